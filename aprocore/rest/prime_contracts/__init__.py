"""Prime contracts."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Decimal, Id
from .._base import OMITTED, UNSET, DateRange, Options, Pages, Resource, ScopedOptions, Unset
from .._lazy import load

if TYPE_CHECKING:
    from .payment_application_owner_invoice_line_items_and_others import (
        PaymentApplicationOwnerInvoiceLineItemsResource,
        PaymentApplicationOwnerInvoiceMarkupLineItemsResource,
        PrimeChangeOrderLineItemsResource,
        PrimeChangeOrderRowsCsvExportsResource,
        PrimeChangeOrdersBatchesExportPdfResource,
        PrimeChangeOrdersExportPdfResource,
        PrimeContractsExportPdfResource,
        PrimeContractSummaryResource,
    )
    from .payment_applications_owner_invoices import PaymentApplicationsOwnerInvoicesResource
    from .prime_change_order_batches import PrimeChangeOrderBatchesResource
    from .prime_change_orders import PrimeChangeOrdersResource
    from .prime_contract_line_items import PrimeContractLineItemsResource


@record
class PrimeContract(Model):
    """A prime contract."""

    id: Id
    accounting_method: Literal["amount", "unit"] | str | None = None
    actual_completion_date: Date | None = None
    allow_comments: bool | None = None
    allow_markups: bool | None = None
    allow_payment_applications: bool | None = None
    allow_payments: bool | None = None
    allow_redistributions: bool | None = None
    approval_letter_date: Date | None = None
    approved_change_orders: str | None = None
    bill_to: str | None = None
    budget_line_item_id: Id | None = None
    contract_date: Date | None = None
    contract_estimated_completion_date: Date | None = None
    contract_start_date: Date | None = None
    contract_termination_date: Date | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    delivery_date: Date | None = None
    description: str | None = None
    display_materials_retainage: bool | None = None
    display_stored_materials: bool | None = None
    display_work_retainage: bool | None = None
    draft_change_orders_amount: str | None = None
    exclusions: str | None = None
    executed: bool | None = None
    execution_date: Date | None = None
    grand_total: str | None = None
    inclusions: str | None = None
    issued_on_date: Date | None = None
    letter_of_intent_date: Date | None = None
    line_items_extended_total: str | None = None
    line_items_total: str | None = None
    number: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None
    outstanding_balance: str | None = None
    owner_invoices_amount: str | None = None
    payment_terms: str | None = None
    pending_change_orders_amount: str | None = None
    pending_revised_contract_amount: str | None = None
    percentage_paid: str | None = None
    position: int | None = None
    private: bool | None = None
    requisition_number: str | None = None
    retainage_percent: str | None = None
    returned_date: Date | None = None
    revised_contract_amount: str | None = None
    ship_to: str | None = None
    ship_via: str | None = None
    signed_contract_received_date: Date | None = None
    show_line_items_to_non_admins: bool | None = None
    status: Literal["Draft", "Out For Bid", "Out For Signature", "Approved", "Complete", "Terminated"] | str | None = (
        None
    )
    title: str | None = None
    total_payments: str | None = None
    type: str | None = None
    updated_at: DateTime | None = None
    original_substantial_completion_date: Date | None = None
    substantial_completion_date: Date | None = None
    architect: PrimeContractArchitect | None = None
    assigned_to: PrimeContractAssignedTo | None = None
    attachments: list[PrimeContractAttachment] | None = None
    change_order_packages: list[PrimeContractChangeOrderPackage] | None = None
    change_order_requests: list[list[PrimeContractChangeOrderRequest]] | None = None
    contractor: PrimeContractContractor | None = None
    cost_code: Any = None
    created_by: PrimeContractCreatedBy | None = None
    line_items: list[PrimeContractLineItem] | None = None
    potential_change_orders: list[PrimeContractPotentialChangeOrder] | None = None
    payments_received: list[PrimeContractPaymentsReceived] | None = None
    received_from: PrimeContractReceivedFrom | None = None
    vendor: PrimeContractVendor | None = None
    currency_configuration: PrimeContractCurrencyConfiguration | None = None
    origin_code: str | None = None


@record
class PrimeContractArchitect(Model):
    """``architect`` of :class:`PrimeContract`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class PrimeContractAssignedTo(Model):
    """``assigned_to`` of :class:`PrimeContract`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class PrimeContractAttachment(Model):
    """``attachments`` of :class:`PrimeContract`."""

    id: Id
    url: str | None = None
    filename: str | None = None


@record
class PrimeContractBidding(Model):
    """``bidding`` of :class:`PrimeContractVendor`."""

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
class PrimeContractBiddingDistribution(Model):
    """``bidding_distribution`` of :class:`PrimeContractVendor`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class PrimeContractBusinessRegister(Model):
    """``business_register`` of :class:`PrimeContractVendor`."""

    id: Id
    type: str | None = None
    identifier: str | None = None
    verified_at: DateTime | None = None
    verification_status: Literal["active", "cancelled", "does_not_exist"] | str | None = None


