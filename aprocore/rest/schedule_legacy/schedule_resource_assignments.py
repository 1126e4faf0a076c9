"""Schedule resource assignments (Schedule (Legacy))."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset


@record
class ScheduleResourceAssignment(Model):
    """A schedule resource assignment."""

    id: Id | None = None
    task_id: Id | None = None
    resource_id: Id | None = None
    schedule_attributes: Mapping[str, Any] | None = None


class ScheduleResourceAssignmentsResource(Resource):
    """Schedule resource assignments (Schedule (Legacy))."""

    __slots__ = ()

    async def get(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ScheduleResourceAssignment:
        """Return a resource assignment.

        GET /rest/v1.1/projects/{project_id}/schedule/resource_assignments/{id}
        https://developers.procore.com/reference/rest/v1/schedule-resource-assignments?version=1.1#show-resource-assignment

        Returns:
            :class:`ScheduleResourceAssignment`.
        """
        return await self._one(
            ScheduleResourceAssignment,
            "GET",
            "/rest/v1.1/projects/{project_id}/schedule/resource_assignments/{id}",
            {"project_id": project_id, "id": id},
            options,
        )
