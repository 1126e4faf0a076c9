"""Coordination issue assignment (Coordination Issues)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Resource, Unset

__all__ = [
    "CoordinationIssueAssignment",
    "CoordinationIssueAssignmentInput",
    "CoordinationIssueAssignmentResource",
]


@record
class CoordinationIssueAssignment(Model):
    """What Procore tells of coordination issue assignment."""

    id: Id | None = None
    coordination_issue_id: Id | None = None
    old_assignee_id: Id | None = None
    new_assignee_id: Id | None = None
    created_by_id: Id | None = None
    created_at: DateTime | None = None


class CoordinationIssueAssignmentInput(TypedDict, total=False):
    """What is sent as ``coordination_issue_assignment``."""

    assignee_id: Id | None


class CoordinationIssueAssignmentResource(Resource):
    """Coordination issue assignment (Coordination Issues).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        coordination_issue_id: Id,
        coordination_issue_assignment: CoordinationIssueAssignmentInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> CoordinationIssueAssignment:
        """Create coordination issue assignment.

        POST /rest/v1.0/coordination_issues/{coordination_issue_id}/assignments
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
