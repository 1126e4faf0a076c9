"""Project exchange rates (Currency Configurations)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Resource, ScopedOptions, Unset


@record
class ProjectExchangeRate(Model):
    """A project exchange rate."""

    id: Id | None = None
    company_id: Id | None = None
    project_id: Id | None = None
    base_currency_iso_code: str | None = None
    quote_currency_iso_code: str | None = None
    exchange_rate: str | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    exchange_rates: list[ProjectExchangeRate] | None = None


class ProjectExchangeRateInput(TypedDict, total=False):
    """``exchange_rates`` in a request body."""

    id: Id | None
    quote_currency_iso_code: str | None
    exchange_rate: str | None
    is_active: bool | None


class ProjectExchangeRatesResource(Resource):
    """Project exchange rates (Currency Configurations)."""

    __slots__ = ()

    async def bulk_update(
        self,
        *,
        exchange_rates: Sequence[ProjectExchangeRateInput],
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ProjectExchangeRate:
        """Update project exchange rates.

        PATCH /rest/v1.0/companies/{company_id}/projects/{project_id}/currency_configuration/exchange_rates
        https://developers.procore.com/reference/rest/v1/project-exchange-rates?version=1.0#update-project-exchange-rates

        Returns:
            :class:`ProjectExchangeRate`.
        """
        return await self._one(
            ProjectExchangeRate,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/currency_configuration/exchange_rates",
            {"company_id": company_id, "project_id": project_id},
            options,
            body={"exchange_rates": exchange_rates},
        )

    async def create(
        self,
        *,
        base_currency_iso_code: str,
        exchange_rates: Sequence[ProjectExchangeRateInput],
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ProjectExchangeRate:
        """Create project exchange rates.

        POST /rest/v1.0/companies/{company_id}/projects/{project_id}/currency_configuration/exchange_rates
        https://developers.procore.com/reference/rest/v1/project-exchange-rates?version=1.0#create-project-exchange-rates

        Returns:
            :class:`ProjectExchangeRate`.
        """
        return await self._one(
            ProjectExchangeRate,
            "POST",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/currency_configuration/exchange_rates",
            {"company_id": company_id, "project_id": project_id},
            options,
            body={"base_currency_iso_code": base_currency_iso_code, "exchange_rates": exchange_rates},
        )

    async def get(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        include_inactive: bool | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ProjectExchangeRate:
        """Return project exchange rates.

        GET /rest/v1.0/companies/{company_id}/projects/{project_id}/currency_configuration/exchange_rates
        https://developers.procore.com/reference/rest/v1/project-exchange-rates?version=1.0#get-project-exchange-rates

        Returns:
            :class:`ProjectExchangeRate`.
        """
        return await self._one(
            ProjectExchangeRate,
            "GET",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/currency_configuration/exchange_rates",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"include_inactive": include_inactive},
        )
