"""Bid package documents (Bid Management)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Any, Literal, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, Unset


@record
class BidPackageDocument(Model):
    """A bid package document."""

    id: Id | None = None
    title: str | None = None
    files: list[BidPackageDocumentFile] | None = None
    pdm_pagination: BidPackageDocumentPdmPagination | None = None


@record
class BidPackageDocumentDrawing(Model):
    """``drawing`` of :class:`BidPackageDocumentFile`."""

    dpi: Any = None
    revision: Any = None
    drawing_set_id: Id | None = None
    drawing_id: Id | None = None
    width: Any = None
    height: Any = None
    png_s3_source: Any = None
    thumbnail_url: Any = None


@record
class BidPackageDocumentFile(Model):
    """``files`` of :class:`BidPackageDocument`."""

    size: int | None = None
    file_path: str | None = None
    s3_source: str | None = None
    type: str | None = None
    drawing: BidPackageDocumentDrawing | None = None
    pdm: BidPackageDocumentPdm | None = None


@record
class BidPackageDocumentPdm(Model):
    """``pdm`` of :class:`BidPackageDocumentFile`."""

    id: Id | None = None
    document_revision_id: Id | None = None
    document_container_id: Id | None = None
    document_collection_id: Id | None = None
    document_revision: Any = None
    attachment: Any = None


@record
class BidPackageDocumentPdmPagination(Model):
    """``pdm_pagination`` of :class:`BidPackageDocument`."""

    current_page: int | None = None
    per_page: int | None = None
    total_count: int | None = None
    total_pages: int | None = None
    has_next_page: bool | None = None
    has_previous_page: bool | None = None


class BidPackageDocumentsResource(Resource):
    """Bid package documents (Bid Management)."""

    __slots__ = ()

    async def get(
        self,
        *,
        bid_package_id: Id,
        company_id: Id | Unset = UNSET,
        pdm_page: int | Unset = UNSET,
        pdm_per_page: int | Unset = UNSET,
        pdm_sort_by: Literal[
            "document_revision_id", "document_container_id", "document_collection_id", "created_at", "updated_at"
        ]
        | Unset = UNSET,
        pdm_sort_order: Literal["asc", "desc"] | Unset = UNSET,
        pdm_search: str | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> BidPackageDocument:
        """Return a documents attached to bid package.

        GET /rest/v1.0/companies/{company_id}/planroom/bid_packages/{bid_package_id}/documents
        https://developers.procore.com/reference/rest/v1/bid-package-documents?version=1.0#gets-documents-attached-to-bid-package

        Args:
            pdm_sort_by: One of document_revision_id, document_container_id, document_collection_id, created_at, updated_at. Default: document_revision_id.
            pdm_sort_order: One of asc, desc. Default: asc.

        Returns:
            :class:`BidPackageDocument`.
        """
        return await self._one(
            BidPackageDocument,
            "GET",
            "/rest/v1.0/companies/{company_id}/planroom/bid_packages/{bid_package_id}/documents",
            {"company_id": company_id, "bid_package_id": bid_package_id},
            options,
            query={
                "pdm_page": pdm_page,
                "pdm_per_page": pdm_per_page,
                "pdm_sort_by": pdm_sort_by,
                "pdm_sort_order": pdm_sort_order,
                "pdm_search": pdm_search,
            },
        )
