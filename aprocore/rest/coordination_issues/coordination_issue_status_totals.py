"""Coordination issue status totals (Coordination Issues)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset

__all__ = [
    "CoordinationIssueStatusTotal",
    "CoordinationIssueStatusTotalsResource",
]


@record
class CoordinationIssueStatusTotal(Model):
    """What Procore tells of coordination issue status totals."""

    open_count: int | None = None
    blocked_count: int | None = None
    unblocked_count: int | None = None
    ready_for_review_count: int | None = None
    moved_to_observation_count: int | None = None
    closed_count: int | None = None


class CoordinationIssueStatusTotalsResource(Resource):
    """Coordination issue status totals (Coordination Issues).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def get(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> CoordinationIssueStatusTotal:
        """Show coordination issue count by status.

        GET /rest/v1.0/coordination_issues/status_total
        """
        return await self._one(
            CoordinationIssueStatusTotal,
            "GET",
            "/rest/v1.0/coordination_issues/status_total",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )
