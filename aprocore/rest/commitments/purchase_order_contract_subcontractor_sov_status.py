"""Purchase order contract subcontractor SOV status (Commitments)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Literal, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset

__all__ = [
    "PurchaseOrderContractSubcontractorSovStatus",
    "PurchaseOrderContractSubcontractorSovStatusResource",
]


@record
class PurchaseOrderContractSubcontractorSovStatus(Model):
    """What Procore tells of purchase order contract subcontractor SOV status."""

    status: str | None = None


class PurchaseOrderContractSubcontractorSovStatusResource(Resource):
    """Purchase order contract subcontractor SOV status (Commitments).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def update(
        self,
        *,
        purchase_order_contract_id: Id,
        status: Literal["draft", "revise_and_resubmit", "under_review", "approved"],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> PurchaseOrderContractSubcontractorSovStatus:
        """Update purchase order contract subcontractor SOV status.

        PATCH /rest/v1.0/purchase_order_contracts/{purchase_order_contract_id}/subcontractor_schedule_of_values_status
        """
        return await self._one(
            PurchaseOrderContractSubcontractorSovStatus,
            "PATCH",
            "/rest/v1.0/purchase_order_contracts/{purchase_order_contract_id}/subcontractor_schedule_of_values_status",
            {"purchase_order_contract_id": purchase_order_contract_id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "status": status},
        )
