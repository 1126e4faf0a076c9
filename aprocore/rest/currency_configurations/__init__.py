"""Currency configurations."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource

if TYPE_CHECKING:
    from .company_currency_configurations import CompanyCurrencyConfigurationsResource
    from .company_exchange_rates import CompanyExchangeRatesResource
    from .project_currency_configurations import ProjectCurrencyConfigurationsResource
    from .project_exchange_rates import ProjectExchangeRatesResource

__all__ = [
    "CurrencyConfigurationsResource",
]


class CurrencyConfigurationsResource(Resource):
    """Currency configurations.

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def company_currency_configurations(self) -> CompanyCurrencyConfigurationsResource:
        """Company currency configurations (Currency Configurations)."""
        from .company_currency_configurations import CompanyCurrencyConfigurationsResource

        return CompanyCurrencyConfigurationsResource(self._session)

    @property
    def company_exchange_rates(self) -> CompanyExchangeRatesResource:
        """Company exchange rates (Currency Configurations)."""
        from .company_exchange_rates import CompanyExchangeRatesResource

        return CompanyExchangeRatesResource(self._session)

    @property
    def project_currency_configurations(self) -> ProjectCurrencyConfigurationsResource:
        """Project currency configurations (Currency Configurations)."""
        from .project_currency_configurations import ProjectCurrencyConfigurationsResource

        return ProjectCurrencyConfigurationsResource(self._session)

    @property
    def project_exchange_rates(self) -> ProjectExchangeRatesResource:
        """Project exchange rates (Currency Configurations)."""
        from .project_exchange_rates import ProjectExchangeRatesResource

        return ProjectExchangeRatesResource(self._session)