@record
class PrimeContractChangeEventLineItem(Model):
    """``change_event_line_item`` of :class:`PrimeContractLineItem`."""

    id: Id
    cost_rom: str | None = None
    revenue_rom: str | None = None
    event_id: Id | None = None
    cost_code: Any = None
    line_item_type: PrimeContractLineItemType | None = None
    currency_configuration: PrimeContractCurrencyConfiguration | None = None


@record
class PrimeContractChangeOrderPackage(Model):
    """``change_order_packages`` of :class:`PrimeContract`."""

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
    currency_configuration: PrimeContractCurrencyConfiguration | None = None


@record
class PrimeContractChangeOrderRequest(Model):
    """``change_order_requests`` of :class:`PrimeContract`."""

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
    updated_at: DateTime | None = None
    currency_configuration: PrimeContractCurrencyConfiguration | None = None


@record
class PrimeContractCompany(Model):
    """``company`` of :class:`PrimeContractLineItem`."""

    id: Id
    name: str | None = None


@record
class PrimeContractContractor(Model):
    """``contractor`` of :class:`PrimeContract`."""

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
    business_register: PrimeContractBusinessRegister | None = None
    vendor_group: PrimeContractVendorGroup | None = None
    primary_contact: PrimeContractPrimaryContact | None = None
    attachments: list[PrimeContractAttachment] | None = None
    children_count: int | None = None
    legal_name: str | None = None
    parent: PrimeContractParent | None = None
    trades: list[PrimeContractTrade] | None = None
    bidding_distribution: list[PrimeContractBiddingDistribution] | None = None
    bidding: PrimeContractBidding | None = None
    project_ids: list[Id] | None = None
    standard_cost_codes: list[PrimeContractStandardCostCode] | None = None


