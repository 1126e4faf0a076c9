"""Responses (Inspections)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset


@record
class Response(Model):
    """A response."""

    id: Id | None = None
    item_status_id: Id | None = None
    name: str | None = None
    corresponding_status: str | None = None


class ResponseInput(TypedDict, total=False):
    """``response`` in a request body."""

    name: str | None
    corresponding_status: Literal["yes", "no", "n/a", "none"] | None


class ResponseFilters(TypedDict, total=False):
    """Query filters of ``inspections.responses.list``."""

    corresponding_status: Literal["yes", "no", "n/a"] | Sequence[Literal["yes", "no", "n/a"]]


class ResponsesResource(Resource):
    """Responses (Inspections)."""

    __slots__ = ()

    async def create(
        self,
        *,
        company_id: Id | Unset = UNSET,
        response: ResponseInput | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Response:
        """Create a response.

        POST /rest/v1.0/companies/{company_id}/checklist/responses
        https://developers.procore.com/reference/rest/v1/responses?version=1.0#create-a-response

        Returns:
            :class:`Response`.
        """
        return await self._one(
            Response,
            "POST",
            "/rest/v1.0/companies/{company_id}/checklist/responses",
            {"company_id": company_id},
            options,
            body={"response": response},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete a response.

        DELETE /rest/v1.0/companies/{company_id}/checklist/responses/{id}
        https://developers.procore.com/reference/rest/v1/responses?version=1.0#delete-a-response

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/checklist/responses/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Response:
        """Return a response.

        GET /rest/v1.0/companies/{company_id}/checklist/responses/{id}
        https://developers.procore.com/reference/rest/v1/responses?version=1.0#show-response

        Returns:
            :class:`Response`.
        """
        return await self._one(
            Response,
            "GET",
            "/rest/v1.0/companies/{company_id}/checklist/responses/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        sort: Literal["corresponding_status", "name", "-corresponding_status", "-name"] | Unset = UNSET,
        filters: ResponseFilters | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Response]:
        """List responses.

        GET /rest/v1.0/companies/{company_id}/checklist/responses
        https://developers.procore.com/reference/rest/v1/responses?version=1.0#list-responses

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; other names are sent too.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Response`.
        """
        return self._pages(
            Response,
            "/rest/v1.0/companies/{company_id}/checklist/responses",
            {"company_id": company_id},
            options,
            query={"sort": sort, "filters": filters},
            pager=Pager.UNPAGED,
        )

    async def update(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        response: ResponseInput | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Response:
        """Update a response.

        PATCH /rest/v1.0/companies/{company_id}/checklist/responses/{id}
        https://developers.procore.com/reference/rest/v1/responses?version=1.0#update-a-response

        Returns:
            :class:`Response`.
        """
        return await self._one(
            Response,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/checklist/responses/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"response": response},
        )
