"""Schedule resource assignments (Schedule (Legacy))."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset

__all__ = [
    "ScheduleResourceAssignment",
    "ScheduleResourceAssignmentsResource",
]


@record
class ScheduleResourceAssignment(Model):
    """What Procore tells of schedule resource assignments."""

    id: Id | None = None
    task_id: Id | None = None
    resource_id: Id | None = None
    schedule_attributes: Mapping[str, Any] | None = None


class ScheduleResourceAssignmentsResource(Resource):
    """Schedule resource assignments (Schedule (Legacy)).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def get(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ScheduleResourceAssignment:
        """Show resource assignment.

        GET /rest/v1.1/projects/{project_id}/schedule/resource_assignments/{id}
        """
        return await self._one(
            ScheduleResourceAssignment,
            "GET",
            "/rest/v1.1/projects/{project_id}/schedule/resource_assignments/{id}",
            {"project_id": project_id, "id": id},
            options,
        )
