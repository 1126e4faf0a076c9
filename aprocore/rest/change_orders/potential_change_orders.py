"""Potential change orders (Change Orders)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Decimal, Id
from .._base import MAX_BATCH, OMITTED, UNSET, DateRange, Options, Pages, Resource, Sync, Unset


@record
class PotentialChangeOrder(Model):
    """A potential change order."""

    id: Id
    accounting_method: Literal["amount", "unit"] | str | None = None
    change_order_change_reason_id: Id | None = None
    change_order_request_id: Id | None = None
    commitment_change_event_id: Id | None = None
    contract_id: Id | None = None
    created_at: DateTime | None = None
    creator: PotentialChangeOrderCreator | None = None
    deleted_at: DateTime | None = None
    description: str | None = None
    designated_reviewer: PotentialChangeOrderDesignatedReviewer | None = None
    due_date: DateTime | None = None
    field_change: bool | None = None
    grand_total: str | None = None
    invoiced_date: Date | None = None
    attachments: list[PotentialChangeOrderAttachment] | None = None
    line_items: list[PotentialChangeOrderLineItem] | None = None
    line_items_extended_total: str | None = None
    line_items_total: str | None = None
    location_id: Id | None = None
    number: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None
    paid: bool | None = None
    paid_date: Date | None = None
    position: int | None = None
    prime_change_event_id: Id | None = None
    private: bool | None = None
    reason: str | None = None
    received_from: PotentialChangeOrderReceivedFrom | None = None
    reference: str | None = None
    request_for_quote_id: Id | None = None
    reviewed_at: DateTime | None = None
    reviewer: PotentialChangeOrderReviewer | None = None
    revision: int | None = None
    schedule_impact_amount: int | None = None
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
    vendor: PotentialChangeOrderVendor | None = None
    void: bool | None = None
    currency_configuration: PotentialChangeOrderCurrencyConfiguration | None = None
    created_by_id: Id | None = None
    change_reason: str | None = None
    executed: bool | None = None
    change_order_request_title: str | None = None
    change_order_package_title: str | None = None
    potential_change_order_acronym_number: str | None = None
    change_order_request_acronym_number: str | None = None
    change_order_package_acronym_number: str | None = None
    change_order_tiers: int | None = None


@record
class PotentialChangeOrderAttachment(Model):
    """``attachments`` of :class:`PotentialChangeOrder`."""

    id: Id
    name: str | None = None
    url: str | None = None
    filename: str | None = None


@record
class PotentialChangeOrderBidding(Model):
    """``bidding`` of :class:`PotentialChangeOrderVendor`."""

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
class PotentialChangeOrderBiddingDistribution(Model):
    """``bidding_distribution`` of :class:`PotentialChangeOrderVendor`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class PotentialChangeOrderBusinessRegister(Model):
    """``business_register`` of :class:`PotentialChangeOrderVendor`."""

    id: Id
    type: str | None = None
    identifier: str | None = None
    verified_at: DateTime | None = None
    verification_status: Literal["active", "cancelled", "does_not_exist"] | str | None = None


@record
class PotentialChangeOrderChangeEventLineItem(Model):
    """``change_event_line_item`` of :class:`PotentialChangeOrderLineItem`."""

    id: Id
    cost_rom: str | None = None
    revenue_rom: str | None = None
    event_id: Id | None = None
    cost_code: Any = None
    line_item_type: PotentialChangeOrderLineItemType | None = None
    currency_configuration: PotentialChangeOrderCurrencyConfiguration | None = None


@record
class PotentialChangeOrderCompany(Model):
    """``company`` of :class:`PotentialChangeOrderLineItem`."""

    id: Id
    name: str | None = None


@record
class PotentialChangeOrderCostCode(Model):
    """``cost_code`` of :class:`PotentialChangeOrderLineItem`."""

    id: Id
    biller: str | None = None
    biller_id: Id | None = None
    biller_type: Literal["Project", "SubJob"] | str | None = None
    budgeted: bool | None = None
    code: str | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    full_code: str | None = None
    name: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None
    parent: PotentialChangeOrderParent | None = None
    position: int | None = None
    sortable_code: str | None = None
    standard_cost_code_id: Id | None = None
    standard_cost_code_list_id: Id | None = None
    updated_at: DateTime | None = None
    line_item_types: list[PotentialChangeOrderLineItemType] | None = None


