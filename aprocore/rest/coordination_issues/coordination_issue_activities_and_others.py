"""Coordination issue activities (Coordination Issues), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Decimal, Id
from .._base import MAX_BATCH, OMITTED, UNSET, DateRange, Options, Pages, Resource, StreamedResponse, Sync, Unset, some


@record
class CoordinationIssueActivity(Model):
    """A coordination issue activity."""

    id: Id
    coordination_issue_id: Id | None = None
    type: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class CoordinationIssueActivityFilters(TypedDict, total=False):
    """Query filters of ``coordination_issues.coordination_issue_activities.list``."""

    id: Id | Sequence[Id]
    coordination_issue_id: Id | Sequence[Id]
    include_deleted: Literal["only", "with"]


class CoordinationIssueActivitiesResource(Resource):
    """Coordination issue activities (Coordination Issues)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset = UNSET,
        filters: CoordinationIssueActivityFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[CoordinationIssueActivity]:
        """List coordination issue activities.

        GET /rest/v1.0/coordination_issue_activities
        https://developers.procore.com/reference/rest/v1/coordination-issue-activities?version=1.0#list-coordination-issue-activities

        Args:
            view: Level of detail. One of compact, normal, extended.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CoordinationIssueActivity`.
        """
        return self._pages(
            CoordinationIssueActivity,
            "/rest/v1.0/coordination_issue_activities",
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


@record
class CoordinationIssueActivityFeed(Model):
    """A coordination issue activity feed."""

    id: Id
    coordination_issue_id: Id | None = None
    type: str | None = None
    details: CoordinationIssueActivityFeedDetail | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class CoordinationIssueActivityFeedAssignee(Model):
    """``assignee`` of :class:`CoordinationIssueActivityFeedDetail`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class CoordinationIssueActivityFeedComment(Model):
    """``comment`` of :class:`CoordinationIssueActivityFeedDetail`."""

    id: Id
    body: str | None = None
    creator: CoordinationIssueActivityFeedCreator | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class CoordinationIssueActivityFeedCreatedBy(Model):
    """``created_by`` of :class:`CoordinationIssueActivityFeedDetail`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class CoordinationIssueActivityFeedCreator(Model):
    """``creator`` of :class:`CoordinationIssueActivityFeedDetail`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class CoordinationIssueActivityFeedDetail(Model):
    """``details`` of :class:`CoordinationIssueActivityFeed`."""

    id: Id
    old_assignee: CoordinationIssueActivityFeedOldAssignee | None = None
    new_assignee: CoordinationIssueActivityFeedNewAssignee | None = None
    comment: CoordinationIssueActivityFeedComment | None = None
    created_by: CoordinationIssueActivityFeedCreatedBy | None = None
    body: str | None = None
    creator: CoordinationIssueActivityFeedCreator | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    assignee: CoordinationIssueActivityFeedAssignee | None = None
    coordination_issue_id: Id | None = None
    old_status: str | None = None
    new_status: str | None = None
    created_by_id: Id | None = None
    linked_rfi: CoordinationIssueActivityFeedLinkedRfi | None = None
    linked_observation_item: CoordinationIssueActivityFeedLinkedObservationItem | None = None


@record
class CoordinationIssueActivityFeedItemData(Model):
    """``item_data`` of :class:`CoordinationIssueActivityFeedLinkedRfi`."""

    has_official_response: bool | None = None
    subject: str | None = None
    number: str | None = None


@record
class CoordinationIssueActivityFeedLinkedObservationItem(Model):
    """``linked_observation_item`` of :class:`CoordinationIssueActivityFeedDetail`."""

    id: Id
    number: str | None = None
    personal: bool | None = None
    title: str | None = None
    url: str | None = None
    created_by_id: Id | None = None


@record
class CoordinationIssueActivityFeedLinkedRfi(Model):
    """``linked_rfi`` of :class:`CoordinationIssueActivityFeedDetail`."""

    id: Id
    coordination_issue_id: Id | None = None
    item_id: Id | None = None
    item_type: str | None = None
    item_url: str | None = None
    item_data: CoordinationIssueActivityFeedItemData | None = None


@record
class CoordinationIssueActivityFeedNewAssignee(Model):
    """``new_assignee`` of :class:`CoordinationIssueActivityFeedDetail`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class CoordinationIssueActivityFeedOldAssignee(Model):
    """``old_assignee`` of :class:`CoordinationIssueActivityFeedDetail`."""

    id: Id
    login: str | None = None
    name: str | None = None


class CoordinationIssueActivityFeedFilters(TypedDict, total=False):
    """Query filters of ``coordination_issues.coordination_issue_activity_feed.list``."""

    id: Id | Sequence[Id]
    coordination_issue_id: Id | Sequence[Id]
    include_deleted: Literal["only", "with"]


class CoordinationIssueActivityFeedResource(Resource):
    """Coordination issue activity feed (Coordination Issues)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: CoordinationIssueActivityFeedFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[CoordinationIssueActivityFeed]:
        """List coordination issue activity feed items.

        GET /rest/v1.0/coordination_issue_activities/feed
        https://developers.procore.com/reference/rest/v1/coordination-issue-activity-feed?version=1.0#list-coordination-issue-activity-feed-items

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CoordinationIssueActivityFeed`.
        """
        return self._pages(
            CoordinationIssueActivityFeed,
            "/rest/v1.0/coordination_issue_activities/feed",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class CoordinationIssueAssignment(Model):
    """A coordination issue assignment."""

    id: Id
    coordination_issue_id: Id | None = None
    old_assignee_id: Id | None = None
    new_assignee_id: Id | None = None
    created_by_id: Id | None = None
    created_at: DateTime | None = None


class CoordinationIssueAssignmentInput(TypedDict):
    """``coordination_issue_assignment`` in a request body."""

    assignee_id: Id


class CoordinationIssueAssignmentResource(Resource):
    """Coordination issue assignment (Coordination Issues)."""

    __slots__ = ()

    async def create(
        self,
        *,
        coordination_issue_id: Id,
        coordination_issue_assignment: CoordinationIssueAssignmentInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> CoordinationIssueAssignment:
        """Create a coordination issue assignment.

        POST /rest/v1.0/coordination_issues/{coordination_issue_id}/assignments
        https://developers.procore.com/reference/rest/v1/coordination-issue-assignment?version=1.0#create-coordination-issue-assignment

        Returns:
            :class:`CoordinationIssueAssignment`.
        """
        return await self._one(
            CoordinationIssueAssignment,
            "POST",
            "/rest/v1.0/coordination_issues/{coordination_issue_id}/assignments",
            {"coordination_issue_id": coordination_issue_id},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "coordination_issue_assignment": coordination_issue_assignment,
            },
        )


class CoordinationIssueAttachmentResource(Resource):
    """Coordination issue attachment (Coordination Issues)."""

    __slots__ = ()

    async def delete(
        self, *, coordination_issue_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete a coordination issue attachment.

        DELETE /rest/v1.0/coordination_issues/{coordination_issue_id}/attachments/{id}
        https://developers.procore.com/reference/rest/v1/coordination-issue-attachment?version=1.0#delete-coordination-issue-attachment

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/coordination_issues/{coordination_issue_id}/attachments/{id}",
            {"coordination_issue_id": coordination_issue_id, "id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )


@record
class CoordinationIssueChangeHistory(Model):
    """Coordination issue change history."""

    id: Id
    column: str | None = None
    readable_column: str | None = None
    old_value: str | None = None
    new_value: str | None = None
    created_by: CoordinationIssueChangeHistoryCreatedBy | None = None
    created_at: DateTime | None = None


@record
class CoordinationIssueChangeHistoryCreatedBy(Model):
    """``created_by`` of :class:`CoordinationIssueChangeHistory`."""

    id: Id
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


class CoordinationIssueChangeHistoryResource(Resource):
    """Coordination issue change history (Coordination Issues)."""

    __slots__ = ()

    def list(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[CoordinationIssueChangeHistory]:
        """List coordination issue change history.

        GET /rest/v1.0/coordination_issues/{id}/change_history
        https://developers.procore.com/reference/rest/v1/coordination-issue-change-history?version=1.0#list-coordination-issue-change-history

        Args:
            view: Level of detail. One of compact, normal, extended.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CoordinationIssueChangeHistory`.
        """
        return self._pages(
            CoordinationIssueChangeHistory,
            "/rest/v1.0/coordination_issues/{id}/change_history",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "view": view, "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class CoordinationIssueCount(Model):
    """A coordination issue count."""

    group_by: Literal["assignee_company", "location"] | str | None = None
    group_id: Id | None = None
    group_label: str | None = None
    open_count: int | None = None
    blocked_count: int | None = None
    unblocked_count: int | None = None
    ready_for_review_count: int | None = None
    moved_to_observation_count: int | None = None
    closed_count: int | None = None
    in_progress_count: int | None = None


class CoordinationIssueCountFilters(TypedDict, total=False):
    """Query filters of ``coordination_issues.coordination_issue_counts.list``."""

    group_by: Literal["assignee_company", "location"] | Sequence[Literal["assignee_company", "location"]]


class CoordinationIssueCountsResource(Resource):
    """Coordination issue counts (Coordination Issues)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: CoordinationIssueCountFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[CoordinationIssueCount]:
        """List grouped coordination issue status count.

        GET /rest/v1.0/coordination_issues/status_count
        https://developers.procore.com/reference/rest/v1/coordination-issue-counts?version=1.0#list-grouped-coordination-issue-status-count

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CoordinationIssueCount`.
        """
        return self._pages(
            CoordinationIssueCount,
            "/rest/v1.0/coordination_issues/status_count",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )


class CoordinationIssueExportColumnStateInput(TypedDict, total=False):
    """``column_state`` in a request body."""

    field: str | None


class CoordinationIssueExportFilters(TypedDict, total=False):
    """Query filters of ``coordination_issues.coordination_issue_export.get``."""

    assignee_company_id: Id | Sequence[Id]
    assignee_id: Id | Sequence[Id]
    ids: Id | Sequence[Id]
    location_id: Id | Sequence[Id]
    search: str | Sequence[str]
    coordination_issue_file_id: Id | Sequence[Id]
    status: (
        Literal["open", "in_progress", "blocked", "unblocked", "ready_for_review", "closed", "moved_to_observation"]
        | Sequence[
            Literal["open", "in_progress", "blocked", "unblocked", "ready_for_review", "closed", "moved_to_observation"]
        ]
    )
    updated_at: DateRange
    issue_type: (
        Literal[
            "building_code",
            "clash",
            "client_feedback",
            "constructability",
            "coordination",
            "design_review",
            "existing_condition",
            "requirement_change",
            "other",
        ]
        | Sequence[
            Literal[
                "building_code",
                "clash",
                "client_feedback",
                "constructability",
                "coordination",
                "design_review",
                "existing_condition",
                "requirement_change",
                "other",
            ]
        ]
    )
    priority: Literal["low", "medium", "high", "critical"] | Sequence[Literal["low", "medium", "high", "critical"]]
    trade_id: Id | Sequence[Id]
    overdue: bool


class CoordinationIssueExportResource(Resource):
    """Coordination issue export (Coordination Issues)."""

    __slots__ = ()

    def get(
        self,
        *,
        export_format: Literal["bcf", "csv", "pdf"],
        project_id: Id | Unset = UNSET,
        column_state: CoordinationIssueExportColumnStateInput
        | Sequence[CoordinationIssueExportColumnStateInput]
        | Unset = UNSET,
        view: Literal["pdf", "with_activity"] | Unset = UNSET,
        sort: str | Unset = UNSET,
        filters: CoordinationIssueExportFilters = OMITTED,
        **options: Unpack[Options],
    ) -> AbstractAsyncContextManager[StreamedResponse]:
        """Download coordination issues.

        GET /rest/v1.0/coordination_issues/export
        https://developers.procore.com/reference/rest/v1/coordination-issue-export?version=1.0#download-coordination-issues

        Args:
            export_format: One of bcf, csv, pdf.
            view: Level of detail. One of pdf, with_activity.
            filters: Query filters; others go into ``params``.

        Returns:
            A streamed file: ``async with … as response``. While Procore is still creating it, the call waits within its timeout.
        """
        return self._file(
            "GET",
            "/rest/v1.0/coordination_issues/export",
            {},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "column_state": column_state,
                "view": view,
                "sort": sort,
                "export_format": export_format,
                "filters": filters,
            },
        )


