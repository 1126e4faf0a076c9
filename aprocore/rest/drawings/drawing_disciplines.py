"""Drawing disciplines (Drawings)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset, deprecated, some

__all__ = [
    "DrawingDiscipline",
    "DrawingDisciplineFilters",
    "DrawingDisciplinesResource",
]


@record
class DrawingDiscipline(Model):
    """What Procore tells of drawing disciplines (Drawings)."""

    id: Id | None = None
    name: str | None = None
    position: int | None = None
    abbreviations: list[str] | None = None


class DrawingDisciplineFilters(TypedDict, total=False):
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
        """List Drawing Disciplines.

        GET /rest/v1.1/projects/{project_id}/drawing_disciplines
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
        """List Drawing Disciplines.

        GET /rest/v1.0/projects/{project_id}/drawing_disciplines
        """
        return self._pages(
            DrawingDiscipline,
            "/rest/v1.0/projects/{project_id}/drawing_disciplines",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    @deprecated("Procore says that it is not to be used any more.")
    async def replace(
        self, *, id: Id, name: str, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> DrawingDiscipline:
        """Update drawing discipline.

        PUT /rest/v1.0/projects/{project_id}/drawing_disciplines/{id}
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
        """Update drawing discipline.

        PATCH /rest/v1.1/projects/{project_id}/drawing_disciplines/{id}
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
        """Update drawing discipline.

        PATCH /rest/v1.0/projects/{project_id}/drawing_disciplines/{id}
        """
        return await self._one(
            DrawingDiscipline,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/drawing_disciplines/{id}",
            {"project_id": project_id, "id": id},
            options,
            body=some({"name": name}),
        )
