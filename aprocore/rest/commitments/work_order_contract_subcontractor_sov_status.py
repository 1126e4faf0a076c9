"""Work order contract subcontractor SOV status (Commitments)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Literal, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset

__all__ = [
    "WorkOrderContractSubcontractorSovStatus",
    "WorkOrderContractSubcontractorSovStatusResource",
]


@record
class WorkOrderContractSubcontractorSovStatus(Model):
    """What Procore tells of work order contract subcontractor SOV status."""

    status: str | None = None


class WorkOrderContractSubcontractorSovStatusResource(Resource):
    """Work order contract subcontractor SOV status (Commitments).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def update(
        self,
        *,
        work_order_contract_id: Id,
        status: Literal["draft", "revise_and_resubmit", "under_review", "approved"],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> WorkOrderContractSubcontractorSovStatus:
        """Update work order contract subcontractor SOV status.

        PATCH /rest/v1.0/work_order_contracts/{work_order_contract_id}/subcontractor_schedule_of_values_status
        """
        return await self._one(
            WorkOrderContractSubcontractorSovStatus,
            "PATCH",
            "/rest/v1.0/work_order_contracts/{work_order_contract_id}/subcontractor_schedule_of_values_status",
            {"work_order_contract_id": work_order_contract_id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "status": status},
        )
