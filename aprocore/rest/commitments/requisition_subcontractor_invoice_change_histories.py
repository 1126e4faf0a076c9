"""Requisition subcontractor invoice change histories (Commitments)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset


@record
class RequisitionSubcontractorInvoiceChangeHistory(Model):
    """Requisition subcontractor invoice change history."""

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
        """List requisition (subcontractor invoice) change histories.

        GET /rest/v1.0/requisitions/{requisition_id}/change_histories
        https://developers.procore.com/reference/rest/v1/requisition-subcontractor-invoice-change-histories?version=1.0#list-requisition-subcontractor-invoice-change-histories

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`RequisitionSubcontractorInvoiceChangeHistory`.
        """
        return self._pages(
            RequisitionSubcontractorInvoiceChangeHistory,
            "/rest/v1.0/requisitions/{requisition_id}/change_histories",
            {"requisition_id": requisition_id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            pager=Pager.UNPAGED,
        )
