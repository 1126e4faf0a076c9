"""Open items (Project-Level Configuration)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Literal, Unpack

from ...model import Model, record
from ...types import Date, Id
from .._base import UNSET, Options, Resource, Unset

__all__ = [
    "OpenItem",
    "OpenItemMine",
    "OpenItemsResource",
]


@record
class OpenItem(Model):
    """What Procore tells of open items."""

    count: int | None = None
    open_count: int | None = None
    upcoming_count: int | None = None
    overdue_count: int | None = None
    last_activity: Date | None = None


@record
class OpenItemMine(Model):
    """What :meth:`OpenItemsResource.get_mine` gives."""

    count: int | None = None
    open_count: int | None = None
    upcoming_count: int | None = None
    overdue_count: int | None = None
    last_activity: Date | None = None


class OpenItemsResource(Resource):
    """Open items (Project-Level Configuration).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def get(
        self,
        *,
        project_id: Id | Unset = UNSET,
        tool_name: Literal["Punchlist Item", "RFI", "Submittals"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> OpenItem:
        """Get open items statistics.

        GET /rest/v1.0/open_items/all
        """
        return await self._one(
            OpenItem,
            "GET",
            "/rest/v1.0/open_items/all",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "tool_name": tool_name},
        )

    async def get_mine(
        self,
        *,
        project_id: Id | Unset = UNSET,
        tool_name: Literal["Punchlist Item", "RFI", "Submittals"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> OpenItemMine:
        """Get my open items statistics.

        GET /rest/v1.0/open_items/mine
        """
        return await self._one(
            OpenItemMine,
            "GET",
            "/rest/v1.0/open_items/mine",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "tool_name": tool_name},
        )
