"""Bim levels (BIM)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "BimLevel",
    "BimLevelBimFile",
    "BimLevelCreatedBy",
    "BimLevelFilters",
    "BimLevelInput",
    "BimLevelLocation",
    "BimLevelsResource",
]


@record
class BimLevel(Model):
    """What Procore tells of bim levels (BIM)."""

    id: Id | None = None
    name: str | None = None
    elevation: float | None = None
    bim_file_id: Id | None = None
    location_id: Id | None = None
    created_by_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    bim_file: BimLevelBimFile | None = None
    created_by: BimLevelCreatedBy | None = None
    location: BimLevelLocation | None = None


@record
class BimLevelBimFile(Model):
    """``bim_file`` of :class:`BimLevel`."""

    id: Id | None = None
    name: str | None = None
    uuid: str | None = None


@record
class BimLevelCreatedBy(Model):
    """``created_by`` of :class:`BimLevel`."""

    id: Id | None = None
    name: str | None = None
    login: str | None = None
    company_name: str | None = None
    locale: str | None = None


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
    elevation: float | None
    bim_file_id: Id | None
    location_id: Id | None


class BimLevelFilters(TypedDict, total=False):
    id: Id | Sequence[Id]
    bim_file_id: Id | Sequence[Id]
    location_id: Id | Sequence[Id]


class BimLevelsResource(Resource):
    """Bim levels (BIM)."""

    __slots__ = ()

    async def create(
        self,
        *,
        bim_level: BimLevelInput,
        project_id: Id | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> BimLevel:
        """Create BIM Level.

        POST /rest/v1.0/bim_levels
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
        """Delete BIM Level.

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
        """Show BIM Level.

        GET /rest/v1.0/bim_levels/{id}
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
        sort: Literal["elevation", "location"] | Unset = UNSET,
        filters: BimLevelFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[BimLevel]:
        """List BIM Levels.

        GET /rest/v1.0/bim_levels
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
        """Update BIM Level.

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
