"""Communications (Emails)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, Options, Resource, Unset


@record
class Communication(Model):
    """A communication."""

    id: Id
    initial_post: CommunicationInitialPost | None = None
    communication_tags: list[CommunicationTag] | None = None
    created_at: Date | None = None
    private: bool | None = None
    closed: bool | None = None
    subject: str | None = None


@record
class CommunicationInitialPost(Model):
    """``initial_post`` of :class:`Communication`."""

    id: Id
    subject: str | None = None
    email_sent_at: DateTime | None = None


@record
class CommunicationTag(Model):
    """``communication_tags`` of :class:`Communication`."""

    id: Id
    name: str | None = None


class CommunicationsResource(Resource):
    """Communications (Emails)."""

    __slots__ = ()

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Communication:
        """Return a communication.

        GET /rest/v1.0/communications/{id}
        https://developers.procore.com/reference/rest/v1/communications?version=1.0#show-communication

        Returns:
            :class:`Communication`.
        """
        return await self._one(
            Communication,
            "GET",
            "/rest/v1.0/communications/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )
