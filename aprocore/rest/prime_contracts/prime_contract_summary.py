"""Prime contract summary (Prime Contracts)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Decimal, Id
from .._base import UNSET, Resource, ScopedOptions, Unset


@record
class PrimeContractSummary(Model):
    """A prime contract summary."""

    approved_change_total: Decimal | None = None
    pending_revised_change_total: Decimal | None = None
    draft_change_total: Decimal | None = None
    total_invoices_amount: Decimal | None = None
    total_payments_amount: Decimal | None = None
    currency_configuration: PrimeContractSummaryCurrencyConfiguration | None = None


@record
class PrimeContractSummaryCurrencyConfiguration(Model):
    """``currency_configuration`` of :class:`PrimeContractSummary`."""

    currency_iso_code: str | None = None


class PrimeContractSummaryResource(Resource):
    """Prime contract summary (Prime Contracts)."""

    __slots__ = ()

    async def get(
        self,
        *,
        contract_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> PrimeContractSummary:
        """Return a prime contract summary.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/prime_contracts/{contract_id}/summary
        https://developers.procore.com/reference/rest/prime-contract-summary?version=2.0#show-prime-contract-summary

        Returns:
            :class:`PrimeContractSummary`.
        """
        return await self._one(
            PrimeContractSummary,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/prime_contracts/{contract_id}/summary",
            {"company_id": company_id, "project_id": project_id, "contract_id": contract_id},
            options,
        )
