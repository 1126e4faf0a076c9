"""Budget."""

# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset
from .._lazy import load

if TYPE_CHECKING:
    from .advanced_forecasting_and_others import (
        AdvancedForecastingResource,
        BudgetChangeAdjustmentLineItemsResource,
        BudgetChangeHistoryResource,
        BudgetDetailColumnsResource,
        BudgetDetailFiltersResource,
        BudgetDetailsResource,
        BudgetLineItemsResource,
        BudgetModificationsResource,
        BudgetNotesResource,
        BudgetViewDetailRowsResource,
        BudgetViewSnapshotDetailRowsResource,
        BudgetViewSnapshotsResource,
        BudgetViewSnapshotSummaryRowsResource,
    )
    from .budget_change import BudgetChangeResource
    from .budget_project_status_snapshots import BudgetProjectStatusSnapshotsResource
    from .budget_view_summary_rows_and_others import (
        BudgetedProductionQuantitiesResource,
        BudgetViewsResource,
        BudgetViewSummaryRowsResource,
        ManualForecastLineItemsResource,
        MonitoringResourcesResource,
    )


@record
class Budget(Model):
    """A budget."""

    locked: bool | None = None


class BudgetResource(Resource):
    """Budget.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def advanced_forecasting(self) -> AdvancedForecastingResource:
        """Advanced forecasting (Budget)."""
        resource: AdvancedForecastingResource = load(
            ".budget.advanced_forecasting_and_others", "AdvancedForecastingResource"
        )(self._session)
        return resource

    @property
    def budget_change(self) -> BudgetChangeResource:
        """Budget change (Budget)."""
        resource: BudgetChangeResource = load(".budget.budget_change", "BudgetChangeResource")(self._session)
        return resource

    @property
    def budget_change_adjustment_line_items(self) -> BudgetChangeAdjustmentLineItemsResource:
        """Budget change adjustment line items (Budget)."""
        resource: BudgetChangeAdjustmentLineItemsResource = load(
            ".budget.advanced_forecasting_and_others", "BudgetChangeAdjustmentLineItemsResource"
        )(self._session)
        return resource

    @property
    def budget_change_history(self) -> BudgetChangeHistoryResource:
        """Budget change history (Budget)."""
        resource: BudgetChangeHistoryResource = load(
            ".budget.advanced_forecasting_and_others", "BudgetChangeHistoryResource"
        )(self._session)
        return resource

    @property
    def budget_detail_columns(self) -> BudgetDetailColumnsResource:
        """Budget detail columns (Budget)."""
        resource: BudgetDetailColumnsResource = load(
            ".budget.advanced_forecasting_and_others", "BudgetDetailColumnsResource"
        )(self._session)
        return resource

    @property
    def budget_detail_filters(self) -> BudgetDetailFiltersResource:
        """Budget detail filters (Budget)."""
        resource: BudgetDetailFiltersResource = load(
            ".budget.advanced_forecasting_and_others", "BudgetDetailFiltersResource"
        )(self._session)
        return resource

    @property
    def budget_details(self) -> BudgetDetailsResource:
        """Budget details (Budget)."""
        resource: BudgetDetailsResource = load(".budget.advanced_forecasting_and_others", "BudgetDetailsResource")(
            self._session
        )
        return resource

    @property
    def budget_line_items(self) -> BudgetLineItemsResource:
        """Budget line items (Budget)."""
        resource: BudgetLineItemsResource = load(".budget.advanced_forecasting_and_others", "BudgetLineItemsResource")(
            self._session
        )
        return resource

    @property
    def budget_modifications(self) -> BudgetModificationsResource:
        """Budget modifications (Budget)."""
        resource: BudgetModificationsResource = load(
            ".budget.advanced_forecasting_and_others", "BudgetModificationsResource"
        )(self._session)
        return resource

    @property
    def budget_notes(self) -> BudgetNotesResource:
        """Budget notes (Budget)."""
        resource: BudgetNotesResource = load(".budget.advanced_forecasting_and_others", "BudgetNotesResource")(
            self._session
        )
        return resource

    @property
    def budget_project_status_snapshots(self) -> BudgetProjectStatusSnapshotsResource:
        """Budget project status snapshots (Budget)."""
        resource: BudgetProjectStatusSnapshotsResource = load(
            ".budget.budget_project_status_snapshots", "BudgetProjectStatusSnapshotsResource"
        )(self._session)
        return resource

    @property
    def budget_view_detail_rows(self) -> BudgetViewDetailRowsResource:
        """Budget view detail rows (Budget)."""
        resource: BudgetViewDetailRowsResource = load(
            ".budget.advanced_forecasting_and_others", "BudgetViewDetailRowsResource"
        )(self._session)
        return resource

    @property
    def budget_view_snapshot_detail_rows(self) -> BudgetViewSnapshotDetailRowsResource:
        """Budget view snapshot detail rows (Budget)."""
        resource: BudgetViewSnapshotDetailRowsResource = load(
            ".budget.advanced_forecasting_and_others", "BudgetViewSnapshotDetailRowsResource"
        )(self._session)
        return resource

    @property
    def budget_view_snapshot_summary_rows(self) -> BudgetViewSnapshotSummaryRowsResource:
        """Budget view snapshot summary rows (Budget)."""
        resource: BudgetViewSnapshotSummaryRowsResource = load(
            ".budget.advanced_forecasting_and_others", "BudgetViewSnapshotSummaryRowsResource"
        )(self._session)
        return resource

    @property
    def budget_view_snapshots(self) -> BudgetViewSnapshotsResource:
        """Budget view snapshots (Budget)."""
        resource: BudgetViewSnapshotsResource = load(
            ".budget.advanced_forecasting_and_others", "BudgetViewSnapshotsResource"
        )(self._session)
        return resource

    @property
    def budget_view_summary_rows(self) -> BudgetViewSummaryRowsResource:
        """Budget view summary rows (Budget)."""
        resource: BudgetViewSummaryRowsResource = load(
            ".budget.budget_view_summary_rows_and_others", "BudgetViewSummaryRowsResource"
        )(self._session)
        return resource

    @property
    def budget_views(self) -> BudgetViewsResource:
        """Budget views (Budget)."""
        resource: BudgetViewsResource = load(".budget.budget_view_summary_rows_and_others", "BudgetViewsResource")(
            self._session
        )
        return resource

    @property
    def budgeted_production_quantities(self) -> BudgetedProductionQuantitiesResource:
        """Budgeted production quantities (Budget)."""
        resource: BudgetedProductionQuantitiesResource = load(
            ".budget.budget_view_summary_rows_and_others", "BudgetedProductionQuantitiesResource"
        )(self._session)
        return resource

    @property
    def manual_forecast_line_items(self) -> ManualForecastLineItemsResource:
        """Manual forecast line items (Budget)."""
        resource: ManualForecastLineItemsResource = load(
            ".budget.budget_view_summary_rows_and_others", "ManualForecastLineItemsResource"
        )(self._session)
        return resource

    @property
    def monitoring_resources(self) -> MonitoringResourcesResource:
        """Monitoring resources (Budget)."""
        resource: MonitoringResourcesResource = load(
            ".budget.budget_view_summary_rows_and_others", "MonitoringResourcesResource"
        )(self._session)
        return resource

    async def get(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Budget:
        """Return budget meta data.

        GET /rest/v1.0/projects/{project_id}/budget
        https://developers.procore.com/reference/rest/v1/budget?version=1.0#show-budget-meta-data

        Returns:
            :class:`Budget`.
        """
        return await self._one(
            Budget, "GET", "/rest/v1.0/projects/{project_id}/budget", {"project_id": project_id}, options
        )

    async def lock(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Budget:
        """Create a budget lock.

        POST /rest/v1.0/projects/{project_id}/budget/lock
        https://developers.procore.com/reference/rest/v1/budget?version=1.0#create-a-budget-lock

        Returns:
            :class:`Budget`.
        """
        return await self._one(
            Budget, "POST", "/rest/v1.0/projects/{project_id}/budget/lock", {"project_id": project_id}, options
        )

    async def unlock(
        self,
        *,
        project_id: Id | Unset = UNSET,
        destroy_all_budget_line_item_transfers: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Budget:
        """Delete a budget lock.

        DELETE /rest/v1.0/projects/{project_id}/budget/lock
        https://developers.procore.com/reference/rest/v1/budget?version=1.0#delete-budget-lock

        Returns:
            :class:`Budget`.
        """
        return await self._one(
            Budget,
            "DELETE",
            "/rest/v1.0/projects/{project_id}/budget/lock",
            {"project_id": project_id},
            options,
            query={"destroy_all_budget_line_item_transfers": destroy_all_budget_line_item_transfers},
        )
