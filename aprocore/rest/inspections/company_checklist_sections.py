"""Company checklist sections (Inspections)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "CompanyChecklistSection",
    "CompanyChecklistSectionInput",
    "CompanyChecklistSectionsResource",
]


@record
class CompanyChecklistSection(Model):
    """What Procore tells of company checklist sections."""

    id: Id | None = None
    name: str | None = None
    position: int | None = None


class CompanyChecklistSectionInput(TypedDict, total=False):
    """What is sent as ``section``."""

    name: str | None
    position: int | None


class CompanyChecklistSectionsResource(Resource):
    """Company checklist sections (Inspections).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete company checklist section.

        DELETE /rest/v1.0/companies/{company_id}/checklist/sections/{id}
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
        """Show company checklist section.

        GET /rest/v1.0/companies/{company_id}/checklist/sections/{id}
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

        Await it for the first page, or go through all items with ``async for``.
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
        """Update company checklist section.

        PATCH /rest/v1.0/companies/{company_id}/checklist/sections/{id}
        """
        return await self._one(
            CompanyChecklistSection,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/checklist/sections/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"section": section},
        )
