"""Category (Equipment)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class Category(Model):
    """A category."""

    id: Id | None = None
    name: str | None = None
    in_use: bool | None = None
    is_active: bool | None = None


class CategoryFilters(TypedDict, total=False):
    """Query filters of ``equipment.category.list_for_company``, ``equipment.category.list_for_project``."""

    is_active: bool


class CategoryResource(Resource):
    """Category (Equipment)."""

    __slots__ = ()

    async def create_for_company(
        self, *, name: str, is_active: bool, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Category:
        """Create an equipment category (company).

        POST /rest/v2.0/companies/{company_id}/equipment_register_categories
        https://developers.procore.com/reference/rest/category?version=2.0#create-equipment-category-company

        Returns:
            :class:`Category`.
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
        """Create an equipment category (project).

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register_categories
        https://developers.procore.com/reference/rest/category?version=2.0#create-equipment-category-project

        Returns:
            :class:`Category`.
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
        """Delete an equipment category (company).

        DELETE /rest/v2.0/companies/{company_id}/equipment_register_categories/{category_id}
        https://developers.procore.com/reference/rest/category?version=2.0#delete-equipment-category-company

        Returns:
            None.
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
        """Return all equipment categories (company).

        GET /rest/v2.0/companies/{company_id}/equipment_register_categories
        https://developers.procore.com/reference/rest/category?version=2.0#get-all-equipment-categories-company

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Category`.
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
        """Return all equipment categories (project).

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/equipment_register_categories
        https://developers.procore.com/reference/rest/category?version=2.0#get-all-equipment-categories-project

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Category`.
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
        """Update an equipment category (company).

        PATCH /rest/v2.0/companies/{company_id}/equipment_register_categories/{category_id}
        https://developers.procore.com/reference/rest/category?version=2.0#update-equipment-category-company

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "PATCH",
            "/rest/v2.0/companies/{company_id}/equipment_register_categories/{category_id}",
            {"category_id": category_id, "company_id": company_id},
            options,
            body={"name": name, "is_active": is_active},
        )
