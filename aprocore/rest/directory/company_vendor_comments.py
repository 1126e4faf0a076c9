"""Company vendor comments (Directory)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Literal, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "CompanyVendorComment",
    "CompanyVendorCommentAttachment",
    "CompanyVendorCommentCreatedBy",
    "CompanyVendorCommentsResource",
]


@record
class CompanyVendorComment(Model):
    """What Procore tells of company vendor comments."""

    id: Id | None = None
    body: str | None = None
    created_at: DateTime | None = None
    rating: int | None = None
    attachments: list[CompanyVendorCommentAttachment] | None = None
    created_by: CompanyVendorCommentCreatedBy | None = None


@record
class CompanyVendorCommentAttachment(Model):
    """``attachments`` of :class:`CompanyVendorComment`."""

    id: Id | None = None
    name: str | None = None
    content_type: str | None = None
    url: str | None = None


@record
class CompanyVendorCommentCreatedBy(Model):
    """``created_by`` of :class:`CompanyVendorComment`."""

    id: Id | None = None
    name: str | None = None
    avatar_url: str | None = None
    initials: str | None = None


class CompanyVendorCommentsResource(Resource):
    """Company vendor comments (Directory).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    def list(
        self,
        *,
        vendor_id: Id,
        company_id: Id | Unset = UNSET,
        sort: Literal["created_at", "-created_at"] | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyVendorComment]:
        """List company vendor comments.

        GET /rest/v1.0/companies/{company_id}/vendors/{vendor_id}/comments

        Await it for the first page, or go through all items with ``async for``.

        Args:
            sort: what to sort by; a minus before it turns the order round.
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            CompanyVendorComment,
            "/rest/v1.0/companies/{company_id}/vendors/{vendor_id}/comments",
            {"company_id": company_id, "vendor_id": vendor_id},
            options,
            query={"sort": sort, "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )
