"""Requisition subcontractor invoice single pdf compilers (Commitments)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset

__all__ = [
    "RequisitionSubcontractorInvoiceSinglePdfCompiler",
    "RequisitionSubcontractorInvoiceSinglePdfCompilerFileInput",
    "RequisitionSubcontractorInvoiceSinglePdfCompilersResource",
]


@record
class RequisitionSubcontractorInvoiceSinglePdfCompiler(Model):
    """What Procore tells of requisition subcontractor invoice single pdf compilers (Commitments)."""

    job_url: str | None = None


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
    ) -> RequisitionSubcontractorInvoiceSinglePdfCompiler:
        """Merges one or more PDFs of a requisition into a single PDF.

        POST /rest/v1.0/requisitions/{requisition_id}/single_pdf_compilers
        """
        return await self._one(
            RequisitionSubcontractorInvoiceSinglePdfCompiler,
            "POST",
            "/rest/v1.0/requisitions/{requisition_id}/single_pdf_compilers",
            {"requisition_id": requisition_id},
            options,
            query={"polling": polling, "project_id": self._scoped("project_id", project_id)},
            body={"files": files},
        )
