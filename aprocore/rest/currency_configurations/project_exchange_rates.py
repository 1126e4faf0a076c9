"""Project exchange rates (Currency Configurations)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Resource, ScopedOptions, Unset

__all__ = [
    "ProjectExchangeRate",
    "ProjectExchangeRateExchangeRate",
    "ProjectExchangeRateExchangeRateInput",
    "ProjectExchangeRatesResource",
]


@record
class ProjectExchangeRate(Model):
    """What Procore tells of project exchange rates (Currency Configurations)."""

    exchange_rates: list[ProjectExchangeRateExchangeRate] | None = None


@record
class ProjectExchangeRateExchangeRate(Model):
    """``exchange_rates`` of :class:`ProjectExchangeRate`."""

    id: Id | None = None
    company_id: Id | None = None
    project_id: Id | None = None
    base_currency_iso_code: str | None = None
    quote_currency_iso_code: str | None = None
    exchange_rate: str | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None


class ProjectExchangeRateExchangeRateInput(TypedDict, total=False):
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
        exchange_rates: Sequence[ProjectExchangeRateExchangeRateInput],
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ProjectExchangeRate:
        """Update Project Exchange Rates.

        PATCH /rest/v1.0/companies/{company_id}/projects/{project_id}/currency_configuration/exchange_rates
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
        exchange_rates: Sequence[ProjectExchangeRateExchangeRateInput],
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ProjectExchangeRate:
        """Create Project Exchange Rates.

        POST /rest/v1.0/companies/{company_id}/projects/{project_id}/currency_configuration/exchange_rates
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
        """Get Project Exchange Rates.

        GET /rest/v1.0/companies/{company_id}/projects/{project_id}/currency_configuration/exchange_rates
        """
        return await self._one(
            ProjectExchangeRate,
            "GET",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/currency_configuration/exchange_rates",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"include_inactive": include_inactive},
        )
