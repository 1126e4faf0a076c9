"""Requisitions subcontractor invoices (Commitments)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Decimal, Id
from .._base import OMITTED, UNSET, DateRange, Options, Pager, Pages, Resource, ScopedOptions, Unset


@record
class RequisitionsSubcontractorInvoice(Model):
    """A requisitions subcontractor invoice."""

    id: Id
    previous_requisition_id: Id | None = None
    project_id: Id | None = None
    billing_date: Date | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    commitment_id: Id | None = None
    commitment_type: str | None = None
    contract_name: str | None = None
    deletable: bool | None = None
    final: bool | None = None
    vendor_name: str | None = None
    vendor_id: Id | None = None
    invoice_number: str | None = None
    invoice_type: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None
    payment_date: Date | None = None
    percent_complete: str | None = None
    period_id: Id | None = None
    requisition_start: Date | None = None
    requisition_end: Date | None = None
    status: (
        Literal[
            "draft", "under_review", "revise_and_resubmit", "approved", "approved_as_noted", "pending_owner_approval"
        ]
        | str
        | None
    ) = None
    erp_status: str | None = None
    number: int | None = None
    submitted_at: Date | None = None
    total_claimed_amount: str | None = None
    electronic_signature_id: Id | None = None
    move_materials_to_previous_work_completed: bool | None = None
    summary_text: RequisitionsSubcontractorInvoiceSummaryText | None = None
    summary: RequisitionsSubcontractorInvoiceSummary | None = None
    created_by: RequisitionsSubcontractorInvoiceCreatedBy | None = None
    currency_configuration: RequisitionsSubcontractorInvoiceCurrencyConfiguration | None = None
    attachments: list[RequisitionsSubcontractorInvoiceAttachment] | None = None
    items: list[RequisitionsSubcontractorInvoiceItem] | None = None
    item_packages: list[RequisitionsSubcontractorInvoiceItemPackage] | None = None
    g702: RequisitionsSubcontractorInvoiceG702 | None = None
    comment: str | None = None
    action_policy: Mapping[str, Any] | None = None


@record
class RequisitionsSubcontractorInvoiceAttachment(Model):
    """``attachments`` of :class:`RequisitionsSubcontractorInvoice`."""

    id: Id
    url: str | None = None
    filename: str | None = None
    content_type: str | None = None


@record
class RequisitionsSubcontractorInvoiceBatch(Model):
    """``batch`` of :class:`RequisitionsSubcontractorInvoiceItemPackage`."""

    id: Id | None = None
    title: str | None = None
    change_order_acronym_number: str | None = None


@record
class RequisitionsSubcontractorInvoiceChangeOrderPackage(Model):
    """Returned by :meth:`RequisitionsSubcontractorInvoicesResource.add_change_order_package`."""

    id: Id
    cost_code_id: Id | None = None
    line_item_id: Id | None = None
    commitment_line_item_id: Id | None = None
    commitment_line_item_origin_id: Id | None = None
    description_of_work: str | None = None
    scheduled_value: str | None = None
    work_completed_from_previous_application: str | None = None
    work_completed_this_period: str | None = None
    materials_presently_stored: str | None = None
    total_completed_and_stored_to_date: str | None = None
    total_completed_and_stored_to_date_percent: str | None = None
    work_completed_retainage_from_previous_application: str | None = None
    work_completed_retainage_retained_this_period: str | None = None
    work_completed_retainage_percent_this_period: str | None = None
    materials_stored_retainage_currently_retained: str | None = None
    materials_stored_retainage_percent_this_period: str | None = None
    work_completed_retainage_released_this_period: str | None = None
    materials_stored_retainage_released_this_period: str | None = None
    scheduled_quantity: str | None = None
    scheduled_unit_price: str | None = None
    work_completed_this_period_quantity: str | None = None
    work_completed_from_previous_application_quantity: str | None = None
    change_order_package_id: Id | None = None
    subcontractor_claimed_amount: str | None = None
    wbs_code: RequisitionsSubcontractorInvoiceWbsCode | None = None
    position: int | None = None
    currency_configuration: RequisitionsSubcontractorInvoiceCurrencyConfiguration | None = None
    materials_moved: str | None = None
    materials_retainage_retained_moved: str | None = None


@record
class RequisitionsSubcontractorInvoiceChangeOrderRequest(Model):
    """``change_order_request`` of :class:`RequisitionsSubcontractorInvoiceItemPackage`."""

    id: Id | None = None
    title: str | None = None
    change_order_acronym_number: str | None = None


@record
class RequisitionsSubcontractorInvoiceCreatedBy(Model):
    """``created_by`` of :class:`RequisitionsSubcontractorInvoice`."""

    id: Id
    name: str | None = None
    login: str | None = None
    company_name: str | None = None


@record
class RequisitionsSubcontractorInvoiceCurrencyConfiguration(Model):
    """``currency_configuration`` of :class:`RequisitionsSubcontractorInvoice`."""

    currency_iso_code: str | None = None
    currency_exchange_rate: Decimal | None = None
    base_currency_iso_code: str | None = None


@record
class RequisitionsSubcontractorInvoiceDetail(Model):
    """Returned by :meth:`RequisitionsSubcontractorInvoicesResource.list_detail`."""

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
    item_type: (
        Literal["change_order_item", "whole_change_order_item", "contract_detail_item", "contract_item"] | str | None
    ) = None
    cost_code_id: Id | None = None
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
    materials_moved: str | None = None
    materials_retainage_retained_moved: str | None = None


@record
class RequisitionsSubcontractorInvoiceG702(Model):
    """``g702`` of :class:`RequisitionsSubcontractorInvoice`."""

    balance_to_finish_including_retainage: str | None = None
    completed_work_retainage_amount: str | None = None
    completed_work_retainage_percent: str | None = None
    contract_sum_to_date: str | None = None
    current_payment_due: str | None = None
    less_previous_certificates_for_payment: str | None = None
    net_change_by_change_orders: str | None = None
    original_contract_sum: str | None = None
    stored_materials_retainage_amount: str | None = None
    stored_materials_retainage_percent: str | None = None
    total_completed_and_stored_to_date: str | None = None
    total_earned_less_retainage: str | None = None
    total_retainage: str | None = None


@record
class RequisitionsSubcontractorInvoiceItem(Model):
    """``items`` of :class:`RequisitionsSubcontractorInvoice`."""

    id: Id
    item_type: Literal["contract_item", "contract_detail_item", "change_order_item"] | str | None = None
    accounting_method: Literal["amount", "unit"] | str | None = None
    cost_code_id: Id | None = None
    currency_configuration: RequisitionsSubcontractorInvoiceCurrencyConfiguration | None = None
    line_item_id: Id | None = None
    description_of_work: str | None = None
    net_amount: str | None = None
    gross_amount: str | None = None
    wbs_code: RequisitionsSubcontractorInvoiceWbsCode | None = None
    scheduled_value: str | None = None
    work_completed_from_previous_application: str | None = None
    work_completed_this_period: str | None = None
    materials_presently_stored: str | None = None
    materials_presently_stored_quantity: str | None = None
    materials_presently_stored_from_previous_progress: str | None = None
    materials_previously_stored_quantity: str | None = None
    materials_moved: str | None = None
    materials_retainage_retained_moved: str | None = None
    total_completed_and_stored_to_date: str | None = None
    total_completed_and_stored_to_date_percent: str | None = None
    total_completed_and_stored_to_date_from_previous: str | None = None
    work_completed_retainage_from_previous_application: str | None = None
    work_completed_retainage_retained_this_period: str | None = None
    work_completed_retainage_percent_this_period: str | None = None
    materials_stored_retainage_currently_retained: str | None = None
    materials_stored_retainage_percent_this_period: str | None = None
    materials_stored_retainage_new_materials: str | None = None
    work_completed_retainage_released_this_period: str | None = None
    materials_stored_retainage_released_this_period: str | None = None
    scheduled_quantity: str | None = None
    scheduled_unit_price: str | None = None
    work_completed_this_period_quantity: str | None = None
    work_completed_from_previous_application_quantity: str | None = None
    comment: str | None = None
    status: Literal["approved", "rejected", "no_action"] | str | None = None
    position: int | None = None
    line_number: str | None = None
    ssr_manual_override: bool | None = None
    subcontractor_claimed_amount: str | None = None
    previous_progress_id: Id | None = None
    taxes: list[Any] | None = None
    uom: str | None = None


@record
class RequisitionsSubcontractorInvoiceItemPackage(Model):
    """``item_packages`` of :class:`RequisitionsSubcontractorInvoice`."""

    id: Id
    contract_id: Id | None = None
    change_order_id: Id | None = None
    number: str | None = None
    title: str | None = None
    status: str | None = None
    position: int | None = None
    change_order_acronym_number: str | None = None
    change_order_request: RequisitionsSubcontractorInvoiceChangeOrderRequest | None = None
    batch: RequisitionsSubcontractorInvoiceBatch | None = None


@record
class RequisitionsSubcontractorInvoicePaymentDetail(Model):
    """Returned by :meth:`RequisitionsSubcontractorInvoicesResource.update_payment_details`."""

    due_date: str | None = None


@record
class RequisitionsSubcontractorInvoiceSegmentItem(Model):
    """``segment_items`` of :class:`RequisitionsSubcontractorInvoiceWbsCode`."""

    id: Id
    code: str | None = None
    name: str | None = None
    path_ids: list[Id] | None = None
    path_codes: list[str] | None = None
    segment_type: str | None = None
    segment_id: Id | None = None


@record
class RequisitionsSubcontractorInvoiceSummary(Model):
    """``summary`` of :class:`RequisitionsSubcontractorInvoice`."""

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
    new_materials: str | None = None
    new_materials_quantity: str | None = None
    stored_materials: str | None = None
    stored_materials_quantity: str | None = None


@record
class RequisitionsSubcontractorInvoiceSummaryText(Model):
    """``summary_text`` of :class:`RequisitionsSubcontractorInvoice`."""

    project_name: str | None = None
    project_number: str | None = None
    to_general_contractor: str | None = None
    requisition_period_start: Date | None = None
    requisition_period_end: Date | None = None
    subcontractor_name: str | None = None
    subcontractor_street: str | None = None
    subcontractor_city: str | None = None
    subcontractor_state_code: str | None = None
    subcontractor_zip: str | None = None
    subcontractor_country_code: str | None = None
    application_number: str | None = None
    contract_for: str | None = None
    contract_date: Date | None = None


@record
class RequisitionsSubcontractorInvoiceWbsCode(Model):
    """``wbs_code`` of :class:`RequisitionsSubcontractorInvoiceItem`."""

    id: Id
    flat_code: str | None = None
    description: str | None = None
    segment_items: list[RequisitionsSubcontractorInvoiceSegmentItem] | None = None


class RequisitionsSubcontractorInvoiceItemInput(TypedDict, total=False):
    """``items`` in a request body."""

    line_item_id: Id | None
    detail_line_item_id: Id | None
    item_type: Required[Literal["contract_item", "contract_detail_item", "change_order_item"]]
    work_completed_this_period: str | None
    materials_presently_stored: str | None
    materials_presently_stored_from_previous_progress: str | None
    new_materials: str | None
    new_materials_quantity: Any
    stored_materials: str | None
    stored_materials_quantity: Any
    work_completed_retainage_retained_this_period: str | None
    materials_stored_retainage_currently_retained: str | None
    work_completed_retainage_released_this_period: str | None
    work_completed_this_period_quantity: str | None
    work_completed_retainage_percent_this_period: str | None
    materials_stored_retainage_percent_this_period: str | None
    subcontractor_claimed_amount: str | None
    status: Literal["approved", "rejected", "no_action"] | None
    comment: str | None
    id: Id | None


class RequisitionsSubcontractorInvoiceRequisitionInput(TypedDict, total=False):
    """``requisition`` in a request body."""

    items: Sequence[RequisitionsSubcontractorInvoiceItemInput] | None
    period_id: Id | None
    requisition_start: Date | str | None
    requisition_end: Date | str | None
    billing_date: Date | str | None
    final: bool | None
    invoice_number: str | None
    payment_date: Date | str | None
    origin_data: str | None
    origin_id: Id | None
    status: (
        Literal[
            "draft", "under_review", "revise_and_resubmit", "approved", "approved_as_noted", "pending_owner_approval"
        ]
        | None
    )
    submitted_at: Date | str | None
    prostore_file_ids: Sequence[Id] | None
    upload_ids: Sequence[Id] | None
    comment: str | None


class RequisitionsSubcontractorInvoiceFilters(TypedDict, total=False):
    """Query filters of ``commitments.requisitions_subcontractor_invoices.list``, ``commitments.requisitions_subcontractor_invoices.list_v1_0``."""

    id: Id | Sequence[Id]
    commitment_id: Id | Sequence[Id]
    period_id: Id | Sequence[Id]
    status: (
        Literal[
            "draft", "under_review", "revise_and_resubmit", "approved", "approved_as_noted", "pending_owner_approval"
        ]
        | Sequence[
            Literal[
                "draft",
                "under_review",
                "revise_and_resubmit",
                "approved",
                "approved_as_noted",
                "pending_owner_approval",
            ]
        ]
    )
    created_at: DateRange
    updated_at: DateRange
    origin_id: Id | Sequence[Id]
    is_last: bool


class RequisitionsSubcontractorInvoicesResource(Resource):
    """Requisitions subcontractor invoices (Commitments)."""

    __slots__ = ()

    async def add_change_order_package(
        self,
        *,
        requisition_id: Id,
        commitment_id: Id,
        change_order_package_id: Id,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[RequisitionsSubcontractorInvoiceChangeOrderPackage]:
        """Add a change order package to a requisition (subcontractor invoice).

        POST /rest/v1.0/requisitions/{requisition_id}/add_change_order_package
        https://developers.procore.com/reference/rest/v1/requisitions-subcontractor-invoices?version=1.0#add-change-order-package-to-a-requisition-subcontractor-invoice

        Returns:
            A list of :class:`RequisitionsSubcontractorInvoiceChangeOrderPackage`.
        """
        return await self._many(
            RequisitionsSubcontractorInvoiceChangeOrderPackage,
            "POST",
            "/rest/v1.0/requisitions/{requisition_id}/add_change_order_package",
            {"requisition_id": requisition_id},
            options,
            query={
                "commitment_id": commitment_id,
                "project_id": self._scoped("project_id", project_id),
                "change_order_package_id": change_order_package_id,
            },
        )

    async def create(
        self,
        *,
        commitment_id: Id,
        view: Literal["default", "extended", "items", "action_policy"] | Unset = UNSET,
        invite_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        requisition: RequisitionsSubcontractorInvoiceRequisitionInput | Mapping[str, Any] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> RequisitionsSubcontractorInvoice:
        """Create a requisition (subcontractor invoices) for commitment.

        POST /rest/v1.1/requisitions
        https://developers.procore.com/reference/rest/v1/requisitions-subcontractor-invoices?version=1.1#create-requisition-subcontractor-invoices-for-commitment

        Args:
            view: Level of detail. One of default, extended, items, action_policy.

        Returns:
            :class:`RequisitionsSubcontractorInvoice`.
        """
        return await self._one(
            RequisitionsSubcontractorInvoice,
            "POST",
            "/rest/v1.1/requisitions",
            {},
            options,
            query={"view": view, "invite_id": invite_id},
            body={
                "project_id": self._scoped("project_id", project_id),
                "commitment_id": commitment_id,
                "requisition": requisition,
            },
            dates="requisition.requisition_start requisition.requisition_end requisition.billing_date requisition.payment_date requisition.submitted_at",
        )

    async def create_v1_0(
        self,
        *,
        commitment_id: Id,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        requisition: RequisitionsSubcontractorInvoiceRequisitionInput | Mapping[str, Any] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> RequisitionsSubcontractorInvoice:
        """Create a requisition (subcontractor invoices) for commitment.

        POST /rest/v1.0/requisitions
        https://developers.procore.com/reference/rest/v1/requisitions-subcontractor-invoices?version=1.0#create-requisition-subcontractor-invoices-for-commitment

        Returns:
            :class:`RequisitionsSubcontractorInvoice`.
        """
        return await self._one(
            RequisitionsSubcontractorInvoice,
            "POST",
            "/rest/v1.0/requisitions",
            {},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "commitment_id": commitment_id,
                "attachments": attachments,
                "requisition": requisition,
            },
            dates="requisition.requisition_start requisition.requisition_end requisition.billing_date requisition.payment_date requisition.submitted_at",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a requisition (subcontractor invoice).

        DELETE /rest/v1.1/requisitions/{id}
        https://developers.procore.com/reference/rest/v1/requisitions-subcontractor-invoices?version=1.1#delete-requisition-subcontractor-invoice

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.1/requisitions/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def delete_v1_0(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a requisition (subcontractor invoice).

        DELETE /rest/v1.0/requisitions/{id}
        https://developers.procore.com/reference/rest/v1/requisitions-subcontractor-invoices?version=1.0#delete-requisition-subcontractor-invoice

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/requisitions/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        view: Literal["default", "extended", "items", "action_policy"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> RequisitionsSubcontractorInvoice:
        """Return a requisition (subcontractor invoice).

        GET /rest/v1.1/requisitions/{id}
        https://developers.procore.com/reference/rest/v1/requisitions-subcontractor-invoices?version=1.1#show-requisition-subcontractor-invoice

        Args:
            view: Level of detail. One of default, extended, items, action_policy.

        Returns:
            :class:`RequisitionsSubcontractorInvoice`.
        """
        return await self._one(
            RequisitionsSubcontractorInvoice,
            "GET",
            "/rest/v1.1/requisitions/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "view": view},
        )

    async def get_v1_0(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> RequisitionsSubcontractorInvoice:
        """Return a requisition (subcontractor invoice).

        GET /rest/v1.0/requisitions/{id}
        https://developers.procore.com/reference/rest/v1/requisitions-subcontractor-invoices?version=1.0#show-requisition-subcontractor-invoice

        Returns:
            :class:`RequisitionsSubcontractorInvoice`.
        """
        return await self._one(
            RequisitionsSubcontractorInvoice,
            "GET",
            "/rest/v1.0/requisitions/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["default", "extended", "items", "action_policy"] | Unset = UNSET,
        filters: RequisitionsSubcontractorInvoiceFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[RequisitionsSubcontractorInvoice]:
        """List requisitions (subcontractor invoices) for project.

        GET /rest/v1.1/requisitions
        https://developers.procore.com/reference/rest/v1/requisitions-subcontractor-invoices?version=1.1#list-requisitions-subcontractor-invoices-for-project

        Args:
            view: Level of detail. One of default, extended, items, action_policy.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`RequisitionsSubcontractorInvoice`.
        """
        return self._pages(
            RequisitionsSubcontractorInvoice,
            "/rest/v1.1/requisitions",
            {},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "page": page,
                "view": view,
                "filters": filters,
            },
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_detail(
        self, *, requisition_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[RequisitionsSubcontractorInvoiceDetail]:
        """Return a detail for requisition (subcontractor invoice).

        GET /rest/v1.0/requisitions/{requisition_id}/detail
        https://developers.procore.com/reference/rest/v1/requisitions-subcontractor-invoices?version=1.0#show-detail-for-requisition-subcontractor-invoice

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`RequisitionsSubcontractorInvoiceDetail`.
        """
        return self._pages(
            RequisitionsSubcontractorInvoiceDetail,
            "/rest/v1.0/requisitions/{requisition_id}/detail",
            {"requisition_id": requisition_id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            pager=Pager.UNPAGED,
        )

    def list_v1_0(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: RequisitionsSubcontractorInvoiceFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[RequisitionsSubcontractorInvoice]:
        """List requisitions (subcontractor invoices) for project.

        GET /rest/v1.0/requisitions
        https://developers.procore.com/reference/rest/v1/requisitions-subcontractor-invoices?version=1.0#list-requisitions-subcontractor-invoices-for-project

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`RequisitionsSubcontractorInvoice`.
        """
        return self._pages(
            RequisitionsSubcontractorInvoice,
            "/rest/v1.0/requisitions",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def remove_change_order_package(
        self,
        *,
        requisition_id: Id,
        commitment_id: Id,
        change_order_package_id: Id,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """Remove a change order package from a requisition (subcontractor invoice).

        DELETE /rest/v1.0/requisitions/{requisition_id}/remove_change_order_package
        https://developers.procore.com/reference/rest/v1/requisitions-subcontractor-invoices?version=1.0#remove-change-order-package-from-a-requisition-subcontractor-invoice

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/requisitions/{requisition_id}/remove_change_order_package",
            {"requisition_id": requisition_id},
            options,
            query={
                "commitment_id": commitment_id,
                "project_id": self._scoped("project_id", project_id),
                "change_order_package_id": change_order_package_id,
            },
        )

    async def update(
        self,
        *,
        id: Id,
        commitment_id: Id,
        view: Literal["default", "extended", "items", "action_policy"] | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        requisition: RequisitionsSubcontractorInvoiceRequisitionInput | Mapping[str, Any] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> RequisitionsSubcontractorInvoice:
        """Update a requisition (subcontractor invoice).

        PATCH /rest/v1.1/requisitions/{id}
        https://developers.procore.com/reference/rest/v1/requisitions-subcontractor-invoices?version=1.1#update-requisition-subcontractor-invoice

        Args:
            view: Level of detail. One of default, extended, items, action_policy.

        Returns:
            :class:`RequisitionsSubcontractorInvoice`.
        """
        return await self._one(
            RequisitionsSubcontractorInvoice,
            "PATCH",
            "/rest/v1.1/requisitions/{id}",
            {"id": id},
            options,
            query={"view": view},
            body={
                "project_id": self._scoped("project_id", project_id),
                "commitment_id": commitment_id,
                "requisition": requisition,
            },
            dates="requisition.requisition_start requisition.requisition_end requisition.billing_date requisition.payment_date requisition.submitted_at",
        )

    async def update_payment_details(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        due_date: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> RequisitionsSubcontractorInvoicePaymentDetail:
        """Update the due date for a requisition (subcontractor invoice).

        PATCH /rest/v2.0/companies/{company_id}/projects/{project_id}/requisitions/{id}/payment_details
        https://developers.procore.com/reference/rest/requisitions-subcontractor-invoices?version=2.0#update-the-due-date-for-a-requisition-subcontractor-invoice

        Returns:
            :class:`RequisitionsSubcontractorInvoicePaymentDetail`.
        """
        return await self._one(
            RequisitionsSubcontractorInvoicePaymentDetail,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/requisitions/{id}/payment_details",
            {"company_id": company_id, "project_id": project_id, "id": id},
            options,
            body={"due_date": due_date},
        )

    async def update_v1_0(
        self,
        *,
        id: Id,
        commitment_id: Id,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        requisition: RequisitionsSubcontractorInvoiceRequisitionInput | Mapping[str, Any] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> RequisitionsSubcontractorInvoice:
        """Update a requisition (subcontractor invoice).

        PATCH /rest/v1.0/requisitions/{id}
        https://developers.procore.com/reference/rest/v1/requisitions-subcontractor-invoices?version=1.0#update-requisition-subcontractor-invoice

        Returns:
            :class:`RequisitionsSubcontractorInvoice`.
        """
        return await self._one(
            RequisitionsSubcontractorInvoice,
            "PATCH",
            "/rest/v1.0/requisitions/{id}",
            {"id": id},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "commitment_id": commitment_id,
                "attachments": attachments,
                "requisition": requisition,
            },
            dates="requisition.requisition_start requisition.requisition_end requisition.billing_date requisition.payment_date requisition.submitted_at",
        )
