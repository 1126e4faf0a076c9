"""Line item types cost types (Commitments)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import MAX_BATCH, UNSET, Pages, Resource, ScopedOptions, Sync, Unset


@record
class LineItemTypesCostType(Model):
    """A line item types cost type."""

    id: Id | None = None
    name: str | None = None
    code: str | None = None
    base_type: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None


class LineItemTypesCostTypeInput(TypedDict, total=False):
    """``line_item_type`` in a request body."""

    name: str | None
    csv_import_code: str | None
    base_type: (
        Literal["labor", "equipment", "materials", "commitment", "owner_cost", "professional_services", "other"] | None
    )
    origin_data: str | None
    origin_id: Id | None


class LineItemTypesCostTypeFilters(TypedDict, total=False):
    """Query filters of ``commitments.line_item_types_cost_types.list``."""

    origin_id: Id | Sequence[Id]


class LineItemTypesCostTypesResource(Resource):
    """Line item types cost types (Commitments)."""

    __slots__ = ()

    async def create(
        self,
        *,
        line_item_type: LineItemTypesCostTypeInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> LineItemTypesCostType:
        """Create a line item type.

        POST /rest/v1.0/line_item_types
        https://developers.procore.com/reference/rest/v1/line-item-types-cost-types?version=1.0#create-line-item-type

        Returns:
            :class:`LineItemTypesCostType`.
        """
        return await self._one(
            LineItemTypesCostType,
            "POST",
            "/rest/v1.0/line_item_types",
            {},
            options,
            body={"company_id": self._scoped("company_id", company_id), "line_item_type": line_item_type},
        )

    async def get(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> LineItemTypesCostType:
        """Return a line item type.

        GET /rest/v1.0/line_item_types/{id}
        https://developers.procore.com/reference/rest/v1/line-item-types-cost-types?version=1.0#show-line-item-type

        Returns:
            :class:`LineItemTypesCostType`.
        """
        return await self._one(
            LineItemTypesCostType,
            "GET",
            "/rest/v1.0/line_item_types/{id}",
            {"id": id},
            options,
            query={"company_id": self._scoped("company_id", company_id)},
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: LineItemTypesCostTypeFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[LineItemTypesCostType]:
        """List line item types.

        GET /rest/v1.0/line_item_types
        https://developers.procore.com/reference/rest/v1/line-item-types-cost-types?version=1.0#list-line-item-types

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`LineItemTypesCostType`.
        """
        return self._pages(
            LineItemTypesCostType,
            "/rest/v1.0/line_item_types",
            {},
            options,
            query={"company_id": company_id, "project_id": project_id, "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def sync(
        self,
        updates: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
        *,
        company_id: Id | Unset = UNSET,
        batch_size: int = MAX_BATCH,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Sync[LineItemTypesCostType]:
        """Sync line item types.

        PATCH /rest/v1.0/line_item_types/sync
        https://developers.procore.com/reference/rest/v1/line-item-types-cost-types?version=1.0#sync-line-item-types

        Args:
            updates: Rows to update, matched by ``id`` or ``origin_id``; rows without a match are created.
            batch_size: Rows per request.
            concurrency: Maximum number of batches in flight.

        Returns:
            Await the result of all rows, or iterate over the results of batches with ``async for``.
        """
        return self._sync(
            LineItemTypesCostType,
            "PATCH",
            "/rest/v1.0/line_item_types/sync",
            {},
            options,
            updates,
            beside={"company_id": self._scoped("company_id", company_id)},
            batch_size=batch_size,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        line_item_type: LineItemTypesCostTypeInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> LineItemTypesCostType:
        """Update a line item type.

        PATCH /rest/v1.0/line_item_types/{id}
        https://developers.procore.com/reference/rest/v1/line-item-types-cost-types?version=1.0#update-line-item-type

        Returns:
            :class:`LineItemTypesCostType`.
        """
        return await self._one(
            LineItemTypesCostType,
            "PATCH",
            "/rest/v1.0/line_item_types/{id}",
            {"id": id},
            options,
            body={"company_id": self._scoped("company_id", company_id), "line_item_type": line_item_type},
        )
