"""Drawings."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Never, Required, TypedDict, Unpack, overload

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import OMITTED, UNSET, DateRange, DocumentedType, Options, Pager, Pages, Resource, Unset, overloaded
from .._lazy import load

if TYPE_CHECKING:
    from .coordination_issue_statuses_and_others import (
        CoordinationIssueStatusesResource,
        DrawingAreasResource,
        DrawingDisciplinesResource,
        DrawingRevisionEmailsResource,
    )


@record
class Drawing(Model):
    """A drawing."""

    id: Id
    discipline: str | None = None
    drawing_discipline_id: Id | None = None
    number: str | None = None
    title: str | None = None
    obsolete: bool | None = None
    current_revision: DrawingCurrentRevision | None = None


@record
class DrawingArea(Model):
    """``drawing_area`` of :class:`DrawingRevision`."""

    id: Id


@record
class DrawingCurrentRevision(Model):
    """``current_revision`` of :class:`Drawing`."""

    id: Id
    floorplan: bool | None = None
    has_drawing_sketches: bool | None = None
    pdf_size: int | None = None
    pdf_url: str | None = None
    png_size: int | None = None
    png_url: str | None = None
    revision_number: str | None = None
    thumbnail_url: str | None = None
    large_thumbnail_url: str | None = None
    updated_at: DateTime | None = None


@record
class DrawingDiscipline(Model):
    """``discipline`` of :class:`DrawingRevision`."""

    id: Id
    name: str | None = None
    position: int | None = None


@record
class DrawingLogImport(Model):
    """``drawing_log_imports`` of :class:`DrawingUpload`."""

    id: Id
    filename: str | None = None
    drawing_set_id: Id | None = None
    drawing_date: Date | None = None
    received_date: Date | None = None
    default_revision: str | None = None
    drawing_id: Id | None = None


@record
class DrawingRevision(Model):
    """Returned by :meth:`DrawingsResource.get_drawing_revision`."""

    id: Id
    drawing_date: Date | None = None
    drawing_id: Id | None = None
    drawing_sketches_count: int | None = None
    height: int | None = None
    number: str | None = None
    pdf_size: int | None = None
    pdf_url: str | None = None
    png_size: int | None = None
    png_url: str | None = None
    received_date: Date | None = None
    title: str | None = None
    updated_at: DateTime | None = None
    width: int | None = None
    has_public_markup_layer_elements: bool | None = None
    has_drawing_sketches: bool | None = None
    current: bool | None = None
    floorplan: bool | None = None
    revision_number: str | None = None
    thumbnail_url: str | None = None
    large_thumbnail_url: str | None = None
    activity_stream_last_viewed_at: str | None = None
    position: int | None = None
    zip_url: str | None = None
    obsolete: bool | None = None
    connectability_outdated: bool | None = None
    drawing_set: DrawingSet | None = None
    drawing_area: DrawingArea | None = None
    discipline: DrawingDiscipline | None = None
    status: str | None = None
    order_in_drawing: int | None = None
    drawing_set_id: Id | None = None
    ordered_revision_ids: list[Id] | None = None


@record
class DrawingRevisionTerm(Model):
    """Returned by :meth:`DrawingsResource.list_drawing_revision_terms`."""

    drawing_revision_id: Id | None = None
    updated_at: DateTime | None = None
    terms: Mapping[str, Any] | None = None


@record
class DrawingRevisionsDrawingTile(Model):
    """Returned by :meth:`DrawingsResource.list_drawing_revisions_drawing_tiles`."""

    max_zoom_level: int | None = None
    tile_size: list[int] | None = None
    zip_url: str | None = None
    tiles: list[DrawingTile] | None = None


@record
class DrawingSet(Model):
    """``drawing_set`` of :class:`DrawingRevision`."""

    id: Id
    project_id: Id | None = None
    company_id: Id | None = None
    name: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    date: Date | None = None
    position: int | None = None
    connected: bool | None = None
    deletable: bool | None = None
    published_drawings_count: int | None = None
    unpublished_drawings_count: int | None = None


@record
class DrawingTile(Model):
    """``tiles`` of :class:`DrawingRevisionsDrawingTile`."""

    id: Id
    x: int | None = None
    y: int | None = None
    z: int | None = None
    url: str | None = None


@record
class DrawingUpload(Model):
    """Returned by :meth:`DrawingsResource.create_drawing_upload`."""

    id: Id
    project_id: Id | None = None
    company_id: Id | None = None
    created_by_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    error_email_sent: bool | None = None
    notify_on_success: bool | None = None
    deletion_in_progress: bool | None = None
    success_email_sent: bool | None = None
    drawing_area_id: Id | None = None
    status: (
        Literal["in_queue", "in_progress", "mechanical_turk", "failed", "ready_for_review", "reviewed"] | str | None
    ) = None
    pre_adaptive_complete: bool | None = None
    drawing_number_contains_revision: bool | None = None
    get_info_from_filename: bool | None = None
    language: str | None = None
    drawing_log_imports: list[DrawingLogImport] | None = None


class DrawingDisciplineInput(TypedDict, total=False):
    """``drawing_discipline`` in a request body."""

    name: str | None


class DrawingFields(TypedDict, total=False):
    """Fields of :class:`DrawingCreateInput` and :class:`DrawingInput`."""

    title: str | None
    obsolete: bool | None
    ordered_revision_ids: Sequence[Id] | None


class DrawingLogImportFields(TypedDict, total=False):
    """Fields of :class:`DrawingLogImportInput` and :class:`DrawingLogImportPartInput`."""

    received_date: DateTime | str | None
    drawing_id: Id | None
    id: Id | None
    filename: str | None
    drawing_set_id: Id | None


class DrawingRevisionInput(TypedDict, total=False):
    """``drawing_revision`` in a request body."""

    drawing_date: Date | str | None
    received_date: Date | str | None
    revision_number: str | None
    floorplan: bool | None
    drawing_set_id: Id | None
    drawing_id: Id | None


class DrawingSetInput(TypedDict, total=False):
    """``drawing_set`` in a request body."""

    name: str | None
    date: Date | str | None
    id: Id | None
    project_id: Id | None
    company_id: Id | None
    created_at: DateTime | str | None
    updated_at: DateTime | str | None
    position: int | None


class DrawingUploadInput(TypedDict, total=False):
    """``drawing_upload`` in a request body."""

    drawing_area_id: Id | None
    drawing_number_contains_revision: bool | None
    drawing_set_id: Required[Id]
    get_info_from_filename: bool | None
    drawing_log_imports: Required[Sequence[DrawingLogImportPartInput | Mapping[str, Any]]]
    id: Id | None
    project_id: Id | None
    company_id: Id | None
    created_by_id: Id | None
    created_at: DateTime | str | None
    updated_at: DateTime | str | None
    error_email_sent: bool | None
    notify_on_success: bool | None
    deletion_in_progress: bool | None
    success_email_sent: bool | None
    status: Literal["in_queue", "in_progress", "mechanical_turk", "failed", "ready_for_review", "reviewed"] | None
    pre_adaptive_complete: bool | None
    language: str | None


class DrawingCreateInput(DrawingFields):
    """``drawing`` in the body of ``create``."""

    number: str
    drawing_discipline: DrawingDisciplineInput


class DrawingInput(DrawingFields, total=False):
    """``drawing`` in the body of ``update``, ``update_v1_0``."""

    number: str | None
    drawing_discipline: DrawingDisciplineInput | None


class DrawingLogImportInput(DrawingLogImportFields, total=False):
    """``drawing_log_imports`` in the body of ``create_drawing_upload``."""

    upload_uuid: str | None
    drawing_date: DateTime | str | None
    default_revision: str | None


class DrawingLogImportPartInput(DrawingLogImportFields):
    """``drawing_log_imports`` in a request body."""

    upload_uuid: str
    drawing_date: DateTime | str
    default_revision: str


class DrawingFilters(TypedDict, total=False):
    """Query filters of ``drawings.list``."""

    drawing_discipline_id: Id | Sequence[Id]
    drawing_set_id: Id | Sequence[Id]


class DrawingRevisionFilters(TypedDict, total=False):
    """Query filters of ``drawings.list_drawing_revisions``."""

    ids: Id | Sequence[Id]
    updated_at: DateRange
    deleted: Literal["only", "with"] | Sequence[Literal["only", "with"]]


class DrawingSetFilters(TypedDict, total=False):
    """Query filters of ``drawings.list_drawing_sets``."""

    exclude_empty_sets: bool
    only_attachable_sets: bool
    with_sketches: bool
    with_measurements: bool


class DrawingsResource(Resource):
    """Drawings.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def coordination_issue_statuses(self) -> CoordinationIssueStatusesResource:
        """Coordination issue statuses (Drawings)."""
        resource: CoordinationIssueStatusesResource = load(
            ".drawings.coordination_issue_statuses_and_others", "CoordinationIssueStatusesResource"
        )(self._session)
        return resource

    @property
    def drawing_areas(self) -> DrawingAreasResource:
        """Drawing areas (Drawings)."""
        resource: DrawingAreasResource = load(
            ".drawings.coordination_issue_statuses_and_others", "DrawingAreasResource"
        )(self._session)
        return resource

    @property
    def drawing_disciplines(self) -> DrawingDisciplinesResource:
        """Drawing disciplines (Drawings)."""
        resource: DrawingDisciplinesResource = load(
            ".drawings.coordination_issue_statuses_and_others", "DrawingDisciplinesResource"
        )(self._session)
        return resource

    @property
    def drawing_revision_emails(self) -> DrawingRevisionEmailsResource:
        """Drawing revision emails (Drawings)."""
        resource: DrawingRevisionEmailsResource = load(
            ".drawings.coordination_issue_statuses_and_others", "DrawingRevisionEmailsResource"
        )(self._session)
        return resource

    async def create(self, *, drawing_area_id: Id, drawing: DrawingCreateInput, **options: Unpack[Options]) -> Drawing:
        """Create a drawing.

        POST /rest/v1.1/drawing_areas/{drawing_area_id}/drawings
        https://developers.procore.com/reference/rest/v1/drawings?version=1.1#create-drawing

        Returns:
            :class:`Drawing`.
        """
        return await self._one(
            Drawing,
            "POST",
            "/rest/v1.1/drawing_areas/{drawing_area_id}/drawings",
            {"drawing_area_id": drawing_area_id},
            options,
            body={"drawing": drawing},
        )

    async def create_drawing_set(
        self,
        *,
        name: str,
        project_id: Id | Unset = UNSET,
        date: Date | str | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> DrawingSet:
        """Create a drawing set.

        POST /rest/v1.0/projects/{project_id}/drawing_sets
        https://developers.procore.com/reference/rest/v1/drawings?version=1.0#create-drawing-set

        Args:
            date: ``YYYY-MM-DD`` if passed as a string.

        Returns:
            :class:`DrawingSet`.
        """
        return await self._one(
            DrawingSet,
            "POST",
            "/rest/v1.0/projects/{project_id}/drawing_sets",
            {"project_id": project_id},
            options,
            body={"name": name, "date": date},
            dates="date",
        )

    async def create_drawing_upload(
        self,
        *,
        project_id: Id | Unset = UNSET,
        idempotency_token: str | Unset = UNSET,
        drawing_upload: DrawingUploadInput | Unset | None = UNSET,
        drawing_area_id: Id | Unset | None = UNSET,
        drawing_log_imports: Sequence[DrawingLogImportInput | Mapping[str, Any]] | Unset | None = UNSET,
        drawing_number_contains_revision: bool | Unset | None = UNSET,
        drawing_set_id: Id | Unset | None = UNSET,
        get_info_from_filename: bool | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> DrawingUpload:
        """Create a drawing upload.

        POST /rest/v1.1/projects/{project_id}/drawing_uploads
        https://developers.procore.com/reference/rest/v1/drawings?version=1.1#create-drawing-upload

        Args:
            idempotency_token: Text that identifies the change; random by default. It allows no retry by itself.

        Returns:
            :class:`DrawingUpload`.
        """
        return await self._one(
            DrawingUpload,
            "POST",
            "/rest/v1.1/projects/{project_id}/drawing_uploads",
            {"project_id": project_id},
            options,
            form={
                "drawing_upload": drawing_upload,
                "drawing_area_id": drawing_area_id,
                "drawing_log_imports": drawing_log_imports,
                "drawing_number_contains_revision": drawing_number_contains_revision,
                "drawing_set_id": drawing_set_id,
                "get_info_from_filename": get_info_from_filename,
            },
            headers={"Idempotency-Token": idempotency_token},
            dates="drawing_upload.drawing_log_imports.drawing_date drawing_upload.drawing_log_imports.received_date",
            times="drawing_upload.created_at drawing_upload.updated_at drawing_log_imports.drawing_date drawing_log_imports.received_date",
        )

    async def create_drawing_upload_v1_0(
        self,
        *,
        drawing_set_id: Id,
        project_id: Id | Unset = UNSET,
        idempotency_token: str | Unset = UNSET,
        files: Sequence[str] | Unset | None = UNSET,
        upload_uuids: Sequence[str] | Unset | None = UNSET,
        drawing_area_id: Id | Unset | None = UNSET,
        drawing_number_contains_revision: bool | Unset | None = UNSET,
        drawing_date: Date | str | Unset | None = UNSET,
        received_date: Date | str | Unset | None = UNSET,
        get_info_from_filename: bool | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> DrawingUpload:
        """Create a drawing upload.

        POST /rest/v1.0/projects/{project_id}/drawing_uploads
        https://developers.procore.com/reference/rest/v1/drawings?version=1.0#create-drawing-upload

        Args:
            idempotency_token: Text that identifies the change; random by default. It allows no retry by itself.
            drawing_date: ``YYYY-MM-DD`` if passed as a string.
            received_date: ``YYYY-MM-DD`` if passed as a string.

        Returns:
            :class:`DrawingUpload`.
        """
        return await self._one(
            DrawingUpload,
            "POST",
            "/rest/v1.0/projects/{project_id}/drawing_uploads",
            {"project_id": project_id},
            options,
            form={
                "files": files,
                "upload_uuids": upload_uuids,
                "drawing_set_id": drawing_set_id,
                "drawing_area_id": drawing_area_id,
                "drawing_number_contains_revision": drawing_number_contains_revision,
                "drawing_date": drawing_date,
                "received_date": received_date,
                "get_info_from_filename": get_info_from_filename,
            },
            headers={"Idempotency-Token": idempotency_token},
            dates="drawing_date received_date",
        )

    async def delete_drawing_set(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a drawing set.

        DELETE /rest/v1.0/projects/{project_id}/drawing_sets/{id}
        https://developers.procore.com/reference/rest/v1/drawings?version=1.0#delete-drawing-set

        Args:
            id: ID of a drawing set.

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/drawing_sets/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def delete_drawing_upload(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        view: Literal["normal", "with_drawing_log_imports"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """Delete a drawing upload.

        DELETE /rest/v1.1/projects/{project_id}/drawing_uploads/{id}
        https://developers.procore.com/reference/rest/v1/drawings?version=1.1#delete-drawing-upload

        Args:
            id: ID of a drawing upload.
            view: Level of detail. One of normal, with_drawing_log_imports.

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.1/projects/{project_id}/drawing_uploads/{id}",
            {"id": id, "project_id": project_id},
            options,
            query={"view": view},
        )

    async def delete_drawing_upload_v1_0(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete a drawing upload.

        DELETE /rest/v1.0/projects/{project_id}/drawing_uploads/{id}
        https://developers.procore.com/reference/rest/v1/drawings?version=1.0#delete-drawing-upload

        Args:
            id: ID of a drawing upload.

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/drawing_uploads/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get_drawing_revision(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> DrawingRevision:
        """Return a drawing revision.

        GET /rest/v1.0/projects/{project_id}/drawing_revisions/{id}
        https://developers.procore.com/reference/rest/v1/drawings?version=1.0#show-drawing-revision

        Args:
            id: ID of a drawing revision.

        Returns:
            :class:`DrawingRevision`.
        """
        return await self._one(
            DrawingRevision,
            "GET",
            "/rest/v1.0/projects/{project_id}/drawing_revisions/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get_drawing_upload(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        view: Literal["normal", "with_drawing_log_imports"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> DrawingUpload:
        """Return a drawing upload.

        GET /rest/v1.1/projects/{project_id}/drawing_uploads/{id}
        https://developers.procore.com/reference/rest/v1/drawings?version=1.1#show-drawing-upload

        Args:
            id: ID of a drawing upload.
            view: Level of detail. One of normal, with_drawing_log_imports.

        Returns:
            :class:`DrawingUpload`.
        """
        return await self._one(
            DrawingUpload,
            "GET",
            "/rest/v1.1/projects/{project_id}/drawing_uploads/{id}",
            {"id": id, "project_id": project_id},
            options,
            query={"view": view},
        )

    def list(
        self,
        *,
        drawing_area_id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        with_position: bool | Unset = UNSET,
        view: Literal["compact", "extended", "with_revisions"] | Unset = UNSET,
        filters: DrawingFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Drawing]:
        """List drawings.

        GET /rest/v1.1/drawing_areas/{drawing_area_id}/drawings
        https://developers.procore.com/reference/rest/v1/drawings?version=1.1#list-drawings

        Args:
            view: Level of detail. One of compact, extended, with_revisions.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Drawing`.
        """
        return self._pages(
            Drawing,
            "/rest/v1.1/drawing_areas/{drawing_area_id}/drawings",
            {"drawing_area_id": drawing_area_id},
            options,
            query={
                "project_id": project_id,
                "page": page,
                "with_position": with_position,
                "view": view,
                "filters": filters,
            },
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_drawing_revision_terms(
        self,
        *,
        project_id: Id | Unset = UNSET,
        drawing_revision_ids: Id | Sequence[Id] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Pages[DrawingRevisionTerm]:
        """List drawing revision terms.

        GET /rest/v1.1/projects/{project_id}/drawing_revision_terms
        https://developers.procore.com/reference/rest/v1/drawings?version=1.1#list-drawing-revision-terms

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`DrawingRevisionTerm`.
        """
        return self._pages(
            DrawingRevisionTerm,
            "/rest/v1.1/projects/{project_id}/drawing_revision_terms",
            {"project_id": project_id},
            options,
            query={"drawing_revision_ids": drawing_revision_ids},
            pager=Pager.UNPAGED,
        )

    def list_drawing_revision_terms_v1_0(
        self,
        *,
        project_id: Id | Unset = UNSET,
        drawing_revision_ids: Id | Sequence[Id] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Pages[DrawingRevisionTerm]:
        """List drawing revision terms.

        GET /rest/v1.0/projects/{project_id}/drawing_revision_terms
        https://developers.procore.com/reference/rest/v1/drawings?version=1.0#list-drawing-revision-terms

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`DrawingRevisionTerm`.
        """
        return self._pages(
            DrawingRevisionTerm,
            "/rest/v1.0/projects/{project_id}/drawing_revision_terms",
            {"project_id": project_id},
            options,
            query={"drawing_revision_ids": drawing_revision_ids},
            pager=Pager.UNPAGED,
        )

    @overload
    def list_drawing_revisions(
        self,
        *,
        filters: dict[Literal["ids", "updated_at", "deleted"], DocumentedType],
        view: Literal[
            "only_pdf_urls",
            "only_ids_post_review",
            "web_index",
            "web_show",
            "extended_coordinates",
            "extended_files",
            "extended_dpi",
            "android",
        ]
        | Unset = UNSET,
        **others: Any,
    ) -> Pages[DrawingRevision]: ...
    @overload
    def list_drawing_revisions(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        drawing_area_id: Id | Unset = UNSET,
        drawing_id: Id | Unset = UNSET,
        drawing_discipline_id: Id | Unset = UNSET,
        drawing_set_id: Id | Unset = UNSET,
        id: Id | Sequence[Id] | Unset = UNSET,
        is_reviewed: bool | Unset = UNSET,
        query: str | Unset = UNSET,
        with_obsolete: bool | Unset = UNSET,
        sort: Literal["id", "-id"] | Unset = UNSET,
        view: Literal[
            "only_pdf_urls",
            "only_ids_post_review",
            "web_index",
            "web_show",
            "extended_coordinates",
            "extended_files",
            "extended_dpi",
            "android",
        ]
        | Unset = UNSET,
        filters: DrawingRevisionFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[DrawingRevision]: ...
    @overload
    def list_drawing_revisions(
        self,
        *,
        filters: dict[Literal["ids", "updated_at", "deleted"], DocumentedType],
        view: Sequence[Never] | Literal["only_ids"],
        **others: Any,
    ) -> Pages[Id]: ...
    @overload
    def list_drawing_revisions(
        self,
        *,
        view: Literal["only_ids"],
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        drawing_area_id: Id | Unset = UNSET,
        drawing_id: Id | Unset = UNSET,
        drawing_discipline_id: Id | Unset = UNSET,
        drawing_set_id: Id | Unset = UNSET,
        id: Id | Sequence[Id] | Unset = UNSET,
        is_reviewed: bool | Unset = UNSET,
        query: str | Unset = UNSET,
        with_obsolete: bool | Unset = UNSET,
        sort: Literal["id", "-id"] | Unset = UNSET,
        filters: DrawingRevisionFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Id]: ...
    @overloaded
    def list_drawing_revisions(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        drawing_area_id: Id | Unset = UNSET,
        drawing_id: Id | Unset = UNSET,
        drawing_discipline_id: Id | Unset = UNSET,
        drawing_set_id: Id | Unset = UNSET,
        id: Id | Sequence[Id] | Unset = UNSET,
        is_reviewed: bool | Unset = UNSET,
        query: str | Unset = UNSET,
        with_obsolete: bool | Unset = UNSET,
        sort: Literal["id", "-id"] | Unset = UNSET,
        view: Literal[
            "only_pdf_urls",
            "only_ids",
            "only_ids_post_review",
            "web_index",
            "web_show",
            "extended_coordinates",
            "extended_files",
            "extended_dpi",
            "android",
        ]
        | Unset = UNSET,
        filters: DrawingRevisionFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[DrawingRevision]:
        """List drawing revisions.

        GET /rest/v1.0/projects/{project_id}/drawing_revisions
        https://developers.procore.com/reference/rest/v1/drawings?version=1.0#list-drawing-revisions

        Args:
            id: ID of a drawing revision.
            sort: Field to sort by; prefix it with ``-`` for descending order.
            view: Level of detail.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`DrawingRevision`; with ``view="only_ids"`` of IDs.
        """
        return self._pages(
            None if view == "only_ids" else DrawingRevision,
            "/rest/v1.0/projects/{project_id}/drawing_revisions",
            {"project_id": project_id},
            options,
            query={
                "page": page,
                "drawing_area_id": drawing_area_id,
                "drawing_id": drawing_id,
                "drawing_discipline_id": drawing_discipline_id,
                "drawing_set_id": drawing_set_id,
                "id": id,
                "is_reviewed": is_reviewed,
                "query": query,
                "with_obsolete": with_obsolete,
                "sort": sort,
                "view": view,
                "filters": filters,
            },
            per_page=per_page,
            concurrency=concurrency,
        )

    async def list_drawing_revisions_drawing_tiles(
        self, *, drawing_revision_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> DrawingRevisionsDrawingTile:
        """List drawing tiles.

        GET /rest/v1.0/projects/{project_id}/drawing_revisions/{drawing_revision_id}/drawing_tiles
        https://developers.procore.com/reference/rest/v1/drawings?version=1.0#list-drawing-tiles

        Returns:
            :class:`DrawingRevisionsDrawingTile`.
        """
        return await self._one(
            DrawingRevisionsDrawingTile,
            "GET",
            "/rest/v1.0/projects/{project_id}/drawing_revisions/{drawing_revision_id}/drawing_tiles",
            {"project_id": project_id, "drawing_revision_id": drawing_revision_id},
            options,
        )

    def list_drawing_sets(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        drawing_area_id: Id | Unset = UNSET,
        filters: DrawingSetFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[DrawingSet]:
        """List drawing sets.

        GET /rest/v1.0/projects/{project_id}/drawing_sets
        https://developers.procore.com/reference/rest/v1/drawings?version=1.0#list-drawing-sets

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`DrawingSet`.
        """
        return self._pages(
            DrawingSet,
            "/rest/v1.0/projects/{project_id}/drawing_sets",
            {"project_id": project_id},
            options,
            query={"page": page, "drawing_area_id": drawing_area_id, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_drawing_uploads(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["normal", "with_drawing_log_imports"] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[DrawingUpload]:
        """List drawing uploads.

        GET /rest/v1.1/projects/{project_id}/drawing_uploads
        https://developers.procore.com/reference/rest/v1/drawings?version=1.1#list-drawing-uploads

        Args:
            view: Level of detail. One of normal, with_drawing_log_imports.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`DrawingUpload`.
        """
        return self._pages(
            DrawingUpload,
            "/rest/v1.1/projects/{project_id}/drawing_uploads",
            {"project_id": project_id},
            options,
            query={"page": page, "view": view},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_drawing_uploads_v1_0(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[DrawingUpload]:
        """List drawing uploads.

        GET /rest/v1.0/projects/{project_id}/drawing_uploads
        https://developers.procore.com/reference/rest/v1/drawings?version=1.0#list-drawing-uploads

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`DrawingUpload`.
        """
        return self._pages(
            DrawingUpload,
            "/rest/v1.0/projects/{project_id}/drawing_uploads",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_v1_0(
        self,
        *,
        drawing_area_id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Drawing]:
        """List drawings.

        GET /rest/v1.0/drawing_areas/{drawing_area_id}/drawings
        https://developers.procore.com/reference/rest/v1/drawings?version=1.0#list-drawings

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Drawing`.
        """
        return self._pages(
            Drawing,
            "/rest/v1.0/drawing_areas/{drawing_area_id}/drawings",
            {"drawing_area_id": drawing_area_id},
            options,
            query={"project_id": project_id, "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self, *, drawing_area_id: Id, id: Id, drawing: DrawingInput, **options: Unpack[Options]
    ) -> Drawing:
        """Update a drawing.

        PATCH /rest/v1.1/drawing_areas/{drawing_area_id}/drawings/{id}
        https://developers.procore.com/reference/rest/v1/drawings?version=1.1#update-drawing

        Returns:
            :class:`Drawing`.
        """
        return await self._one(
            Drawing,
            "PATCH",
            "/rest/v1.1/drawing_areas/{drawing_area_id}/drawings/{id}",
            {"drawing_area_id": drawing_area_id, "id": id},
            options,
            body={"drawing": drawing},
        )

    async def update_drawing_revision(
        self,
        *,
        id: Id,
        drawing_revision: DrawingRevisionInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> DrawingRevision:
        """Update a drawing revision.

        PATCH /rest/v1.0/projects/{project_id}/drawing_revisions/{id}
        https://developers.procore.com/reference/rest/v1/drawings?version=1.0#update-drawing-revision

        Args:
            id: ID of a drawing revision.

        Returns:
            :class:`DrawingRevision`.
        """
        return await self._one(
            DrawingRevision,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/drawing_revisions/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"drawing_revision": drawing_revision},
            dates="drawing_revision.drawing_date drawing_revision.received_date",
        )

    async def update_drawing_set(
        self, *, id: Id, drawing_set: DrawingSetInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> DrawingSet:
        """Update a drawing set.

        PATCH /rest/v1.0/projects/{project_id}/drawing_sets/{id}
        https://developers.procore.com/reference/rest/v1/drawings?version=1.0#update-drawing-set

        Args:
            id: ID of a drawing set.

        Returns:
            :class:`DrawingSet`.
        """
        return await self._one(
            DrawingSet,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/drawing_sets/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"drawing_set": drawing_set},
            dates="drawing_set.date",
            times="drawing_set.created_at drawing_set.updated_at",
        )

    async def update_v1_0(
        self, *, drawing_area_id: Id, id: Id, drawing: DrawingInput, **options: Unpack[Options]
    ) -> Drawing:
        """Update a drawing.

        PATCH /rest/v1.0/drawing_areas/{drawing_area_id}/drawings/{id}
        https://developers.procore.com/reference/rest/v1/drawings?version=1.0#update-drawing

        Returns:
            :class:`Drawing`.
        """
        return await self._one(
            Drawing,
            "PATCH",
            "/rest/v1.0/drawing_areas/{drawing_area_id}/drawings/{id}",
            {"drawing_area_id": drawing_area_id, "id": id},
            options,
            body={"drawing": drawing},
        )
