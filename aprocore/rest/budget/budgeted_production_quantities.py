"""Budgeted production quantities (Budget)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset, some

__all__ = [
    "BudgetedProductionQuantitiesResource",
    "BudgetedProductionQuantity",
    "BudgetedProductionQuantityCostCode",
    "BudgetedProductionQuantityCreatedBy",
    "BudgetedProductionQuantityFilters",
    "BudgetedProductionQuantityIdFilters",
    "BudgetedProductionQuantityInput",
]


@record
class BudgetedProductionQuantity(Model):
    """What Procore tells of budgeted production quantities."""

    id: Id | None = None
    unit_of_measure: str | None = None
    project_id: Id | None = None
    wbs_code_id: Id | None = None
    cost_code: BudgetedProductionQuantityCostCode | None = None
    quantity: float | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    created_by: BudgetedProductionQuantityCreatedBy | None = None


@record
class BudgetedProductionQuantityCostCode(Model):
    """``cost_code`` of :class:`BudgetedProductionQuantity`."""

    id: Id | None = None
    biller_id: Id | None = None
    biller_type: str | None = None
    code: str | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    full_code: str | None = None
    name: str | None = None
    parent_id: Id | None = None
    sortable_code: str | None = None
    standard_cost_code_id: Id | None = None
    updated_at: DateTime | None = None


@record
class BudgetedProductionQuantityCreatedBy(Model):
    """``created_by`` of :class:`BudgetedProductionQuantity`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class BudgetedProductionQuantityInput(TypedDict, total=False):
    """What is sent as ``budgeted_production_quantity``."""

    project_id: Id | None
    cost_code_id: Id | None
    wbs_code_id: Id | None
    quantity: float | None
    unit_of_measure: (
        Literal['Any value present in the Company list of Units of Measure except those categorized as "Time"'] | None
    )


class BudgetedProductionQuantityFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    updated_at: DateRange


class BudgetedProductionQuantityIdFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    updated_at: DateRange


class BudgetedProductionQuantitiesResource(Resource):
    """Budgeted production quantities (Budget).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        budgeted_production_quantity: BudgetedProductionQuantityInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> BudgetedProductionQuantity:
        """Create a new budgeted production quantity.

        POST /rest/v1.0/projects/{project_id}/budgeted_production_quantities
        """
        return await self._one(
            BudgetedProductionQuantity,
            "POST",
            "/rest/v1.0/projects/{project_id}/budgeted_production_quantities",
            {"project_id": project_id},
            options,
            body={"budgeted_production_quantity": budgeted_production_quantity},
        )

    async def delete(
        self,
        *,
        id: Id,
        budgeted_production_quantity: BudgetedProductionQuantityInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """Delete a budgeted production quantity.

        DELETE /rest/v1.0/projects/{project_id}/budgeted_production_quantities/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/budgeted_production_quantities/{id}",
            {"project_id": project_id, "id": id},
            options,
            body=some({"budgeted_production_quantity": budgeted_production_quantity}),
        )

    async def get(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> BudgetedProductionQuantity:
        """Show a budgeted production quantity.

        GET /rest/v1.0/projects/{project_id}/budgeted_production_quantities/{id}
        """
        return await self._one(
            BudgetedProductionQuantity,
            "GET",
            "/rest/v1.0/projects/{project_id}/budgeted_production_quantities/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: BudgetedProductionQuantityFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[BudgetedProductionQuantity]:
        """List all project budgeted production quantities.

        GET /rest/v1.0/projects/{project_id}/budgeted_production_quantities

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            BudgetedProductionQuantity,
            "/rest/v1.0/projects/{project_id}/budgeted_production_quantities",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_ids(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: BudgetedProductionQuantityIdFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Id]:
        """List all project budgeted production quantity IDs.

        GET /rest/v1.0/projects/{project_id}/budgeted_production_quantities/ids

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            None,
            "/rest/v1.0/projects/{project_id}/budgeted_production_quantities/ids",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        budgeted_production_quantity: BudgetedProductionQuantityInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> BudgetedProductionQuantity:
        """Update a budgeted production quantity.

        PATCH /rest/v1.0/projects/{project_id}/budgeted_production_quantities/{id}
        """
        return await self._one(
            BudgetedProductionQuantity,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/budgeted_production_quantities/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"budgeted_production_quantity": budgeted_production_quantity},
        )
