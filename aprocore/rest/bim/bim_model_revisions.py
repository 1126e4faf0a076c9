"""BIM model revisions (BIM)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Decimal, Id
from .._base import OMITTED, UNSET, Options, Pages, Resource, Unset


@record
class BimModelRevision(Model):
    """A BIM model revision."""

    id: Id
    bim_file_id: Id | None = None
    bim_gridline_id: Id | None = None
    bim_model_id: Id | None = None
    geometry_file_bundle_id: Id | None = None
    suitability: str | None = None
    publish_status: Literal["unpublished", "ready"] | str | None = None
    revision: int | None = None
    publisher_name: str | None = None
    publisher_version: str | None = None
    min_boundary: BimModelRevisionMinBoundary | None = None
    max_boundary: BimModelRevisionMaxBoundary | None = None
    rotation: BimModelRevisionRotation | None = None
    viewpoints: list[BimModelRevisionViewpoint] | None = None
    created_by: BimModelRevisionCreatedBy | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    bim_file: BimModelRevisionFile | None = None
    bim_gridline: BimModelRevisionGridline | None = None
    published_model: BimModelRevisionPublishedModel | None = None
    object_definition: BimModelRevisionObjectDefinition | None = None


@record
class BimModelRevisionCreatedBy(Model):
    """``created_by`` of :class:`BimModelRevision`."""

    id: Id
    name: str | None = None
    login: str | None = None
    company_name: str | None = None
    locale: str | None = None


@record
class BimModelRevisionException(Model):
    """``exceptions`` of :class:`BimModelRevisionVisibility`."""

    object_ids: list[Id] | None = None
    object_ranges: list[list[int]] | None = None


@record
class BimModelRevisionFile(Model):
    """``bim_file`` of :class:`BimModelRevision`."""

    id: Id
    name: str | None = None
    uuid: str | None = None


@record
class BimModelRevisionGridline(Model):
    """``bim_gridline`` of :class:`BimModelRevision`."""

    id: Id
    filename: str | None = None
    coordinate_system: str | None = None
    project_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    gridline_file: BimModelRevisionGridlineFile | None = None


@record
class BimModelRevisionGridlineFile(Model):
    """``gridline_file`` of :class:`BimModelRevisionGridline`."""

    id: Id
    name: str | None = None
    content_type: str | None = None
    url: str | None = None


@record
class BimModelRevisionMaxBoundary(Model):
    """``max_boundary`` of :class:`BimModelRevision`."""

    x: float | str | None = None
    y: float | str | None = None
    z: float | str | None = None


@record
class BimModelRevisionMinBoundary(Model):
    """``min_boundary`` of :class:`BimModelRevision`."""

    x: float | str | None = None
    y: float | str | None = None
    z: float | str | None = None


@record
class BimModelRevisionObjectDefinition(Model):
    """``object_definition`` of :class:`BimModelRevision`."""

    id: Id
    name: str | None = None
    content_type: str | None = None
    url: str | None = None


@record
class BimModelRevisionPublishedModel(Model):
    """``published_model`` of :class:`BimModelRevision`."""

    id: Id
    name: str | None = None
    content_type: str | None = None
    url: str | None = None


@record
class BimModelRevisionRotation(Model):
    """``rotation`` of :class:`BimModelRevision`."""

    x: float | str | None = None
    y: float | str | None = None
    z: float | str | None = None


@record
class BimModelRevisionSnapshot(Model):
    """``snapshot`` of :class:`BimModelRevisionViewpoint`."""

    id: Id
    name: str | None = None
    content_type: str | None = None
    url: str | None = None


@record
class BimModelRevisionViewpoint(Model):
    """``viewpoints`` of :class:`BimModelRevision`."""

    id: Id
    bim_file_id: Id | None = None
    view_folder_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    snapshot: BimModelRevisionSnapshot | None = None
    name: str | None = None
    render_mode: Literal["shaded", "xray"] | str | None = None
    visibility: BimModelRevisionVisibility | None = None
    camera_data: str | None = None
    redlines_data: str | None = None
    sections_data: str | None = None


@record
class BimModelRevisionVisibility(Model):
    """``visibility`` of :class:`BimModelRevisionViewpoint`."""

    default_visibility: bool | None = None
    exceptions: BimModelRevisionException | None = None


class BimModelRevisionFields(TypedDict, total=False):
    """Fields of :class:`BimModelRevisionCreateInput` and :class:`BimModelRevisionInput`."""

    home_viewpoint_id: Id | None
    publisher_name: str | None
    publisher_version: str | None
    rotation: BimModelRevisionRotationInput | None
    geometry_file_bundle_id: Id | None
    published_model_upload_uuid: str | None
    object_definition_upload_uuid: str | None
    geometry_file_id: Id | None
    property_file_id: Id | None
    publish_status: str | None


class BimModelRevisionMaxBoundaryInput(TypedDict, total=False):
    """``max_boundary`` in a request body."""

    x: Decimal | float | str | None
    y: Decimal | float | str | None
    z: Decimal | float | str | None


class BimModelRevisionMinBoundaryInput(TypedDict, total=False):
    """``min_boundary`` in a request body."""

    x: Decimal | float | str | None
    y: Decimal | float | str | None
    z: Decimal | float | str | None


class BimModelRevisionRotationInput(TypedDict, total=False):
    """``rotation`` in a request body."""

    x: Decimal | float | str | None
    y: Decimal | float | str | None
    z: Decimal | float | str | None


class BimModelRevisionCreateInput(BimModelRevisionFields):
    """``bim_model_revision`` in the body of ``create``."""

    bim_file_id: Id
    bim_model_id: Id
    suitability: str
    min_boundary: BimModelRevisionMinBoundaryInput
    max_boundary: BimModelRevisionMaxBoundaryInput


class BimModelRevisionInput(BimModelRevisionFields, total=False):
    """``bim_model_revision`` in the body of ``update``."""

    bim_file_id: Id | None
    bim_model_id: Id | None
    suitability: str | None
    min_boundary: BimModelRevisionMinBoundaryInput | None
    max_boundary: BimModelRevisionMaxBoundaryInput | None


class BimModelRevisionFilters(TypedDict, total=False):
    """Query filters of ``bim.bim_model_revisions.list``."""

    id: Id | Sequence[Id]
    bim_file_id: Id | Sequence[Id]
    bim_model_id: Id | Sequence[Id]
    publish_status: Literal["unpublished", "ready"] | Sequence[Literal["unpublished", "ready"]]


class BimModelRevisionsResource(Resource):
    """BIM model revisions (BIM)."""

    __slots__ = ()

    async def create(
        self,
        *,
        bim_model_revision: BimModelRevisionCreateInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> BimModelRevision:
        """Create a BIM model revision.

        POST /rest/v1.0/bim_model_revisions
        https://developers.procore.com/reference/rest/v1/bim-model-revisions?version=1.0#create-bim-model-revision

        Returns:
            :class:`BimModelRevision`.
        """
        return await self._one(
            BimModelRevision,
            "POST",
            "/rest/v1.0/bim_model_revisions",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "bim_model_revision": bim_model_revision},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a BIM model revision.

        DELETE /rest/v1.0/bim_model_revisions/{id}
        https://developers.procore.com/reference/rest/v1/bim-model-revisions?version=1.0#delete-bim-model-revision

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/bim_model_revisions/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> BimModelRevision:
        """Return a BIM model revision.

        GET /rest/v1.0/bim_model_revisions/{id}
        https://developers.procore.com/reference/rest/v1/bim-model-revisions?version=1.0#show-bim-model-revision

        Args:
            view: Level of detail. One of compact, normal, extended.

        Returns:
            :class:`BimModelRevision`.
        """
        return await self._one(
            BimModelRevision,
            "GET",
            "/rest/v1.0/bim_model_revisions/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "view": view},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset = UNSET,
        sort: Literal["revision", "-revision"] | Unset = UNSET,
        filters: BimModelRevisionFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[BimModelRevision]:
        """List BIM model revisions.

        GET /rest/v1.0/bim_model_revisions
        https://developers.procore.com/reference/rest/v1/bim-model-revisions?version=1.0#list-bim-model-revisions

        Args:
            view: Level of detail. One of compact, normal, extended.
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BimModelRevision`.
        """
        return self._pages(
            BimModelRevision,
            "/rest/v1.0/bim_model_revisions",
            {},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "page": page,
                "view": view,
                "sort": sort,
                "filters": filters,
            },
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        bim_model_revision: BimModelRevisionInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> BimModelRevision:
        """Update a BIM model revision.

        PATCH /rest/v1.0/bim_model_revisions/{id}
        https://developers.procore.com/reference/rest/v1/bim-model-revisions?version=1.0#update-bim-model-revision

        Returns:
            :class:`BimModelRevision`.
        """
        return await self._one(
            BimModelRevision,
            "PATCH",
            "/rest/v1.0/bim_model_revisions/{id}",
            {"id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "bim_model_revision": bim_model_revision},
        )
