"""Commitments."""

# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset, deprecated
from .._lazy import load

if TYPE_CHECKING:
    from .billing_periods_and_others import (
        BillingPeriodsResource,
        BulkUpdateSubcontractorInvoiceRequisitionItemsResource,
        CommitmentChangeOrderBatchExportPdfResource,
        CommitmentChangeOrderExportPdfResource,
        CommitmentChangeOrderLineItemsResource,
        CommitmentChangeOrderRowsCsvExportsResource,
        CommitmentComplianceResource,
        CommitmentContractExportPdfResource,
        CommitmentContractLineItemsResource,
        CommitmentContractSummaryResource,
        ContractPaymentsResource,
        PurchaseOrderContractSubcontractorSovStatusResource,
    )
    from .commitment_change_order_batches import CommitmentChangeOrderBatchesResource
    from .commitment_change_orders import CommitmentChangeOrdersResource
    from .commitment_compliance_documents import CommitmentComplianceDocumentsResource
    from .commitment_contracts import CommitmentContractsResource
    from .line_item_types_cost_types_and_others import (
        LineItemTypesCostTypesResource,
        PurchaseOrderContractDetailLineItemsResource,
        RequisitionSubcontractorInvoiceChangeHistoriesResource,
        RequisitionSubcontractorInvoiceChangeOrderItemsResource,
        RequisitionSubcontractorInvoiceContractDetailItemsResource,
        RequisitionSubcontractorInvoiceContractItemsResource,
        RequisitionSubcontractorInvoiceSinglePdfCompilersResource,
        RequisitionSubcontractorInvoiceWholeChangeOrderItemsResource,
        WorkOrderContractDetailLineItemsResource,
        WorkOrderContractSubcontractorSovStatusResource,
    )
    from .purchase_order_contract_line_items import PurchaseOrderContractLineItemsResource
    from .purchase_order_contracts import PurchaseOrderContractsResource
    from .requisitions_subcontractor_invoices import RequisitionsSubcontractorInvoicesResource
    from .rfqs import RfqsResource
    from .work_order_contract_line_items import WorkOrderContractLineItemsResource
    from .work_order_contracts import WorkOrderContractsResource


@record
class Commitment(Model):
    """A commitment."""

    id: Id
    title: str | None = None
    number: str | None = None
    status: (
        Literal["Draft", "Out For Bid", "Out For Signature", "Approved", "Complete", "Terminated", "Void"] | str | None
    ) = None
    description: str | None = None
    executed: bool | None = None
    delivery_date: Date | None = None
    created_at: DateTime | None = None
    private: bool | None = None
    vendor: CommitmentVendor | None = None
    accounting_method: Literal["amount", "unit"] | str | None = None
    actual_completion_date: Date | None = None
    allow_comments: bool | None = None
    allow_markups: bool | None = None
    allow_payment_applications: bool | None = None
    allow_payments: bool | None = None
    allow_redistributions: bool | None = None
    approved_change_orders: str | None = None
    bill_to: str | None = None
    budget_line_item_id: Id | None = None
    contract_estimated_completion_date: Date | None = None
    contract_start_date: Date | None = None
    contract_termination_date: Date | None = None
    deleted_at: DateTime | None = None
    display_materials_retainage: bool | None = None
    display_stored_materials: bool | None = None
    display_work_retainage: bool | None = None
    exclusions: str | None = None
    grand_total: str | None = None
    inclusions: str | None = None
    line_items_extended_total: str | None = None
    line_items_total: str | None = None
    payment_terms: str | None = None
    pending_change_orders: str | None = None
    pending_revised_contract: str | None = None
    percentage_paid: str | None = None
    position: int | None = None
    remaining_balance_outstanding: str | None = None
    requisition_number: str | None = None
    retainage_percent: str | None = None
    revised_contract: str | None = None
    ship_to: str | None = None
    ship_via: str | None = None
    signed_contract_received_date: Date | None = None
    total_payments: str | None = None
    total_draw_requests_amount: str | None = None
    type: Literal["WorkOrderContract", "PurchaseOrderContract"] | str | None = None
    updated_at: DateTime | None = None
    architect: CommitmentArchitect | None = None
    assigned_to: CommitmentAssignedTo | None = None
    attachments: list[CommitmentAttachment] | None = None
    change_order_packages: list[CommitmentChangeOrderPackage] | None = None
    change_order_requests: list[list[CommitmentChangeOrderRequest]] | None = None
    contractor: CommitmentContractor | None = None
    cost_code: Any = None
    created_by: CommitmentCreatedBy | None = None
    line_items: list[CommitmentLineItem] | None = None
    potential_change_orders: list[CommitmentPotentialChangeOrder] | None = None
    payments_issued: list[CommitmentPaymentsIssued] | None = None
    received_from: CommitmentReceivedFrom | None = None