@record
class PotentialChangeOrderCreator(Model):
    """``creator`` of :class:`PotentialChangeOrder`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class PotentialChangeOrderCurrencyConfiguration(Model):
    """``currency_configuration`` of :class:`PotentialChangeOrder`."""

    currency_iso_code: str | None = None


@record
class PotentialChangeOrderDesignatedReviewer(Model):
    """``designated_reviewer`` of :class:`PotentialChangeOrder`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class PotentialChangeOrderDestinationCostCode(Model):
    """``destination_cost_code`` of :class:`PotentialChangeOrderMarkup`."""

    id: Id | None = None
    full_code: str | None = None
    name: str | None = None


@record
class PotentialChangeOrderDestinationLineItemType(Model):
    """``destination_line_item_type`` of :class:`PotentialChangeOrderMarkup`."""

    id: Id
    name: str | None = None
    code: str | None = None
    base_type: (
        Literal["equipment", "materials", "commitment", "owner_cost", "professional_services", "other"] | str | None
    ) = None
    origin_data: str | None = None
    origin_id: Id | None = None


@record
class PotentialChangeOrderDestinationSubJob(Model):
    """``destination_sub_job`` of :class:`PotentialChangeOrderMarkup`."""

    id: Id
    origin_id: Id | None = None
    origin_data: str | None = None
    created_at: str | None = None
    updated_at: str | None = None
    name: str | None = None
    code: str | None = None


@record
class PotentialChangeOrderHolder(Model):
    """``holder`` of :class:`PotentialChangeOrderLineItem`."""

    id: Id
    holder_type: str | None = None


@record
class PotentialChangeOrderLineItem(Model):
    """``line_items`` of :class:`PotentialChangeOrder`."""

    id: Id
    position: int | None = None
    description: str | None = None
    quantity: Decimal | None = None
    uom: str | None = None
    total_amount: str | None = None
    extended_amount: str | None = None
    cost_code_id: Id | None = None
    tax_code_id: Id | None = None
    unit_cost: Decimal | None = None
    cost_code: PotentialChangeOrderCostCode | None = None
    line_item_type: PotentialChangeOrderLineItemType | None = None
    markup_line_items: list[PotentialChangeOrderMarkupLineItem] | None = None
    currency_configuration: PotentialChangeOrderCurrencyConfiguration | None = None
    amount: str | None = None
    company: PotentialChangeOrderCompany | None = None
    created_at: DateTime | None = None
    extended_type: Literal["manual", "calculated"] | str | None = None
    holder: PotentialChangeOrderHolder | None = None
    origin_data: str | None = None
    origin_id: Id | None = None
    project: PotentialChangeOrderProject | None = None
    wbs_code: PotentialChangeOrderWbsCode | None = None
    updated_at: DateTime | None = None
    change_event_line_item: PotentialChangeOrderChangeEventLineItem | None = None


@record
class PotentialChangeOrderLineItemType(Model):
    """``line_item_types`` of :class:`PotentialChangeOrderCostCode`."""

    id: Id
    name: str | None = None
    code: str | None = None
    base_type: (
        Literal["equipment", "materials", "commitment", "owner_cost", "professional_services", "other"] | str | None
    ) = None
    origin_data: str | None = None
    origin_id: Id | None = None


@record
class PotentialChangeOrderMarkup(Model):
    """``markup`` of :class:`PotentialChangeOrderMarkupLineItem`."""

    id: Id
    position: int | None = None
    markup_set: str | None = None
    name: str | None = None
    percentage: str | None = None
    compounds_markups_above: bool | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    destination_cost_code: PotentialChangeOrderDestinationCostCode | None = None
    destination_line_item_type: PotentialChangeOrderDestinationLineItemType | None = None
    desitination_budget_line_item_id: Id | None = None
    destination_sub_job: PotentialChangeOrderDestinationSubJob | None = None


@record
class PotentialChangeOrderMarkupLineItem(Model):
    """``markup_line_items`` of :class:`PotentialChangeOrderLineItem`."""

    id: Id
    amount: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    markup: PotentialChangeOrderMarkup | None = None
    currency_configuration: PotentialChangeOrderCurrencyConfiguration | None = None