@record
class PrimeContractCreatedBy(Model):
    """``created_by`` of :class:`PrimeContract`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class PrimeContractCurrencyConfiguration(Model):
    """``currency_configuration`` of :class:`PrimeContract`."""

    currency_iso_code: str | None = None


@record
class PrimeContractFirst(Model):
    """Returned by :meth:`PrimeContractsResource.get_first`."""

    id: Id
    accounting_method: Literal["amount", "unit"] | str | None = None
    actual_completion_date: Date | None = None
    allow_comments: bool | None = None
    allow_markups: bool | None = None
    allow_payment_applications: bool | None = None
    allow_payments: bool | None = None
    allow_redistributions: bool | None = None
    approval_letter_date: Date | None = None
    approved_change_orders: str | None = None
    bill_to: str | None = None
    budget_line_item_id: Id | None = None
    contract_date: Date | None = None
    contract_estimated_completion_date: Date | None = None
    contract_start_date: Date | None = None
    contract_termination_date: Date | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    delivery_date: Date | None = None
    description: str | None = None
    display_materials_retainage: bool | None = None
    display_stored_materials: bool | None = None
    display_work_retainage: bool | None = None
    draft_change_orders_amount: str | None = None
    exclusions: str | None = None
    executed: bool | None = None
    execution_date: Date | None = None
    grand_total: str | None = None
    inclusions: str | None = None
    issued_on_date: Date | None = None
    letter_of_intent_date: Date | None = None
    line_items_extended_total: str | None = None
    line_items_total: str | None = None
    number: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None
    outstanding_balance: str | None = None
    owner_invoices_amount: str | None = None
    payment_terms: str | None = None
    pending_change_orders_amount: str | None = None
    pending_revised_contract_amount: str | None = None
    percentage_paid: str | None = None
    position: int | None = None
    private: bool | None = None
    requisition_number: str | None = None
    retainage_percent: str | None = None
    returned_date: Date | None = None
    revised_contract_amount: str | None = None
    ship_to: str | None = None
    ship_via: str | None = None
    signed_contract_received_date: Date | None = None
    show_line_items_to_non_admins: bool | None = None
    status: Literal["Draft", "Out For Bid", "Out For Signature", "Approved", "Complete", "Terminated"] | str | None = (
        None
    )
    title: str | None = None
    total_payments: str | None = None
    type: str | None = None
    updated_at: DateTime | None = None
    original_substantial_completion_date: Date | None = None
    substantial_completion_date: Date | None = None
    architect: PrimeContractArchitect | None = None
    assigned_to: PrimeContractAssignedTo | None = None
    attachments: list[PrimeContractAttachment] | None = None
    change_order_packages: list[PrimeContractChangeOrderPackage] | None = None
    change_order_requests: list[list[PrimeContractChangeOrderRequest]] | None = None
    contractor: PrimeContractContractor | None = None
    cost_code: Any = None
    created_by: PrimeContractCreatedBy | None = None
    line_items: list[PrimeContractLineItem] | None = None
    potential_change_orders: list[PrimeContractPotentialChangeOrder] | None = None
    payments_received: list[PrimeContractPaymentsReceived] | None = None
    received_from: PrimeContractReceivedFrom | None = None
    vendor: PrimeContractVendor | None = None
    currency_configuration: PrimeContractCurrencyConfiguration | None = None


@record
class PrimeContractHolder(Model):
    """``holder`` of :class:`PrimeContractLineItem`."""

    id: Id
    holder_type: str | None = None


@record
class PrimeContractLineItem(Model):
    """``line_items`` of :class:`PrimeContract`."""

    id: Id
    amount: str | None = None
    company: PrimeContractCompany | None = None
    wbs_code: PrimeContractWbsCode | None = None
    cost_code: Any = None
    created_at: DateTime | None = None
    description: str | None = None
    extended_type: Literal["manual", "calculated"] | str | None = None
    holder: PrimeContractHolder | None = None
    line_item_type: PrimeContractLineItemType | None = None
    origin_data: str | None = None
    origin_id: Id | None = None
    position: int | None = None
    project: PrimeContractProject | None = None
    quantity: str | None = None
    tax_code_id: Id | None = None
    total_amount: str | None = None
    extended_amount: str | None = None
    unit_cost: str | None = None
    uom: str | None = None
    updated_at: DateTime | None = None
    change_event_line_item: PrimeContractChangeEventLineItem | None = None
    currency_configuration: PrimeContractCurrencyConfiguration | None = None


@record
class PrimeContractLineItemType(Model):
    """``line_item_type`` of :class:`PrimeContractLineItem`."""

    id: Id
    name: str | None = None
    code: str | None = None
    base_type: (
        Literal["equipment", "materials", "commitment", "owner_cost", "professional_services", "other"] | str | None
    ) = None
    origin_data: str | None = None
    origin_id: Id | None = None


@record
class PrimeContractParent(Model):
    """``parent`` of :class:`PrimeContractVendor`."""

    id: Id
    name: str | None = None


@record
class PrimeContractPaymentsReceived(Model):
    """``payments_received`` of :class:`PrimeContract`."""

    id: Id
    amount: str | None = None
    check_number: str | None = None
    created_at: DateTime | None = None
    date: Date | None = None
    draw_request_number: int | None = None
    invoice_number: str | None = None
    notes: str | None = None
    payment_number: int | None = None
    attachments: list[PrimeContractAttachment] | None = None
    origin_id: Id | None = None
    origin_data: str | None = None
    currency_configuration: PrimeContractCurrencyConfiguration | None = None


@record
class PrimeContractPotentialChangeOrder(Model):
    """``potential_change_orders`` of :class:`PrimeContract`."""

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
    currency_configuration: PrimeContractCurrencyConfiguration | None = None


@record
class PrimeContractPrimaryContact(Model):
    """``primary_contact`` of :class:`PrimeContractVendor`."""

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
class PrimeContractProject(Model):
    """``project`` of :class:`PrimeContractLineItem`."""

    id: Id
    name: str | None = None


@record
class PrimeContractReceivedFrom(Model):
    """``received_from`` of :class:`PrimeContract`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class PrimeContractStandardCostCode(Model):
    """``standard_cost_codes`` of :class:`PrimeContractVendor`."""

    id: Id
    standard_cost_code_list_id: Id | None = None
    parent_id: Id | None = None
    code: str | None = None
    full_code: str | None = None
    name: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None


@record
class PrimeContractTrade(Model):
    """``trades`` of :class:`PrimeContractVendor`."""

    id: Id
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


@record
class PrimeContractVendor(Model):
    """``vendor`` of :class:`PrimeContract`."""

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
    business_register: PrimeContractBusinessRegister | None = None
    vendor_group: PrimeContractVendorGroup | None = None
    primary_contact: PrimeContractPrimaryContact | None = None
    attachments: list[PrimeContractAttachment] | None = None
    children_count: int | None = None
    legal_name: str | None = None
    parent: PrimeContractParent | None = None
    trades: list[PrimeContractTrade] | None = None
    bidding_distribution: list[PrimeContractBiddingDistribution] | None = None
    bidding: PrimeContractBidding | None = None
    project_ids: list[Id] | None = None
    standard_cost_codes: list[PrimeContractStandardCostCode] | None = None


@record
class PrimeContractVendorGroup(Model):
    """``vendor_group`` of :class:`PrimeContractVendor`."""

    id: Id
    name: str | None = None


