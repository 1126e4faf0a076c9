"""Budget."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset

if TYPE_CHECKING:
    from .advanced_forecasting import AdvancedForecastingResource
    from .budget_change import BudgetChangeResource
    from .budget_change_adjustment_line_items import BudgetChangeAdjustmentLineItemsResource
    from .budget_change_history import BudgetChangeHistoryResource
    from .budget_detail_columns import BudgetDetailColumnsResource
    from .budget_detail_filters import BudgetDetailFiltersResource
    from .budget_details import BudgetDetailsResource
    from .budget_line_items import BudgetLineItemsResource
    from .budget_modifications import BudgetModificationsResource
    from .budget_notes import BudgetNotesResource
    from .budget_project_status_snapshots import BudgetProjectStatusSnapshotsResource
    from .budget_view_detail_rows import BudgetViewDetailRowsResource
    from .budget_view_snapshot_detail_rows import BudgetViewSnapshotDetailRowsResource
    from .budget_view_snapshot_summary_rows import BudgetViewSnapshotSummaryRowsResource
    from .budget_view_snapshots import BudgetViewSnapshotsResource
    from .budget_view_summary_rows import BudgetViewSummaryRowsResource
    from .budget_views import BudgetViewsResource
    from .budgeted_production_quantities import BudgetedProductionQuantitiesResource
    from .manual_forecast_line_items import ManualForecastLineItemsResource
    from .monitoring_resources import MonitoringResourcesResource

__all__ = [
    "Budget",
    "BudgetResource",
]


@record
class Budget(Model):
    """What Procore tells of budget."""

    locked: bool | None = None


class BudgetResource(Resource):
    """Budget.

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def advanced_forecasting(self) -> AdvancedForecastingResource:
        """Advanced forecasting (Budget)."""
        from .advanced_forecasting import AdvancedForecastingResource

        return AdvancedForecastingResource(self._session)

    @property
    def budget_change(self) -> BudgetChangeResource:
        """Budget change (Budget)."""
        from .budget_change import BudgetChangeResource

        return BudgetChangeResource(self._session)

    @property
    def budget_change_adjustment_line_items(self) -> BudgetChangeAdjustmentLineItemsResource:
        """Budget change adjustment line items (Budget)."""
        from .budget_change_adjustment_line_items import BudgetChangeAdjustmentLineItemsResource

        return BudgetChangeAdjustmentLineItemsResource(self._session)

    @property
    def budget_change_history(self) -> BudgetChangeHistoryResource:
        """Budget change history (Budget)."""
        from .budget_change_history import BudgetChangeHistoryResource

        return BudgetChangeHistoryResource(self._session)

    @property
    def budget_detail_columns(self) -> BudgetDetailColumnsResource:
        """Budget detail columns (Budget)."""
        from .budget_detail_columns import BudgetDetailColumnsResource

        return BudgetDetailColumnsResource(self._session)

    @property
    def budget_detail_filters(self) -> BudgetDetailFiltersResource:
        """Budget detail filters (Budget)."""
        from .budget_detail_filters import BudgetDetailFiltersResource

        return BudgetDetailFiltersResource(self._session)

    @property
    def budget_details(self) -> BudgetDetailsResource:
        """Budget details (Budget)."""
        from .budget_details import BudgetDetailsResource

        return BudgetDetailsResource(self._session)

    @property
    def budget_line_items(self) -> BudgetLineItemsResource:
        """Budget line items (Budget)."""
        from .budget_line_items import BudgetLineItemsResource

        return BudgetLineItemsResource(self._session)

    @property
    def budget_modifications(self) -> BudgetModificationsResource:
        """Budget modifications (Budget)."""
        from .budget_modifications import BudgetModificationsResource

        return BudgetModificationsResource(self._session)

    @property
    def budget_notes(self) -> BudgetNotesResource:
        """Budget notes (Budget)."""
        from .budget_notes import BudgetNotesResource

        return BudgetNotesResource(self._session)

    @property
    def budget_project_status_snapshots(self) -> BudgetProjectStatusSnapshotsResource:
        """Budget project status snapshots (Budget)."""
        from .budget_project_status_snapshots import BudgetProjectStatusSnapshotsResource

        return BudgetProjectStatusSnapshotsResource(self._session)

    @property
    def budget_view_detail_rows(self) -> BudgetViewDetailRowsResource:
        """Budget view detail rows (Budget)."""
        from .budget_view_detail_rows import BudgetViewDetailRowsResource

        return BudgetViewDetailRowsResource(self._session)

    @property
    def budget_view_snapshot_detail_rows(self) -> BudgetViewSnapshotDetailRowsResource:
        """Budget view snapshot detail rows (Budget)."""
        from .budget_view_snapshot_detail_rows import BudgetViewSnapshotDetailRowsResource

        return BudgetViewSnapshotDetailRowsResource(self._session)

    @property
    def budget_view_snapshot_summary_rows(self) -> BudgetViewSnapshotSummaryRowsResource:
        """Budget view snapshot summary rows (Budget)."""
        from .budget_view_snapshot_summary_rows import BudgetViewSnapshotSummaryRowsResource

        return BudgetViewSnapshotSummaryRowsResource(self._session)

    @property
    def budget_view_snapshots(self) -> BudgetViewSnapshotsResource:
        """Budget view snapshots (Budget)."""
        from .budget_view_snapshots import BudgetViewSnapshotsResource

        return BudgetViewSnapshotsResource(self._session)

    @property
    def budget_view_summary_rows(self) -> BudgetViewSummaryRowsResource:
        """Budget view summary rows (Budget)."""
        from .budget_view_summary_rows import BudgetViewSummaryRowsResource

        return BudgetViewSummaryRowsResource(self._session)

    @property
    def budget_views(self) -> BudgetViewsResource:
        """Budget views (Budget)."""
        from .budget_views import BudgetViewsResource

        return BudgetViewsResource(self._session)

    @property
    def budgeted_production_quantities(self) -> BudgetedProductionQuantitiesResource:
        """Budgeted production quantities (Budget)."""
        from .budgeted_production_quantities import BudgetedProductionQuantitiesResource

        return BudgetedProductionQuantitiesResource(self._session)

    @property
    def manual_forecast_line_items(self) -> ManualForecastLineItemsResource:
        """Manual forecast line items (Budget)."""
        from .manual_forecast_line_items import ManualForecastLineItemsResource

        return ManualForecastLineItemsResource(self._session)

    @property
    def monitoring_resources(self) -> MonitoringResourcesResource:
        """Monitoring resources (Budget)."""
        from .monitoring_resources import MonitoringResourcesResource

        return MonitoringResourcesResource(self._session)

    async def get(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Budget:
        """Show budget meta data.

        GET /rest/v1.0/projects/{project_id}/budget
        """
        return await self._one(
            Budget, "GET", "/rest/v1.0/projects/{project_id}/budget", {"project_id": project_id}, options
        )

    async def lock(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Budget:
        """Create a budget lock.

        POST /rest/v1.0/projects/{project_id}/budget/lock
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
        """Delete budget lock.

        DELETE /rest/v1.0/projects/{project_id}/budget/lock
        """
        return await self._one(
            Budget,
            "DELETE",
            "/rest/v1.0/projects/{project_id}/budget/lock",
            {"project_id": project_id},
            options,
            query={"destroy_all_budget_line_item_transfers": destroy_all_budget_line_item_transfers},
        )
