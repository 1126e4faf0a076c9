"""Open items (Project-Level Configuration)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Literal, Unpack

from ...model import Model, record
from ...types import Date, Id
from .._base import UNSET, Options, Resource, Unset


@record
class OpenItem(Model):
    """An open item."""

    count: int | None = None
    open_count: int | None = None
    upcoming_count: int | None = None
    overdue_count: int | None = None
    last_activity: Date | None = None


@record
class OpenItemMine(Model):
    """Returned by :meth:`OpenItemsResource.get_mine`."""

    count: int | None = None
    open_count: int | None = None
    upcoming_count: int | None = None
    overdue_count: int | None = None
    last_activity: Date | None = None


class OpenItemsResource(Resource):
    """Open items (Project-Level Configuration)."""

    __slots__ = ()

    async def get(
        self,
        *,
        project_id: Id | Unset = UNSET,
        tool_name: Literal["Punchlist Item", "RFI", "Submittals"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> OpenItem:
        """Return open items statistics.

        GET /rest/v1.0/open_items/all
        https://developers.procore.com/reference/rest/v1/open-items?version=1.0#get-open-items-statistics

        Args:
            tool_name: One of Punchlist Item, RFI, Submittals.

        Returns:
            :class:`OpenItem`.
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
        """Return my open items statistics.

        GET /rest/v1.0/open_items/mine
        https://developers.procore.com/reference/rest/v1/open-items?version=1.0#get-my-open-items-statistics

        Args:
            tool_name: One of Punchlist Item, RFI, Submittals.

        Returns:
            :class:`OpenItemMine`.
        """
        return await self._one(
            OpenItemMine,
            "GET",
            "/rest/v1.0/open_items/mine",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "tool_name": tool_name},
        )
