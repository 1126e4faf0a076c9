"""Coordination issue potential assignees (Coordination Issues)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "CoordinationIssuePotentialAssignee",
    "CoordinationIssuePotentialAssigneesResource",
]


@record
class CoordinationIssuePotentialAssignee(Model):
    """What Procore tells of coordination issue potential assignees."""

    id: Id | None = None
    name: str | None = None
    login: str | None = None
    company_name: str | None = None
    locale: str | None = None


class CoordinationIssuePotentialAssigneesResource(Resource):
    """Coordination issue potential assignees (Coordination Issues).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
