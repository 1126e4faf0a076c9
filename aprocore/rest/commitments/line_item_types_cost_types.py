"""Line item types cost types (Commitments)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import MAX_BATCH, UNSET, Pages, Resource, ScopedOptions, Sync, Unset

__all__ = [
    "LineItemTypesCostType",
    "LineItemTypesCostTypeFilters",
    "LineItemTypesCostTypeInput",
    "LineItemTypesCostTypesResource",
]


@record
class LineItemTypesCostType(Model):
    """What Procore tells of line item types cost types."""

    id: Id | None = None
    name: str | None = None
    code: str | None = None
    base_type: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None


class LineItemTypesCostTypeInput(TypedDict, total=False):
    """What is sent as ``line_item_type``."""

    name: str | None
    csv_import_code: str | None
    base_type: (
        Literal["labor", "equipment", "materials", "commitment", "owner_cost", "professional_services", "other"] | None
    )
    origin_data: str | None
    origin_id: Id | None


class LineItemTypesCostTypeFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    origin_id: Id | Sequence[Id]


class LineItemTypesCostTypesResource(Resource):
    """Line item types cost types (Commitments).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        line_item_type: LineItemTypesCostTypeInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> LineItemTypesCostType:
        """Create line item type.

        POST /rest/v1.0/line_item_types
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
        """Show line item type.

        GET /rest/v1.0/line_item_types/{id}
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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

        Each of ``updates`` is found by its ``id`` or its ``origin_id``, or made anew. Await it for the whole
        result, or go through it batch by batch.
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
        """Update line item type.

        PATCH /rest/v1.0/line_item_types/{id}
        """
        return await self._one(
            LineItemTypesCostType,
            "PATCH",
            "/rest/v1.0/line_item_types/{id}",
            {"id": id},
            options,
            body={"company_id": self._scoped("company_id", company_id), "line_item_type": line_item_type},
        )
