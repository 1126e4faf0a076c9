"""Budget view snapshots (Budget)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class BudgetView(Model):
    """``budget_view`` of :class:`BudgetViewSnapshot`."""

    id: Id | None = None


@record
class BudgetViewSnapshot(Model):
    """A budget view snapshot."""

    id: Id | None = None
    name: str | None = None
    description: str | None = None
    created_at: str | None = None
    created_by: BudgetViewSnapshotCreatedBy | None = None
    budget_view: BudgetView | None = None
    links: BudgetViewSnapshotLink | None = None
    snapshot_type: str | None = None
    approval_status: str | None = None
    status: BudgetViewSnapshotStatus | None = None


@record
class BudgetViewSnapshotCreatedBy(Model):
    """``created_by`` of :class:`BudgetViewSnapshot`."""

    id: Id | None = None
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

    id: Id | None = None
    name: str | None = None
    mapped_to_status: str | None = None
    available: bool | None = None
    initial: bool | None = None
    standard_type: str | None = None
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
    ) -> BudgetViewSnapshot:
        """Create a budget view snapshot.

        POST /rest/v1.0/budget_view_snapshots
        https://developers.procore.com/reference/rest/v1/budget-view-snapshots?version=1.0#create-a-budget-view-snapshot

        Args:
            snapshot_type: One of ad_hoc, project_status_snapshot.
            approval_status: One of approved, under_review.

        Returns:
            :class:`BudgetViewSnapshot`.
        """
        return await self._one(
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
        filters: BudgetViewSnapshotFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[BudgetViewSnapshot]:
        """List budget view snapshots.

        GET /rest/v1.0/budget_view_snapshots
        https://developers.procore.com/reference/rest/v1/budget-view-snapshots?version=1.0#list-budget-view-snapshots

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; other names are sent too.
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
