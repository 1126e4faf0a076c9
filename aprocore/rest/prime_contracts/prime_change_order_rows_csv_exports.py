"""Prime change order rows CSV exports (Prime Contracts)."""

# Generated; do not edit.

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from typing import Any, Unpack

from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, StreamedResponse, Unset


class PrimeChangeOrderRowsCsvExportsResource(Resource):
    """Prime change order rows CSV exports (Prime Contracts)."""

    __slots__ = ()

    async def create(
        self, *, company_id: Id | Unset = UNSET, project_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Any:
        """Create a CSV export for prime change order rows.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/prime_change_order_rows/csv_exports
        https://developers.procore.com/reference/rest/prime-change-order-rows-csv-exports?version=2.0#create-csv-export-for-prime-change-order-rows

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/prime_change_order_rows/csv_exports",
            {"company_id": company_id, "project_id": project_id},
            options,
        )

    def get(
        self,
        *,
        change_order_csv_export_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> AbstractAsyncContextManager[StreamedResponse]:
        """Check CSV export status for prime change order rows.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/prime_change_order_rows/csv_exports/{change_order_csv_export_id}
        https://developers.procore.com/reference/rest/prime-change-order-rows-csv-exports?version=2.0#check-csv-export-status-for-prime-change-order-rows

        Returns:
            A streamed file: ``async with … as response``. Status 202 and no content mean that Procore is still creating it.
        """
        return self._file(
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/prime_change_order_rows/csv_exports/{change_order_csv_export_id}",
            {
                "company_id": company_id,
                "project_id": project_id,
                "change_order_csv_export_id": change_order_csv_export_id,
            },
            options,
        )
