"""Communications threads (Emails)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record, renamed
from ...types import DateTime, Id
from .._base import UNSET, Options, Resource, Unset


@record
class CommunicationsThread(Model):
    """A communications thread."""

    id: Id | None = None
    body: str | None = None
    cc: list[CommunicationsThreadCc] | None = None
    bcc: list[CommunicationsThreadBcc] | None = None
    attachments: list[CommunicationsThreadAttachment] | None = None
    from_external_email: bool | None = None
    from_: CommunicationsThreadFrom | None = renamed("from")
    to: list[CommunicationsThreadTo] | None = None
    subject: str | None = None
    email_sent_at: DateTime | None = None


@record
class CommunicationsThreadAttachment(Model):
    """``attachments`` of :class:`CommunicationsThread`."""

    id: Id | None = None
    name: str | None = None
    url: str | None = None
    filename: str | None = None


@record
class CommunicationsThreadBcc(Model):
    """``bcc`` of :class:`CommunicationsThread`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class CommunicationsThreadCc(Model):
    """``cc`` of :class:`CommunicationsThread`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class CommunicationsThreadFrom(Model):
    """``from`` of :class:`CommunicationsThread`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class CommunicationsThreadTo(Model):
    """``to`` of :class:`CommunicationsThread`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class CommunicationsThreadsResource(Resource):
    """Communications threads (Emails)."""

    __slots__ = ()

    async def get(
        self, *, communication_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> CommunicationsThread:
        """Return a communication thread.

        GET /rest/v1.0/communications/{communication_id}/threads/{id}
        https://developers.procore.com/reference/rest/v1/communications-threads?version=1.0#show-communication-thread

        Returns:
            :class:`CommunicationsThread`.
        """
        return await self._one(
            CommunicationsThread,
            "GET",
            "/rest/v1.0/communications/{communication_id}/threads/{id}",
            {"communication_id": communication_id, "id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def list(
        self, *, communication_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> CommunicationsThread:
        """List communication threads.

        GET /rest/v1.0/communications/{communication_id}/threads
        https://developers.procore.com/reference/rest/v1/communications-threads?version=1.0#list-communication-threads

        Returns:
            :class:`CommunicationsThread`.
        """
        return await self._one(
            CommunicationsThread,
            "GET",
            "/rest/v1.0/communications/{communication_id}/threads",
            {"communication_id": communication_id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )
