"""Item response set responses (Inspections)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset


@record
class ItemResponseSetResponse(Model):
    """An item response set response."""

    id: Id | None = None
    item_status_id: Id | None = None
    name: str | None = None
    corresponding_status: str | None = None


class ItemResponseSetResponseInput(TypedDict, total=False):
    """``response`` in a request body."""

    name: str | None
    corresponding_status: Literal["yes", "no", "n/a"] | None


class ItemResponseSetResponseFilters(TypedDict, total=False):
    """Query filters of ``inspections.item_response_set_responses.list``."""

    corresponding_status: Literal["yes", "no", "n/a"] | Sequence[Literal["yes", "no", "n/a"]]


class ItemResponseSetResponsesResource(Resource):
    """Item response set responses (Inspections)."""

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
        https://developers.procore.com/reference/rest/v1/item-response-set-responses?version=1.0#create-a-response-in-the-specified-item-response-set

        Returns:
            :class:`ItemResponseSetResponse`.
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
        https://developers.procore.com/reference/rest/v1/item-response-set-responses?version=1.0#remove-a-response-from-an-item-response-set

        Returns:
            None.
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
        """Return an item response set response.

        GET /rest/v1.0/companies/{company_id}/checklist/item/response_sets/{response_set_id}/responses/{id}
        https://developers.procore.com/reference/rest/v1/item-response-set-responses?version=1.0#show-item-response-set-response

        Returns:
            :class:`ItemResponseSetResponse`.
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
        https://developers.procore.com/reference/rest/v1/item-response-set-responses?version=1.0#list-responses-in-the-specified-item-response-set

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; other names are sent too.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ItemResponseSetResponse`.
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
        https://developers.procore.com/reference/rest/v1/item-response-set-responses?version=1.0#add-an-existing-response-to-an-item-response-set

        Returns:
            :class:`ItemResponseSetResponse`.
        """
        return await self._one(
            ItemResponseSetResponse,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/checklist/item/response_sets/{response_set_id}/responses/{id}",
            {"company_id": company_id, "response_set_id": response_set_id, "id": id},
            options,
        )
