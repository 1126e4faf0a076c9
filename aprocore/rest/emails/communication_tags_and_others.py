"""Communication tags (Emails), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from typing import Literal, TypedDict, Unpack

from ...model import Model, record, renamed
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class CommunicationTag(Model):
    """A communication tag."""

    id: Id
    name: str | None = None


class CommunicationTagInput(TypedDict):
    """``communication_tag`` in a request body."""

    title: str


class CommunicationTagsResource(Resource):
    """Communication tags (Emails)."""

    __slots__ = ()

    async def create(
        self, *, communication_tag: CommunicationTagInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> CommunicationTag:
        """Create a communication tag.

        POST /rest/v1.0/communication_tags
        https://developers.procore.com/reference/rest/v1/communication-tags?version=1.0#create-communication-tag

        Returns:
            :class:`CommunicationTag`.
        """
        return await self._one(
            CommunicationTag,
            "POST",
            "/rest/v1.0/communication_tags",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            body={"communication_tag": communication_tag},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["extended"] | Unset = UNSET,
        search: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[CommunicationTag]:
        """List communication tags.

        GET /rest/v1.0/communication_tags
        https://developers.procore.com/reference/rest/v1/communication-tags?version=1.0#list-communication-tags

        Args:
            view: Level of detail. Must be extended.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CommunicationTag`.
        """
        return self._pages(
            CommunicationTag,
            "/rest/v1.0/communication_tags",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page, "view": view, "search": search},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class CommunicationsThread(Model):
    """A communications thread."""

    id: Id
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

    id: Id
    name: str | None = None
    url: str | None = None
    filename: str | None = None


@record
class CommunicationsThreadBcc(Model):
    """``bcc`` of :class:`CommunicationsThread`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class CommunicationsThreadCc(Model):
    """``cc`` of :class:`CommunicationsThread`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class CommunicationsThreadFrom(Model):
    """``from`` of :class:`CommunicationsThread`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class CommunicationsThreadTo(Model):
    """``to`` of :class:`CommunicationsThread`."""

    id: Id
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