@record
class CommitmentArchitect(Model):
    """``architect`` of :class:`Commitment`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class CommitmentAssignedTo(Model):
    """``assigned_to`` of :class:`Commitment`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class CommitmentAttachment(Model):
    """``attachments`` of :class:`Commitment`."""

    id: Id
    url: str | None = None
    filename: str | None = None


@record
class CommitmentBidding(Model):
    """``bidding`` of :class:`CommitmentVendor`."""

    affirmative_action: bool | None = None
    small_business: bool | None = None
    african_american_business: bool | None = None
    hispanic_business: bool | None = None
    womens_business: bool | None = None
    historically_underutilized_business: bool | None = None
    sdvo_business: bool | None = None
    certified_business_enterprise: bool | None = None
    asian_american_business: bool | None = None
    native_american_business: bool | None = None
    disadvantaged_business: bool | None = None
    minority_business_enterprise: bool | None = None
    eight_a_business: bool | None = None


@record
class CommitmentBiddingDistribution(Model):
    """``bidding_distribution`` of :class:`CommitmentVendor`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class CommitmentBusinessRegister(Model):
    """``business_register`` of :class:`CommitmentVendor`."""

    id: Id
    type: str | None = None
    identifier: str | None = None
    verified_at: DateTime | None = None
    verification_status: Literal["active", "cancelled", "does_not_exist"] | str | None = None


@record
class CommitmentChangeEventLineItem(Model):
    """``change_event_line_item`` of :class:`CommitmentLineItem`."""

    id: Id
    cost_rom: str | None = None
    revenue_rom: str | None = None
    event_id: Id | None = None
    cost_code: Any = None
    line_item_type: CommitmentLineItemType | None = None


@record
class CommitmentChangeOrderPackage(Model):
    """``change_order_packages`` of :class:`Commitment`."""

    id: Id
    contract_id: Id | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    due_date: Date | None = None
    invoiced_date: Date | None = None
    number: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None
    paid_date: Date | None = None
    reviewed_at: DateTime | None = None
    title: str | None = None
    status: (
        Literal[
            "draft",
            "not_pricing",
            "pricing",
            "pending",
            "revised",
            "proceeding",
            "not_proceeding",
            "no_charge",
            "approved",
            "rejected",
            "void",
        ]
        | str
        | None
    ) = None
    updated_at: DateTime | None = None


@record
class CommitmentChangeOrderRequest(Model):
    """``change_order_requests`` of :class:`Commitment`."""

    id: Id
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    due_date: Date | None = None
    invoiced_date: Date | None = None
    number: str | None = None
    paid_date: Date | None = None
    status: (
        Literal[
            "draft",
            "not_pricing",
            "pricing",
            "pending",
            "revised",
            "proceeding",
            "not_proceeding",
            "no_charge",
            "approved",
            "rejected",
            "void",
        ]
        | str
        | None
    ) = None
    title: str | None = None
    change_order_package_id: Id | None = None
    updated_at: DateTime | None = None


@record
class CommitmentCompany(Model):
    """``company`` of :class:`CommitmentLineItem`."""

    id: Id
    name: str | None = None


@record
class CommitmentContractor(Model):
    """``contractor`` of :class:`Commitment`."""

    id: Id
    name: str | None = None
    abbreviated_name: str | None = None
    address: str | None = None
    authorized_bidder: bool | None = None
    business_phone: str | None = None
    city: str | None = None
    contact_count: int | None = None
    company: str | None = None
    country_code: str | None = None
    created_at: DateTime | None = None
    email_address: str | None = None
    fax_number: str | None = None
    is_active: bool | None = None
    labor_union: str | None = None
    license_number: str | None = None
    logo: str | None = None
    mobile_phone: str | None = None
    non_union_prevailing_wage: bool | None = None
    notes: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None
    origin_code: str | None = None
    prequalified: bool | None = None
    state_code: str | None = None
    synced_to_erp: bool | None = None
    trade_name: str | None = None
    union_member: bool | None = None
    updated_at: DateTime | None = None
    website: str | None = None
    zip: str | None = None
    business_register: CommitmentBusinessRegister | None = None
    vendor_group: CommitmentVendorGroup | None = None
    primary_contact: CommitmentPrimaryContact | None = None
    attachments: list[CommitmentAttachment] | None = None
    children_count: int | None = None
    legal_name: str | None = None
    parent: CommitmentParent | None = None
    trades: list[CommitmentTrade] | None = None
    bidding_distribution: list[CommitmentBiddingDistribution] | None = None
    bidding: CommitmentBidding | None = None
    project_ids: list[Id] | None = None
    standard_cost_codes: list[CommitmentStandardCostCode] | None = None


@record
class CommitmentCreatedBy(Model):
    """``created_by`` of :class:`Commitment`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class CommitmentHolder(Model):
    """``holder`` of :class:`CommitmentLineItem`."""

    id: Id
    holder_type: str | None = None


