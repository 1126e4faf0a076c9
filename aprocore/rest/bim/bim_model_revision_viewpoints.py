"""BIM model revision viewpoints (BIM)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset


@record
class BimModelRevisionViewpoint(Model):
    """A BIM model revision viewpoint."""

    id: Id | None = None
    bim_model_revision_id: Id | None = None
    bim_viewpoint_id: Id | None = None
    primary: bool | None = None
    bim_file_id: Id | None = None
    view_folder_id: Id | None = None
    name: str | None = None
    render_mode: str | None = None
    camera_data: str | None = None
    redlines_data: str | None = None
    sections_data: str | None = None
    snapshot: BimModelRevisionViewpointSnapshot | None = None
    visibility: BimModelRevisionViewpointVisibility | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    bim_viewpoint: BimModelRevisionViewpoint | None = None


@record
class BimModelRevisionViewpointException(Model):
    """``exceptions`` of :class:`BimModelRevisionViewpointVisibility`."""

    object_ids: list[Id] | None = None
    object_ranges: list[list[int]] | None = None


@record
class BimModelRevisionViewpointSnapshot(Model):
    """``snapshot`` of :class:`BimModelRevisionViewpoint`."""

    id: Id | None = None
    name: str | None = None
    content_type: str | None = None
    url: str | None = None


@record
class BimModelRevisionViewpointVisibility(Model):
    """``visibility`` of :class:`BimModelRevisionViewpoint`."""

    default_visibility: bool | None = None
    exceptions: BimModelRevisionViewpointException | None = None


class BimModelRevisionViewpointFilters(TypedDict, total=False):
    """Query filters of ``bim.bim_model_revision_viewpoints.list``."""

    id: Id | Sequence[Id]
    bim_model_revision_id: Id | Sequence[Id]
    updated_at: DateRange
    primary: bool


class BimModelRevisionViewpointsResource(Resource):
    """BIM model revision viewpoints (BIM)."""

    __slots__ = ()

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a BIM model revision viewpoint.

        DELETE /rest/v1.0/bim_model_revision_viewpoints/{id}
        https://developers.procore.com/reference/rest/v1/bim-model-revision-viewpoints?version=1.0#delete-bim-model-revision-viewpoint

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/bim_model_revision_viewpoints/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset = UNSET,
        viewpoint_format: Literal["default", "procore"] | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: BimModelRevisionViewpointFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[BimModelRevisionViewpoint]:
        """List BIM model revision viewpoints.

        GET /rest/v1.0/bim_model_revision_viewpoints
        https://developers.procore.com/reference/rest/v1/bim-model-revision-viewpoints?version=1.0#list-bim-model-revision-viewpoints

        Args:
            view: Level of detail. One of compact, normal, extended.
            viewpoint_format: One of default, procore.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BimModelRevisionViewpoint`.
        """
        return self._pages(
            BimModelRevisionViewpoint,
            "/rest/v1.0/bim_model_revision_viewpoints",
            {},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "view": view,
                "viewpoint_format": viewpoint_format,
                "page": page,
                "filters": filters,
            },
            per_page=per_page,
            concurrency=concurrency,
        )
