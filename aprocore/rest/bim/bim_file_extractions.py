"""Bim file extractions (BIM)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "BimFileExtraction",
    "BimFileExtractionBimFileUpload",
    "BimFileExtractionBimFileUploadAttachment",
    "BimFileExtractionBimFileUploadCreatedBy",
    "BimFileExtractionBimFileUploadFileVersion",
    "BimFileExtractionBimFileUploadMetadata",
    "BimFileExtractionBimFileUploadMetadataDrawingSheet",
    "BimFileExtractionBimFileUploadMetadataLinkedFile",
    "BimFileExtractionCreatedBy",
    "BimFileExtractionError",
    "BimFileExtractionExtractionFormatRequest",
    "BimFileExtractionExtractionItem",
    "BimFileExtractionExtractionItemArtifact",
    "BimFileExtractionExtractionItemArtifactGrid",
    "BimFileExtractionExtractionItemArtifactGridGridlineFile",
    "BimFileExtractionExtractionItemArtifactIfc",
    "BimFileExtractionExtractionItemArtifactMobileFormat",
    "BimFileExtractionExtractionItemArtifactObjectSearch",
    "BimFileExtractionExtractionItemArtifactProperty",
    "BimFileExtractionExtractionItemArtifactViewpointCollection",
    "BimFileExtractionExtractionItemArtifactWebFormat",
    "BimFileExtractionExtractionItemArtifactWebFormatCellFile",
    "BimFileExtractionExtractionItemArtifactWebFormatManifestFile",
    "BimFileExtractionExtractionItemArtifactWebFormatMeshFile",
    "BimFileExtractionExtractionItemArtifactWebFormatMeshNodeFile",
    "BimFileExtractionExtractionItemArtifactWebFormatNodeFile",
    "BimFileExtractionExtractionItemError",
    "BimFileExtractionFilters",
    "BimFileExtractionsResource",
]


@record
class BimFileExtraction(Model):
    """What Procore tells of bim file extractions (BIM)."""

    id: Id | None = None
    parent_bim_file_extraction_id: Id | None = None
    bim_file_upload_id: Id | None = None
    bim_file_upload: BimFileExtractionBimFileUpload | None = None
    bim_model_revision_id: Id | None = None
    status: str | None = None
    progress: float | None = None
    retry_count: int | None = None
    viewpoint_id: Id | None = None
    extraction_format_requests: list[BimFileExtractionExtractionFormatRequest] | None = None
    extraction_items: list[BimFileExtractionExtractionItem] | None = None
    errors: list[BimFileExtractionError] | None = None
    created_by: BimFileExtractionCreatedBy | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class BimFileExtractionBimFileUpload(Model):
    """``bim_file_upload`` of :class:`BimFileExtraction`."""

    id: Id | None = None
    bim_file_id: Id | None = None
    document_upload_id: Id | None = None
    file_version: BimFileExtractionBimFileUploadFileVersion | None = None
    attachment: BimFileExtractionBimFileUploadAttachment | None = None
    created_by: BimFileExtractionBimFileUploadCreatedBy | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    metadata: BimFileExtractionBimFileUploadMetadata | None = None


@record
class BimFileExtractionBimFileUploadAttachment(Model):
    """``attachment`` of :class:`BimFileExtractionBimFileUpload`."""

    id: Id | None = None
    content_type: str | None = None
    name: str | None = None
    url: str | None = None
    size: float | None = None


@record
class BimFileExtractionBimFileUploadCreatedBy(Model):
    """``created_by`` of :class:`BimFileExtractionBimFileUpload`."""

    id: Id | None = None
    company_name: str | None = None
    name: str | None = None
    locale: str | None = None
    login: str | None = None


@record
class BimFileExtractionBimFileUploadFileVersion(Model):
    """``file_version`` of :class:`BimFileExtractionBimFileUpload`."""

    id: Id | None = None
    file_id: Id | None = None


@record
class BimFileExtractionBimFileUploadMetadata(Model):
    """``metadata`` of :class:`BimFileExtractionBimFileUpload`."""

    linked_files: list[BimFileExtractionBimFileUploadMetadataLinkedFile] | None = None
    drawing_sheets: list[BimFileExtractionBimFileUploadMetadataDrawingSheet] | None = None
    file_type: str | None = None


@record
class BimFileExtractionBimFileUploadMetadataDrawingSheet(Model):
    """``drawing_sheets`` of :class:`BimFileExtractionBimFileUploadMetadata`."""

    name: str | None = None


@record
class BimFileExtractionBimFileUploadMetadataLinkedFile(Model):
    """``linked_files`` of :class:`BimFileExtractionBimFileUploadMetadata`."""

    name: str | None = None
    saved_path: str | None = None
    path_type: str | None = None


@record
class BimFileExtractionCreatedBy(Model):
    """``created_by`` of :class:`BimFileExtraction`."""

    id: Id | None = None
    company_name: str | None = None
    name: str | None = None
    locale: str | None = None
    login: str | None = None


@record
class BimFileExtractionError(Model):
    """``errors`` of :class:`BimFileExtraction`."""

    code: int | None = None
    type: str | None = None
    message: str | None = None


@record
class BimFileExtractionExtractionFormatRequest(Model):
    """``extraction_format_requests`` of :class:`BimFileExtraction`."""

    type: str | None = None


@record
class BimFileExtractionExtractionItem(Model):
    """``extraction_items`` of :class:`BimFileExtraction`."""

    id: Id | None = None
    bim_file_extraction_id: Id | None = None
    item_type: str | None = None
    progress: float | None = None
    artifact: BimFileExtractionExtractionItemArtifact | None = None
    error: BimFileExtractionExtractionItemError | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class BimFileExtractionExtractionItemArtifact(Model):
    """``artifact`` of :class:`BimFileExtractionExtractionItem`."""

    grid: BimFileExtractionExtractionItemArtifactGrid | None = None
    mobile_format: BimFileExtractionExtractionItemArtifactMobileFormat | None = None
    properties: BimFileExtractionExtractionItemArtifactProperty | None = None
    web_format: BimFileExtractionExtractionItemArtifactWebFormat | None = None
    ifc: BimFileExtractionExtractionItemArtifactIfc | None = None
    object_search: BimFileExtractionExtractionItemArtifactObjectSearch | None = None
    viewpoint_collection: BimFileExtractionExtractionItemArtifactViewpointCollection | None = None


@record
class BimFileExtractionExtractionItemArtifactGrid(Model):
    """``grid`` of :class:`BimFileExtractionExtractionItemArtifact`."""

    filename: str | None = None
    coordinate_system: str | None = None
    gridline_file: BimFileExtractionExtractionItemArtifactGridGridlineFile | None = None


@record
class BimFileExtractionExtractionItemArtifactGridGridlineFile(Model):
    """``gridline_file`` of :class:`BimFileExtractionExtractionItemArtifactGrid`."""

    id: Id | None = None
    name: str | None = None
    url: str | None = None


@record
class BimFileExtractionExtractionItemArtifactIfc(Model):
    """``ifc`` of :class:`BimFileExtractionExtractionItemArtifact`."""

    id: Id | None = None
    name: str | None = None
    url: str | None = None


@record
class BimFileExtractionExtractionItemArtifactMobileFormat(Model):
    """``mobile_format`` of :class:`BimFileExtractionExtractionItemArtifact`."""

    id: Id | None = None
    name: str | None = None
    url: str | None = None


@record
class BimFileExtractionExtractionItemArtifactObjectSearch(Model):
    """``object_search`` of :class:`BimFileExtractionExtractionItemArtifact`."""

    ids: list[Id] | None = None


@record
class BimFileExtractionExtractionItemArtifactProperty(Model):
    """``properties`` of :class:`BimFileExtractionExtractionItemArtifact`."""

    id: Id | None = None
    name: str | None = None
    url: str | None = None


@record
class BimFileExtractionExtractionItemArtifactViewpointCollection(Model):
    """``viewpoint_collection`` of :class:`BimFileExtractionExtractionItemArtifact`."""

    id: Id | None = None
    name: str | None = None
    url: str | None = None


@record
class BimFileExtractionExtractionItemArtifactWebFormat(Model):
    """``web_format`` of :class:`BimFileExtractionExtractionItemArtifact`."""

    cell_file: BimFileExtractionExtractionItemArtifactWebFormatCellFile | None = None
    node_file: BimFileExtractionExtractionItemArtifactWebFormatNodeFile | None = None
    mesh_node_file: BimFileExtractionExtractionItemArtifactWebFormatMeshNodeFile | None = None
    mesh_file: BimFileExtractionExtractionItemArtifactWebFormatMeshFile | None = None
    manifest_file: BimFileExtractionExtractionItemArtifactWebFormatManifestFile | None = None


@record
class BimFileExtractionExtractionItemArtifactWebFormatCellFile(Model):
    """``cell_file`` of :class:`BimFileExtractionExtractionItemArtifactWebFormat`."""

    id: Id | None = None
    name: str | None = None
    content_type: str | None = None
    size: int | None = None
    url: str | None = None


@record
class BimFileExtractionExtractionItemArtifactWebFormatManifestFile(Model):
    """``manifest_file`` of :class:`BimFileExtractionExtractionItemArtifactWebFormat`."""

    id: Id | None = None
    name: str | None = None
    content_type: str | None = None
    size: int | None = None
    url: str | None = None


@record
class BimFileExtractionExtractionItemArtifactWebFormatMeshFile(Model):
    """``mesh_file`` of :class:`BimFileExtractionExtractionItemArtifactWebFormat`."""

    id: Id | None = None
    name: str | None = None
    content_type: str | None = None
    size: int | None = None
    url: str | None = None


@record
class BimFileExtractionExtractionItemArtifactWebFormatMeshNodeFile(Model):
    """``mesh_node_file`` of :class:`BimFileExtractionExtractionItemArtifactWebFormat`."""

    id: Id | None = None
    name: str | None = None
    content_type: str | None = None
    size: int | None = None
    url: str | None = None


@record
class BimFileExtractionExtractionItemArtifactWebFormatNodeFile(Model):
    """``node_file`` of :class:`BimFileExtractionExtractionItemArtifactWebFormat`."""

    id: Id | None = None
    name: str | None = None
    content_type: str | None = None
    size: int | None = None
    url: str | None = None


@record
class BimFileExtractionExtractionItemError(Model):
    """``error`` of :class:`BimFileExtractionExtractionItem`."""

    code: int | None = None
    type: str | None = None
    message: str | None = None


class BimFileExtractionFilters(TypedDict, total=False):
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
    """Bim file extractions (BIM)."""

    __slots__ = ()

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> BimFileExtraction:
        """Show BIM File Extraction.

        GET /rest/v1.0/bim_file_extractions/{id}
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
        filters: BimFileExtractionFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[BimFileExtraction]:
        """List BIM File Extractions.

        GET /rest/v1.0/bim_file_extractions
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
