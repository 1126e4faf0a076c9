"""Company checklist template sections (Inspections)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "CompanyChecklistTemplateSection",
    "CompanyChecklistTemplateSectionSectionInput",
    "CompanyChecklistTemplateSectionsResource",
]


@record
class CompanyChecklistTemplateSection(Model):
    """What Procore tells of company checklist template sections (Inspections)."""

    id: Id | None = None
    name: str | None = None
    position: int | None = None


class CompanyChecklistTemplateSectionSectionInput(TypedDict, total=False):
    name: str | None
    position: int | None


class CompanyChecklistTemplateSectionsResource(Resource):
    """Company checklist template sections (Inspections)."""

    __slots__ = ()

    async def create(
        self,
        *,
        list_template_id: Id,
        section: CompanyChecklistTemplateSectionSectionInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyChecklistTemplateSection:
        """Create Company Checklist Template Section.

        POST /rest/v1.0/companies/{company_id}/checklist/list_templates/{list_template_id}/sections
        """
        return await self._one(
            CompanyChecklistTemplateSection,
            "POST",
            "/rest/v1.0/companies/{company_id}/checklist/list_templates/{list_template_id}/sections",
            {"company_id": company_id, "list_template_id": list_template_id},
            options,
            body={"section": section},
        )

    def list(
        self, *, list_template_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[CompanyChecklistTemplateSection]:
        """List Company Checklist Template Sections.

        GET /rest/v1.0/companies/{company_id}/checklist/list_templates/{list_template_id}/sections
        """
        return self._pages(
            CompanyChecklistTemplateSection,
            "/rest/v1.0/companies/{company_id}/checklist/list_templates/{list_template_id}/sections",
            {"company_id": company_id, "list_template_id": list_template_id},
            options,
            pager=Pager.UNPAGED,
        )
