"""Type (Equipment)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "Type",
    "TypeCategory",
    "TypeFilters",
    "TypeResource",
]


@record
class Type(Model):
    """What Procore tells of type."""

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
    """What ``filters`` takes; names that are not here pass as well."""

    is_active: bool
    category_id: Id | Sequence[Id]
    id: Id | Sequence[Id]


class TypeResource(Resource):
    """Type (Equipment).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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
        """Create equipment type (company).

        POST /rest/v2.0/companies/{company_id}/equipment_register_types
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
        """Create equipment type (project).

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register_types
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
        """Delete equipment type (company).

        DELETE /rest/v2.0/companies/{company_id}/equipment_register_types/{type_id}
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
        """Get all equipment types (company).

        GET /rest/v2.0/companies/{company_id}/equipment_register_types

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """Get all equipment types (project).

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register_types

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """Update equipment type (company).

        PATCH /rest/v2.0/companies/{company_id}/equipment_register_types/{type_id}
        """
        return await self._one(
            Type,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/equipment_register_types/{type_id}",
            {"type_id": type_id, "company_id": company_id},
            options,
            body={"name": name, "is_active": is_active},
        )
