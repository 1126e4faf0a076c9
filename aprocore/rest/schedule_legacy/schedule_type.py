"""Schedule type (Schedule (Legacy))."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset

__all__ = [
    "ScheduleType",
    "ScheduleTypeInput",
    "ScheduleTypeResource",
]


@record
class ScheduleType(Model):
    """What Procore tells of schedule type."""

    key: str | None = None
    p6_id: Id | None = None


class ScheduleTypeInput(TypedDict, total=False):
    """What is sent as ``schedule_type``."""

    key: Literal["Microsoft Project", "Microsoft Project 2010", "Microsoft Project Documents", "Primavera P6"] | None
    p6_id: Id | None


class ScheduleTypeResource(Resource):
    """Schedule type (Schedule (Legacy)).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def get(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> ScheduleType:
        """Show the schedule integration type for a project.

        GET /rest/v1.0/schedule_type
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
        """Update schedule integration type.

        PATCH /rest/v1.0/schedule_type
        """
        return await self._one(
            ScheduleType,
            "PATCH",
            "/rest/v1.0/schedule_type",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "schedule_type": schedule_type},
        )
