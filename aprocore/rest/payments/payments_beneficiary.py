"""Payments beneficiary (Payments)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Literal, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset


@record
class PaymentsBeneficiary(Model):
    """A payments beneficiary."""

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
    """Returned by :meth:`PaymentsBeneficiaryResource.update_classification`."""

    id: Id | None = None
    sendingPaymentsCompanyExternalId: Id | None = None
    receivingPaymentsCompanyExternalId: Id | None = None
    vendorId: Id | None = None
    createdAt: DateTime | None = None
    updatedAt: DateTime | None = None


class PaymentsBeneficiaryResource(Resource):
    """Payments beneficiary (Payments)."""

    __slots__ = ()

    async def approve(
        self,
        *,
        payments_beneficiary_id: Id,
        receivingPaymentsCompanyExternalAccountId: Id,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> PaymentsBeneficiary:
        """Approve a payments beneficiary.

        PATCH /rest/v1.0/companies/{company_id}/payments/beneficiaries/{payments_beneficiary_id}/approve
        https://developers.procore.com/reference/rest/v1/payments-beneficiary?version=1.0#approve-payments-beneficiary

        Returns:
            :class:`PaymentsBeneficiary`.
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
        """Return a payments beneficiary.

        GET /rest/v1.0/companies/{company_id}/payments/beneficiaries/{payments_beneficiary_id}
        https://developers.procore.com/reference/rest/v1/payments-beneficiary?version=1.0#show-payments-beneficiary

        Returns:
            :class:`PaymentsBeneficiary`.
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
        https://developers.procore.com/reference/rest/v1/payments-beneficiary?version=1.0#list-payments-beneficiaries

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PaymentsBeneficiary`.
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
        """Update a payments beneficiary classification.

        PATCH /rest/v1.0/companies/{company_id}/payments/beneficiaries/{payments_beneficiary_id}/classification
        https://developers.procore.com/reference/rest/v1/payments-beneficiary?version=1.0#update-payments-beneficiary-classification

        Args:
            earlyPayClassification: One of STANDARD, PREFERRED, INELIGIBLE.

        Returns:
            :class:`PaymentsBeneficiaryClassification`.
        """
        return await self._one(
            PaymentsBeneficiaryClassification,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/payments/beneficiaries/{payments_beneficiary_id}/classification",
            {"company_id": company_id, "payments_beneficiary_id": payments_beneficiary_id},
            options,
            body={"earlyPayClassification": earlyPayClassification},
        )
