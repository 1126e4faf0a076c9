"""Company vendor comments (Directory)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Literal, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class CompanyVendorComment(Model):
    """A company vendor comment."""

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
    """Company vendor comments (Directory)."""

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
        https://developers.procore.com/reference/rest/v1/company-vendor-comments?version=1.0#list-company-vendor-comments

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyVendorComment`.
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
