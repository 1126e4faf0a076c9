"""Requisition subcontractor invoice single PDF compilers (Commitments)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset


@record
class RequisitionSubcontractorInvoiceSinglePdfCompiler(Model):
    """A requisition subcontractor invoice single PDF compiler."""

    job_url: str | None = None


class RequisitionSubcontractorInvoiceSinglePdfCompilerFileInput(TypedDict, total=False):
    """``files`` in a request body."""

    type: str | None
    id: Id | None
    url: str | None


class RequisitionSubcontractorInvoiceSinglePdfCompilersResource(Resource):
    """Requisition subcontractor invoice single PDF compilers (Commitments)."""

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
        https://developers.procore.com/reference/rest/v1/requisition-subcontractor-invoice-single-pdf-compilers?version=1.0#merges-one-or-more-pdfs-of-a-requisition-into-a-single-pdf

        Returns:
            :class:`RequisitionSubcontractorInvoiceSinglePdfCompiler`.
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
