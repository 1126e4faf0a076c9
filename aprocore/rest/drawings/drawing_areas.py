"""Drawing areas (Drawings)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class DrawingArea(Model):
    """A drawing area."""

    id: Id | None = None
    name: str | None = None
    drawings_count: int | None = None
    description: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    deletable: bool | None = None
    latest_revision_update: DateTime | None = None
    success: bool | None = None
    drawing_sets: list[DrawingAreaSet] | None = None
    drawing_disciplines: list[DrawingAreaDiscipline] | None = None
    area_deletable: bool | None = None


@record
class DrawingAreaDiscipline(Model):
    """``drawing_disciplines`` of :class:`DrawingArea`."""

    id: Id | None = None
    name: Any = None
    position: Any = None


@record
class DrawingAreaSet(Model):
    """``drawing_sets`` of :class:`DrawingArea`."""

    id: Id | None = None
    project_id: Id | None = None
    name: Any = None
    created_at: Any = None
    updated_at: Any = None
    date: Any = None
    position: Any = None
    drawing_revisions_count: Any = None


class DrawingAreaFilters(TypedDict, total=False):
    """Query filters of ``drawings.drawing_areas.list``."""

    id: Id | Sequence[Id]


class DrawingAreasResource(Resource):
    """Drawing areas (Drawings)."""

    __slots__ = ()

    async def create(
        self,
        *,
        name: str,
        project_id: Id | Unset = UNSET,
        description: str | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> DrawingArea:
        """Create a drawing area.

        POST /rest/v1.1/projects/{project_id}/drawing_areas
        https://developers.procore.com/reference/rest/v1/drawing-areas?version=1.1#create-drawing-area

        Returns:
            :class:`DrawingArea`.
        """
        return await self._one(
            DrawingArea,
            "POST",
            "/rest/v1.1/projects/{project_id}/drawing_areas",
            {"project_id": project_id},
            options,
            body={"name": name, "description": description},
        )

    async def create_v1_0(
        self,
        *,
        name: str,
        project_id: Id | Unset = UNSET,
        description: str | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> DrawingArea:
        """Create a drawing area.

        POST /rest/v1.0/projects/{project_id}/drawing_areas
        https://developers.procore.com/reference/rest/v1/drawing-areas?version=1.0#create-drawing-area

        Returns:
            :class:`DrawingArea`.
        """
        return await self._one(
            DrawingArea,
            "POST",
            "/rest/v1.0/projects/{project_id}/drawing_areas",
            {"project_id": project_id},
            options,
            body={"name": name, "description": description},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> DrawingArea:
        """Delete a drawing area.

        DELETE /rest/v1.1/projects/{project_id}/drawing_areas/{id}
        https://developers.procore.com/reference/rest/v1/drawing-areas?version=1.1#delete-a-drawing-area

        Returns:
            :class:`DrawingArea`.
        """
        return await self._one(
            DrawingArea,
            "DELETE",
            "/rest/v1.1/projects/{project_id}/drawing_areas/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def delete_v1_0(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> DrawingArea:
        """Delete a drawing area.

        DELETE /rest/v1.0/projects/{project_id}/drawing_areas/{id}
        https://developers.procore.com/reference/rest/v1/drawing-areas?version=1.0#delete-a-drawing-area

        Returns:
            :class:`DrawingArea`.
        """
        return await self._one(
            DrawingArea,
            "DELETE",
            "/rest/v1.0/projects/{project_id}/drawing_areas/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["compact", "extended", "only_ids", "mfe"] | Unset = UNSET,
        filters: DrawingAreaFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[DrawingArea]:
        """List drawing areas.

        GET /rest/v1.1/projects/{project_id}/drawing_areas
        https://developers.procore.com/reference/rest/v1/drawing-areas?version=1.1#list-drawing-areas

        Args:
            view: Level of detail. One of compact, extended, only_ids, mfe.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`DrawingArea`.
        """
        return self._pages(
            DrawingArea,
            "/rest/v1.1/projects/{project_id}/drawing_areas",
            {"project_id": project_id},
            options,
            query={"page": page, "view": view, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_v1_0(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[DrawingArea]:
        """List drawing areas.

        GET /rest/v1.0/projects/{project_id}/drawing_areas
        https://developers.procore.com/reference/rest/v1/drawing-areas?version=1.0#list-drawing-areas

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`DrawingArea`.
        """
        return self._pages(
            DrawingArea,
            "/rest/v1.0/projects/{project_id}/drawing_areas",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        name: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> DrawingArea:
        """Update a drawing area.

        PATCH /rest/v1.1/projects/{project_id}/drawing_areas/{id}
        https://developers.procore.com/reference/rest/v1/drawing-areas?version=1.1#update-a-drawing-area

        Returns:
            :class:`DrawingArea`.
        """
        return await self._one(
            DrawingArea,
            "PATCH",
            "/rest/v1.1/projects/{project_id}/drawing_areas/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"name": name, "description": description},
        )

    async def update_v1_0(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        name: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> DrawingArea:
        """Update a drawing area.

        PATCH /rest/v1.0/projects/{project_id}/drawing_areas/{id}
        https://developers.procore.com/reference/rest/v1/drawing-areas?version=1.0#update-a-drawing-area

        Returns:
            :class:`DrawingArea`.
        """
        return await self._one(
            DrawingArea,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/drawing_areas/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"name": name, "description": description},
        )
