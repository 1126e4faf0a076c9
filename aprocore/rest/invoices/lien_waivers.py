"""Lien waivers (Invoices)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset

__all__ = [
    "LienWaiver",
    "LienWaiverLastUnlockRequest",
    "LienWaiverUnlocker",
    "LienWaiversResource",
]


@record
class LienWaiver(Model):
    """What Procore tells of lien waivers."""

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
    """Lien waivers (Invoices).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    def list(self, *, invoice_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Pages[LienWaiver]:
        """List lien waivers.

        GET /rest/v1.0/projects/{project_id}/lien_waivers

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            LienWaiver,
            "/rest/v1.0/projects/{project_id}/lien_waivers",
            {"project_id": project_id},
            options,
            query={"invoice_id": invoice_id},
            pager=Pager.UNPAGED,
        )
