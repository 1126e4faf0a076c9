"""Payments beneficiary (Payments)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Literal, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "PaymentsBeneficiary",
    "PaymentsBeneficiaryClassification",
    "PaymentsBeneficiaryResource",
]


@record
class PaymentsBeneficiary(Model):
    """What Procore tells of payments beneficiary."""

    id: Id | None = None
    sendingPaymentsCompanyExternalId: Id | None = None
    receivingPaymentsCompanyExternalId: Id | None = None
    receivingPaymentsCompanyName: str | None = None
    receivingPaymentsCompanyExternalAccountId: Id | None = None
    receivingPaymentsCompanyDefaultExternalAccountName: str | None = None
    receivingPaymentsCompanyDefaultExternalAccountLastFour: str | None = None
    vendorId: Id | None = None
    status: str | None = None
    createdAt: DateTime | None = None
    updatedAt: DateTime | None = None


@record
class PaymentsBeneficiaryClassification(Model):
    """What :meth:`PaymentsBeneficiaryResource.update_classification` gives."""

    id: Id | None = None
    sendingPaymentsCompanyExternalId: Id | None = None
    receivingPaymentsCompanyExternalId: Id | None = None
    vendorId: Id | None = None
    createdAt: DateTime | None = None
    updatedAt: DateTime | None = None


class PaymentsBeneficiaryResource(Resource):
    """Payments beneficiary (Payments).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def approve(
        self,
        *,
        payments_beneficiary_id: Id,
        receivingPaymentsCompanyExternalAccountId: Id,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> PaymentsBeneficiary:
        """Approve payments beneficiary.

        PATCH /rest/v1.0/companies/{company_id}/payments/beneficiaries/{payments_beneficiary_id}/approve
        """
        return await self._one(
            PaymentsBeneficiary,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/payments/beneficiaries/{payments_beneficiary_id}/approve",
            {"company_id": company_id, "payments_beneficiary_id": payments_beneficiary_id},
            options,
            body={"receivingPaymentsCompanyExternalAccountId": receivingPaymentsCompanyExternalAccountId},
        )

    async def get(
        self, *, payments_beneficiary_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> PaymentsBeneficiary:
        """Show payments beneficiary.

        GET /rest/v1.0/companies/{company_id}/payments/beneficiaries/{payments_beneficiary_id}
        """
        return await self._one(
            PaymentsBeneficiary,
            "GET",
            "/rest/v1.0/companies/{company_id}/payments/beneficiaries/{payments_beneficiary_id}",
            {"company_id": company_id, "payments_beneficiary_id": payments_beneficiary_id},
            options,
        )

    def list(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Pages[PaymentsBeneficiary]:
        """List payments beneficiaries.

        GET /rest/v1.0/companies/{company_id}/payments/beneficiaries

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            PaymentsBeneficiary,
            "/rest/v1.0/companies/{company_id}/payments/beneficiaries",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )

    async def update_classification(
        self,
        *,
        payments_beneficiary_id: Id,
        earlyPayClassification: Literal["STANDARD", "PREFERRED", "INELIGIBLE"],
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> PaymentsBeneficiaryClassification:
        """Update payments beneficiary classification.

        PATCH /rest/v1.0/companies/{company_id}/payments/beneficiaries/{payments_beneficiary_id}/classification
        """
        return await self._one(
            PaymentsBeneficiaryClassification,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/payments/beneficiaries/{payments_beneficiary_id}/classification",
            {"company_id": company_id, "payments_beneficiary_id": payments_beneficiary_id},
            options,
            body={"earlyPayClassification": earlyPayClassification},
        )
