"""Coordination issue statuses (Drawings)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset


@record
class CoordinationIssueStatus(Model):
    """A coordination issue status."""

    key: str | None = None
    label: str | None = None
    action_label: str | None = None
    is_primary: bool | None = None


class CoordinationIssueStatusesResource(Resource):
    """Coordination issue statuses (Drawings)."""

    __slots__ = ()

    def list(
        self,
        *,
        coordination_issue_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CoordinationIssueStatus]:
        """List available status transitions.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/coordination_issues/{coordination_issue_id}/statuses
        https://developers.procore.com/reference/rest/coordination-issue-statuses?version=2.0#list-available-status-transitions

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CoordinationIssueStatus`.
        """
        return self._pages(
            CoordinationIssueStatus,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/coordination_issues/{coordination_issue_id}/statuses",
            {"company_id": company_id, "project_id": project_id, "coordination_issue_id": coordination_issue_id},
            options,
            pager=Pager.UNPAGED,
        )
