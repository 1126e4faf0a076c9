"""Billing periods (Commitments), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Decimal, Id
from .._base import (
    OMITTED,
    UNSET,
    DateRange,
    Job,
    JobFile,
    Options,
    Pages,
    Resource,
    ScopedOptions,
    StreamedResponse,
    Unset,
)


@record
class BillingPeriod(Model):
    """A billing period."""

    id: Id
    created_at: DateTime | None = None
    due_date: Date | None = None
    end_date: Date | None = None
    position: int | None = None
    project_id: Id | None = None
    start_date: Date | None = None
    status: Literal["open", "closed"] | str | None = None
    updated_at: DateTime | None = None


class BillingPeriodCreateInput(TypedDict):
    """``billing_period`` in a request body."""

    due_date: Date | str
    start_date: Date | str
    end_date: Date | str
    status: Literal["open", "closed"]


class BillingPeriodInput(TypedDict, total=False):
    """``billing_period`` in a request body."""

    due_date: Date | str | None
    start_date: Date | str | None
    end_date: Date | str | None
    status: Literal["open", "closed"] | None


class BillingPeriodFilters(TypedDict, total=False):
    """Query filters of ``commitments.billing_periods.list``."""

    id: Id | Sequence[Id]
    created_at: DateRange
    updated_at: DateRange
    status: Literal["open", "closed"] | Sequence[Literal["open", "closed"]]


class BillingPeriodsResource(Resource):
    """Billing periods (Commitments)."""

    __slots__ = ()

    async def create(
        self, *, billing_period: BillingPeriodCreateInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> BillingPeriod:
        """Create a billing period.

        POST /rest/v1.0/projects/{project_id}/billing_periods
        https://developers.procore.com/reference/rest/v1/billing-periods?version=1.0#create-billing-period

        Returns:
            :class:`BillingPeriod`.
        """
        return await self._one(
            BillingPeriod,
            "POST",
            "/rest/v1.0/projects/{project_id}/billing_periods",
            {"project_id": project_id},
            options,
            body={"billing_period": billing_period},
            dates="billing_period.due_date billing_period.start_date billing_period.end_date",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a billing period.

        DELETE /rest/v1.0/projects/{project_id}/billing_periods/{id}
        https://developers.procore.com/reference/rest/v1/billing-periods?version=1.0#delete-billing-period

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/billing_periods/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> BillingPeriod:
        """Return a billing period for project.

        GET /rest/v1.0/projects/{project_id}/billing_periods/{id}
        https://developers.procore.com/reference/rest/v1/billing-periods?version=1.0#show-billing-period-for-project

        Returns:
            :class:`BillingPeriod`.
        """
        return await self._one(
            BillingPeriod,
            "GET",
            "/rest/v1.0/projects/{project_id}/billing_periods/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: BillingPeriodFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[BillingPeriod]:
        """List billing periods.

        GET /rest/v1.0/projects/{project_id}/billing_periods
        https://developers.procore.com/reference/rest/v1/billing-periods?version=1.0#list-billing-periods

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BillingPeriod`.
        """
        return self._pages(
            BillingPeriod,
            "/rest/v1.0/projects/{project_id}/billing_periods",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self, *, id: Id, billing_period: BillingPeriodInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> BillingPeriod:
        """Update a billing period.

        PATCH /rest/v1.0/projects/{project_id}/billing_periods/{id}
        https://developers.procore.com/reference/rest/v1/billing-periods?version=1.0#update-billing-period

        Returns:
            :class:`BillingPeriod`.
        """
        return await self._one(
            BillingPeriod,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/billing_periods/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"billing_period": billing_period},
            dates="billing_period.due_date billing_period.start_date billing_period.end_date",
        )


class BulkUpdateSubcontractorInvoiceRequisitionItemInput(TypedDict, total=False):
    """``requisition_items`` in a request body."""

    id: Id | None
    item_type: Literal["contract_item", "contract_detail_item", "change_order_item"] | None
    work_completed_this_period: str | None
    materials_presently_stored: str | None
    work_completed_retainage_retained_this_period: str | None
    materials_stored_retainage_currently_retained: str | None
    work_completed_retainage_released_this_period: str | None
    work_completed_this_period_quantity: str | None
    subcontractor_claimed_amount: str | None
    status: Literal["approved", "rejected", "no_action"] | None
    comment: str | None


class BulkUpdateSubcontractorInvoiceRequisitionItemsResource(Resource):
    """Bulk update subcontractor invoice requisition items (Commitments)."""

    __slots__ = ()

    async def bulk_update(
        self,
        *,
        requisition_id: Id,
        requisition_items: Sequence[BulkUpdateSubcontractorInvoiceRequisitionItemInput],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Any:
        """Bulk update subcontractor invoice (requisitions) items.

        PATCH /rest/v1.0/requisitions/{requisition_id}/bulk_item_update
        https://developers.procore.com/reference/rest/v1/bulk-update-subcontractor-invoice-requisition-items?version=1.0#bulk-update-subcontractor-invoice-requisitions-items

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "PATCH",
            "/rest/v1.0/requisitions/{requisition_id}/bulk_item_update",
            {"requisition_id": requisition_id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            body={"requisition_items": requisition_items},
        )


class CommitmentChangeOrderBatchExportPdfResource(Resource):
    """Commitment change order batch export PDF (Commitments)."""

    __slots__ = ()

    async def create(
        self,
        *,
        commitment_co_batch_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Job[JobFile]:
        """Create a PDF export for a commitment change order batch.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_change_order_batches/{commitment_co_batch_id}/pdf
        https://developers.procore.com/reference/rest/commitment-change-order-batch-export-pdf?version=2.0#create-pdf-export-for-a-commitment-change-order-batch

        Returns:
            :class:`~aprocore.Job` of :class:`JobFile`: ``await job.result()``.
        """
        return await self._job(
            JobFile,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_change_order_batches/{commitment_co_batch_id}/pdf",
            {"company_id": company_id, "project_id": project_id, "commitment_co_batch_id": commitment_co_batch_id},
            options,
        )

    def get(
        self,
        *,
        commitment_co_batch_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> AbstractAsyncContextManager[StreamedResponse]:
        """Check PDF generation status.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_change_order_batches/{commitment_co_batch_id}/pdf
        https://developers.procore.com/reference/rest/commitment-change-order-batch-export-pdf?version=2.0#check-pdf-generation-status

        Returns:
            A streamed file: ``async with … as response``. While Procore is still creating it, the call waits within its timeout.
        """
        return self._file(
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_change_order_batches/{commitment_co_batch_id}/pdf",
            {"company_id": company_id, "project_id": project_id, "commitment_co_batch_id": commitment_co_batch_id},
            options,
        )


class CommitmentChangeOrderExportPdfResource(Resource):
    """Commitment change order export PDF (Commitments)."""

    __slots__ = ()

    async def create(
        self,
        *,
        commitment_change_order_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Job[JobFile]:
        """Create a PDF export for a commitment change order.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_change_orders/{commitment_change_order_id}/pdf
        https://developers.procore.com/reference/rest/commitment-change-order-export-pdf?version=2.0#create-pdf-export-for-a-commitment-change-order

        Returns:
            :class:`~aprocore.Job` of :class:`JobFile`: ``await job.result()``.
        """
        return await self._job(
            JobFile,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_change_orders/{commitment_change_order_id}/pdf",
            {
                "company_id": company_id,
                "project_id": project_id,
                "commitment_change_order_id": commitment_change_order_id,
            },
            options,
        )

    def get(
        self,
        *,
        commitment_change_order_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> AbstractAsyncContextManager[StreamedResponse]:
        """Check PDF generation status.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_change_orders/{commitment_change_order_id}/pdf
        https://developers.procore.com/reference/rest/commitment-change-order-export-pdf?version=2.0#check-pdf-generation-status

        Returns:
            A streamed file: ``async with … as response``. While Procore is still creating it, the call waits within its timeout.
        """
        return self._file(
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_change_orders/{commitment_change_order_id}/pdf",
            {
                "company_id": company_id,
                "project_id": project_id,
                "commitment_change_order_id": commitment_change_order_id,
            },
            options,
        )


@record
class CommitmentChangeOrderLineItem(Model):
    """A commitment change order line item."""

    id: Id
    prime_line_item_id: Id | None = None
    commitment_line_item_id: Id | None = None
    description: str | None = None
    uom: str | None = None
    quantity: Decimal | None = None
    unit_cost: str | None = None
    amount: str | None = None
    extended_type: Literal["manual", "calculated"] | str | None = None
    wbs_code_id: Id | None = None
    tax_code_id: Id | None = None
    position: Decimal | None = None
    wbs_code: CommitmentChangeOrderLineItemWbsCode | None = None
    work_breakdown_structure: Mapping[str, Any] | None = None


@record
class CommitmentChangeOrderLineItemWbsCode(Model):
    """``wbs_code`` of :class:`CommitmentChangeOrderLineItem`."""

    id: Id
    flat_code: str | None = None
    description: str | None = None


class CommitmentChangeOrderLineItemsResource(Resource):
    """Commitment change order line items (Commitments)."""

    __slots__ = ()

    async def create(
        self,
        *,
        commitment_change_order_id: Id,
        wbs_code_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        prime_line_item_id: Id | Unset | None = UNSET,
        commitment_line_item_id: Id | Unset | None = UNSET,
        amount: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        quantity: str | Unset | None = UNSET,
        unit_cost: str | Unset | None = UNSET,
        uom: str | Unset | None = UNSET,
        tax_code_id: Id | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CommitmentChangeOrderLineItem:
        """Create a commitment change order line item.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_change_orders/{commitment_change_order_id}/line_items
        https://developers.procore.com/reference/rest/commitment-change-order-line-items?version=2.0#create-commitment-change-order-line-item

        Returns:
            :class:`CommitmentChangeOrderLineItem`.
        """
        return await self._one(
            CommitmentChangeOrderLineItem,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_change_orders/{commitment_change_order_id}/line_items",
            {
                "company_id": company_id,
                "project_id": project_id,
                "commitment_change_order_id": commitment_change_order_id,
            },
            options,
            body={
                "prime_line_item_id": prime_line_item_id,
                "commitment_line_item_id": commitment_line_item_id,
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
        commitment_change_order_id: Id,
        id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete a commitment change order line item.

        DELETE /rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_change_orders/{commitment_change_order_id}/line_items/{id}
        https://developers.procore.com/reference/rest/commitment-change-order-line-items?version=2.0#delete-commitment-change-order-line-item

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_change_orders/{commitment_change_order_id}/line_items/{id}",
            {
                "company_id": company_id,
                "project_id": project_id,
                "commitment_change_order_id": commitment_change_order_id,
                "id": id,
            },
            options,
        )

    async def get(
        self,
        *,
        commitment_change_order_id: Id,
        id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CommitmentChangeOrderLineItem:
        """Return a commitment change order line item.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_change_orders/{commitment_change_order_id}/line_items/{id}
        https://developers.procore.com/reference/rest/commitment-change-order-line-items?version=2.0#show-commitment-change-order-line-item

        Returns:
            :class:`CommitmentChangeOrderLineItem`.
        """
        return await self._one(
            CommitmentChangeOrderLineItem,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_change_orders/{commitment_change_order_id}/line_items/{id}",
            {
                "company_id": company_id,
                "project_id": project_id,
                "commitment_change_order_id": commitment_change_order_id,
                "id": id,
            },
            options,
        )

    def list(
        self,
        *,
        commitment_change_order_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CommitmentChangeOrderLineItem]:
        """List commitment change order line items.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_change_orders/{commitment_change_order_id}/line_items
        https://developers.procore.com/reference/rest/commitment-change-order-line-items?version=2.0#list-commitment-change-order-line-items

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CommitmentChangeOrderLineItem`.
        """
        return self._pages(
            CommitmentChangeOrderLineItem,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_change_orders/{commitment_change_order_id}/line_items",
            {
                "company_id": company_id,
                "project_id": project_id,
                "commitment_change_order_id": commitment_change_order_id,
            },
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        commitment_change_order_id: Id,
        id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        prime_line_item_id: Id | Unset | None = UNSET,
        commitment_line_item_id: Id | Unset | None = UNSET,
        amount: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        quantity: str | Unset | None = UNSET,
        unit_cost: str | Unset | None = UNSET,
        uom: str | Unset | None = UNSET,
        wbs_code_id: Id | Unset | None = UNSET,
        tax_code_id: Id | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CommitmentChangeOrderLineItem:
        """Update a commitment change order line item.

        PATCH /rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_change_orders/{commitment_change_order_id}/line_items/{id}
        https://developers.procore.com/reference/rest/commitment-change-order-line-items?version=2.0#update-commitment-change-order-line-item

        Returns:
            :class:`CommitmentChangeOrderLineItem`.
        """
        return await self._one(
            CommitmentChangeOrderLineItem,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_change_orders/{commitment_change_order_id}/line_items/{id}",
            {
                "company_id": company_id,
                "project_id": project_id,
                "commitment_change_order_id": commitment_change_order_id,
                "id": id,
            },
            options,
            body={
                "prime_line_item_id": prime_line_item_id,
                "commitment_line_item_id": commitment_line_item_id,
                "amount": amount,
                "description": description,
                "quantity": quantity,
                "unit_cost": unit_cost,
                "uom": uom,
                "wbs_code_id": wbs_code_id,
                "tax_code_id": tax_code_id,
            },
        )


class CommitmentChangeOrderRowsCsvExportsResource(Resource):
    """Commitment change order rows CSV exports (Commitments)."""

    __slots__ = ()

    async def create(
        self, *, company_id: Id | Unset = UNSET, project_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Job[JobFile]:
        """Create a CSV export for commitment change order rows.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_change_order_rows/csv_exports
        https://developers.procore.com/reference/rest/commitment-change-order-rows-csv-exports?version=2.0#create-csv-export-for-commitment-change-order-rows

        Returns:
            :class:`~aprocore.Job` of :class:`JobFile`: ``await job.result()``.
        """
        return await self._job(
            JobFile,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_change_order_rows/csv_exports",
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
        """Check CSV export status for commitment change order rows.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_change_order_rows/csv_exports/{change_order_csv_export_id}
        https://developers.procore.com/reference/rest/commitment-change-order-rows-csv-exports?version=2.0#check-csv-export-status-for-commitment-change-order-rows

        Returns:
            A streamed file: ``async with … as response``. While Procore is still creating it, the call waits within its timeout.
        """
        return self._file(
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_change_order_rows/csv_exports/{change_order_csv_export_id}",
            {
                "company_id": company_id,
                "project_id": project_id,
                "change_order_csv_export_id": change_order_csv_export_id,
            },
            options,
        )


@record
class CommitmentCompliance(Model):
    """A commitment compliance."""

    updated_at: DateTime | None = None
    updated_by_id: Id | None = None
    compliance_status: Literal["compliant", "not_compliant", "not_required"] | str | None = None
    compliance_notes: str | None = None
    insurance_status: Literal["compliant", "not_compliant", "not_required"] | str | None = None
    insurance_notes: str | None = None
    derived_insurance_status: str | None = None
    insurance_documents: list[CommitmentComplianceInsuranceDocument] | None = None
    derived_compliance_status: str | None = None
    compliance_documents: list[CommitmentComplianceDocument] | None = None
    insurance_requirements_not_created: list[CommitmentComplianceInsuranceRequirementsNotCreated] | None = None
    compliance_requirements_not_created: list[CommitmentComplianceRequirementsNotCreated] | None = None


@record
class CommitmentComplianceAttachment(Model):
    """``attachments`` of :class:`CommitmentComplianceDocument`."""

    id: Id
    content_type: str | None = None
    filename: str | None = None
    url: str | None = None


@record
class CommitmentComplianceDocument(Model):
    """``compliance_documents`` of :class:`CommitmentCompliance`."""

    id: Id
    name: str | None = None
    notes: str | None = None
    type: str | None = None
    status: str | None = None
    effective_at: DateTime | None = None
    expires_at: DateTime | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    attachments: list[CommitmentComplianceAttachment] | None = None


@record
class CommitmentComplianceInsuranceDocument(Model):
    """``insurance_documents`` of :class:`CommitmentCompliance`."""

    id: Id
    name: str | None = None
    insurance_type: str | None = None
    level: Literal["company", "project"] | str | None = None
    status: str | None = None
    effective_at: DateTime | None = None
    expires_at: DateTime | None = None
    attachments: list[CommitmentComplianceAttachment] | None = None


@record
class CommitmentComplianceInsuranceRequirementsNotCreated(Model):
    """``insurance_requirements_not_created`` of :class:`CommitmentCompliance`."""

    id: Id
    name: str | None = None
    level: str | None = None
    status: str | None = None


@record
class CommitmentCompliancePurchaseOrderContractsCompliance(Model):
    """Returned by :meth:`CommitmentComplianceResource.get_purchase_order_contracts_compliance`."""

    updated_at: DateTime | None = None
    updated_by_id: Id | None = None
    compliance_status: Literal["compliant", "not_compliant", "not_required"] | str | None = None
    compliance_notes: str | None = None
    insurance_status: Literal["compliant", "not_compliant", "not_required"] | str | None = None
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

    id: Id
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


class CommitmentContractExportPdfResource(Resource):
    """Commitment contract export PDF (Commitments)."""

    __slots__ = ()

    async def create(
        self,
        *,
        commitment_contract_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Job[JobFile]:
        """Create a PDF export for commitment contracts.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_contracts/{commitment_contract_id}/pdf
        https://developers.procore.com/reference/rest/commitment-contract-export-pdf?version=2.0#create-pdf-export-for-commitment-contracts

        Returns:
            :class:`~aprocore.Job` of :class:`JobFile`: ``await job.result()``.
        """
        return await self._job(
            JobFile,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_contracts/{commitment_contract_id}/pdf",
            {"company_id": company_id, "project_id": project_id, "commitment_contract_id": commitment_contract_id},
            options,
        )

    def get(
        self,
        *,
        commitment_contract_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> AbstractAsyncContextManager[StreamedResponse]:
        """Check PDF generation status.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_contracts/{commitment_contract_id}/pdf
        https://developers.procore.com/reference/rest/commitment-contract-export-pdf?version=2.0#check-pdf-generation-status

        Returns:
            A streamed file: ``async with … as response``. While Procore is still creating it, the call waits within its timeout.
        """
        return self._file(
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_contracts/{commitment_contract_id}/pdf",
            {"company_id": company_id, "project_id": project_id, "commitment_contract_id": commitment_contract_id},
            options,
        )


@record
class CommitmentContractLineItem(Model):
    """A commitment contract line item."""

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
    wbs_code: CommitmentContractLineItemWbsCode | None = None
    work_breakdown_structure: Mapping[str, Any] | None = None


@record
class CommitmentContractLineItemWbsCode(Model):
    """``wbs_code`` of :class:`CommitmentContractLineItem`."""

    id: Id
    flat_code: str | None = None
    description: str | None = None


class CommitmentContractLineItemsResource(Resource):
    """Commitment contract line items (Commitments)."""

    __slots__ = ()

    async def create(
        self,
        *,
        commitment_contract_id: Id,
        wbs_code_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        prime_line_item_id: Id | Unset | None = UNSET,
        amount: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        quantity: str | Unset | None = UNSET,
        unit_cost: str | Unset | None = UNSET,
        uom: str | Unset | None = UNSET,
        tax_code_id: Id | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CommitmentContractLineItem:
        """Create a commitment contract line item.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_contracts/{commitment_contract_id}/line_items
        https://developers.procore.com/reference/rest/commitment-contract-line-items?version=2.0#create-commitment-contract-line-item

        Returns:
            :class:`CommitmentContractLineItem`.
        """
        return await self._one(
            CommitmentContractLineItem,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_contracts/{commitment_contract_id}/line_items",
            {"company_id": company_id, "project_id": project_id, "commitment_contract_id": commitment_contract_id},
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

    async def delete(
        self,
        *,
        commitment_contract_id: Id,
        id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete a commitment contract line item.

        DELETE /rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_contracts/{commitment_contract_id}/line_items/{id}
        https://developers.procore.com/reference/rest/commitment-contract-line-items?version=2.0#delete-commitment-contract-line-item

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_contracts/{commitment_contract_id}/line_items/{id}",
            {
                "company_id": company_id,
                "project_id": project_id,
                "commitment_contract_id": commitment_contract_id,
                "id": id,
            },
            options,
        )

    async def get(
        self,
        *,
        commitment_contract_id: Id,
        id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CommitmentContractLineItem:
        """Return a commitment contract line item.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_contracts/{commitment_contract_id}/line_items/{id}
        https://developers.procore.com/reference/rest/commitment-contract-line-items?version=2.0#show-commitment-contract-line-item

        Returns:
            :class:`CommitmentContractLineItem`.
        """
        return await self._one(
            CommitmentContractLineItem,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_contracts/{commitment_contract_id}/line_items/{id}",
            {
                "company_id": company_id,
                "project_id": project_id,
                "commitment_contract_id": commitment_contract_id,
                "id": id,
            },
            options,
        )

    def list(
        self,
        *,
        commitment_contract_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CommitmentContractLineItem]:
        """List commitment contract line items.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_contracts/{commitment_contract_id}/line_items
        https://developers.procore.com/reference/rest/commitment-contract-line-items?version=2.0#list-commitment-contract-line-items

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CommitmentContractLineItem`.
        """
        return self._pages(
            CommitmentContractLineItem,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_contracts/{commitment_contract_id}/line_items",
            {"company_id": company_id, "project_id": project_id, "commitment_contract_id": commitment_contract_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        commitment_contract_id: Id,
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
    ) -> CommitmentContractLineItem:
        """Update a commitment contract line item.

        PATCH /rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_contracts/{commitment_contract_id}/line_items/{id}
        https://developers.procore.com/reference/rest/commitment-contract-line-items?version=2.0#update-commitment-contract-line-item

        Returns:
            :class:`CommitmentContractLineItem`.
        """
        return await self._one(
            CommitmentContractLineItem,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_contracts/{commitment_contract_id}/line_items/{id}",
            {
                "company_id": company_id,
                "project_id": project_id,
                "commitment_contract_id": commitment_contract_id,
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


@record
class CommitmentContractSummary(Model):
    """A commitment contract summary."""

    approved_change_total: Decimal | None = None
    pending_revised_change_total: Decimal | None = None
    draft_change_total: Decimal | None = None
    total_invoices_amount: Decimal | None = None
    total_payments_amount: Decimal | None = None
    currency_configuration: CommitmentContractSummaryCurrencyConfiguration | None = None


@record
class CommitmentContractSummaryCurrencyConfiguration(Model):
    """``currency_configuration`` of :class:`CommitmentContractSummary`."""

    currency_iso_code: str | None = None


class CommitmentContractSummaryResource(Resource):
    """Commitment contract summary (Commitments)."""

    __slots__ = ()

    async def get(
        self,
        *,
        contract_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CommitmentContractSummary:
        """Return a commitment contract summary.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_contracts/{contract_id}/summary
        https://developers.procore.com/reference/rest/commitment-contract-summary?version=2.0#show-commitment-contract-summary

        Returns:
            :class:`CommitmentContractSummary`.
        """
        return await self._one(
            CommitmentContractSummary,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/commitment_contracts/{contract_id}/summary",
            {"company_id": company_id, "project_id": project_id, "contract_id": contract_id},
            options,
        )


@record
class ContractPayment(Model):
    """A contract payment."""

    id: Id
    amount: str | None = None
    check_number: str | None = None
    contract_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    date: Date | None = None
    date_payment_settled: DateTime | None = None
    date_payment_initiated: DateTime | None = None
    draw_request_number: int | None = None
    external_payment_id: Id | None = None
    invoice_number: str | None = None
    notes: str | None = None
    payment_number: int | None = None
    attachments: list[ContractPaymentAttachment] | None = None
    project_id: Id | None = None
    requisition_id: Id | None = None
    origin_id: Id | None = None
    origin_code: str | None = None
    origin_data: str | None = None
    status: str | None = None


@record
class ContractPaymentAttachment(Model):
    """``attachments`` of :class:`ContractPayment`."""

    id: Id
    url: str | None = None
    filename: str | None = None


class ContractPaymentInput(TypedDict, total=False):
    """``contract_payment`` in a request body."""

    date: Date | str | None
    invoice_number: str | None
    check_number: str | None
    invoice_date: Date | str | None
    draw_request_number: int | None
    notes: str | None
    payment_number: int | None
    payment_method: Literal["check", "credit_card", "electronic"] | None
    amount: str | None
    origin_id: Id | None
    origin_data: str | None
    requisition_id: Id | None
    prostore_file_ids: Sequence[Id] | None


class ContractPaymentsResource(Resource):
    """Contract payments (Commitments)."""

    __slots__ = ()

    async def create(
        self,
        *,
        contract_id: Id,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        contract_payment: ContractPaymentInput | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> ContractPayment:
        """Create a contract payment.

        POST /rest/v1.0/contract_payments
        https://developers.procore.com/reference/rest/v1/contract-payments?version=1.0#create-contract-payment

        Returns:
            :class:`ContractPayment`.
        """
        return await self._one(
            ContractPayment,
            "POST",
            "/rest/v1.0/contract_payments",
            {},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "contract_id": contract_id,
                "attachments": attachments,
                "contract_payment": contract_payment,
            },
            dates="contract_payment.date contract_payment.invoice_date",
        )

    async def delete(
        self, *, id: Id, contract_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete a contract payment.

        DELETE /rest/v1.0/contract_payments/{id}
        https://developers.procore.com/reference/rest/v1/contract-payments?version=1.0#delete-contract-payment

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/contract_payments/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "contract_id": contract_id},
        )

    async def get(
        self, *, id: Id, contract_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ContractPayment:
        """Return a contract payment.

        GET /rest/v1.0/contract_payments/{id}
        https://developers.procore.com/reference/rest/v1/contract-payments?version=1.0#show-contract-payment

        Returns:
            :class:`ContractPayment`.
        """
        return await self._one(
            ContractPayment,
            "GET",
            "/rest/v1.0/contract_payments/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "contract_id": contract_id},
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
    ) -> Pages[ContractPayment]:
        """List contract payments.

        GET /rest/v1.0/contract_payments
        https://developers.procore.com/reference/rest/v1/contract-payments?version=1.0#list-contract-payments

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ContractPayment`.
        """
        return self._pages(
            ContractPayment,
            "/rest/v1.0/contract_payments",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "contract_id": contract_id, "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        contract_id: Id,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        contract_payment: ContractPaymentInput | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> ContractPayment:
        """Update a contract payment.

        PATCH /rest/v1.0/contract_payments/{id}
        https://developers.procore.com/reference/rest/v1/contract-payments?version=1.0#update-contract-payment

        Returns:
            :class:`ContractPayment`.
        """
        return await self._one(
            ContractPayment,
            "PATCH",
            "/rest/v1.0/contract_payments/{id}",
            {"id": id},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "contract_id": contract_id,
                "attachments": attachments,
                "contract_payment": contract_payment,
            },
            dates="contract_payment.date contract_payment.invoice_date",
        )


@record
class PurchaseOrderContractSubcontractorSovStatus(Model):
    """A purchase order contract subcontractor SOV status."""

    status: Literal["draft", "revise_and_resubmit", "under_review", "approved"] | str | None = None


class PurchaseOrderContractSubcontractorSovStatusResource(Resource):
    """Purchase order contract subcontractor SOV status (Commitments)."""

    __slots__ = ()

    async def update(
        self,
        *,
        purchase_order_contract_id: Id,
        status: Literal["draft", "revise_and_resubmit", "under_review", "approved"],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> PurchaseOrderContractSubcontractorSovStatus:
        """Update a purchase order contract subcontractor SOV status.

        PATCH /rest/v1.0/purchase_order_contracts/{purchase_order_contract_id}/subcontractor_schedule_of_values_status
        https://developers.procore.com/reference/rest/v1/purchase-order-contract-subcontractor-sov-status?version=1.0#update-purchase-order-contract-subcontractor-sov-status

        Args:
            status: One of draft, revise_and_resubmit, under_review, approved.

        Returns:
            :class:`PurchaseOrderContractSubcontractorSovStatus`.
        """
        return await self._one(
            PurchaseOrderContractSubcontractorSovStatus,
            "PATCH",
            "/rest/v1.0/purchase_order_contracts/{purchase_order_contract_id}/subcontractor_schedule_of_values_status",
            {"purchase_order_contract_id": purchase_order_contract_id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "status": status},
        )
