"""Coordination issue status totals (Coordination Issues)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset


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
