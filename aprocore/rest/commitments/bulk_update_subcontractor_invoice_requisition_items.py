"""Bulk update subcontractor invoice requisition items (Commitments)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...types import Id
from .._base import UNSET, Options, Resource, Unset


class BulkUpdateSubcontractorInvoiceRequisitionItemInput(TypedDict, total=False):
    """``requisition_items`` in a request body."""

    id: Id | None
    item_type: Literal["contract_item", "contract_detail_item", "change_order_item"] | None
    work_completed_this_period: str | None
    materials_presently_stored: str | None
    work_completed_retainage_retained_this_period: str | None
    materials_stored_retainage_currently_retained: str | None
    work_completed_retainage_released_this_period: str | None
    work_completed_this_period_quantity: str | None
    subcontractor_claimed_amount: str | None
    status: Literal["approved", "rejected", "no_action"] | None
    comment: str | None


class BulkUpdateSubcontractorInvoiceRequisitionItemsResource(Resource):
    """Bulk update subcontractor invoice requisition items (Commitments)."""

    __slots__ = ()

    async def bulk_update(
        self,
        *,
        requisition_id: Id,
        requisition_items: Sequence[BulkUpdateSubcontractorInvoiceRequisitionItemInput],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Any:
        """Bulk update subcontractor invoice (requisitions) items.

        PATCH /rest/v1.0/requisitions/{requisition_id}/bulk_item_update
        https://developers.procore.com/reference/rest/v1/bulk-update-subcontractor-invoice-requisition-items?version=1.0#bulk-update-subcontractor-invoice-requisitions-items

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "PATCH",
            "/rest/v1.0/requisitions/{requisition_id}/bulk_item_update",
            {"requisition_id": requisition_id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            body={"requisition_items": requisition_items},
        )