@record
class CommitmentLineItem(Model):
    """``line_items`` of :class:`Commitment`."""

    id: Id
    amount: str | None = None
    company: CommitmentCompany | None = None
    cost_code: Any = None
    created_at: DateTime | None = None
    description: str | None = None
    extended_type: Literal["manual", "calculated"] | str | None = None
    holder: CommitmentHolder | None = None
    line_item_type: CommitmentLineItemType | None = None
    origin_data: str | None = None
    origin_id: Id | None = None
    position: int | None = None
    project: CommitmentProject | None = None
    quantity: str | None = None
    tax_code_id: Id | None = None
    total_amount: str | None = None
    extended_amount: str | None = None
    unit_cost: str | None = None
    uom: str | None = None
    updated_at: DateTime | None = None
    change_event_line_item: CommitmentChangeEventLineItem | None = None


@record
class CommitmentLineItemType(Model):
    """``line_item_type`` of :class:`CommitmentLineItem`."""

    id: Id
    name: str | None = None
    code: str | None = None
    base_type: (
        Literal["equipment", "materials", "commitment", "owner_cost", "professional_services", "other"] | str | None
    ) = None
    origin_data: str | None = None
    origin_id: Id | None = None


@record
class CommitmentParent(Model):
    """``parent`` of :class:`CommitmentVendor`."""

    id: Id
    name: str | None = None


@record
class CommitmentPaymentsIssued(Model):
    """``payments_issued`` of :class:`Commitment`."""

    id: Id
    amount: str | None = None
    check_number: str | None = None
    created_at: DateTime | None = None
    date: Date | None = None
    draw_request_number: int | None = None
    invoice_number: str | None = None
    notes: str | None = None
    payment_number: int | None = None
    attachments: list[CommitmentAttachment] | None = None
    origin_id: Id | None = None
    origin_data: str | None = None


