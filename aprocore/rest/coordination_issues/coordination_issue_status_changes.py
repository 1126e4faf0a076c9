"""Coordination issue status changes (Coordination Issues)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Literal, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class CoordinationIssueStatusChange(Model):
    """A coordination issue status change."""

    id: Id | None = None
    coordination_issue_id: Id | None = None
    old_status: str | None = None
    new_status: str | None = None
    created_by_id: Id | None = None
    created_by: CoordinationIssueStatusChangeCreatedBy | None = None
    linked_rfi: CoordinationIssueStatusChangeLinkedRfi | None = None
    linked_observation_item: CoordinationIssueStatusChangeLinkedObservationItem | None = None
    created_at: DateTime | None = None


@record
class CoordinationIssueStatusChangeCreatedBy(Model):
    """``created_by`` of :class:`CoordinationIssueStatusChange`."""

    id: Id | None = None
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

    id: Id | None = None
    number: str | None = None
    personal: bool | None = None
    title: str | None = None
    url: str | None = None
    created_by_id: Id | None = None


@record
class CoordinationIssueStatusChangeLinkedRfi(Model):
    """``linked_rfi`` of :class:`CoordinationIssueStatusChange`."""

    id: Id | None = None
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
