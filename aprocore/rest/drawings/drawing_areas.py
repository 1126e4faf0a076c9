"""Drawing areas (Drawings)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "DrawingArea",
    "DrawingAreaDiscipline",
    "DrawingAreaFilters",
    "DrawingAreaSet",
    "DrawingAreasResource",
]


@record
class DrawingArea(Model):
    """What Procore tells of drawing areas."""

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
    """What ``filters`` takes; names that are not here pass as well."""

    id: Id | Sequence[Id]


class DrawingAreasResource(Resource):
    """Drawing areas (Drawings).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        name: str,
        project_id: Id | Unset = UNSET,
        description: str | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> DrawingArea:
        """Create drawing area.

        POST /rest/v1.1/projects/{project_id}/drawing_areas
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
        """Create drawing area.

        POST /rest/v1.0/projects/{project_id}/drawing_areas
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            view: how much is told of each.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """
        return await self._one(
            DrawingArea,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/drawing_areas/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"name": name, "description": description},
        )
