"""Disbursements (Payments)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset, some


@record
class DisbursementPayeeBankDetail(Model):
    """Returned by :meth:`DisbursementsResource.list_payee_bank_details`."""

    payeeBankDetails: list[Mapping[str, Any]] | None = None


@record
class DisbursementPayout(Model):
    """``payouts`` of :class:`DisbursementValidateResult`."""

    id: Id | None = None
    receivingCompanyName: str | None = None
    disbursementId: Id | None = None
    invoiceId: Id | None = None
    receivingEntityType: str | None = None
    subtierRequisitionId: Id | None = None
    invoiceNumber: str | None = None
    amount: int | None = None
    currencyCode: str | None = None
    projectId: Id | None = None
    projectName: str | None = None
    contractId: Id | None = None
    contractType: str | None = None
    deletedAt: DateTime | None = None
    deletedById: Id | None = None
    deletedReason: str | None = None
    partialPayment: bool | None = None
    partialPaymentReason: str | None = None
    partialPaymentSetById: Id | None = None
    partialPaymentSetAt: DateTime | None = None
    sendingPaymentsCompanyExternalId: Id | None = None
    receivingPaymentsCompanyExternalId: Id | None = None
    receivingExternalAccountId: Id | None = None
    receivingExternalAccountLastFour: int | None = None
    receivingExternalAccountNickname: str | None = None
    receivingExternalAccountBankName: str | None = None
    earlyPayFeeAmount: int | None = None
    status: str | None = None
    statusMessage: str | None = None
    bankId: Id | None = None
    checkNumber: int | None = None
    partialPaymentSetByUserExternalUuid: str | None = None
    partialPaymentSetByUsername: str | None = None
    metadata: Mapping[str, Any] | None = None
    createdAt: DateTime | None = None
    updatedAt: DateTime | None = None


@record
class DisbursementPayoutsDeleted(Model):
    """Returned by :meth:`DisbursementsResource.list_payouts_deleted`."""

    id: Id | None = None
    receivingCompanyName: str | None = None
    disbursementId: Id | None = None
    invoiceId: Id | None = None
    receivingEntityType: str | None = None
    subtierRequisitionId: Id | None = None
    invoiceNumber: str | None = None
    amount: int | None = None
    currencyCode: str | None = None
    projectId: Id | None = None
    projectName: str | None = None
    contractId: Id | None = None
    contractType: str | None = None
    deletedAt: DateTime | None = None
    deletedById: Id | None = None
    deletedReason: str | None = None
    partialPayment: bool | None = None
    partialPaymentReason: str | None = None
    partialPaymentSetById: Id | None = None
    partialPaymentSetAt: DateTime | None = None


@record
class DisbursementPayoutsInvoice(Model):
    """Returned by :meth:`DisbursementsResource.delete_payouts_invoice`."""

    id: Id | None = None
    receivingCompanyName: str | None = None
    disbursementId: Id | None = None
    invoiceId: Id | None = None
    receivingEntityType: str | None = None
    subtierRequisitionId: Id | None = None
    invoiceNumber: str | None = None
    amount: int | None = None
    currencyCode: str | None = None
    projectId: Id | None = None
    projectName: str | None = None
    contractId: Id | None = None
    contractType: str | None = None
    deletedAt: DateTime | None = None
    deletedById: Id | None = None
    deletedReason: str | None = None
    partialPayment: bool | None = None
    partialPaymentReason: str | None = None
    partialPaymentSetById: Id | None = None
    partialPaymentSetAt: DateTime | None = None


@record
class DisbursementValidateExistingResult(Model):
    """Returned by :meth:`DisbursementsResource.validate_existing`."""

    id: Id | None = None
    disbursementIdentifier: int | None = None
    fundingAccountId: Id | None = None
    omnibusVirtualAccountId: Id | None = None
    paymentsUserExternalUUID: str | None = None
    paymentsUserName: str | None = None
    amount: int | None = None
    currencyCode: str | None = None
    status: str | None = None
    statusMessage: str | None = None
    createdAt: DateTime | None = None
    updatedAt: DateTime | None = None
    payouts: list[DisbursementPayout] | None = None
    authorizedByPaymentsUserExternalUUID: str | None = None
    authorizedByPaymentsUserName: str | None = None
    authorizedOn: DateTime | None = None
    workflowEnabled: bool | None = None
    workflowStatus: str | None = None
    cancellationReason: str | None = None
    cancelledAt: DateTime | None = None
    cancelledByUserExternalUuid: str | None = None
    cancelledByUserName: str | None = None
    name: str | None = None
    bankAccountId: Id | None = None
    bankAccountType: str | None = None


@record
class DisbursementValidateResult(Model):
    """Returned by :meth:`DisbursementsResource.validate`."""

    id: Id | None = None
    disbursementIdentifier: int | None = None
    fundingAccountId: Id | None = None
    omnibusVirtualAccountId: Id | None = None
    paymentsUserExternalUUID: str | None = None
    paymentsUserName: str | None = None
    amount: int | None = None
    currencyCode: str | None = None
    status: str | None = None
    statusMessage: str | None = None
    createdAt: DateTime | None = None
    updatedAt: DateTime | None = None
    payouts: list[DisbursementPayout] | None = None
    authorizedByPaymentsUserExternalUUID: str | None = None
    authorizedByPaymentsUserName: str | None = None
    authorizedOn: DateTime | None = None
    workflowEnabled: bool | None = None
    workflowStatus: str | None = None
    cancellationReason: str | None = None
    cancelledAt: DateTime | None = None
    cancelledByUserExternalUuid: str | None = None
    cancelledByUserName: str | None = None
    name: str | None = None
    bankAccountId: Id | None = None
    bankAccountType: str | None = None


class DisbursementMetadataInput(TypedDict, total=False):
    """``metadata`` in a request body."""

    sendingCompanyName: Any
    receivingPaymentsCompanyName: Any
    projectId: Id | None
    projectName: Any
    contractId: Id | None
    contractType: Any
    contractNumber: Any
    invoiceNumber: Any
    invoiceUrl: Any
    vendorId: Id | None
    dueAmount: Any
    paidAmountOutsideProcorePay: Any
    earlyPayFeeAmount: Any


class DisbursementPayoutInput(TypedDict, total=False):
    """``payouts`` in a request body."""

    receivingPaymentsCompanyExternalId: Id | None
    invoiceId: Id | None
    receivingEntityType: Literal["SUBCONTRACTOR", "SUBTIER"] | None
    subtierRequisitionId: Id | None
    amount: int | None
    metadata: DisbursementMetadataInput | None
    amount_items: Sequence[Any] | None
    partialPayment: bool | None
    partialPaymentReason: str | None


class DisbursementsResource(Resource):
    """Disbursements (Payments)."""

    __slots__ = ()

    async def delete_payout(
        self,
        *,
        disbursement_id: Id,
        payout_id: Id,
        deletedReason: str,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> DisbursementPayout:
        """Delete a payout.

        DELETE /rest/v1.0/companies/{company_id}/payments/disbursements/{disbursement_id}/payouts/{payout_id}
        https://developers.procore.com/reference/rest/v1/disbursements?version=1.0#delete-payout

        Returns:
            :class:`DisbursementPayout`.
        """
        return await self._one(
            DisbursementPayout,
            "DELETE",
            "/rest/v1.0/companies/{company_id}/payments/disbursements/{disbursement_id}/payouts/{payout_id}",
            {"company_id": company_id, "disbursement_id": disbursement_id, "payout_id": payout_id},
            options,
            body=some({"deletedReason": deletedReason}),
        )

    async def delete_payouts_invoice(
        self,
        *,
        disbursement_id: Id,
        invoice_id: Id,
        deletedReason: str,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[DisbursementPayoutsInvoice]:
        """Bulk delete payouts by invoice.

        DELETE /rest/v1.0/companies/{company_id}/payments/disbursements/{disbursement_id}/payouts/invoice/{invoice_id}
        https://developers.procore.com/reference/rest/v1/disbursements?version=1.0#bulk-delete-payouts-by-invoice

        Returns:
            A list of :class:`DisbursementPayoutsInvoice`.
        """
        return await self._many(
            DisbursementPayoutsInvoice,
            "DELETE",
            "/rest/v1.0/companies/{company_id}/payments/disbursements/{disbursement_id}/payouts/invoice/{invoice_id}",
            {"company_id": company_id, "disbursement_id": disbursement_id, "invoice_id": invoice_id},
            options,
            body=some({"deletedReason": deletedReason}),
        )

    async def list_payee_bank_details(
        self, *, payeeExternalIds: Sequence[Id], company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> DisbursementPayeeBankDetail:
        """List payee bank details.

        POST /rest/v1.0/companies/{company_id}/payments/disbursements/payee_bank_details
        https://developers.procore.com/reference/rest/v1/disbursements?version=1.0#list-payee-bank-details

        Returns:
            :class:`DisbursementPayeeBankDetail`.
        """
        return await self._one(
            DisbursementPayeeBankDetail,
            "POST",
            "/rest/v1.0/companies/{company_id}/payments/disbursements/payee_bank_details",
            {"company_id": company_id},
            options,
            body={"payeeExternalIds": payeeExternalIds},
        )

    def list_payouts_deleted(
        self, *, disbursement_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[DisbursementPayoutsDeleted]:
        """List deleted payouts.

        GET /rest/v1.0/companies/{company_id}/payments/disbursements/{disbursement_id}/payouts/deleted
        https://developers.procore.com/reference/rest/v1/disbursements?version=1.0#list-deleted-payouts

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`DisbursementPayoutsDeleted`.
        """
        return self._pages(
            DisbursementPayoutsDeleted,
            "/rest/v1.0/companies/{company_id}/payments/disbursements/{disbursement_id}/payouts/deleted",
            {"company_id": company_id, "disbursement_id": disbursement_id},
            options,
            pager=Pager.UNPAGED,
        )

    async def validate(
        self,
        *,
        amount: int,
        payouts: Sequence[DisbursementPayoutInput],
        workflowsConfigured: bool,
        bankAccountId: Id,
        bankAccountType: Literal["INTERNAL", "EXTERNAL"],
        company_id: Id | Unset = UNSET,
        name: str | Unset | None = UNSET,
        status: Literal[
            "FUNDING_NOT_INITIATED",
            "FUNDING_REQUESTED",
            "FUNDING_FAILED",
            "FUNDING_COMPLETED_AWAITING_PAYOUTS",
            "PAYOUT_INITIATED",
            "PAYOUT_COMPLETED",
            "PAYOUT_FAILED",
        ]
        | Unset
        | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> DisbursementValidateResult:
        """Validate a disbursement.

        POST /rest/v1.0/companies/{company_id}/payments/disbursements/validate
        https://developers.procore.com/reference/rest/v1/disbursements?version=1.0#validate-disbursement

        Args:
            bankAccountType: One of INTERNAL, EXTERNAL.
            status: One of FUNDING_NOT_INITIATED, FUNDING_REQUESTED, FUNDING_FAILED, FUNDING_COMPLETED_AWAITING_PAYOUTS, PAYOUT_INITIATED, PAYOUT_COMPLETED, PAYOUT_FAILED.

        Returns:
            :class:`DisbursementValidateResult`.
        """
        return await self._one(
            DisbursementValidateResult,
            "POST",
            "/rest/v1.0/companies/{company_id}/payments/disbursements/validate",
            {"company_id": company_id},
            options,
            body={
                "amount": amount,
                "payouts": payouts,
                "workflowsConfigured": workflowsConfigured,
                "name": name,
                "status": status,
                "bankAccountId": bankAccountId,
                "bankAccountType": bankAccountType,
            },
        )

    async def validate_existing(
        self, *, disbursement_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> DisbursementValidateExistingResult:
        """Validate existing disbursement.

        POST /rest/v1.0/companies/{company_id}/payments/disbursements/{disbursement_id}/validate
        https://developers.procore.com/reference/rest/v1/disbursements?version=1.0#validate-existing-disbursement

        Returns:
            :class:`DisbursementValidateExistingResult`.
        """
        return await self._one(
            DisbursementValidateExistingResult,
            "POST",
            "/rest/v1.0/companies/{company_id}/payments/disbursements/{disbursement_id}/validate",
            {"company_id": company_id, "disbursement_id": disbursement_id},
            options,
        )
