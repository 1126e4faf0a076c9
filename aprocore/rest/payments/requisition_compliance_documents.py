"""Requisition compliance documents (Payments)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset, some


@record
class RequisitionComplianceDocument(Model):
    """A requisition compliance document."""

    id: Id | None = None
    name: str | None = None
    status: str | None = None
    document_type: str | None = None
    notes: str | None = None
    effective_at: DateTime | None = None
    expires_at: DateTime | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    reviewed_at: DateTime | None = None
    created_by_id: Id | None = None
    created_by: str | None = None
    updated_by_id: Id | None = None
    updated_by: str | None = None
    reviewed_by_id: Id | None = None
    reviewed_by: str | None = None
    reviewer_notes: str | None = None
    compliance_document_prostore_files: list[RequisitionComplianceDocumentProstoreFile] | None = None


@record
class RequisitionComplianceDocumentAttachment(Model):
    """Returned by :meth:`RequisitionComplianceDocumentsResource.list_attachments`."""

    data: RequisitionComplianceDocumentData | None = None


@record
class RequisitionComplianceDocumentData(Model):
    """``data`` of :class:`RequisitionComplianceDocumentAttachment`."""

    id: Id | None = None
    name: Any = None
    type: str | None = None
    content_type: str | None = None
    url: Any = None


@record
class RequisitionComplianceDocumentProstoreFile(Model):
    """``compliance_document_prostore_files`` of :class:`RequisitionComplianceDocument`."""

    data: Any = None


class RequisitionComplianceDocumentsResource(Resource):
    """Requisition compliance documents (Payments)."""

    __slots__ = ()

    async def create(
        self,
        *,
        invoice_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        name: str | Unset | None = UNSET,
        document_type: str | Unset | None = UNSET,
        prostore_file_ids: Sequence[Id] | Unset | None = UNSET,
        effective_at: DateTime | str | Unset | None = UNSET,
        expires_at: DateTime | str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> RequisitionComplianceDocument:
        """Create a compliance document.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/compliance/invoices/{invoice_id}/documents
        https://developers.procore.com/reference/rest/requisition-compliance-documents?version=2.0#create-compliance-document

        Args:
            effective_at: ISO 8601 if passed as a string.
            expires_at: ISO 8601 if passed as a string.

        Returns:
            :class:`RequisitionComplianceDocument`.
        """
        return await self._one(
            RequisitionComplianceDocument,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/compliance/invoices/{invoice_id}/documents",
            {"company_id": company_id, "project_id": project_id, "invoice_id": invoice_id},
            options,
            body=some(
                {
                    "name": name,
                    "document_type": document_type,
                    "prostore_file_ids": prostore_file_ids,
                    "effective_at": effective_at,
                    "expires_at": expires_at,
                }
            ),
            times="effective_at expires_at",
        )

    async def delete(
        self,
        *,
        invoice_id: Id,
        document_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete a requisition compliance document.

        DELETE /rest/v2.0/companies/{company_id}/projects/{project_id}/compliance/invoices/{invoice_id}/documents/{document_id}
        https://developers.procore.com/reference/rest/requisition-compliance-documents?version=2.0#delete-requisition-compliance-document

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/compliance/invoices/{invoice_id}/documents/{document_id}",
            {"company_id": company_id, "project_id": project_id, "invoice_id": invoice_id, "document_id": document_id},
            options,
        )

    async def get(
        self,
        *,
        invoice_id: Id,
        document_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> RequisitionComplianceDocument:
        """Return a requisition compliance document.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/compliance/invoices/{invoice_id}/documents/{document_id}
        https://developers.procore.com/reference/rest/requisition-compliance-documents?version=2.0#get-requisition-compliance-document

        Returns:
            :class:`RequisitionComplianceDocument`.
        """
        return await self._one(
            RequisitionComplianceDocument,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/compliance/invoices/{invoice_id}/documents/{document_id}",
            {"company_id": company_id, "project_id": project_id, "invoice_id": invoice_id, "document_id": document_id},
            options,
        )

    def list(
        self,
        *,
        invoice_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[RequisitionComplianceDocument]:
        """List requisition compliance documents.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/compliance/invoices/{invoice_id}/documents
        https://developers.procore.com/reference/rest/requisition-compliance-documents?version=2.0#list-requisition-compliance-documents

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`RequisitionComplianceDocument`.
        """
        return self._pages(
            RequisitionComplianceDocument,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/compliance/invoices/{invoice_id}/documents",
            {"company_id": company_id, "project_id": project_id, "invoice_id": invoice_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_attachments(
        self,
        *,
        invoice_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[RequisitionComplianceDocumentAttachment]:
        """List requisition compliance attachments.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/compliance/invoices/{invoice_id}/documents/attachments
        https://developers.procore.com/reference/rest/requisition-compliance-documents?version=2.0#list-requisition-compliance-attachments

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`RequisitionComplianceDocumentAttachment`.
        """
        return self._pages(
            RequisitionComplianceDocumentAttachment,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/compliance/invoices/{invoice_id}/documents/attachments",
            {"company_id": company_id, "project_id": project_id, "invoice_id": invoice_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        invoice_id: Id,
        document_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        status: str | Unset | None = UNSET,
        reviewer_notes: str | Unset | None = UNSET,
        prostore_file_ids: Sequence[Id] | Unset | None = UNSET,
        effective_at: DateTime | str | Unset | None = UNSET,
        expires_at: DateTime | str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> RequisitionComplianceDocument:
        """Update a requisition compliance document.

        PATCH /rest/v2.0/companies/{company_id}/projects/{project_id}/compliance/invoices/{invoice_id}/documents/{document_id}
        https://developers.procore.com/reference/rest/requisition-compliance-documents?version=2.0#update-requisition-compliance-document

        Args:
            effective_at: ISO 8601 if passed as a string.
            expires_at: ISO 8601 if passed as a string.

        Returns:
            :class:`RequisitionComplianceDocument`.
        """
        return await self._one(
            RequisitionComplianceDocument,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/compliance/invoices/{invoice_id}/documents/{document_id}",
            {"company_id": company_id, "project_id": project_id, "invoice_id": invoice_id, "document_id": document_id},
            options,
            body=some(
                {
                    "status": status,
                    "reviewer_notes": reviewer_notes,
                    "prostore_file_ids": prostore_file_ids,
                    "effective_at": effective_at,
                    "expires_at": expires_at,
                }
            ),
            times="effective_at expires_at",
        )
