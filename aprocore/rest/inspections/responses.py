"""Responses (Inspections)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "Response",
    "ResponseFilters",
    "ResponseInput",
    "ResponsesResource",
]


@record
class Response(Model):
    """What Procore tells of responses."""

    id: Id | None = None
    item_status_id: Id | None = None
    name: str | None = None
    corresponding_status: str | None = None


class ResponseInput(TypedDict, total=False):
    """What is sent as ``response``."""

    name: str | None
    corresponding_status: Literal["yes", "no", "n/a", "none"] | None


class ResponseFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    corresponding_status: Literal["yes", "no", "n/a"] | Sequence[Literal["yes", "no", "n/a"]]


class ResponsesResource(Resource):
    """Responses (Inspections).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/checklist/responses/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Response:
        """Show response.

        GET /rest/v1.0/companies/{company_id}/checklist/responses/{id}
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            sort: what to sort by; a minus before it turns the order round.
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
        """
        return await self._one(
            Response,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/checklist/responses/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"response": response},
        )
