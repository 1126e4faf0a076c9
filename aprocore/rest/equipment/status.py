"""Status (Equipment)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "Status",
    "StatusFilters",
    "StatusResource",
]


@record
class Status(Model):
    """What Procore tells of status."""

    id: Id | None = None
    name: str | None = None
    type: str | None = None
    in_use: bool | None = None
    is_active: bool | None = None


class StatusFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    is_active: bool


class StatusResource(Resource):
    """Status (Equipment).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create_for_company(
        self,
        *,
        name: str,
        type: Literal["AVAILABLE", "UNAVAILABLE", "IN_USE"],
        company_id: Id | Unset = UNSET,
        is_active: bool | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Status:
        """Create equipment status (company).

        POST /rest/v2.0/companies/{company_id}/equipment_register/statuses
        """
        return await self._one(
            Status,
            "POST",
            "/rest/v2.0/companies/{company_id}/equipment_register/statuses",
            {"company_id": company_id},
            options,
            body={"name": name, "type": type, "is_active": is_active},
        )

    async def delete_for_company(
        self, *, status_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> None:
        """Delete equipment status (company).

        DELETE /rest/v2.0/companies/{company_id}/equipment_register/statuses/{status_id}
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/equipment_register/statuses/{status_id}",
            {"status_id": status_id, "company_id": company_id},
            options,
        )

    def list_for_company(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: StatusFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Status]:
        """Get all equipment statuses (company).

        GET /rest/v2.0/companies/{company_id}/equipment_register/statuses

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            Status,
            "/rest/v2.0/companies/{company_id}/equipment_register/statuses",
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
        filters: StatusFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Status]:
        """Get all equipment statuses (project).

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/statuses

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            Status,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/statuses",
            {"project_id": project_id, "company_id": company_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update_for_company(
        self,
        *,
        status_id: Id,
        company_id: Id | Unset = UNSET,
        name: str | Unset | None = UNSET,
        type: Literal["AVAILABLE", "UNAVAILABLE", "IN_USE"] | Unset | None = UNSET,
        is_active: bool | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Status:
        """Update equipment status (company).

        PATCH /rest/v2.0/companies/{company_id}/equipment_register/statuses/{status_id}
        """
        return await self._one(
            Status,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/equipment_register/statuses/{status_id}",
            {"status_id": status_id, "company_id": company_id},
            options,
            body={"name": name, "type": type, "is_active": is_active},
        )
