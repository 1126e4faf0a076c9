"""Schedule type (Schedule (Legacy))."""

# Generated; do not edit.

from __future__ import annotations

from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset


@record
class ScheduleType(Model):
    """A schedule type."""

    key: str | None = None
    p6_id: Id | None = None


class ScheduleTypeInput(TypedDict, total=False):
    """``schedule_type`` in a request body."""

    key: Literal["Microsoft Project", "Microsoft Project 2010", "Microsoft Project Documents", "Primavera P6"] | None
    p6_id: Id | None


class ScheduleTypeResource(Resource):
    """Schedule type (Schedule (Legacy))."""

    __slots__ = ()

    async def get(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> ScheduleType:
        """Return the schedule integration type for a project.

        GET /rest/v1.0/schedule_type
        https://developers.procore.com/reference/rest/v1/schedule-type?version=1.0#show-the-schedule-integration-type-for-a-project

        Returns:
            :class:`ScheduleType`.
        """
        return await self._one(
            ScheduleType,
            "GET",
            "/rest/v1.0/schedule_type",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def update(
        self, *, schedule_type: ScheduleTypeInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ScheduleType:
        """Update a schedule integration type.

        PATCH /rest/v1.0/schedule_type
        https://developers.procore.com/reference/rest/v1/schedule-type?version=1.0#update-schedule-integration-type

        Returns:
            :class:`ScheduleType`.
        """
        return await self._one(
            ScheduleType,
            "PATCH",
            "/rest/v1.0/schedule_type",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "schedule_type": schedule_type},
        )
