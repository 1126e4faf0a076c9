"""Category (Equipment)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "Category",
    "CategoryFilters",
    "CategoryResource",
]


@record
class Category(Model):
    """What Procore tells of category."""

    id: Id | None = None
    name: str | None = None
    in_use: bool | None = None
    is_active: bool | None = None


class CategoryFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    is_active: bool


class CategoryResource(Resource):
    """Category (Equipment).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create_for_company(
        self, *, name: str, is_active: bool, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Category:
        """Create equipment category (company).

        POST /rest/v2.0/companies/{company_id}/equipment_register_categories
        """
        return await self._one(
            Category,
            "POST",
            "/rest/v2.0/companies/{company_id}/equipment_register_categories",
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
    ) -> Category:
        """Create equipment category (project).

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register_categories
        """
        return await self._one(
            Category,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register_categories",
            {"project_id": project_id, "company_id": company_id},
            options,
            body={"name": name, "is_active": is_active},
        )

    async def delete_for_company(
        self, *, category_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> None:
        """Delete equipment category (company).

        DELETE /rest/v2.0/companies/{company_id}/equipment_register_categories/{category_id}
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/equipment_register_categories/{category_id}",
            {"category_id": category_id, "company_id": company_id},
            options,
        )

    def list_for_company(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: CategoryFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Category]:
        """Get all equipment categories (company).

        GET /rest/v2.0/companies/{company_id}/equipment_register_categories

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            Category,
            "/rest/v2.0/companies/{company_id}/equipment_register_categories",
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
        filters: CategoryFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Category]:
        """Get all equipment categories (project).

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register_categories

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            Category,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register_categories",
            {"project_id": project_id, "company_id": company_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update_for_company(
        self,
        *,
        category_id: Id,
        company_id: Id | Unset = UNSET,
        name: str | Unset | None = UNSET,
        is_active: bool | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Update equipment category (company).

        PATCH /rest/v2.0/companies/{company_id}/equipment_register_categories/{category_id}

        What comes back is given as it comes: the reference does not describe it.
        """
        return await self._any(
            "PATCH",
            "/rest/v2.0/companies/{company_id}/equipment_register_categories/{category_id}",
            {"category_id": category_id, "company_id": company_id},
            options,
            body={"name": name, "is_active": is_active},
        )
