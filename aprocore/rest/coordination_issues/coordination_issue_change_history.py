"""Coordination issue change history (Coordination Issues)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Literal, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "CoordinationIssueChangeHistory",
    "CoordinationIssueChangeHistoryCreatedBy",
    "CoordinationIssueChangeHistoryResource",
]


@record
class CoordinationIssueChangeHistory(Model):
    """What Procore tells of coordination issue change history."""

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
    """Coordination issue change history (Coordination Issues).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            view: how much is told of each.
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