@record
class CommitmentPotentialChangeOrder(Model):
    """``potential_change_orders`` of :class:`Commitment`."""

    id: Id
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    due_date: Date | None = None
    invoiced_date: Date | None = None
    number: str | None = None
    paid_date: Date | None = None
    reviewed_at: DateTime | None = None
    title: str | None = None
    status: (
        Literal[
            "draft",
            "not_pricing",
            "pricing",
            "pending",
            "revised",
            "proceeding",
            "not_proceeding",
            "no_charge",
            "approved",
            "rejected",
            "void",
        ]
        | str
        | None
    ) = None
    updated_at: DateTime | None = None


@record
class CommitmentPrimaryContact(Model):
    """``primary_contact`` of :class:`CommitmentVendor`."""

    id: Id
    first_name: str | None = None
    last_name: str | None = None
    business_phone: str | None = None
    business_phone_extension: int | None = None
    fax_number: str | None = None
    mobile_phone: str | None = None
    email_address: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class CommitmentProject(Model):
    """``project`` of :class:`CommitmentLineItem`."""

    id: Id
    name: str | None = None


@record
class CommitmentReceivedFrom(Model):
    """``received_from`` of :class:`Commitment`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class CommitmentStandardCostCode(Model):
    """``standard_cost_codes`` of :class:`CommitmentVendor`."""

    id: Id
    standard_cost_code_list_id: Id | None = None
    parent_id: Id | None = None
    code: str | None = None
    full_code: str | None = None
    name: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None


@record
class CommitmentTrade(Model):
    """``trades`` of :class:`CommitmentVendor`."""

    id: Id
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


@record
class CommitmentVendor(Model):
    """``vendor`` of :class:`Commitment`."""

    id: Id
    name: str | None = None
    abbreviated_name: str | None = None
    address: str | None = None
    authorized_bidder: bool | None = None
    business_phone: str | None = None
    city: str | None = None
    contact_count: int | None = None
    company: str | None = None
    country_code: str | None = None
    created_at: DateTime | None = None
    email_address: str | None = None
    fax_number: str | None = None
    is_active: bool | None = None
    labor_union: str | None = None
    license_number: str | None = None
    logo: str | None = None
    mobile_phone: str | None = None
    non_union_prevailing_wage: bool | None = None
    notes: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None
    origin_code: str | None = None
    prequalified: bool | None = None
    state_code: str | None = None
    synced_to_erp: bool | None = None
    trade_name: str | None = None
    union_member: bool | None = None
    updated_at: DateTime | None = None
    website: str | None = None
    zip: str | None = None
    business_register: CommitmentBusinessRegister | None = None
    vendor_group: CommitmentVendorGroup | None = None
    primary_contact: CommitmentPrimaryContact | None = None
    attachments: list[CommitmentAttachment] | None = None
    children_count: int | None = None
    legal_name: str | None = None
    parent: CommitmentParent | None = None
    trades: list[CommitmentTrade] | None = None
    bidding_distribution: list[CommitmentBiddingDistribution] | None = None
    bidding: CommitmentBidding | None = None
    project_ids: list[Id] | None = None
    standard_cost_codes: list[CommitmentStandardCostCode] | None = None


@record
class CommitmentVendorGroup(Model):
    """``vendor_group`` of :class:`CommitmentVendor`."""

    id: Id
    name: str | None = None


class CommitmentsResource(Resource):
    """Commitments.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def billing_periods(self) -> BillingPeriodsResource:
        """Billing periods (Commitments)."""
        resource: BillingPeriodsResource = load(".commitments.billing_periods_and_others", "BillingPeriodsResource")(
            self._session
        )
        return resource

    @property
    def bulk_update_subcontractor_invoice_requisition_items(
        self,
    ) -> BulkUpdateSubcontractorInvoiceRequisitionItemsResource:
        """Bulk update subcontractor invoice requisition items (Commitments)."""
        resource: BulkUpdateSubcontractorInvoiceRequisitionItemsResource = load(
            ".commitments.billing_periods_and_others", "BulkUpdateSubcontractorInvoiceRequisitionItemsResource"
        )(self._session)
        return resource

    @property
    def commitment_change_order_batch_export_pdf(self) -> CommitmentChangeOrderBatchExportPdfResource:
        """Commitment change order batch export PDF (Commitments)."""
        resource: CommitmentChangeOrderBatchExportPdfResource = load(
            ".commitments.billing_periods_and_others", "CommitmentChangeOrderBatchExportPdfResource"
        )(self._session)
        return resource

    @property
    def commitment_change_order_batches(self) -> CommitmentChangeOrderBatchesResource:
        """Commitment change order batches (Commitments)."""
        resource: CommitmentChangeOrderBatchesResource = load(
            ".commitments.commitment_change_order_batches", "CommitmentChangeOrderBatchesResource"
        )(self._session)
        return resource

    @property
    def commitment_change_order_export_pdf(self) -> CommitmentChangeOrderExportPdfResource:
        """Commitment change order export PDF (Commitments)."""
        resource: CommitmentChangeOrderExportPdfResource = load(
            ".commitments.billing_periods_and_others", "CommitmentChangeOrderExportPdfResource"
        )(self._session)
        return resource

    @property
    def commitment_change_order_line_items(self) -> CommitmentChangeOrderLineItemsResource:
        """Commitment change order line items (Commitments)."""
        resource: CommitmentChangeOrderLineItemsResource = load(
            ".commitments.billing_periods_and_others", "CommitmentChangeOrderLineItemsResource"
        )(self._session)
        return resource

    @property
    def commitment_change_order_rows_csv_exports(self) -> CommitmentChangeOrderRowsCsvExportsResource:
        """Commitment change order rows CSV exports (Commitments)."""
        resource: CommitmentChangeOrderRowsCsvExportsResource = load(
            ".commitments.billing_periods_and_others", "CommitmentChangeOrderRowsCsvExportsResource"
        )(self._session)
        return resource

    @property
    def commitment_change_orders(self) -> CommitmentChangeOrdersResource:
        """Commitment change orders (Commitments)."""
        resource: CommitmentChangeOrdersResource = load(
            ".commitments.commitment_change_orders", "CommitmentChangeOrdersResource"
        )(self._session)
        return resource

    @property
    def commitment_compliance(self) -> CommitmentComplianceResource:
        """Commitment compliance (Commitments)."""
        resource: CommitmentComplianceResource = load(
            ".commitments.billing_periods_and_others", "CommitmentComplianceResource"
        )(self._session)
        return resource

    @property
    def commitment_compliance_documents(self) -> CommitmentComplianceDocumentsResource:
        """Commitment compliance documents (Commitments)."""
        resource: CommitmentComplianceDocumentsResource = load(
            ".commitments.commitment_compliance_documents", "CommitmentComplianceDocumentsResource"
        )(self._session)
        return resource

    @property
    def commitment_contract_export_pdf(self) -> CommitmentContractExportPdfResource:
        """Commitment contract export PDF (Commitments)."""
        resource: CommitmentContractExportPdfResource = load(
            ".commitments.billing_periods_and_others", "CommitmentContractExportPdfResource"
        )(self._session)
        return resource

    @property
    def commitment_contract_line_items(self) -> CommitmentContractLineItemsResource:
        """Commitment contract line items (Commitments)."""
        resource: CommitmentContractLineItemsResource = load(
            ".commitments.billing_periods_and_others", "CommitmentContractLineItemsResource"
        )(self._session)
        return resource

    @property
    def commitment_contract_summary(self) -> CommitmentContractSummaryResource:
        """Commitment contract summary (Commitments)."""
        resource: CommitmentContractSummaryResource = load(
            ".commitments.billing_periods_and_others", "CommitmentContractSummaryResource"
        )(self._session)
        return resource

    @property
    def commitment_contracts(self) -> CommitmentContractsResource:
        """Commitment contracts (Commitments)."""
        resource: CommitmentContractsResource = load(
            ".commitments.commitment_contracts", "CommitmentContractsResource"
        )(self._session)
        return resource

    @property
    def contract_payments(self) -> ContractPaymentsResource:
        """Contract payments (Commitments)."""
        resource: ContractPaymentsResource = load(
            ".commitments.billing_periods_and_others", "ContractPaymentsResource"
        )(self._session)
        return resource

    @property
    def line_item_types_cost_types(self) -> LineItemTypesCostTypesResource:
        """Line item types cost types (Commitments)."""
        resource: LineItemTypesCostTypesResource = load(
            ".commitments.line_item_types_cost_types_and_others", "LineItemTypesCostTypesResource"
        )(self._session)
        return resource

    @property
    def purchase_order_contract_detail_line_items(self) -> PurchaseOrderContractDetailLineItemsResource:
        """Purchase order contract detail line items (Commitments)."""
        resource: PurchaseOrderContractDetailLineItemsResource = load(
            ".commitments.line_item_types_cost_types_and_others", "PurchaseOrderContractDetailLineItemsResource"
        )(self._session)
        return resource

    @property
    def purchase_order_contract_line_items(self) -> PurchaseOrderContractLineItemsResource:
        """Purchase order contract line items (Commitments)."""
        resource: PurchaseOrderContractLineItemsResource = load(
            ".commitments.purchase_order_contract_line_items", "PurchaseOrderContractLineItemsResource"
        )(self._session)
        return resource

    @property
    def purchase_order_contract_subcontractor_sov_status(self) -> PurchaseOrderContractSubcontractorSovStatusResource:
        """Purchase order contract subcontractor SOV status (Commitments)."""
        resource: PurchaseOrderContractSubcontractorSovStatusResource = load(
            ".commitments.billing_periods_and_others", "PurchaseOrderContractSubcontractorSovStatusResource"
        )(self._session)
        return resource

    @property
    def purchase_order_contracts(self) -> PurchaseOrderContractsResource:
        """Purchase order contracts (Commitments)."""
        resource: PurchaseOrderContractsResource = load(
            ".commitments.purchase_order_contracts", "PurchaseOrderContractsResource"
        )(self._session)
        return resource

    @property
    def requisition_subcontractor_invoice_change_histories(
        self,
    ) -> RequisitionSubcontractorInvoiceChangeHistoriesResource:
        """Requisition subcontractor invoice change histories (Commitments)."""
        resource: RequisitionSubcontractorInvoiceChangeHistoriesResource = load(
            ".commitments.line_item_types_cost_types_and_others",
            "RequisitionSubcontractorInvoiceChangeHistoriesResource",
        )(self._session)
        return resource

    @property
    def requisition_subcontractor_invoice_change_order_items(
        self,
    ) -> RequisitionSubcontractorInvoiceChangeOrderItemsResource:
        """Requisition subcontractor invoice change order items (Commitments)."""
        resource: RequisitionSubcontractorInvoiceChangeOrderItemsResource = load(
            ".commitments.line_item_types_cost_types_and_others",
            "RequisitionSubcontractorInvoiceChangeOrderItemsResource",
        )(self._session)
        return resource

    @property
    def requisition_subcontractor_invoice_contract_detail_items(
        self,
    ) -> RequisitionSubcontractorInvoiceContractDetailItemsResource:
        """Requisition subcontractor invoice contract detail items (Commitments)."""
        resource: RequisitionSubcontractorInvoiceContractDetailItemsResource = load(
            ".commitments.line_item_types_cost_types_and_others",
            "RequisitionSubcontractorInvoiceContractDetailItemsResource",
        )(self._session)
        return resource

    @property
    def requisition_subcontractor_invoice_contract_items(self) -> RequisitionSubcontractorInvoiceContractItemsResource:
        """Requisition subcontractor invoice contract items (Commitments)."""
        resource: RequisitionSubcontractorInvoiceContractItemsResource = load(
            ".commitments.line_item_types_cost_types_and_others", "RequisitionSubcontractorInvoiceContractItemsResource"
        )(self._session)
        return resource

    @property
    def requisition_subcontractor_invoice_single_pdf_compilers(
        self,
    ) -> RequisitionSubcontractorInvoiceSinglePdfCompilersResource:
        """Requisition subcontractor invoice single PDF compilers (Commitments)."""
        resource: RequisitionSubcontractorInvoiceSinglePdfCompilersResource = load(
            ".commitments.line_item_types_cost_types_and_others",
            "RequisitionSubcontractorInvoiceSinglePdfCompilersResource",
        )(self._session)
        return resource

    @property
    def requisition_subcontractor_invoice_whole_change_order_items(
        self,
    ) -> RequisitionSubcontractorInvoiceWholeChangeOrderItemsResource:
        """Requisition subcontractor invoice whole change order items (Commitments)."""
        resource: RequisitionSubcontractorInvoiceWholeChangeOrderItemsResource = load(
            ".commitments.line_item_types_cost_types_and_others",
            "RequisitionSubcontractorInvoiceWholeChangeOrderItemsResource",
        )(self._session)
        return resource

    @property
    def requisitions_subcontractor_invoices(self) -> RequisitionsSubcontractorInvoicesResource:
        """Requisitions subcontractor invoices (Commitments)."""
        resource: RequisitionsSubcontractorInvoicesResource = load(
            ".commitments.requisitions_subcontractor_invoices", "RequisitionsSubcontractorInvoicesResource"
        )(self._session)
        return resource

    @property
    def rfqs(self) -> RfqsResource:
        """RFQs (Commitments)."""
        resource: RfqsResource = load(".commitments.rfqs", "RfqsResource")(self._session)
        return resource

    @property
    def work_order_contract_detail_line_items(self) -> WorkOrderContractDetailLineItemsResource:
        """Work order contract detail line items (Commitments)."""
        resource: WorkOrderContractDetailLineItemsResource = load(
            ".commitments.line_item_types_cost_types_and_others", "WorkOrderContractDetailLineItemsResource"
        )(self._session)
        return resource

    @property
    def work_order_contract_line_items(self) -> WorkOrderContractLineItemsResource:
        """Work order contract line items (Commitments)."""
        resource: WorkOrderContractLineItemsResource = load(
            ".commitments.work_order_contract_line_items", "WorkOrderContractLineItemsResource"
        )(self._session)
        return resource

    @property
    def work_order_contract_subcontractor_sov_status(self) -> WorkOrderContractSubcontractorSovStatusResource:
        """Work order contract subcontractor SOV status (Commitments)."""
        resource: WorkOrderContractSubcontractorSovStatusResource = load(
            ".commitments.line_item_types_cost_types_and_others", "WorkOrderContractSubcontractorSovStatusResource"
        )(self._session)
        return resource

    @property
    def work_order_contracts(self) -> WorkOrderContractsResource:
        """Work order contracts (Commitments)."""
        resource: WorkOrderContractsResource = load(".commitments.work_order_contracts", "WorkOrderContractsResource")(
            self._session
        )
        return resource

    @deprecated("GET /rest/v1.0/commitments/{id} is deprecated by Procore.")
    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Commitment:
        """Return a commitment contract.

        GET /rest/v1.0/commitments/{id}
        https://developers.procore.com/reference/rest/v1/commitments?version=1.0#show-a-commitment-contract

        Returns:
            :class:`Commitment`.
        """
        return await self._one(
            Commitment,
            "GET",
            "/rest/v1.0/commitments/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    @deprecated("GET /rest/v1.0/commitments is deprecated by Procore.")
    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Commitment]:
        """List commitments.

        GET /rest/v1.0/commitments
        https://developers.procore.com/reference/rest/v1/commitments?version=1.0#list-commitments

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Commitment`.
        """
        return self._pages(
            Commitment,
            "/rest/v1.0/commitments",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )
