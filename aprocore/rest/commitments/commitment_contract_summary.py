"""Commitment contract summary (Commitments)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Decimal, Id
from .._base import UNSET, Resource, ScopedOptions, Unset


@record
class CommitmentContractSummary(Model):
    """A commitment contract summary."""

    approved_change_total: Decimal | None = None
    pending_revised_change_total: Decimal | None = None
    draft_change_total: Decimal | None = None
    total_invoices_amount: Decimal | None = None
    total_payments_amount: Decimal | None = None
    currency_configuration: CommitmentContractSummaryCurrencyConfiguration | None = None


@record
class CommitmentContractSummaryCurrencyConfiguration(Model):
    """``currency_configuration`` of :class:`CommitmentContractSummary`."""

    currency_iso_code: str | None = None


class CommitmentContractSummaryResource(Resource):
    """Commitment contract summary (Commitments)."""

    __slots__ = ()

    async def get(
        self,
        *,
        contract_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CommitmentContractSummary:
        """Return a commitment contract summary.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_contracts/{contract_id}/summary
        https://developers.procore.com/reference/rest/commitment-contract-summary?version=2.0#show-commitment-contract-summary

        Returns:
            :class:`CommitmentContractSummary`.
        """
        return await self._one(
            CommitmentContractSummary,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_contracts/{contract_id}/summary",
            {"company_id": company_id, "project_id": project_id, "contract_id": contract_id},
            options,
        )
