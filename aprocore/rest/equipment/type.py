"""Type (Equipment)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class Type(Model):
    """A type."""

    id: Id | None = None
    name: str | None = None
    category: TypeCategory | None = None
    in_use: bool | None = None
    is_active: bool | None = None


@record
class TypeCategory(Model):
    """``category`` of :class:`Type`."""

    id: Id | None = None
    name: str | None = None
    in_use: bool | None = None
    is_active: bool | None = None


class TypeFilters(TypedDict, total=False):
    """Query filters of ``equipment.type.list_for_company``, ``equipment.type.list_for_project``."""

    is_active: bool
    category_id: Id | Sequence[Id]
    id: Id | Sequence[Id]


class TypeResource(Resource):
    """Type (Equipment)."""

    __slots__ = ()

    async def create_for_company(
        self,
        *,
        name: str,
        category_id: Id,
        is_active: bool,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Type:
        """Create an equipment type (company).

        POST /rest/v2.0/companies/{company_id}/equipment_register_types
        https://developers.procore.com/reference/rest/type?version=2.0#create-equipment-type-company

        Returns:
            :class:`Type`.
        """
        return await self._one(
            Type,
            "POST",
            "/rest/v2.0/companies/{company_id}/equipment_register_types",
            {"company_id": company_id},
            options,
            body={"name": name, "category_id": category_id, "is_active": is_active},
        )

    async def create_for_project(
        self,
        *,
        name: str,
        category_id: Id,
        is_active: bool,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Type:
        """Create an equipment type (project).

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register_types
        https://developers.procore.com/reference/rest/type?version=2.0#create-equipment-type-project

        Returns:
            :class:`Type`.
        """
        return await self._one(
            Type,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register_types",
            {"project_id": project_id, "company_id": company_id},
            options,
            body={"name": name, "category_id": category_id, "is_active": is_active},
        )

    async def delete_for_company(
        self, *, type_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> None:
        """Delete an equipment type (company).

        DELETE /rest/v2.0/companies/{company_id}/equipment_register_types/{type_id}
        https://developers.procore.com/reference/rest/type?version=2.0#delete-equipment-type-company

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/equipment_register_types/{type_id}",
            {"type_id": type_id, "company_id": company_id},
            options,
        )

    def list_for_company(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: TypeFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Type]:
        """Return all equipment types (company).

        GET /rest/v2.0/companies/{company_id}/equipment_register_types
        https://developers.procore.com/reference/rest/type?version=2.0#get-all-equipment-types-company

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Type`.
        """
        return self._pages(
            Type,
            "/rest/v2.0/companies/{company_id}/equipment_register_types",
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
        filters: TypeFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Type]:
        """Return all equipment types (project).

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register_types
        https://developers.procore.com/reference/rest/type?version=2.0#get-all-equipment-types-project

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Type`.
        """
        return self._pages(
            Type,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register_types",
            {"project_id": project_id, "company_id": company_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update_for_company(
        self,
        *,
        type_id: Id,
        company_id: Id | Unset = UNSET,
        name: str | Unset | None = UNSET,
        is_active: bool | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Type:
        """Update an equipment type (company).

        PATCH /rest/v2.0/companies/{company_id}/equipment_register_types/{type_id}
        https://developers.procore.com/reference/rest/type?version=2.0#update-equipment-type-company

        Returns:
            :class:`Type`.
        """
        return await self._one(
            Type,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/equipment_register_types/{type_id}",
            {"type_id": type_id, "company_id": company_id},
            options,
            body={"name": name, "is_active": is_active},
        )
