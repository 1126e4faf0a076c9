"""Requisition subcontractor invoice single PDF compilers (Commitments)."""

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
    """What Procore tells of requisition subcontractor invoice single PDF compilers."""

    job_url: str | None = None


class RequisitionSubcontractorInvoiceSinglePdfCompilerFileInput(TypedDict, total=False):
    """What is sent as ``files``."""

    type: str | None
    id: Id | None
    url: str | None


class RequisitionSubcontractorInvoiceSinglePdfCompilersResource(Resource):
    """Requisition subcontractor invoice single PDF compilers (Commitments).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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
        """Merge one or more PDFs of a requisition into a single PDF.

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
