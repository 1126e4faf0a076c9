"""Work order contract line items (Commitments)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import MAX_BATCH, OMITTED, UNSET, DateRange, Options, Pages, Resource, Sync, Unset


@record
class WorkOrderContractLineItem(Model):
    """A work order contract line item."""

    id: Id
    amount: str | None = None
    description: str | None = None
    position: int | None = None
    wbs_code: WorkOrderContractLineItemWbsCode | None = None
    currency_configuration: WorkOrderContractLineItemCurrencyConfiguration | None = None
    change_event_line_item: WorkOrderContractLineItemChangeEventLineItem | None = None
    extended_amount: str | None = None
    quantity: str | None = None
    total_amount: str | None = None
    unit_cost: str | None = None
    extended_type: Literal["manual", "calculated"] | str | None = None
    uom: str | None = None
    tax_code_id: Id | None = None
    origin_id: Id | None = None
    origin_data: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    company: WorkOrderContractLineItemCompany | None = None
    project: WorkOrderContractLineItemProject | None = None
    holder: WorkOrderContractLineItemHolder | None = None
    cost_code: WorkOrderContractLineItemCostCode | None = None
    line_item_type: WorkOrderContractLineItemType | None = None


@record
class WorkOrderContractLineItemChangeEventLineItem(Model):
    """``change_event_line_item`` of :class:`WorkOrderContractLineItem`."""

    id: Id
    cost_rom: str | None = None
    revenue_rom: str | None = None
    event_id: Id | None = None
    cost_code: WorkOrderContractLineItemCostCode | None = None
    line_item_type: WorkOrderContractLineItemType | None = None
    currency_configuration: WorkOrderContractLineItemCurrencyConfiguration | None = None


@record
class WorkOrderContractLineItemCompany(Model):
    """``company`` of :class:`WorkOrderContractLineItem`."""

    id: Id
    name: str | None = None


@record
class WorkOrderContractLineItemCostCode(Model):
    """``cost_code`` of :class:`WorkOrderContractLineItem`."""

    id: Id
    name: str | None = None
    code: str | None = None
    full_code: str | None = None
    sortable_code: str | None = None
    biller: str | None = None
    biller_id: Id | None = None
    biller_type: Literal["Project", "SubJob"] | str | None = None
    biller_origin_id: Id | None = None
    budgeted: bool | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    updated_at: DateTime | None = None
    origin_data: str | None = None
    origin_id: Id | None = None
    parent: WorkOrderContractLineItemParent | None = None
    position: int | None = None
    standard_cost_code_id: Id | None = None
    standard_cost_code_list_id: Id | None = None
    line_item_types: list[WorkOrderContractLineItemType] | None = None


@record
class WorkOrderContractLineItemCurrencyConfiguration(Model):
    """``currency_configuration`` of :class:`WorkOrderContractLineItem`."""

    currency_iso_code: str | None = None


@record
class WorkOrderContractLineItemHolder(Model):
    """``holder`` of :class:`WorkOrderContractLineItem`."""

    id: Id
    holder_type: str | None = None


@record
class WorkOrderContractLineItemParent(Model):
    """``parent`` of :class:`WorkOrderContractLineItemCostCode`."""

    id: Id


@record
class WorkOrderContractLineItemProject(Model):
    """``project`` of :class:`WorkOrderContractLineItem`."""

    id: Id
    name: str | None = None


@record
class WorkOrderContractLineItemType(Model):
    """``line_item_type`` of :class:`WorkOrderContractLineItem`."""

    id: Id
    name: str | None = None
    code: str | None = None
    base_type: (
        Literal["equipment", "materials", "commitment", "owner_cost", "professional_services", "other"] | str | None
    ) = None
    origin_data: str | None = None
    origin_id: Id | None = None


@record
class WorkOrderContractLineItemWbsCode(Model):
    """``wbs_code`` of :class:`WorkOrderContractLineItem`."""

    id: Id
    flat_code: str | None = None
    description: str | None = None


class WorkOrderContractLineItemInput(TypedDict, total=False):
    """``line_item`` in a request body."""

    amount: str | None
    cost_code_id: Id | None
    description: str | None
    extended_type: Literal["manual", "calculated"] | None
    quantity: str | None
    line_item_type_id: Id | None
    origin_data: str | None
    origin_id: Id | None
    tax_code_id: Id | None
    unit_cost: str | None
    uom: str | None
    wbs_code_id: Id | None


class WorkOrderContractLineItemFilters(TypedDict, total=False):
    """Query filters of ``commitments.work_order_contract_line_items.list``."""

    id: Id | Sequence[Id]
    created_at: DateRange
    updated_at: DateRange
    cost_code_id: Id | Sequence[Id]
    line_item_type_id: Id | Sequence[Id]


class WorkOrderContractLineItemsResource(Resource):
    """Work order contract line items (Commitments)."""

    __slots__ = ()

    async def create(
        self,
        *,
        work_order_contract_id: Id,
        line_item: WorkOrderContractLineItemInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> WorkOrderContractLineItem:
        """Create a work order contract line item.

        POST /rest/v1.0/work_order_contracts/{work_order_contract_id}/line_items
        https://developers.procore.com/reference/rest/v1/work-order-contract-line-items?version=1.0#create-work-order-contract-line-item

        Returns:
            :class:`WorkOrderContractLineItem`.
        """
        return await self._one(
            WorkOrderContractLineItem,
            "POST",
            "/rest/v1.0/work_order_contracts/{work_order_contract_id}/line_items",
            {"work_order_contract_id": work_order_contract_id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "line_item": line_item},
        )

    async def delete(
        self, *, work_order_contract_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete a work order contract line item.

        DELETE /rest/v1.0/work_order_contracts/{work_order_contract_id}/line_items/{id}
        https://developers.procore.com/reference/rest/v1/work-order-contract-line-items?version=1.0#delete-work-order-contract-line-item

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/work_order_contracts/{work_order_contract_id}/line_items/{id}",
            {"work_order_contract_id": work_order_contract_id, "id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get(
        self,
        *,
        work_order_contract_id: Id,
        id: Id,
        project_id: Id | Unset = UNSET,
        view: Literal["default", "ssov_source_lines"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> WorkOrderContractLineItem:
        """Return a work order contract line item.

        GET /rest/v1.0/work_order_contracts/{work_order_contract_id}/line_items/{id}
        https://developers.procore.com/reference/rest/v1/work-order-contract-line-items?version=1.0#show-work-order-contract-line-item

        Args:
            view: Level of detail. One of default, ssov_source_lines.

        Returns:
            :class:`WorkOrderContractLineItem`.
        """
        return await self._one(
            WorkOrderContractLineItem,
            "GET",
            "/rest/v1.0/work_order_contracts/{work_order_contract_id}/line_items/{id}",
            {"work_order_contract_id": work_order_contract_id, "id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "view": view},
        )

    def list(
        self,
        *,
        work_order_contract_id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["default", "ssov_source_lines"] | Unset = UNSET,
        filters: WorkOrderContractLineItemFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[WorkOrderContractLineItem]:
        """List work order contract line items.

        GET /rest/v1.0/work_order_contracts/{work_order_contract_id}/line_items
        https://developers.procore.com/reference/rest/v1/work-order-contract-line-items?version=1.0#list-work-order-contract-line-items

        Args:
            view: Level of detail. One of default, ssov_source_lines.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`WorkOrderContractLineItem`.
        """
        return self._pages(
            WorkOrderContractLineItem,
            "/rest/v1.0/work_order_contracts/{work_order_contract_id}/line_items",
            {"work_order_contract_id": work_order_contract_id},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "page": page,
                "view": view,
                "filters": filters,
            },
            per_page=per_page,
            concurrency=concurrency,
        )

    def sync(
        self,
        updates: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
        *,
        work_order_contract_id: Id,
        project_id: Id | Unset = UNSET,
        batch_size: int = MAX_BATCH,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Sync[WorkOrderContractLineItem]:
        """Sync work order contract line items.

        PATCH /rest/v1.0/work_order_contracts/{work_order_contract_id}/line_items/sync
        https://developers.procore.com/reference/rest/v1/work-order-contract-line-items?version=1.0#sync-work-order-contract-line-items

        Args:
            updates: Rows to update, matched by ``origin_id``; rows without a match are created.
            batch_size: Rows per request.
            concurrency: Maximum number of batches in flight.

        Returns:
            Await the result of all rows, or iterate over the results of batches with ``async for``.
        """
        return self._sync(
            WorkOrderContractLineItem,
            "PATCH",
            "/rest/v1.0/work_order_contracts/{work_order_contract_id}/line_items/sync",
            {"work_order_contract_id": work_order_contract_id},
            options,
            updates,
            query={"project_id": self._scoped("project_id", project_id)},
            matched_by=("origin_id",),
            batch_size=batch_size,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        work_order_contract_id: Id,
        id: Id,
        line_item: WorkOrderContractLineItemInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> WorkOrderContractLineItem:
        """Update a work order contract line item.

        PATCH /rest/v1.0/work_order_contracts/{work_order_contract_id}/line_items/{id}
        https://developers.procore.com/reference/rest/v1/work-order-contract-line-items?version=1.0#update-work-order-contract-line-item

        Returns:
            :class:`WorkOrderContractLineItem`.
        """
        return await self._one(
            WorkOrderContractLineItem,
            "PATCH",
            "/rest/v1.0/work_order_contracts/{work_order_contract_id}/line_items/{id}",
            {"work_order_contract_id": work_order_contract_id, "id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "line_item": line_item},
        )
