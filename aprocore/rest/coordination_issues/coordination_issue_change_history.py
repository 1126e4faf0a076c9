"""Coordination issue change history (Coordination Issues)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Literal, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class CoordinationIssueChangeHistory(Model):
    """Coordination issue change history."""

    id: Id | None = None
    column: str | None = None
    readable_column: str | None = None
    old_value: str | None = None
    new_value: str | None = None
    created_by: CoordinationIssueChangeHistoryCreatedBy | None = None
    created_at: DateTime | None = None


@record
class CoordinationIssueChangeHistoryCreatedBy(Model):
    """``created_by`` of :class:`CoordinationIssueChangeHistory`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


class CoordinationIssueChangeHistoryResource(Resource):
    """Coordination issue change history (Coordination Issues)."""

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
    ) -> Pages[CoordinationIssueChangeHistory]:
        """List coordination issue change history.

        GET /rest/v1.0/coordination_issues/{id}/change_history
        https://developers.procore.com/reference/rest/v1/coordination-issue-change-history?version=1.0#list-coordination-issue-change-history

        Args:
            view: Level of detail. One of compact, normal, extended.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CoordinationIssueChangeHistory`.
        """
        return self._pages(
            CoordinationIssueChangeHistory,
            "/rest/v1.0/coordination_issues/{id}/change_history",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "view": view, "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )
