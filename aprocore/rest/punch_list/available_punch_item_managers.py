"""Available punch item managers (Punch List)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "AvailablePunchItemManager",
    "AvailablePunchItemManagersResource",
]


@record
class AvailablePunchItemManager(Model):
    """What Procore tells of available punch item managers (Punch List)."""

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
        """List Punch List Manager options.

        GET /rest/v1.0/projects/{project_id}/available_punch_item_managers
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
