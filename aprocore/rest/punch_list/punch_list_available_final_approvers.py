"""Punch list available final approvers (Punch List)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class PunchListAvailableFinalApprover(Model):
    """A punch list available final approver."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class PunchListAvailableFinalApproversResource(Resource):
    """Punch list available final approvers (Punch List)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        query: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[PunchListAvailableFinalApprover]:
        """List punch list available final approvers.

        GET /rest/v1.0/projects/{project_id}/punch_list/available_final_approvers
        https://developers.procore.com/reference/rest/v1/punch-list-available-final-approvers?version=1.0#punch-list-available-final-approvers

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PunchListAvailableFinalApprover`.
        """
        return self._pages(
            PunchListAvailableFinalApprover,
            "/rest/v1.0/projects/{project_id}/punch_list/available_final_approvers",
            {"project_id": project_id},
            options,
            query={"page": page, "query": query},
            per_page=per_page,
            concurrency=concurrency,
        )
