"""Company checklist sections (Inspections)."""

# Generated; do not edit.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset


@record
class CompanyChecklistSection(Model):
    """A company checklist section."""

    id: Id | None = None
    name: str | None = None
    position: int | None = None


class CompanyChecklistSectionInput(TypedDict, total=False):
    """``section`` in a request body."""

    name: str | None
    position: int | None


class CompanyChecklistSectionsResource(Resource):
    """Company checklist sections (Inspections)."""

    __slots__ = ()

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete a company checklist section.

        DELETE /rest/v1.0/companies/{company_id}/checklist/sections/{id}
        https://developers.procore.com/reference/rest/v1/company-checklist-sections?version=1.0#delete-company-checklist-section

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/checklist/sections/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyChecklistSection:
        """Return a company checklist section.

        GET /rest/v1.0/companies/{company_id}/checklist/sections/{id}
        https://developers.procore.com/reference/rest/v1/company-checklist-sections?version=1.0#show-company-checklist-section

        Returns:
            :class:`CompanyChecklistSection`.
        """
        return await self._one(
            CompanyChecklistSection,
            "GET",
            "/rest/v1.0/companies/{company_id}/checklist/sections/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self, *, list_template_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[CompanyChecklistSection]:
        """List company checklist sections.

        GET /rest/v1.0/companies/{company_id}/checklist/sections
        https://developers.procore.com/reference/rest/v1/company-checklist-sections?version=1.0#list-company-checklist-sections

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyChecklistSection`.
        """
        return self._pages(
            CompanyChecklistSection,
            "/rest/v1.0/companies/{company_id}/checklist/sections",
            {"company_id": company_id},
            options,
            query={"list_template_id": list_template_id},
            pager=Pager.UNPAGED,
        )

    async def update(
        self,
        *,
        id: Id,
        section: CompanyChecklistSectionInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyChecklistSection:
        """Update a company checklist section.

        PATCH /rest/v1.0/companies/{company_id}/checklist/sections/{id}
        https://developers.procore.com/reference/rest/v1/company-checklist-sections?version=1.0#update-company-checklist-section

        Returns:
            :class:`CompanyChecklistSection`.
        """
        return await self._one(
            CompanyChecklistSection,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/checklist/sections/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"section": section},
        )
