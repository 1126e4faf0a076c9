"""Purchase order contracts (Commitments)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Decimal, Id
from .._base import MAX_BATCH, OMITTED, UNSET, DateRange, Options, Pages, Resource, Sync, Unset


@record
class PurchaseOrderContract(Model):
    """A purchase order contract."""

    id: Id
    accounting_method: Literal["amount", "unit"] | str | None = None
    approval_letter_date: str | None = None
    approved_change_orders: str | None = None
    assignee: PurchaseOrderContractAssignee | None = None
    attachments: PurchaseOrderContractAttachment | None = None
    bill_to_address: str | None = None
    change_order_packages: list[PurchaseOrderContractChangeOrderPackage] | None = None
    change_order_requests: list[PurchaseOrderContractChangeOrderRequest] | None = None
    contract_date: Date | None = None
    created_at: DateTime | None = None
    created_by_id: Id | None = None
    deleted_at: DateTime | None = None
    delivery_date: Date | None = None
    description: str | None = None
    draft_change_orders_amount: str | None = None
    executed: bool | None = None
    execution_date: Date | None = None
    grand_total: str | None = None
    invoice_contacts: list[PurchaseOrderContractInvoiceContact] | None = None
    issued_on_date: Date | None = None
    letter_of_intent_date: Date | None = None
    line_items: list[PurchaseOrderContractLineItem] | None = None
    number: str | None = None
    origin_code: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None
    payment_terms: str | None = None
    payments_issued: list[PurchaseOrderContractPaymentsIssued] | None = None
    pending_change_orders: str | None = None
    pending_revised_contract: str | None = None
    percentage_paid: str | None = None
    potential_change_orders: list[list[PurchaseOrderContractPotentialChangeOrder]] | None = None
    private: bool | None = None
    project: PurchaseOrderContractProject | None = None
    remaining_balance_outstanding: str | None = None
    requisitions_are_enabled: bool | None = None
    retainage_percent: str | None = None
    returned_date: Date | None = None
    revised_contract: str | None = None
    ship_to_address: str | None = None
    ship_via: str | None = None
    show_line_items_to_non_admins: bool | None = None
    signed_contract_received_date: Date | None = None
    status: (
        Literal["Draft", "Processing", "Submitted", "Partially Received", "Received", "Approved", "Closed"] | str | None
    ) = None
    title: str | None = None
    total_draw_requests_amount: str | None = None
    total_payments: str | None = None
    total_requisitions_amount: str | None = None
    updated_at: DateTime | None = None
    vendor: PurchaseOrderContractVendor | None = None
    currency_configuration: PurchaseOrderContractCurrencyConfiguration | None = None
    billing_schedule_of_values_status: (
        Literal["draft", "under_review", "revise_and_submit", "approved"] | str | None
    ) = None


@record
class PurchaseOrderContractAssignee(Model):
    """``assignee`` of :class:`PurchaseOrderContract`."""

    id: Id


@record
class PurchaseOrderContractAttachment(Model):
    """``attachments`` of :class:`PurchaseOrderContract`."""

    id: Id
    url: str | None = None
    filename: str | None = None


@record
class PurchaseOrderContractChangeEventLineItem(Model):
    """``change_event_line_item`` of :class:`PurchaseOrderContractLineItem`."""

    id: Id
    cost_rom: str | None = None
    revenue_rom: str | None = None
    event_id: Id | None = None
    cost_code: Any = None
    line_item_type: PurchaseOrderContractLineItemType | None = None
    currency_configuration: PurchaseOrderContractCurrencyConfiguration | None = None


@record
class PurchaseOrderContractChangeOrderPackage(Model):
    """``change_order_packages`` of :class:`PurchaseOrderContract`."""

    id: Id
    contract_id: Id | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    due_date: Date | None = None
    invoiced_date: Date | None = None
    number: str | None = None
    origin_code: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None
    paid_date: Date | None = None
    reviewed_at: DateTime | None = None
    signed_change_order_received_date: Date | None = None
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
    currency_configuration: PurchaseOrderContractCurrencyConfiguration | None = None


@record
class PurchaseOrderContractChangeOrderRequest(Model):
    """``change_order_requests`` of :class:`PurchaseOrderContract`."""

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
    currency_configuration: PurchaseOrderContractCurrencyConfiguration | None = None


@record
class PurchaseOrderContractCompany(Model):
    """``company`` of :class:`PurchaseOrderContractLineItem`."""

    id: Id
    name: str | None = None


@record
class PurchaseOrderContractCurrencyConfiguration(Model):
    """``currency_configuration`` of :class:`PurchaseOrderContract`."""

    currency_iso_code: str | None = None


@record
class PurchaseOrderContractHolder(Model):
    """``holder`` of :class:`PurchaseOrderContractLineItem`."""

    id: Id
    holder_type: str | None = None


@record
class PurchaseOrderContractInvoiceContact(Model):
    """``invoice_contacts`` of :class:`PurchaseOrderContract`."""

    id: Id
    business_phone: str | None = None
    business_phone_extension: int | None = None
    email: str | None = None
    fax_number: str | None = None
    job_title: str | None = None
    login_information_id: Id | None = None
    mobile_phone: str | None = None
    name: str | None = None
    vendor_name: str | None = None
    currency_configuration: PurchaseOrderContractCurrencyConfiguration | None = None


@record
class PurchaseOrderContractLineItem(Model):
    """``line_items`` of :class:`PurchaseOrderContract`."""

    id: Id
    amount: str | None = None
    company: PurchaseOrderContractCompany | None = None
    wbs_code: PurchaseOrderContractWbsCode | None = None
    cost_code: Any = None
    created_at: DateTime | None = None
    description: str | None = None
    extended_type: Literal["manual", "calculated"] | str | None = None
    holder: PurchaseOrderContractHolder | None = None
    line_item_type: PurchaseOrderContractLineItemType | None = None
    origin_data: str | None = None
    origin_id: Id | None = None
    position: int | None = None
    project: PurchaseOrderContractProject | None = None
    quantity: str | None = None
    tax_code_id: Id | None = None
    total_amount: str | None = None
    extended_amount: str | None = None
    unit_cost: str | None = None
    uom: str | None = None
    updated_at: DateTime | None = None
    change_event_line_item: PurchaseOrderContractChangeEventLineItem | None = None
    currency_configuration: PurchaseOrderContractCurrencyConfiguration | None = None


@record
class PurchaseOrderContractLineItemType(Model):
    """``line_item_type`` of :class:`PurchaseOrderContractLineItem`."""

    id: Id
    name: str | None = None
    code: str | None = None
    base_type: (
        Literal["equipment", "materials", "commitment", "owner_cost", "professional_services", "other"] | str | None
    ) = None
    origin_data: str | None = None
    origin_id: Id | None = None


@record
class PurchaseOrderContractPaymentsIssued(Model):
    """``payments_issued`` of :class:`PurchaseOrderContract`."""

    id: Id
    amount: str | None = None
    check_number: str | None = None
    created_at: DateTime | None = None
    date: Date | None = None
    draw_request_number: int | None = None
    invoice_number: str | None = None
    notes: str | None = None
    payment_number: int | None = None
    attachments: list[PurchaseOrderContractAttachment] | None = None
    origin_id: Id | None = None
    origin_data: str | None = None
    currency_configuration: PurchaseOrderContractCurrencyConfiguration | None = None


@record
class PurchaseOrderContractPotentialChangeOrder(Model):
    """``potential_change_orders`` of :class:`PurchaseOrderContract`."""

    id: Id
    contract_id: Id | None = None
    created_at: DateTime | None = None
    due_date: Date | None = None
    invoiced_date: Date | None = None
    number: str | None = None
    paid_date: Date | None = None
    reviewed_at: DateTime | None = None
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
    change_order_request_title: str | None = None
    change_order_package_title: str | None = None
    potential_change_order_acronym_number: str | None = None
    change_order_request_acronym_number: str | None = None
    change_order_package_acronym_number: str | None = None
    change_order_tiers: int | None = None
    updated_at: DateTime | None = None
    currency_configuration: PurchaseOrderContractCurrencyConfiguration | None = None


@record
class PurchaseOrderContractProject(Model):
    """``project`` of :class:`PurchaseOrderContract`."""

    id: Id
    name: str | None = None


@record
class PurchaseOrderContractVendor(Model):
    """``vendor`` of :class:`PurchaseOrderContract`."""

    id: Id
    company: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None


@record
class PurchaseOrderContractWbsCode(Model):
    """``wbs_code`` of :class:`PurchaseOrderContractLineItem`."""

    id: Id
    flat_code: str | None = None
    description: str | None = None


class PurchaseOrderContractInput(TypedDict, total=False):
    """``purchase_order_contract`` in a request body."""

    accounting_method: Literal["amount", "unit"] | None
    approval_letter_date: str | None
    assignee_id: Id | None
    bill_to_address: str | None
    contract_date: Date | str | None
    delivery_date: Date | str | None
    description: str | None
    executed: bool | None
    execution_date: Date | str | None
    invoice_contact_user_ids: Sequence[Id] | None
    issued_on_date: Date | str | None
    letter_of_intent_date: Date | str | None
    origin_code: str | None
    origin_data: str | None
    origin_id: Id | None
    number: str | None
    payment_terms: str | None
    private: bool | None
    retainage_percent: str | None
    returned_date: Date | str | None
    ship_to_address: str | None
    ship_via: str | None
    status: Literal["Draft", "Processing", "Submitted", "Partially Received", "Received", "Approved", "Closed"] | None
    title: str | None
    vendor_id: Id | None
    drawing_revision_ids: Sequence[Id] | None
    file_version_ids: Sequence[Id] | None
    form_ids: Sequence[Id] | None
    image_ids: Sequence[Id] | None
    upload_ids: Sequence[Id] | None
    currency_exchange_rate: Decimal | float | str | None
    currency_iso_code: str | None


class PurchaseOrderContractFilters(TypedDict, total=False):
    """Query filters of ``commitments.purchase_order_contracts.list``."""

    id: Id | Sequence[Id]
    status: (
        Literal["Draft", "Processing", "Submitted", "Partially Received", "Received", "Approved", "Closed"]
        | Sequence[Literal["Draft", "Processing", "Submitted", "Partially Received", "Received", "Approved", "Closed"]]
    )
    created_at: DateRange
    updated_at: DateRange
    include_deleted: Literal["only", "with"]
    origin_id: Id | Sequence[Id]


class PurchaseOrderContractsResource(Resource):
    """Purchase order contracts (Commitments)."""

    __slots__ = ()

    async def create(
        self,
        *,
        purchase_order_contract: PurchaseOrderContractInput | Mapping[str, Any],
        run_configurable_validations: bool | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> PurchaseOrderContract:
        """Create a purchase order contract.

        POST /rest/v1.0/purchase_order_contracts
        https://developers.procore.com/reference/rest/v1/purchase-order-contracts?version=1.0#create-purchase-order-contract

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`PurchaseOrderContract`.
        """
        return await self._one(
            PurchaseOrderContract,
            "POST",
            "/rest/v1.0/purchase_order_contracts",
            {},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={
                "project_id": self._scoped("project_id", project_id),
                "attachments": attachments,
                "purchase_order_contract": purchase_order_contract,
            },
            dates="purchase_order_contract.contract_date purchase_order_contract.delivery_date purchase_order_contract.execution_date purchase_order_contract.issued_on_date purchase_order_contract.letter_of_intent_date purchase_order_contract.returned_date",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a purchase order contract.

        DELETE /rest/v1.0/purchase_order_contracts/{id}
        https://developers.procore.com/reference/rest/v1/purchase-order-contracts?version=1.0#delete-purchase-order-contract

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/purchase_order_contracts/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> PurchaseOrderContract:
        """Return a purchase order contract.

        GET /rest/v1.0/purchase_order_contracts/{id}
        https://developers.procore.com/reference/rest/v1/purchase-order-contracts?version=1.0#show-purchase-order-contract

        Returns:
            :class:`PurchaseOrderContract`.
        """
        return await self._one(
            PurchaseOrderContract,
            "GET",
            "/rest/v1.0/purchase_order_contracts/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        view: Literal["compact", "extended"] | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: PurchaseOrderContractFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[PurchaseOrderContract]:
        """List purchase order contracts.

        GET /rest/v1.0/purchase_order_contracts
        https://developers.procore.com/reference/rest/v1/purchase-order-contracts?version=1.0#list-of-purchase-order-contracts

        Args:
            view: Level of detail. One of compact, extended.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PurchaseOrderContract`.
        """
        return self._pages(
            PurchaseOrderContract,
            "/rest/v1.0/purchase_order_contracts",
            {},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "view": view,
                "page": page,
                "filters": filters,
            },
            per_page=per_page,
            concurrency=concurrency,
        )

    def sync(
        self,
        updates: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
        *,
        project_id: Id | Unset = UNSET,
        batch_size: int = MAX_BATCH,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Sync[PurchaseOrderContract]:
        """Sync purchase order contracts.

        PATCH /rest/v1.0/purchase_order_contracts/sync
        https://developers.procore.com/reference/rest/v1/purchase-order-contracts?version=1.0#sync-purchase-order-contracts

        Args:
            updates: Rows to update, matched by ``origin_id``; rows without a match are created.
            batch_size: Rows per request.
            concurrency: Maximum number of batches in flight.

        Returns:
            Await the result of all rows, or iterate over the results of batches with ``async for``.
        """
        return self._sync(
            PurchaseOrderContract,
            "PATCH",
            "/rest/v1.0/purchase_order_contracts/sync",
            {},
            options,
            updates,
            beside={"project_id": self._scoped("project_id", project_id)},
            dates="updates.contract_date updates.delivery_date updates.execution_date updates.issued_on_date updates.letter_of_intent_date updates.returned_date",
            matched_by=("origin_id",),
            batch_size=batch_size,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        purchase_order_contract: PurchaseOrderContractInput | Mapping[str, Any],
        run_configurable_validations: bool | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> PurchaseOrderContract:
        """Update a purchase order contract.

        PATCH /rest/v1.0/purchase_order_contracts/{id}
        https://developers.procore.com/reference/rest/v1/purchase-order-contracts?version=1.0#update-purchase-order-contract

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`PurchaseOrderContract`.
        """
        return await self._one(
            PurchaseOrderContract,
            "PATCH",
            "/rest/v1.0/purchase_order_contracts/{id}",
            {"id": id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={
                "project_id": self._scoped("project_id", project_id),
                "attachments": attachments,
                "purchase_order_contract": purchase_order_contract,
            },
            dates="purchase_order_contract.contract_date purchase_order_contract.delivery_date purchase_order_contract.execution_date purchase_order_contract.issued_on_date purchase_order_contract.letter_of_intent_date purchase_order_contract.returned_date",
        )
