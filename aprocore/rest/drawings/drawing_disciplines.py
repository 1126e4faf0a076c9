"""Drawing disciplines (Drawings)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset, deprecated, some


@record
class DrawingDiscipline(Model):
    """A drawing discipline."""

    id: Id | None = None
    name: str | None = None
    position: int | None = None
    abbreviations: list[str] | None = None


class DrawingDisciplineFilters(TypedDict, total=False):
    """Query filters of ``drawings.drawing_disciplines.list``."""

    id: Id | Sequence[Id]


class DrawingDisciplinesResource(Resource):
    """Drawing disciplines (Drawings)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        view: Literal["only_ids"] | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: DrawingDisciplineFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[DrawingDiscipline]:
        """List drawing disciplines.

        GET /rest/v1.1/projects/{project_id}/drawing_disciplines
        https://developers.procore.com/reference/rest/v1/drawing-disciplines?version=1.1#list-drawing-disciplines

        Args:
            view: Level of detail. Must be only_ids.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`DrawingDiscipline`.
        """
        return self._pages(
            DrawingDiscipline,
            "/rest/v1.1/projects/{project_id}/drawing_disciplines",
            {"project_id": project_id},
            options,
            query={"view": view, "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_v1_0(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Pages[DrawingDiscipline]:
        """List drawing disciplines.

        GET /rest/v1.0/projects/{project_id}/drawing_disciplines
        https://developers.procore.com/reference/rest/v1/drawing-disciplines?version=1.0#list-drawing-disciplines

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`DrawingDiscipline`.
        """
        return self._pages(
            DrawingDiscipline,
            "/rest/v1.0/projects/{project_id}/drawing_disciplines",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    @deprecated("PUT /rest/v1.0/projects/{project_id}/drawing_disciplines/{id} is deprecated by Procore.")
    async def replace(
        self, *, id: Id, name: str, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> DrawingDiscipline:
        """Update a drawing discipline.

        PUT /rest/v1.0/projects/{project_id}/drawing_disciplines/{id}
        https://developers.procore.com/reference/rest/v1/drawing-disciplines?version=1.0#update-drawing-discipline

        Returns:
            :class:`DrawingDiscipline`.
        """
        return await self._one(
            DrawingDiscipline,
            "PUT",
            "/rest/v1.0/projects/{project_id}/drawing_disciplines/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"name": name},
        )

    async def update(
        self, *, id: Id, name: str, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> DrawingDiscipline:
        """Update a drawing discipline.

        PATCH /rest/v1.1/projects/{project_id}/drawing_disciplines/{id}
        https://developers.procore.com/reference/rest/v1/drawing-disciplines?version=1.1#update-drawing-discipline

        Returns:
            :class:`DrawingDiscipline`.
        """
        return await self._one(
            DrawingDiscipline,
            "PATCH",
            "/rest/v1.1/projects/{project_id}/drawing_disciplines/{id}",
            {"project_id": project_id, "id": id},
            options,
            body=some({"name": name}),
        )

    async def update_v1_0(
        self, *, id: Id, name: str, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> DrawingDiscipline:
        """Update a drawing discipline.

        PATCH /rest/v1.0/projects/{project_id}/drawing_disciplines/{id}
        https://developers.procore.com/reference/rest/v1/drawing-disciplines?version=1.0#update-drawing-discipline

        Returns:
            :class:`DrawingDiscipline`.
        """
        return await self._one(
            DrawingDiscipline,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/drawing_disciplines/{id}",
            {"project_id": project_id, "id": id},
            options,
            body=some({"name": name}),
        )
