"""Prime change orders export PDF (Prime Contracts)."""

# Generated; do not edit.

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from typing import Any, Unpack

from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, StreamedResponse, Unset


class PrimeChangeOrdersExportPdfResource(Resource):
    """Prime change orders export PDF (Prime Contracts)."""

    __slots__ = ()

    async def create(
        self,
        *,
        prime_change_order_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Create a PDF export for a prime change order.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/prime_change_orders/{prime_change_order_id}/pdf
        https://developers.procore.com/reference/rest/prime-change-orders-export-pdf?version=2.0#create-pdf-export-for-a-prime-change-order

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/prime_change_orders/{prime_change_order_id}/pdf",
            {"company_id": company_id, "project_id": project_id, "prime_change_order_id": prime_change_order_id},
            options,
        )

    def get(
        self,
        *,
        prime_change_order_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> AbstractAsyncContextManager[StreamedResponse]:
        """Check PDF generation status.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/prime_change_orders/{prime_change_order_id}/pdf
        https://developers.procore.com/reference/rest/prime-change-orders-export-pdf?version=2.0#check-pdf-generation-status

        Returns:
            A streamed file: ``async with … as response``. Status 202 and no content mean that Procore is still creating it.
        """
        return self._file(
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/prime_change_orders/{prime_change_order_id}/pdf",
            {"company_id": company_id, "project_id": project_id, "prime_change_order_id": prime_change_order_id},
            options,
        )
