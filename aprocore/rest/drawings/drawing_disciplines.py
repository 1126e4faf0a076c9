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
    """What Procore tells of drawing disciplines."""

    id: Id | None = None
    name: str | None = None
    position: int | None = None
    abbreviations: list[str] | None = None


class DrawingDisciplineFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    id: Id | Sequence[Id]


class DrawingDisciplinesResource(Resource):
    """Drawing disciplines (Drawings).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            view: how much is told of each.
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            DrawingDiscipline,
            "/rest/v1.0/projects/{project_id}/drawing_disciplines",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    @deprecated(
        "Procore says that PUT /rest/v1.0/projects/{project_id}/drawing_disciplines/{id} is not to be used any more."
    )
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
