"""Punch item types (Punch List)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "PunchItemType",
    "PunchItemTypeFilters",
    "PunchItemTypeInput",
    "PunchItemTypesResource",
]


@record
class PunchItemType(Model):
    """What Procore tells of punch item types."""

    id: Id | None = None
    name: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class PunchItemTypeInput(TypedDict, total=False):
    """What is sent as ``punch_item_type``."""

    name: str | None


class PunchItemTypeFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    name: str | Sequence[str]


class PunchItemTypesResource(Resource):
    """Punch item types (Punch List).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self, *, punch_item_type: PunchItemTypeInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> PunchItemType:
        """Create punch item type.

        POST /rest/v1.0/punch_item_types
        """
        return await self._one(
            PunchItemType,
            "POST",
            "/rest/v1.0/punch_item_types",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "punch_item_type": punch_item_type},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete punch item type.

        DELETE /rest/v1.0/punch_item_types/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/punch_item_types/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> PunchItemType:
        """Show punch item type.

        GET /rest/v1.0/punch_item_types/{id}
        """
        return await self._one(
            PunchItemType,
            "GET",
            "/rest/v1.0/punch_item_types/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["name", "-name"] | Unset = UNSET,
        filters: PunchItemTypeFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[PunchItemType]:
        """List punch item types.

        GET /rest/v1.0/punch_item_types

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            PunchItemType,
            "/rest/v1.0/punch_item_types",
            {},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "page": page,
                "sort": sort,
                "filters": filters,
            },
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self, *, id: Id, punch_item_type: PunchItemTypeInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> PunchItemType:
        """Update punch item type.

        PATCH /rest/v1.0/punch_item_types/{id}
        """
        return await self._one(
            PunchItemType,
            "PATCH",
            "/rest/v1.0/punch_item_types/{id}",
            {"id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "punch_item_type": punch_item_type},
        )
