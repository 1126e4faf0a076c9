"""Item response sets (Inspections)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import OMITTED, UNSET, DateRange, Pages, Resource, ScopedOptions, Unset


@record
class ItemResponseSet(Model):
    """An item response set."""

    id: Id
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

    id: Id
    item_status_id: Id | None = None
    name: str | None = None
    corresponding_status: Literal["yes", "no", "n/a"] | str | None = None


class ItemResponseSetFields(TypedDict, total=False):
    """Fields of :class:`ItemResponseSetCreateInput` and :class:`ItemResponseSetInput`."""

    active: bool | None
    memberships_attributes: Sequence[ItemResponseSetMembershipsAttributeInput] | None


class ItemResponseSetMembershipsAttributeInput(TypedDict, total=False):
    """``memberships_attributes`` in a request body."""

    response_attributes: ItemResponseSetResponseAttributeInput | None


class ItemResponseSetResponseAttributeInput(TypedDict, total=False):
    """``response_attributes`` in a request body."""

    name: str | None
    corresponding_status: Literal["yes", "no", "n/a"] | None


class ItemResponseSetCreateInput(ItemResponseSetFields):
    """``response_set`` in the body of ``create``."""

    name: str


class ItemResponseSetInput(ItemResponseSetFields, total=False):
    """``response_set`` in the body of ``update``."""

    name: str | None


class ItemResponseSetFilters(TypedDict, total=False):
    """Query filters of ``inspections.item_response_sets.list``."""

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
        response_set: ItemResponseSetCreateInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ItemResponseSet:
        """Create an item response set.

        POST /rest/v1.0/companies/{company_id}/checklist/item/response_sets
        https://developers.procore.com/reference/rest/v1/item-response-sets?version=1.0#create-item-response-set

        Returns:
            :class:`ItemResponseSet`.
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
        """Delete an item response set.

        DELETE /rest/v1.0/companies/{company_id}/checklist/item/response_sets/{id}
        https://developers.procore.com/reference/rest/v1/item-response-sets?version=1.0#delete-item-response-set

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/checklist/item/response_sets/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> ItemResponseSet:
        """Return an item response set.

        GET /rest/v1.0/companies/{company_id}/checklist/item/response_sets/{id}
        https://developers.procore.com/reference/rest/v1/item-response-sets?version=1.0#show-item-response-set

        Returns:
            :class:`ItemResponseSet`.
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
        filters: ItemResponseSetFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ItemResponseSet]:
        """List item response sets.

        GET /rest/v1.0/companies/{company_id}/checklist/item/response_sets
        https://developers.procore.com/reference/rest/v1/item-response-sets?version=1.0#list-item-response-sets

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ItemResponseSet`.
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
        """Update an item response set.

        PATCH /rest/v1.0/companies/{company_id}/checklist/item/response_sets/{id}
        https://developers.procore.com/reference/rest/v1/item-response-sets?version=1.0#update-item-response-set

        Returns:
            :class:`ItemResponseSet`.
        """
        return await self._one(
            ItemResponseSet,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/checklist/item/response_sets/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"response_set": response_set},
        )
