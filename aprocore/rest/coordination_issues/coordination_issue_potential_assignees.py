"""Coordination issue potential assignees (Coordination Issues)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class CoordinationIssuePotentialAssignee(Model):
    """A coordination issue potential assignee."""

    id: Id | None = None
    name: str | None = None
    login: str | None = None
    company_name: str | None = None
    locale: str | None = None


class CoordinationIssuePotentialAssigneesResource(Resource):
    """Coordination issue potential assignees (Coordination Issues)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[CoordinationIssuePotentialAssignee]:
        """List coordination issue assignable users.

        GET /rest/v1.0/coordination_issues/assignees
        https://developers.procore.com/reference/rest/v1/coordination-issue-potential-assignees?version=1.0#list-coordination-issue-assignable-users

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CoordinationIssuePotentialAssignee`.
        """
        return self._pages(
            CoordinationIssuePotentialAssignee,
            "/rest/v1.0/coordination_issues/assignees",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )
