"""Company currency configurations (Currency Configurations)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Literal, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Resource, ScopedOptions, Unset


@record
class CompanyCurrencyConfiguration(Model):
    """A company currency configuration."""

    company_id: Id | None = None
    currency_iso_code: str | None = None
    currency_display: str | None = None
    multicurrency_enabled: bool | None = None
    multicurrency_enabled_effective_date: DateTime | None = None
    eligible_for_multicurrency: bool | None = None


class CompanyCurrencyConfigurationsResource(Resource):
    """Company currency configurations (Currency Configurations)."""

    __slots__ = ()

    async def create(
        self,
        *,
        company_id: Id | Unset = UNSET,
        currency_display: Literal["symbol", "code"] | Unset | None = UNSET,
        currency_iso_code: str | Unset | None = UNSET,
        multicurrency_enabled: bool | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyCurrencyConfiguration:
        """Create a company currency configuration.

        POST /rest/v2.0/companies/{company_id}/currency_configuration
        https://developers.procore.com/reference/rest/company-currency-configurations?version=2.0#create-company-currency-configuration

        Args:
            currency_display: One of symbol, code. Default: symbol.
            multicurrency_enabled: Default: false.

        Returns:
            :class:`CompanyCurrencyConfiguration`.
        """
        return await self._one(
            CompanyCurrencyConfiguration,
            "POST",
            "/rest/v2.0/companies/{company_id}/currency_configuration",
            {"company_id": company_id},
            options,
            body={
                "currency_display": currency_display,
                "currency_iso_code": currency_iso_code,
                "multicurrency_enabled": multicurrency_enabled,
            },
        )

    async def delete(
        self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyCurrencyConfiguration:
        """Delete a company currency configuration.

        DELETE /rest/v1.0/companies/{company_id}/currency_configuration
        https://developers.procore.com/reference/rest/v1/company-currency-configurations?version=1.0#delete-company-currency-configuration

        Returns:
            :class:`CompanyCurrencyConfiguration`.
        """
        return await self._one(
            CompanyCurrencyConfiguration,
            "DELETE",
            "/rest/v1.0/companies/{company_id}/currency_configuration",
            {"company_id": company_id},
            options,
        )

    async def get(
        self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyCurrencyConfiguration:
        """Return a company currency configuration.

        GET /rest/v1.0/companies/{company_id}/currency_configuration
        https://developers.procore.com/reference/rest/v1/company-currency-configurations?version=1.0#get-company-currency-configuration

        Returns:
            :class:`CompanyCurrencyConfiguration`.
        """
        return await self._one(
            CompanyCurrencyConfiguration,
            "GET",
            "/rest/v1.0/companies/{company_id}/currency_configuration",
            {"company_id": company_id},
            options,
        )

    async def update(
        self,
        *,
        company_id: Id | Unset = UNSET,
        currency_display: Literal["symbol", "code"] | Unset | None = UNSET,
        currency_iso_code: str | Unset | None = UNSET,
        multicurrency_enabled: bool | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyCurrencyConfiguration:
        """Update a company currency configuration.

        PATCH /rest/v1.0/companies/{company_id}/currency_configuration
        https://developers.procore.com/reference/rest/v1/company-currency-configurations?version=1.0#update-company-currency-configuration

        Args:
            currency_display: One of symbol, code. Default: symbol.
            multicurrency_enabled: Default: false.

        Returns:
            :class:`CompanyCurrencyConfiguration`.
        """
        return await self._one(
            CompanyCurrencyConfiguration,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/currency_configuration",
            {"company_id": company_id},
            options,
            body={
                "currency_display": currency_display,
                "currency_iso_code": currency_iso_code,
                "multicurrency_enabled": multicurrency_enabled,
            },
        )
