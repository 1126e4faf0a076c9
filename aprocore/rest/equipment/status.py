"""Status (Equipment)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class Status(Model):
    """A status."""

    id: Id | None = None
    name: str | None = None
    type: str | None = None
    in_use: bool | None = None
    is_active: bool | None = None


class StatusFilters(TypedDict, total=False):
    """Query filters of ``equipment.status.list_for_company``, ``equipment.status.list_for_project``."""

    is_active: bool


class StatusResource(Resource):
    """Status (Equipment)."""

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
        """Create an equipment status (company).

        POST /rest/v2.0/companies/{company_id}/equipment_register/statuses
        https://developers.procore.com/reference/rest/status?version=2.0#create-equipment-status-company

        Args:
            type: One of AVAILABLE, UNAVAILABLE, IN_USE.

        Returns:
            :class:`Status`.
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
        """Delete an equipment status (company).

        DELETE /rest/v2.0/companies/{company_id}/equipment_register/statuses/{status_id}
        https://developers.procore.com/reference/rest/status?version=2.0#delete-equipment-status-company

        Returns:
            None.
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
        """Return all equipment statuses (company).

        GET /rest/v2.0/companies/{company_id}/equipment_register/statuses
        https://developers.procore.com/reference/rest/status?version=2.0#get-all-equipment-statuses-company

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Status`.
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
        """Return all equipment statuses (project).

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register/statuses
        https://developers.procore.com/reference/rest/status?version=2.0#get-all-equipment-statuses-project

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Status`.
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
        """Update an equipment status (company).

        PATCH /rest/v2.0/companies/{company_id}/equipment_register/statuses/{status_id}
        https://developers.procore.com/reference/rest/status?version=2.0#update-equipment-status-company

        Args:
            type: One of AVAILABLE, UNAVAILABLE, IN_USE.

        Returns:
            :class:`Status`.
        """
        return await self._one(
            Status,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/equipment_register/statuses/{status_id}",
            {"status_id": status_id, "company_id": company_id},
            options,
            body={"name": name, "type": type, "is_active": is_active},
        )
