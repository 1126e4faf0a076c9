"""Project demos (Project)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Any, Unpack

from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset


class ProjectDemosResource(Resource):
    """Project demos (Project)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Any]:
        """List recent activity items.

        GET /rest/v1.0/projects/{project_id}/recent_activity
        https://developers.procore.com/reference/rest/v1/project-demos?version=1.0#list-recent-activity-items

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of undocumented JSON values.
        """
        return self._pages(
            None,
            "/rest/v1.0/projects/{project_id}/recent_activity",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )
