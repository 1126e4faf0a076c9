"""Prime contracts export PDF (Prime Contracts)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from typing import Any, Unpack

from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, StreamedResponse, Unset

__all__ = [
    "PrimeContractsExportPdfResource",
]


class PrimeContractsExportPdfResource(Resource):
    """Prime contracts export PDF (Prime Contracts).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        prime_contract_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Create PDF export for a prime contract.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/prime_contracts/{prime_contract_id}/pdf

        What comes back is given as it comes: the reference does not describe it.
        """
        return await self._any(
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/prime_contracts/{prime_contract_id}/pdf",
            {"company_id": company_id, "project_id": project_id, "prime_contract_id": prime_contract_id},
            options,
        )

    def get(
        self,
        *,
        prime_contract_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> AbstractAsyncContextManager[StreamedResponse]:
        """Check PDF generation status.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/prime_contracts/{prime_contract_id}/pdf

        Gives a file while it is entered: ``async with … as response``.

        While the file is still being made, the response's status is 202 and it is empty.
        """
        return self._file(
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/prime_contracts/{prime_contract_id}/pdf",
            {"company_id": company_id, "project_id": project_id, "prime_contract_id": prime_contract_id},
            options,
        )
