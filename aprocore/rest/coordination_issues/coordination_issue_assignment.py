"""Coordination issue assignment (Coordination Issues)."""

# Generated; do not edit.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Resource, Unset


@record
class CoordinationIssueAssignment(Model):
    """A coordination issue assignment."""

    id: Id | None = None
    coordination_issue_id: Id | None = None
    old_assignee_id: Id | None = None
    new_assignee_id: Id | None = None
    created_by_id: Id | None = None
    created_at: DateTime | None = None


class CoordinationIssueAssignmentInput(TypedDict, total=False):
    """``coordination_issue_assignment`` in a request body."""

    assignee_id: Id | None


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
