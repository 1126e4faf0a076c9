"""Available punch item managers (Punch List)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class AvailablePunchItemManager(Model):
    """An available punch item manager."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class AvailablePunchItemManagersResource(Resource):
    """Available punch item managers (Punch List)."""

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
    ) -> Pages[AvailablePunchItemManager]:
        """List punch list manager options.

        GET /rest/v1.0/projects/{project_id}/available_punch_item_managers
        https://developers.procore.com/reference/rest/v1/available-punch-item-managers?version=1.0#list-punch-list-manager-options

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`AvailablePunchItemManager`.
        """
        return self._pages(
            AvailablePunchItemManager,
            "/rest/v1.0/projects/{project_id}/available_punch_item_managers",
            {"project_id": project_id},
            options,
            query={"page": page, "query": query},
            per_page=per_page,
            concurrency=concurrency,
        )
