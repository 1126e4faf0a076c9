"""Work order contract detail line items (Commitments)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset

__all__ = [
    "WorkOrderContractDetailLineItem",
    "WorkOrderContractDetailLineItemContractDetailLineItemInput",
    "WorkOrderContractDetailLineItemCurrencyConfiguration",
    "WorkOrderContractDetailLineItemFilters",
    "WorkOrderContractDetailLineItemsResource",
]


@record
class WorkOrderContractDetailLineItem(Model):
    """What Procore tells of work order contract detail line items (Commitments)."""

    id: Id | None = None
    amount: str | None = None
    description: str | None = None
    position: int | None = None
    line_item_id: Id | None = None
    billed_to_date: str | None = None
    billed_against: bool | None = None
    currency_configuration: WorkOrderContractDetailLineItemCurrencyConfiguration | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class WorkOrderContractDetailLineItemCurrencyConfiguration(Model):
    """``currency_configuration`` of :class:`WorkOrderContractDetailLineItem`."""

    currency_iso_code: str | None = None


class WorkOrderContractDetailLineItemContractDetailLineItemInput(TypedDict, total=False):
    line_item_id: Id | None
    amount: str | None
    description: str | None


class WorkOrderContractDetailLineItemFilters(TypedDict, total=False):
    id: Id | Sequence[Id]
    line_item_id: Id | Sequence[Id]


class WorkOrderContractDetailLineItemsResource(Resource):
    """Work order contract detail line items (Commitments)."""

    __slots__ = ()

    async def create(
        self,
        *,
        work_order_contract_id: Id,
        contract_detail_line_item: WorkOrderContractDetailLineItemContractDetailLineItemInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> WorkOrderContractDetailLineItem:
        """Create Work Order Contract detail line item.

        POST /rest/v1.0/work_order_contracts/{work_order_contract_id}/line_item_contract_details
        """
        return await self._one(
            WorkOrderContractDetailLineItem,
            "POST",
            "/rest/v1.0/work_order_contracts/{work_order_contract_id}/line_item_contract_details",
            {"work_order_contract_id": work_order_contract_id},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "contract_detail_line_item": contract_detail_line_item,
            },
        )

    async def delete(
        self, *, work_order_contract_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete Work Order Contract detail line item.

        DELETE /rest/v1.0/work_order_contracts/{work_order_contract_id}/line_item_contract_details/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/work_order_contracts/{work_order_contract_id}/line_item_contract_details/{id}",
            {"work_order_contract_id": work_order_contract_id, "id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get(
        self, *, work_order_contract_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> WorkOrderContractDetailLineItem:
        """Show Work Order Contract detail line item.

        GET /rest/v1.0/work_order_contracts/{work_order_contract_id}/line_item_contract_details/{id}
        """
        return await self._one(
            WorkOrderContractDetailLineItem,
            "GET",
            "/rest/v1.0/work_order_contracts/{work_order_contract_id}/line_item_contract_details/{id}",
            {"work_order_contract_id": work_order_contract_id, "id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    def list(
        self,
        *,
        work_order_contract_id: Id,
        project_id: Id | Unset = UNSET,
        filters: WorkOrderContractDetailLineItemFilters | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Pages[WorkOrderContractDetailLineItem]:
        """List Work Order Contract detail line items.

        GET /rest/v1.0/work_order_contracts/{work_order_contract_id}/line_item_contract_details
        """
        return self._pages(
            WorkOrderContractDetailLineItem,
            "/rest/v1.0/work_order_contracts/{work_order_contract_id}/line_item_contract_details",
            {"work_order_contract_id": work_order_contract_id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "filters": filters},
            pager=Pager.UNPAGED,
        )

    async def update(
        self,
        *,
        work_order_contract_id: Id,
        id: Id,
        contract_detail_line_item: WorkOrderContractDetailLineItemContractDetailLineItemInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> WorkOrderContractDetailLineItem:
        """Update Work Order Contract detail line item.

        PATCH /rest/v1.0/work_order_contracts/{work_order_contract_id}/line_item_contract_details/{id}
        """
        return await self._one(
            WorkOrderContractDetailLineItem,
            "PATCH",
            "/rest/v1.0/work_order_contracts/{work_order_contract_id}/line_item_contract_details/{id}",
            {"work_order_contract_id": work_order_contract_id, "id": id},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "contract_detail_line_item": contract_detail_line_item,
            },
        )