@record
class PotentialChangeOrderParent(Model):
    """``parent`` of :class:`PotentialChangeOrderVendor`."""

    id: Id
    name: str | None = None


@record
class PotentialChangeOrderPrimaryContact(Model):
    """``primary_contact`` of :class:`PotentialChangeOrderVendor`."""

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
class PotentialChangeOrderProject(Model):
    """``project`` of :class:`PotentialChangeOrderLineItem`."""

    id: Id
    name: str | None = None


@record
class PotentialChangeOrderReceivedFrom(Model):
    """``received_from`` of :class:`PotentialChangeOrder`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class PotentialChangeOrderReviewer(Model):
    """``reviewer`` of :class:`PotentialChangeOrder`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class PotentialChangeOrderStandardCostCode(Model):
    """``standard_cost_codes`` of :class:`PotentialChangeOrderVendor`."""

    id: Id
    standard_cost_code_list_id: Id | None = None
    parent_id: Id | None = None
    code: str | None = None
    full_code: str | None = None
    name: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None


@record
class PotentialChangeOrderTrade(Model):
    """``trades`` of :class:`PotentialChangeOrderVendor`."""

    id: Id
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


@record
class PotentialChangeOrderVendor(Model):
    """``vendor`` of :class:`PotentialChangeOrder`."""

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
    business_register: PotentialChangeOrderBusinessRegister | None = None
    vendor_group: PotentialChangeOrderVendorGroup | None = None
    primary_contact: PotentialChangeOrderPrimaryContact | None = None
    attachments: list[PotentialChangeOrderAttachment] | None = None
    children_count: int | None = None
    legal_name: str | None = None
    parent: PotentialChangeOrderParent | None = None
    trades: list[PotentialChangeOrderTrade] | None = None
    bidding_distribution: list[PotentialChangeOrderBiddingDistribution] | None = None
    bidding: PotentialChangeOrderBidding | None = None
    project_ids: list[Id] | None = None
    standard_cost_codes: list[PotentialChangeOrderStandardCostCode] | None = None


@record
class PotentialChangeOrderVendorGroup(Model):
    """``vendor_group`` of :class:`PotentialChangeOrderVendor`."""

    id: Id
    name: str | None = None


@record
class PotentialChangeOrderWbsCode(Model):
    """``wbs_code`` of :class:`PotentialChangeOrderLineItem`."""

    id: Id
    flat_code: str | None = None
    description: str | None = None


class PotentialChangeOrderInput(TypedDict, total=False):
    """``change_order`` in a request body."""

    commitment_change_event_id: Id | None
    description: str | None
    due_date: DateTime | str | None
    grand_total: str | None
    invoiced_date: Date | str | None
    number: str | None
    origin_data: str | None
    origin_id: Id | None
    paid_date: Date | str | None
    prime_change_event_id: Id | None
    schedule_impact_amount: int | None
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
        | None
    )
    title: str | None
    currency_exchange_rate: str | None
    change_order_request_id: Id | None
    change_order_request: PotentialChangeOrderRequestInput | None


class PotentialChangeOrderLineItemInput(TypedDict, total=False):
    """``line_item`` in a request body."""

    amount: str | None
    cost_code_id: Id | None
    description: str | None
    extended_type: Literal["manual", "calculated"] | None
    quantity: str | None
    line_item_type_id: Id | None
    origin_data: str | None
    origin_id: Id | None
    tax_code_id: Id | None
    unit_cost: str | None
    uom: str | None
    wbs_code_id: Id | None


class PotentialChangeOrderRequestInput(TypedDict, total=False):
    """``change_order_request`` in a request body."""

    change_order_package_id: Id | None


class PotentialChangeOrderFilters(TypedDict, total=False):
    """Query filters of ``change_orders.potential_change_orders.list``."""

    id: Id | Sequence[Id]
    origin_id: Id | Sequence[Id]
    created_at: DateRange
    updated_at: DateRange
    due_date: DateRange
    contract_id: Id | Sequence[Id]
    include_deleted: Literal["only", "with"]
    invoiced_date: DateRange
    paid_date: DateRange
    reviewed_at: DateRange


