"""Company exchange rates (Currency Configurations)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Resource, ScopedOptions, Unset


@record
class CompanyExchangeRate(Model):
    """A company exchange rate."""

    id: Id | None = None
    company_id: Id | None = None
    base_currency_iso_code: str | None = None
    quote_currency_iso_code: str | None = None
    exchange_rate: str | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    exchange_rates: list[CompanyExchangeRate] | None = None


class CompanyExchangeRateInput(TypedDict, total=False):
    """``exchange_rates`` in a request body."""

    id: Id | None
    quote_currency_iso_code: str | None
    exchange_rate: str | None
    is_active: bool | None


class CompanyExchangeRatesResource(Resource):
    """Company exchange rates (Currency Configurations)."""

    __slots__ = ()

    async def bulk_update(
        self,
        *,
        exchange_rates: Sequence[CompanyExchangeRateInput],
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyExchangeRate:
        """Update company exchange rates.

        PATCH /rest/v1.0/companies/{company_id}/currency_configuration/exchange_rates
        https://developers.procore.com/reference/rest/v1/company-exchange-rates?version=1.0#update-company-exchange-rates

        Returns:
            :class:`CompanyExchangeRate`.
        """
        return await self._one(
            CompanyExchangeRate,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/currency_configuration/exchange_rates",
            {"company_id": company_id},
            options,
            body={"exchange_rates": exchange_rates},
        )

    async def create(
        self,
        *,
        base_currency_iso_code: str,
        exchange_rates: Sequence[CompanyExchangeRateInput],
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyExchangeRate:
        """Create company exchange rates.

        POST /rest/v1.0/companies/{company_id}/currency_configuration/exchange_rates
        https://developers.procore.com/reference/rest/v1/company-exchange-rates?version=1.0#create-company-exchange-rates

        Returns:
            :class:`CompanyExchangeRate`.
        """
        return await self._one(
            CompanyExchangeRate,
            "POST",
            "/rest/v1.0/companies/{company_id}/currency_configuration/exchange_rates",
            {"company_id": company_id},
            options,
            body={"base_currency_iso_code": base_currency_iso_code, "exchange_rates": exchange_rates},
        )

    async def get(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> CompanyExchangeRate:
        """Return company exchange rates.

        GET /rest/v1.0/companies/{company_id}/currency_configuration/exchange_rates
        https://developers.procore.com/reference/rest/v1/company-exchange-rates?version=1.0#get-company-exchange-rates

        Returns:
            :class:`CompanyExchangeRate`.
        """
        return await self._one(
            CompanyExchangeRate,
            "GET",
            "/rest/v1.0/companies/{company_id}/currency_configuration/exchange_rates",
            {"company_id": company_id},
            options,
        )
