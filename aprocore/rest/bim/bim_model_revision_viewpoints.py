"""BIM model revision viewpoints (BIM)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset

__all__ = [
    "BimModelRevisionViewpoint",
    "BimModelRevisionViewpointException",
    "BimModelRevisionViewpointFilters",
    "BimModelRevisionViewpointSnapshot",
    "BimModelRevisionViewpointVisibility",
    "BimModelRevisionViewpointsResource",
]


@record
class BimModelRevisionViewpoint(Model):
    """What Procore tells of BIM model revision viewpoints."""

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
    """What ``filters`` takes; names that are not here pass as well."""

    id: Id | Sequence[Id]
    bim_model_revision_id: Id | Sequence[Id]
    updated_at: DateRange
    primary: bool


class BimModelRevisionViewpointsResource(Resource):
    """BIM model revision viewpoints (BIM).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete BIM model revision viewpoint.

        DELETE /rest/v1.0/bim_model_revision_viewpoints/{id}
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            view: how much is told of each.
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
