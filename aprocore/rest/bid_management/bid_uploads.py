"""Bid uploads (Bid Management)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record, renamed
from ...types import DateTime, Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset


@record
class BidUpload(Model):
    """A bid upload."""

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
    """Bid uploads (Bid Management)."""

    __slots__ = ()

    def list(self, *, bid_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Pages[BidUpload]:
        """List bid uploads.

        GET /rest/v1.0/companies/{company_id}/bids/{bid_id}/uploads
        https://developers.procore.com/reference/rest/v1/bid-uploads?version=1.0#list-bid-uploads

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BidUpload`.
        """
        return self._pages(
            BidUpload,
            "/rest/v1.0/companies/{company_id}/bids/{bid_id}/uploads",
            {"company_id": company_id, "bid_id": bid_id},
            options,
            pager=Pager.UNPAGED,
        )
