"""Punch item types (Punch List)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class PunchItemType(Model):
    """A punch item type."""

    id: Id | None = None
    name: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class PunchItemTypeInput(TypedDict, total=False):
    """``punch_item_type`` in a request body."""

    name: str | None


class PunchItemTypeFilters(TypedDict, total=False):
    """Query filters of ``punch_list.punch_item_types.list``."""

    name: str | Sequence[str]


class PunchItemTypesResource(Resource):
    """Punch item types (Punch List)."""

    __slots__ = ()

    async def create(
        self, *, punch_item_type: PunchItemTypeInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> PunchItemType:
        """Create a punch item type.

        POST /rest/v1.0/punch_item_types
        https://developers.procore.com/reference/rest/v1/punch-item-types?version=1.0#create-punch-item-type

        Returns:
            :class:`PunchItemType`.
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
        """Delete a punch item type.

        DELETE /rest/v1.0/punch_item_types/{id}
        https://developers.procore.com/reference/rest/v1/punch-item-types?version=1.0#delete-punch-item-type

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/punch_item_types/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> PunchItemType:
        """Return a punch item type.

        GET /rest/v1.0/punch_item_types/{id}
        https://developers.procore.com/reference/rest/v1/punch-item-types?version=1.0#show-punch-item-type

        Returns:
            :class:`PunchItemType`.
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
        https://developers.procore.com/reference/rest/v1/punch-item-types?version=1.0#list-punch-item-types

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PunchItemType`.
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
        """Update a punch item type.

        PATCH /rest/v1.0/punch_item_types/{id}
        https://developers.procore.com/reference/rest/v1/punch-item-types?version=1.0#update-punch-item-type

        Returns:
            :class:`PunchItemType`.
        """
        return await self._one(
            PunchItemType,
            "PATCH",
            "/rest/v1.0/punch_item_types/{id}",
            {"id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "punch_item_type": punch_item_type},
        )
