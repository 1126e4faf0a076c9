"""Budget view snapshots (Budget)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "BudgetView",
    "BudgetViewSnapshot",
    "BudgetViewSnapshotCreatedBy",
    "BudgetViewSnapshotFilters",
    "BudgetViewSnapshotLink",
    "BudgetViewSnapshotStatus",
    "BudgetViewSnapshotsResource",
]


@record
class BudgetView(Model):
    """``budget_view`` of :class:`BudgetViewSnapshot`."""

    id: Id | None = None


@record
class BudgetViewSnapshot(Model):
    """What Procore tells of budget view snapshots."""

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
    """What ``filters`` takes; names that are not here pass as well."""

    budget_template_id: Id | Sequence[Id]
    budget_view_id: Id | Sequence[Id]
    snapshot_type: Literal["ad_hoc", "project_status_snapshot"] | Sequence[Literal["ad_hoc", "project_status_snapshot"]]
    approval_status: Literal["approved", "under_review"] | Sequence[Literal["approved", "under_review"]]


class BudgetViewSnapshotsResource(Resource):
    """Budget view snapshots (Budget).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
