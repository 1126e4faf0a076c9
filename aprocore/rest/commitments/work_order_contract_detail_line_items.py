"""Work order contract detail line items (Commitments)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset


@record
class WorkOrderContractDetailLineItem(Model):
    """A work order contract detail line item."""

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


class WorkOrderContractDetailLineItemInput(TypedDict, total=False):
    """``contract_detail_line_item`` in a request body."""

    line_item_id: Id | None
    amount: str | None
    description: str | None


class WorkOrderContractDetailLineItemFilters(TypedDict, total=False):
    """Query filters of ``commitments.work_order_contract_detail_line_items.list``."""

    id: Id | Sequence[Id]
    line_item_id: Id | Sequence[Id]


class WorkOrderContractDetailLineItemsResource(Resource):
    """Work order contract detail line items (Commitments)."""

    __slots__ = ()

    async def create(
        self,
        *,
        work_order_contract_id: Id,
        contract_detail_line_item: WorkOrderContractDetailLineItemInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> WorkOrderContractDetailLineItem:
        """Create a work order contract detail line item.

        POST /rest/v1.0/work_order_contracts/{work_order_contract_id}/line_item_contract_details
        https://developers.procore.com/reference/rest/v1/work-order-contract-detail-line-items?version=1.0#create-work-order-contract-detail-line-item

        Returns:
            :class:`WorkOrderContractDetailLineItem`.
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
        """Delete a work order contract detail line item.

        DELETE /rest/v1.0/work_order_contracts/{work_order_contract_id}/line_item_contract_details/{id}
        https://developers.procore.com/reference/rest/v1/work-order-contract-detail-line-items?version=1.0#delete-work-order-contract-detail-line-item

        Args:
            id: ID of a line item contract detail.

        Returns:
            None.
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
        """Return a work order contract detail line item.

        GET /rest/v1.0/work_order_contracts/{work_order_contract_id}/line_item_contract_details/{id}
        https://developers.procore.com/reference/rest/v1/work-order-contract-detail-line-items?version=1.0#show-work-order-contract-detail-line-item

        Args:
            id: ID of a line item contract detail.

        Returns:
            :class:`WorkOrderContractDetailLineItem`.
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
        """List work order contract detail line items.

        GET /rest/v1.0/work_order_contracts/{work_order_contract_id}/line_item_contract_details
        https://developers.procore.com/reference/rest/v1/work-order-contract-detail-line-items?version=1.0#list-work-order-contract-detail-line-items

        Args:
            filters: Query filters; other names are sent too.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`WorkOrderContractDetailLineItem`.
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
        contract_detail_line_item: WorkOrderContractDetailLineItemInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> WorkOrderContractDetailLineItem:
        """Update a work order contract detail line item.

        PATCH /rest/v1.0/work_order_contracts/{work_order_contract_id}/line_item_contract_details/{id}
        https://developers.procore.com/reference/rest/v1/work-order-contract-detail-line-items?version=1.0#update-work-order-contract-detail-line-item

        Args:
            id: ID of a line item contract detail.

        Returns:
            :class:`WorkOrderContractDetailLineItem`.
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
