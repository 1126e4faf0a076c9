"""BIM models (BIM)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class BimModel(Model):
    """A BIM model."""

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
class BimModelCreatedBy(Model):
    """``created_by`` of :class:`BimModelCurrentRevision`."""

    id: Id | None = None
    name: str | None = None
    login: str | None = None
    company_name: str | None = None
    locale: str | None = None


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
    min_boundary: BimModelMinBoundary | None = None
    max_boundary: BimModelMaxBoundary | None = None
    rotation: BimModelRotation | None = None
    bim_file: BimModelFile | None = None
    bim_gridline: BimModelGridline | None = None
    published_model: BimModelPublishedModel | None = None
    object_definition: BimModelObjectDefinition | None = None
    viewpoints: list[BimModelViewpoint] | None = None
    created_by: BimModelCreatedBy | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class BimModelException(Model):
    """``exceptions`` of :class:`BimModelVisibility`."""

    object_ids: list[Id] | None = None
    object_ranges: list[list[int]] | None = None


@record
class BimModelFile(Model):
    """``bim_file`` of :class:`BimModelCurrentRevision`."""

    id: Id | None = None
    name: str | None = None
    uuid: str | None = None


@record
class BimModelGridline(Model):
    """``bim_gridline`` of :class:`BimModelCurrentRevision`."""

    id: Id | None = None
    project_id: Id | None = None
    filename: str | None = None
    coordinate_system: str | None = None
    gridline_file: BimModelGridlineFile | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class BimModelGridlineFile(Model):
    """``gridline_file`` of :class:`BimModelGridline`."""

    id: Id | None = None
    name: str | None = None
    content_type: str | None = None
    url: str | None = None


@record
class BimModelMaxBoundary(Model):
    """``max_boundary`` of :class:`BimModelCurrentRevision`."""

    x: Any = None
    y: Any = None
    z: Any = None


@record
class BimModelMinBoundary(Model):
    """``min_boundary`` of :class:`BimModelCurrentRevision`."""

    x: Any = None
    y: Any = None
    z: Any = None


@record
class BimModelObjectDefinition(Model):
    """``object_definition`` of :class:`BimModelCurrentRevision`."""

    id: Id | None = None
    name: str | None = None
    content_type: str | None = None
    url: str | None = None


@record
class BimModelPublishedModel(Model):
    """``published_model`` of :class:`BimModelCurrentRevision`."""

    id: Id | None = None
    name: str | None = None
    content_type: str | None = None
    url: str | None = None


@record
class BimModelRotation(Model):
    """``rotation`` of :class:`BimModelCurrentRevision`."""

    x: Any = None
    y: Any = None
    z: Any = None


@record
class BimModelSnapshot(Model):
    """``snapshot`` of :class:`BimModelViewpoint`."""

    id: Id | None = None
    name: str | None = None
    content_type: str | None = None
    url: str | None = None


@record
class BimModelViewpoint(Model):
    """``viewpoints`` of :class:`BimModelCurrentRevision`."""

    id: Id | None = None
    bim_file_id: Id | None = None
    view_folder_id: Id | None = None
    name: str | None = None
    render_mode: str | None = None
    camera_data: str | None = None
    redlines_data: str | None = None
    sections_data: str | None = None
    snapshot: BimModelSnapshot | None = None
    visibility: BimModelVisibility | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class BimModelVisibility(Model):
    """``visibility`` of :class:`BimModelViewpoint`."""

    default_visibility: bool | None = None
    exceptions: BimModelException | None = None


class BimModelInput(TypedDict, total=False):
    """``bim_model`` in a request body."""

    title: str | None
    auto_publish: bool | None


class BimModelFilters(TypedDict, total=False):
    """Query filters of ``bim.bim_models.list``."""

    id: Id | Sequence[Id]
    bim_file_id: Id | Sequence[Id]
    has_revisions: bool
    search: str | Sequence[str]


class BimModelsResource(Resource):
    """BIM models (BIM)."""

    __slots__ = ()

    async def create(
        self,
        *,
        bim_model: BimModelInput,
        project_id: Id | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> BimModel:
        """Create a BIM model.

        POST /rest/v1.0/bim_models
        https://developers.procore.com/reference/rest/v1/bim-models?version=1.0#create-bim-model

        Args:
            view: Level of detail. One of compact, normal, extended.

        Returns:
            :class:`BimModel`.
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
        """Delete a BIM model.

        DELETE /rest/v1.0/bim_models/{id}
        https://developers.procore.com/reference/rest/v1/bim-models?version=1.0#delete-bim-model

        Returns:
            None.
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
        """Return a BIM model.

        GET /rest/v1.0/bim_models/{id}
        https://developers.procore.com/reference/rest/v1/bim-models?version=1.0#show-bim-model

        Args:
            view: Level of detail. One of compact, normal, extended.

        Returns:
            :class:`BimModel`.
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
        sort: Literal[
            "title",
            "suitability",
            "last_published_by",
            "last_published_at",
            "-title",
            "-suitability",
            "-last_published_by",
            "-last_published_at",
        ]
        | Unset = UNSET,
        filters: BimModelFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[BimModel]:
        """List BIM models.

        GET /rest/v1.0/bim_models
        https://developers.procore.com/reference/rest/v1/bim-models?version=1.0#list-bim-models

        Args:
            view: Level of detail. One of compact, normal, extended.
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BimModel`.
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
        """Update a BIM model.

        PATCH /rest/v1.0/bim_models/{id}
        https://developers.procore.com/reference/rest/v1/bim-models?version=1.0#update-bim-model

        Returns:
            :class:`BimModel`.
        """
        return await self._one(
            BimModel,
            "PATCH",
            "/rest/v1.0/bim_models/{id}",
            {"id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "bim_model": bim_model},
        )
