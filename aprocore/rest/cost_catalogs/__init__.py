"""Cost catalogs."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Required, TypedDict, Unpack

from ...model import Model, record
from ...types import Decimal, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class CostCatalog(Model):
    """A cost catalog."""

    id: Id
    name: str | None = None
    custom: bool | None = None  # type: ignore[assignment]
    sealed: bool | None = None
    catalogs: list[CostCatalog] | None = None


@record
class CostCatalogChild(Model):
    """Returned by :meth:`CostCatalogsResource.create_child`."""

    id: Id
    name: str | None = None
    custom: bool | None = None  # type: ignore[assignment]
    sealed: bool | None = None
    catalogs: list[CostCatalog] | None = None


class CostCatalogsResource(Resource):
    """Cost catalogs.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def cost_items(self) -> CostItemsResource:
        """Cost items (Cost Catalog)."""
        return CostItemsResource(self._session)

    async def create(
        self, *, company_id: Id | Unset = UNSET, name: str | Unset | None = UNSET, **options: Unpack[ScopedOptions]
    ) -> CostCatalog:
        """Create a catalog.

        POST /rest/v2.0/companies/{company_id}/estimating/catalogs
        https://developers.procore.com/reference/rest/cost-catalogs?version=2.0#create-catalog

        Returns:
            :class:`CostCatalog`.
        """
        return await self._one(
            CostCatalog,
            "POST",
            "/rest/v2.0/companies/{company_id}/estimating/catalogs",
            {"company_id": company_id},
            options,
            body={"name": name},
        )

    async def create_child(
        self,
        *,
        catalog_id: Id,
        company_id: Id | Unset = UNSET,
        name: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CostCatalogChild:
        """Create a new sub cost catalog.

        POST /rest/v2.0/companies/{company_id}/estimating/catalogs/{catalog_id}
        https://developers.procore.com/reference/rest/cost-catalogs?version=2.0#create-new-sub-cost-catalog

        Returns:
            :class:`CostCatalogChild`.
        """
        return await self._one(
            CostCatalogChild,
            "POST",
            "/rest/v2.0/companies/{company_id}/estimating/catalogs/{catalog_id}",
            {"catalog_id": catalog_id, "company_id": company_id},
            options,
            body={"name": name},
        )

    async def delete(self, *, catalog_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete a catalog.

        DELETE /rest/v2.0/companies/{company_id}/estimating/catalogs/{catalog_id}
        https://developers.procore.com/reference/rest/cost-catalogs?version=2.0#delete-catalog

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/estimating/catalogs/{catalog_id}",
            {"catalog_id": catalog_id, "company_id": company_id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CostCatalog]:
        """Return catalogs.

        GET /rest/v2.0/companies/{company_id}/estimating/catalogs
        https://developers.procore.com/reference/rest/cost-catalogs?version=2.0#get-catalogs

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CostCatalog`.
        """
        return self._pages(
            CostCatalog,
            "/rest/v2.0/companies/{company_id}/estimating/catalogs",
            {"company_id": company_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def move(
        self, *, catalog_id: Id, parent_catalog_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Any:
        """Move a catalog.

        POST /rest/v2.0/companies/{company_id}/estimating/catalogs/{catalog_id}/move/{parent_catalog_id}
        https://developers.procore.com/reference/rest/cost-catalogs?version=2.0#move-catalog

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "POST",
            "/rest/v2.0/companies/{company_id}/estimating/catalogs/{catalog_id}/move/{parent_catalog_id}",
            {"catalog_id": catalog_id, "parent_catalog_id": parent_catalog_id, "company_id": company_id},
            options,
        )

    async def update(
        self,
        *,
        catalog_id: Id,
        company_id: Id | Unset = UNSET,
        name: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CostCatalog:
        """Update a catalog.

        PATCH /rest/v2.0/companies/{company_id}/estimating/catalogs/{catalog_id}
        https://developers.procore.com/reference/rest/cost-catalogs?version=2.0#update-catalog

        Returns:
            :class:`CostCatalog`.
        """
        return await self._one(
            CostCatalog,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/estimating/catalogs/{catalog_id}",
            {"catalog_id": catalog_id, "company_id": company_id},
            options,
            body={"name": name},
        )


@record
class CostItem(Model):
    """A cost item."""

    id: Id
    type: Literal["PART", "ASSEMBLY", "CUSTOM", "EQUIPMENT", "SUBCONTRACTOR", "TRAVEL", "LABOR"] | str | None = None
    name: str | None = None
    description: str | None = None
    unit_cost: Decimal | None = None
    unit_labor: Decimal | None = None
    unit_labor_cost: Decimal | None = None
    manufacturer: str | None = None
    catalog_number: str | None = None
    supplier: str | None = None
    sub_job_code: str | None = None
    sub_job_name: str | None = None
    cost_code: str | None = None
    cost_name: str | None = None
    cost_type_code: str | None = None
    cost_type_name: str | None = None
    waste: Decimal | None = None
    material_waste: Decimal | None = None
    item_margin: Decimal | None = None
    labor_margin: Decimal | None = None
    unit_labor_rate: Decimal | None = None
    is_untaxed: bool | None = None
    unit: str | None = None
    notes: str | None = None
    used_by_item_ids: list[Id] | None = None
    color: str | None = None
    delivery_unit: int | None = None
    catalog_id: Id | None = None
    custom: bool | None = None  # type: ignore[assignment]
    sealed: bool | None = None
    sub_items: list[CostItemSubItem] | None = None


@record
class CostItemSubItem(Model):
    """``sub_items`` of :class:`CostItem`."""

    type: Any = None
    name: Any = None
    description: Any = None
    unit_cost: Any = None
    unit_labor: Any = None
    unit_labor_cost: Any = None
    manufacturer: Any = None
    catalog_number: Any = None
    supplier: Any = None
    sub_job_code: Any = None
    sub_job_name: Any = None
    cost_code: Any = None
    cost_name: Any = None
    cost_type_code: Any = None
    cost_type_name: Any = None
    waste: Any = None
    material_waste: Any = None
    item_margin: Any = None
    labor_margin: Any = None
    unit_labor_rate: Any = None
    is_untaxed: Any = None
    unit: Any = None
    notes: Any = None
    multiplier: Any = None


class CostItemSubItemInput(TypedDict, total=False):
    """``sub_items`` in a request body."""

    type: Literal["PART", "ASSEMBLY", "CUSTOM", "EQUIPMENT", "SUBCONTRACTOR", "TRAVEL", "LABOR"] | None
    item_id: Id | None
    name: str | None
    description: str | None
    unit_cost: Decimal | float | str | None
    unit_labor: Decimal | float | str | None
    unit_labor_cost: Decimal | float | str | None
    manufacturer: str | None
    catalog_number: str | None
    supplier: str | None
    cost_type_code: str | None
    cost_type_name: str | None
    waste: Decimal | float | str | None
    material_waste: Decimal | float | str | None
    item_margin: Decimal | float | str | None
    labor_margin: Decimal | float | str | None
    unit_labor_rate: Decimal | float | str | None
    is_untaxed: bool | None
    unit: str | None
    notes: str | None
    multiplier: Required[Decimal | float | str]


class CostItemsResource(Resource):
    """Cost items (Cost Catalog)."""

    __slots__ = ()

    async def bulk_destroy(
        self, *, body: Sequence[str], company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> None:
        """Delete cost items.

        DELETE /rest/v2.0/companies/{company_id}/estimating/catalogs/items/bulk_destroy
        https://developers.procore.com/reference/rest/cost-items?version=2.0#delete-cost-items

        Args:
            body: The whole request body.

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/estimating/catalogs/items/bulk_destroy",
            {"company_id": company_id},
            options,
            body=body,
        )

    async def create(
        self,
        *,
        type: Literal["PART", "ASSEMBLY", "CUSTOM", "EQUIPMENT", "SUBCONTRACTOR", "TRAVEL", "LABOR"],
        name: str,
        unit: str,
        catalog_id: Id,
        company_id: Id | Unset = UNSET,
        description: str | Unset | None = UNSET,
        unit_cost: Decimal | float | str | Unset | None = UNSET,
        unit_labor: Decimal | float | str | Unset | None = UNSET,
        unit_labor_cost: Decimal | float | str | Unset | None = UNSET,
        manufacturer: str | Unset | None = UNSET,
        catalog_number: str | Unset | None = UNSET,
        supplier: str | Unset | None = UNSET,
        cost_type_code: str | Unset | None = UNSET,
        cost_type_name: str | Unset | None = UNSET,
        waste: Decimal | float | str | Unset | None = UNSET,
        material_waste: Decimal | float | str | Unset | None = UNSET,
        item_margin: Decimal | float | str | Unset | None = UNSET,
        labor_margin: Decimal | float | str | Unset | None = UNSET,
        unit_labor_rate: Decimal | float | str | Unset | None = UNSET,
        is_untaxed: bool | Unset | None = UNSET,
        notes: str | Unset | None = UNSET,
        color: str | Unset | None = UNSET,
        sub_items: Sequence[CostItemSubItemInput] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CostItem:
        """Create a cost item.

        POST /rest/v2.0/companies/{company_id}/estimating/catalogs/items
        https://developers.procore.com/reference/rest/cost-items?version=2.0#create-cost-item

        Args:
            type: One of PART, ASSEMBLY, CUSTOM, EQUIPMENT, SUBCONTRACTOR, TRAVEL, LABOR.

        Returns:
            :class:`CostItem`.
        """
        return await self._one(
            CostItem,
            "POST",
            "/rest/v2.0/companies/{company_id}/estimating/catalogs/items",
            {"company_id": company_id},
            options,
            body={
                "type": type,
                "name": name,
                "description": description,
                "unit_cost": unit_cost,
                "unit_labor": unit_labor,
                "unit_labor_cost": unit_labor_cost,
                "manufacturer": manufacturer,
                "catalog_number": catalog_number,
                "supplier": supplier,
                "cost_type_code": cost_type_code,
                "cost_type_name": cost_type_name,
                "waste": waste,
                "material_waste": material_waste,
                "item_margin": item_margin,
                "labor_margin": labor_margin,
                "unit_labor_rate": unit_labor_rate,
                "is_untaxed": is_untaxed,
                "unit": unit,
                "notes": notes,
                "color": color,
                "catalog_id": catalog_id,
                "sub_items": sub_items,
            },
        )

    async def delete(self, *, item_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete a cost item.

        DELETE /rest/v2.0/companies/{company_id}/estimating/catalogs/items/{item_id}
        https://developers.procore.com/reference/rest/cost-items?version=2.0#delete-cost-item

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/estimating/catalogs/items/{item_id}",
            {"item_id": item_id, "company_id": company_id},
            options,
        )

    async def get(self, *, item_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> CostItem:
        """Return a cost item.

        GET /rest/v2.0/companies/{company_id}/estimating/catalogs/items/{item_id}
        https://developers.procore.com/reference/rest/cost-items?version=2.0#get-cost-item

        Returns:
            :class:`CostItem`.
        """
        return await self._one(
            CostItem,
            "GET",
            "/rest/v2.0/companies/{company_id}/estimating/catalogs/items/{item_id}",
            {"item_id": item_id, "company_id": company_id},
            options,
        )

    def list(
        self,
        *,
        catalog_id: Id,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        type: Literal["PART", "ASSEMBLY", "CUSTOM", "EQUIPMENT", "SUBCONTRACTOR", "TRAVEL", "LABOR"]
        | Sequence[Literal["PART", "ASSEMBLY", "CUSTOM", "EQUIPMENT", "SUBCONTRACTOR", "TRAVEL", "LABOR"]]
        | Unset = UNSET,
        cost_item_unit: str | Sequence[str] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CostItem]:
        """Return cost items.

        GET /rest/v2.0/companies/{company_id}/estimating/catalogs/{catalog_id}/items
        https://developers.procore.com/reference/rest/cost-items?version=2.0#get-cost-items

        Args:
            type: One of PART, ASSEMBLY, CUSTOM, EQUIPMENT, SUBCONTRACTOR, TRAVEL, LABOR.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CostItem`.
        """
        return self._pages(
            CostItem,
            "/rest/v2.0/companies/{company_id}/estimating/catalogs/{catalog_id}/items",
            {"catalog_id": catalog_id, "company_id": company_id},
            options,
            query={"page": page, "type": type, "cost_item_unit": cost_item_unit},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def replace(
        self,
        *,
        item_id: Id,
        type: Literal["PART", "ASSEMBLY", "CUSTOM", "EQUIPMENT", "SUBCONTRACTOR", "TRAVEL", "LABOR"],
        name: str,
        unit: str,
        catalog_id: Id,
        company_id: Id | Unset = UNSET,
        description: str | Unset | None = UNSET,
        unit_cost: Decimal | float | str | Unset | None = UNSET,
        unit_labor: Decimal | float | str | Unset | None = UNSET,
        unit_labor_cost: Decimal | float | str | Unset | None = UNSET,
        manufacturer: str | Unset | None = UNSET,
        catalog_number: str | Unset | None = UNSET,
        supplier: str | Unset | None = UNSET,
        cost_type_code: str | Unset | None = UNSET,
        cost_type_name: str | Unset | None = UNSET,
        waste: Decimal | float | str | Unset | None = UNSET,
        material_waste: Decimal | float | str | Unset | None = UNSET,
        item_margin: Decimal | float | str | Unset | None = UNSET,
        labor_margin: Decimal | float | str | Unset | None = UNSET,
        unit_labor_rate: Decimal | float | str | Unset | None = UNSET,
        is_untaxed: bool | Unset | None = UNSET,
        notes: str | Unset | None = UNSET,
        color: str | Unset | None = UNSET,
        sub_items: Sequence[CostItemSubItemInput] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CostItem:
        """Update a cost item.

        PUT /rest/v2.0/companies/{company_id}/estimating/catalogs/items/{item_id}
        https://developers.procore.com/reference/rest/cost-items?version=2.0#update-cost-item

        Args:
            type: One of PART, ASSEMBLY, CUSTOM, EQUIPMENT, SUBCONTRACTOR, TRAVEL, LABOR.

        Returns:
            :class:`CostItem`.
        """
        return await self._one(
            CostItem,
            "PUT",
            "/rest/v2.0/companies/{company_id}/estimating/catalogs/items/{item_id}",
            {"item_id": item_id, "company_id": company_id},
            options,
            body={
                "type": type,
                "name": name,
                "description": description,
                "unit_cost": unit_cost,
                "unit_labor": unit_labor,
                "unit_labor_cost": unit_labor_cost,
                "manufacturer": manufacturer,
                "catalog_number": catalog_number,
                "supplier": supplier,
                "cost_type_code": cost_type_code,
                "cost_type_name": cost_type_name,
                "waste": waste,
                "material_waste": material_waste,
                "item_margin": item_margin,
                "labor_margin": labor_margin,
                "unit_labor_rate": unit_labor_rate,
                "is_untaxed": is_untaxed,
                "unit": unit,
                "notes": notes,
                "color": color,
                "catalog_id": catalog_id,
                "sub_items": sub_items,
            },
        )
