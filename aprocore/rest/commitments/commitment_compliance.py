"""Commitment compliance (Commitments)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Any, Literal, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Resource, Unset

__all__ = [
    "CommitmentCompliance",
    "CommitmentComplianceComplianceDocument",
    "CommitmentComplianceComplianceRequirementsNotCreated",
    "CommitmentComplianceInsuranceDocument",
    "CommitmentComplianceInsuranceRequirementsNotCreated",
    "CommitmentCompliancePurchaseOrderContractsCompliance",
    "CommitmentCompliancePurchaseOrderContractsComplianceComplianceDocument",
    "CommitmentCompliancePurchaseOrderContractsComplianceComplianceRequirementsNotCreated",
    "CommitmentCompliancePurchaseOrderContractsComplianceInsuranceDocument",
    "CommitmentCompliancePurchaseOrderContractsComplianceInsuranceRequirementsNotCreated",
    "CommitmentComplianceResource",
]


@record
class CommitmentCompliance(Model):
    """What Procore tells of commitment compliance (Commitments)."""

    updated_at: DateTime | None = None
    updated_by_id: Id | None = None
    compliance_status: str | None = None
    compliance_notes: str | None = None
    insurance_status: str | None = None
    insurance_notes: str | None = None
    derived_insurance_status: str | None = None
    insurance_documents: list[CommitmentComplianceInsuranceDocument] | None = None
    derived_compliance_status: str | None = None
    compliance_documents: list[CommitmentComplianceComplianceDocument] | None = None
    insurance_requirements_not_created: list[CommitmentComplianceInsuranceRequirementsNotCreated] | None = None
    compliance_requirements_not_created: list[CommitmentComplianceComplianceRequirementsNotCreated] | None = None


@record
class CommitmentComplianceComplianceDocument(Model):
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
class CommitmentComplianceComplianceRequirementsNotCreated(Model):
    """``compliance_requirements_not_created`` of :class:`CommitmentCompliance`."""

    id: Id | None = None
    name: str | None = None
    type: str | None = None
    status: str | None = None


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
    """What Procore tells of commitment compliance (Commitments)."""

    updated_at: DateTime | None = None
    updated_by_id: Id | None = None
    compliance_status: str | None = None
    compliance_notes: str | None = None
    insurance_status: str | None = None
    insurance_notes: str | None = None
    derived_insurance_status: str | None = None
    insurance_documents: list[CommitmentCompliancePurchaseOrderContractsComplianceInsuranceDocument] | None = None
    derived_compliance_status: str | None = None
    compliance_documents: list[CommitmentCompliancePurchaseOrderContractsComplianceComplianceDocument] | None = None
    insurance_requirements_not_created: (
        list[CommitmentCompliancePurchaseOrderContractsComplianceInsuranceRequirementsNotCreated] | None
    ) = None
    compliance_requirements_not_created: (
        list[CommitmentCompliancePurchaseOrderContractsComplianceComplianceRequirementsNotCreated] | None
    ) = None


@record
class CommitmentCompliancePurchaseOrderContractsComplianceComplianceDocument(Model):
    """``compliance_documents`` of :class:`CommitmentCompliancePurchaseOrderContractsCompliance`."""

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
class CommitmentCompliancePurchaseOrderContractsComplianceComplianceRequirementsNotCreated(Model):
    """``compliance_requirements_not_created`` of :class:`CommitmentCompliancePurchaseOrderContractsCompliance`."""

    id: Id | None = None
    name: str | None = None
    type: str | None = None
    status: str | None = None


@record
class CommitmentCompliancePurchaseOrderContractsComplianceInsuranceDocument(Model):
    """``insurance_documents`` of :class:`CommitmentCompliancePurchaseOrderContractsCompliance`."""

    id: Id | None = None
    name: str | None = None
    insurance_type: str | None = None
    level: str | None = None
    status: str | None = None
    effective_at: DateTime | None = None
    expires_at: DateTime | None = None
    attachments: list[list[Any]] | None = None


@record
class CommitmentCompliancePurchaseOrderContractsComplianceInsuranceRequirementsNotCreated(Model):
    """``insurance_requirements_not_created`` of :class:`CommitmentCompliancePurchaseOrderContractsCompliance`."""

    id: Id | None = None
    name: str | None = None
    level: str | None = None
    status: str | None = None


class CommitmentComplianceResource(Resource):
    """Commitment compliance (Commitments)."""

    __slots__ = ()

    async def get(
        self, *, contract_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> CommitmentCompliance:
        """Show compliance information for a Work Order Contract.

        GET /rest/v1.0/projects/{project_id}/work_order_contracts/{contract_id}/compliance
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
        """Show compliance information for a Purchase Order Contract.

        GET /rest/v1.0/projects/{project_id}/purchase_order_contracts/{contract_id}/compliance
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
        """Update the compliance information for a Work Order Contract.

        PATCH /rest/v1.0/projects/{project_id}/work_order_contracts/{contract_id}/compliance
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
        """Update the compliance information for a Purchase Order Contract.

        PATCH /rest/v1.0/projects/{project_id}/purchase_order_contracts/{contract_id}/compliance
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
