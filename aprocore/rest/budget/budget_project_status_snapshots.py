"""Budget project status snapshots (Budget)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Decimal, Id
from .._base import OMITTED, UNSET, DateRange, Pages, Resource, ScopedOptions, Unset


@record
class BudgetProjectStatusSnapshot(Model):
    """A budget project status snapshot."""

    id: Id
    name: str | None = None
    description: str | None = None
    status: Any = None
    created_by: BudgetProjectStatusSnapshotCreatedBy | None = None
    created_at: DateTime | None = None
    project: BudgetProjectStatusSnapshotProject | None = None
    currency_configuration: BudgetProjectStatusSnapshotCurrencyConfiguration | None = None
    column_totals: list[BudgetProjectStatusSnapshotColumnTotal] | None = None
    approval_status: Literal["approved", "under_review"] | str | None = None


@record
class BudgetProjectStatusSnapshotColumnTotal(Model):
    """``column_totals`` of :class:`BudgetProjectStatusSnapshot`."""

    id: Id
    budget_column_id: Id | None = None
    total: Decimal | None = None


@record
class BudgetProjectStatusSnapshotCreatedBy(Model):
    """``created_by`` of :class:`BudgetProjectStatusSnapshot`."""

    id: Id
    display: str | None = None
    name: str | None = None


@record
class BudgetProjectStatusSnapshotCurrencyConfiguration(Model):
    """``currency_configuration`` of :class:`BudgetProjectStatusSnapshot`."""

    currency_iso_code: str | None = None


@record
class BudgetProjectStatusSnapshotGrandTotal(Model):
    """``grand_total`` of :class:`BudgetProjectStatusSnapshotSummary`."""

    budget_column_id: Id | None = None
    total: Decimal | None = None


@record
class BudgetProjectStatusSnapshotProject(Model):
    """``project`` of :class:`BudgetProjectStatusSnapshot`."""

    id: Id
    name: str | None = None


@record
class BudgetProjectStatusSnapshotProjectStatusSnapshotsBudgetView(Model):
    """Returned by :meth:`BudgetProjectStatusSnapshotsResource.list_project_status_snapshots_budget_views_for_company`."""

    id: Id
    name: str | None = None
    created_by: BudgetProjectStatusSnapshotCreatedBy | None = None
    created_at: DateTime | None = None


@record
class BudgetProjectStatusSnapshotSummary(Model):
    """Returned by :meth:`BudgetProjectStatusSnapshotsResource.get_summary`."""

    company_id: Id | None = None
    currency_configuration: BudgetProjectStatusSnapshotCurrencyConfiguration | None = None
    grand_total: list[BudgetProjectStatusSnapshotGrandTotal] | None = None


class BudgetProjectStatusSnapshotFilters(TypedDict, total=False):
    """Query filters of ``budget.budget_project_status_snapshots.list_for_company``, ``budget.budget_project_status_snapshots.list_for_project``."""

    status_id: Id | Sequence[Id]
    project_id: Id | Sequence[Id]
    program_id: Id | Sequence[Id]
    region_id: Id | Sequence[Id]
    stage_id: Id | Sequence[Id]
    office_id: Id | Sequence[Id]
    department_id: Id | Sequence[Id]
    created_by_id: Id | Sequence[Id]
    created_at: DateRange
    approval_status: Literal["approved", "under_review"] | Sequence[Literal["approved", "under_review"]]


class BudgetProjectStatusSnapshotSummaryFilters(TypedDict, total=False):
    """Query filters of ``budget.budget_project_status_snapshots.get_summary``."""

    status_id: Id | Sequence[Id]
    project_id: Id | Sequence[Id]
    program_id: Id | Sequence[Id]
    region_id: Id | Sequence[Id]
    stage_id: Id | Sequence[Id]
    office_id: Id | Sequence[Id]
    department_id: Id | Sequence[Id]
    created_by_id: Id | Sequence[Id]
    created_at: DateRange
    approval_status: Literal["approved", "under_review"] | Sequence[Literal["approved", "under_review"]]


class BudgetProjectStatusSnapshotsResource(Resource):
    """Budget project status snapshots (Budget)."""

    __slots__ = ()

    async def get_summary(
        self,
        *,
        budget_view_id: Id,
        company_id: Id | Unset = UNSET,
        filters: BudgetProjectStatusSnapshotSummaryFilters = OMITTED,
        **options: Unpack[ScopedOptions],
    ) -> BudgetProjectStatusSnapshotSummary:
        """Return a company snapshots summary.

        GET /rest/v2.0/companies/{company_id}/budget_views/{budget_view_id}/project_status_snapshots/summary
        https://developers.procore.com/reference/rest/budget-project-status-snapshots?version=2.0#get-company-snapshots-summary

        Args:
            filters: Query filters; others go into ``params``.

        Returns:
            :class:`BudgetProjectStatusSnapshotSummary`.
        """
        return await self._one(
            BudgetProjectStatusSnapshotSummary,
            "GET",
            "/rest/v2.0/companies/{company_id}/budget_views/{budget_view_id}/project_status_snapshots/summary",
            {"company_id": company_id, "budget_view_id": budget_view_id},
            options,
            query={"filters": filters},
        )

    def list_for_company(
        self,
        *,
        budget_view_id: Id,
        company_id: Id | Unset = UNSET,
        sort: Literal["created_at", "-created_at"] | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: BudgetProjectStatusSnapshotFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[BudgetProjectStatusSnapshot]:
        """List company project status snapshots.

        GET /rest/v2.0/companies/{company_id}/budget_views/{budget_view_id}/project_status_snapshots
        https://developers.procore.com/reference/rest/budget-project-status-snapshots?version=2.0#list-company-project-status-snapshots

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order. Default: -created_at.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BudgetProjectStatusSnapshot`.
        """
        return self._pages(
            BudgetProjectStatusSnapshot,
            "/rest/v2.0/companies/{company_id}/budget_views/{budget_view_id}/project_status_snapshots",
            {"company_id": company_id, "budget_view_id": budget_view_id},
            options,
            query={"sort": sort, "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_for_project(
        self,
        *,
        budget_view_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        comparison_budget_column_ids: Id | Sequence[Id] | Unset = UNSET,
        sort: Literal["created_at", "-created_at"] | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: BudgetProjectStatusSnapshotFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[BudgetProjectStatusSnapshot]:
        """List project status snapshots.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/budget_views/{budget_view_id}/project_status_snapshots
        https://developers.procore.com/reference/rest/budget-project-status-snapshots?version=2.0#list-project-status-snapshots

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order. Default: -created_at.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BudgetProjectStatusSnapshot`.
        """
        return self._pages(
            BudgetProjectStatusSnapshot,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/budget_views/{budget_view_id}/project_status_snapshots",
            {"company_id": company_id, "project_id": project_id, "budget_view_id": budget_view_id},
            options,
            query={
                "comparison_budget_column_ids": comparison_budget_column_ids,
                "sort": sort,
                "page": page,
                "filters": filters,
            },
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_project_status_snapshots_budget_views_for_company(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[BudgetProjectStatusSnapshotProjectStatusSnapshotsBudgetView]:
        """Return budget view options.

        GET /rest/v2.0/companies/{company_id}/project_status_snapshots/budget_views
        https://developers.procore.com/reference/rest/budget-project-status-snapshots?version=2.0#get-budget-view-options

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BudgetProjectStatusSnapshotProjectStatusSnapshotsBudgetView`.
        """
        return self._pages(
            BudgetProjectStatusSnapshotProjectStatusSnapshotsBudgetView,
            "/rest/v2.0/companies/{company_id}/project_status_snapshots/budget_views",
            {"company_id": company_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_project_status_snapshots_budget_views_for_project(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[BudgetProjectStatusSnapshotProjectStatusSnapshotsBudgetView]:
        """Return project budget view options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/project_status_snapshots/budget_views
        https://developers.procore.com/reference/rest/budget-project-status-snapshots?version=2.0#get-project-budget-view-options

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BudgetProjectStatusSnapshotProjectStatusSnapshotsBudgetView`.
        """
        return self._pages(
            BudgetProjectStatusSnapshotProjectStatusSnapshotsBudgetView,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/project_status_snapshots/budget_views",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )
