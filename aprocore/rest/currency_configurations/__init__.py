"""Currency configurations."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Resource, ScopedOptions, Unset


class CurrencyConfigurationsResource(Resource):
    """Currency configurations.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def company_currency_configurations(self) -> CompanyCurrencyConfigurationsResource:
        """Company currency configurations (Currency Configurations)."""
        return CompanyCurrencyConfigurationsResource(self._session)

    @property
    def company_exchange_rates(self) -> CompanyExchangeRatesResource:
        """Company exchange rates (Currency Configurations)."""
        return CompanyExchangeRatesResource(self._session)

    @property
    def project_currency_configurations(self) -> ProjectCurrencyConfigurationsResource:
        """Project currency configurations (Currency Configurations)."""
        return ProjectCurrencyConfigurationsResource(self._session)

    @property
    def project_exchange_rates(self) -> ProjectExchangeRatesResource:
        """Project exchange rates (Currency Configurations)."""
        return ProjectExchangeRatesResource(self._session)


@record
class CompanyCurrencyConfiguration(Model):
    """A company currency configuration."""

    company_id: Id | None = None
    currency_iso_code: str | None = None
    currency_display: Literal["symbol", "code"] | str | None = None
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


@record
class CompanyExchangeRate(Model):
    """A company exchange rate."""

    id: Id
    company_id: Id | None = None
    base_currency_iso_code: str | None = None
    quote_currency_iso_code: str | None = None
    exchange_rate: str | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    exchange_rates: list[CompanyExchangeRate] | None = None


class CompanyExchangeRateFields(TypedDict, total=False):
    """Fields of :class:`CompanyExchangeRateCreateInput` and :class:`CompanyExchangeRateInput`."""

    is_active: bool | None


class CompanyExchangeRateCreateInput(CompanyExchangeRateFields, total=False):
    """``exchange_rates`` in the body of ``create``."""

    id: Id | None
    quote_currency_iso_code: Required[str]
    exchange_rate: Required[str]


class CompanyExchangeRateInput(CompanyExchangeRateFields, total=False):
    """``exchange_rates`` in the body of ``bulk_update``."""

    id: Required[Id]
    quote_currency_iso_code: str | None
    exchange_rate: str | None


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
        exchange_rates: Sequence[CompanyExchangeRateCreateInput],
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


@record
class ProjectCurrencyConfiguration(Model):
    """A project currency configuration."""

    company_id: Id | None = None
    project_id: Id | None = None
    currency_iso_code: str | None = None
    currency_display: Literal["symbol", "code"] | str | None = None
    company_currency_exchange_rate_override: str | None = None
    multicurrency_enabled: bool | None = None
    eligible_for_financial_objs_multicurrency: bool | None = None


class ProjectCurrencyConfigurationsResource(Resource):
    """Project currency configurations (Currency Configurations)."""

    __slots__ = ()

    async def create(
        self,
        *,
        currency_iso_code: str,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        company_currency_exchange_rate_override: str | Unset | None = UNSET,
        currency_display: Literal["symbol", "code"] | Unset | None = UNSET,
        multicurrency_enabled: bool | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ProjectCurrencyConfiguration:
        """Create a project currency configuration.

        POST /rest/v1.0/companies/{company_id}/projects/{project_id}/currency_configuration
        https://developers.procore.com/reference/rest/v1/project-currency-configurations?version=1.0#create-project-currency-configuration

        Args:
            currency_display: One of symbol, code. Default: symbol.

        Returns:
            :class:`ProjectCurrencyConfiguration`.
        """
        return await self._one(
            ProjectCurrencyConfiguration,
            "POST",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/currency_configuration",
            {"company_id": company_id, "project_id": project_id},
            options,
            body={
                "currency_iso_code": currency_iso_code,
                "company_currency_exchange_rate_override": company_currency_exchange_rate_override,
                "currency_display": currency_display,
                "multicurrency_enabled": multicurrency_enabled,
            },
        )

    async def delete(
        self, *, company_id: Id | Unset = UNSET, project_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ProjectCurrencyConfiguration:
        """Delete a project currency configuration.

        DELETE /rest/v1.0/companies/{company_id}/projects/{project_id}/currency_configuration
        https://developers.procore.com/reference/rest/v1/project-currency-configurations?version=1.0#delete-project-currency-configuration

        Returns:
            :class:`ProjectCurrencyConfiguration`.
        """
        return await self._one(
            ProjectCurrencyConfiguration,
            "DELETE",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/currency_configuration",
            {"company_id": company_id, "project_id": project_id},
            options,
        )

    async def get(
        self, *, company_id: Id | Unset = UNSET, project_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ProjectCurrencyConfiguration:
        """Return a project currency configuration.

        GET /rest/v1.0/companies/{company_id}/projects/{project_id}/currency_configuration
        https://developers.procore.com/reference/rest/v1/project-currency-configurations?version=1.0#get-project-currency-configuration

        Returns:
            :class:`ProjectCurrencyConfiguration`.
        """
        return await self._one(
            ProjectCurrencyConfiguration,
            "GET",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/currency_configuration",
            {"company_id": company_id, "project_id": project_id},
            options,
        )

    async def update(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        currency_iso_code: str | Unset | None = UNSET,
        company_currency_exchange_rate_override: str | Unset | None = UNSET,
        currency_display: Literal["symbol", "code"] | Unset | None = UNSET,
        multicurrency_enabled: bool | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ProjectCurrencyConfiguration:
        """Update a project currency configuration.

        PATCH /rest/v1.0/companies/{company_id}/projects/{project_id}/currency_configuration
        https://developers.procore.com/reference/rest/v1/project-currency-configurations?version=1.0#update-project-currency-configuration

        Args:
            currency_display: One of symbol, code. Default: symbol.

        Returns:
            :class:`ProjectCurrencyConfiguration`.
        """
        return await self._one(
            ProjectCurrencyConfiguration,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/currency_configuration",
            {"company_id": company_id, "project_id": project_id},
            options,
            body={
                "currency_iso_code": currency_iso_code,
                "company_currency_exchange_rate_override": company_currency_exchange_rate_override,
                "currency_display": currency_display,
                "multicurrency_enabled": multicurrency_enabled,
            },
        )


@record
class ProjectExchangeRate(Model):
    """A project exchange rate."""

    id: Id
    company_id: Id | None = None
    project_id: Id | None = None
    base_currency_iso_code: str | None = None
    quote_currency_iso_code: str | None = None
    exchange_rate: str | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    exchange_rates: list[ProjectExchangeRate] | None = None


class ProjectExchangeRateFields(TypedDict, total=False):
    """Fields of :class:`ProjectExchangeRateCreateInput` and :class:`ProjectExchangeRateInput`."""

    exchange_rate: str | None
    is_active: bool | None


class ProjectExchangeRateCreateInput(ProjectExchangeRateFields, total=False):
    """``exchange_rates`` in the body of ``create``."""

    id: Id | None
    quote_currency_iso_code: Required[str]


class ProjectExchangeRateInput(ProjectExchangeRateFields, total=False):
    """``exchange_rates`` in the body of ``bulk_update``."""

    id: Required[Id]
    quote_currency_iso_code: str | None


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
        exchange_rates: Sequence[ProjectExchangeRateCreateInput],
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
