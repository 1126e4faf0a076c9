"""Lien waivers (Invoices)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset


@record
class LienWaiver(Model):
    """A lien waiver."""

    id: Id | None = None
    company_id: Id | None = None
    project_id: Id | None = None
    invoice_id: Id | None = None
    status: str | None = None
    type: str | None = None
    locked: bool | None = None
    last_unlock_request: LienWaiverLastUnlockRequest | None = None
    unlocker: LienWaiverUnlocker | None = None
    sign_url: str | None = None
    iframe_sign_url: str | None = None
    pdf_url: str | None = None


@record
class LienWaiverLastUnlockRequest(Model):
    """``last_unlock_request`` of :class:`LienWaiver`."""

    user_name: str | None = None
    requested_at: DateTime | None = None


@record
class LienWaiverUnlocker(Model):
    """``unlocker`` of :class:`LienWaiver`."""

    user_name: str | None = None
    requested_at: DateTime | None = None


class LienWaiversResource(Resource):
    """Lien waivers (Invoices)."""

    __slots__ = ()

    def list(self, *, invoice_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Pages[LienWaiver]:
        """List lien waivers.

        GET /rest/v1.0/projects/{project_id}/lien_waivers
        https://developers.procore.com/reference/rest/v1/lien-waivers?version=1.0#list-lien-waivers

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`LienWaiver`.
        """
        return self._pages(
            LienWaiver,
            "/rest/v1.0/projects/{project_id}/lien_waivers",
            {"project_id": project_id},
            options,
            query={"invoice_id": invoice_id},
            pager=Pager.UNPAGED,
        )
