"""Company checklist template sections (Inspections)."""

# Generated; do not edit.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset


@record
class CompanyChecklistTemplateSection(Model):
    """A company checklist template section."""

    id: Id | None = None
    name: str | None = None
    position: int | None = None


class CompanyChecklistTemplateSectionInput(TypedDict, total=False):
    """``section`` in a request body."""

    name: str | None
    position: int | None


class CompanyChecklistTemplateSectionsResource(Resource):
    """Company checklist template sections (Inspections)."""

    __slots__ = ()

    async def create(
        self,
        *,
        list_template_id: Id,
        section: CompanyChecklistTemplateSectionInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyChecklistTemplateSection:
        """Create a company checklist template section.

        POST /rest/v1.0/companies/{company_id}/checklist/list_templates/{list_template_id}/sections
        https://developers.procore.com/reference/rest/v1/company-checklist-template-sections?version=1.0#create-company-checklist-template-section

        Returns:
            :class:`CompanyChecklistTemplateSection`.
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
        """List company checklist template sections.

        GET /rest/v1.0/companies/{company_id}/checklist/list_templates/{list_template_id}/sections
        https://developers.procore.com/reference/rest/v1/company-checklist-template-sections?version=1.0#list-company-checklist-template-sections

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyChecklistTemplateSection`.
        """
        return self._pages(
            CompanyChecklistTemplateSection,
            "/rest/v1.0/companies/{company_id}/checklist/list_templates/{list_template_id}/sections",
            {"company_id": company_id, "list_template_id": list_template_id},
            options,
            pager=Pager.UNPAGED,
        )
