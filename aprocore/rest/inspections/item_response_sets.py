"""Item response sets (Inspections)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "ItemResponseSet",
    "ItemResponseSetFilters",
    "ItemResponseSetInput",
    "ItemResponseSetMembershipsAttributeInput",
    "ItemResponseSetResponse",
    "ItemResponseSetResponseAttributeInput",
    "ItemResponseSetsResource",
]


@record
class ItemResponseSet(Model):
    """What Procore tells of item response sets."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    responses: list[ItemResponseSetResponse] | None = None
    in_use: bool | None = None
    deletable: bool | None = None
    procore_standard: bool | None = None


@record
class ItemResponseSetResponse(Model):
    """``responses`` of :class:`ItemResponseSet`."""

    id: Id | None = None
    item_status_id: Id | None = None
    name: str | None = None
    corresponding_status: str | None = None


class ItemResponseSetInput(TypedDict, total=False):
    """What is sent as ``response_set``."""

    name: str | None
    active: bool | None
    memberships_attributes: Sequence[ItemResponseSetMembershipsAttributeInput] | None


class ItemResponseSetMembershipsAttributeInput(TypedDict, total=False):
    """What is sent as ``memberships_attributes``."""

    response_attributes: ItemResponseSetResponseAttributeInput | None


class ItemResponseSetResponseAttributeInput(TypedDict, total=False):
    """What is sent as ``response_attributes``."""

    name: str | None
    corresponding_status: Literal["yes", "no", "n/a"] | None


class ItemResponseSetFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    id: Id | Sequence[Id]
    created_at: DateRange
    updated_at: DateRange
    active: bool


class ItemResponseSetsResource(Resource):
    """Item response sets (Inspections).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self, *, response_set: ItemResponseSetInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ItemResponseSet:
        """Create item response set.

        POST /rest/v1.0/companies/{company_id}/checklist/item/response_sets
        """
        return await self._one(
            ItemResponseSet,
            "POST",
            "/rest/v1.0/companies/{company_id}/checklist/item/response_sets",
            {"company_id": company_id},
            options,
            body={"response_set": response_set},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete item response set.

        DELETE /rest/v1.0/companies/{company_id}/checklist/item/response_sets/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/checklist/item/response_sets/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> ItemResponseSet:
        """Show item response set.

        GET /rest/v1.0/companies/{company_id}/checklist/item/response_sets/{id}
        """
        return await self._one(
            ItemResponseSet,
            "GET",
            "/rest/v1.0/companies/{company_id}/checklist/item/response_sets/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        sort: Literal["name", "-name"] | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ItemResponseSetFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ItemResponseSet]:
        """List item response sets.

        GET /rest/v1.0/companies/{company_id}/checklist/item/response_sets

        Await it for the first page, or go through all items with ``async for``.

        Args:
            sort: what to sort by; a minus before it turns the order round.
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            ItemResponseSet,
            "/rest/v1.0/companies/{company_id}/checklist/item/response_sets",
            {"company_id": company_id},
            options,
            query={"sort": sort, "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        response_set: ItemResponseSetInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ItemResponseSet:
        """Update item response set.

        PATCH /rest/v1.0/companies/{company_id}/checklist/item/response_sets/{id}
        """
        return await self._one(
            ItemResponseSet,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/checklist/item/response_sets/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"response_set": response_set},
        )
