"""Payments."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pager, Pages, Resource, ScopedOptions, Unset, some


class PaymentsResource(Resource):
    """Payments.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def disbursements(self) -> DisbursementsResource:
        """Disbursements (Payments)."""
        return DisbursementsResource(self._session)

    @property
    def early_pay_programs(self) -> EarlyPayProgramsResource:
        """Early pay programs (Payments)."""
        return EarlyPayProgramsResource(self._session)

    @property
    def payments_beneficiary(self) -> PaymentsBeneficiaryResource:
        """Payments beneficiary (Payments)."""
        return PaymentsBeneficiaryResource(self._session)

    @property
    def payments_projects(self) -> PaymentsProjectsResource:
        """Payments projects (Payments)."""
        return PaymentsProjectsResource(self._session)

    @property
    def payments_subtier_waivers(self) -> PaymentsSubtierWaiversResource:
        """Payments subtier waivers (Payments)."""
        return PaymentsSubtierWaiversResource(self._session)

    @property
    def payments_subtiers(self) -> PaymentsSubtiersResource:
        """Payments subtiers (Payments)."""
        return PaymentsSubtiersResource(self._session)

    @property
    def requisition_compliance_documents(self) -> RequisitionComplianceDocumentsResource:
        """Requisition compliance documents (Payments)."""
        return RequisitionComplianceDocumentsResource(self._session)


@record
class DisbursementPayeeBankDetail(Model):
    """Returned by :meth:`DisbursementsResource.list_payee_bank_details`."""

    payeeBankDetails: list[Mapping[str, Any]] | None = None


@record
class DisbursementPayout(Model):
    """``payouts`` of :class:`DisbursementValidateResult`."""

    id: Id
    receivingCompanyName: str | None = None
    disbursementId: Id | None = None
    invoiceId: Id | None = None
    receivingEntityType: Literal["SUBCONTRACTOR", "SUBTIER"] | str | None = None
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
    status: Literal["NOT_INITIATED", "REQUESTED", "FAILED", "COMPLETED"] | str | None = None
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

    id: Id
    receivingCompanyName: str | None = None
    disbursementId: Id | None = None
    invoiceId: Id | None = None
    receivingEntityType: Literal["SUBCONTRACTOR", "SUBTIER"] | str | None = None
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

    id: Id
    receivingCompanyName: str | None = None
    disbursementId: Id | None = None
    invoiceId: Id | None = None
    receivingEntityType: Literal["SUBCONTRACTOR", "SUBTIER"] | str | None = None
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

    id: Id
    disbursementIdentifier: int | None = None
    fundingAccountId: Id | None = None
    omnibusVirtualAccountId: Id | None = None
    paymentsUserExternalUUID: str | None = None
    paymentsUserName: str | None = None
    amount: int | None = None
    currencyCode: str | None = None
    status: (
        Literal[
            "FUNDING_NOT_INITIATED",
            "FUNDING_REQUESTED",
            "FUNDING_FAILED",
            "FUNDING_COMPLETED_AWAITING_PAYOUTS",
            "PAYOUT_INITIATED",
            "PAYOUT_COMPLETED",
            "PAYOUT_FAILED",
        ]
        | str
        | None
    ) = None
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
    bankAccountType: Literal["INTERNAL", "EXTERNAL"] | str | None = None


@record
class DisbursementValidateResult(Model):
    """Returned by :meth:`DisbursementsResource.validate`."""

    id: Id
    disbursementIdentifier: int | None = None
    fundingAccountId: Id | None = None
    omnibusVirtualAccountId: Id | None = None
    paymentsUserExternalUUID: str | None = None
    paymentsUserName: str | None = None
    amount: int | None = None
    currencyCode: str | None = None
    status: (
        Literal[
            "FUNDING_NOT_INITIATED",
            "FUNDING_REQUESTED",
            "FUNDING_FAILED",
            "FUNDING_COMPLETED_AWAITING_PAYOUTS",
            "PAYOUT_INITIATED",
            "PAYOUT_COMPLETED",
            "PAYOUT_FAILED",
        ]
        | str
        | None
    ) = None
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
    bankAccountType: Literal["INTERNAL", "EXTERNAL"] | str | None = None


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
            reads=True,
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


@record
class EarlyPayProgram(Model):
    """An early pay program."""

    id: Id
    name: str | None = None
    paymentsCompanyId: Id | None = None
    isActive: bool | None = None
    dateConfiguration: EarlyPayProgramDateConfiguration | None = None
    type: Literal["self_funded", "day_of_month", "days_after_approval"] | str | None = None
    standardRate: int | None = None
    preferredRate: int | None = None
    messageToVendor: str | None = None
    createdAt: DateTime | None = None
    updatedAt: DateTime | None = None
    deactivatedBy: str | None = None
    deactivatedAt: DateTime | None = None
    deactivatedByName: str | None = None


