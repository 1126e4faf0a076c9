"""Make (Equipment)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "Make",
    "MakeFilters",
    "MakeResource",
]


@record
class Make(Model):
    """What Procore tells of make."""

    id: Id | None = None
    name: str | None = None
    in_use: bool | None = None
    is_active: bool | None = None


class MakeFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    is_active: bool


class MakeResource(Resource):
    """Make (Equipment).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create_for_company(
        self, *, name: str, is_active: bool, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Make:
        """Create equipment make (company).

        POST /rest/v2.0/companies/{company_id}/equipment_register_makes
        """
        return await self._one(
            Make,
            "POST",
            "/rest/v2.0/companies/{company_id}/equipment_register_makes",
            {"company_id": company_id},
            options,
            body={"name": name, "is_active": is_active},
        )

    async def create_for_project(
        self,
        *,
        name: str,
        is_active: bool,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Make:
        """Create equipment make (project).

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register_makes
        """
        return await self._one(
            Make,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register_makes",
            {"project_id": project_id, "company_id": company_id},
            options,
            body={"name": name, "is_active": is_active},
        )

    async def delete_for_company(
        self, *, make_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> None:
        """Delete equipment make (company).

        DELETE /rest/v2.0/companies/{company_id}/equipment_register_makes/{make_id}
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/equipment_register_makes/{make_id}",
            {"make_id": make_id, "company_id": company_id},
            options,
        )

    def list_for_company(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: MakeFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Make]:
        """Get all equipment makes (company).

        GET /rest/v2.0/companies/{company_id}/equipment_register_makes

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            Make,
            "/rest/v2.0/companies/{company_id}/equipment_register_makes",
            {"company_id": company_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_for_project(
        self,
        *,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: MakeFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Make]:
        """Get all equipment makes (project).

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register_makes

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            Make,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register_makes",
            {"project_id": project_id, "company_id": company_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update_for_company(
        self,
        *,
        make_id: Id,
        company_id: Id | Unset = UNSET,
        name: str | Unset | None = UNSET,
        is_active: bool | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Make:
        """Update equipment make (company).

        PATCH /rest/v2.0/companies/{company_id}/equipment_register_makes/{make_id}
        """
        return await self._one(
            Make,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/equipment_register_makes/{make_id}",
            {"make_id": make_id, "company_id": company_id},
            options,
            body={"name": name, "is_active": is_active},
        )
