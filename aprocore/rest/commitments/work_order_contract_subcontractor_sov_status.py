"""Work order contract subcontractor SOV status (Commitments)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Literal, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset


@record
class WorkOrderContractSubcontractorSovStatus(Model):
    """A work order contract subcontractor SOV status."""

    status: str | None = None


class WorkOrderContractSubcontractorSovStatusResource(Resource):
    """Work order contract subcontractor SOV status (Commitments)."""

    __slots__ = ()

    async def update(
        self,
        *,
        work_order_contract_id: Id,
        status: Literal["draft", "revise_and_resubmit", "under_review", "approved"],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> WorkOrderContractSubcontractorSovStatus:
        """Update a work order contract subcontractor SOV status.

        PATCH /rest/v1.0/work_order_contracts/{work_order_contract_id}/subcontractor_schedule_of_values_status
        https://developers.procore.com/reference/rest/v1/work-order-contract-subcontractor-sov-status?version=1.0#update-work-order-contract-subcontractor-sov-status

        Args:
            status: One of draft, revise_and_resubmit, under_review, approved.

        Returns:
            :class:`WorkOrderContractSubcontractorSovStatus`.
        """
        return await self._one(
            WorkOrderContractSubcontractorSovStatus,
            "PATCH",
            "/rest/v1.0/work_order_contracts/{work_order_contract_id}/subcontractor_schedule_of_values_status",
            {"work_order_contract_id": work_order_contract_id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "status": status},
        )