@record
class PrimeContractWbsCode(Model):
    """``wbs_code`` of :class:`PrimeContractLineItem`."""

    id: Id
    flat_code: str | None = None
    description: str | None = None


class PrimeContractInput(TypedDict, total=False):
    """``prime_contract`` in a request body."""

    actual_completion_date: str | None
    approval_letter_date: Date | str | None
    architect_id: Id | None
    contractor_id: Id | None
    contract_date: Date | str | None
    contract_estimated_completion_date: str | None
    contract_start_date: str | None
    description: str | None
    exclusions: str | None
    executed: bool | None
    execution_date: Date | str | None
    inclusions: str | None
    issued_on_date: Date | str | None
    letter_of_intent_date: Date | str | None
    number: str | None
    origin_data: str | None
    origin_id: Id | None
    retainage_percent: str | None
    returned_date: Date | str | None
    signed_contract_received_date: str | None
    status: Literal["Draft", "Out For Bid", "Out For Signature", "Approved", "Complete", "Terminated"] | None
    title: str | None
    vendor_id: Id | None
    accounting_method: Literal["amount", "unit"] | None
    drawing_revision_ids: Sequence[Id] | None
    file_version_ids: Sequence[Id] | None
    form_ids: Sequence[Id] | None
    image_ids: Sequence[Id] | None
    upload_ids: Sequence[Id] | None
    currency_exchange_rate: Decimal | float | str | None
    currency_iso_code: str | None


class PrimeContractFilters(TypedDict, total=False):
    """Query filters of ``prime_contracts.list``, ``prime_contracts.list_for_project``."""

    id: Id | Sequence[Id]
    updated_at: DateRange
    accounting_method: Literal["unit", "amount"] | Sequence[Literal["unit", "amount"]]
    architect_id: Id | Sequence[Id]
    contractor_id: Id | Sequence[Id]
    created_at: Any
    deleted_at: Any
    signature_required: bool
    status: Any
    vendor_id: Id | Sequence[Id]
    executed: bool


