"""Commitment compliance (Commitments)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Any, Literal, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Resource, Unset


@record
class CommitmentCompliance(Model):
    """A commitment compliance."""

    updated_at: DateTime | None = None
    updated_by_id: Id | None = None
    compliance_status: str | None = None
    compliance_notes: str | None = None
    insurance_status: str | None = None
    insurance_notes: str | None = None
    derived_insurance_status: str | None = None
    insurance_documents: list[CommitmentComplianceInsuranceDocument] | None = None
    derived_compliance_status: str | None = None
    compliance_documents: list[CommitmentComplianceDocument] | None = None
    insurance_requirements_not_created: list[CommitmentComplianceInsuranceRequirementsNotCreated] | None = None
    compliance_requirements_not_created: list[CommitmentComplianceRequirementsNotCreated] | None = None


@record
class CommitmentComplianceDocument(Model):
    """``compliance_documents`` of :class:`CommitmentCompliance`."""

    id: Id | None = None
    name: str | None = None
    notes: str | None = None
    type: str | None = None
    status: str | None = None
    effective_at: DateTime | None = None
    expires_at: DateTime | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    attachments: list[list[Any]] | None = None


@record
class CommitmentComplianceInsuranceDocument(Model):
    """``insurance_documents`` of :class:`CommitmentCompliance`."""

    id: Id | None = None
    name: str | None = None
    insurance_type: str | None = None
    level: str | None = None
    status: str | None = None
    effective_at: DateTime | None = None
    expires_at: DateTime | None = None
    attachments: list[list[Any]] | None = None


@record
class CommitmentComplianceInsuranceRequirementsNotCreated(Model):
    """``insurance_requirements_not_created`` of :class:`CommitmentCompliance`."""

    id: Id | None = None
    name: str | None = None
    level: str | None = None
    status: str | None = None


@record
class CommitmentCompliancePurchaseOrderContractsCompliance(Model):
    """Returned by :meth:`CommitmentComplianceResource.get_purchase_order_contracts_compliance`."""

    updated_at: DateTime | None = None
    updated_by_id: Id | None = None
    compliance_status: str | None = None
    compliance_notes: str | None = None
    insurance_status: str | None = None
    insurance_notes: str | None = None
    derived_insurance_status: str | None = None
    insurance_documents: list[CommitmentComplianceInsuranceDocument] | None = None
    derived_compliance_status: str | None = None
    compliance_documents: list[CommitmentComplianceDocument] | None = None
    insurance_requirements_not_created: list[CommitmentComplianceInsuranceRequirementsNotCreated] | None = None
    compliance_requirements_not_created: list[CommitmentComplianceRequirementsNotCreated] | None = None


@record
class CommitmentComplianceRequirementsNotCreated(Model):
    """``compliance_requirements_not_created`` of :class:`CommitmentCompliance`."""

    id: Id | None = None
    name: str | None = None
    type: str | None = None
    status: str | None = None


class CommitmentComplianceResource(Resource):
    """Commitment compliance (Commitments)."""

    __slots__ = ()

    async def get(
        self, *, contract_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> CommitmentCompliance:
        """Return compliance information for a work order contract.

        GET /rest/v1.0/projects/{project_id}/work_order_contracts/{contract_id}/compliance
        https://developers.procore.com/reference/rest/v1/commitment-compliance?version=1.0#show-compliance-information-for-a-work-order-contract

        Returns:
            :class:`CommitmentCompliance`.
        """
        return await self._one(
            CommitmentCompliance,
            "GET",
            "/rest/v1.0/projects/{project_id}/work_order_contracts/{contract_id}/compliance",
            {"project_id": project_id, "contract_id": contract_id},
            options,
        )

    async def get_purchase_order_contracts_compliance(
        self, *, contract_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> CommitmentCompliancePurchaseOrderContractsCompliance:
        """Return compliance information for a purchase order contract.

        GET /rest/v1.0/projects/{project_id}/purchase_order_contracts/{contract_id}/compliance
        https://developers.procore.com/reference/rest/v1/commitment-compliance?version=1.0#show-compliance-information-for-a-purchase-order-contract

        Returns:
            :class:`CommitmentCompliancePurchaseOrderContractsCompliance`.
        """
        return await self._one(
            CommitmentCompliancePurchaseOrderContractsCompliance,
            "GET",
            "/rest/v1.0/projects/{project_id}/purchase_order_contracts/{contract_id}/compliance",
            {"project_id": project_id, "contract_id": contract_id},
            options,
        )

    async def update(
        self,
        *,
        contract_id: Id,
        project_id: Id | Unset = UNSET,
        compliance_status: Literal["compliant", "not_compliant", "not_required"] | Unset | None = UNSET,
        compliance_notes: str | Unset | None = UNSET,
        insurance_status: Literal["compliant", "not_compliant", "not_required"] | Unset | None = UNSET,
        insurance_notes: str | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> CommitmentCompliance:
        """Update the compliance information for a work order contract.

        PATCH /rest/v1.0/projects/{project_id}/work_order_contracts/{contract_id}/compliance
        https://developers.procore.com/reference/rest/v1/commitment-compliance?version=1.0#update-the-compliance-information-for-a-work-order-contract

        Args:
            compliance_status: One of compliant, not_compliant, not_required.
            insurance_status: One of compliant, not_compliant, not_required.

        Returns:
            :class:`CommitmentCompliance`.
        """
        return await self._one(
            CommitmentCompliance,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/work_order_contracts/{contract_id}/compliance",
            {"project_id": project_id, "contract_id": contract_id},
            options,
            body={
                "compliance_status": compliance_status,
                "compliance_notes": compliance_notes,
                "insurance_status": insurance_status,
                "insurance_notes": insurance_notes,
            },
        )

    async def update_purchase_order_contracts_compliance(
        self,
        *,
        contract_id: Id,
        project_id: Id | Unset = UNSET,
        compliance_status: Literal["compliant", "not_compliant", "not_required"] | Unset | None = UNSET,
        compliance_notes: str | Unset | None = UNSET,
        insurance_status: Literal["compliant", "not_compliant", "not_required"] | Unset | None = UNSET,
        insurance_notes: str | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> CommitmentCompliancePurchaseOrderContractsCompliance:
        """Update the compliance information for a purchase order contract.

        PATCH /rest/v1.0/projects/{project_id}/purchase_order_contracts/{contract_id}/compliance
        https://developers.procore.com/reference/rest/v1/commitment-compliance?version=1.0#update-the-compliance-information-for-a-purchase-order-contract

        Args:
            compliance_status: One of compliant, not_compliant, not_required.
            insurance_status: One of compliant, not_compliant, not_required.

        Returns:
            :class:`CommitmentCompliancePurchaseOrderContractsCompliance`.
        """
        return await self._one(
            CommitmentCompliancePurchaseOrderContractsCompliance,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/purchase_order_contracts/{contract_id}/compliance",
            {"project_id": project_id, "contract_id": contract_id},
            options,
            body={
                "compliance_status": compliance_status,
                "compliance_notes": compliance_notes,
                "insurance_status": insurance_status,
                "insurance_notes": insurance_notes,
            },
        )
