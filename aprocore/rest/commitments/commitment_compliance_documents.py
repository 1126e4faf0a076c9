"""Commitment compliance documents (Commitments)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class CommitmentComplianceDocument(Model):
    """A commitment compliance document."""

    id: Id
    name: str | None = None
    notes: str | None = None
    type: Literal["bond", "license", "master_agreement", "permit", "safety", "w9", "other"] | str | None = None
    status: Literal["compliant", "not_compliant"] | str | None = None
    effective_at: DateTime | None = None
    expires_at: DateTime | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    attachments: list[CommitmentComplianceDocumentAttachment] | None = None


@record
class CommitmentComplianceDocumentAttachment(Model):
    """``attachments`` of :class:`CommitmentComplianceDocument`."""

    id: Id
    filename: str | None = None
    content_type: str | None = None
    url: str | None = None


@record
class CommitmentComplianceDocumentPurchaseOrderContractsComplianceDocument(Model):
    """Returned by :meth:`CommitmentComplianceDocumentsResource.create_purchase_order_contracts_compliance_document`."""

    id: Id
    name: str | None = None
    notes: str | None = None
    type: Literal["bond", "license", "master_agreement", "permit", "safety", "w9", "other"] | str | None = None
    status: Literal["compliant", "not_compliant"] | str | None = None
    effective_at: DateTime | None = None
    expires_at: DateTime | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    attachments: list[CommitmentComplianceDocumentAttachment] | None = None


class CommitmentComplianceDocumentAttributeInput(TypedDict, total=False):
    """``attributes`` in a request body."""

    name: str | None
    notes: str | None
    type: Literal["bond", "license", "master_agreement", "permit", "safety", "w9", "other"] | None
    status: Literal["compliant", "not_compliant"] | None
    effective_at: DateTime | str | None
    expires_at: DateTime | str | None
    send_expiration_notification: bool | None
    attachment_ids: Sequence[Id] | None
    drawing_revision_ids: Sequence[Id] | None
    file_version_ids: Sequence[Id] | None
    form_ids: Sequence[Id] | None
    image_ids: Sequence[Id] | None
    upload_ids: Sequence[Id] | None


class CommitmentComplianceDocumentsResource(Resource):
    """Commitment compliance documents (Commitments)."""

    __slots__ = ()

    async def create(
        self,
        *,
        contract_id: Id,
        project_id: Id | Unset = UNSET,
        attributes: CommitmentComplianceDocumentAttributeInput | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> CommitmentComplianceDocument:
        """Create a compliance document.

        POST /rest/v1.0/projects/{project_id}/work_order_contracts/{contract_id}/compliance_documents
        https://developers.procore.com/reference/rest/v1/commitment-compliance-documents?version=1.0#create-a-compliance-document

        Returns:
            :class:`CommitmentComplianceDocument`.
        """
        return await self._one(
            CommitmentComplianceDocument,
            "POST",
            "/rest/v1.0/projects/{project_id}/work_order_contracts/{contract_id}/compliance_documents",
            {"project_id": project_id, "contract_id": contract_id},
            options,
            body={"attributes": attributes},
            times="attributes.effective_at attributes.expires_at",
        )

    async def create_purchase_order_contracts_compliance_document(
        self,
        *,
        contract_id: Id,
        project_id: Id | Unset = UNSET,
        attributes: CommitmentComplianceDocumentAttributeInput | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> CommitmentComplianceDocumentPurchaseOrderContractsComplianceDocument:
        """Create a compliance document.

        POST /rest/v1.0/projects/{project_id}/purchase_order_contracts/{contract_id}/compliance_documents
        https://developers.procore.com/reference/rest/v1/commitment-compliance-documents?version=1.0#create-a-compliance-document

        Returns:
            :class:`CommitmentComplianceDocumentPurchaseOrderContractsComplianceDocument`.
        """
        return await self._one(
            CommitmentComplianceDocumentPurchaseOrderContractsComplianceDocument,
            "POST",
            "/rest/v1.0/projects/{project_id}/purchase_order_contracts/{contract_id}/compliance_documents",
            {"project_id": project_id, "contract_id": contract_id},
            options,
            body={"attributes": attributes},
            times="attributes.effective_at attributes.expires_at",
        )

    async def delete(
        self, *, contract_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete a compliance document.

        DELETE /rest/v1.0/projects/{project_id}/work_order_contracts/{contract_id}/compliance_documents/{id}
        https://developers.procore.com/reference/rest/v1/commitment-compliance-documents?version=1.0#delete-a-compliance-document

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/work_order_contracts/{contract_id}/compliance_documents/{id}",
            {"project_id": project_id, "contract_id": contract_id, "id": id},
            options,
        )

    async def delete_purchase_order_contracts_compliance_document(
        self, *, contract_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete a compliance document.

        DELETE /rest/v1.0/projects/{project_id}/purchase_order_contracts/{contract_id}/compliance_documents/{id}
        https://developers.procore.com/reference/rest/v1/commitment-compliance-documents?version=1.0#delete-a-compliance-document

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/purchase_order_contracts/{contract_id}/compliance_documents/{id}",
            {"project_id": project_id, "contract_id": contract_id, "id": id},
            options,
        )

    async def get(
        self, *, contract_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> CommitmentComplianceDocument:
        """Return a compliance document.

        GET /rest/v1.0/projects/{project_id}/work_order_contracts/{contract_id}/compliance_documents/{id}
        https://developers.procore.com/reference/rest/v1/commitment-compliance-documents?version=1.0#show-a-compliance-document

        Returns:
            :class:`CommitmentComplianceDocument`.
        """
        return await self._one(
            CommitmentComplianceDocument,
            "GET",
            "/rest/v1.0/projects/{project_id}/work_order_contracts/{contract_id}/compliance_documents/{id}",
            {"project_id": project_id, "contract_id": contract_id, "id": id},
            options,
        )

    async def get_purchase_order_contracts_compliance_document(
        self, *, contract_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> CommitmentComplianceDocumentPurchaseOrderContractsComplianceDocument:
        """Return a compliance document.

        GET /rest/v1.0/projects/{project_id}/purchase_order_contracts/{contract_id}/compliance_documents/{id}
        https://developers.procore.com/reference/rest/v1/commitment-compliance-documents?version=1.0#show-a-compliance-document

        Returns:
            :class:`CommitmentComplianceDocumentPurchaseOrderContractsComplianceDocument`.
        """
        return await self._one(
            CommitmentComplianceDocumentPurchaseOrderContractsComplianceDocument,
            "GET",
            "/rest/v1.0/projects/{project_id}/purchase_order_contracts/{contract_id}/compliance_documents/{id}",
            {"project_id": project_id, "contract_id": contract_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        contract_id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[CommitmentComplianceDocument]:
        """Return compliance documents for a contract.

        GET /rest/v1.0/projects/{project_id}/work_order_contracts/{contract_id}/compliance_documents
        https://developers.procore.com/reference/rest/v1/commitment-compliance-documents?version=1.0#show-compliance-documents-for-a-contract

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CommitmentComplianceDocument`.
        """
        return self._pages(
            CommitmentComplianceDocument,
            "/rest/v1.0/projects/{project_id}/work_order_contracts/{contract_id}/compliance_documents",
            {"project_id": project_id, "contract_id": contract_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_purchase_order_contracts_compliance_documents(
        self,
        *,
        contract_id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[CommitmentComplianceDocumentPurchaseOrderContractsComplianceDocument]:
        """Return compliance documents for a contract.

        GET /rest/v1.0/projects/{project_id}/purchase_order_contracts/{contract_id}/compliance_documents
        https://developers.procore.com/reference/rest/v1/commitment-compliance-documents?version=1.0#show-compliance-documents-for-a-contract

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CommitmentComplianceDocumentPurchaseOrderContractsComplianceDocument`.
        """
        return self._pages(
            CommitmentComplianceDocumentPurchaseOrderContractsComplianceDocument,
            "/rest/v1.0/projects/{project_id}/purchase_order_contracts/{contract_id}/compliance_documents",
            {"project_id": project_id, "contract_id": contract_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        contract_id: Id,
        id: Id,
        project_id: Id | Unset = UNSET,
        attributes: CommitmentComplianceDocumentAttributeInput | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> CommitmentComplianceDocument:
        """Update a compliance document.

        PATCH /rest/v1.0/projects/{project_id}/work_order_contracts/{contract_id}/compliance_documents/{id}
        https://developers.procore.com/reference/rest/v1/commitment-compliance-documents?version=1.0#update-a-compliance-document

        Returns:
            :class:`CommitmentComplianceDocument`.
        """
        return await self._one(
            CommitmentComplianceDocument,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/work_order_contracts/{contract_id}/compliance_documents/{id}",
            {"project_id": project_id, "contract_id": contract_id, "id": id},
            options,
            body={"attributes": attributes},
            times="attributes.effective_at attributes.expires_at",
        )

    async def update_purchase_order_contracts_compliance_document(
        self,
        *,
        contract_id: Id,
        id: Id,
        project_id: Id | Unset = UNSET,
        attributes: CommitmentComplianceDocumentAttributeInput | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> CommitmentComplianceDocumentPurchaseOrderContractsComplianceDocument:
        """Update a compliance document.

        PATCH /rest/v1.0/projects/{project_id}/purchase_order_contracts/{contract_id}/compliance_documents/{id}
        https://developers.procore.com/reference/rest/v1/commitment-compliance-documents?version=1.0#update-a-compliance-document

        Returns:
            :class:`CommitmentComplianceDocumentPurchaseOrderContractsComplianceDocument`.
        """
        return await self._one(
            CommitmentComplianceDocumentPurchaseOrderContractsComplianceDocument,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/purchase_order_contracts/{contract_id}/compliance_documents/{id}",
            {"project_id": project_id, "contract_id": contract_id, "id": id},
            options,
            body={"attributes": attributes},
            times="attributes.effective_at attributes.expires_at",
        )
