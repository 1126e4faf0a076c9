"""Trades (Company Settings)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset, some


@record
class Trade(Model):
    """A trade."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


class TradeInput(TypedDict, total=False):
    """``trade`` in a request body."""

    name: str | None
    active: bool | None


class TradeFilters(TypedDict, total=False):
    """Query filters of ``company_settings.trades.list``."""

    updated_at: DateRange
    active: bool
    query: str | Sequence[str]


class TradesResource(Resource):
    """Trades (Company Settings)."""

    __slots__ = ()

    async def create(
        self,
        *,
        company_id: Id | Unset = UNSET,
        trade: TradeInput | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Trade:
        """Create a trade.

        POST /rest/v1.0/companies/{company_id}/trades
        https://developers.procore.com/reference/rest/v1/trades?version=1.0#create-trade

        Returns:
            :class:`Trade`.
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
        """Return a trade.

        GET /rest/v1.0/companies/{company_id}/trades/{id}
        https://developers.procore.com/reference/rest/v1/trades?version=1.0#show-trade

        Returns:
            :class:`Trade`.
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
        https://developers.procore.com/reference/rest/v1/trades?version=1.0#list-trades

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Trade`.
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
