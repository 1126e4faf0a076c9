"""Commitment contract export pdf (Commitments)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from typing import Any, Unpack

from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, StreamedResponse, Unset

__all__ = [
    "CommitmentContractExportPdfResource",
]


class CommitmentContractExportPdfResource(Resource):
    """Commitment contract export pdf (Commitments)."""

    __slots__ = ()

    async def create(
        self,
        *,
        commitment_contract_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Create PDF export for Commitment Contracts.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_contracts/{commitment_contract_id}/pdf
        """
        return await self._any(
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_contracts/{commitment_contract_id}/pdf",
            {"company_id": company_id, "project_id": project_id, "commitment_contract_id": commitment_contract_id},
            options,
        )

    def get(
        self,
        *,
        commitment_contract_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> AbstractAsyncContextManager[StreamedResponse]:
        """Check PDF generation status.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_contracts/{commitment_contract_id}/pdf

        Gives a file while it is entered: ``async with … as response``.
        """
        return self._file(
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_contracts/{commitment_contract_id}/pdf",
            {"company_id": company_id, "project_id": project_id, "commitment_contract_id": commitment_contract_id},
            options,
        )
