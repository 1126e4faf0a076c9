"""Trades (Company Settings)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset, some

__all__ = [
    "Trade",
    "TradeFilters",
    "TradeInput",
    "TradesResource",
]


@record
class Trade(Model):
    """What Procore tells of trades."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


class TradeInput(TypedDict, total=False):
    """What is sent as ``trade``."""

    name: str | None
    active: bool | None


class TradeFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    updated_at: DateRange
    active: bool
    query: str | Sequence[str]


class TradesResource(Resource):
    """Trades (Company Settings).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        company_id: Id | Unset = UNSET,
        trade: TradeInput | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Trade:
        """Create trade.

        POST /rest/v1.0/companies/{company_id}/trades
        """
        return await self._one(
            Trade,
            "POST",
            "/rest/v1.0/companies/{company_id}/trades",
            {"company_id": company_id},
            options,
            body=some({"trade": trade}),
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Trade:
        """Show trade.

        GET /rest/v1.0/companies/{company_id}/trades/{id}
        """
        return await self._one(
            Trade, "GET", "/rest/v1.0/companies/{company_id}/trades/{id}", {"company_id": company_id, "id": id}, options
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: TradeFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Trade]:
        """List trades.

        GET /rest/v1.0/companies/{company_id}/trades

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            Trade,
            "/rest/v1.0/companies/{company_id}/trades",
            {"company_id": company_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
