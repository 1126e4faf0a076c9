"""Payment applications owner invoices (Prime Contracts)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, Id
from .._base import OMITTED, UNSET, Options, Pages, Resource, Unset


@record
class PaymentApplicationsOwnerInvoice(Model):
    """A payment applications owner invoice."""

    id: Id
    billing_date: Date | None = None
    invoice_number: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None
    percent_complete: str | None = None
    period_start: Date | None = None
    period_end: Date | None = None
    period_id: Id | None = None
    status: Literal["draft", "under_review", "revise_and_resubmit", "approved"] | str | None = None
    total_amount_paid: str | None = None
    number: int | None = None
    total_amount_accrued_this_period: str | None = None
    formatted_contract_company: str | None = None
    currency_configuration: PaymentApplicationsOwnerInvoiceCurrencyConfiguration | None = None
    g702: PaymentApplicationsOwnerInvoiceG702 | None = None
    billing_period: PaymentApplicationsOwnerInvoiceBillingPeriod | None = None
    contract: PaymentApplicationsOwnerInvoiceContract | None = None
    created_at: Date | None = None
    updated_at: Date | None = None
    attachments: list[PaymentApplicationsOwnerInvoiceAttachment] | None = None
    g703: list[PaymentApplicationsOwnerInvoiceG703] | None = None
    description_type: Literal["custom", "automatic"] | str | None = None


@record
class PaymentApplicationsOwnerInvoiceApplication(Model):
    """Returned by :meth:`PaymentApplicationsOwnerInvoicesResource.get_payment_application`."""

    id: Id
    attachments: list[PaymentApplicationsOwnerInvoiceAttachment] | None = None
    g703: list[PaymentApplicationsOwnerInvoiceG703] | None = None
    billing_date: Date | None = None
    invoice_number: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None
    percent_complete: str | None = None
    period_start: Date | None = None
    period_end: Date | None = None
    period_id: Id | None = None
    status: Literal["draft", "under_review", "revise_and_resubmit", "approved"] | str | None = None
    total_amount_paid: str | None = None
    number: int | None = None
    total_amount_accrued_this_period: str | None = None
    formatted_contract_company: str | None = None
    currency_configuration: PaymentApplicationsOwnerInvoiceCurrencyConfiguration | None = None
    description_type: Literal["custom", "automatic"] | str | None = None
    g702: PaymentApplicationsOwnerInvoiceG702 | None = None
    billing_period: PaymentApplicationsOwnerInvoiceBillingPeriod | None = None
    contract: PaymentApplicationsOwnerInvoiceContract | None = None
    created_at: Date | None = None
    updated_at: Date | None = None


@record
class PaymentApplicationsOwnerInvoiceAttachment(Model):
    """``attachments`` of :class:`PaymentApplicationsOwnerInvoice`."""

    id: Id
    url: str | None = None
    filename: str | None = None


@record
class PaymentApplicationsOwnerInvoiceBillingPeriod(Model):
    """``billing_period`` of :class:`PaymentApplicationsOwnerInvoice`."""

    start_date: Date | None = None
    end_date: Date | None = None


@record
class PaymentApplicationsOwnerInvoiceContract(Model):
    """``contract`` of :class:`PaymentApplicationsOwnerInvoice`."""

    id: Id
    type: str | None = None
    title: str | None = None


@record
class PaymentApplicationsOwnerInvoiceCurrencyConfiguration(Model):
    """``currency_configuration`` of :class:`PaymentApplicationsOwnerInvoice`."""

    currency_iso_code: str | None = None
    currency_exchange_rate: str | None = None
    base_currency_iso_code: str | None = None


@record
class PaymentApplicationsOwnerInvoiceG702(Model):
    """``g702`` of :class:`PaymentApplicationsOwnerInvoice`."""

    balance_to_finish_including_retainage: str | None = None
    completed_work_retainage_percent: str | None = None
    completed_work_retainage_amount: str | None = None
    contract_sum_to_date: str | None = None
    current_payment_due: str | None = None
    formatted_period: str | None = None
    less_previous_certificates_for_payment: str | None = None
    negative_change_order_item_total: str | None = None
    negative_new_change_order_item_total: str | None = None
    negative_previous_change_order_item_total: str | None = None
    net_change_by_change_orders: str | None = None
    original_contract_sum: str | None = None
    positive_change_order_item_total: str | None = None
    positive_new_change_order_item_total: str | None = None
    positive_previous_change_order_item_total: str | None = None
    stored_materials_retainage_amount: str | None = None
    stored_materials_retainage_percent: str | None = None
    tax_applicable_to_this_payment: str | None = None
    total_completed_and_stored_to_date: str | None = None
    total_earned_less_retainage: str | None = None
    total_retainage: str | None = None


@record
class PaymentApplicationsOwnerInvoiceG703(Model):
    """``g703`` of :class:`PaymentApplicationsOwnerInvoice`."""

    id: Id
    balance_to_finish: str | None = None
    materials_presently_stored: str | None = None
    scheduled_value: str | None = None
    total_completed_and_stored_to_date: str | None = None
    total_completed_and_stored_to_date_percent: str | None = None
    work_completed_from_previous_application: str | None = None
    work_completed_this_period: str | None = None
    description_of_work: str | None = None
    description_override: str | None = None
    currency_configuration: PaymentApplicationsOwnerInvoiceCurrencyConfiguration | None = None
    item_number: int | None = None
    cost_code: Any = None
    wbs_code: PaymentApplicationsOwnerInvoiceWbsCode | None = None
    scheduled_unit_price: str | None = None
    scheduled_quantity: str | None = None
    total_completed_and_stored_to_date_quantity: str | None = None
    work_completed_this_period_quantity: str | None = None
    work_completed_from_previous_application_quantity: str | None = None
    work_completed_retainage_currently_retained: str | None = None
    work_completed_retainage_from_previous_application: str | None = None
    work_completed_retainage_released_this_period: str | None = None
    work_completed_retainage_retained_this_period: str | None = None
    work_completed_retainage_percent_this_period: str | None = None
    materials_stored_retainage_currently_retained: str | None = None
    materials_stored_retainage_from_previous_application: str | None = None
    materials_stored_retainage_released_this_period: str | None = None
    materials_stored_retainage_retained_this_period: str | None = None
    materials_stored_retainage_percent_this_period: str | None = None
    total_retainage_currently_retained: str | None = None
    total_retainage_from_previous_application: str | None = None
    type: str | None = None
    origin_id: Id | None = None
    origin_type: Literal["LineItem", "ChangeOrderPackage"] | str | None = None
    added_from_source: Literal["contract", "change_order"] | str | None = None
    added_from_source_id: Id | None = None


@record
class PaymentApplicationsOwnerInvoiceWbsCode(Model):
    """``wbs_code`` of :class:`PaymentApplicationsOwnerInvoiceG703`."""

    id: Id
    flat_code: str | None = None
    description: str | None = None


class PaymentApplicationsOwnerInvoiceApplicationInput(TypedDict, total=False):
    """``payment_application`` in a request body."""

    commitment_billing_period_id: Id | None
    period_start: Date | str | None
    period_end: Date | str | None
    billing_date: Date | str | None
    invoice_number: str | None
    origin_data: str | None
    origin_id: Id | None
    status: Literal["draft", "under_review", "revise_and_resubmit", "approved"] | None
    include_attachments: bool | None


class PaymentApplicationsOwnerInvoiceFilters(TypedDict, total=False):
    """Query filters of ``prime_contracts.payment_applications_owner_invoices.list``."""

    id: Id | Sequence[Id]
    is_last: bool


class PaymentApplicationsOwnerInvoicesResource(Resource):
    """Payment applications owner invoices (Prime Contracts)."""

    __slots__ = ()

    async def create(
        self,
        *,
        prime_contract_id: Id,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        payment_application: PaymentApplicationsOwnerInvoiceApplicationInput | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> PaymentApplicationsOwnerInvoice:
        """Create a payment application (owner invoice) for prime contract.

        POST /rest/v1.0/prime_contracts/{prime_contract_id}/payment_applications
        https://developers.procore.com/reference/rest/v1/payment-applications-owner-invoices?version=1.0#create-payment-application-owner-invoice-for-prime-contract

        Returns:
            :class:`PaymentApplicationsOwnerInvoice`.
        """
        return await self._one(
            PaymentApplicationsOwnerInvoice,
            "POST",
            "/rest/v1.0/prime_contracts/{prime_contract_id}/payment_applications",
            {"prime_contract_id": prime_contract_id},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "attachments": attachments,
                "payment_application": payment_application,
            },
            dates="payment_application.period_start payment_application.period_end payment_application.billing_date",
        )

    async def delete_payment_application(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete a payment application (owner invoice).

        DELETE /rest/v1.0/payment_applications/{id}
        https://developers.procore.com/reference/rest/v1/payment-applications-owner-invoices?version=1.0#delete-a-payment-application-owner-invoice

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/payment_applications/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get_payment_application(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> PaymentApplicationsOwnerInvoiceApplication:
        """Return a payment application (owner invoice).

        GET /rest/v1.0/payment_applications/{id}
        https://developers.procore.com/reference/rest/v1/payment-applications-owner-invoices?version=1.0#show-payment-application-owner-invoice

        Returns:
            :class:`PaymentApplicationsOwnerInvoiceApplication`.
        """
        return await self._one(
            PaymentApplicationsOwnerInvoiceApplication,
            "GET",
            "/rest/v1.0/payment_applications/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    def list(
        self,
        *,
        prime_contract_id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: PaymentApplicationsOwnerInvoiceFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[PaymentApplicationsOwnerInvoice]:
        """List payment applications (owner invoices) for prime contract.

        GET /rest/v1.0/prime_contracts/{prime_contract_id}/payment_applications
        https://developers.procore.com/reference/rest/v1/payment-applications-owner-invoices?version=1.0#list-payment-applications-owner-invoices-for-prime-contract

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PaymentApplicationsOwnerInvoice`.
        """
        return self._pages(
            PaymentApplicationsOwnerInvoice,
            "/rest/v1.0/prime_contracts/{prime_contract_id}/payment_applications",
            {"prime_contract_id": prime_contract_id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_payment_applications(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[PaymentApplicationsOwnerInvoiceApplication]:
        """List payment applications (owner invoices) for a project.

        GET /rest/v1.0/payment_applications
        https://developers.procore.com/reference/rest/v1/payment-applications-owner-invoices?version=1.0#list-payment-applications-owner-invoices-for-a-project

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PaymentApplicationsOwnerInvoiceApplication`.
        """
        return self._pages(
            PaymentApplicationsOwnerInvoiceApplication,
            "/rest/v1.0/payment_applications",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        prime_contract_id: Id,
        id: Id,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        payment_application: PaymentApplicationsOwnerInvoiceApplicationInput | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> PaymentApplicationsOwnerInvoice:
        """Update a payment application (owner invoice) for prime contract.

        PATCH /rest/v1.0/prime_contracts/{prime_contract_id}/payment_applications/{id}
        https://developers.procore.com/reference/rest/v1/payment-applications-owner-invoices?version=1.0#update-payment-application-owner-invoice-for-prime-contract

        Returns:
            :class:`PaymentApplicationsOwnerInvoice`.
        """
        return await self._one(
            PaymentApplicationsOwnerInvoice,
            "PATCH",
            "/rest/v1.0/prime_contracts/{prime_contract_id}/payment_applications/{id}",
            {"prime_contract_id": prime_contract_id, "id": id},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "attachments": attachments,
                "payment_application": payment_application,
            },
            dates="payment_application.period_start payment_application.period_end payment_application.billing_date",
        )
