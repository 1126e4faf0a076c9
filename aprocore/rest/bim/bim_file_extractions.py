"""BIM file extractions (BIM)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Decimal, Id
from .._base import OMITTED, UNSET, Options, Pages, Resource, Unset


@record
class BimFileExtraction(Model):
    """A BIM file extraction."""

    id: Id
    parent_bim_file_extraction_id: Id | None = None
    bim_file_upload_id: Id | None = None
    bim_file_upload: BimFileExtractionUpload | None = None
    bim_model_revision_id: Id | None = None
    status: str | None = None
    progress: Decimal | None = None
    retry_count: int | None = None
    viewpoint_id: Id | None = None
    extraction_format_requests: list[BimFileExtractionFormatRequest] | None = None
    extraction_items: list[BimFileExtractionItem] | None = None
    errors: list[BimFileExtractionError] | None = None
    created_by: BimFileExtractionCreatedBy | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class BimFileExtractionArtifact(Model):
    """``artifact`` of :class:`BimFileExtractionItem`."""

    grid: BimFileExtractionGrid | None = None
    mobile_format: BimFileExtractionMobileFormat | None = None
    properties: BimFileExtractionProperty | None = None
    web_format: BimFileExtractionWebFormat | None = None
    ifc: BimFileExtractionIfc | None = None
    object_search: BimFileExtractionObjectSearch | None = None
    viewpoint_collection: BimFileExtractionViewpointCollection | None = None


@record
class BimFileExtractionAttachment(Model):
    """``attachment`` of :class:`BimFileExtractionUpload`."""

    id: Id
    content_type: str | None = None
    name: str | None = None
    url: str | None = None
    size: Decimal | None = None


@record
class BimFileExtractionCellFile(Model):
    """``cell_file`` of :class:`BimFileExtractionWebFormat`."""

    id: Id
    name: str | None = None
    content_type: str | None = None
    size: int | None = None
    url: str | None = None


@record
class BimFileExtractionCreatedBy(Model):
    """``created_by`` of :class:`BimFileExtraction`."""

    id: Id
    company_name: str | None = None
    name: str | None = None
    locale: str | None = None
    login: str | None = None


@record
class BimFileExtractionDrawingSheet(Model):
    """``drawing_sheets`` of :class:`BimFileExtractionMetadata`."""

    name: str | None = None


@record
class BimFileExtractionError(Model):
    """``errors`` of :class:`BimFileExtraction`."""

    code: int | None = None
    type: str | None = None
    message: str | None = None


@record
class BimFileExtractionFileVersion(Model):
    """``file_version`` of :class:`BimFileExtractionUpload`."""

    id: Id
    file_id: Id | None = None


@record
class BimFileExtractionFormatRequest(Model):
    """``extraction_format_requests`` of :class:`BimFileExtraction`."""

    type: str | None = None


@record
class BimFileExtractionGrid(Model):
    """``grid`` of :class:`BimFileExtractionArtifact`."""

    filename: str | None = None
    coordinate_system: str | None = None
    gridline_file: BimFileExtractionGridlineFile | None = None


@record
class BimFileExtractionGridlineFile(Model):
    """``gridline_file`` of :class:`BimFileExtractionGrid`."""

    id: Id
    name: str | None = None
    url: str | None = None


@record
class BimFileExtractionIfc(Model):
    """``ifc`` of :class:`BimFileExtractionArtifact`."""

    id: Id
    name: str | None = None
    url: str | None = None


@record
class BimFileExtractionItem(Model):
    """``extraction_items`` of :class:`BimFileExtraction`."""

    id: Id
    bim_file_extraction_id: Id | None = None
    item_type: (
        Literal["Grid", "MobileFormat", "Properties", "WebFormat", "ObjectSearch", "ViewpointCollection"] | str | None
    ) = None
    progress: Decimal | None = None
    artifact: BimFileExtractionArtifact | None = None
    error: BimFileExtractionError | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class BimFileExtractionLinkedFile(Model):
    """``linked_files`` of :class:`BimFileExtractionMetadata`."""

    name: str | None = None
    saved_path: str | None = None
    path_type: str | None = None


@record
class BimFileExtractionManifestFile(Model):
    """``manifest_file`` of :class:`BimFileExtractionWebFormat`."""

    id: Id
    name: str | None = None
    content_type: str | None = None
    size: int | None = None
    url: str | None = None


@record
class BimFileExtractionMeshFile(Model):
    """``mesh_file`` of :class:`BimFileExtractionWebFormat`."""

    id: Id
    name: str | None = None
    content_type: str | None = None
    size: int | None = None
    url: str | None = None


@record
class BimFileExtractionMeshNodeFile(Model):
    """``mesh_node_file`` of :class:`BimFileExtractionWebFormat`."""

    id: Id
    name: str | None = None
    content_type: str | None = None
    size: int | None = None
    url: str | None = None


@record
class BimFileExtractionMetadata(Model):
    """``metadata`` of :class:`BimFileExtractionUpload`."""

    linked_files: list[BimFileExtractionLinkedFile] | None = None
    drawing_sheets: list[BimFileExtractionDrawingSheet] | None = None
    file_type: Literal["2d", "3d"] | str | None = None


@record
class BimFileExtractionMobileFormat(Model):
    """``mobile_format`` of :class:`BimFileExtractionArtifact`."""

    id: Id
    name: str | None = None
    url: str | None = None


@record
class BimFileExtractionNodeFile(Model):
    """``node_file`` of :class:`BimFileExtractionWebFormat`."""

    id: Id
    name: str | None = None
    content_type: str | None = None
    size: int | None = None
    url: str | None = None


@record
class BimFileExtractionObjectSearch(Model):
    """``object_search`` of :class:`BimFileExtractionArtifact`."""

    ids: list[Id] | None = None


@record
class BimFileExtractionProperty(Model):
    """``properties`` of :class:`BimFileExtractionArtifact`."""

    id: Id
    name: str | None = None
    url: str | None = None


@record
class BimFileExtractionUpload(Model):
    """``bim_file_upload`` of :class:`BimFileExtraction`."""

    id: Id
    bim_file_id: Id | None = None
    document_upload_id: Id | None = None
    file_version: BimFileExtractionFileVersion | None = None
    attachment: BimFileExtractionAttachment | None = None
    created_by: BimFileExtractionCreatedBy | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    metadata: BimFileExtractionMetadata | None = None


@record
class BimFileExtractionViewpointCollection(Model):
    """``viewpoint_collection`` of :class:`BimFileExtractionArtifact`."""

    id: Id
    name: str | None = None
    url: str | None = None


@record
class BimFileExtractionWebFormat(Model):
    """``web_format`` of :class:`BimFileExtractionArtifact`."""

    cell_file: BimFileExtractionCellFile | None = None
    node_file: BimFileExtractionNodeFile | None = None
    mesh_node_file: BimFileExtractionMeshNodeFile | None = None
    mesh_file: BimFileExtractionMeshFile | None = None
    manifest_file: BimFileExtractionManifestFile | None = None


class BimFileExtractionFilters(TypedDict, total=False):
    """Query filters of ``bim.bim_file_extractions.list``."""

    id: Id | Sequence[Id]
    status: str | Sequence[str]
    extraction_format: (
        Literal["MobileFormat", "WebFormat", "Properties", "ObjectSearch"]
        | Sequence[Literal["MobileFormat", "WebFormat", "Properties", "ObjectSearch"]]
    )
    bim_file_id: Id | Sequence[Id]
    bim_file_upload_id: Id | Sequence[Id]
    file_version_id: Id | Sequence[Id]
    document_upload_id: Id | Sequence[Id]
    document_revision_id: Id | Sequence[Id]


class BimFileExtractionsResource(Resource):
    """BIM file extractions (BIM)."""

    __slots__ = ()

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> BimFileExtraction:
        """Return a BIM file extraction.

        GET /rest/v1.0/bim_file_extractions/{id}
        https://developers.procore.com/reference/rest/v1/bim-file-extractions?version=1.0#show-bim-file-extraction

        Returns:
            :class:`BimFileExtraction`.
        """
        return await self._one(
            BimFileExtraction,
            "GET",
            "/rest/v1.0/bim_file_extractions/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: BimFileExtractionFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[BimFileExtraction]:
        """List BIM file extractions.

        GET /rest/v1.0/bim_file_extractions
        https://developers.procore.com/reference/rest/v1/bim-file-extractions?version=1.0#list-bim-file-extractions

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BimFileExtraction`.
        """
        return self._pages(
            BimFileExtraction,
            "/rest/v1.0/bim_file_extractions",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