@record
class EarlyPayProgramDateConfiguration(Model):
    """``dateConfiguration`` of :class:`EarlyPayProgram`."""

    type: Literal["day_of_month", "days_after_approval"] | str | None = None
    days: int | None = None


class EarlyPayProgramDateConfigurationInput(TypedDict, total=False):
    """``dateConfiguration`` in a request body."""

    type: Literal["day_of_month", "days_after_approval"] | None
    days: int | None


class EarlyPayProgramsResource(Resource):
    """Early pay programs (Payments)."""

    __slots__ = ()

    async def create(
        self,
        *,
        name: str,
        type: Literal["self_funded"],
        standardRate: int,
        preferredRate: int,
        company_id: Id | Unset = UNSET,
        dateConfiguration: EarlyPayProgramDateConfigurationInput | Unset | None = UNSET,
        messageToVendor: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EarlyPayProgram:
        """Create an early pay program.

        POST /rest/v1.0/companies/{company_id}/payments/early_pay_programs
        https://developers.procore.com/reference/rest/v1/early-pay-programs?version=1.0#create-early-pay-program

        Args:
            type: Must be self_funded.

        Returns:
            :class:`EarlyPayProgram`.
        """
        return await self._one(
            EarlyPayProgram,
            "POST",
            "/rest/v1.0/companies/{company_id}/payments/early_pay_programs",
            {"company_id": company_id},
            options,
            body={
                "name": name,
                "type": type,
                "dateConfiguration": dateConfiguration,
                "standardRate": standardRate,
                "preferredRate": preferredRate,
                "messageToVendor": messageToVendor,
            },
        )

    async def deactivate(
        self, *, early_pay_program_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> EarlyPayProgram:
        """Deactivate an early pay program.

        PATCH /rest/v1.0/companies/{company_id}/payments/early_pay_programs/{early_pay_program_id}/deactivate
        https://developers.procore.com/reference/rest/v1/early-pay-programs?version=1.0#deactivate-early-pay-program

        Returns:
            :class:`EarlyPayProgram`.
        """
        return await self._one(
            EarlyPayProgram,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/payments/early_pay_programs/{early_pay_program_id}/deactivate",
            {"company_id": company_id, "early_pay_program_id": early_pay_program_id},
            options,
        )

    async def get(
        self, *, early_pay_program_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> EarlyPayProgram:
        """Return an early pay program.

        GET /rest/v1.0/companies/{company_id}/payments/early_pay_programs/{early_pay_program_id}
        https://developers.procore.com/reference/rest/v1/early-pay-programs?version=1.0#show-early-pay-program

        Returns:
            :class:`EarlyPayProgram`.
        """
        return await self._one(
            EarlyPayProgram,
            "GET",
            "/rest/v1.0/companies/{company_id}/payments/early_pay_programs/{early_pay_program_id}",
            {"company_id": company_id, "early_pay_program_id": early_pay_program_id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: str | Unset = UNSET,
        sort: str | Sequence[str] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[EarlyPayProgram]:
        """List early pay programs.

        GET /rest/v1.0/companies/{company_id}/payments/early_pay_programs
        https://developers.procore.com/reference/rest/v1/early-pay-programs?version=1.0#list-early-pay-programs

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`EarlyPayProgram`.
        """
        return self._pages(
            EarlyPayProgram,
            "/rest/v1.0/companies/{company_id}/payments/early_pay_programs",
            {"company_id": company_id},
            options,
            query={"page": page, "sort": sort},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        early_pay_program_id: Id,
        company_id: Id | Unset = UNSET,
        name: str | Unset | None = UNSET,
        messageToVendor: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EarlyPayProgram:
        """Update an early pay program.

        PATCH /rest/v1.0/companies/{company_id}/payments/early_pay_programs/{early_pay_program_id}
        https://developers.procore.com/reference/rest/v1/early-pay-programs?version=1.0#update-early-pay-program

        Returns:
            :class:`EarlyPayProgram`.
        """
        return await self._one(
            EarlyPayProgram,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/payments/early_pay_programs/{early_pay_program_id}",
            {"company_id": company_id, "early_pay_program_id": early_pay_program_id},
            options,
            body={"name": name, "messageToVendor": messageToVendor},
        )


@record
class PaymentsBeneficiary(Model):
    """A payments beneficiary."""

    id: Id
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

    id: Id
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


class PaymentsProjectsResource(Resource):
    """Payments projects (Payments)."""

    __slots__ = ()

    async def disable(
        self, *, projectIds: Sequence[Id], company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Any:
        """Disable payments.

        PATCH /rest/v1.0/companies/{company_id}/payments/projects/disable
        https://developers.procore.com/reference/rest/v1/payments-projects?version=1.0#disable-payments

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "PATCH",
            "/rest/v1.0/companies/{company_id}/payments/projects/disable",
            {"company_id": company_id},
            options,
            body={"projectIds": projectIds},
        )

    async def enable(
        self, *, projectIds: Sequence[Id], company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Any:
        """Enable payments.

        PATCH /rest/v1.0/companies/{company_id}/payments/projects/enable
        https://developers.procore.com/reference/rest/v1/payments-projects?version=1.0#enable-payments

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "PATCH",
            "/rest/v1.0/companies/{company_id}/payments/projects/enable",
            {"company_id": company_id},
            options,
            body={"projectIds": projectIds},
        )

    async def list(
        self, *, company_id: Id | Unset = UNSET, search: str | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Any:
        """List payment project configurations.

        GET /rest/v1.0/companies/{company_id}/payments/projects
        https://developers.procore.com/reference/rest/v1/payments-projects?version=1.0#list-payment-project-configurations

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "GET",
            "/rest/v1.0/companies/{company_id}/payments/projects",
            {"company_id": company_id},
            options,
            query={"search": search},
        )

    async def replace_account(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        businessId: Id | Unset | None = UNSET,
        bankAccountId: Id | Unset | None = UNSET,
        bankAccountType: Literal["INTERNAL", "EXTERNAL"] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Update a project account.

        PUT /rest/v1.0/companies/{company_id}/payments/projects/{project_id}/accounts
        https://developers.procore.com/reference/rest/v1/payments-projects?version=1.0#update-project-account

        Args:
            bankAccountType: One of INTERNAL, EXTERNAL.

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "PUT",
            "/rest/v1.0/companies/{company_id}/payments/projects/{project_id}/accounts",
            {"company_id": company_id, "project_id": project_id},
            options,
            body={"businessId": businessId, "bankAccountId": bankAccountId, "bankAccountType": bankAccountType},
        )

    async def update_early_pay_program(
        self,
        *,
        projectIds: Sequence[Id],
        company_id: Id | Unset = UNSET,
        programId: Id | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Update project early pay programs.

        PATCH /rest/v1.0/companies/{company_id}/payments/projects/earlyPayPrograms
        https://developers.procore.com/reference/rest/v1/payments-projects?version=1.0#update-project-early-pay-programs

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "PATCH",
            "/rest/v1.0/companies/{company_id}/payments/projects/earlyPayPrograms",
            {"company_id": company_id},
            options,
            body={"projectIds": projectIds, "programId": programId},
        )

    async def update_payor_pays(
        self,
        *,
        projectIds: Sequence[Id],
        payorPaysFees: bool,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Update a project payor pays setting.

        PATCH /rest/v1.0/companies/{company_id}/payments/projects/payor_pays
        https://developers.procore.com/reference/rest/v1/payments-projects?version=1.0#update-project-payor-pays-setting

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "PATCH",
            "/rest/v1.0/companies/{company_id}/payments/projects/payor_pays",
            {"company_id": company_id},
            options,
            body={"projectIds": projectIds, "payorPaysFees": payorPaysFees},
        )


@record
class PaymentsSubtierWaiver(Model):
    """A payments subtier waiver."""

    id: Id
    subtier_requisition_id: Id | None = None
    subtier_id: Id | None = None
    waiver_type: str | None = None
    created_by: str | None = None
    updated_by: str | None = None
    uploaded_by: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    uploaded_at: DateTime | None = None
    reviewed_at: DateTime | None = None
    reviewed_by: str | None = None
    reviewer_notes: str | None = None
    status: str | None = None
    attachment: PaymentsSubtierWaiverAttachment | None = None


@record
class PaymentsSubtierWaiverAttachment(Model):
    """``attachment`` of :class:`PaymentsSubtierWaiver`."""

    id: Id
    name: str | None = None
    url: str | None = None
    filename: str | None = None
    content_type: str | None = None


class PaymentsSubtierWaiversResource(Resource):
    """Payments subtier waivers (Payments)."""

    __slots__ = ()

    def list(
        self,
        *,
        subtier_requisition_id: Id,
        project_id: Id | Unset = UNSET,
        waiver_type: str | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Pages[PaymentsSubtierWaiver]:
        """List payments subtier waivers.

        GET /rest/v1.0/projects/{project_id}/payments/subtier_waivers
        https://developers.procore.com/reference/rest/v1/payments-subtier-waivers?version=1.0#list-payments-subtier-waivers

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PaymentsSubtierWaiver`.
        """
        return self._pages(
            PaymentsSubtierWaiver,
            "/rest/v1.0/projects/{project_id}/payments/subtier_waivers",
            {"project_id": project_id},
            options,
            query={"subtier_requisition_id": subtier_requisition_id, "waiver_type": waiver_type},
            pager=Pager.UNPAGED,
        )


@record
class PaymentsSubtier(Model):
    """A payments subtier."""

    id: Id
    commitment_id: Id | None = None
    commitment_amount: int | None = None
    name: str | None = None
    amount_billed_to_date: int | None = None
    waiver_contact_email: str | None = None
    subtier_type: str | None = None
    kind_of_work: str | None = None
    phone: str | None = None
    address: str | None = None
    city: str | None = None
    state_code: str | None = None
    zip: str | None = None
    country_code: str | None = None
    additional_address_information: str | None = None
    joint_check_future_requisitions: bool | None = None
    vendor_id: Id | None = None
    vendor_verified: bool | None = None
    beneficiary_status: str | None = None
    subtier_requisitions: list[PaymentsSubtierRequisition] | None = None


@record
class PaymentsSubtierCommitmentsSubtier(Model):
    """Returned by :meth:`PaymentsSubtiersResource.list_commitments_subtiers`."""

    id: Id
    commitment_id: Id | None = None
    commitment_amount: int | None = None
    name: str | None = None
    amount_billed_to_date: int | None = None
    has_notice: bool | None = None
    deletable: bool | None = None
    first_date_on_project: DateTime | None = None
    last_date_on_project: DateTime | None = None
    last_notice_received_on: DateTime | None = None
    notes: str | None = None
    waiver_contact_email: str | None = None
    joint_check_future_requisitions: bool | None = None
    subtier_type: str | None = None
    kind_of_work: str | None = None
    phone: str | None = None
    address: str | None = None
    city: str | None = None
    state_code: str | None = None
    zip: str | None = None
    country_code: str | None = None
    additional_address_information: str | None = None
    hired_by_subtier_id: Id | None = None
    hired_by_subtier_name: str | None = None


@record
class PaymentsSubtierRequisition(Model):
    """``subtier_requisitions`` of :class:`PaymentsSubtier`."""

    id: Id
    requisition_id: Id | None = None
    billing_type: Any = None
    billing_amount: Any = None
    through_date: Any = None
    joint_check_requisition: Any = None
    waiver_required: Any = None
    authorized: Any = None
    authorized_by: Any = None
    authorized_at: Any = None
    authorized_amount: Any = None


class PaymentsSubtiersResource(Resource):
    """Payments subtiers (Payments)."""

    __slots__ = ()

    def list(
        self,
        *,
        requisition_id: Id,
        commitment_id: Id,
        project_id: Id | Unset = UNSET,
        id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Pages[PaymentsSubtier]:
        """List payments subtiers for the requisition.

        GET /rest/v1.0/projects/{project_id}/payments/requisitions/{requisition_id}/subtiers
        https://developers.procore.com/reference/rest/v1/payments-subtiers?version=1.0#list-payments-subtiers-for-the-requisition

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PaymentsSubtier`.
        """
        return self._pages(
            PaymentsSubtier,
            "/rest/v1.0/projects/{project_id}/payments/requisitions/{requisition_id}/subtiers",
            {"project_id": project_id, "requisition_id": requisition_id},
            options,
            query={"commitment_id": commitment_id, "id": id},
            pager=Pager.UNPAGED,
        )

    def list_commitments_subtiers(
        self, *, commitment_id: Id, project_id: Id | Unset = UNSET, id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[PaymentsSubtierCommitmentsSubtier]:
        """List payments subtiers for the commitment.

        GET /rest/v1.0/projects/{project_id}/payments/commitments/{commitment_id}/subtiers
        https://developers.procore.com/reference/rest/v1/payments-subtiers?version=1.0#list-payments-subtiers-for-the-commitment

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PaymentsSubtierCommitmentsSubtier`.
        """
        return self._pages(
            PaymentsSubtierCommitmentsSubtier,
            "/rest/v1.0/projects/{project_id}/payments/commitments/{commitment_id}/subtiers",
            {"project_id": project_id, "commitment_id": commitment_id},
            options,
            query={"id": id},
            pager=Pager.UNPAGED,
        )


@record
class RequisitionComplianceDocument(Model):
    """A requisition compliance document."""

    id: Id
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

    id: Id
    compliance_document_id: Id | None = None
    created_at: DateTime | None = None
    created_by: str | None = None
    created_by_id: Id | None = None
    prostore_file: RequisitionComplianceDocumentProstoreFile | None = None
    updated_at: DateTime | None = None
    updated_by: str | None = None
    updated_by_id: Id | None = None
    name: str | None = None
    type: str | None = None
    content_type: str | None = None
    url: str | None = None


@record
class RequisitionComplianceDocumentProstoreFile(Model):
    """``compliance_document_prostore_files`` of :class:`RequisitionComplianceDocument`."""

    content_type: str | None = None
    name: str | None = None
    prostore_file_id: Id | None = None
    url: str | None = None
    uuid: str | None = None
    data: RequisitionComplianceDocumentData | None = None


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
