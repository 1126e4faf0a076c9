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
    "ItemResponseSetResponseResponseInput",
    "ItemResponseSetResponsesResource",
]


@record
class ItemResponseSetResponse(Model):
    """What Procore tells of item response set responses (Inspections)."""

    id: Id | None = None
    item_status_id: Id | None = None
    name: str | None = None
    corresponding_status: str | None = None


class ItemResponseSetResponseResponseInput(TypedDict, total=False):
    name: str | None
    corresponding_status: Literal["yes", "no", "n/a"] | None


class ItemResponseSetResponseFilters(TypedDict, total=False):
    corresponding_status: Literal["yes", "no", "n/a"] | Sequence[Literal["yes", "no", "n/a"]]


class ItemResponseSetResponsesResource(Resource):
    """Item response set responses (Inspections)."""

    __slots__ = ()

    async def create(
        self,
        *,
        response_set_id: Id,
        company_id: Id | Unset = UNSET,
        response: ItemResponseSetResponseResponseInput | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ItemResponseSetResponse:
        """Create a Response in the Specified Item Response Set.

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
        """Remove a Response from an Item Response Set.

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
        """Show Item Response Set Response.

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
        sort: Literal["corresponding_status", "name"] | Unset = UNSET,
        filters: ItemResponseSetResponseFilters | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ItemResponseSetResponse]:
        """List Responses in the Specified Item Response Set.

        GET /rest/v1.0/companies/{company_id}/checklist/item/response_sets/{response_set_id}/responses
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
        """Add an existing Response to an Item Response Set.

        PATCH /rest/v1.0/companies/{company_id}/checklist/item/response_sets/{response_set_id}/responses/{id}
        """
        return await self._one(
            ItemResponseSetResponse,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/checklist/item/response_sets/{response_set_id}/responses/{id}",
            {"company_id": company_id, "response_set_id": response_set_id, "id": id},
            options,
        )
