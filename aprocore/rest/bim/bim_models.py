"""Bim models (BIM)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "BimModel",
    "BimModelCurrentRevision",
    "BimModelCurrentRevisionBimFile",
    "BimModelCurrentRevisionBimGridline",
    "BimModelCurrentRevisionBimGridlineGridlineFile",
    "BimModelCurrentRevisionCreatedBy",
    "BimModelCurrentRevisionMaxBoundary",
    "BimModelCurrentRevisionMinBoundary",
    "BimModelCurrentRevisionObjectDefinition",
    "BimModelCurrentRevisionPublishedModel",
    "BimModelCurrentRevisionRotation",
    "BimModelCurrentRevisionViewpoint",
    "BimModelCurrentRevisionViewpointSnapshot",
    "BimModelCurrentRevisionViewpointVisibility",
    "BimModelCurrentRevisionViewpointVisibilityException",
    "BimModelFilters",
    "BimModelInput",
    "BimModelsResource",
]


@record
class BimModel(Model):
    """What Procore tells of bim models (BIM)."""

    id: Id | None = None
    title: str | None = None
    auto_publish: bool | None = None
    project_id: Id | None = None
    revisions_count: float | None = None
    web_url: str | None = None
    current_revision_id: Id | None = None
    current_revision: BimModelCurrentRevision | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class BimModelCurrentRevision(Model):
    """``current_revision`` of :class:`BimModel`."""

    id: Id | None = None
    bim_model_id: Id | None = None
    bim_file_id: Id | None = None
    bim_gridline_id: Id | None = None
    geometry_file_bundle_id: Id | None = None
    revision: int | None = None
    suitability: str | None = None
    publish_status: str | None = None
    publisher_name: str | None = None
    publisher_version: str | None = None
    min_boundary: BimModelCurrentRevisionMinBoundary | None = None
    max_boundary: BimModelCurrentRevisionMaxBoundary | None = None
    rotation: BimModelCurrentRevisionRotation | None = None
    bim_file: BimModelCurrentRevisionBimFile | None = None
    bim_gridline: BimModelCurrentRevisionBimGridline | None = None
    published_model: BimModelCurrentRevisionPublishedModel | None = None
    object_definition: BimModelCurrentRevisionObjectDefinition | None = None
    viewpoints: list[BimModelCurrentRevisionViewpoint] | None = None
    created_by: BimModelCurrentRevisionCreatedBy | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class BimModelCurrentRevisionBimFile(Model):
    """``bim_file`` of :class:`BimModelCurrentRevision`."""

    id: Id | None = None
    name: str | None = None
    uuid: str | None = None


@record
class BimModelCurrentRevisionBimGridline(Model):
    """``bim_gridline`` of :class:`BimModelCurrentRevision`."""

    id: Id | None = None
    project_id: Id | None = None
    filename: str | None = None
    coordinate_system: str | None = None
    gridline_file: BimModelCurrentRevisionBimGridlineGridlineFile | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class BimModelCurrentRevisionBimGridlineGridlineFile(Model):
    """``gridline_file`` of :class:`BimModelCurrentRevisionBimGridline`."""

    id: Id | None = None
    name: str | None = None
    content_type: str | None = None
    url: str | None = None


@record
class BimModelCurrentRevisionCreatedBy(Model):
    """``created_by`` of :class:`BimModelCurrentRevision`."""

    id: Id | None = None
    name: str | None = None
    login: str | None = None
    company_name: str | None = None
    locale: str | None = None


@record
class BimModelCurrentRevisionMaxBoundary(Model):
    """``max_boundary`` of :class:`BimModelCurrentRevision`."""

    x: Any = None
    y: Any = None
    z: Any = None


@record
class BimModelCurrentRevisionMinBoundary(Model):
    """``min_boundary`` of :class:`BimModelCurrentRevision`."""

    x: Any = None
    y: Any = None
    z: Any = None


@record
class BimModelCurrentRevisionObjectDefinition(Model):
    """``object_definition`` of :class:`BimModelCurrentRevision`."""

    id: Id | None = None
    name: str | None = None
    content_type: str | None = None
    url: str | None = None


@record
class BimModelCurrentRevisionPublishedModel(Model):
    """``published_model`` of :class:`BimModelCurrentRevision`."""

    id: Id | None = None
    name: str | None = None
    content_type: str | None = None
    url: str | None = None


@record
class BimModelCurrentRevisionRotation(Model):
    """``rotation`` of :class:`BimModelCurrentRevision`."""

    x: Any = None
    y: Any = None
    z: Any = None


@record
class BimModelCurrentRevisionViewpoint(Model):
    """``viewpoints`` of :class:`BimModelCurrentRevision`."""

    id: Id | None = None
    bim_file_id: Id | None = None
    view_folder_id: Id | None = None
    name: str | None = None
    render_mode: str | None = None
    camera_data: str | None = None
    redlines_data: str | None = None
    sections_data: str | None = None
    snapshot: BimModelCurrentRevisionViewpointSnapshot | None = None
    visibility: BimModelCurrentRevisionViewpointVisibility | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class BimModelCurrentRevisionViewpointSnapshot(Model):
    """``snapshot`` of :class:`BimModelCurrentRevisionViewpoint`."""

    id: Id | None = None
    name: str | None = None
    content_type: str | None = None
    url: str | None = None


@record
class BimModelCurrentRevisionViewpointVisibility(Model):
    """``visibility`` of :class:`BimModelCurrentRevisionViewpoint`."""

    default_visibility: bool | None = None
    exceptions: BimModelCurrentRevisionViewpointVisibilityException | None = None


@record
class BimModelCurrentRevisionViewpointVisibilityException(Model):
    """``exceptions`` of :class:`BimModelCurrentRevisionViewpointVisibility`."""

    object_ids: list[Id] | None = None
    object_ranges: list[list[int]] | None = None


class BimModelInput(TypedDict, total=False):
    title: str | None
    auto_publish: bool | None


class BimModelFilters(TypedDict, total=False):
    id: Id | Sequence[Id]
    bim_file_id: Id | Sequence[Id]
    has_revisions: bool
    search: str | Sequence[str]


class BimModelsResource(Resource):
    """Bim models (BIM)."""

    __slots__ = ()

    async def create(
        self,
        *,
        bim_model: BimModelInput,
        project_id: Id | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> BimModel:
        """Create BIM Model.

        POST /rest/v1.0/bim_models
        """
        return await self._one(
            BimModel,
            "POST",
            "/rest/v1.0/bim_models",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "view": view, "bim_model": bim_model},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete BIM Model.

        DELETE /rest/v1.0/bim_models/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/bim_models/{id}",
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
    ) -> BimModel:
        """Show BIM Model.

        GET /rest/v1.0/bim_models/{id}
        """
        return await self._one(
            BimModel,
            "GET",
            "/rest/v1.0/bim_models/{id}",
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
        sort: Literal["title", "suitability", "last_published_by", "last_published_at"] | Unset = UNSET,
        filters: BimModelFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[BimModel]:
        """List BIM Models.

        GET /rest/v1.0/bim_models
        """
        return self._pages(
            BimModel,
            "/rest/v1.0/bim_models",
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
        self, *, id: Id, bim_model: BimModelInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> BimModel:
        """Update BIM Model.

        PATCH /rest/v1.0/bim_models/{id}
        """
        return await self._one(
            BimModel,
            "PATCH",
            "/rest/v1.0/bim_models/{id}",
            {"id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "bim_model": bim_model},
        )
