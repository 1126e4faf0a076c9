"""Budget view summary rows (Budget), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Decimal, Id
from .._base import OMITTED, UNSET, DateRange, Options, Pager, Pages, Resource, Unset, some


@record
class BudgetViewSummaryRow(Model):
    """A budget view summary row."""

    id: Id
    name: str | None = None
    biller_type: Literal["Project", "SubJob"] | str | None = None
    original_budget_amount: str | None = None
    budget_modifications: str | None = None
    budget_forecast: BudgetViewSummaryRowForecast | None = None
    currency_configuration: BudgetViewSummaryRowCurrencyConfiguration | None = None
    additional_properties: Mapping[str, Any] | None = None


@record
class BudgetViewSummaryRowCurrencyConfiguration(Model):
    """``currency_configuration`` of :class:`BudgetViewSummaryRow`."""

    currency_iso_code: str | None = None


@record
class BudgetViewSummaryRowForecast(Model):
    """``budget_forecast`` of :class:`BudgetViewSummaryRow`."""

    amount: str | None = None


class BudgetViewSummaryRowsResource(Resource):
    """Budget view summary rows (Budget)."""

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
        group_by: Literal[
            "project", "biller", "category", "cost_code", "root_cost_code", "cost_code_name", "root_cost_code_name"
        ]
        | Unset = UNSET,
        budget_row_type: Literal["budgeted", "unbudgeted", "all"] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[BudgetViewSummaryRow]:
        """List budget view summary rows.

        GET /rest/v1.0/budget_views/{budget_view_id}/summary_rows
        https://developers.procore.com/reference/rest/v1/budget-view-summary-rows?version=1.0#list-budget-view-summary-rows

        Args:
            group_by: One of project, biller, category, cost_code, root_cost_code, cost_code_name, root_cost_code_name.
            budget_row_type: One of budgeted, unbudgeted, all.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BudgetViewSummaryRow`.
        """
        return self._pages(
            BudgetViewSummaryRow,
            "/rest/v1.0/budget_views/{budget_view_id}/summary_rows",
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
                "group_by": group_by,
                "budget_row_type": budget_row_type,
            },
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class BudgetView(Model):
    """A budget view."""

    id: Id
    name: str | None = None
    description: str | None = None
    created_at: str | None = None
    created_by: BudgetViewCreatedBy | None = None
    updated_at: str | None = None
    role: str | None = None
    links: BudgetViewLink | None = None


@record
class BudgetViewCreatedBy(Model):
    """``created_by`` of :class:`BudgetView`."""

    id: Id
    name: str | None = None
    login: str | None = None


@record
class BudgetViewLink(Model):
    """``links`` of :class:`BudgetView`."""

    detail_rows: str | None = None
    summary_rows: str | None = None


class BudgetViewsResource(Resource):
    """Budget views (Budget)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "-created_at"] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[BudgetView]:
        """List budget views.

        GET /rest/v1.0/budget_views
        https://developers.procore.com/reference/rest/v1/budget-views?version=1.0#list-budget-views

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BudgetView`.
        """
        return self._pages(
            BudgetView,
            "/rest/v1.0/budget_views",
            {},
            options,
            query={"project_id": project_id, "page": page, "sort": sort},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class BudgetedProductionQuantity(Model):
    """A budgeted production quantity."""

    id: Id
    unit_of_measure: str | None = None
    project_id: Id | None = None
    wbs_code_id: Id | None = None
    cost_code: BudgetedProductionQuantityCostCode | None = None
    quantity: Decimal | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    created_by: BudgetedProductionQuantityCreatedBy | None = None


@record
class BudgetedProductionQuantityCostCode(Model):
    """``cost_code`` of :class:`BudgetedProductionQuantity`."""

    id: Id
    biller_id: Id | None = None
    biller_type: Literal["Project", "SubJob"] | str | None = None
    code: str | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    full_code: str | None = None
    name: str | None = None
    parent_id: Id | None = None
    sortable_code: str | None = None
    standard_cost_code_id: Id | None = None
    updated_at: DateTime | None = None


@record
class BudgetedProductionQuantityCreatedBy(Model):
    """``created_by`` of :class:`BudgetedProductionQuantity`."""

    id: Id
    login: str | None = None
    name: str | None = None


class BudgetedProductionQuantityInput(TypedDict, total=False):
    """``budgeted_production_quantity`` in a request body."""

    project_id: Id | None
    cost_code_id: Id | None
    wbs_code_id: Id | None
    quantity: Decimal | float | str | None
    unit_of_measure: str | None


class BudgetedProductionQuantityFilters(TypedDict, total=False):
    """Query filters of ``budget.budgeted_production_quantities.list``."""

    updated_at: DateRange


class BudgetedProductionQuantityIdFilters(TypedDict, total=False):
    """Query filters of ``budget.budgeted_production_quantities.list_ids``."""

    updated_at: DateRange


class BudgetedProductionQuantitiesResource(Resource):
    """Budgeted production quantities (Budget)."""

    __slots__ = ()

    async def create(
        self,
        *,
        budgeted_production_quantity: BudgetedProductionQuantityInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> BudgetedProductionQuantity:
        """Create a new budgeted production quantity.

        POST /rest/v1.0/projects/{project_id}/budgeted_production_quantities
        https://developers.procore.com/reference/rest/v1/budgeted-production-quantities?version=1.0#create-a-new-budgeted-production-quantity

        Returns:
            :class:`BudgetedProductionQuantity`.
        """
        return await self._one(
            BudgetedProductionQuantity,
            "POST",
            "/rest/v1.0/projects/{project_id}/budgeted_production_quantities",
            {"project_id": project_id},
            options,
            body={"budgeted_production_quantity": budgeted_production_quantity},
        )

    async def delete(
        self,
        *,
        id: Id,
        budgeted_production_quantity: BudgetedProductionQuantityInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """Delete a budgeted production quantity.

        DELETE /rest/v1.0/projects/{project_id}/budgeted_production_quantities/{id}
        https://developers.procore.com/reference/rest/v1/budgeted-production-quantities?version=1.0#delete-a-budgeted-production-quantity

        Args:
            id: ID of a budgeted production quantity.

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/budgeted_production_quantities/{id}",
            {"project_id": project_id, "id": id},
            options,
            body=some({"budgeted_production_quantity": budgeted_production_quantity}),
        )

    async def get(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> BudgetedProductionQuantity:
        """Return a budgeted production quantity.

        GET /rest/v1.0/projects/{project_id}/budgeted_production_quantities/{id}
        https://developers.procore.com/reference/rest/v1/budgeted-production-quantities?version=1.0#show-a-budgeted-production-quantity

        Args:
            id: ID of a budgeted production quantity.

        Returns:
            :class:`BudgetedProductionQuantity`.
        """
        return await self._one(
            BudgetedProductionQuantity,
            "GET",
            "/rest/v1.0/projects/{project_id}/budgeted_production_quantities/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: BudgetedProductionQuantityFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[BudgetedProductionQuantity]:
        """List all project budgeted production quantities.

        GET /rest/v1.0/projects/{project_id}/budgeted_production_quantities
        https://developers.procore.com/reference/rest/v1/budgeted-production-quantities?version=1.0#list-all-project-budgeted-production-quantities

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BudgetedProductionQuantity`.
        """
        return self._pages(
            BudgetedProductionQuantity,
            "/rest/v1.0/projects/{project_id}/budgeted_production_quantities",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_ids(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: BudgetedProductionQuantityIdFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Id]:
        """List all project budgeted production quantity IDs.

        GET /rest/v1.0/projects/{project_id}/budgeted_production_quantities/ids
        https://developers.procore.com/reference/rest/v1/budgeted-production-quantities?version=1.0#list-all-project-budgeted-production-quantity-ids

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Id`.
        """
        return self._pages(
            None,
            "/rest/v1.0/projects/{project_id}/budgeted_production_quantities/ids",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        budgeted_production_quantity: BudgetedProductionQuantityInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> BudgetedProductionQuantity:
        """Update a budgeted production quantity.

        PATCH /rest/v1.0/projects/{project_id}/budgeted_production_quantities/{id}
        https://developers.procore.com/reference/rest/v1/budgeted-production-quantities?version=1.0#update-a-budgeted-production-quantity

        Args:
            id: ID of a budgeted production quantity.

        Returns:
            :class:`BudgetedProductionQuantity`.
        """
        return await self._one(
            BudgetedProductionQuantity,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/budgeted_production_quantities/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"budgeted_production_quantity": budgeted_production_quantity},
        )


@record
class ManualForecastLineItem(Model):
    """A manual forecast line item."""

    id: Id
    budget_line_item_id: Id | None = None
    wbs_code_id: Id | None = None
    budget_forecast_id: Id | None = None
    project_id: Id | None = None
    company_id: Id | None = None
    description: str | None = None
    quantity: int | None = None
    uom: str | None = None
    unit_cost: str | None = None
    amount: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    currency_configuration: ManualForecastLineItemCurrencyConfiguration | None = None


@record
class ManualForecastLineItemCurrencyConfiguration(Model):
    """``currency_configuration`` of :class:`ManualForecastLineItem`."""

    currency_iso_code: str | None = None


class ManualForecastLineItemsResource(Resource):
    """Manual forecast line items (Budget)."""

    __slots__ = ()

    async def create(
        self,
        *,
        project_id: Id | Unset = UNSET,
        budget_line_item_id: Id | Unset | None = UNSET,
        wbs_code_id: Id | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        quantity: int | Unset | None = UNSET,
        uom: str | Unset | None = UNSET,
        unit_cost: Decimal | float | str | Unset | None = UNSET,
        amount: Decimal | float | str | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> ManualForecastLineItem:
        """Create a manual forecast line item.

        POST /rest/v1.0/projects/{project_id}/manual_forecast_line_items
        https://developers.procore.com/reference/rest/v1/manual-forecast-line-items?version=1.0#create-a-manual-forecast-line-item

        Returns:
            :class:`ManualForecastLineItem`.
        """
        return await self._one(
            ManualForecastLineItem,
            "POST",
            "/rest/v1.0/projects/{project_id}/manual_forecast_line_items",
            {"project_id": project_id},
            options,
            body={
                "budget_line_item_id": budget_line_item_id,
                "wbs_code_id": wbs_code_id,
                "description": description,
                "quantity": quantity,
                "uom": uom,
                "unit_cost": unit_cost,
                "amount": amount,
            },
            enveloped=True,
        )

    async def delete(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        budget_line_item_id: Id | Unset | None = UNSET,
        wbs_code_id: Id | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """Delete a manual forecast line item.

        DELETE /rest/v1.0/projects/{project_id}/manual_forecast_line_items/{id}
        https://developers.procore.com/reference/rest/v1/manual-forecast-line-items?version=1.0#delete-a-manual-forecast-line-item

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/manual_forecast_line_items/{id}",
            {"project_id": project_id, "id": id},
            options,
            body=some({"budget_line_item_id": budget_line_item_id, "wbs_code_id": wbs_code_id}),
        )

    def list(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Pages[ManualForecastLineItem]:
        """List manual forecast line items.

        GET /rest/v1.0/projects/{project_id}/manual_forecast_line_items
        https://developers.procore.com/reference/rest/v1/manual-forecast-line-items?version=1.0#list-manual-forecast-line-items

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ManualForecastLineItem`.
        """
        return self._pages(
            ManualForecastLineItem,
            "/rest/v1.0/projects/{project_id}/manual_forecast_line_items",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    async def update(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        budget_line_item_id: Id | Unset | None = UNSET,
        wbs_code_id: Id | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        quantity: int | Unset | None = UNSET,
        uom: str | Unset | None = UNSET,
        unit_cost: Decimal | float | str | Unset | None = UNSET,
        amount: Decimal | float | str | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> ManualForecastLineItem:
        """Update a manual forecast line item.

        PATCH /rest/v1.0/projects/{project_id}/manual_forecast_line_items/{id}
        https://developers.procore.com/reference/rest/v1/manual-forecast-line-items?version=1.0#update-a-manual-forecast-line-item

        Returns:
            :class:`ManualForecastLineItem`.
        """
        return await self._one(
            ManualForecastLineItem,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/manual_forecast_line_items/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={
                "budget_line_item_id": budget_line_item_id,
                "wbs_code_id": wbs_code_id,
                "description": description,
                "quantity": quantity,
                "uom": uom,
                "unit_cost": unit_cost,
                "amount": amount,
            },
            enveloped=True,
        )


@record
class MonitoringResource(Model):
    """A monitoring resource."""

    id: Id
    description: str | None = None
    start_date: str | None = None
    end_date: str | None = None
    unit_of_measure: Literal["weeks", "months"] | str | None = None
    unit_cost: Decimal | None = None
    units_remaining: int | None = None
    forecast_to_complete: Decimal | None = None
    planned_total_cost: Decimal | None = None
    total_units: int | None = None
    utilization: Decimal | None = None
    budget_line_item_id: Id | None = None
    currency_configuration: MonitoringResourceCurrencyConfiguration | None = None


@record
class MonitoringResourceCurrencyConfiguration(Model):
    """``currency_configuration`` of :class:`MonitoringResource`."""

    currency_iso_code: str | None = None


class MonitoringResourceCreateInput(TypedDict):
    """``monitoring_resource`` in a request body."""

    description: str
    start_date: Date | str
    end_date: Date | str
    unit_of_measure: Literal["weeks", "months"]
    unit_cost: str
    utilization: str
    budget_line_item_id: Id


class MonitoringResourceInput(TypedDict, total=False):
    """``monitoring_resource`` in a request body."""

    description: str | None
    start_date: Date | str | None
    end_date: Date | str | None
    unit_of_measure: Literal["weeks", "months"] | None
    unit_cost: str | None
    utilization: str | None
    budget_line_item_id: Id | None


class MonitoringResourcesResource(Resource):
    """Monitoring resources (Budget)."""

    __slots__ = ()

    async def create(
        self,
        *,
        monitoring_resource: MonitoringResourceCreateInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> MonitoringResource:
        """Create a monitoring resource.

        POST /rest/v1.0/projects/{project_id}/monitoring_resources
        https://developers.procore.com/reference/rest/v1/monitoring-resources?version=1.0#create-monitoring-resource

        Returns:
            :class:`MonitoringResource`.
        """
        return await self._one(
            MonitoringResource,
            "POST",
            "/rest/v1.0/projects/{project_id}/monitoring_resources",
            {"project_id": project_id},
            options,
            body={"monitoring_resource": monitoring_resource},
            dates="monitoring_resource.start_date monitoring_resource.end_date",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a monitoring resource.

        DELETE /rest/v1.0/projects/{project_id}/monitoring_resources/{id}
        https://developers.procore.com/reference/rest/v1/monitoring-resources?version=1.0#delete-monitoring-resource

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/monitoring_resources/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self, *, project_id: Id | Unset = UNSET, forecast_start_date: str | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[MonitoringResource]:
        """List monitoring resources.

        GET /rest/v1.0/projects/{project_id}/monitoring_resources
        https://developers.procore.com/reference/rest/v1/monitoring-resources?version=1.0#list-monitoring-resources

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`MonitoringResource`.
        """
        return self._pages(
            MonitoringResource,
            "/rest/v1.0/projects/{project_id}/monitoring_resources",
            {"project_id": project_id},
            options,
            query={"forecast_start_date": forecast_start_date},
            pager=Pager.UNPAGED,
        )

    async def update(
        self,
        *,
        id: Id,
        monitoring_resource: MonitoringResourceInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> MonitoringResource:
        """Update a monitoring resource.

        PATCH /rest/v1.0/projects/{project_id}/monitoring_resources/{id}
        https://developers.procore.com/reference/rest/v1/monitoring-resources?version=1.0#update-monitoring-resource

        Returns:
            :class:`MonitoringResource`.
        """
        return await self._one(
            MonitoringResource,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/monitoring_resources/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"monitoring_resource": monitoring_resource},
            dates="monitoring_resource.start_date monitoring_resource.end_date",
        )
