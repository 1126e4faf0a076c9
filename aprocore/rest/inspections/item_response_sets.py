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
    "ItemResponseSetResponse",
    "ItemResponseSetResponseSetInput",
    "ItemResponseSetResponseSetMembershipsAttributeInput",
    "ItemResponseSetResponseSetMembershipsAttributeResponseAttributeInput",
    "ItemResponseSetsResource",
]


@record
class ItemResponseSet(Model):
    """What Procore tells of item response sets (Inspections)."""

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


class ItemResponseSetResponseSetInput(TypedDict, total=False):
    name: str | None
    active: bool | None
    memberships_attributes: Sequence[ItemResponseSetResponseSetMembershipsAttributeInput] | None


class ItemResponseSetResponseSetMembershipsAttributeInput(TypedDict, total=False):
    response_attributes: ItemResponseSetResponseSetMembershipsAttributeResponseAttributeInput | None


class ItemResponseSetResponseSetMembershipsAttributeResponseAttributeInput(TypedDict, total=False):
    name: str | None
    corresponding_status: Literal["yes", "no", "n/a"] | None


class ItemResponseSetFilters(TypedDict, total=False):
    id: Id | Sequence[Id]
    created_at: DateRange
    updated_at: DateRange
    active: bool


class ItemResponseSetsResource(Resource):
    """Item response sets (Inspections)."""

    __slots__ = ()

    async def create(
        self,
        *,
        response_set: ItemResponseSetResponseSetInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ItemResponseSet:
        """Create Item Response Set.

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
        """Delete Item Response Set.

        DELETE /rest/v1.0/companies/{company_id}/checklist/item/response_sets/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/checklist/item/response_sets/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> ItemResponseSet:
        """Show Item Response Set.

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
        sort: Literal["name"] | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ItemResponseSetFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ItemResponseSet]:
        """List Item Response Sets.

        GET /rest/v1.0/companies/{company_id}/checklist/item/response_sets
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
        response_set: ItemResponseSetResponseSetInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ItemResponseSet:
        """Update Item Response Set.

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
