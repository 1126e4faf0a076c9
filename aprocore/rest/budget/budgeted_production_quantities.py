"""Budgeted production quantities (Budget)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset, some


@record
class BudgetedProductionQuantity(Model):
    """A budgeted production quantity."""

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
    """``budgeted_production_quantity`` in a request body."""

    project_id: Id | None
    cost_code_id: Id | None
    wbs_code_id: Id | None
    quantity: float | None
    unit_of_measure: (
        Literal['Any value present in the Company list of Units of Measure except those categorized as "Time"'] | None
    )


class BudgetedProductionQuantityFilters(TypedDict, total=False):
    """Query filters of ``budget.budgeted_production_quantities.list``."""

    updated_at: DateRange


class BudgetedProductionQuantityIdFilters(TypedDict, total=False):
    """Query filters of ``budget.budgeted_production_quantities.list_ids``."""

    updated_at: DateRange


class BudgetedProductionQuantitiesResource(Resource):
    """Budgeted production quantities (Budget)."""

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
        https://developers.procore.com/reference/rest/v1/budgeted-production-quantities?version=1.0#create-a-new-budgeted-production-quantity

        Returns:
            :class:`BudgetedProductionQuantity`.
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
        https://developers.procore.com/reference/rest/v1/budgeted-production-quantities?version=1.0#delete-a-budgeted-production-quantity

        Args:
            id: ID of a budgeted production quantity.

        Returns:
            None.
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
        """Return a budgeted production quantity.

        GET /rest/v1.0/projects/{project_id}/budgeted_production_quantities/{id}
        https://developers.procore.com/reference/rest/v1/budgeted-production-quantities?version=1.0#show-a-budgeted-production-quantity

        Args:
            id: ID of a budgeted production quantity.

        Returns:
            :class:`BudgetedProductionQuantity`.
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
        https://developers.procore.com/reference/rest/v1/budgeted-production-quantities?version=1.0#list-all-project-budgeted-production-quantities

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BudgetedProductionQuantity`.
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
        https://developers.procore.com/reference/rest/v1/budgeted-production-quantities?version=1.0#list-all-project-budgeted-production-quantity-ids

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Id`.
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
        https://developers.procore.com/reference/rest/v1/budgeted-production-quantities?version=1.0#update-a-budgeted-production-quantity

        Args:
            id: ID of a budgeted production quantity.

        Returns:
            :class:`BudgetedProductionQuantity`.
        """
        return await self._one(
            BudgetedProductionQuantity,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/budgeted_production_quantities/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"budgeted_production_quantity": budgeted_production_quantity},
        )
