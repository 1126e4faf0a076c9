"""Payments subtier waivers (Payments)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset


@record
class PaymentsSubtierWaiver(Model):
    """A payments subtier waiver."""

    id: Id | None = None
    subtier_requisition_id: Id | None = None
    subtier_id: Id | None = None
    waiver_type: str | None = None
    created_by: str | None = None
    updated_by: str | None = None
    uploaded_by: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    uploaded_at: DateTime | None = None
    reviewed_at: DateTime | None = None
    reviewed_by: str | None = None
    reviewer_notes: str | None = None
    status: str | None = None
    attachment: PaymentsSubtierWaiverAttachment | None = None


@record
class PaymentsSubtierWaiverAttachment(Model):
    """``attachment`` of :class:`PaymentsSubtierWaiver`."""

    id: Id | None = None
    name: str | None = None
    url: str | None = None
    filename: str | None = None
    content_type: str | None = None


class PaymentsSubtierWaiversResource(Resource):
    """Payments subtier waivers (Payments)."""

    __slots__ = ()

    def list(
        self,
        *,
        subtier_requisition_id: Id,
        project_id: Id | Unset = UNSET,
        waiver_type: str | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Pages[PaymentsSubtierWaiver]:
        """List payments subtier waivers.

        GET /rest/v1.0/projects/{project_id}/payments/subtier_waivers
        https://developers.procore.com/reference/rest/v1/payments-subtier-waivers?version=1.0#list-payments-subtier-waivers

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PaymentsSubtierWaiver`.
        """
        return self._pages(
            PaymentsSubtierWaiver,
            "/rest/v1.0/projects/{project_id}/payments/subtier_waivers",
            {"project_id": project_id},
            options,
            query={"subtier_requisition_id": subtier_requisition_id, "waiver_type": waiver_type},
            pager=Pager.UNPAGED,
        )
