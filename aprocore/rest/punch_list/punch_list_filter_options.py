"""Punch list filter options (Punch List)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset

__all__ = [
    "PunchListFilterOption",
    "PunchListFilterOptionVendor",
    "PunchListFilterOptionsResource",
]


@record
class PunchListFilterOption(Model):
    """What Procore tells of punch list filter options."""

    id: Id | None = None
    name: str | None = None


@record
class PunchListFilterOptionVendor(Model):
    """What :meth:`PunchListFilterOptionsResource.list_vendors` gives."""

    id: Id | None = None
    name: str | None = None


class PunchListFilterOptionsResource(Resource):
    """Punch list filter options (Punch List).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def list(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> PunchListFilterOption:
        """List of punch list assignee filter options.

        GET /rest/v1.0/projects/{project_id}/punch_list/assignees
        """
        return await self._one(
            PunchListFilterOption,
            "GET",
            "/rest/v1.0/projects/{project_id}/punch_list/assignees",
            {"project_id": project_id},
            options,
        )

    async def list_vendors(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> PunchListFilterOptionVendor:
        """List of punch list vendor filter options.

        GET /rest/v1.0/projects/{project_id}/punch_list/vendors
        """
        return await self._one(
            PunchListFilterOptionVendor,
            "GET",
            "/rest/v1.0/projects/{project_id}/punch_list/vendors",
            {"project_id": project_id},
            options,
        )
