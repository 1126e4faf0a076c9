"""Coordination issues workflow issues (Coordination Issues)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import OMITTED, UNSET, DateRange, Pages, Resource, ScopedOptions, Unset


@record
class CoordinationIssuesWorkflowIssue(Model):
    """A coordination issues workflow issue."""

    id: Id
    uuid: str | None = None
    title: str | None = None
    description: str | None = None
    status: (
        Literal["open", "in_progress", "blocked", "unblocked", "ready_for_review", "moved_to_observation", "closed"]
        | str
        | None
    ) = None
    issue_number: int | None = None
    creation_source: str | None = None
    due_date: Date | None = None
    closed_date: Date | None = None
    project_id: Id | None = None
    bim_model_id: Id | None = None
    comments_count: int | None = None
    issue_type: str | None = None
    priority: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    coordination_issue_file: CoordinationIssuesWorkflowIssueFile | None = None
    drawing_revision: CoordinationIssuesWorkflowIssueDrawingRevision | None = None
    trade: CoordinationIssuesWorkflowIssueTrade | None = None
    origin: CoordinationIssuesWorkflowIssueOrigin | None = None
    location: CoordinationIssuesWorkflowIssueLocation | None = None
    assignee: CoordinationIssuesWorkflowIssueAssignee | None = None
    created_by: CoordinationIssuesWorkflowIssueCreatedBy | None = None
    updated_by: CoordinationIssuesWorkflowIssueUpdatedBy | None = None
    attachments: list[CoordinationIssuesWorkflowIssueAttachment] | None = None
    linked_procore_items: list[CoordinationIssuesWorkflowIssueLinkedProcoreItem] | None = None
    linked_drawings: list[CoordinationIssuesWorkflowIssueLinkedDrawing] | None = None
    linked_observation_items: list[CoordinationIssuesWorkflowIssueLinkedObservationItem] | None = None
    document_container_metadata: CoordinationIssuesWorkflowIssueDocumentContainerMetadata | None = None
    drawing_markup_preview_images: list[CoordinationIssuesWorkflowIssueDrawingMarkupPreviewImage] | None = None
    permissions: CoordinationIssuesWorkflowIssuePermission | None = None


@record
class CoordinationIssuesWorkflowIssueAssignee(Model):
    """``assignee`` of :class:`CoordinationIssuesWorkflowIssue`."""

    id: Id
    name: str | None = None
    login: str | None = None
    locale: str | None = None
    company_name: str | None = None


@record
class CoordinationIssuesWorkflowIssueAttachment(Model):
    """``attachments`` of :class:`CoordinationIssuesWorkflowIssue`."""

    id: Id
    name: str | None = None
    content_type: str | None = None
    url: Any = None


@record
class CoordinationIssuesWorkflowIssueCreatedBy(Model):
    """``created_by`` of :class:`CoordinationIssuesWorkflowIssue`."""

    id: Id
    name: str | None = None
    login: str | None = None
    locale: str | None = None
    company_name: str | None = None


@record
class CoordinationIssuesWorkflowIssueDocumentContainerMetadata(Model):
    """``document_container_metadata`` of :class:`CoordinationIssuesWorkflowIssue`."""

    id: Id
    document_container_id: Id | None = None
    document_revision_id: Id | None = None
    document_name: str | None = None
    workflows_instance_id: Id | None = None
    workflow_name: str | None = None
    pin_id: Id | None = None


@record
class CoordinationIssuesWorkflowIssueDrawingMarkupPreviewImage(Model):
    """``drawing_markup_preview_images`` of :class:`CoordinationIssuesWorkflowIssue`."""

    id: Id
    drawing_revision_id: Id | None = None
    name: str | None = None
    content_type: str | None = None
    url: str | None = None


@record
class CoordinationIssuesWorkflowIssueDrawingRevision(Model):
    """``drawing_revision`` of :class:`CoordinationIssuesWorkflowIssue`."""

    id: Id
    title: str | None = None


@record
class CoordinationIssuesWorkflowIssueFile(Model):
    """``coordination_issue_file`` of :class:`CoordinationIssuesWorkflowIssue`."""

    id: Id
    name: str | None = None


@record
class CoordinationIssuesWorkflowIssueLinkedDrawing(Model):
    """``linked_drawings`` of :class:`CoordinationIssuesWorkflowIssue`."""

    id: Id
    title: str | None = None
    url: str | None = None


@record
class CoordinationIssuesWorkflowIssueLinkedObservationItem(Model):
    """``linked_observation_items`` of :class:`CoordinationIssuesWorkflowIssue`."""

    id: Id
    name: Any = None


@record
class CoordinationIssuesWorkflowIssueLinkedProcoreItem(Model):
    """``linked_procore_items`` of :class:`CoordinationIssuesWorkflowIssue`."""

    id: Id
    coordination_issue_id: Id | None = None
    item_id: Id | None = None
    item_type: str | None = None
    item_url: str | None = None
    item_data: Any = None


@record
class CoordinationIssuesWorkflowIssueLocation(Model):
    """``location`` of :class:`CoordinationIssuesWorkflowIssue`."""

    id: Id
    name: str | None = None


@record
class CoordinationIssuesWorkflowIssueOrigin(Model):
    """``origin`` of :class:`CoordinationIssuesWorkflowIssue`."""

    title: str | None = None
    origin_id: Id | None = None
    origin_type: str | None = None
    deep_link_url: str | None = None


@record
class CoordinationIssuesWorkflowIssuePermission(Model):
    """``permissions`` of :class:`CoordinationIssuesWorkflowIssue`."""

    can_edit: bool | None = None


@record
class CoordinationIssuesWorkflowIssueTrade(Model):
    """``trade`` of :class:`CoordinationIssuesWorkflowIssue`."""

    id: Id
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


@record
class CoordinationIssuesWorkflowIssueUpdatedBy(Model):
    """``updated_by`` of :class:`CoordinationIssuesWorkflowIssue`."""

    id: Id
    name: str | None = None
    login: str | None = None
    locale: str | None = None
    company_name: str | None = None


class CoordinationIssuesWorkflowIssueInput(TypedDict, total=False):
    """``coordination_issue`` in a request body."""

    title: str | None
    description: str | None
    status: Literal["open", "closed", "ready_for_review"] | None
    location_id: Id | None
    assignee_id: Id | None
    due_date: Date | str | None
    issue_type: str | None
    priority: str | None
    trade_id: Id | None
    origin: str | None


class CoordinationIssuesWorkflowIssueFilters(TypedDict, total=False):
    """Query filters of ``coordination_issues.coordination_issues_workflow_issues.list``."""

    assignee_company_id: Id | Sequence[Id]
    assignee_id: Id | Sequence[Id]
    created_by_id: Id | Sequence[Id]
    created_from: str | Sequence[str]
    id: Id | Sequence[Id]
    location_id: Id | Sequence[Id]
    include_sublocations: bool
    search: str | Sequence[str]
    status: str | Sequence[str]
    issue_type: str | Sequence[str]
    priority: str | Sequence[str]
    trade_id: Id | Sequence[Id]
    updated_at: DateRange
    due_date: DateRange
    created_at: DateRange
    overdue: bool
    document_container_id: Id | Sequence[Id]
    document_revision_id: Id | Sequence[Id]
    source_file_id: Id | Sequence[Id]


class CoordinationIssuesWorkflowIssuesResource(Resource):
    """Coordination issues workflow issues (Coordination Issues)."""

    __slots__ = ()

    async def delete(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete a coordination issue workflow issue.

        DELETE /rest/v2.0/companies/{company_id}/projects/{project_id}/coordination_issues/workflow_issues/{id}
        https://developers.procore.com/reference/rest/coordination-issues-workflow-issues?version=2.0#delete-coordination-issue-workflow-issue

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/coordination_issues/workflow_issues/{id}",
            {"company_id": company_id, "project_id": project_id, "id": id},
            options,
        )

    async def get(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        view: Literal["normal", "extended"] | Unset = UNSET,
        viewpoint_format: Literal["procore", "bcf"] | Unset = UNSET,
        included: str | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CoordinationIssuesWorkflowIssue:
        """Return a coordination issue workflow issue.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/coordination_issues/workflow_issues/{id}
        https://developers.procore.com/reference/rest/coordination-issues-workflow-issues?version=2.0#show-coordination-issue-workflow-issue

        Args:
            view: Level of detail. One of normal, extended. Default: normal.
            viewpoint_format: One of procore, bcf. Default: procore.

        Returns:
            :class:`CoordinationIssuesWorkflowIssue`.
        """
        return await self._one(
            CoordinationIssuesWorkflowIssue,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/coordination_issues/workflow_issues/{id}",
            {"company_id": company_id, "project_id": project_id, "id": id},
            options,
            query={"view": view, "viewpoint_format": viewpoint_format, "included": included},
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
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
        view: Literal["normal", "extended"] | Unset = UNSET,
        viewpoint_format: Literal["procore", "bcf"] | Unset = UNSET,
        included: str | Unset = UNSET,
        filters: CoordinationIssuesWorkflowIssueFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CoordinationIssuesWorkflowIssue]:
        """List coordination issues workflow issues.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/coordination_issues/workflow_issues
        https://developers.procore.com/reference/rest/coordination-issues-workflow-issues?version=2.0#list-coordination-issues-workflow-issues

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            view: Level of detail. One of normal, extended. Default: normal.
            viewpoint_format: One of procore, bcf. Default: procore.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CoordinationIssuesWorkflowIssue`.
        """
        return self._pages(
            CoordinationIssuesWorkflowIssue,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/coordination_issues/workflow_issues",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={
                "page": page,
                "sort": sort,
                "view": view,
                "viewpoint_format": viewpoint_format,
                "included": included,
                "filters": filters,
            },
            dates="filters.due_date",
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        coordination_issue: CoordinationIssuesWorkflowIssueInput | Mapping[str, Any] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CoordinationIssuesWorkflowIssue:
        """Update a coordination issue workflow issue.

        PATCH /rest/v2.0/companies/{company_id}/projects/{project_id}/coordination_issues/workflow_issues/{id}
        https://developers.procore.com/reference/rest/coordination-issues-workflow-issues?version=2.0#update-coordination-issue-workflow-issue

        Returns:
            :class:`CoordinationIssuesWorkflowIssue`.
        """
        return await self._one(
            CoordinationIssuesWorkflowIssue,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/coordination_issues/workflow_issues/{id}",
            {"company_id": company_id, "project_id": project_id, "id": id},
            options,
            body={"coordination_issue": coordination_issue},
            dates="coordination_issue.due_date",
        )
