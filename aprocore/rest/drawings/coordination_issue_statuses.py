"""Coordination issue statuses (Drawings)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "CoordinationIssueStatus",
    "CoordinationIssueStatusesResource",
]


@record
class CoordinationIssueStatus(Model):
    """What Procore tells of coordination issue statuses."""

    key: str | None = None
    label: str | None = None
    action_label: str | None = None
    is_primary: bool | None = None


class CoordinationIssueStatusesResource(Resource):
    """Coordination issue statuses (Drawings).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            CoordinationIssueStatus,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/coordination_issues/{coordination_issue_id}/statuses",
            {"company_id": company_id, "project_id": project_id, "coordination_issue_id": coordination_issue_id},
            options,
            pager=Pager.UNPAGED,
        )
