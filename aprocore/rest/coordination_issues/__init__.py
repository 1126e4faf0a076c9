"""Coordination issues."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Never, Required, TypedDict, Unpack, overload

from ...model import Model, record
from ...types import Date, DateTime, Decimal, Id
from .._base import (
    OMITTED,
    UNSET,
    DateRange,
    DocumentedType,
    Options,
    Pages,
    RequiredFields,
    Resource,
    ScopedOptions,
    Unset,
    overloaded,
)
from .._lazy import load

if TYPE_CHECKING:
    from .coordination_issue_activities_and_others import (
        CoordinationIssueActivitiesResource,
        CoordinationIssueActivityFeedResource,
        CoordinationIssueAssignmentResource,
        CoordinationIssueAttachmentResource,
        CoordinationIssueChangeHistoryResource,
        CoordinationIssueCountsResource,
        CoordinationIssueExportResource,
        CoordinationIssuePotentialAssigneesResource,
        CoordinationIssueProcoreItemAssociationsResource,
        CoordinationIssueStatusChangesResource,
        CoordinationIssueStatusTotalsResource,
        CoordinationIssueSyncResource,
    )
    from .coordination_issue_filter_options import CoordinationIssueFilterOptionsResource
    from .coordination_issue_recycle_bin import CoordinationIssueRecycleBinResource
    from .coordination_issue_viewpoints import CoordinationIssueViewpointsResource
    from .coordination_issues_workflow_issues import CoordinationIssuesWorkflowIssuesResource


@record
class CoordinationIssue(Model):
    """A coordination issue."""

    id: Id
    uuid: str | None = None
    title: str | None = None
    description: str | None = None
    status: (
        Literal["open", "in_progress", "blocked", "unblocked", "ready_for_review", "closed", "moved_to_observation"]
        | str
        | None
    ) = None
    issue_number: int | None = None
    creation_source: str | None = None
    due_date: Date | None = None
    coordination_issue_file: CoordinationIssueFile | None = None
    project_id: Id | None = None
    bim_model_id: Id | None = None
    comments_count: Decimal | None = None
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
        | str
        | None
    ) = None
    priority: Literal["low", "medium", "high", "critical"] | str | None = None
    drawing_revision: CoordinationIssueDrawingRevision | None = None
    trade: CoordinationIssueTrade | None = None
    origin: CoordinationIssueOrigin | None = None
    location: CoordinationIssueLocation | None = None
    assignee: CoordinationIssueAssignee | None = None
    created_by: CoordinationIssueCreatedBy | None = None
    updated_by: CoordinationIssueUpdatedBy | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    viewpoints: list[CoordinationIssueViewpoint] | None = None
    attachments: list[CoordinationIssueAttachment] | None = None
    linked_procore_items: list[CoordinationIssueLinkedProcoreItem] | None = None
    linked_drawings: list[CoordinationIssueLinkedDrawing] | None = None
    linked_observation_items: list[CoordinationIssueLinkedObservationItem] | None = None
    drawing_markup_preview_images: list[CoordinationIssueDrawingMarkupPreviewImage] | None = None
    closed_date: Date | None = None
    bim_file: Mapping[str, Any] | None = None
    watchers: list[Mapping[str, Any]] | None = None
    document_container_metadata: Mapping[str, Any] | None = None


@record
class CoordinationIssueAssignee(Model):
    """``assignee`` of :class:`CoordinationIssue`."""

    id: Id
    name: str | None = None
    login: str | None = None
    company_name: str | None = None
    locale: str | None = None


@record
class CoordinationIssueAttachment(Model):
    """``attachments`` of :class:`CoordinationIssue`."""

    id: Id
    name: str | None = None
    content_type: str | None = None
    url: str | None = None
    viewable: bool | None = None


@record
class CoordinationIssueCreatedBy(Model):
    """``created_by`` of :class:`CoordinationIssue`."""

    id: Id
    name: str | None = None
    login: str | None = None
    company_name: str | None = None
    locale: str | None = None


@record
class CoordinationIssueDrawingMarkupPreviewImage(Model):
    """``drawing_markup_preview_images`` of :class:`CoordinationIssue`."""

    id: Id
    drawing_revision_id: Id | None = None
    name: str | None = None
    content_type: str | None = None
    url: str | None = None


@record
class CoordinationIssueDrawingRevision(Model):
    """``drawing_revision`` of :class:`CoordinationIssue`."""

    id: Id
    title: str | None = None


@record
class CoordinationIssueException(Model):
    """``exceptions`` of :class:`CoordinationIssueVisibility`."""

    object_ids: list[Id] | None = None
    object_ranges: list[list[int]] | None = None


@record
class CoordinationIssueFile(Model):
    """``coordination_issue_file`` of :class:`CoordinationIssue`."""

    id: Id
    name: str | None = None
    uuid: str | None = None


@record
class CoordinationIssueItemData(Model):
    """``item_data`` of :class:`CoordinationIssueLinkedProcoreItem`."""

    has_official_response: bool | None = None
    subject: str | None = None
    number: str | None = None


@record
class CoordinationIssueLinkedDrawing(Model):
    """``linked_drawings`` of :class:`CoordinationIssue`."""

    id: Id
    title: str | None = None
    url: str | None = None


@record
class CoordinationIssueLinkedObservationItem(Model):
    """``linked_observation_items`` of :class:`CoordinationIssue`."""

    id: Id
    number: str | None = None
    personal: bool | None = None
    title: str | None = None
    url: str | None = None
    created_by_id: Id | None = None


@record
class CoordinationIssueLinkedProcoreItem(Model):
    """``linked_procore_items`` of :class:`CoordinationIssue`."""

    id: Id
    coordination_issue_id: Id | None = None
    item_id: Id | None = None
    item_type: str | None = None
    item_url: str | None = None
    item_data: CoordinationIssueItemData | None = None


@record
class CoordinationIssueLocation(Model):
    """``location`` of :class:`CoordinationIssue`."""

    id: Id
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    code: str | None = None


@record
class CoordinationIssueOrigin(Model):
    """``origin`` of :class:`CoordinationIssue`."""

    title: str | None = None
    origin_id: Id | None = None
    origin_type: str | None = None
    deep_link_url: str | None = None


@record
class CoordinationIssueSnapshot(Model):
    """``snapshot`` of :class:`CoordinationIssueViewpoint`."""

    id: Id
    name: str | None = None
    content_type: str | None = None
    url: str | None = None


@record
class CoordinationIssueTrade(Model):
    """``trade`` of :class:`CoordinationIssue`."""

    id: Id
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


@record
class CoordinationIssueUpdatedBy(Model):
    """``updated_by`` of :class:`CoordinationIssue`."""

    id: Id
    name: str | None = None
    login: str | None = None
    company_name: str | None = None
    locale: str | None = None


@record
class CoordinationIssueViewpoint(Model):
    """``viewpoints`` of :class:`CoordinationIssue`."""

    id: Id
    bim_file_id: Id | None = None
    view_folder_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    snapshot: CoordinationIssueSnapshot | None = None
    name: str | None = None
    render_mode: Literal["shaded", "xray"] | str | None = None
    visibility: CoordinationIssueVisibility | None = None
    camera_data: str | None = None
    redlines_data: str | None = None
    sections_data: str | None = None


@record
class CoordinationIssueVisibility(Model):
    """``visibility`` of :class:`CoordinationIssueViewpoint`."""

    default_visibility: bool | None = None
    exceptions: CoordinationIssueException | None = None


class CoordinationIssueDocumentContainerMetadataInput(TypedDict, total=False):
    """``document_container_metadata`` in a request body."""

    document_container_id: Id | None
    document_revision_id: Id | None
    workflows_instance_id: Id | None
    pin_id: Id | None


class CoordinationIssueExceptionInput(TypedDict, total=False):
    """``exceptions`` in a request body."""

    object_ids: Sequence[Id] | None
    object_ranges: Sequence[Sequence[int]] | None


class CoordinationIssueFields(TypedDict, total=False):
    """Fields of :class:`CoordinationIssueCreateInput` and :class:`CoordinationIssueInput`."""

    uuid: str | None
    description: str | None
    status: str | None
    creation_source: str | None
    location_id: Id | None
    assignee_id: Id | None
    coordination_issue_file_id: Id | None
    drawing_revision_id: Id | None
    bim_model_id: Id | None
    due_date: Date | str | None
    issue_type: str | None
    priority: str | None
    trade_id: Id | None
    origin: CoordinationIssueOriginInput | str | None
    attachment_upload_uuids: Sequence[str] | None
    attachments: Sequence[str] | None
    viewpoints: Sequence[CoordinationIssueViewpointInput] | None
    document_container_metadata: CoordinationIssueDocumentContainerMetadataInput | None
    project_id: Id | None
    company_id: Id | None
    bim_file_id: Id | None


class CoordinationIssueOriginInput(TypedDict, total=False):
    """``origin`` in a request body."""

    title: str | None
    origin_id: Id | None
    origin_type: str | None
    deep_link_url: str | None


class CoordinationIssueViewpointInput(TypedDict, total=False):
    """``viewpoints`` in a request body."""

    name: str | None
    view_folder_id: Id | None
    snapshot_upload_uuid: Required[str]
    camera_data: Required[str]
    redlines_data: str | None
    sections_data: str | None
    render_mode: Literal["shaded", "xray"] | None
    visibility: CoordinationIssueVisibilityInput | None


class CoordinationIssueVisibilityInput(TypedDict, total=False):
    """``visibility`` in a request body."""

    default_visibility: bool | None
    exceptions: CoordinationIssueExceptionInput | None


class CoordinationIssueCreateInput(CoordinationIssueFields):
    """``coordination_issue`` in the body of ``create``."""

    title: str


class CoordinationIssueInput(CoordinationIssueFields, total=False):
    """``coordination_issue`` in the body of ``update``, ``update_for_project``."""

    title: str | None


class CoordinationIssueFilters(TypedDict, total=False):
    """Query filters of ``coordination_issues.list``, ``coordination_issues.list_for_project``."""

    assignee_company_id: Id | Sequence[Id]
    assignee_id: Id | Sequence[Id]
    created_by_id: Id | Sequence[Id]
    created_from: str | Sequence[str]
    ids: Id | Sequence[Id]
    location_id: Id | Sequence[Id]
    include_sublocations: bool
    search: str | Sequence[str]
    coordination_issue_file_id: Id | Sequence[Id]
    status: (
        Literal["open", "in_progress", "blocked", "unblocked", "ready_for_review", "closed", "moved_to_observation"]
        | Sequence[
            Literal["open", "in_progress", "blocked", "unblocked", "ready_for_review", "closed", "moved_to_observation"]
        ]
    )
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
    updated_at: DateRange
    due_date: DateRange
    created_at: DateRange
    overdue: bool
    document_container_id: Id | Sequence[Id]
    document_revision_id: Id | Sequence[Id]
    watcher_id: Id | Sequence[Id]


class CoordinationIssuesResource(Resource):
    """Coordination issues.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def coordination_issue_activities(self) -> CoordinationIssueActivitiesResource:
        """Coordination issue activities (Coordination Issues)."""
        resource: CoordinationIssueActivitiesResource = load(
            ".coordination_issues.coordination_issue_activities_and_others", "CoordinationIssueActivitiesResource"
        )(self._session)
        return resource

    @property
    def coordination_issue_activity_feed(self) -> CoordinationIssueActivityFeedResource:
        """Coordination issue activity feed (Coordination Issues)."""
        resource: CoordinationIssueActivityFeedResource = load(
            ".coordination_issues.coordination_issue_activities_and_others", "CoordinationIssueActivityFeedResource"
        )(self._session)
        return resource

    @property
    def coordination_issue_assignment(self) -> CoordinationIssueAssignmentResource:
        """Coordination issue assignment (Coordination Issues)."""
        resource: CoordinationIssueAssignmentResource = load(
            ".coordination_issues.coordination_issue_activities_and_others", "CoordinationIssueAssignmentResource"
        )(self._session)
        return resource

    @property
    def coordination_issue_attachment(self) -> CoordinationIssueAttachmentResource:
        """Coordination issue attachment (Coordination Issues)."""
        resource: CoordinationIssueAttachmentResource = load(
            ".coordination_issues.coordination_issue_activities_and_others", "CoordinationIssueAttachmentResource"
        )(self._session)
        return resource

    @property
    def coordination_issue_change_history(self) -> CoordinationIssueChangeHistoryResource:
        """Coordination issue change history (Coordination Issues)."""
        resource: CoordinationIssueChangeHistoryResource = load(
            ".coordination_issues.coordination_issue_activities_and_others", "CoordinationIssueChangeHistoryResource"
        )(self._session)
        return resource

    @property
    def coordination_issue_counts(self) -> CoordinationIssueCountsResource:
        """Coordination issue counts (Coordination Issues)."""
        resource: CoordinationIssueCountsResource = load(
            ".coordination_issues.coordination_issue_activities_and_others", "CoordinationIssueCountsResource"
        )(self._session)
        return resource

    @property
    def coordination_issue_export(self) -> CoordinationIssueExportResource:
        """Coordination issue export (Coordination Issues)."""
        resource: CoordinationIssueExportResource = load(
            ".coordination_issues.coordination_issue_activities_and_others", "CoordinationIssueExportResource"
        )(self._session)
        return resource

    @property
    def coordination_issue_filter_options(self) -> CoordinationIssueFilterOptionsResource:
        """Coordination issue filter options (Coordination Issues)."""
        resource: CoordinationIssueFilterOptionsResource = load(
            ".coordination_issues.coordination_issue_filter_options", "CoordinationIssueFilterOptionsResource"
        )(self._session)
        return resource

    @property
    def coordination_issue_potential_assignees(self) -> CoordinationIssuePotentialAssigneesResource:
        """Coordination issue potential assignees (Coordination Issues)."""
        resource: CoordinationIssuePotentialAssigneesResource = load(
            ".coordination_issues.coordination_issue_activities_and_others",
            "CoordinationIssuePotentialAssigneesResource",
        )(self._session)
        return resource

    @property
    def coordination_issue_procore_item_associations(self) -> CoordinationIssueProcoreItemAssociationsResource:
        """Coordination issue Procore item associations (Coordination Issues)."""
        resource: CoordinationIssueProcoreItemAssociationsResource = load(
            ".coordination_issues.coordination_issue_activities_and_others",
            "CoordinationIssueProcoreItemAssociationsResource",
        )(self._session)
        return resource

    @property
    def coordination_issue_recycle_bin(self) -> CoordinationIssueRecycleBinResource:
        """Coordination issue recycle bin (Coordination Issues)."""
        resource: CoordinationIssueRecycleBinResource = load(
            ".coordination_issues.coordination_issue_recycle_bin", "CoordinationIssueRecycleBinResource"
        )(self._session)
        return resource

    @property
    def coordination_issue_status_changes(self) -> CoordinationIssueStatusChangesResource:
        """Coordination issue status changes (Coordination Issues)."""
        resource: CoordinationIssueStatusChangesResource = load(
            ".coordination_issues.coordination_issue_activities_and_others", "CoordinationIssueStatusChangesResource"
        )(self._session)
        return resource

    @property
    def coordination_issue_status_totals(self) -> CoordinationIssueStatusTotalsResource:
        """Coordination issue status totals (Coordination Issues)."""
        resource: CoordinationIssueStatusTotalsResource = load(
            ".coordination_issues.coordination_issue_activities_and_others", "CoordinationIssueStatusTotalsResource"
        )(self._session)
        return resource

    @property
    def coordination_issue_sync(self) -> CoordinationIssueSyncResource:
        """Coordination issue sync (Coordination Issues)."""
        resource: CoordinationIssueSyncResource = load(
            ".coordination_issues.coordination_issue_activities_and_others", "CoordinationIssueSyncResource"
        )(self._session)
        return resource

    @property
    def coordination_issue_viewpoints(self) -> CoordinationIssueViewpointsResource:
        """Coordination issue viewpoints (Coordination Issues)."""
        resource: CoordinationIssueViewpointsResource = load(
            ".coordination_issues.coordination_issue_viewpoints", "CoordinationIssueViewpointsResource"
        )(self._session)
        return resource

    @property
    def coordination_issues_workflow_issues(self) -> CoordinationIssuesWorkflowIssuesResource:
        """Coordination issues workflow issues (Coordination Issues)."""
        resource: CoordinationIssuesWorkflowIssuesResource = load(
            ".coordination_issues.coordination_issues_workflow_issues", "CoordinationIssuesWorkflowIssuesResource"
        )(self._session)
        return resource

    @overload
    async def create(
        self,
        *,
        coordination_issue: CoordinationIssueCreateInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> CoordinationIssue: ...
    @overload
    def create(
        self, *, coordination_issue: CoordinationIssueInput, **others: Any
    ) -> RequiredFields[Literal["title"]]: ...
    @overload
    async def create(
        self, *, coordination_issue: Mapping[str, Any], project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> CoordinationIssue: ...
    @overloaded
    async def create(
        self,
        *,
        coordination_issue: CoordinationIssueCreateInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> CoordinationIssue:
        """Create a coordination issue.

        POST /rest/v1.0/coordination_issues
        https://developers.procore.com/reference/rest/v1/coordination-issues?version=1.0#create-coordination-issue

        Returns:
            :class:`CoordinationIssue`.
        """
        return await self._one(
            CoordinationIssue,
            "POST",
            "/rest/v1.0/coordination_issues",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "coordination_issue": coordination_issue},
        )

    async def create_for_project(
        self,
        *,
        title: str,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        description: str | Unset | None = UNSET,
        creation_source: str | Unset | None = UNSET,
        location_id: Id | Unset | None = UNSET,
        assignee_id: Id | Unset | None = UNSET,
        bim_file_id: Id | Unset | None = UNSET,
        bim_model_id: Id | Unset | None = UNSET,
        due_date: Date | str | Unset | None = UNSET,
        issue_type: str | Unset | None = UNSET,
        priority: str | Unset | None = UNSET,
        trade_id: Id | Unset | None = UNSET,
        attachment_upload_uuids: Sequence[str] | Unset | None = UNSET,
        origin: CoordinationIssueOriginInput | Mapping[str, Any] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CoordinationIssue:
        """Create a coordination issue (REST v2.0).

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/coordination_issues
        https://developers.procore.com/reference/rest/coordination-issues?version=2.0#create-a-coordination-issue-rest-v2-0

        Args:
            due_date: ``YYYY-MM-DD`` if passed as a string.

        Returns:
            :class:`CoordinationIssue`.
        """
        return await self._one(
            CoordinationIssue,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/coordination_issues",
            {"company_id": company_id, "project_id": project_id},
            options,
            body={
                "company_id": company_id,
                "project_id": project_id,
                "title": title,
                "description": description,
                "creation_source": creation_source,
                "location_id": location_id,
                "assignee_id": assignee_id,
                "bim_file_id": bim_file_id,
                "bim_model_id": bim_model_id,
                "due_date": due_date,
                "issue_type": issue_type,
                "priority": priority,
                "trade_id": trade_id,
                "attachment_upload_uuids": attachment_upload_uuids,
                "origin": origin,
            },
            dates="due_date",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a coordination issue.

        DELETE /rest/v1.0/coordination_issues/{id}
        https://developers.procore.com/reference/rest/v1/coordination-issues?version=1.0#delete-coordination-issue

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/coordination_issues/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def delete_for_project(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete a coordination issue (REST v2.0).

        DELETE /rest/v2.0/companies/{company_id}/projects/{project_id}/coordination_issues/{id}
        https://developers.procore.com/reference/rest/coordination-issues?version=2.0#delete-a-coordination-issue-rest-v2-0

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/coordination_issues/{id}",
            {"company_id": company_id, "project_id": project_id, "id": id},
            options,
        )

    async def get(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset = UNSET,
        viewpoint_format: Literal["default", "procore"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> CoordinationIssue:
        """Return a coordination issue.

        GET /rest/v1.0/coordination_issues/{id}
        https://developers.procore.com/reference/rest/v1/coordination-issues?version=1.0#show-coordination-issue

        Args:
            view: Level of detail. One of compact, normal, extended.
            viewpoint_format: One of default, procore.

        Returns:
            :class:`CoordinationIssue`.
        """
        return await self._one(
            CoordinationIssue,
            "GET",
            "/rest/v1.0/coordination_issues/{id}",
            {"id": id},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "view": view,
                "viewpoint_format": viewpoint_format,
            },
        )

    async def get_for_project(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        included: str | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CoordinationIssue:
        """Return a coordination issue (REST v2.0).

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/coordination_issues/{id}
        https://developers.procore.com/reference/rest/coordination-issues?version=2.0#show-a-coordination-issue-rest-v2-0

        Returns:
            :class:`CoordinationIssue`.
        """
        return await self._one(
            CoordinationIssue,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/coordination_issues/{id}",
            {"company_id": company_id, "project_id": project_id, "id": id},
            options,
            query={"included": included},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset = UNSET,
        viewpoint_format: Literal["default", "procore"] | Unset = UNSET,
        save_sticky_filters: bool | Unset = UNSET,
        filters: CoordinationIssueFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[CoordinationIssue]:
        """List coordination issues.

        GET /rest/v1.0/coordination_issues
        https://developers.procore.com/reference/rest/v1/coordination-issues?version=1.0#list-coordination-issues

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            view: Level of detail. One of compact, normal, extended.
            viewpoint_format: One of default, procore.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CoordinationIssue`.
        """
        return self._pages(
            CoordinationIssue,
            "/rest/v1.0/coordination_issues",
            {},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "page": page,
                "sort": sort,
                "view": view,
                "viewpoint_format": viewpoint_format,
                "save_sticky_filters": save_sticky_filters,
                "filters": filters,
            },
            per_page=per_page,
            concurrency=concurrency,
        )

    @overload
    def list_for_project(
        self,
        *,
        filters: dict[
            Literal[
                "assignee_company_id",
                "assignee_id",
                "created_by_id",
                "created_from",
                "ids",
                "location_id",
                "include_sublocations",
                "search",
                "coordination_issue_file_id",
                "status",
                "issue_type",
                "priority",
                "trade_id",
                "updated_at",
                "due_date",
                "created_at",
                "overdue",
                "document_container_id",
                "document_revision_id",
                "watcher_id",
            ],
            DocumentedType,
        ],
        view: Unset = UNSET,
        **others: Any,
    ) -> Pages[Any]: ...
    @overload
    def list_for_project(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        view: Unset = UNSET,
        save_sticky_filters: bool | Unset = UNSET,
        included: str | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "created_at",
            "-created_at",
            "updated_at",
            "-updated_at",
            "due_date",
            "-due_date",
            "title",
            "-title",
            "status",
            "-status",
            "assignee",
            "-assignee",
            "created_by",
            "-created_by",
        ]
        | Unset = UNSET,
        filters: CoordinationIssueFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Any]: ...
    @overload
    def list_for_project(
        self,
        *,
        filters: dict[
            Literal[
                "assignee_company_id",
                "assignee_id",
                "created_by_id",
                "created_from",
                "ids",
                "location_id",
                "include_sublocations",
                "search",
                "coordination_issue_file_id",
                "status",
                "issue_type",
                "priority",
                "trade_id",
                "updated_at",
                "due_date",
                "created_at",
                "overdue",
                "document_container_id",
                "document_revision_id",
                "watcher_id",
            ],
            DocumentedType,
        ],
        view: Sequence[Never] | Literal["ids_only"],
        **others: Any,
    ) -> Pages[Id]: ...
    @overload
    def list_for_project(
        self,
        *,
        view: Literal["ids_only"],
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        save_sticky_filters: bool | Unset = UNSET,
        included: str | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "created_at",
            "-created_at",
            "updated_at",
            "-updated_at",
            "due_date",
            "-due_date",
            "title",
            "-title",
            "status",
            "-status",
            "assignee",
            "-assignee",
            "created_by",
            "-created_by",
        ]
        | Unset = UNSET,
        filters: CoordinationIssueFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Id]: ...
    @overloaded
    def list_for_project(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        view: Literal["ids_only"] | Unset = UNSET,
        save_sticky_filters: bool | Unset = UNSET,
        included: str | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "created_at",
            "-created_at",
            "updated_at",
            "-updated_at",
            "due_date",
            "-due_date",
            "title",
            "-title",
            "status",
            "-status",
            "assignee",
            "-assignee",
            "created_by",
            "-created_by",
        ]
        | Unset = UNSET,
        filters: CoordinationIssueFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Any]:
        """List coordination issues for a project (REST v2.0).

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/coordination_issues
        https://developers.procore.com/reference/rest/coordination-issues?version=2.0#list-coordination-issues-for-a-project-rest-v2-0

        Args:
            view: Level of detail. Must be ids_only.
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of undocumented JSON values; with ``view="ids_only"`` of IDs.
        """
        return self._pages(
            None,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/coordination_issues",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={
                "view": view,
                "save_sticky_filters": save_sticky_filters,
                "included": included,
                "page": page,
                "sort": sort,
                "filters": filters,
            },
            dates="filters.due_date",
            per_page=per_page,
            concurrency=concurrency,
        )

    async def list_with_post(self, **options: Unpack[Options]) -> Sequence[Any]:
        """List coordination issues (POST).

        POST /rest/v1.0/coordination_issues/list
        https://developers.procore.com/reference/rest/v1/coordination-issues?version=1.0#list-coordination-issues-post

        Returns:
            A list of undocumented JSON values.
        """
        return await self._many(None, "POST", "/rest/v1.0/coordination_issues/list", {}, options, body={}, reads=True)

    async def update(
        self,
        *,
        id: Id,
        coordination_issue: CoordinationIssueInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> CoordinationIssue:
        """Update a coordination issue.

        PATCH /rest/v1.0/coordination_issues/{id}
        https://developers.procore.com/reference/rest/v1/coordination-issues?version=1.0#update-coordination-issue

        Returns:
            :class:`CoordinationIssue`.
        """
        return await self._one(
            CoordinationIssue,
            "PATCH",
            "/rest/v1.0/coordination_issues/{id}",
            {"id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "coordination_issue": coordination_issue},
        )

    async def update_for_project(
        self,
        *,
        id: Id,
        coordination_issue: CoordinationIssueInput | Mapping[str, Any],
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CoordinationIssue:
        """Update a coordination issue (REST v2.0).

        PATCH /rest/v2.0/companies/{company_id}/projects/{project_id}/coordination_issues/{id}
        https://developers.procore.com/reference/rest/coordination-issues?version=2.0#update-a-coordination-issue-rest-v2-0

        Returns:
            :class:`CoordinationIssue`.
        """
        return await self._one(
            CoordinationIssue,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/coordination_issues/{id}",
            {"company_id": company_id, "project_id": project_id, "id": id},
            options,
            body={"coordination_issue": coordination_issue},
            dates="coordination_issue.due_date",
        )