@record
class CoordinationIssuePotentialAssignee(Model):
    """A coordination issue potential assignee."""

    id: Id
    name: str | None = None
    login: str | None = None
    company_name: str | None = None
    locale: str | None = None


class CoordinationIssuePotentialAssigneesResource(Resource):
    """Coordination issue potential assignees (Coordination Issues)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[CoordinationIssuePotentialAssignee]:
        """List coordination issue assignable users.

        GET /rest/v1.0/coordination_issues/assignees
        https://developers.procore.com/reference/rest/v1/coordination-issue-potential-assignees?version=1.0#list-coordination-issue-assignable-users

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CoordinationIssuePotentialAssignee`.
        """
        return self._pages(
            CoordinationIssuePotentialAssignee,
            "/rest/v1.0/coordination_issues/assignees",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class CoordinationIssueProcoreItemAssociation(Model):
    """A coordination issue Procore item association."""

    id: Id
    coordination_issue_id: Id | None = None
    item_id: Id | None = None
    item_type: Literal["rfi"] | str | None = None
    item_url: str | None = None
    item_data: CoordinationIssueProcoreItemAssociationItemData | None = None


@record
class CoordinationIssueProcoreItemAssociationItemData(Model):
    """``item_data`` of :class:`CoordinationIssueProcoreItemAssociation`."""

    has_official_response: bool | None = None
    subject: str | None = None
    number: str | None = None


class CoordinationIssueProcoreItemAssociationProcoreItemInput(TypedDict):
    """``procore_item`` in a request body."""

    item_id: Id
    item_type: Literal["rfi"]


class CoordinationIssueProcoreItemAssociationsResource(Resource):
    """Coordination issue Procore item associations (Coordination Issues)."""

    __slots__ = ()

    async def bulk_destroy_procore_item_associations(
        self,
        *,
        item_type: Literal["rfi"],
        association_ids: Sequence[Id],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """Bulk delete Procore item associations.

        DELETE /rest/v1.0/procore_item_associations/bulk_destroy
        https://developers.procore.com/reference/rest/v1/coordination-issue-procore-item-associations?version=1.0#bulk-delete-procore-item-associations

        Args:
            item_type: Must be rfi.

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/procore_item_associations/bulk_destroy",
            {},
            options,
            body=some(
                {
                    "project_id": self._scoped("project_id", project_id),
                    "item_type": item_type,
                    "association_ids": association_ids,
                }
            ),
        )

    async def create(
        self,
        *,
        coordination_issue_id: Id,
        project_id: Id | Unset = UNSET,
        procore_item: CoordinationIssueProcoreItemAssociationProcoreItemInput | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> CoordinationIssueProcoreItemAssociation:
        """Create a Procore item association.

        POST /rest/v1.0/coordination_issues/{coordination_issue_id}/procore_item_associations
        https://developers.procore.com/reference/rest/v1/coordination-issue-procore-item-associations?version=1.0#create-procore-item-association

        Returns:
            :class:`CoordinationIssueProcoreItemAssociation`.
        """
        return await self._one(
            CoordinationIssueProcoreItemAssociation,
            "POST",
            "/rest/v1.0/coordination_issues/{coordination_issue_id}/procore_item_associations",
            {"coordination_issue_id": coordination_issue_id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "procore_item": procore_item},
        )

    async def delete(
        self,
        *,
        coordination_issue_id: Id,
        id: Id,
        item_type: Literal["rfi"],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """Delete a Procore item association.

        DELETE /rest/v1.0/coordination_issues/{coordination_issue_id}/procore_item_associations/{id}
        https://developers.procore.com/reference/rest/v1/coordination-issue-procore-item-associations?version=1.0#delete-procore-item-association

        Args:
            item_type: Must be rfi.

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/coordination_issues/{coordination_issue_id}/procore_item_associations/{id}",
            {"coordination_issue_id": coordination_issue_id, "id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "item_type": item_type},
        )


@record
class CoordinationIssueStatusChange(Model):
    """A coordination issue status change."""

    id: Id
    coordination_issue_id: Id | None = None
    old_status: (
        Literal["open", "in_progress", "blocked", "unblocked", "ready_for_review", "moved_to_observation", "closed"]
        | str
        | None
    ) = None
    new_status: (
        Literal["open", "in_progress", "blocked", "unblocked", "ready_for_review", "moved_to_observation", "closed"]
        | str
        | None
    ) = None
    created_by_id: Id | None = None
    created_by: CoordinationIssueStatusChangeCreatedBy | None = None
    linked_rfi: CoordinationIssueStatusChangeLinkedRfi | None = None
    linked_observation_item: CoordinationIssueStatusChangeLinkedObservationItem | None = None
    created_at: DateTime | None = None


@record
class CoordinationIssueStatusChangeCreatedBy(Model):
    """``created_by`` of :class:`CoordinationIssueStatusChange`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class CoordinationIssueStatusChangeItemData(Model):
    """``item_data`` of :class:`CoordinationIssueStatusChangeLinkedRfi`."""

    has_official_response: bool | None = None
    subject: str | None = None
    number: str | None = None


@record
class CoordinationIssueStatusChangeLinkedObservationItem(Model):
    """``linked_observation_item`` of :class:`CoordinationIssueStatusChange`."""

    id: Id
    number: str | None = None
    personal: bool | None = None
    title: str | None = None
    url: str | None = None
    created_by_id: Id | None = None


@record
class CoordinationIssueStatusChangeLinkedRfi(Model):
    """``linked_rfi`` of :class:`CoordinationIssueStatusChange`."""

    id: Id
    coordination_issue_id: Id | None = None
    item_id: Id | None = None
    item_type: str | None = None
    item_url: str | None = None
    item_data: CoordinationIssueStatusChangeItemData | None = None


class CoordinationIssueStatusChangesResource(Resource):
    """Coordination issue status changes (Coordination Issues)."""

    __slots__ = ()

    def list(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[CoordinationIssueStatusChange]:
        """List status change history for a coordination issue.

        GET /rest/v1.0/coordination_issues/{id}/status_changes
        https://developers.procore.com/reference/rest/v1/coordination-issue-status-changes?version=1.0#list-status-change-history-for-a-coordination-issue

        Args:
            view: Level of detail. One of compact, normal, extended.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CoordinationIssueStatusChange`.
        """
        return self._pages(
            CoordinationIssueStatusChange,
            "/rest/v1.0/coordination_issues/{id}/status_changes",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "view": view, "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class CoordinationIssueStatusTotal(Model):
    """A coordination issue status total."""

    open_count: int | None = None
    blocked_count: int | None = None
    unblocked_count: int | None = None
    ready_for_review_count: int | None = None
    moved_to_observation_count: int | None = None
    closed_count: int | None = None


class CoordinationIssueStatusTotalsResource(Resource):
    """Coordination issue status totals (Coordination Issues)."""

    __slots__ = ()

    async def get(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> CoordinationIssueStatusTotal:
        """Return a coordination issue count by status.

        GET /rest/v1.0/coordination_issues/status_total
        https://developers.procore.com/reference/rest/v1/coordination-issue-status-totals?version=1.0#show-coordination-issue-count-by-status

        Returns:
            :class:`CoordinationIssueStatusTotal`.
        """
        return await self._one(
            CoordinationIssueStatusTotal,
            "GET",
            "/rest/v1.0/coordination_issues/status_total",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )


@record
class CoordinationIssueSync(Model):
    """A coordination issue sync."""

    id: Id
    entities: list[CoordinationIssueSyncEntity] | None = None
    errors: list[CoordinationIssueSyncError] | None = None
    uuid: str | None = None
    title: str | None = None
    description: str | None = None
    status: str | None = None
    issue_number: int | None = None
    creation_source: str | None = None
    due_date: str | None = None
    coordination_issue_file: CoordinationIssueSyncFile | None = None
    project_id: Id | None = None
    bim_model_id: Id | None = None
    comments_count: Decimal | None = None
    issue_type: str | None = None
    priority: str | None = None
    drawing_revision: CoordinationIssueSyncDrawingRevision | None = None
    trade: CoordinationIssueSyncTrade | None = None
    origin: CoordinationIssueSyncOrigin | None = None
    location: CoordinationIssueSyncLocation | None = None
    assignee: CoordinationIssueSyncAssignee | None = None
    created_by: CoordinationIssueSyncCreatedBy | None = None
    updated_by: CoordinationIssueSyncUpdatedBy | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    viewpoints: list[CoordinationIssueSyncViewpoint] | None = None
    attachments: list[CoordinationIssueSyncAttachment] | None = None
    linked_procore_items: list[CoordinationIssueSyncLinkedProcoreItem] | None = None
    linked_drawings: list[CoordinationIssueSyncLinkedDrawing] | None = None
    linked_observation_items: list[CoordinationIssueSyncLinkedObservationItem] | None = None
    drawing_markup_preview_images: list[CoordinationIssueSyncDrawingMarkupPreviewImage] | None = None


@record
class CoordinationIssueSyncAssignee(Model):
    """``assignee`` of :class:`CoordinationIssueSync`."""

    id: Id
    name: str | None = None
    login: str | None = None
    company_name: str | None = None
    locale: str | None = None


@record
class CoordinationIssueSyncAttachment(Model):
    """``attachments`` of :class:`CoordinationIssueSync`."""

    id: Id
    name: str | None = None
    content_type: str | None = None
    url: str | None = None
    viewable: bool | None = None


@record
class CoordinationIssueSyncCreatedBy(Model):
    """``created_by`` of :class:`CoordinationIssueSync`."""

    id: Id
    name: str | None = None
    login: str | None = None
    company_name: str | None = None
    locale: str | None = None


@record
class CoordinationIssueSyncDrawingMarkupPreviewImage(Model):
    """``drawing_markup_preview_images`` of :class:`CoordinationIssueSync`."""

    id: Id
    drawing_revision_id: Id | None = None
    name: str | None = None
    content_type: str | None = None
    url: str | None = None


@record
class CoordinationIssueSyncDrawingRevision(Model):
    """``drawing_revision`` of :class:`CoordinationIssueSync`."""

    id: Id
    title: str | None = None


@record
class CoordinationIssueSyncEntity(Model):
    """``entities`` of :class:`CoordinationIssueSync`."""

    id: Id


@record
class CoordinationIssueSyncError(Model):
    """``errors`` of :class:`CoordinationIssueSync`."""

    field_name: list[str] | None = None
    errors: CoordinationIssueSyncError | None = None


@record
class CoordinationIssueSyncException(Model):
    """``exceptions`` of :class:`CoordinationIssueSyncVisibility`."""

    object_ids: list[Id] | None = None
    object_ranges: list[list[int]] | None = None


@record
class CoordinationIssueSyncFile(Model):
    """``coordination_issue_file`` of :class:`CoordinationIssueSync`."""

    id: Id
    name: str | None = None
    uuid: str | None = None


@record
class CoordinationIssueSyncItemData(Model):
    """``item_data`` of :class:`CoordinationIssueSyncLinkedProcoreItem`."""

    has_official_response: bool | None = None
    subject: str | None = None
    number: str | None = None


@record
class CoordinationIssueSyncLinkedDrawing(Model):
    """``linked_drawings`` of :class:`CoordinationIssueSync`."""

    id: Id
    title: str | None = None
    url: str | None = None


@record
class CoordinationIssueSyncLinkedObservationItem(Model):
    """``linked_observation_items`` of :class:`CoordinationIssueSync`."""

    id: Id
    number: str | None = None
    personal: bool | None = None
    title: str | None = None
    url: str | None = None
    created_by_id: Id | None = None


@record
class CoordinationIssueSyncLinkedProcoreItem(Model):
    """``linked_procore_items`` of :class:`CoordinationIssueSync`."""

    id: Id
    coordination_issue_id: Id | None = None
    item_id: Id | None = None
    item_type: str | None = None
    item_url: str | None = None
    item_data: CoordinationIssueSyncItemData | None = None


@record
class CoordinationIssueSyncLocation(Model):
    """``location`` of :class:`CoordinationIssueSync`."""

    id: Id
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    code: str | None = None


@record
class CoordinationIssueSyncOrigin(Model):
    """``origin`` of :class:`CoordinationIssueSync`."""

    title: str | None = None
    origin_id: Id | None = None
    origin_type: str | None = None
    deep_link_url: str | None = None


@record
class CoordinationIssueSyncSnapshot(Model):
    """``snapshot`` of :class:`CoordinationIssueSyncViewpoint`."""

    id: Id
    name: str | None = None
    content_type: str | None = None
    url: str | None = None


@record
class CoordinationIssueSyncTrade(Model):
    """``trade`` of :class:`CoordinationIssueSync`."""

    id: Id
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


@record
class CoordinationIssueSyncUpdatedBy(Model):
    """``updated_by`` of :class:`CoordinationIssueSync`."""

    id: Id
    name: str | None = None
    login: str | None = None
    company_name: str | None = None
    locale: str | None = None


@record
class CoordinationIssueSyncViewpoint(Model):
    """``viewpoints`` of :class:`CoordinationIssueSync`."""

    id: Id
    bim_file_id: Id | None = None
    view_folder_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    snapshot: CoordinationIssueSyncSnapshot | None = None
    name: str | None = None
    render_mode: Literal["shaded", "xray"] | str | None = None
    visibility: CoordinationIssueSyncVisibility | None = None
    camera_data: str | None = None
    redlines_data: str | None = None
    sections_data: str | None = None


@record
class CoordinationIssueSyncVisibility(Model):
    """``visibility`` of :class:`CoordinationIssueSyncViewpoint`."""

    default_visibility: bool | None = None
    exceptions: CoordinationIssueSyncException | None = None


class CoordinationIssueSyncDeleteInput(TypedDict):
    """``deletes`` in a request body."""

    id: Id


class CoordinationIssueSyncResource(Resource):
    """Coordination issue sync (Coordination Issues)."""

    __slots__ = ()

    async def bulk_delete(
        self,
        *,
        deletes: Sequence[CoordinationIssueSyncDeleteInput],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> CoordinationIssueSync:
        """Delete bulk coordination issues.

        POST /rest/v1.0/coordination_issues/bulk_delete
        https://developers.procore.com/reference/rest/v1/coordination-issue-sync?version=1.0#delete-bulk-coordination-issues

        Returns:
            :class:`CoordinationIssueSync`.
        """
        return await self._one(
            CoordinationIssueSync,
            "POST",
            "/rest/v1.0/coordination_issues/bulk_delete",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "deletes": deletes},
        )

    def sync(
        self,
        updates: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
        *,
        project_id: Id | Unset = UNSET,
        batch_size: int = MAX_BATCH,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Sync[CoordinationIssueSync]:
        """Create and update bulk coordination issues.

        PATCH /rest/v1.0/coordination_issues/sync
        https://developers.procore.com/reference/rest/v1/coordination-issue-sync?version=1.0#create-and-update-bulk-coordination-issues

        Args:
            updates: Rows to create or update.
            batch_size: Rows per request.
            concurrency: Maximum number of batches in flight.

        Returns:
            Await the result of all rows, or iterate over the results of batches with ``async for``.
        """
        return self._sync(
            CoordinationIssueSync,
            "PATCH",
            "/rest/v1.0/coordination_issues/sync",
            {},
            options,
            updates,
            beside={"project_id": self._scoped("project_id", project_id)},
            matched_by=(),
            batch_size=batch_size,
            concurrency=concurrency,
        )
