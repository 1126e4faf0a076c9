"""Punch list filter options (Punch List)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset


@record
class PunchListFilterOption(Model):
    """A punch list filter option."""

    id: Id | None = None
    name: str | None = None


@record
class PunchListFilterOptionVendor(Model):
    """Returned by :meth:`PunchListFilterOptionsResource.list_vendors`."""

    id: Id | None = None
    name: str | None = None


class PunchListFilterOptionsResource(Resource):
    """Punch list filter options (Punch List)."""

    __slots__ = ()

    async def list(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> PunchListFilterOption:
        """List punch list assignee filter options.

        GET /rest/v1.0/projects/{project_id}/punch_list/assignees
        https://developers.procore.com/reference/rest/v1/punch-list-filter-options?version=1.0#list-of-punch-list-assignee-filter-options

        Returns:
            :class:`PunchListFilterOption`.
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
        """List punch list vendor filter options.

        GET /rest/v1.0/projects/{project_id}/punch_list/vendors
        https://developers.procore.com/reference/rest/v1/punch-list-filter-options?version=1.0#list-of-punch-list-vendor-filter-options

        Returns:
            :class:`PunchListFilterOptionVendor`.
        """
        return await self._one(
            PunchListFilterOptionVendor,
            "GET",
            "/rest/v1.0/projects/{project_id}/punch_list/vendors",
            {"project_id": project_id},
            options,
        )
