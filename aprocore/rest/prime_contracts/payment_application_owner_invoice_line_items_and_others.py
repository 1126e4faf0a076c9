"""Payment application owner invoice line items (Prime Contracts), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Decimal, Id
from .._base import UNSET, Job, JobFile, Options, Pages, Resource, ScopedOptions, StreamedResponse, Unset


@record
class PaymentApplicationOwnerInvoiceLineItem(Model):
    """A payment application owner invoice line item."""

    id: Id
    balance_to_finish: str | None = None
    materials_presently_stored: str | None = None
    scheduled_value: str | None = None
    total_completed_and_stored_to_date: str | None = None
    total_completed_and_stored_to_date_percent: str | None = None
    work_completed_from_previous_application: str | None = None
    work_completed_this_period: str | None = None
    description_of_work: str | None = None
    item_number: int | None = None
    cost_code: Any = None
    wbs_code: PaymentApplicationOwnerInvoiceLineItemWbsCode | None = None
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


@record
class PaymentApplicationOwnerInvoiceLineItemWbsCode(Model):
    """``wbs_code`` of :class:`PaymentApplicationOwnerInvoiceLineItem`."""

    id: Id
    flat_code: str | None = None
    description: str | None = None


class PaymentApplicationOwnerInvoiceLineItemInput(TypedDict, total=False):
    """``payment_application_line_item`` in a request body."""

    work_completed_this_period: str | None
    materials_presently_stored: str | None
    work_completed_retainage_retained_this_period: str | None
    materials_stored_retainage_retained_this_period: str | None
    work_completed_retainage_released_this_period: str | None
    work_completed_this_period_quantity: str | None


class PaymentApplicationOwnerInvoiceLineItemsResource(Resource):
    """Payment application owner invoice line items (Prime Contracts)."""

    __slots__ = ()

    async def update(
        self,
        *,
        prime_contract_id: Id,
        id: Id,
        payment_application_line_item: PaymentApplicationOwnerInvoiceLineItemInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> PaymentApplicationOwnerInvoiceLineItem:
        """Update a payment application (owner invoice) line item for prime contract.

        PATCH /rest/v1.0/prime_contracts/{prime_contract_id}/payment_application_line_items/{id}
        https://developers.procore.com/reference/rest/v1/payment-application-owner-invoice-line-items?version=1.0#update-payment-application-owner-invoice-line-item-for-prime-contract

        Args:
            id: ID of a payment application line item.

        Returns:
            :class:`PaymentApplicationOwnerInvoiceLineItem`.
        """
        return await self._one(
            PaymentApplicationOwnerInvoiceLineItem,
            "PATCH",
            "/rest/v1.0/prime_contracts/{prime_contract_id}/payment_application_line_items/{id}",
            {"prime_contract_id": prime_contract_id, "id": id},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "payment_application_line_item": payment_application_line_item,
            },
        )


@record
class PaymentApplicationOwnerInvoiceMarkupLineItem(Model):
    """A payment application owner invoice markup line item."""

    id: Id
    balance_to_finish: str | None = None
    work_completed_from_previous_application: str | None = None
    total_completed_and_stored_to_date_percent: str | None = None
    total_completed_and_stored_to_date: str | None = None
    work_completed_this_period: str | None = None
    type: str | None = None
    description_of_work: str | None = None
    materials_presently_stored: str | None = None
    work_completed_retainage_currently_retained: str | None = None
    work_completed_retainage_from_previous_application: str | None = None
    work_completed_retainage_released_this_period: str | None = None
    work_completed_retainage_retained_this_period: str | None = None
    work_completed_retainage_percent_this_period: str | None = None
    total_retainage_currently_retained: str | None = None
    total_retainage_from_previous_application: str | None = None


class PaymentApplicationOwnerInvoiceMarkupLineItemInput(TypedDict, total=False):
    """``payment_application_markup_line_item`` in a request body."""

    work_completed_this_period: str | None
    work_completed_retainage_retained_this_period: str | None
    work_completed_retainage_released_this_period: str | None


class PaymentApplicationOwnerInvoiceMarkupLineItemsResource(Resource):
    """Payment application owner invoice markup line items (Prime Contracts)."""

    __slots__ = ()

    async def update(
        self,
        *,
        prime_contract_id: Id,
        id: Id,
        payment_application_markup_line_item: PaymentApplicationOwnerInvoiceMarkupLineItemInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> PaymentApplicationOwnerInvoiceMarkupLineItem:
        """Update a payment application (owner invoice) markup line item for prime contract.

        PATCH /rest/v1.0/prime_contracts/{prime_contract_id}/payment_application_markup_line_items/{id}
        https://developers.procore.com/reference/rest/v1/payment-application-owner-invoice-markup-line-items?version=1.0#update-payment-application-owner-invoice-markup-line-item-for-prime-contract

        Args:
            id: ID of a payment application markup line item.

        Returns:
            :class:`PaymentApplicationOwnerInvoiceMarkupLineItem`.
        """
        return await self._one(
            PaymentApplicationOwnerInvoiceMarkupLineItem,
            "PATCH",
            "/rest/v1.0/prime_contracts/{prime_contract_id}/payment_application_markup_line_items/{id}",
            {"prime_contract_id": prime_contract_id, "id": id},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "payment_application_markup_line_item": payment_application_markup_line_item,
            },
        )


@record
class PrimeChangeOrderLineItem(Model):
    """A prime change order line item."""

    id: Id
    prime_line_item_id: Id | None = None
    description: str | None = None
    uom: str | None = None
    quantity: Decimal | None = None
    unit_cost: str | None = None
    amount: str | None = None
    extended_type: Literal["manual", "calculated"] | str | None = None
    wbs_code_id: Id | None = None
    tax_code_id: Id | None = None
    position: Decimal | None = None
    wbs_code: PrimeChangeOrderLineItemWbsCode | None = None
    work_breakdown_structure: Mapping[str, Any] | None = None


@record
class PrimeChangeOrderLineItemWbsCode(Model):
    """``wbs_code`` of :class:`PrimeChangeOrderLineItem`."""

    id: Id
    flat_code: str | None = None
    description: str | None = None


class PrimeChangeOrderLineItemsResource(Resource):
    """Prime change order line items (Prime Contracts)."""

    __slots__ = ()

    async def create(
        self,
        *,
        prime_change_order_id: Id,
        wbs_code_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        amount: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        quantity: str | Unset | None = UNSET,
        unit_cost: str | Unset | None = UNSET,
        uom: str | Unset | None = UNSET,
        tax_code_id: Id | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> PrimeChangeOrderLineItem:
        """Create a prime change order line item.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/prime_change_orders/{prime_change_order_id}/line_items
        https://developers.procore.com/reference/rest/prime-change-order-line-items?version=2.0#create-prime-change-order-line-item

        Returns:
            :class:`PrimeChangeOrderLineItem`.
        """
        return await self._one(
            PrimeChangeOrderLineItem,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/prime_change_orders/{prime_change_order_id}/line_items",
            {"company_id": company_id, "project_id": project_id, "prime_change_order_id": prime_change_order_id},
            options,
            body={
                "amount": amount,
                "description": description,
                "quantity": quantity,
                "unit_cost": unit_cost,
                "uom": uom,
                "wbs_code_id": wbs_code_id,
                "tax_code_id": tax_code_id,
            },
        )

    async def delete(
        self,
        *,
        prime_change_order_id: Id,
        id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete a prime change order line item.

        DELETE /rest/v2.0/companies/{company_id}/projects/{project_id}/prime_change_orders/{prime_change_order_id}/line_items/{id}
        https://developers.procore.com/reference/rest/prime-change-order-line-items?version=2.0#delete-prime-change-order-line-item

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/prime_change_orders/{prime_change_order_id}/line_items/{id}",
            {
                "company_id": company_id,
                "project_id": project_id,
                "prime_change_order_id": prime_change_order_id,
                "id": id,
            },
            options,
        )

    async def get(
        self,
        *,
        prime_change_order_id: Id,
        id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> PrimeChangeOrderLineItem:
        """Return a prime change order line item.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/prime_change_orders/{prime_change_order_id}/line_items/{id}
        https://developers.procore.com/reference/rest/prime-change-order-line-items?version=2.0#show-prime-change-order-line-item

        Returns:
            :class:`PrimeChangeOrderLineItem`.
        """
        return await self._one(
            PrimeChangeOrderLineItem,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/prime_change_orders/{prime_change_order_id}/line_items/{id}",
            {
                "company_id": company_id,
                "project_id": project_id,
                "prime_change_order_id": prime_change_order_id,
                "id": id,
            },
            options,
        )

    def list(
        self,
        *,
        prime_change_order_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[PrimeChangeOrderLineItem]:
        """List prime change order line items.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/prime_change_orders/{prime_change_order_id}/line_items
        https://developers.procore.com/reference/rest/prime-change-order-line-items?version=2.0#list-prime-change-order-line-items

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PrimeChangeOrderLineItem`.
        """
        return self._pages(
            PrimeChangeOrderLineItem,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/prime_change_orders/{prime_change_order_id}/line_items",
            {"company_id": company_id, "project_id": project_id, "prime_change_order_id": prime_change_order_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        prime_change_order_id: Id,
        id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        prime_line_item_id: Id | Unset | None = UNSET,
        amount: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        quantity: str | Unset | None = UNSET,
        unit_cost: str | Unset | None = UNSET,
        uom: str | Unset | None = UNSET,
        wbs_code_id: Id | Unset | None = UNSET,
        tax_code_id: Id | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> PrimeChangeOrderLineItem:
        """Update a prime contract line item.

        PATCH /rest/v2.0/companies/{company_id}/projects/{project_id}/prime_change_orders/{prime_change_order_id}/line_items/{id}
        https://developers.procore.com/reference/rest/prime-change-order-line-items?version=2.0#update-prime-contract-line-item

        Returns:
            :class:`PrimeChangeOrderLineItem`.
        """
        return await self._one(
            PrimeChangeOrderLineItem,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/prime_change_orders/{prime_change_order_id}/line_items/{id}",
            {
                "company_id": company_id,
                "project_id": project_id,
                "prime_change_order_id": prime_change_order_id,
                "id": id,
            },
            options,
            body={
                "prime_line_item_id": prime_line_item_id,
                "amount": amount,
                "description": description,
                "quantity": quantity,
                "unit_cost": unit_cost,
                "uom": uom,
                "wbs_code_id": wbs_code_id,
                "tax_code_id": tax_code_id,
            },
        )


class PrimeChangeOrderRowsCsvExportsResource(Resource):
    """Prime change order rows CSV exports (Prime Contracts)."""

    __slots__ = ()

    async def create(
        self, *, company_id: Id | Unset = UNSET, project_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Job[JobFile]:
        """Create a CSV export for prime change order rows.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/prime_change_order_rows/csv_exports
        https://developers.procore.com/reference/rest/prime-change-order-rows-csv-exports?version=2.0#create-csv-export-for-prime-change-order-rows

        Returns:
            :class:`~aprocore.Job` of :class:`JobFile`: ``await job.result()``.
        """
        return await self._job(
            JobFile,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/prime_change_order_rows/csv_exports",
            {"company_id": company_id, "project_id": project_id},
            options,
        )

    def get(
        self,
        *,
        change_order_csv_export_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> AbstractAsyncContextManager[StreamedResponse]:
        """Check CSV export status for prime change order rows.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/prime_change_order_rows/csv_exports/{change_order_csv_export_id}
        https://developers.procore.com/reference/rest/prime-change-order-rows-csv-exports?version=2.0#check-csv-export-status-for-prime-change-order-rows

        Returns:
            A streamed file: ``async with … as response``. While Procore is still creating it, the call waits within its timeout.
        """
        return self._file(
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/prime_change_order_rows/csv_exports/{change_order_csv_export_id}",
            {
                "company_id": company_id,
                "project_id": project_id,
                "change_order_csv_export_id": change_order_csv_export_id,
            },
            options,
        )


class PrimeChangeOrdersBatchesExportPdfResource(Resource):
    """Prime change orders batches export PDF (Prime Contracts)."""

    __slots__ = ()

    async def create(
        self,
        *,
        prime_change_order_batch_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Job[JobFile]:
        """Create a PDF export for a prime change order batch.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/prime_change_order_batches/{prime_change_order_batch_id}/pdf
        https://developers.procore.com/reference/rest/prime-change-orders-batches-export-pdf?version=2.0#create-pdf-export-for-a-prime-change-order-batch

        Returns:
            :class:`~aprocore.Job` of :class:`JobFile`: ``await job.result()``.
        """
        return await self._job(
            JobFile,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/prime_change_order_batches/{prime_change_order_batch_id}/pdf",
            {
                "company_id": company_id,
                "project_id": project_id,
                "prime_change_order_batch_id": prime_change_order_batch_id,
            },
            options,
        )

    def get(
        self,
        *,
        prime_change_order_batch_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> AbstractAsyncContextManager[StreamedResponse]:
        """Check PDF generation status.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/prime_change_order_batches/{prime_change_order_batch_id}/pdf
        https://developers.procore.com/reference/rest/prime-change-orders-batches-export-pdf?version=2.0#check-pdf-generation-status

        Returns:
            A streamed file: ``async with … as response``. While Procore is still creating it, the call waits within its timeout.
        """
        return self._file(
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/prime_change_order_batches/{prime_change_order_batch_id}/pdf",
            {
                "company_id": company_id,
                "project_id": project_id,
                "prime_change_order_batch_id": prime_change_order_batch_id,
            },
            options,
        )


class PrimeChangeOrdersExportPdfResource(Resource):
    """Prime change orders export PDF (Prime Contracts)."""

    __slots__ = ()

    async def create(
        self,
        *,
        prime_change_order_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Job[JobFile]:
        """Create a PDF export for a prime change order.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/prime_change_orders/{prime_change_order_id}/pdf
        https://developers.procore.com/reference/rest/prime-change-orders-export-pdf?version=2.0#create-pdf-export-for-a-prime-change-order

        Returns:
            :class:`~aprocore.Job` of :class:`JobFile`: ``await job.result()``.
        """
        return await self._job(
            JobFile,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/prime_change_orders/{prime_change_order_id}/pdf",
            {"company_id": company_id, "project_id": project_id, "prime_change_order_id": prime_change_order_id},
            options,
        )

    def get(
        self,
        *,
        prime_change_order_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> AbstractAsyncContextManager[StreamedResponse]:
        """Check PDF generation status.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/prime_change_orders/{prime_change_order_id}/pdf
        https://developers.procore.com/reference/rest/prime-change-orders-export-pdf?version=2.0#check-pdf-generation-status

        Returns:
            A streamed file: ``async with … as response``. While Procore is still creating it, the call waits within its timeout.
        """
        return self._file(
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/prime_change_orders/{prime_change_order_id}/pdf",
            {"company_id": company_id, "project_id": project_id, "prime_change_order_id": prime_change_order_id},
            options,
        )


@record
class PrimeContractSummary(Model):
    """A prime contract summary."""

    approved_change_total: Decimal | None = None
    pending_revised_change_total: Decimal | None = None
    draft_change_total: Decimal | None = None
    total_invoices_amount: Decimal | None = None
    total_payments_amount: Decimal | None = None
    currency_configuration: PrimeContractSummaryCurrencyConfiguration | None = None


@record
class PrimeContractSummaryCurrencyConfiguration(Model):
    """``currency_configuration`` of :class:`PrimeContractSummary`."""

    currency_iso_code: str | None = None


class PrimeContractSummaryResource(Resource):
    """Prime contract summary (Prime Contracts)."""

    __slots__ = ()

    async def get(
        self,
        *,
        contract_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> PrimeContractSummary:
        """Return a prime contract summary.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/prime_contracts/{contract_id}/summary
        https://developers.procore.com/reference/rest/prime-contract-summary?version=2.0#show-prime-contract-summary

        Returns:
            :class:`PrimeContractSummary`.
        """
        return await self._one(
            PrimeContractSummary,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/prime_contracts/{contract_id}/summary",
            {"company_id": company_id, "project_id": project_id, "contract_id": contract_id},
            options,
        )


class PrimeContractsExportPdfResource(Resource):
    """Prime contracts export PDF (Prime Contracts)."""

    __slots__ = ()

    async def create(
        self,
        *,
        prime_contract_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Job[JobFile]:
        """Create a PDF export for a prime contract.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/prime_contracts/{prime_contract_id}/pdf
        https://developers.procore.com/reference/rest/prime-contracts-export-pdf?version=2.0#create-pdf-export-for-a-prime-contract

        Returns:
            :class:`~aprocore.Job` of :class:`JobFile`: ``await job.result()``.
        """
        return await self._job(
            JobFile,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/prime_contracts/{prime_contract_id}/pdf",
            {"company_id": company_id, "project_id": project_id, "prime_contract_id": prime_contract_id},
            options,
        )

    def get(
        self,
        *,
        prime_contract_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> AbstractAsyncContextManager[StreamedResponse]:
        """Check PDF generation status.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/prime_contracts/{prime_contract_id}/pdf
        https://developers.procore.com/reference/rest/prime-contracts-export-pdf?version=2.0#check-pdf-generation-status

        Returns:
            A streamed file: ``async with … as response``. While Procore is still creating it, the call waits within its timeout.
        """
        return self._file(
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/prime_contracts/{prime_contract_id}/pdf",
            {"company_id": company_id, "project_id": project_id, "prime_contract_id": prime_contract_id},
            options,
        )
