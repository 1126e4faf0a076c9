"""Punch list assignee options (Punch List)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class PunchListAssigneeOption(Model):
    """A punch list assignee option."""

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
        """List punch list assignee options.

        GET /rest/v1.0/projects/{project_id}/punch_list_assignee_options
        https://developers.procore.com/reference/rest/v1/punch-list-assignee-options?version=1.0#list-punch-list-assignee-options

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PunchListAssigneeOption`.
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
