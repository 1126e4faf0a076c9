"""Meeting attendees (Meetings)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset

__all__ = [
    "MeetingAttendee",
    "MeetingAttendeeLoginInformation",
    "MeetingAttendeeRecordInput",
    "MeetingAttendeesResource",
]


@record
class MeetingAttendee(Model):
    """What Procore tells of meeting attendees."""

    id: Id | None = None
    meeting_id: Id | None = None
    status: str | None = None
    login_information: MeetingAttendeeLoginInformation | None = None


@record
class MeetingAttendeeLoginInformation(Model):
    """``login_information`` of :class:`MeetingAttendee`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class MeetingAttendeeRecordInput(TypedDict, total=False):
    """What is sent as ``meeting_attendee_record``."""

    status: Literal["Present", "Absent", "For Distribution Only", "Conference"] | None
    login_information_id: Id | None


class MeetingAttendeesResource(Resource):
    """Meeting attendees (Meetings).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        meeting_id: Id,
        meeting_attendee_record: MeetingAttendeeRecordInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> MeetingAttendee:
        """Create meeting attendee record.

        POST /rest/v1.0/meeting_attendee_records
        """
        return await self._one(
            MeetingAttendee,
            "POST",
            "/rest/v1.0/meeting_attendee_records",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "meeting_id": meeting_id},
            body={"meeting_attendee_record": meeting_attendee_record},
        )

    async def delete(
        self, *, id: Id, meeting_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete meeting attendee record.

        DELETE /rest/v1.0/meeting_attendee_records/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/meeting_attendee_records/{id}",
            {"id": id},
            options,
            query={"meeting_id": meeting_id, "project_id": self._scoped("project_id", project_id)},
        )

    async def update(
        self,
        *,
        id: Id,
        meeting_id: Id,
        meeting_attendee_record: MeetingAttendeeRecordInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> MeetingAttendee:
        """Update meeting attendee record.

        PATCH /rest/v1.0/meeting_attendee_records/{id}
        """
        return await self._one(
            MeetingAttendee,
            "PATCH",
            "/rest/v1.0/meeting_attendee_records/{id}",
            {"id": id},
            options,
            query={"meeting_id": meeting_id, "project_id": self._scoped("project_id", project_id)},
            body={"meeting_attendee_record": meeting_attendee_record},
        )
