"""Direct costs."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Decimal, Id
from .._base import MAX_BATCH, OMITTED, UNSET, DateRange, Options, Pages, Resource, Sync, Unset


@record
class DirectCost(Model):
    """A direct cost."""

    id: Id
    attachments: list[DirectCostAttachment] | None = None
    attachments_count: int | None = None
    company: DirectCostCompany | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    description: str | None = None
    direct_cost_type: Literal["invoice", "expense", "payroll", "subcontractor_invoice"] | str | None = None
    employee: DirectCostEmployee | None = None
    invoice_number: str | None = None
    direct_cost_date: Date | None = None
    origin_data: str | None = None
    origin_id: Id | None = None
    grand_total: str | None = None
    line_items_count: int | None = None
    payment_date: Date | None = None
    project: DirectCostProject | None = None
    received_date: Date | None = None
    status: Literal["draft", "pending", "revise_and_resubmit", "approved"] | str | None = None
    terms: str | None = None
    updated_at: DateTime | None = None
    vendor: DirectCostVendor | str | None = None
    vendor_id: Id | None = None
    vendor_name: str | None = None
    currency_configuration: DirectCostCurrencyConfiguration | None = None
    line_items: list[DirectCostLineItem] | None = None
    amount: str | None = None


@record
class DirectCostAllLineItem(Model):
    """Returned by :meth:`DirectCostsResource.list_all_line_items`."""

    id: Id
    amount: str | None = None
    cost_code: DirectCostCode | None = None
    created_at: DateTime | None = None
    description: str | None = None
    extended_amount: str | None = None
    extended_type: Literal["manual", "calculated"] | str | None = None
    holder: DirectCostHolder | None = None
    line_item_type: DirectCostLineItemType | None = None
    origin_id: Id | None = None
    position: int | None = None
    project: DirectCostProject | None = None
    quantity: str | None = None
    tax_code_id: Id | None = None
    total_amount: str | None = None
    unit_cost: str | None = None
    uom: str | None = None
    updated_at: DateTime | None = None
    wbs_code: DirectCostWbsCode | None = None
    currency_configuration: DirectCostCurrencyConfiguration | None = None


@record
class DirectCostAttachment(Model):
    """``attachments`` of :class:`DirectCost`."""

    id: Id
    url: str | None = None
    filename: str | None = None


@record
class DirectCostChangeEventLineItem(Model):
    """``change_event_line_item`` of :class:`DirectCostLineItem`."""

    id: Id
    cost_rom: str | None = None
    revenue_rom: str | None = None
    event_id: Id | None = None
    cost_code: DirectCostCode | None = None
    line_item_type: DirectCostLineItemType | None = None


@record
class DirectCostCode(Model):
    """``cost_code`` of :class:`DirectCostLineItem`."""

    id: Id
    full_code: str | None = None
    name: str | None = None
    biller: str | None = None
    biller_id: Id | None = None
    biller_type: Literal["Project", "SubJob"] | str | None = None
    budgeted: bool | None = None
    code: str | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    line_item_types: list[DirectCostLineItemType] | None = None
    origin_data: str | None = None
    origin_id: Id | None = None
    parent: DirectCostParent | None = None
    position: int | None = None
    sortable_code: str | None = None
    standard_cost_code_id: Id | None = None
    standard_cost_code_list_id: Id | None = None
    updated_at: DateTime | None = None


@record
class DirectCostCompany(Model):
    """``company`` of :class:`DirectCost`."""

    id: Id
    name: str | None = None


@record
class DirectCostCurrencyConfiguration(Model):
    """``currency_configuration`` of :class:`DirectCost`."""

    currency_iso_code: str | None = None
    currency_exchange_rate: str | None = None
    base_currency_iso_code: str | None = None


@record
class DirectCostEmployee(Model):
    """``employee`` of :class:`DirectCost`."""

    id: Id
    name: str | None = None


@record
class DirectCostHolder(Model):
    """``holder`` of :class:`DirectCostLineItem`."""

    id: Id
    holder_type: str | None = None


@record
class DirectCostLineItem(Model):
    """``line_items`` of :class:`DirectCost`."""

    id: Id
    amount: str | None = None
    company: DirectCostCompany | None = None
    cost_code: DirectCostCode | None = None
    created_at: DateTime | None = None
    currency_configuration: DirectCostCurrencyConfiguration | None = None
    description: str | None = None
    extended_type: Literal["manual", "calculated"] | str | None = None
    line_item_type: DirectCostLineItemType | None = None
    origin_data: str | None = None
    origin_id: Id | None = None
    position: int | None = None
    quantity: str | None = None
    tax_code_id: Id | None = None
    total_amount: str | None = None
    extended_amount: str | None = None
    unit_cost: str | None = None
    uom: str | None = None
    updated_at: DateTime | None = None
    wbs_code: DirectCostWbsCode | None = None
    ref: str | None = None
    holder: DirectCostHolder | None = None
    project: DirectCostProject | None = None
    change_event_line_item: DirectCostChangeEventLineItem | None = None


@record
class DirectCostLineItemType(Model):
    """``line_item_types`` of :class:`DirectCostCode`."""

    id: Id
    base_type: (
        Literal["equipment", "materials", "commitment", "owner_cost", "professional_services", "other"] | str | None
    ) = None
    code: str | None = None
    name: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None


@record
class DirectCostParent(Model):
    """``parent`` of :class:`DirectCostCode`."""

    id: Id


@record
class DirectCostProject(Model):
    """``project`` of :class:`DirectCost`."""

    id: Id
    name: str | None = None


@record
class DirectCostVendor(Model):
    """``vendor`` of :class:`DirectCost`."""

    id: Id
    name: str | None = None


@record
class DirectCostWbsCode(Model):
    """``wbs_code`` of :class:`DirectCostLineItem`."""

    id: Id
    flat_code: str | None = None
    description: str | None = None


class DirectCostFields(TypedDict, total=False):
    """Fields of :class:`DirectCostCreateInput` and :class:`DirectCostInput`."""

    description: str | None
    direct_cost_date: Date | str | None
    employee_id: Id | None
    origin_data: str | None
    origin_id: Id | None
    payment_date: Date | str | None
    received_date: Date | str | None
    status: Literal["draft", "pending", "revise_and_resubmit", "approved"] | None
    terms: str | None
    line_items: Sequence[DirectCostLineItemInput] | None


class DirectCostItemFields(TypedDict, total=False):
    """Fields of :class:`DirectCostItemCreateInput` and :class:`DirectCostItemInput`."""

    description: str | None
    direct_cost_date: Date | str | None
    employee_id: Id | None
    origin_data: str | None
    origin_id: Id | None
    payment_date: Date | str | None
    received_date: Date | str | None
    status: Literal["draft", "pending", "revise_and_resubmit", "approved"] | None
    terms: str | None


class DirectCostLineItemInput(TypedDict, total=False):
    """``line_item`` in a request body."""

    manual_amount: Decimal | float | str | None
    wbs_code_id: Id | None
    description: str | None
    direct_cost_id: Id | None
    origin_data: str | None
    origin_id: Id | None
    quantity: Decimal | float | str | None
    ref: str | None
    unit_cost: Decimal | float | str | None
    uom: str | None
    amount: Decimal | float | str | None
    cost_code_id: Id | None
    extended_type: Literal["manual", "calculated"] | None
    line_item_type_id: Id | None
    tax_code_id: Id | None
    id: Id | None


class DirectCostCreateInput(DirectCostFields):
    """``direct_cost`` in the body of ``create``."""

    invoice_number: str
    vendor_id: Id
    direct_cost_type: Literal["invoice", "expense", "payroll", "subcontractor_invoice"]


class DirectCostInput(DirectCostFields, total=False):
    """``direct_cost`` in the body of ``update``."""

    invoice_number: str | None
    vendor_id: Id | None
    direct_cost_type: Literal["invoice", "expense", "payroll", "subcontractor_invoice"] | None


class DirectCostItemCreateInput(DirectCostItemFields):
    """``item`` in the body of ``create_v1_0``."""

    invoice_number: str
    vendor_id: Id
    direct_cost_type: Literal["invoice", "expense", "payroll"]


class DirectCostItemInput(DirectCostItemFields, total=False):
    """``item`` in the body of ``update_v1_0``."""

    invoice_number: str | None
    vendor_id: Id | None
    direct_cost_type: Literal["invoice", "expense", "payroll"] | None


class DirectCostAllLineItemFilters(TypedDict, total=False):
    """Query filters of ``direct_costs.list_all_line_items``."""

    direct_cost_id: Id | Sequence[Id]
    id: Id | Sequence[Id]
    created_at: DateRange
    updated_at: DateRange
    cost_code_id: Id | Sequence[Id]
    line_item_type_id: Id | Sequence[Id]


class DirectCostFilters(TypedDict, total=False):
    """Query filters of ``direct_costs.list``, ``direct_costs.list_v1_0``."""

    id: Id | Sequence[Id]
    origin_id: Id | Sequence[Id]
    invoice_number: str | Sequence[str]
    created_at: DateRange
    updated_at: DateRange
    payment_date: DateRange
    received_date: DateRange


class DirectCostLineItemFilters(TypedDict, total=False):
    """Query filters of ``direct_costs.list_line_items``."""

    id: Id | Sequence[Id]
    created_at: DateRange
    updated_at: DateRange
    cost_code_id: Id | Sequence[Id]
    line_item_type_id: Id | Sequence[Id]


class DirectCostsResource(Resource):
    """Direct costs.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        direct_cost: DirectCostCreateInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> DirectCost:
        """Create a direct cost item.

        POST /rest/v1.1/projects/{project_id}/direct_costs
        https://developers.procore.com/reference/rest/v1/direct-costs?version=1.1#create-direct-cost-item

        Returns:
            :class:`DirectCost`.
        """
        return await self._one(
            DirectCost,
            "POST",
            "/rest/v1.1/projects/{project_id}/direct_costs",
            {"project_id": project_id},
            options,
            body={"attachments": attachments, "direct_cost": direct_cost},
            dates="direct_cost.direct_cost_date direct_cost.payment_date direct_cost.received_date",
        )

    async def create_line_item(
        self,
        *,
        direct_cost_id: Id,
        line_item: DirectCostLineItemInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> DirectCostLineItem:
        """Create a direct cost line item.

        POST /rest/v1.0/projects/{project_id}/direct_costs/{direct_cost_id}/line_items
        https://developers.procore.com/reference/rest/v1/direct-costs?version=1.0#create-direct-cost-line-item

        Returns:
            :class:`DirectCostLineItem`.
        """
        return await self._one(
            DirectCostLineItem,
            "POST",
            "/rest/v1.0/projects/{project_id}/direct_costs/{direct_cost_id}/line_items",
            {"project_id": project_id, "direct_cost_id": direct_cost_id},
            options,
            body={"line_item": line_item},
        )

    async def create_v1_0(
        self,
        *,
        item: DirectCostItemCreateInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> DirectCost:
        """Create a direct cost item.

        POST /rest/v1.0/projects/{project_id}/direct_costs
        https://developers.procore.com/reference/rest/v1/direct-costs?version=1.0#create-direct-cost-item

        Returns:
            :class:`DirectCost`.
        """
        return await self._one(
            DirectCost,
            "POST",
            "/rest/v1.0/projects/{project_id}/direct_costs",
            {"project_id": project_id},
            options,
            body={"attachments": attachments, "item": item},
            dates="item.direct_cost_date item.payment_date item.received_date",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> DirectCost:
        """Delete a direct cost item.

        DELETE /rest/v1.1/projects/{project_id}/direct_costs/{id}
        https://developers.procore.com/reference/rest/v1/direct-costs?version=1.1#delete-direct-cost-item

        Returns:
            :class:`DirectCost`.
        """
        return await self._one(
            DirectCost,
            "DELETE",
            "/rest/v1.1/projects/{project_id}/direct_costs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def delete_line_item(
        self, *, direct_cost_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete a direct cost line item.

        DELETE /rest/v1.0/projects/{project_id}/direct_costs/{direct_cost_id}/line_items/{id}
        https://developers.procore.com/reference/rest/v1/direct-costs?version=1.0#delete-a-direct-cost-line-item

        Args:
            id: ID of a line item.

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/direct_costs/{direct_cost_id}/line_items/{id}",
            {"project_id": project_id, "direct_cost_id": direct_cost_id, "id": id},
            options,
        )

    async def delete_v1_0(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> DirectCost:
        """Delete a direct cost item.

        DELETE /rest/v1.0/projects/{project_id}/direct_costs/{id}
        https://developers.procore.com/reference/rest/v1/direct-costs?version=1.0#delete-direct-cost-item

        Returns:
            :class:`DirectCost`.
        """
        return await self._one(
            DirectCost,
            "DELETE",
            "/rest/v1.0/projects/{project_id}/direct_costs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> DirectCost:
        """Return a direct cost item.

        GET /rest/v1.1/projects/{project_id}/direct_costs/{id}
        https://developers.procore.com/reference/rest/v1/direct-costs?version=1.1#show-direct-cost-item

        Returns:
            :class:`DirectCost`.
        """
        return await self._one(
            DirectCost,
            "GET",
            "/rest/v1.1/projects/{project_id}/direct_costs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get_line_item(
        self, *, direct_cost_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> DirectCostLineItem:
        """Return a direct cost line item.

        GET /rest/v1.0/projects/{project_id}/direct_costs/{direct_cost_id}/line_items/{id}
        https://developers.procore.com/reference/rest/v1/direct-costs?version=1.0#show-direct-cost-line-item

        Args:
            id: ID of a line item.

        Returns:
            :class:`DirectCostLineItem`.
        """
        return await self._one(
            DirectCostLineItem,
            "GET",
            "/rest/v1.0/projects/{project_id}/direct_costs/{direct_cost_id}/line_items/{id}",
            {"project_id": project_id, "direct_cost_id": direct_cost_id, "id": id},
            options,
        )

    async def get_v1_0(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> DirectCost:
        """Return a direct cost item.

        GET /rest/v1.0/projects/{project_id}/direct_costs/{id}
        https://developers.procore.com/reference/rest/v1/direct-costs?version=1.0#show-direct-cost-item

        Returns:
            :class:`DirectCost`.
        """
        return await self._one(
            DirectCost,
            "GET",
            "/rest/v1.0/projects/{project_id}/direct_costs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: DirectCostFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[DirectCost]:
        """List direct cost items.

        GET /rest/v1.1/projects/{project_id}/direct_costs
        https://developers.procore.com/reference/rest/v1/direct-costs?version=1.1#list-direct-cost-items

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`DirectCost`.
        """
        return self._pages(
            DirectCost,
            "/rest/v1.1/projects/{project_id}/direct_costs",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_all_line_items(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: DirectCostAllLineItemFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[DirectCostAllLineItem]:
        """List all direct cost line items.

        GET /rest/v1.0/projects/{project_id}/direct_costs/line_items
        https://developers.procore.com/reference/rest/v1/direct-costs?version=1.0#list-all-direct-cost-line-items

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`DirectCostAllLineItem`.
        """
        return self._pages(
            DirectCostAllLineItem,
            "/rest/v1.0/projects/{project_id}/direct_costs/line_items",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_line_items(
        self,
        *,
        direct_cost_id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: DirectCostLineItemFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[DirectCostLineItem]:
        """List direct cost line items.

        GET /rest/v1.0/projects/{project_id}/direct_costs/{direct_cost_id}/line_items
        https://developers.procore.com/reference/rest/v1/direct-costs?version=1.0#list-direct-cost-line-items

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`DirectCostLineItem`.
        """
        return self._pages(
            DirectCostLineItem,
            "/rest/v1.0/projects/{project_id}/direct_costs/{direct_cost_id}/line_items",
            {"project_id": project_id, "direct_cost_id": direct_cost_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_v1_0(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: DirectCostFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[DirectCost]:
        """List direct cost items.

        GET /rest/v1.0/projects/{project_id}/direct_costs
        https://developers.procore.com/reference/rest/v1/direct-costs?version=1.0#list-direct-cost-items

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`DirectCost`.
        """
        return self._pages(
            DirectCost,
            "/rest/v1.0/projects/{project_id}/direct_costs",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
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
    ) -> Sync[DirectCost]:
        """Sync direct cost items.

        PATCH /rest/v1.0/projects/{project_id}/direct_costs/sync
        https://developers.procore.com/reference/rest/v1/direct-costs?version=1.0#sync-direct-cost-items

        Args:
            updates: Rows to update, matched by ``id`` or ``origin_id``; rows without a match are created.
            batch_size: Rows per request.
            concurrency: Maximum number of batches in flight.

        Returns:
            Await the result of all rows, or iterate over the results of batches with ``async for``.
        """
        return self._sync(
            DirectCost,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/direct_costs/sync",
            {"project_id": project_id},
            options,
            updates,
            dates="updates.direct_cost_date updates.payment_date updates.received_date",
            batch_size=batch_size,
            concurrency=concurrency,
        )

    def sync_line_items(
        self,
        updates: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
        *,
        project_id: Id | Unset = UNSET,
        batch_size: int = MAX_BATCH,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Sync[DirectCostLineItem]:
        """Sync direct cost line items.

        PATCH /rest/v1.0/projects/{project_id}/direct_costs/line_items/sync
        https://developers.procore.com/reference/rest/v1/direct-costs?version=1.0#sync-direct-cost-line-items

        Args:
            updates: Rows to update, matched by ``id`` or ``origin_id``; rows without a match are created.
            batch_size: Rows per request.
            concurrency: Maximum number of batches in flight.

        Returns:
            Await the result of all rows, or iterate over the results of batches with ``async for``.
        """
        return self._sync(
            DirectCostLineItem,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/direct_costs/line_items/sync",
            {"project_id": project_id},
            options,
            updates,
            batch_size=batch_size,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        direct_cost: DirectCostInput | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> DirectCost:
        """Update a direct cost item.

        PATCH /rest/v1.1/projects/{project_id}/direct_costs/{id}
        https://developers.procore.com/reference/rest/v1/direct-costs?version=1.1#update-direct-cost-item

        Returns:
            :class:`DirectCost`.
        """
        return await self._one(
            DirectCost,
            "PATCH",
            "/rest/v1.1/projects/{project_id}/direct_costs/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"attachments": attachments, "direct_cost": direct_cost},
            dates="direct_cost.direct_cost_date direct_cost.payment_date direct_cost.received_date",
        )

    async def update_line_item(
        self,
        *,
        direct_cost_id: Id,
        id: Id,
        line_item: DirectCostLineItemInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> DirectCostLineItem:
        """Update a direct cost line item.

        PATCH /rest/v1.0/projects/{project_id}/direct_costs/{direct_cost_id}/line_items/{id}
        https://developers.procore.com/reference/rest/v1/direct-costs?version=1.0#update-direct-cost-line-item

        Args:
            id: ID of a line item.

        Returns:
            :class:`DirectCostLineItem`.
        """
        return await self._one(
            DirectCostLineItem,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/direct_costs/{direct_cost_id}/line_items/{id}",
            {"project_id": project_id, "direct_cost_id": direct_cost_id, "id": id},
            options,
            body={"line_item": line_item},
        )

    async def update_v1_0(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        item: DirectCostItemInput | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> DirectCost:
        """Update a direct cost item.

        PATCH /rest/v1.0/projects/{project_id}/direct_costs/{id}
        https://developers.procore.com/reference/rest/v1/direct-costs?version=1.0#update-direct-cost-item

        Returns:
            :class:`DirectCost`.
        """
        return await self._one(
            DirectCost,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/direct_costs/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"attachments": attachments, "item": item},
            dates="item.direct_cost_date item.payment_date item.received_date",
        )
