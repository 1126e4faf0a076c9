"""Requisition subcontractor invoice single pdf compilers (Commitments)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypedDict, Unpack

from ...types import Id
from .._base import UNSET, Options, Resource, Unset

__all__ = [
    "RequisitionSubcontractorInvoiceSinglePdfCompilerFileInput",
    "RequisitionSubcontractorInvoiceSinglePdfCompilersResource",
]


class RequisitionSubcontractorInvoiceSinglePdfCompilerFileInput(TypedDict, total=False):
    type: str | None
    id: Id | None
    url: str | None


class RequisitionSubcontractorInvoiceSinglePdfCompilersResource(Resource):
    """Requisition subcontractor invoice single pdf compilers (Commitments)."""

    __slots__ = ()

    async def create(
        self,
        *,
        requisition_id: Id,
        files: Sequence[RequisitionSubcontractorInvoiceSinglePdfCompilerFileInput],
        polling: bool | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Any:
        """Merges one or more PDFs of a requisition into a single PDF.

        POST /rest/v1.0/requisitions/{requisition_id}/single_pdf_compilers
        """
        return await self._any(
            "POST",
            "/rest/v1.0/requisitions/{requisition_id}/single_pdf_compilers",
            {"requisition_id": requisition_id},
            options,
            query={"polling": polling, "project_id": self._scoped("project_id", project_id)},
            body={"files": files},
        )