class PotentialChangeOrderLineItemFilters(TypedDict, total=False):
    """Query filters of ``change_orders.potential_change_orders.list_line_items``."""

    id: Id | Sequence[Id]
    created_at: DateRange
    updated_at: DateRange
    cost_code_id: Id | Sequence[Id]
    line_item_type_id: Id | Sequence[Id]


class PotentialChangeOrdersResource(Resource):
    """Potential change orders (Change Orders)."""

    __slots__ = ()

    async def create(
        self,
        *,
        contract_id: Id,
        change_order: PotentialChangeOrderInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> PotentialChangeOrder:
        """Create a potential change order.

        POST /rest/v1.0/potential_change_orders
        https://developers.procore.com/reference/rest/v1/potential-change-orders?version=1.0#create-potential-change-order

        Returns:
            :class:`PotentialChangeOrder`.
        """
        return await self._one(
            PotentialChangeOrder,
            "POST",
            "/rest/v1.0/potential_change_orders",
            {},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "contract_id": contract_id,
                "change_order": change_order,
            },
            dates="change_order.invoiced_date change_order.paid_date",
            times="change_order.due_date",
        )

    async def create_line_item(
        self,
        *,
        potential_change_order_id: Id,
        line_item: PotentialChangeOrderLineItemInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> PotentialChangeOrderLineItem:
        """Create a potential change order line item.

        POST /rest/v1.0/potential_change_orders/{potential_change_order_id}/line_items
        https://developers.procore.com/reference/rest/v1/potential-change-orders?version=1.0#create-potential-change-order-line-item

        Returns:
            :class:`PotentialChangeOrderLineItem`.
        """
        return await self._one(
            PotentialChangeOrderLineItem,
            "POST",
            "/rest/v1.0/potential_change_orders/{potential_change_order_id}/line_items",
            {"potential_change_order_id": potential_change_order_id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "line_item": line_item},
        )

    async def delete_line_item(
        self, *, potential_change_order_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete a potential change order line item.

        DELETE /rest/v1.0/potential_change_orders/{potential_change_order_id}/line_items/{id}
        https://developers.procore.com/reference/rest/v1/potential-change-orders?version=1.0#delete-potential-change-order-line-item

        Args:
            id: ID of a line item.

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/potential_change_orders/{potential_change_order_id}/line_items/{id}",
            {"potential_change_order_id": potential_change_order_id, "id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get(
        self, *, id: Id, contract_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> PotentialChangeOrder:
        """Return potential change orders.

        GET /rest/v1.0/potential_change_orders/{id}
        https://developers.procore.com/reference/rest/v1/potential-change-orders?version=1.0#show-potential-change-orders

        Returns:
            :class:`PotentialChangeOrder`.
        """
        return await self._one(
            PotentialChangeOrder,
            "GET",
            "/rest/v1.0/potential_change_orders/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "contract_id": contract_id},
        )

    async def get_line_item(
        self, *, potential_change_order_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> PotentialChangeOrderLineItem:
        """Return a potential change order line item.

        GET /rest/v1.0/potential_change_orders/{potential_change_order_id}/line_items/{id}
        https://developers.procore.com/reference/rest/v1/potential-change-orders?version=1.0#show-potential-change-order-line-item

        Args:
            id: ID of a line item.

        Returns:
            :class:`PotentialChangeOrderLineItem`.
        """
        return await self._one(
            PotentialChangeOrderLineItem,
            "GET",
            "/rest/v1.0/potential_change_orders/{potential_change_order_id}/line_items/{id}",
            {"potential_change_order_id": potential_change_order_id, "id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: PotentialChangeOrderFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[PotentialChangeOrder]:
        """List potential change orders.

        GET /rest/v1.0/potential_change_orders
        https://developers.procore.com/reference/rest/v1/potential-change-orders?version=1.0#list-potential-change-orders

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PotentialChangeOrder`.
        """
        return self._pages(
            PotentialChangeOrder,
            "/rest/v1.0/potential_change_orders",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_line_items(
        self,
        *,
        potential_change_order_id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: PotentialChangeOrderLineItemFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[PotentialChangeOrderLineItem]:
        """List potential change order line items.

        GET /rest/v1.0/potential_change_orders/{potential_change_order_id}/line_items
        https://developers.procore.com/reference/rest/v1/potential-change-orders?version=1.0#list-potential-change-order-line-items

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PotentialChangeOrderLineItem`.
        """
        return self._pages(
            PotentialChangeOrderLineItem,
            "/rest/v1.0/potential_change_orders/{potential_change_order_id}/line_items",
            {"potential_change_order_id": potential_change_order_id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def sync(
        self,
        updates: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
        *,
        contract_id: Id,
        project_id: Id | Unset = UNSET,
        batch_size: int = MAX_BATCH,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Sync[PotentialChangeOrder]:
        """Sync potential change orders.

        PATCH /rest/v1.0/potential_change_orders/sync
        https://developers.procore.com/reference/rest/v1/potential-change-orders?version=1.0#sync-potential-change-orders

        Args:
            updates: Rows to update, matched by ``origin_id``; rows without a match are created.
            batch_size: Rows per request.
            concurrency: Maximum number of batches in flight.

        Returns:
            Await the result of all rows, or iterate over the results of batches with ``async for``.
        """
        return self._sync(
            PotentialChangeOrder,
            "PATCH",
            "/rest/v1.0/potential_change_orders/sync",
            {},
            options,
            updates,
            query={"project_id": self._scoped("project_id", project_id), "contract_id": contract_id},
            dates="updates.invoiced_date updates.paid_date",
            times="updates.due_date",
            matched_by=("origin_id",),
            batch_size=batch_size,
            concurrency=concurrency,
        )

    def sync_line_items(
        self,
        updates: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
        *,
        potential_change_order_id: Id,
        project_id: Id | Unset = UNSET,
        batch_size: int = MAX_BATCH,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Sync[PotentialChangeOrderLineItem]:
        """Sync potential change order line items.

        PATCH /rest/v1.0/potential_change_orders/{potential_change_order_id}/line_items/sync
        https://developers.procore.com/reference/rest/v1/potential-change-orders?version=1.0#sync-potential-change-order-line-items

        Args:
            updates: Rows to update, matched by ``origin_id``; rows without a match are created.
            batch_size: Rows per request.
            concurrency: Maximum number of batches in flight.

        Returns:
            Await the result of all rows, or iterate over the results of batches with ``async for``.
        """
        return self._sync(
            PotentialChangeOrderLineItem,
            "PATCH",
            "/rest/v1.0/potential_change_orders/{potential_change_order_id}/line_items/sync",
            {"potential_change_order_id": potential_change_order_id},
            options,
            updates,
            query={"project_id": self._scoped("project_id", project_id)},
            matched_by=("origin_id",),
            batch_size=batch_size,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        contract_id: Id,
        change_order: PotentialChangeOrderInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> PotentialChangeOrder:
        """Update a potential change order.

        PATCH /rest/v1.0/potential_change_orders/{id}
        https://developers.procore.com/reference/rest/v1/potential-change-orders?version=1.0#update-potential-change-order

        Returns:
            :class:`PotentialChangeOrder`.
        """
        return await self._one(
            PotentialChangeOrder,
            "PATCH",
            "/rest/v1.0/potential_change_orders/{id}",
            {"id": id},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "contract_id": contract_id,
                "change_order": change_order,
            },
            dates="change_order.invoiced_date change_order.paid_date",
            times="change_order.due_date",
        )

    async def update_line_item(
        self,
        *,
        potential_change_order_id: Id,
        id: Id,
        line_item: PotentialChangeOrderLineItemInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> PotentialChangeOrderLineItem:
        """Update a potential change order line item.

        PATCH /rest/v1.0/potential_change_orders/{potential_change_order_id}/line_items/{id}
        https://developers.procore.com/reference/rest/v1/potential-change-orders?version=1.0#update-potential-change-order-line-item

        Args:
            id: ID of a line item.

        Returns:
            :class:`PotentialChangeOrderLineItem`.
        """
        return await self._one(
            PotentialChangeOrderLineItem,
            "PATCH",
            "/rest/v1.0/potential_change_orders/{potential_change_order_id}/line_items/{id}",
            {"potential_change_order_id": potential_change_order_id, "id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "line_item": line_item},
        )
