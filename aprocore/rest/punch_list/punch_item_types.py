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
    """What Procore tells of punch item types (Punch List)."""

    id: Id | None = None
    name: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class PunchItemTypeInput(TypedDict, total=False):
    name: str | None


class PunchItemTypeFilters(TypedDict, total=False):
    name: str | Sequence[str]


class PunchItemTypesResource(Resource):
    """Punch item types (Punch List)."""

    __slots__ = ()

    async def create(
        self, *, punch_item_type: PunchItemTypeInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> PunchItemType:
        """Create Punch Item Type.

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
        """Delete Punch Item Type.

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
        """Show Punch Item Type.

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
        sort: Literal["name"] | Unset = UNSET,
        filters: PunchItemTypeFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[PunchItemType]:
        """List punch item types.

        GET /rest/v1.0/punch_item_types
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
        """Update Punch Item type.

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
