"""Bid uploads (Bid Management)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record, renamed
from ...types import DateTime, Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "BidUpload",
    "BidUploadField",
    "BidUploadLink",
    "BidUploadsResource",
]


@record
class BidUpload(Model):
    """What Procore tells of bid uploads."""

    id: Id | None = None
    created_at: DateTime | None = None
    name: str | None = None
    expired: bool | None = None
    links: BidUploadLink | None = None
    uuid: str | None = None
    url: str | None = None
    fields: BidUploadField | None = None


@record
class BidUploadField(Model):
    """``fields`` of :class:`BidUpload`."""

    key: str | None = None
    filename: str | None = None
    policy: str | None = None


@record
class BidUploadLink(Model):
    """``links`` of :class:`BidUpload`."""

    self_: str | None = renamed("self")


class BidUploadsResource(Resource):
    """Bid uploads (Bid Management).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    def list(self, *, bid_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Pages[BidUpload]:
        """List bid uploads.

        GET /rest/v1.0/companies/{company_id}/bids/{bid_id}/uploads

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            BidUpload,
            "/rest/v1.0/companies/{company_id}/bids/{bid_id}/uploads",
            {"company_id": company_id, "bid_id": bid_id},
            options,
            pager=Pager.UNPAGED,
        )
