"""Currency configurations."""

# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource
from .._lazy import load

if TYPE_CHECKING:
    from .company_currency_configurations import CompanyCurrencyConfigurationsResource
    from .company_exchange_rates import CompanyExchangeRatesResource
    from .project_currency_configurations import ProjectCurrencyConfigurationsResource
    from .project_exchange_rates import ProjectExchangeRatesResource


class CurrencyConfigurationsResource(Resource):
    """Currency configurations.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def company_currency_configurations(self) -> CompanyCurrencyConfigurationsResource:
        """Company currency configurations (Currency Configurations)."""
        resource: CompanyCurrencyConfigurationsResource = load(
            ".currency_configurations.company_currency_configurations", "CompanyCurrencyConfigurationsResource"
        )(self._session)
        return resource

    @property
    def company_exchange_rates(self) -> CompanyExchangeRatesResource:
        """Company exchange rates (Currency Configurations)."""
        resource: CompanyExchangeRatesResource = load(
            ".currency_configurations.company_exchange_rates", "CompanyExchangeRatesResource"
        )(self._session)
        return resource

    @property
    def project_currency_configurations(self) -> ProjectCurrencyConfigurationsResource:
        """Project currency configurations (Currency Configurations)."""
        resource: ProjectCurrencyConfigurationsResource = load(
            ".currency_configurations.project_currency_configurations", "ProjectCurrencyConfigurationsResource"
        )(self._session)
        return resource

    @property
    def project_exchange_rates(self) -> ProjectExchangeRatesResource:
        """Project exchange rates (Currency Configurations)."""
        resource: ProjectExchangeRatesResource = load(
            ".currency_configurations.project_exchange_rates", "ProjectExchangeRatesResource"
        )(self._session)
        return resource
