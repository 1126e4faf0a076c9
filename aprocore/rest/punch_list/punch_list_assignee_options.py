"""Punch list assignee options (Punch List)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "PunchListAssigneeOption",
    "PunchListAssigneeOptionsResource",
]


@record
class PunchListAssigneeOption(Model):
    """What Procore tells of punch list assignee options (Punch List)."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class PunchListAssigneeOptionsResource(Resource):
    """Punch list assignee options (Punch List)."""

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
    ) -> Pages[PunchListAssigneeOption]:
        """List Punch List Assignee options.

        GET /rest/v1.0/projects/{project_id}/punch_list_assignee_options
        """
        return self._pages(
            PunchListAssigneeOption,
            "/rest/v1.0/projects/{project_id}/punch_list_assignee_options",
            {"project_id": project_id},
            options,
            query={"page": page, "query": query},
            per_page=per_page,
            concurrency=concurrency,
        )
