"""Meeting topics (Meetings)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset


@record
class MeetingTopic(Model):
    """A meeting topic."""

    id: Id | None = None
    number: str | None = None
    created_on: Date | None = None
    position: int | None = None
    due_date: Date | None = None
    priority: str | None = None
    status: str | None = None
    title: str | None = None
    minutes: str | None = None
    description: str | None = None
    meeting_category: MeetingTopicCategory | None = None
    assignments: list[MeetingTopicAssignment] | None = None
    attachments: list[MeetingTopicAttachment] | None = None


@record
class MeetingTopicAssignment(Model):
    """``assignments`` of :class:`MeetingTopic`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class MeetingTopicAttachment(Model):
    """``attachments`` of :class:`MeetingTopic`."""

    id: Id | None = None
    url: str | None = None
    filename: str | None = None
    name: str | None = None


@record
class MeetingTopicCategory(Model):
    """``meeting_category`` of :class:`MeetingTopic`."""

    id: Id | None = None
    title: str | None = None


@record
class MeetingTopicParentMinute(Model):
    """Returned by :meth:`MeetingTopicsResource.list_parent_minutes`."""

    id: Id | None = None
    created_on: Date | None = None
    minutes: str | None = None
    no_minutes: bool | None = None
    meeting_id: Id | None = None
    marked: bool | None = None
    meeting_position: int | None = None


class MeetingTopicInput(TypedDict, total=False):
    """``meeting_topic`` in a request body."""

    title: str | None
    description: str | None
    due_date: Date | str | None
    status: Literal["Open", "On Hold", "Closed"] | None
    minutes: str | None
    is_private: bool | None
    closed_at: DateTime | str | None
    priority: Literal["", "High", "Medium", "Low"] | None
    added_under_agenda: bool | None
    meeting_wide_number: int | None
    meeting_category_id: Id | None
    assignment_ids: Sequence[Id] | None
    upload_ids: Sequence[Id] | None


class MeetingTopicsResource(Resource):
    """Meeting topics (Meetings)."""

    __slots__ = ()

    async def create(
        self,
        *,
        meeting_id: Id,
        meeting_topic: MeetingTopicInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> MeetingTopic:
        """Create a meeting topic.

        POST /rest/v1.0/meeting_topics
        https://developers.procore.com/reference/rest/v1/meeting-topics?version=1.0#create-meeting-topic

        Returns:
            :class:`MeetingTopic`.
        """
        return await self._one(
            MeetingTopic,
            "POST",
            "/rest/v1.0/meeting_topics",
            {},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "meeting_id": meeting_id,
                "meeting_topic": meeting_topic,
                "attachments": attachments,
            },
            dates="meeting_topic.due_date",
            times="meeting_topic.closed_at",
        )

    async def create_for_project(
        self,
        *,
        meeting_id: Id,
        meeting_topic: MeetingTopicInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> MeetingTopic:
        """Create a meeting topic.

        POST /rest/v1.1/projects/{project_id}/meeting_topics
        https://developers.procore.com/reference/rest/v1/meeting-topics?version=1.1#create-meeting-topic

        Returns:
            :class:`MeetingTopic`.
        """
        return await self._one(
            MeetingTopic,
            "POST",
            "/rest/v1.1/projects/{project_id}/meeting_topics",
            {"project_id": project_id},
            options,
            body={"meeting_id": meeting_id, "meeting_topic": meeting_topic, "attachments": attachments},
            dates="meeting_topic.due_date",
            times="meeting_topic.closed_at",
        )

    def list_parent_minutes(
        self, *, meeting_id: Id, meeting_topic_id: Id, **options: Unpack[Options]
    ) -> Pages[MeetingTopicParentMinute]:
        """Return the minutes and date created for all parent topics.

        GET /rest/v1.0/meeting_topics/parent_minutes
        https://developers.procore.com/reference/rest/v1/meeting-topics?version=1.0#get-the-minutes-and-date-created-for-all-parent-topics

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`MeetingTopicParentMinute`.
        """
        return self._pages(
            MeetingTopicParentMinute,
            "/rest/v1.0/meeting_topics/parent_minutes",
            {},
            options,
            query={"meeting_id": meeting_id, "meeting_topic_id": meeting_topic_id},
            pager=Pager.UNPAGED,
        )

    def list_parent_minutes_for_project(
        self, *, meeting_topic_id: Id, meeting_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[MeetingTopicParentMinute]:
        """Return the minutes and date created for all parent topics.

        GET /rest/v1.1/projects/{project_id}/meeting_topics/{meeting_topic_id}/parent_minutes
        https://developers.procore.com/reference/rest/v1/meeting-topics?version=1.1#get-the-minutes-and-date-created-for-all-parent-topics

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`MeetingTopicParentMinute`.
        """
        return self._pages(
            MeetingTopicParentMinute,
            "/rest/v1.1/projects/{project_id}/meeting_topics/{meeting_topic_id}/parent_minutes",
            {"project_id": project_id, "meeting_topic_id": meeting_topic_id},
            options,
            query={"meeting_id": meeting_id},
            pager=Pager.UNPAGED,
        )

    async def update(
        self,
        *,
        id: Id,
        meeting_id: Id,
        meeting_topic: MeetingTopicInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> MeetingTopic:
        """Update a meeting topic.

        PATCH /rest/v1.0/meeting_topics/{id}
        https://developers.procore.com/reference/rest/v1/meeting-topics?version=1.0#update-meeting-topic

        Returns:
            :class:`MeetingTopic`.
        """
        return await self._one(
            MeetingTopic,
            "PATCH",
            "/rest/v1.0/meeting_topics/{id}",
            {"id": id},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "meeting_id": meeting_id,
                "meeting_topic": meeting_topic,
                "attachments": attachments,
            },
            dates="meeting_topic.due_date",
            times="meeting_topic.closed_at",
        )

    async def update_for_project(
        self,
        *,
        id: Id,
        meeting_id: Id,
        meeting_topic: MeetingTopicInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> MeetingTopic:
        """Update a meeting topic.

        PATCH /rest/v1.1/projects/{project_id}/meeting_topics/{id}
        https://developers.procore.com/reference/rest/v1/meeting-topics?version=1.1#update-meeting-topic

        Returns:
            :class:`MeetingTopic`.
        """
        return await self._one(
            MeetingTopic,
            "PATCH",
            "/rest/v1.1/projects/{project_id}/meeting_topics/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"meeting_id": meeting_id, "meeting_topic": meeting_topic, "attachments": attachments},
            dates="meeting_topic.due_date",
            times="meeting_topic.closed_at",
        )
