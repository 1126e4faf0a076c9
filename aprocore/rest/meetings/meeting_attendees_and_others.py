"""Meeting attendees (Meetings), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, Options, Pager, Pages, Resource, ScopedOptions, Unset, deprecated


@record
class MeetingAttendee(Model):
    """A meeting attendee."""

    id: Id
    meeting_id: Id | None = None
    status: Literal["Present", "Absent", "For Distribution Only", "Conference"] | str | None = None
    login_information: MeetingAttendeeLoginInformation | None = None


@record
class MeetingAttendeeLoginInformation(Model):
    """``login_information`` of :class:`MeetingAttendee`."""

    id: Id
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


@record
class MeetingCategory(Model):
    """A meeting category."""

    id: Id
    title: str | None = None
    position: int | None = None
    created_by: MeetingCategoryCreatedBy | None = None


@record
class MeetingCategoryCreatedBy(Model):
    """``created_by`` of :class:`MeetingCategory`."""

    id: Id
    name: str | None = None
    login: str | None = None


class MeetingCategoryInput(TypedDict, total=False):
    """``meeting_category`` in a request body."""

    position: int | None
    title: str | None


class MeetingCategoriesResource(Resource):
    """Meeting categories (Meetings)."""

    __slots__ = ()

    async def create(
        self,
        *,
        meeting_id: Id,
        meeting_category: MeetingCategoryInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> MeetingCategory:
        """Create a meeting category.

        POST /rest/v1.0/meeting_categories
        https://developers.procore.com/reference/rest/v1/meeting-categories?version=1.0#create-meeting-category

        Returns:
            :class:`MeetingCategory`.
        """
        return await self._one(
            MeetingCategory,
            "POST",
            "/rest/v1.0/meeting_categories",
            {},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "meeting_id": meeting_id,
                "meeting_category": meeting_category,
            },
        )

    def list(
        self,
        *,
        meeting_id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[MeetingCategory]:
        """List meeting categories.

        GET /rest/v1.0/meeting_categories
        https://developers.procore.com/reference/rest/v1/meeting-categories?version=1.0#list-meeting-categories

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`MeetingCategory`.
        """
        return self._pages(
            MeetingCategory,
            "/rest/v1.0/meeting_categories",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "meeting_id": meeting_id, "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        meeting_id: Id,
        meeting_category: MeetingCategoryInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> MeetingCategory:
        """Update a meeting category.

        PATCH /rest/v1.0/meeting_categories/{id}
        https://developers.procore.com/reference/rest/v1/meeting-categories?version=1.0#update-meeting-category

        Args:
            id: ID of a meeting category.

        Returns:
            :class:`MeetingCategory`.
        """
        return await self._one(
            MeetingCategory,
            "PATCH",
            "/rest/v1.0/meeting_categories/{id}",
            {"id": id},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "meeting_id": meeting_id,
                "meeting_category": meeting_category,
            },
        )


@record
class MeetingTemplate(Model):
    """A meeting template."""

    id: Id
    name: str | None = None
    overview: str | None = None
    private: bool | None = None
    agendas: list[MeetingTemplateAgenda] | None = None
    attachments: list[MeetingTemplateAttachment] | None = None


@record
class MeetingTemplateAgenda(Model):
    """``agendas`` of :class:`MeetingTemplate`."""

    id: Id
    title: str | None = None
    category: str | None = None
    description: str | None = None
    attachments: list[MeetingTemplateAttachment] | None = None


@record
class MeetingTemplateAttachment(Model):
    """``attachments`` of :class:`MeetingTemplate`."""

    id: Id
    name: str | None = None
    url: str | None = None


class MeetingTemplatesResource(Resource):
    """Meeting templates (Meetings)."""

    __slots__ = ()

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> MeetingTemplate:
        """Return a meeting template.

        GET /rest/v1.0/companies/{company_id}/meeting_templates/{id}
        https://developers.procore.com/reference/rest/v1/meeting-templates?version=1.0#show-a-meeting-template

        Returns:
            :class:`MeetingTemplate`.
        """
        return await self._one(
            MeetingTemplate,
            "GET",
            "/rest/v1.0/companies/{company_id}/meeting_templates/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[MeetingTemplate]:
        """List meeting templates.

        GET /rest/v1.0/companies/{company_id}/meeting_templates
        https://developers.procore.com/reference/rest/v1/meeting-templates?version=1.0#list-meeting-templates

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`MeetingTemplate`.
        """
        return self._pages(
            MeetingTemplate,
            "/rest/v1.0/companies/{company_id}/meeting_templates",
            {"company_id": company_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class MeetingTopic(Model):
    """A meeting topic."""

    id: Id
    number: str | None = None
    created_on: Date | None = None
    position: int | None = None
    due_date: Date | None = None
    priority: Literal["", "High", "Medium", "Low"] | str | None = None
    status: Literal["Open", "On Hold", "Closed"] | str | None = None
    title: str | None = None
    minutes: str | None = None
    description: str | None = None
    meeting_category: MeetingTopicCategory | None = None
    assignments: list[MeetingTopicAssignment] | None = None
    attachments: list[MeetingTopicAttachment] | None = None


@record
class MeetingTopicAssignment(Model):
    """``assignments`` of :class:`MeetingTopic`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class MeetingTopicAttachment(Model):
    """``attachments`` of :class:`MeetingTopic`."""

    id: Id
    url: str | None = None
    filename: str | None = None
    name: str | None = None


@record
class MeetingTopicCategory(Model):
    """``meeting_category`` of :class:`MeetingTopic`."""

    id: Id
    title: str | None = None


@record
class MeetingTopicParentMinute(Model):
    """Returned by :meth:`MeetingTopicsResource.list_parent_minutes`."""

    id: Id
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

    @deprecated(
        "POST /rest/v1.0/meeting_topics is deprecated by Procore. Use procore.meetings.meeting_topics.create_for_project."
    )
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

    @deprecated("GET /rest/v1.0/meeting_topics/parent_minutes is deprecated by Procore.")
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

    @deprecated(
        "PATCH /rest/v1.0/meeting_topics/{id} is deprecated by Procore. Use procore.meetings.meeting_topics.update_for_project."
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
