"""Item response set responses (Inspections)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "ItemResponseSetResponse",
    "ItemResponseSetResponseFilters",
    "ItemResponseSetResponseInput",
    "ItemResponseSetResponsesResource",
]


@record
class ItemResponseSetResponse(Model):
    """What Procore tells of item response set responses."""

    id: Id | None = None
    item_status_id: Id | None = None
    name: str | None = None
    corresponding_status: str | None = None


class ItemResponseSetResponseInput(TypedDict, total=False):
    """What is sent as ``response``."""

    name: str | None
    corresponding_status: Literal["yes", "no", "n/a"] | None


class ItemResponseSetResponseFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    corresponding_status: Literal["yes", "no", "n/a"] | Sequence[Literal["yes", "no", "n/a"]]


class ItemResponseSetResponsesResource(Resource):
    """Item response set responses (Inspections).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        response_set_id: Id,
        company_id: Id | Unset = UNSET,
        response: ItemResponseSetResponseInput | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ItemResponseSetResponse:
        """Create a response in the specified item response set.

        POST /rest/v1.0/companies/{company_id}/checklist/item/response_sets/{response_set_id}/responses
        """
        return await self._one(
            ItemResponseSetResponse,
            "POST",
            "/rest/v1.0/companies/{company_id}/checklist/item/response_sets/{response_set_id}/responses",
            {"company_id": company_id, "response_set_id": response_set_id},
            options,
            body={"response": response},
        )

    async def delete(
        self, *, response_set_id: Id, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> None:
        """Remove a response from an item response set.

        DELETE /rest/v1.0/companies/{company_id}/checklist/item/response_sets/{response_set_id}/responses/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/checklist/item/response_sets/{response_set_id}/responses/{id}",
            {"company_id": company_id, "response_set_id": response_set_id, "id": id},
            options,
        )

    async def get(
        self, *, response_set_id: Id, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ItemResponseSetResponse:
        """Show item response set response.

        GET /rest/v1.0/companies/{company_id}/checklist/item/response_sets/{response_set_id}/responses/{id}
        """
        return await self._one(
            ItemResponseSetResponse,
            "GET",
            "/rest/v1.0/companies/{company_id}/checklist/item/response_sets/{response_set_id}/responses/{id}",
            {"company_id": company_id, "response_set_id": response_set_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        response_set_id: Id,
        company_id: Id | Unset = UNSET,
        sort: Literal["corresponding_status", "name", "-corresponding_status", "-name"] | Unset = UNSET,
        filters: ItemResponseSetResponseFilters | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ItemResponseSetResponse]:
        """List responses in the specified item response set.

        GET /rest/v1.0/companies/{company_id}/checklist/item/response_sets/{response_set_id}/responses

        Await it for the first page, or go through all items with ``async for``.

        Args:
            sort: what to sort by; a minus before it turns the order round.
        """
        return self._pages(
            ItemResponseSetResponse,
            "/rest/v1.0/companies/{company_id}/checklist/item/response_sets/{response_set_id}/responses",
            {"company_id": company_id, "response_set_id": response_set_id},
            options,
            query={"sort": sort, "filters": filters},
            pager=Pager.UNPAGED,
        )

    async def update(
        self, *, response_set_id: Id, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ItemResponseSetResponse:
        """Add an existing response to an item response set.

        PATCH /rest/v1.0/companies/{company_id}/checklist/item/response_sets/{response_set_id}/responses/{id}
        """
        return await self._one(
            ItemResponseSetResponse,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/checklist/item/response_sets/{response_set_id}/responses/{id}",
            {"company_id": company_id, "response_set_id": response_set_id, "id": id},
            options,
        )
