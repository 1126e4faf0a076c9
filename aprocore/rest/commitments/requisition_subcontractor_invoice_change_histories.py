"""Requisition subcontractor invoice change histories (Commitments)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset

__all__ = [
    "RequisitionSubcontractorInvoiceChangeHistoriesResource",
    "RequisitionSubcontractorInvoiceChangeHistory",
]


@record
class RequisitionSubcontractorInvoiceChangeHistory(Model):
    """What Procore tells of requisition subcontractor invoice change histories (Commitments)."""

    id: Id | None = None
    column: str | None = None
    old_value: str | None = None
    new_value: str | None = None
    action_by: str | None = None
    action_by_id: Id | None = None
    created_at: DateTime | None = None
    ref_id: Id | None = None
    ref_type: str | None = None


class RequisitionSubcontractorInvoiceChangeHistoriesResource(Resource):
    """Requisition subcontractor invoice change histories (Commitments)."""

    __slots__ = ()

    def list(
        self, *, requisition_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[RequisitionSubcontractorInvoiceChangeHistory]:
        """List Requisition (Subcontractor Invoice) Change Histories.

        GET /rest/v1.0/requisitions/{requisition_id}/change_histories
        """
        return self._pages(
            RequisitionSubcontractorInvoiceChangeHistory,
            "/rest/v1.0/requisitions/{requisition_id}/change_histories",
            {"requisition_id": requisition_id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            pager=Pager.UNPAGED,
        )
