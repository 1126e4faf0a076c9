"""Company currency configurations (Currency Configurations)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Literal, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Resource, ScopedOptions, Unset

__all__ = [
    "CompanyCurrencyConfiguration",
    "CompanyCurrencyConfigurationsResource",
]


@record
class CompanyCurrencyConfiguration(Model):
    """What Procore tells of company currency configurations."""

    company_id: Id | None = None
    currency_iso_code: str | None = None
    currency_display: str | None = None
    multicurrency_enabled: bool | None = None
    multicurrency_enabled_effective_date: DateTime | None = None
    eligible_for_multicurrency: bool | None = None


class CompanyCurrencyConfigurationsResource(Resource):
    """Company currency configurations (Currency Configurations).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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
        """Create company currency configuration.

        POST /rest/v2.0/companies/{company_id}/currency_configuration
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
        """Delete company currency configuration.

        DELETE /rest/v1.0/companies/{company_id}/currency_configuration
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
        """Get company currency configuration.

        GET /rest/v1.0/companies/{company_id}/currency_configuration
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
        """Update company currency configuration.

        PATCH /rest/v1.0/companies/{company_id}/currency_configuration
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
