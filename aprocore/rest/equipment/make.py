"""Make (Equipment)."""

# Generated; do not edit.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class Make(Model):
    """A make."""

    id: Id | None = None
    name: str | None = None
    in_use: bool | None = None
    is_active: bool | None = None


class MakeFilters(TypedDict, total=False):
    """Query filters of ``equipment.make.list_for_company``, ``equipment.make.list_for_project``."""

    is_active: bool


class MakeResource(Resource):
    """Make (Equipment)."""

    __slots__ = ()

    async def create_for_company(
        self, *, name: str, is_active: bool, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Make:
        """Create an equipment make (company).

        POST /rest/v2.0/companies/{company_id}/equipment_register_makes
        https://developers.procore.com/reference/rest/make?version=2.0#create-equipment-make-company

        Returns:
            :class:`Make`.
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
        """Create an equipment make (project).

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register_makes
        https://developers.procore.com/reference/rest/make?version=2.0#create-equipment-make-project

        Returns:
            :class:`Make`.
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
        """Delete an equipment make (company).

        DELETE /rest/v2.0/companies/{company_id}/equipment_register_makes/{make_id}
        https://developers.procore.com/reference/rest/make?version=2.0#delete-equipment-make-company

        Returns:
            None.
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
        """Return all equipment makes (company).

        GET /rest/v2.0/companies/{company_id}/equipment_register_makes
        https://developers.procore.com/reference/rest/make?version=2.0#get-all-equipment-makes-company

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Make`.
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
        """Return all equipment makes (project).

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register_makes
        https://developers.procore.com/reference/rest/make?version=2.0#get-all-equipment-makes-project

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Make`.
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
        """Update an equipment make (company).

        PATCH /rest/v2.0/companies/{company_id}/equipment_register_makes/{make_id}
        https://developers.procore.com/reference/rest/make?version=2.0#update-equipment-make-company

        Returns:
            :class:`Make`.
        """
        return await self._one(
            Make,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/equipment_register_makes/{make_id}",
            {"make_id": make_id, "company_id": company_id},
            options,
            body={"name": name, "is_active": is_active},
        )
