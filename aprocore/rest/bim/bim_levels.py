"""BIM levels (BIM)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class BimLevel(Model):
    """A BIM level."""

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
    """``bim_level`` in a request body."""

    elevation: float | None
    bim_file_id: Id | None
    location_id: Id | None


class BimLevelFilters(TypedDict, total=False):
    """Query filters of ``bim.bim_levels.list``."""

    id: Id | Sequence[Id]
    bim_file_id: Id | Sequence[Id]
    location_id: Id | Sequence[Id]


class BimLevelsResource(Resource):
    """BIM levels (BIM)."""

    __slots__ = ()

    async def create(
        self,
        *,
        bim_level: BimLevelInput,
        project_id: Id | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> BimLevel:
        """Create a BIM level.

        POST /rest/v1.0/bim_levels
        https://developers.procore.com/reference/rest/v1/bim-levels?version=1.0#create-bim-level

        Args:
            view: Level of detail. One of compact, normal, extended.

        Returns:
            :class:`BimLevel`.
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
        """Delete a BIM level.

        DELETE /rest/v1.0/bim_levels/{id}
        https://developers.procore.com/reference/rest/v1/bim-levels?version=1.0#delete-bim-level

        Returns:
            None.
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
        """Return a BIM level.

        GET /rest/v1.0/bim_levels/{id}
        https://developers.procore.com/reference/rest/v1/bim-levels?version=1.0#show-bim-level

        Args:
            view: Level of detail. One of compact, normal, extended.

        Returns:
            :class:`BimLevel`.
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
        https://developers.procore.com/reference/rest/v1/bim-levels?version=1.0#list-bim-levels

        Args:
            view: Level of detail. One of compact, normal, extended.
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BimLevel`.
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
        """Update a BIM level.

        PATCH /rest/v1.0/bim_levels/{id}
        https://developers.procore.com/reference/rest/v1/bim-levels?version=1.0#update-bim-level

        Returns:
            :class:`BimLevel`.
        """
        return await self._one(
            BimLevel,
            "PATCH",
            "/rest/v1.0/bim_levels/{id}",
            {"id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "bim_level": bim_level},
        )
