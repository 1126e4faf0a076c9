"""Meeting attendees (Meetings)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset


@record
class MeetingAttendee(Model):
    """A meeting attendee."""

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
    """``meeting_attendee_record`` in a request body."""

    status: Literal["Present", "Absent", "For Distribution Only", "Conference"] | None
    login_information_id: Id | None


class MeetingAttendeesResource(Resource):
    """Meeting attendees (Meetings)."""

    __slots__ = ()

    async def create(
        self,
        *,
        meeting_id: Id,
        meeting_attendee_record: MeetingAttendeeRecordInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> MeetingAttendee:
        """Create a meeting attendee record.

        POST /rest/v1.0/meeting_attendee_records
        https://developers.procore.com/reference/rest/v1/meeting-attendees?version=1.0#create-meeting-attendee-record

        Returns:
            :class:`MeetingAttendee`.
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
        """Delete a meeting attendee record.

        DELETE /rest/v1.0/meeting_attendee_records/{id}
        https://developers.procore.com/reference/rest/v1/meeting-attendees?version=1.0#delete-meeting-attendee-record

        Args:
            id: ID of a meeting attendee record.

        Returns:
            None.
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
        """Update a meeting attendee record.

        PATCH /rest/v1.0/meeting_attendee_records/{id}
        https://developers.procore.com/reference/rest/v1/meeting-attendees?version=1.0#update-meeting-attendee-record

        Args:
            id: ID of a meeting attendee record.

        Returns:
            :class:`MeetingAttendee`.
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
