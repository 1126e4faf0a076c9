"""BIM levels (BIM)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "BimLevel",
    "BimLevelCreatedBy",
    "BimLevelFile",
    "BimLevelFilters",
    "BimLevelInput",
    "BimLevelLocation",
    "BimLevelsResource",
]


@record
class BimLevel(Model):
    """What Procore tells of BIM levels."""

    id: Id | None = None
    name: str | None = None
    elevation: float | None = None
    bim_file_id: Id | None = None
    location_id: Id | None = None
    created_by_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    bim_file: BimLevelFile | None = None
    created_by: BimLevelCreatedBy | None = None
    location: BimLevelLocation | None = None


@record
class BimLevelCreatedBy(Model):
    """``created_by`` of :class:`BimLevel`."""

    id: Id | None = None
    name: str | None = None
    login: str | None = None
    company_name: str | None = None
    locale: str | None = None


@record
class BimLevelFile(Model):
    """``bim_file`` of :class:`BimLevel`."""

    id: Id | None = None
    name: str | None = None
    uuid: str | None = None


@record
class BimLevelLocation(Model):
    """``location`` of :class:`BimLevel`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    code: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class BimLevelInput(TypedDict, total=False):
    """What is sent as ``bim_level``."""

    elevation: float | None
    bim_file_id: Id | None
    location_id: Id | None


class BimLevelFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    id: Id | Sequence[Id]
    bim_file_id: Id | Sequence[Id]
    location_id: Id | Sequence[Id]


class BimLevelsResource(Resource):
    """BIM levels (BIM).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        bim_level: BimLevelInput,
        project_id: Id | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> BimLevel:
        """Create BIM level.

        POST /rest/v1.0/bim_levels

        Args:
            view: how much is told of each.
        """
        return await self._one(
            BimLevel,
            "POST",
            "/rest/v1.0/bim_levels",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "view": view, "bim_level": bim_level},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete BIM level.

        DELETE /rest/v1.0/bim_levels/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/bim_levels/{id}",
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
    ) -> BimLevel:
        """Show BIM level.

        GET /rest/v1.0/bim_levels/{id}

        Args:
            view: how much is told of each.
        """
        return await self._one(
            BimLevel,
            "GET",
            "/rest/v1.0/bim_levels/{id}",
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
        sort: Literal["elevation", "location", "-elevation", "-location"] | Unset = UNSET,
        filters: BimLevelFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[BimLevel]:
        """List BIM levels.

        GET /rest/v1.0/bim_levels

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            view: how much is told of each.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            BimLevel,
            "/rest/v1.0/bim_levels",
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
        self, *, id: Id, bim_level: BimLevelInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> BimLevel:
        """Update BIM level.

        PATCH /rest/v1.0/bim_levels/{id}
        """
        return await self._one(
            BimLevel,
            "PATCH",
            "/rest/v1.0/bim_levels/{id}",
            {"id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "bim_level": bim_level},
        )
