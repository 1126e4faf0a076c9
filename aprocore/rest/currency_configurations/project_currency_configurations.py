"""Project currency configurations (Currency Configurations)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Literal, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, Unset


@record
class ProjectCurrencyConfiguration(Model):
    """A project currency configuration."""

    company_id: Id | None = None
    project_id: Id | None = None
    currency_iso_code: str | None = None
    currency_display: str | None = None
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
