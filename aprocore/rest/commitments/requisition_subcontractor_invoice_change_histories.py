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
    """What Procore tells of requisition subcontractor invoice change histories."""

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
    """Requisition subcontractor invoice change histories (Commitments).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    def list(
        self, *, requisition_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[RequisitionSubcontractorInvoiceChangeHistory]:
        """List requisition (subcontractor invoice) change histories.

        GET /rest/v1.0/requisitions/{requisition_id}/change_histories

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            RequisitionSubcontractorInvoiceChangeHistory,
            "/rest/v1.0/requisitions/{requisition_id}/change_histories",
            {"requisition_id": requisition_id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            pager=Pager.UNPAGED,
        )
