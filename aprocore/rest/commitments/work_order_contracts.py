"""Work order contracts (Commitments)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Decimal, Id
from .._base import MAX_BATCH, OMITTED, UNSET, DateRange, Options, Pages, Resource, Sync, Unset


@record
class WorkOrderContract(Model):
    """A work order contract."""

    id: Id
    accounting_method: Literal["amount", "unit"] | str | None = None
    actual_completion_date: Date | None = None
    approval_letter_date: str | None = None
    approved_change_orders: str | None = None
    attachments: list[WorkOrderContractAttachment] | None = None
    change_order_packages: list[WorkOrderContractChangeOrderPackage] | None = None
    change_order_requests: list[list[WorkOrderContractChangeOrderRequest]] | None = None
    contract_date: Date | None = None
    contract_start_date: Date | None = None
    contract_estimated_completion_date: Date | None = None
    created_at: DateTime | None = None
    created_by_id: Id | None = None
    deleted_at: DateTime | None = None
    description: str | None = None
    draft_change_orders_amount: str | None = None
    exclusions: str | None = None
    executed: bool | None = None
    execution_date: Date | None = None
    grand_total: str | None = None
    inclusions: str | None = None
    invoice_contacts: list[WorkOrderContractInvoiceContact] | None = None
    issued_on_date: Date | None = None
    letter_of_intent_date: Date | None = None
    line_items: list[WorkOrderContractLineItem] | None = None
    number: str | None = None
    origin_data: str | None = None
    origin_code: str | None = None
    origin_id: Id | None = None
    payments_issued: list[WorkOrderContractPaymentsIssued] | None = None
    pending_change_orders: str | None = None
    pending_revised_contract: str | None = None
    percentage_paid: str | None = None
    potential_change_orders: list[WorkOrderContractPotentialChangeOrder] | None = None
    private: bool | None = None
    project: WorkOrderContractProject | None = None
    remaining_balance_outstanding: str | None = None
    requisitions_are_enabled: bool | None = None
    retainage_percent: str | None = None
    returned_date: Date | None = None
    revised_contract: str | None = None
    signed_contract_received_date: Date | None = None
    show_line_items_to_non_admins: bool | None = None
    status: (
        Literal["Draft", "Out For Bid", "Out For Signature", "Approved", "Complete", "Terminated", "Void"] | str | None
    ) = None
    title: str | None = None
    total_draw_requests_amount: str | None = None
    total_payments: str | None = None
    total_requisitions_amount: str | None = None
    updated_at: DateTime | None = None
    vendor: WorkOrderContractVendor | None = None
    currency_configuration: WorkOrderContractCurrencyConfiguration | None = None


@record
class WorkOrderContractAttachment(Model):
    """``attachments`` of :class:`WorkOrderContract`."""

    id: Id
    url: str | None = None
    filename: str | None = None


@record
class WorkOrderContractChangeEventLineItem(Model):
    """``change_event_line_item`` of :class:`WorkOrderContractLineItem`."""

    id: Id
    cost_rom: str | None = None
    revenue_rom: str | None = None
    event_id: Id | None = None
    cost_code: Any = None
    line_item_type: WorkOrderContractLineItemType | None = None
    currency_configuration: WorkOrderContractCurrencyConfiguration | None = None


@record
class WorkOrderContractChangeOrderPackage(Model):
    """``change_order_packages`` of :class:`WorkOrderContract`."""

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
    currency_configuration: WorkOrderContractCurrencyConfiguration | None = None


@record
class WorkOrderContractChangeOrderRequest(Model):
    """``change_order_requests`` of :class:`WorkOrderContract`."""

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
    currency_configuration: WorkOrderContractCurrencyConfiguration | None = None


@record
class WorkOrderContractCompany(Model):
    """``company`` of :class:`WorkOrderContractLineItem`."""

    id: Id
    name: str | None = None


@record
class WorkOrderContractCurrencyConfiguration(Model):
    """``currency_configuration`` of :class:`WorkOrderContract`."""

    currency_iso_code: str | None = None


@record
class WorkOrderContractHolder(Model):
    """``holder`` of :class:`WorkOrderContractLineItem`."""

    id: Id
    holder_type: str | None = None


@record
class WorkOrderContractInvoiceContact(Model):
    """``invoice_contacts`` of :class:`WorkOrderContract`."""

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
    currency_configuration: WorkOrderContractCurrencyConfiguration | None = None


@record
class WorkOrderContractLineItem(Model):
    """``line_items`` of :class:`WorkOrderContract`."""

    id: Id
    amount: str | None = None
    company: WorkOrderContractCompany | None = None
    wbs_code: WorkOrderContractWbsCode | None = None
    cost_code: Any = None
    created_at: DateTime | None = None
    description: str | None = None
    extended_type: Literal["manual", "calculated"] | str | None = None
    holder: WorkOrderContractHolder | None = None
    line_item_type: WorkOrderContractLineItemType | None = None
    origin_data: str | None = None
    origin_id: Id | None = None
    position: int | None = None
    project: WorkOrderContractProject | None = None
    quantity: str | None = None
    tax_code_id: Id | None = None
    total_amount: str | None = None
    extended_amount: str | None = None
    unit_cost: str | None = None
    uom: str | None = None
    updated_at: DateTime | None = None
    change_event_line_item: WorkOrderContractChangeEventLineItem | None = None
    currency_configuration: WorkOrderContractCurrencyConfiguration | None = None


@record
class WorkOrderContractLineItemType(Model):
    """``line_item_type`` of :class:`WorkOrderContractLineItem`."""

    id: Id
    name: str | None = None
    code: str | None = None
    base_type: (
        Literal["equipment", "materials", "commitment", "owner_cost", "professional_services", "other"] | str | None
    ) = None
    origin_data: str | None = None
    origin_id: Id | None = None


@record
class WorkOrderContractPaymentsIssued(Model):
    """``payments_issued`` of :class:`WorkOrderContract`."""

    id: Id
    amount: str | None = None
    check_number: str | None = None
    created_at: DateTime | None = None
    date: Date | None = None
    draw_request_number: int | None = None
    invoice_number: str | None = None
    notes: str | None = None
    payment_number: int | None = None
    attachments: list[WorkOrderContractAttachment] | None = None
    origin_id: Id | None = None
    origin_data: str | None = None
    currency_configuration: WorkOrderContractCurrencyConfiguration | None = None


@record
class WorkOrderContractPotentialChangeOrder(Model):
    """``potential_change_orders`` of :class:`WorkOrderContract`."""

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
    currency_configuration: WorkOrderContractCurrencyConfiguration | None = None


@record
class WorkOrderContractProject(Model):
    """``project`` of :class:`WorkOrderContract`."""

    id: Id
    name: str | None = None


@record
class WorkOrderContractVendor(Model):
    """``vendor`` of :class:`WorkOrderContract`."""

    id: Id
    company: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None


@record
class WorkOrderContractWbsCode(Model):
    """``wbs_code`` of :class:`WorkOrderContractLineItem`."""

    id: Id
    flat_code: str | None = None
    description: str | None = None


class WorkOrderContractInput(TypedDict, total=False):
    """``work_order_contract`` in a request body."""

    accounting_method: Literal["amount", "unit"] | None
    actual_completion_date: Date | str | None
    approval_letter_date: str | None
    contract_date: Date | str | None
    contract_estimated_completion_date: Date | str | None
    contract_start_date: Date | str | None
    description: str | None
    exclusions: str | None
    executed: bool | None
    execution_date: Date | str | None
    inclusions: str | None
    invoice_contact_user_ids: Sequence[Id] | None
    issued_on_date: Date | str | None
    letter_of_intent_date: Date | str | None
    origin_code: str | None
    origin_data: str | None
    origin_id: Id | None
    number: str | None
    private: bool | None
    retainage_percent: str | None
    returned_date: Date | str | None
    signed_contract_received_date: Date | str | None
    status: Literal["Draft", "Out For Bid", "Out For Signature", "Approved", "Complete", "Terminated", "Void"] | None
    title: str | None
    vendor_id: Id | None
    drawing_revision_ids: Sequence[Id] | None
    file_version_ids: Sequence[Id] | None
    form_ids: Sequence[Id] | None
    image_ids: Sequence[Id] | None
    upload_ids: Sequence[Id] | None
    currency_exchange_rate: Decimal | float | str | None
    currency_iso_code: str | None


class WorkOrderContractFilters(TypedDict, total=False):
    """Query filters of ``commitments.work_order_contracts.list``."""

    id: Id | Sequence[Id]
    status: (
        Literal["Draft", "Out For Bid", "Out For Signature", "Approved", "Complete", "Terminated", "Void"]
        | Sequence[Literal["Draft", "Out For Bid", "Out For Signature", "Approved", "Complete", "Terminated", "Void"]]
    )
    created_at: DateRange
    updated_at: DateRange
    include_deleted: Literal["only", "with"]
    origin_id: Id | Sequence[Id]


class WorkOrderContractsResource(Resource):
    """Work order contracts (Commitments)."""

    __slots__ = ()

    async def create(
        self,
        *,
        work_order_contract: WorkOrderContractInput | Mapping[str, Any],
        run_configurable_validations: bool | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> WorkOrderContract:
        """Create a work order contract.

        POST /rest/v1.0/work_order_contracts
        https://developers.procore.com/reference/rest/v1/work-order-contracts?version=1.0#create-work-order-contract

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`WorkOrderContract`.
        """
        return await self._one(
            WorkOrderContract,
            "POST",
            "/rest/v1.0/work_order_contracts",
            {},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={
                "project_id": self._scoped("project_id", project_id),
                "attachments": attachments,
                "work_order_contract": work_order_contract,
            },
            dates="work_order_contract.actual_completion_date work_order_contract.contract_date work_order_contract.contract_estimated_completion_date work_order_contract.contract_start_date work_order_contract.execution_date work_order_contract.issued_on_date work_order_contract.letter_of_intent_date work_order_contract.returned_date work_order_contract.signed_contract_received_date",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a work order contract.

        DELETE /rest/v1.0/work_order_contracts/{id}
        https://developers.procore.com/reference/rest/v1/work-order-contracts?version=1.0#delete-work-order-contract

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/work_order_contracts/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> WorkOrderContract:
        """Return a work order contract.

        GET /rest/v1.0/work_order_contracts/{id}
        https://developers.procore.com/reference/rest/v1/work-order-contracts?version=1.0#show-work-order-contract

        Returns:
            :class:`WorkOrderContract`.
        """
        return await self._one(
            WorkOrderContract,
            "GET",
            "/rest/v1.0/work_order_contracts/{id}",
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
        filters: WorkOrderContractFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[WorkOrderContract]:
        """List work order contracts.

        GET /rest/v1.0/work_order_contracts
        https://developers.procore.com/reference/rest/v1/work-order-contracts?version=1.0#list-work-order-contracts

        Args:
            view: Level of detail. One of compact, extended.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`WorkOrderContract`.
        """
        return self._pages(
            WorkOrderContract,
            "/rest/v1.0/work_order_contracts",
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
    ) -> Sync[WorkOrderContract]:
        """Sync work order contracts.

        PATCH /rest/v1.0/work_order_contracts/sync
        https://developers.procore.com/reference/rest/v1/work-order-contracts?version=1.0#sync-work-order-contracts

        Args:
            updates: Rows to update, matched by ``id`` or ``origin_id``; rows without a match are created.
            batch_size: Rows per request.
            concurrency: Maximum number of batches in flight.

        Returns:
            Await the result of all rows, or iterate over the results of batches with ``async for``.
        """
        return self._sync(
            WorkOrderContract,
            "PATCH",
            "/rest/v1.0/work_order_contracts/sync",
            {},
            options,
            updates,
            beside={"project_id": self._scoped("project_id", project_id)},
            dates="updates.actual_completion_date updates.contract_date updates.contract_estimated_completion_date updates.contract_start_date updates.execution_date updates.issued_on_date updates.letter_of_intent_date updates.returned_date updates.signed_contract_received_date",
            batch_size=batch_size,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        work_order_contract: WorkOrderContractInput | Mapping[str, Any],
        run_configurable_validations: bool | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> WorkOrderContract:
        """Update a work order contract.

        PATCH /rest/v1.0/work_order_contracts/{id}
        https://developers.procore.com/reference/rest/v1/work-order-contracts?version=1.0#update-work-order-contract

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`WorkOrderContract`.
        """
        return await self._one(
            WorkOrderContract,
            "PATCH",
            "/rest/v1.0/work_order_contracts/{id}",
            {"id": id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={
                "project_id": self._scoped("project_id", project_id),
                "attachments": attachments,
                "work_order_contract": work_order_contract,
            },
            dates="work_order_contract.actual_completion_date work_order_contract.contract_date work_order_contract.contract_estimated_completion_date work_order_contract.contract_start_date work_order_contract.execution_date work_order_contract.issued_on_date work_order_contract.letter_of_intent_date work_order_contract.returned_date work_order_contract.signed_contract_received_date",
        )
