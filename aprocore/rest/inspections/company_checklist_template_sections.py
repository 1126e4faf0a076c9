"""Company checklist template sections (Inspections)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "CompanyChecklistTemplateSection",
    "CompanyChecklistTemplateSectionInput",
    "CompanyChecklistTemplateSectionsResource",
]


@record
class CompanyChecklistTemplateSection(Model):
    """What Procore tells of company checklist template sections."""

    id: Id | None = None
    name: str | None = None
    position: int | None = None


class CompanyChecklistTemplateSectionInput(TypedDict, total=False):
    """What is sent as ``section``."""

    name: str | None
    position: int | None


class CompanyChecklistTemplateSectionsResource(Resource):
    """Company checklist template sections (Inspections).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        list_template_id: Id,
        section: CompanyChecklistTemplateSectionInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyChecklistTemplateSection:
        """Create company checklist template section.

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
        """List company checklist template sections.

        GET /rest/v1.0/companies/{company_id}/checklist/list_templates/{list_template_id}/sections

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            CompanyChecklistTemplateSection,
            "/rest/v1.0/companies/{company_id}/checklist/list_templates/{list_template_id}/sections",
            {"company_id": company_id, "list_template_id": list_template_id},
            options,
            pager=Pager.UNPAGED,
        )
