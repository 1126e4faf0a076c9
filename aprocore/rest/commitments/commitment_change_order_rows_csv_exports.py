"""Commitment change order rows CSV exports (Commitments)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from typing import Any, Unpack

from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, StreamedResponse, Unset

__all__ = [
    "CommitmentChangeOrderRowsCsvExportsResource",
]


class CommitmentChangeOrderRowsCsvExportsResource(Resource):
    """Commitment change order rows CSV exports (Commitments).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self, *, company_id: Id | Unset = UNSET, project_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Any:
        """Create CSV export for commitment change order rows.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_change_order_rows/csv_exports

        What comes back is given as it comes: the reference does not describe it.
        """
        return await self._any(
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_change_order_rows/csv_exports",
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
        """Check CSV export status for commitment change order rows.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_change_order_rows/csv_exports/{change_order_csv_export_id}

        Gives a file while it is entered: ``async with … as response``.

        While the file is still being made, the response's status is 202 and it is empty.
        """
        return self._file(
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_change_order_rows/csv_exports/{change_order_csv_export_id}",
            {
                "company_id": company_id,
                "project_id": project_id,
                "change_order_csv_export_id": change_order_csv_export_id,
            },
            options,
        )