class PrimeContractsResource(Resource):
    """Prime contracts.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def payment_application_owner_invoice_line_items(self) -> PaymentApplicationOwnerInvoiceLineItemsResource:
        """Payment application owner invoice line items (Prime Contracts)."""
        resource: PaymentApplicationOwnerInvoiceLineItemsResource = load(
            ".prime_contracts.payment_application_owner_invoice_line_items_and_others",
            "PaymentApplicationOwnerInvoiceLineItemsResource",
        )(self._session)
        return resource

    @property
    def payment_application_owner_invoice_markup_line_items(
        self,
    ) -> PaymentApplicationOwnerInvoiceMarkupLineItemsResource:
        """Payment application owner invoice markup line items (Prime Contracts)."""
        resource: PaymentApplicationOwnerInvoiceMarkupLineItemsResource = load(
            ".prime_contracts.payment_application_owner_invoice_line_items_and_others",
            "PaymentApplicationOwnerInvoiceMarkupLineItemsResource",
        )(self._session)
        return resource

    @property
    def payment_applications_owner_invoices(self) -> PaymentApplicationsOwnerInvoicesResource:
        """Payment applications owner invoices (Prime Contracts)."""
        resource: PaymentApplicationsOwnerInvoicesResource = load(
            ".prime_contracts.payment_applications_owner_invoices", "PaymentApplicationsOwnerInvoicesResource"
        )(self._session)
        return resource

    @property
    def prime_change_order_batches(self) -> PrimeChangeOrderBatchesResource:
        """Prime change order batches (Prime Contracts)."""
        resource: PrimeChangeOrderBatchesResource = load(
            ".prime_contracts.prime_change_order_batches", "PrimeChangeOrderBatchesResource"
        )(self._session)
        return resource

    @property
    def prime_change_order_line_items(self) -> PrimeChangeOrderLineItemsResource:
        """Prime change order line items (Prime Contracts)."""
        resource: PrimeChangeOrderLineItemsResource = load(
            ".prime_contracts.payment_application_owner_invoice_line_items_and_others",
            "PrimeChangeOrderLineItemsResource",
        )(self._session)
        return resource

    @property
    def prime_change_order_rows_csv_exports(self) -> PrimeChangeOrderRowsCsvExportsResource:
        """Prime change order rows CSV exports (Prime Contracts)."""
        resource: PrimeChangeOrderRowsCsvExportsResource = load(
            ".prime_contracts.payment_application_owner_invoice_line_items_and_others",
            "PrimeChangeOrderRowsCsvExportsResource",
        )(self._session)
        return resource

    @property
    def prime_change_orders(self) -> PrimeChangeOrdersResource:
        """Prime change orders (Prime Contracts)."""
        resource: PrimeChangeOrdersResource = load(".prime_contracts.prime_change_orders", "PrimeChangeOrdersResource")(
            self._session
        )
        return resource

    @property
    def prime_change_orders_batches_export_pdf(self) -> PrimeChangeOrdersBatchesExportPdfResource:
        """Prime change orders batches export PDF (Prime Contracts)."""
        resource: PrimeChangeOrdersBatchesExportPdfResource = load(
            ".prime_contracts.payment_application_owner_invoice_line_items_and_others",
            "PrimeChangeOrdersBatchesExportPdfResource",
        )(self._session)
        return resource

    @property
    def prime_change_orders_export_pdf(self) -> PrimeChangeOrdersExportPdfResource:
        """Prime change orders export PDF (Prime Contracts)."""
        resource: PrimeChangeOrdersExportPdfResource = load(
            ".prime_contracts.payment_application_owner_invoice_line_items_and_others",
            "PrimeChangeOrdersExportPdfResource",
        )(self._session)
        return resource

    @property
    def prime_contract_line_items(self) -> PrimeContractLineItemsResource:
        """Prime contract line items (Prime Contracts)."""
        resource: PrimeContractLineItemsResource = load(
            ".prime_contracts.prime_contract_line_items", "PrimeContractLineItemsResource"
        )(self._session)
        return resource

    @property
    def prime_contract_summary(self) -> PrimeContractSummaryResource:
        """Prime contract summary (Prime Contracts)."""
        resource: PrimeContractSummaryResource = load(
            ".prime_contracts.payment_application_owner_invoice_line_items_and_others", "PrimeContractSummaryResource"
        )(self._session)
        return resource

    @property
    def prime_contracts_export_pdf(self) -> PrimeContractsExportPdfResource:
        """Prime contracts export PDF (Prime Contracts)."""
        resource: PrimeContractsExportPdfResource = load(
            ".prime_contracts.payment_application_owner_invoice_line_items_and_others",
            "PrimeContractsExportPdfResource",
        )(self._session)
        return resource

    async def create(
        self,
        *,
        prime_contract: PrimeContractInput | Mapping[str, Any],
        run_configurable_validations: bool | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> PrimeContract:
        """Create a prime contract.

        POST /rest/v1.0/prime_contract
        https://developers.procore.com/reference/rest/v1/prime-contracts?version=1.0#create-prime-contract

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`PrimeContract`.
        """
        return await self._one(
            PrimeContract,
            "POST",
            "/rest/v1.0/prime_contract",
            {},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={
                "project_id": self._scoped("project_id", project_id),
                "attachments": attachments,
                "prime_contract": prime_contract,
            },
            dates="prime_contract.approval_letter_date prime_contract.contract_date prime_contract.execution_date prime_contract.issued_on_date prime_contract.letter_of_intent_date prime_contract.returned_date",
        )

    async def create_for_project(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        view: Literal["default", "extended"] | Unset = UNSET,
        number: str | Unset | None = UNSET,
        status: str | Unset | None = UNSET,
        title: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        executed: bool | Unset | None = UNSET,
        vendor_id: Id | Unset | None = UNSET,
        architect_id: Id | Unset | None = UNSET,
        contractor_id: Id | Unset | None = UNSET,
        inclusions: str | Unset | None = UNSET,
        exclusions: str | Unset | None = UNSET,
        accounting_method: Literal["amount", "unit"] | Unset | None = UNSET,
        allow_comments: bool | Unset | None = UNSET,
        auto_approve_prefilled_requisitions_on_payapp: bool | Unset | None = UNSET,
        allow_markups: bool | Unset | None = UNSET,
        change_order_level_of_detail: Literal[
            "change_order_package", "change_order_request", "potential_change_order", "line_item"
        ]
        | Unset
        | None = UNSET,
        enable_ssov: bool | Unset | None = UNSET,
        allow_payment_applications: bool | Unset | None = UNSET,
        allow_payments: bool | Unset | None = UNSET,
        display_materials_retainage: bool | Unset | None = UNSET,
        display_work_retainage: bool | Unset | None = UNSET,
        show_cost_code_on_pdf: bool | Unset | None = UNSET,
        accessor_ids: Sequence[Id] | Unset | None = UNSET,
        private: bool | Unset | None = UNSET,
        show_line_items_to_non_admins: bool | Unset | None = UNSET,
        actual_completion_date: Date | str | Unset | None = UNSET,
        approval_letter_date: Date | str | Unset | None = UNSET,
        contract_date: Date | str | Unset | None = UNSET,
        contract_estimated_completion_date: Date | str | Unset | None = UNSET,
        contract_start_date: Date | str | Unset | None = UNSET,
        execution_date: Date | str | Unset | None = UNSET,
        issued_on_date: Date | str | Unset | None = UNSET,
        letter_of_intent_date: Date | str | Unset | None = UNSET,
        returned_date: Date | str | Unset | None = UNSET,
        signed_contract_received_date: Date | str | Unset | None = UNSET,
        substantial_completion_date: Date | str | Unset | None = UNSET,
        currency_exchange_rate: str | Unset | None = UNSET,
        currency_iso_code: str | Unset | None = UNSET,
        change_event_attachment_ids: Sequence[Id] | Unset | None = UNSET,
        attachment_ids: Sequence[Id] | Unset | None = UNSET,
        drawing_revision_ids: Sequence[Id] | Unset | None = UNSET,
        file_version_ids: Sequence[Id] | Unset | None = UNSET,
        form_ids: Sequence[Id] | Unset | None = UNSET,
        image_ids: Sequence[Id] | Unset | None = UNSET,
        upload_ids: Sequence[Id] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Create a prime contract.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/prime_contracts
        https://developers.procore.com/reference/rest/prime-contracts?version=2.0#create-prime-contract

        Args:
            view: Level of detail. One of default, extended.
            executed: Default: false.
            accounting_method: One of amount, unit.
            change_order_level_of_detail: One of change_order_package, change_order_request, potential_change_order, line_item.
            private: Default: true.
            show_line_items_to_non_admins: Default: false.
            actual_completion_date: ``YYYY-MM-DD`` if passed as a string.
            approval_letter_date: ``YYYY-MM-DD`` if passed as a string.
            contract_date: ``YYYY-MM-DD`` if passed as a string.
            contract_estimated_completion_date: ``YYYY-MM-DD`` if passed as a string.
            contract_start_date: ``YYYY-MM-DD`` if passed as a string.
            execution_date: ``YYYY-MM-DD`` if passed as a string.
            issued_on_date: ``YYYY-MM-DD`` if passed as a string.
            letter_of_intent_date: ``YYYY-MM-DD`` if passed as a string.
            returned_date: ``YYYY-MM-DD`` if passed as a string.
            signed_contract_received_date: ``YYYY-MM-DD`` if passed as a string.
            substantial_completion_date: ``YYYY-MM-DD`` if passed as a string.

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/prime_contracts",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"view": view},
            body={
                "number": number,
                "status": status,
                "title": title,
                "description": description,
                "executed": executed,
                "vendor_id": vendor_id,
                "architect_id": architect_id,
                "contractor_id": contractor_id,
                "inclusions": inclusions,
                "exclusions": exclusions,
                "accounting_method": accounting_method,
                "allow_comments": allow_comments,
                "auto_approve_prefilled_requisitions_on_payapp": auto_approve_prefilled_requisitions_on_payapp,
                "allow_markups": allow_markups,
                "change_order_level_of_detail": change_order_level_of_detail,
                "enable_ssov": enable_ssov,
                "allow_payment_applications": allow_payment_applications,
                "allow_payments": allow_payments,
                "display_materials_retainage": display_materials_retainage,
                "display_work_retainage": display_work_retainage,
                "show_cost_code_on_pdf": show_cost_code_on_pdf,
                "accessor_ids": accessor_ids,
                "private": private,
                "show_line_items_to_non_admins": show_line_items_to_non_admins,
                "actual_completion_date": actual_completion_date,
                "approval_letter_date": approval_letter_date,
                "contract_date": contract_date,
                "contract_estimated_completion_date": contract_estimated_completion_date,
                "contract_start_date": contract_start_date,
                "execution_date": execution_date,
                "issued_on_date": issued_on_date,
                "letter_of_intent_date": letter_of_intent_date,
                "returned_date": returned_date,
                "signed_contract_received_date": signed_contract_received_date,
                "substantial_completion_date": substantial_completion_date,
                "currency_exchange_rate": currency_exchange_rate,
                "currency_iso_code": currency_iso_code,
                "change_event_attachment_ids": change_event_attachment_ids,
                "attachment_ids": attachment_ids,
                "drawing_revision_ids": drawing_revision_ids,
                "file_version_ids": file_version_ids,
                "form_ids": form_ids,
                "image_ids": image_ids,
                "upload_ids": upload_ids,
            },
            dates="actual_completion_date approval_letter_date contract_date contract_estimated_completion_date contract_start_date execution_date issued_on_date letter_of_intent_date returned_date signed_contract_received_date substantial_completion_date",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a prime contract.

        DELETE /rest/v1.0/prime_contract/{id}
        https://developers.procore.com/reference/rest/v1/prime-contracts?version=1.0#delete-prime-contract

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/prime_contract/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def delete_for_project(
        self,
        *,
        prime_contract_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete a prime contract.

        DELETE /rest/v2.0/companies/{company_id}/projects/{project_id}/prime_contracts/{prime_contract_id}
        https://developers.procore.com/reference/rest/prime-contracts?version=2.0#delete-prime-contract

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/prime_contracts/{prime_contract_id}",
            {"company_id": company_id, "project_id": project_id, "prime_contract_id": prime_contract_id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> PrimeContract:
        """Return a prime contract.

        GET /rest/v1.0/prime_contract/{id}
        https://developers.procore.com/reference/rest/v1/prime-contracts?version=1.0#show-prime-contract

        Returns:
            :class:`PrimeContract`.
        """
        return await self._one(
            PrimeContract,
            "GET",
            "/rest/v1.0/prime_contract/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get_first(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> PrimeContractFirst:
        """Return a first prime contract.

        GET /rest/v1.0/prime_contract
        https://developers.procore.com/reference/rest/v1/prime-contracts?version=1.0#show-first-prime-contract

        Returns:
            :class:`PrimeContractFirst`.
        """
        return await self._one(
            PrimeContractFirst,
            "GET",
            "/rest/v1.0/prime_contract",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get_for_project(
        self,
        *,
        prime_contract_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        view: Literal["default", "extended"] | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Return a prime contract.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/prime_contracts/{prime_contract_id}
        https://developers.procore.com/reference/rest/prime-contracts?version=2.0#show-prime-contract

        Args:
            view: Level of detail. One of default, extended.

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/prime_contracts/{prime_contract_id}",
            {"company_id": company_id, "project_id": project_id, "prime_contract_id": prime_contract_id},
            options,
            query={"view": view},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: PrimeContractFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[PrimeContract]:
        """List all prime contracts.

        GET /rest/v1.0/prime_contracts
        https://developers.procore.com/reference/rest/v1/prime-contracts?version=1.0#list-all-prime-contracts

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PrimeContract`.
        """
        return self._pages(
            PrimeContract,
            "/rest/v1.0/prime_contracts",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_for_project(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["default", "extended"] | Unset = UNSET,
        filters: PrimeContractFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Any]:
        """List prime contracts.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/prime_contracts
        https://developers.procore.com/reference/rest/prime-contracts?version=2.0#list-prime-contracts

        Args:
            view: Level of detail. One of default, extended.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of undocumented JSON values.
        """
        return self._pages(
            None,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/prime_contracts",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page, "view": view, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        prime_contract: PrimeContractInput | Mapping[str, Any],
        run_configurable_validations: bool | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> PrimeContract:
        """Update a prime contract.

        PATCH /rest/v1.0/prime_contract/{id}
        https://developers.procore.com/reference/rest/v1/prime-contracts?version=1.0#update-prime-contract

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`PrimeContract`.
        """
        return await self._one(
            PrimeContract,
            "PATCH",
            "/rest/v1.0/prime_contract/{id}",
            {"id": id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={
                "project_id": self._scoped("project_id", project_id),
                "attachments": attachments,
                "prime_contract": prime_contract,
            },
            dates="prime_contract.approval_letter_date prime_contract.contract_date prime_contract.execution_date prime_contract.issued_on_date prime_contract.letter_of_intent_date prime_contract.returned_date",
        )

    async def update_for_project(
        self,
        *,
        prime_contract_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        view: Literal["default", "extended"] | Unset = UNSET,
        number: str | Unset | None = UNSET,
        status: str | Unset | None = UNSET,
        title: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        executed: bool | Unset | None = UNSET,
        vendor_id: Id | Unset | None = UNSET,
        architect_id: Id | Unset | None = UNSET,
        contractor_id: Id | Unset | None = UNSET,
        inclusions: str | Unset | None = UNSET,
        exclusions: str | Unset | None = UNSET,
        accounting_method: Literal["amount", "unit"] | Unset | None = UNSET,
        allow_comments: bool | Unset | None = UNSET,
        auto_approve_prefilled_requisitions_on_payapp: bool | Unset | None = UNSET,
        allow_markups: bool | Unset | None = UNSET,
        change_order_level_of_detail: Literal[
            "change_order_package", "change_order_request", "potential_change_order", "line_item"
        ]
        | Unset
        | None = UNSET,
        enable_ssov: bool | Unset | None = UNSET,
        allow_payment_applications: bool | Unset | None = UNSET,
        allow_payments: bool | Unset | None = UNSET,
        display_materials_retainage: bool | Unset | None = UNSET,
        display_work_retainage: bool | Unset | None = UNSET,
        show_cost_code_on_pdf: bool | Unset | None = UNSET,
        accessor_ids: Sequence[Id] | Unset | None = UNSET,
        private: bool | Unset | None = UNSET,
        show_line_items_to_non_admins: bool | Unset | None = UNSET,
        actual_completion_date: Date | str | Unset | None = UNSET,
        approval_letter_date: Date | str | Unset | None = UNSET,
        contract_date: Date | str | Unset | None = UNSET,
        contract_estimated_completion_date: Date | str | Unset | None = UNSET,
        contract_start_date: Date | str | Unset | None = UNSET,
        execution_date: Date | str | Unset | None = UNSET,
        issued_on_date: Date | str | Unset | None = UNSET,
        letter_of_intent_date: Date | str | Unset | None = UNSET,
        returned_date: Date | str | Unset | None = UNSET,
        signed_contract_received_date: Date | str | Unset | None = UNSET,
        substantial_completion_date: Date | str | Unset | None = UNSET,
        currency_exchange_rate: str | Unset | None = UNSET,
        currency_iso_code: str | Unset | None = UNSET,
        change_event_attachment_ids: Sequence[Id] | Unset | None = UNSET,
        attachment_ids: Sequence[Id] | Unset | None = UNSET,
        drawing_revision_ids: Sequence[Id] | Unset | None = UNSET,
        file_version_ids: Sequence[Id] | Unset | None = UNSET,
        form_ids: Sequence[Id] | Unset | None = UNSET,
        image_ids: Sequence[Id] | Unset | None = UNSET,
        upload_ids: Sequence[Id] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Update a prime contract.

        PATCH /rest/v2.0/companies/{company_id}/projects/{project_id}/prime_contracts/{prime_contract_id}
        https://developers.procore.com/reference/rest/prime-contracts?version=2.0#update-prime-contract

        Args:
            view: Level of detail. One of default, extended.
            executed: Default: false.
            accounting_method: One of amount, unit.
            change_order_level_of_detail: One of change_order_package, change_order_request, potential_change_order, line_item.
            private: Default: true.
            show_line_items_to_non_admins: Default: false.
            actual_completion_date: ``YYYY-MM-DD`` if passed as a string.
            approval_letter_date: ``YYYY-MM-DD`` if passed as a string.
            contract_date: ``YYYY-MM-DD`` if passed as a string.
            contract_estimated_completion_date: ``YYYY-MM-DD`` if passed as a string.
            contract_start_date: ``YYYY-MM-DD`` if passed as a string.
            execution_date: ``YYYY-MM-DD`` if passed as a string.
            issued_on_date: ``YYYY-MM-DD`` if passed as a string.
            letter_of_intent_date: ``YYYY-MM-DD`` if passed as a string.
            returned_date: ``YYYY-MM-DD`` if passed as a string.
            signed_contract_received_date: ``YYYY-MM-DD`` if passed as a string.
            substantial_completion_date: ``YYYY-MM-DD`` if passed as a string.

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "PATCH",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/prime_contracts/{prime_contract_id}",
            {"company_id": company_id, "project_id": project_id, "prime_contract_id": prime_contract_id},
            options,
            query={"view": view},
            body={
                "number": number,
                "status": status,
                "title": title,
                "description": description,
                "executed": executed,
                "vendor_id": vendor_id,
                "architect_id": architect_id,
                "contractor_id": contractor_id,
                "inclusions": inclusions,
                "exclusions": exclusions,
                "accounting_method": accounting_method,
                "allow_comments": allow_comments,
                "auto_approve_prefilled_requisitions_on_payapp": auto_approve_prefilled_requisitions_on_payapp,
                "allow_markups": allow_markups,
                "change_order_level_of_detail": change_order_level_of_detail,
                "enable_ssov": enable_ssov,
                "allow_payment_applications": allow_payment_applications,
                "allow_payments": allow_payments,
                "display_materials_retainage": display_materials_retainage,
                "display_work_retainage": display_work_retainage,
                "show_cost_code_on_pdf": show_cost_code_on_pdf,
                "accessor_ids": accessor_ids,
                "private": private,
                "show_line_items_to_non_admins": show_line_items_to_non_admins,
                "actual_completion_date": actual_completion_date,
                "approval_letter_date": approval_letter_date,
                "contract_date": contract_date,
                "contract_estimated_completion_date": contract_estimated_completion_date,
                "contract_start_date": contract_start_date,
                "execution_date": execution_date,
                "issued_on_date": issued_on_date,
                "letter_of_intent_date": letter_of_intent_date,
                "returned_date": returned_date,
                "signed_contract_received_date": signed_contract_received_date,
                "substantial_completion_date": substantial_completion_date,
                "currency_exchange_rate": currency_exchange_rate,
                "currency_iso_code": currency_iso_code,
                "change_event_attachment_ids": change_event_attachment_ids,
                "attachment_ids": attachment_ids,
                "drawing_revision_ids": drawing_revision_ids,
                "file_version_ids": file_version_ids,
                "form_ids": form_ids,
                "image_ids": image_ids,
                "upload_ids": upload_ids,
            },
            dates="actual_completion_date approval_letter_date contract_date contract_estimated_completion_date contract_start_date execution_date issued_on_date letter_of_intent_date returned_date signed_contract_received_date substantial_completion_date",
        )
