"""Bulk update subcontractor invoice requisition items (Commitments)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...types import Id
from .._base import UNSET, Options, Resource, Unset

__all__ = [
    "BulkUpdateSubcontractorInvoiceRequisitionItemInput",
    "BulkUpdateSubcontractorInvoiceRequisitionItemsResource",
]


class BulkUpdateSubcontractorInvoiceRequisitionItemInput(TypedDict, total=False):
    """What is sent as ``requisition_items``."""

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
    """Bulk update subcontractor invoice requisition items (Commitments).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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

        What comes back is given as it comes: the reference does not describe it.
        """
        return await self._any(
            "PATCH",
            "/rest/v1.0/requisitions/{requisition_id}/bulk_item_update",
            {"requisition_id": requisition_id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            body={"requisition_items": requisition_items},
        )
