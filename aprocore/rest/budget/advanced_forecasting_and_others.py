"""Advanced forecasting (Budget), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, Literal, Required, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Decimal, Id
from .._base import (
    MAX_BATCH,
    OMITTED,
    UNSET,
    Job,
    Options,
    Pager,
    Pages,
    Resource,
    ScopedOptions,
    Sync,
    Unset,
    deprecated,
    some,
)


@record
class AdvancedForecasting(Model):
    """An advanced forecasting."""

    budget_line_item_id: Id | None = None
    wbs_code_id: Id | None = None
    start_date: str | None = None
    end_date: str | None = None
    curve: Literal["bell", "back_loaded", "front_loaded", "linear", "manual"] | str | None = None
    forecast_to_complete: Decimal | None = None
    periods: list[AdvancedForecastingPeriod] | None = None


@record
class AdvancedForecastingPeriod(Model):
    """``periods`` of :class:`AdvancedForecasting`."""

    period_date: str | None = None
    amount: Decimal | None = None


class AdvancedForecastingFilterInput(TypedDict, total=False):
    """``filters`` in a request body."""

    id: Id | None
    tier: int | None
    type: Literal["segment", "forecast_start_date", "date_range_for_actuals", "budget_row_type"] | None
    values: Sequence[str] | None


class AdvancedForecastingPeriodInput(TypedDict, total=False):
    """``periods`` in a request body."""

    period_date: str | None
    amount: Decimal | float | str | None


class AdvancedForecastingRowInput(TypedDict, total=False):
    """``forecasting_rows`` in a request body."""

    budget_line_item_id: Id | None
    wbs_code_id: Required[Id]
    start_date: str | None
    end_date: str | None
    curve: Literal["bell", "back_loaded", "front_loaded", "linear", "manual"] | None
    forecast_to_complete: Decimal | float | str | None
    periods: Sequence[AdvancedForecastingPeriodInput] | None


class AdvancedForecastingResource(Resource):
    """Advanced forecasting (Budget)."""

    __slots__ = ()

    async def create(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        forecasting_rows: Sequence[AdvancedForecastingRowInput] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[AdvancedForecasting]:
        """Update advanced forecasting rows.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/advanced_forecastings/rows
        https://developers.procore.com/reference/rest/advanced-forecasting?version=2.0#update-advanced-forecasting-rows

        Returns:
            A list of :class:`AdvancedForecasting`.
        """
        return await self._many(
            AdvancedForecasting,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/advanced_forecastings/rows",
            {"company_id": company_id, "project_id": project_id},
            options,
            body={"forecasting_rows": forecasting_rows},
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        budget_view_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: AdvancedForecastingFilterInput | Sequence[AdvancedForecastingFilterInput] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[AdvancedForecasting]:
        """Return advanced forecasting rows of a project.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/advanced_forecastings/rows
        https://developers.procore.com/reference/rest/advanced-forecasting?version=2.0#get-advanced-forecasting-rows-of-a-project

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`AdvancedForecasting`.
        """
        return self._pages(
            AdvancedForecasting,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/advanced_forecastings/rows",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"budget_view_id": budget_view_id, "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class BudgetChangeAdjustmentLineItem(Model):
    """A budget change adjustment line item."""

    id: Id | None = None
    adjustment_number: int | None = None
    wbs_code_id: Id | None = None
    amount: Decimal | None = None
    uom: str | None = None
    quantity: Decimal | None = None
    description: str | None = None
    type: Literal["change_event", "budget_change"] | str | None = None
    budget_change_number: str | None = None
    budget_change_status: Literal["approved", "draft", "under_review", "void"] | str | None = None
    budget_change_name: str | None = None
    budget_change_id: Id | None = None


class BudgetChangeAdjustmentLineItemsResource(Resource):
    """Budget change adjustment line items (Budget)."""

    __slots__ = ()

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[BudgetChangeAdjustmentLineItem]:
        """Return an adjustment and adjustment line items of a project.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/budget_changes/adjustment_line_items
        https://developers.procore.com/reference/rest/budget-change-adjustment-line-items?version=2.0#get-adjustment-and-adjustment-line-items-of-a-project

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BudgetChangeAdjustmentLineItem`.
        """
        return self._pages(
            BudgetChangeAdjustmentLineItem,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/budget_changes/adjustment_line_items",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class BudgetChangeHistory(Model):
    """Budget change history."""

    budget_code: str | None = None
    description: str | None = None
    type: str | None = None
    column: str | None = None
    created_at: str | None = None
    created_by: str | None = None
    new_value: str | None = None
    old_value: str | None = None


class BudgetChangeHistoryFilterInput(TypedDict, total=False):
    """``filters`` in a request body."""

    segments: Sequence[BudgetChangeHistorySegmentInput] | None


class BudgetChangeHistorySegmentInput(TypedDict, total=False):
    """``segments`` in a request body."""

    id: Id | None
    tier: Any
    values: Any


class BudgetChangeHistoryResource(Resource):
    """Budget change history (Budget)."""

    __slots__ = ()

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: BudgetChangeHistoryFilterInput | Unset | None = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[BudgetChangeHistory]:
        """List budget change histories.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/budget_change_history
        https://developers.procore.com/reference/rest/budget-change-history?version=2.0#list-of-budget-change-histories

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BudgetChangeHistory`.
        """
        return self._pages(
            BudgetChangeHistory,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/budget_change_history",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page},
            body=some({"filters": filters}),
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class BudgetDetailColumn(Model):
    """A budget detail column."""

    id: Id
    aggregatable: bool | None = None
    filterable: bool | None = None
    groupable: bool | None = None
    name: str | None = None
    position: int | None = None
    type: Literal["standard", "source"] | str | None = None


class BudgetDetailColumnsResource(Resource):
    """Budget detail columns (Budget)."""

    __slots__ = ()

    def list(
        self, *, budget_view_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[BudgetDetailColumn]:
        """List budget detail columns.

        GET /rest/v1.0/budget_views/{budget_view_id}/budget_detail_columns
        https://developers.procore.com/reference/rest/v1/budget-detail-columns?version=1.0#list-budget-detail-columns

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BudgetDetailColumn`.
        """
        return self._pages(
            BudgetDetailColumn,
            "/rest/v1.0/budget_views/{budget_view_id}/budget_detail_columns",
            {"budget_view_id": budget_view_id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            pager=Pager.UNPAGED,
        )


@record
class BudgetDetailFilter(Model):
    """A budget detail filter."""

    label: str | None = None
    value: list[int] | None = None


class BudgetDetailFiltersResource(Resource):
    """Budget detail filters (Budget)."""

    __slots__ = ()

    def list(
        self,
        *,
        column_id: Literal["biller", "root_cost_code", "cost_code", "cost_type", "vendor", "detail_type"],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Pages[BudgetDetailFilter]:
        """List budget detail filter options.

        GET /rest/v1.0/budget_detail_filters
        https://developers.procore.com/reference/rest/v1/budget-detail-filters?version=1.0#list-budget-detail-filter-options

        Args:
            column_id: One of biller, root_cost_code, cost_code, cost_type, vendor, detail_type.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BudgetDetailFilter`.
        """
        return self._pages(
            BudgetDetailFilter,
            "/rest/v1.0/budget_detail_filters",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "column_id": column_id},
            pager=Pager.UNPAGED,
        )


@record
class BudgetDetail(Model):
    """A budget detail."""

    id: Id
    biller: BudgetDetailBiller | None = None
    contract: BudgetDetailContract | None = None
    cost_code: BudgetDetailCostCode | None = None
    cost_type: BudgetDetailCostType | None = None
    description: str | None = None
    detail_type: BudgetDetailType | None = None
    item: str | None = None
    link: str | None = None
    root_cost_code: BudgetDetailRootCostCode | None = None
    vendor: BudgetDetailVendor | None = None
    wbs_code: BudgetDetailWbsCode | None = None
    additional_properties: Mapping[str, Any] | None = None


@record
class BudgetDetailBiller(Model):
    """``biller`` of :class:`BudgetDetail`."""

    id: Id | None = None
    name: str | None = None


@record
class BudgetDetailContract(Model):
    """``contract`` of :class:`BudgetDetail`."""

    id: Id | None = None
    name: str | None = None


@record
class BudgetDetailCostCode(Model):
    """``cost_code`` of :class:`BudgetDetail`."""

    id: Id | None = None
    name: str | None = None


@record
class BudgetDetailCostType(Model):
    """``cost_type`` of :class:`BudgetDetail`."""

    id: Id | None = None
    name: str | None = None


@record
class BudgetDetailRootCostCode(Model):
    """``root_cost_code`` of :class:`BudgetDetail`."""

    id: Id | None = None
    name: str | None = None


@record
class BudgetDetailType(Model):
    """``detail_type`` of :class:`BudgetDetail`."""

    id: Id
    name: str | None = None


@record
class BudgetDetailVendor(Model):
    """``vendor`` of :class:`BudgetDetail`."""

    id: Id | None = None
    name: str | None = None


@record
class BudgetDetailWbsCode(Model):
    """``wbs_code`` of :class:`BudgetDetail`."""

    id: Id
    flat_code: str | None = None
    description: str | None = None


class BudgetDetailBillerInput(TypedDict, total=False):
    """``biller`` in a request body."""

    value: Sequence[int] | None
    type: Literal["Project", "SubJob"] | None
    name: str | None


class BudgetDetailFilterInput(TypedDict, total=False):
    """``filters`` in a request body."""

    biller: Sequence[BudgetDetailBillerInput] | None
    cost_code: Sequence[int] | None
    root_cost_code: Sequence[int] | None
    cost_type: Sequence[int] | None
    vendor: Sequence[int] | None
    detail_type: Sequence[str] | None


class BudgetDetailsResource(Resource):
    """Budget details (Budget)."""

    __slots__ = ()

    async def list(
        self,
        *,
        budget_view_id: Id,
        project_id: Id | Unset = UNSET,
        filters: BudgetDetailFilterInput | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[BudgetDetail]:
        """List budget details.

        POST /rest/v1.0/budget_views/{budget_view_id}/budget_details
        https://developers.procore.com/reference/rest/v1/budget-details?version=1.0#list-budget-details

        Returns:
            A list of :class:`BudgetDetail`.
        """
        return await self._many(
            BudgetDetail,
            "POST",
            "/rest/v1.0/budget_views/{budget_view_id}/budget_details",
            {"budget_view_id": budget_view_id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            body={"filters": filters},
            reads=True,
        )


@record
class BudgetLineItem(Model):
    """A budget line item."""

    id: Id
    original_budget_amount: Decimal | None = None
    uom: str | None = None
    quantity: Decimal | None = None
    unit_cost: Decimal | None = None
    calculation_strategy: Literal["automatic", "manual"] | str | None = None
    wbs_code: BudgetLineItemWbsCode | None = None
    currency_configuration: BudgetLineItemCurrencyConfiguration | None = None
    approved_budget_changes: Decimal | None = None
    revised_budget: Decimal | None = None
    pending_budget_changes: Decimal | None = None
    projected_budget: Decimal | None = None
    committed_costs: Decimal | None = None
    direct_costs: Decimal | None = None
    pending_cost_changes: Decimal | None = None
    projected_costs: Decimal | None = None
    budget_forecast: Decimal | None = None
    estimated_cost_at_completion: Decimal | None = None
    projected_over_under: Decimal | None = None
    cost_code: BudgetLineItemCostCode | None = None
    division: BudgetLineItemDivision | None = None
    line_item_type: BudgetLineItemType | None = None


@record
class BudgetLineItemCostCode(Model):
    """``cost_code`` of :class:`BudgetLineItem`."""

    id: Id
    name: str | None = None
    code: str | None = None
    full_code: str | None = None


@record
class BudgetLineItemCurrencyConfiguration(Model):
    """``currency_configuration`` of :class:`BudgetLineItem`."""

    currency_iso_code: str | None = None


@record
class BudgetLineItemDivision(Model):
    """``division`` of :class:`BudgetLineItem`."""

    id: Id
    name: str | None = None
    full_code: str | None = None


@record
class BudgetLineItemType(Model):
    """``line_item_type`` of :class:`BudgetLineItem`."""

    id: Id
    name: str | None = None


@record
class BudgetLineItemWbsCode(Model):
    """``wbs_code`` of :class:`BudgetLineItem`."""

    id: Id
    flat_code: str | None = None
    description: str | None = None


class BudgetLineItemFields(TypedDict, total=False):
    """Fields of :class:`BudgetLineItemCreateInput` and :class:`BudgetLineItemCreateV10Input` and :class:`BudgetLineItemInput`."""

    original_budget_amount: Decimal | float | str | None
    uom: str | None
    quantity: Decimal | float | str | None
    unit_cost: Decimal | float | str | None
    calculation_strategy: Literal["automatic", "manual"] | None
    direct_costs: Decimal | float | str | None


class BudgetLineItemCreateInput(BudgetLineItemFields, total=False):
    """``budget_line_item`` in the body of ``create``."""

    wbs_code_id: Required[Id]
    cost_code_id: Id | None
    line_item_type_id: Id | None


class BudgetLineItemCreateV10Input(BudgetLineItemFields, total=False):
    """``budget_line_item`` in the body of ``create_v1_0``."""

    wbs_code_id: Id | None
    cost_code_id: Required[Id]
    line_item_type_id: Required[Id]


class BudgetLineItemInput(BudgetLineItemFields, total=False):
    """``budget_line_item`` in the body of ``update``, ``update_v1_0``."""

    wbs_code_id: Id | None
    cost_code_id: Id | None
    line_item_type_id: Id | None


class BudgetLineItemsResource(Resource):
    """Budget line items (Budget)."""

    __slots__ = ()

    async def create(
        self, *, budget_line_item: BudgetLineItemCreateInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> BudgetLineItem:
        """Create a budget line item.

        POST /rest/v1.1/budget_line_items
        https://developers.procore.com/reference/rest/v1/budget-line-items?version=1.1#create-budget-line-item

        Returns:
            :class:`BudgetLineItem`.
        """
        return await self._one(
            BudgetLineItem,
            "POST",
            "/rest/v1.1/budget_line_items",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "budget_line_item": budget_line_item},
        )

    async def create_v1_0(
        self,
        *,
        budget_line_item: BudgetLineItemCreateV10Input,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> BudgetLineItem:
        """Create a budget line item.

        POST /rest/v1.0/budget_line_items
        https://developers.procore.com/reference/rest/v1/budget-line-items?version=1.0#create-budget-line-item

        Returns:
            :class:`BudgetLineItem`.
        """
        return await self._one(
            BudgetLineItem,
            "POST",
            "/rest/v1.0/budget_line_items",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "budget_line_item": budget_line_item},
        )

    async def delete(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete a budget line item.

        DELETE /rest/v2.0/companies/{company_id}/projects/{project_id}/budget_line_items/{id}
        https://developers.procore.com/reference/rest/budget-line-items?version=2.0#delete-budget-line-item

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/budget_line_items/{id}",
            {"company_id": company_id, "project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> BudgetLineItem:
        """Return a budget line item.

        GET /rest/v1.1/budget_line_items/{id}
        https://developers.procore.com/reference/rest/v1/budget-line-items?version=1.1#show-budget-line-item

        Returns:
            :class:`BudgetLineItem`.
        """
        return await self._one(
            BudgetLineItem,
            "GET",
            "/rest/v1.1/budget_line_items/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get_v1_0(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> BudgetLineItem:
        """Return a budget line item.

        GET /rest/v1.0/budget_line_items/{id}
        https://developers.procore.com/reference/rest/v1/budget-line-items?version=1.0#show-budget-line-item

        Returns:
            :class:`BudgetLineItem`.
        """
        return await self._one(
            BudgetLineItem,
            "GET",
            "/rest/v1.0/budget_line_items/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    def sync(
        self,
        updates: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
        *,
        project_id: Id | Unset = UNSET,
        batch_size: int = MAX_BATCH,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Sync[BudgetLineItem]:
        """Sync budget line items.

        POST /rest/v1.0/budget_line_items/sync
        https://developers.procore.com/reference/rest/v1/budget-line-items?version=1.0#sync-budget-line-items

        Args:
            updates: Rows to update, matched by ``id``; rows without a match are created.
            batch_size: Rows per request.
            concurrency: Maximum number of batches in flight.

        Returns:
            Await the result of all rows, or iterate over the results of batches with ``async for``.
        """
        return self._sync(
            BudgetLineItem,
            "POST",
            "/rest/v1.0/budget_line_items/sync",
            {},
            options,
            updates,
            beside={"project_id": self._scoped("project_id", project_id)},
            key="budget_line_items",
            matched_by=("id",),
            batch_size=batch_size,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        budget_line_item: BudgetLineItemInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> BudgetLineItem:
        """Update a budget line item.

        PATCH /rest/v1.1/budget_line_items/{id}
        https://developers.procore.com/reference/rest/v1/budget-line-items?version=1.1#update-budget-line-item

        Returns:
            :class:`BudgetLineItem`.
        """
        return await self._one(
            BudgetLineItem,
            "PATCH",
            "/rest/v1.1/budget_line_items/{id}",
            {"id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "budget_line_item": budget_line_item},
        )

    async def update_v1_0(
        self,
        *,
        id: Id,
        budget_line_item: BudgetLineItemInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> BudgetLineItem:
        """Update a budget line item.

        PATCH /rest/v1.0/budget_line_items/{id}
        https://developers.procore.com/reference/rest/v1/budget-line-items?version=1.0#update-budget-line-item

        Returns:
            :class:`BudgetLineItem`.
        """
        return await self._one(
            BudgetLineItem,
            "PATCH",
            "/rest/v1.0/budget_line_items/{id}",
            {"id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "budget_line_item": budget_line_item},
        )


@record
class BudgetModification(Model):
    """A budget modification."""

    id: Id
    created_at: DateTime | None = None
    from_budget_line_item_id: Id | None = None
    notes: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None
    to_budget_line_item_id: Id | None = None
    transfer_amount: str | None = None
    updated_at: DateTime | None = None


class BudgetModificationFields(TypedDict, total=False):
    """Fields of :class:`BudgetModificationCreateInput` and :class:`BudgetModificationInput`."""

    from_budget_line_item_id: Id | None
    notes: str | None
    origin_data: str | None
    origin_id: Id | None


class BudgetModificationCreateInput(BudgetModificationFields):
    """``budget_modification`` in the body of ``create``."""

    to_budget_line_item_id: Id
    transfer_amount: str


class BudgetModificationInput(BudgetModificationFields, total=False):
    """``budget_modification`` in the body of ``update``."""

    to_budget_line_item_id: Id | None
    transfer_amount: str | None


class BudgetModificationsResource(Resource):
    """Budget modifications (Budget)."""

    __slots__ = ()

    @deprecated(
        "POST /rest/v1.0/projects/{project_id}/budget_modifications is deprecated by Procore. Use procore.budget.budget_change.create."
    )
    async def create(
        self,
        *,
        budget_modification: BudgetModificationCreateInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> BudgetModification:
        """Create a budget modification.

        POST /rest/v1.0/projects/{project_id}/budget_modifications
        https://developers.procore.com/reference/rest/v1/budget-modifications?version=1.0#create-budget-modification

        Returns:
            :class:`BudgetModification`.
        """
        return await self._one(
            BudgetModification,
            "POST",
            "/rest/v1.0/projects/{project_id}/budget_modifications",
            {"project_id": project_id},
            options,
            body={"budget_modification": budget_modification},
        )

    @deprecated(
        "DELETE /rest/v1.0/projects/{project_id}/budget_modifications/{id} is deprecated by Procore. Use procore.budget.budget_change.delete."
    )
    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a budget modification.

        DELETE /rest/v1.0/projects/{project_id}/budget_modifications/{id}
        https://developers.procore.com/reference/rest/v1/budget-modifications?version=1.0#delete-budget-modification

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/budget_modifications/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> BudgetModification:
        """Return a budget modification.

        GET /rest/v1.0/projects/{project_id}/budget_modifications/{id}
        https://developers.procore.com/reference/rest/v1/budget-modifications?version=1.0#show-budget-modification

        Returns:
            :class:`BudgetModification`.
        """
        return await self._one(
            BudgetModification,
            "GET",
            "/rest/v1.0/projects/{project_id}/budget_modifications/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[BudgetModification]:
        """List budget modifications.

        GET /rest/v1.0/projects/{project_id}/budget_modifications
        https://developers.procore.com/reference/rest/v1/budget-modifications?version=1.0#list-budget-modifications

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BudgetModification`.
        """
        return self._pages(
            BudgetModification,
            "/rest/v1.0/projects/{project_id}/budget_modifications",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    @deprecated(
        "PATCH /rest/v1.0/projects/{project_id}/budget_modifications/{id} is deprecated by Procore. Use procore.budget.budget_change.update."
    )
    async def update(
        self,
        *,
        id: Id,
        budget_modification: BudgetModificationInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> BudgetModification:
        """Update a budget modification.

        PATCH /rest/v1.0/projects/{project_id}/budget_modifications/{id}
        https://developers.procore.com/reference/rest/v1/budget-modifications?version=1.0#update-budget-modification

        Returns:
            :class:`BudgetModification`.
        """
        return await self._one(
            BudgetModification,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/budget_modifications/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"budget_modification": budget_modification},
        )


@record
class BudgetNote(Model):
    """A budget note."""

    note: str | None = None
    user: str | None = None
    updated_at: str | None = None


class BudgetNotesResource(Resource):
    """Budget notes (Budget)."""

    __slots__ = ()

    async def create(
        self,
        *,
        wbs_code_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        note: str | Unset | None = UNSET,
        label: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> BudgetNote:
        """Create or update a budget note for a budget or a forecasting row.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/budget_notes/{wbs_code_id}
        https://developers.procore.com/reference/rest/budget-notes?version=2.0#creates-or-updates-a-budget-note-for-a-budget-or-a-forecasting-row

        Returns:
            :class:`BudgetNote`.
        """
        return await self._one(
            BudgetNote,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/budget_notes/{wbs_code_id}",
            {"company_id": company_id, "project_id": project_id, "wbs_code_id": wbs_code_id},
            options,
            body={"note": note, "label": label},
        )

    async def get(
        self,
        *,
        wbs_code_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> BudgetNote:
        """Return a budget note.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/budget_notes/{wbs_code_id}
        https://developers.procore.com/reference/rest/budget-notes?version=2.0#it-fetches-a-budget-note

        Returns:
            :class:`BudgetNote`.
        """
        return await self._one(
            BudgetNote,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/budget_notes/{wbs_code_id}",
            {"company_id": company_id, "project_id": project_id, "wbs_code_id": wbs_code_id},
            options,
        )


@record
class BudgetViewDetailRow(Model):
    """A budget view detail row."""

    id: Id
    deletable: bool | None = None
    company_id: Id | None = None
    company: str | None = None
    project_id: Id | None = None
    wbs_code_id: Id | None = None
    biller_id: Id | None = None
    root_cost_code_id: Id | None = None
    cost_code_id: Id | None = None
    cost_code_origin_id: Id | None = None
    category_id: Id | None = None
    project: str | None = None
    biller: str | None = None
    biller_type: Literal["Project", "SubJob"] | str | None = None
    root_cost_code: str | None = None
    cost_code: str | None = None
    category: str | None = None
    budget_modifications: str | None = None
    original_budget_amount: str | None = None
    budget_forecast: BudgetViewDetailRowForecast | None = None
    currency_configuration: BudgetViewDetailRowCurrencyConfiguration | None = None
    unbudgeted_reason: str | None = None
    additional_properties: Mapping[str, Any] | None = None


@record
class BudgetViewDetailRowCurrencyConfiguration(Model):
    """``currency_configuration`` of :class:`BudgetViewDetailRow`."""

    currency_iso_code: str | None = None


@record
class BudgetViewDetailRowForecast(Model):
    """``budget_forecast`` of :class:`BudgetViewDetailRow`."""

    id: Id
    manual_amount: str | None = None
    automatic_amount: str | None = None
    amount: str | None = None
    automatically_calculated: bool | None = None
    calculation_strategy: str | None = None
    notes: str | None = None


class BudgetViewDetailRowsResource(Resource):
    """Budget view detail rows (Budget)."""

    __slots__ = ()

    def list(
        self,
        *,
        budget_view_id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        biller: str | Sequence[str] | Unset = UNSET,
        cost_code_id: Id | Sequence[Id] | Unset = UNSET,
        cost_code_name: str | Sequence[str] | Unset = UNSET,
        root_cost_code_id: Id | Sequence[Id] | Unset = UNSET,
        root_cost_code_name: str | Sequence[str] | Unset = UNSET,
        category_id: Id | Sequence[Id] | Unset = UNSET,
        budget_line_item_id: Id | Sequence[Id] | Unset = UNSET,
        sort: Literal[
            "biller_type",
            "project",
            "biller",
            "category_id",
            "cost_code",
            "root_cost_code",
            "-biller_type",
            "-project",
            "-biller",
            "-category_id",
            "-cost_code",
            "-root_cost_code",
        ]
        | Unset = UNSET,
        budget_row_type: Literal["budgeted", "unbudgeted", "all"] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[BudgetViewDetailRow]:
        """List budget view detail rows.

        GET /rest/v1.0/budget_views/{budget_view_id}/detail_rows
        https://developers.procore.com/reference/rest/v1/budget-view-detail-rows?version=1.0#list-budget-view-detail-rows

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            budget_row_type: One of budgeted, unbudgeted, all.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BudgetViewDetailRow`.
        """
        return self._pages(
            BudgetViewDetailRow,
            "/rest/v1.0/budget_views/{budget_view_id}/detail_rows",
            {"budget_view_id": budget_view_id},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "page": page,
                "biller": biller,
                "cost_code_id": cost_code_id,
                "cost_code_name": cost_code_name,
                "root_cost_code_id": root_cost_code_id,
                "root_cost_code_name": root_cost_code_name,
                "category_id": category_id,
                "budget_line_item_id": budget_line_item_id,
                "sort": sort,
                "budget_row_type": budget_row_type,
            },
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class BudgetViewSnapshotDetailRow(Model):
    """A budget view snapshot detail row."""

    id: Id
    deletable: bool | None = None
    company_id: Id | None = None
    company: str | None = None
    project_id: Id | None = None
    wbs_code_id: Id | None = None
    biller_id: Id | None = None
    root_cost_code_id: Id | None = None
    cost_code_id: Id | None = None
    cost_code_origin_id: Id | None = None
    category_id: Id | None = None
    project: str | None = None
    biller: str | None = None
    biller_type: Literal["Project", "SubJob"] | str | None = None
    root_cost_code: str | None = None
    cost_code: str | None = None
    category: str | None = None
    budget_modifications: str | None = None
    original_budget_amount: str | None = None
    budget_forecast: BudgetViewSnapshotDetailRowForecast | None = None
    currency_configuration: BudgetViewSnapshotDetailRowCurrencyConfiguration | None = None
    unbudgeted_reason: str | None = None
    additional_properties: Mapping[str, Any] | None = None


@record
class BudgetViewSnapshotDetailRowCurrencyConfiguration(Model):
    """``currency_configuration`` of :class:`BudgetViewSnapshotDetailRow`."""

    currency_iso_code: str | None = None


@record
class BudgetViewSnapshotDetailRowForecast(Model):
    """``budget_forecast`` of :class:`BudgetViewSnapshotDetailRow`."""

    id: Id
    manual_amount: str | None = None
    automatic_amount: str | None = None
    amount: str | None = None
    automatically_calculated: bool | None = None
    calculation_strategy: str | None = None
    notes: str | None = None


class BudgetViewSnapshotDetailRowsResource(Resource):
    """Budget view snapshot detail rows (Budget)."""

    __slots__ = ()

    def list(
        self,
        *,
        budget_view_snapshot_id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        biller: str | Sequence[str] | Unset = UNSET,
        cost_code_id: Id | Sequence[Id] | Unset = UNSET,
        cost_code_name: str | Sequence[str] | Unset = UNSET,
        root_cost_code_id: Id | Sequence[Id] | Unset = UNSET,
        root_cost_code_name: str | Sequence[str] | Unset = UNSET,
        category_id: Id | Sequence[Id] | Unset = UNSET,
        budget_line_item_id: Id | Sequence[Id] | Unset = UNSET,
        sort: Literal[
            "biller_type",
            "project",
            "biller",
            "category_id",
            "cost_code",
            "root_cost_code",
            "-biller_type",
            "-project",
            "-biller",
            "-category_id",
            "-cost_code",
            "-root_cost_code",
        ]
        | Unset = UNSET,
        budget_row_type: Literal["budgeted", "unbudgeted", "all"] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[BudgetViewSnapshotDetailRow]:
        """List budget view snapshot detail rows.

        GET /rest/v1.0/budget_view_snapshots/{budget_view_snapshot_id}/detail_rows
        https://developers.procore.com/reference/rest/v1/budget-view-snapshot-detail-rows?version=1.0#list-budget-view-snapshot-detail-rows

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            budget_row_type: One of budgeted, unbudgeted, all.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BudgetViewSnapshotDetailRow`.
        """
        return self._pages(
            BudgetViewSnapshotDetailRow,
            "/rest/v1.0/budget_view_snapshots/{budget_view_snapshot_id}/detail_rows",
            {"budget_view_snapshot_id": budget_view_snapshot_id},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "page": page,
                "biller": biller,
                "cost_code_id": cost_code_id,
                "cost_code_name": cost_code_name,
                "root_cost_code_id": root_cost_code_id,
                "root_cost_code_name": root_cost_code_name,
                "category_id": category_id,
                "budget_line_item_id": budget_line_item_id,
                "sort": sort,
                "budget_row_type": budget_row_type,
            },
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class BudgetViewSnapshotSummaryRow(Model):
    """A budget view snapshot summary row."""

    id: Id
    name: str | None = None
    biller_type: Literal["Project", "SubJob"] | str | None = None
    budget_line_item_ids: list[Id] | None = None
    additional_properties: Mapping[str, Any] | None = None


class BudgetViewSnapshotSummaryRowsResource(Resource):
    """Budget view snapshot summary rows (Budget)."""

    __slots__ = ()

    def list(
        self,
        *,
        budget_view_snapshot_id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        biller: str | Sequence[str] | Unset = UNSET,
        cost_code_id: Id | Sequence[Id] | Unset = UNSET,
        cost_code_name: str | Sequence[str] | Unset = UNSET,
        root_cost_code_id: Id | Sequence[Id] | Unset = UNSET,
        root_cost_code_name: str | Sequence[str] | Unset = UNSET,
        category_id: Id | Sequence[Id] | Unset = UNSET,
        budget_line_item_id: Id | Sequence[Id] | Unset = UNSET,
        group_by: Literal[
            "project", "biller", "category", "cost_code", "root_cost_code", "cost_code_name", "root_cost_code_name"
        ]
        | Unset = UNSET,
        budget_row_type: Literal["budgeted", "unbudgeted", "all"] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[BudgetViewSnapshotSummaryRow]:
        """List budget view snapshot summary rows.

        GET /rest/v1.0/budget_view_snapshots/{budget_view_snapshot_id}/summary_rows
        https://developers.procore.com/reference/rest/v1/budget-view-snapshot-summary-rows?version=1.0#list-budget-view-snapshot-summary-rows

        Args:
            group_by: One of project, biller, category, cost_code, root_cost_code, cost_code_name, root_cost_code_name.
            budget_row_type: One of budgeted, unbudgeted, all.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BudgetViewSnapshotSummaryRow`.
        """
        return self._pages(
            BudgetViewSnapshotSummaryRow,
            "/rest/v1.0/budget_view_snapshots/{budget_view_snapshot_id}/summary_rows",
            {"budget_view_snapshot_id": budget_view_snapshot_id},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "page": page,
                "biller": biller,
                "cost_code_id": cost_code_id,
                "cost_code_name": cost_code_name,
                "root_cost_code_id": root_cost_code_id,
                "root_cost_code_name": root_cost_code_name,
                "category_id": category_id,
                "budget_line_item_id": budget_line_item_id,
                "group_by": group_by,
                "budget_row_type": budget_row_type,
            },
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class BudgetView(Model):
    """``budget_view`` of :class:`BudgetViewSnapshot`."""

    id: Id


@record
class BudgetViewSnapshot(Model):
    """A budget view snapshot."""

    id: Id
    name: str | None = None
    description: str | None = None
    created_at: str | None = None
    created_by: BudgetViewSnapshotCreatedBy | None = None
    budget_view: BudgetView | None = None
    links: BudgetViewSnapshotLink | None = None
    snapshot_type: Literal["ad_hoc", "project_status_snapshot"] | str | None = None
    approval_status: Literal["approved", "under_review", "custom"] | str | None = None
    status: BudgetViewSnapshotStatus | None = None


@record
class BudgetViewSnapshotCreatedBy(Model):
    """``created_by`` of :class:`BudgetViewSnapshot`."""

    id: Id
    name: str | None = None
    login: str | None = None


@record
class BudgetViewSnapshotLink(Model):
    """``links`` of :class:`BudgetViewSnapshot`."""

    detail_rows: str | None = None
    summary_rows: str | None = None


@record
class BudgetViewSnapshotStatus(Model):
    """``status`` of :class:`BudgetViewSnapshot`."""

    id: Id
    name: str | None = None
    mapped_to_status: Literal["open", "closed", "void", "pending"] | str | None = None
    available: bool | None = None
    initial: bool | None = None
    standard_type: Literal["approved", "under_review", "custom"] | str | None = None
    created_at: str | None = None
    updated_at: str | None = None


class BudgetViewSnapshotFilters(TypedDict, total=False):
    """Query filters of ``budget.budget_view_snapshots.list``."""

    budget_template_id: Id | Sequence[Id]
    budget_view_id: Id | Sequence[Id]
    snapshot_type: Literal["ad_hoc", "project_status_snapshot"] | Sequence[Literal["ad_hoc", "project_status_snapshot"]]
    approval_status: Literal["approved", "under_review"] | Sequence[Literal["approved", "under_review"]]


class BudgetViewSnapshotsResource(Resource):
    """Budget view snapshots (Budget)."""

    __slots__ = ()

    async def create(
        self,
        *,
        budget_template_id: Id,
        name: str,
        project_id: Id | Unset = UNSET,
        budget_view_id: Id | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        snapshot_type: Literal["ad_hoc", "project_status_snapshot"] | Unset | None = UNSET,
        approval_status: Literal["approved", "under_review"] | Unset | None = UNSET,
        status_id: Id | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> Job[BudgetViewSnapshot]:
        """Create a budget view snapshot.

        POST /rest/v1.0/budget_view_snapshots
        https://developers.procore.com/reference/rest/v1/budget-view-snapshots?version=1.0#create-a-budget-view-snapshot

        Args:
            snapshot_type: One of ad_hoc, project_status_snapshot.
            approval_status: One of approved, under_review.

        Returns:
            :class:`~aprocore.Job` of :class:`BudgetViewSnapshot`: ``await job.result()``.
        """
        return await self._job(
            BudgetViewSnapshot,
            "POST",
            "/rest/v1.0/budget_view_snapshots",
            {},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "budget_template_id": budget_template_id,
                "budget_view_id": budget_view_id,
                "name": name,
                "description": description,
                "snapshot_type": snapshot_type,
                "approval_status": approval_status,
                "status_id": status_id,
            },
            enveloped=True,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["snapshot_type", "approval_status", "-snapshot_type", "-approval_status"] | Unset = UNSET,
        filters: BudgetViewSnapshotFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[BudgetViewSnapshot]:
        """List budget view snapshots.

        GET /rest/v1.0/budget_view_snapshots
        https://developers.procore.com/reference/rest/v1/budget-view-snapshots?version=1.0#list-budget-view-snapshots

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BudgetViewSnapshot`.
        """
        return self._pages(
            BudgetViewSnapshot,
            "/rest/v1.0/budget_view_snapshots",
            {},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "page": page,
                "sort": sort,
                "filters": filters,
            },
            per_page=per_page,
            concurrency=concurrency,
        )
