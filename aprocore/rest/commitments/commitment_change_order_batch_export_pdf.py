"""Commitment change order batch export PDF (Commitments)."""

# Generated; do not edit.

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from typing import Any, Unpack

from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, StreamedResponse, Unset


class CommitmentChangeOrderBatchExportPdfResource(Resource):
    """Commitment change order batch export PDF (Commitments)."""

    __slots__ = ()

    async def create(
        self,
        *,
        commitment_co_batch_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Create a PDF export for a commitment change order batch.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_change_order_batches/{commitment_co_batch_id}/pdf
        https://developers.procore.com/reference/rest/commitment-change-order-batch-export-pdf?version=2.0#create-pdf-export-for-a-commitment-change-order-batch

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_change_order_batches/{commitment_co_batch_id}/pdf",
            {"company_id": company_id, "project_id": project_id, "commitment_co_batch_id": commitment_co_batch_id},
            options,
        )

    def get(
        self,
        *,
        commitment_co_batch_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> AbstractAsyncContextManager[StreamedResponse]:
        """Check PDF generation status.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_change_order_batches/{commitment_co_batch_id}/pdf
        https://developers.procore.com/reference/rest/commitment-change-order-batch-export-pdf?version=2.0#check-pdf-generation-status

        Returns:
            A streamed file: ``async with … as response``. Status 202 and no content mean that Procore is still creating it.
        """
        return self._file(
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_change_order_batches/{commitment_co_batch_id}/pdf",
            {"company_id": company_id, "project_id": project_id, "commitment_co_batch_id": commitment_co_batch_id},
            options,
        )
