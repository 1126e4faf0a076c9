"""Meetings."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import OMITTED, UNSET, Options, Pages, Resource, ScopedOptions, Unset, deprecated
from .._lazy import load

if TYPE_CHECKING:
    from .meeting_attendees_and_others import (
        MeetingAttendeesResource,
        MeetingCategoriesResource,
        MeetingTemplatesResource,
        MeetingTopicsResource,
    )


@record
class Meeting(Model):
    """A meeting."""

    id: Id
    position: int | None = None
    created_by_id: Id | None = None
    title: str | None = None
    location: str | None = None
    meeting_date: Date | None = None
    occurred: bool | None = None
    start_time: str | None = None
    finish_time: str | None = None
    time_zone: str | None = None
    is_private: bool | None = None
    is_draft: bool | None = None
    mode: Literal["minutes", "agenda", "meetings"] | str | None = None
    description: str | None = None
    conclusion: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    attachments: list[MeetingAttachment] | None = None
    attendees: list[MeetingAttendee] | None = None
    meeting_categories: list[MeetingCategory] | None = None
    group_title: str | None = None
    parent_id: Id | None = None
    meeting_topics_count: int | None = None
    meetings: list[Meeting] | None = None
    meeting_template_id: Id | None = None
    starts_at: DateTime | None = None
    ends_at: DateTime | None = None
    remote_meeting_url: str | None = None
    name: str | None = None
    xml: str | None = None


@record
class MeetingAssignment(Model):
    """``assignments`` of :class:`MeetingTopic`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class MeetingAttachment(Model):
    """``attachments`` of :class:`Meeting`."""

    id: Id
    url: str | None = None
    filename: str | None = None


@record
class MeetingAttendee(Model):
    """``attendees`` of :class:`Meeting`."""

    id: Id
    status: Literal["Present", "Absent", "For Distribution Only", "Conference"] | str | None = None
    login_information: MeetingLoginInformation | None = None


@record
class MeetingCategory(Model):
    """``meeting_categories`` of :class:`Meeting`."""

    id: Id
    title: str | None = None
    position: int | None = None
    meeting_topic: list[MeetingTopic] | None = None


@record
class MeetingLoginInformation(Model):
    """``login_information`` of :class:`MeetingAttendee`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class MeetingTopic(Model):
    """``meeting_topic`` of :class:`MeetingCategory`."""

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
    meeting_category: MeetingCategory | None = None
    assignments: list[MeetingAssignment] | None = None
    attachments: list[MeetingAttachment] | None = None
    download_all_url: str | None = None


class MeetingFields(TypedDict, total=False):
    """Fields of :class:`MeetingCreateForProjectInput` and :class:`MeetingCreateInput` and :class:`MeetingInput`."""

    title: str | None
    location: str | None
    minutes: str | None
    meeting_date: Date | str | None
    overview: str | None
    occurred: bool | None
    start_time: str | None
    finish_time: str | None
    time_zone: str | None
    is_private: bool | None
    conclusion: str | None
    is_draft: bool | None
    attendees: Sequence[int] | None
    drawing_revision_ids: Sequence[Id] | None
    file_version_ids: Sequence[Id] | None
    form_ids: Sequence[Id] | None
    image_ids: Sequence[Id] | None
    upload_ids: Sequence[Id] | None
    document_management_document_revision_ids: Sequence[Id] | None
    prostore_file_ids: Sequence[Id] | None


class MeetingCreateForProjectInput(MeetingFields):
    """``meeting`` in the body of ``create_for_project``."""

    position: int
    starts_at: str
    ends_at: str


class MeetingCreateInput(MeetingFields, total=False):
    """``meeting`` in the body of ``create``."""

    position: Required[int]
    starts_at: str | None
    ends_at: str | None


class MeetingInput(MeetingFields, total=False):
    """``meeting`` in the body of ``update``, ``update_for_project``."""

    position: int | None
    starts_at: str | None
    ends_at: str | None


class MeetingEcrionPdfGenerationDataFilters(TypedDict, total=False):
    """Query filters of ``meetings.list_ecrion_pdf_generation_data_for_project``."""

    assignee_id: Id | Sequence[Id]
    id: Id | Sequence[Id]
    public: str | Sequence[str]
    draft: str | Sequence[str]
    mode: Literal["agenda", "meetings"] | Sequence[Literal["agenda", "meetings"]]
    root_id: Id | Sequence[Id]
    roots: str | Sequence[str]
    template_id: Id | Sequence[Id]


class MeetingFilters(TypedDict, total=False):
    """Query filters of ``meetings.list_for_project``."""

    assignee_id: Id | Sequence[Id]
    id: Id | Sequence[Id]


class MeetingsResource(Resource):
    """Meetings.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def meeting_attendees(self) -> MeetingAttendeesResource:
        """Meeting attendees (Meetings)."""
        resource: MeetingAttendeesResource = load(".meetings.meeting_attendees_and_others", "MeetingAttendeesResource")(
            self._session
        )
        return resource

    @property
    def meeting_categories(self) -> MeetingCategoriesResource:
        """Meeting categories (Meetings)."""
        resource: MeetingCategoriesResource = load(
            ".meetings.meeting_attendees_and_others", "MeetingCategoriesResource"
        )(self._session)
        return resource

    @property
    def meeting_templates(self) -> MeetingTemplatesResource:
        """Meeting templates (Meetings)."""
        resource: MeetingTemplatesResource = load(".meetings.meeting_attendees_and_others", "MeetingTemplatesResource")(
            self._session
        )
        return resource

    @property
    def meeting_topics(self) -> MeetingTopicsResource:
        """Meeting topics (Meetings)."""
        resource: MeetingTopicsResource = load(".meetings.meeting_attendees_and_others", "MeetingTopicsResource")(
            self._session
        )
        return resource

    @deprecated("POST /rest/v1.0/meetings is deprecated by Procore. Use procore.meetings.create_for_project.")
    async def create(
        self,
        *,
        meeting: MeetingCreateInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> Meeting:
        """Create a meeting.

        POST /rest/v1.0/meetings
        https://developers.procore.com/reference/rest/v1/meetings?version=1.0#create-meeting

        Returns:
            :class:`Meeting`.
        """
        return await self._one(
            Meeting,
            "POST",
            "/rest/v1.0/meetings",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "meeting": meeting, "attachments": attachments},
            dates="meeting.meeting_date",
        )

    async def create_for_project(
        self,
        *,
        meeting: MeetingCreateForProjectInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        prostore_file_ids: Sequence[Id] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> Meeting:
        """Create a meeting.

        POST /rest/v1.1/projects/{project_id}/meetings
        https://developers.procore.com/reference/rest/v1/meetings?version=1.1#create-meeting

        Returns:
            :class:`Meeting`.
        """
        return await self._one(
            Meeting,
            "POST",
            "/rest/v1.1/projects/{project_id}/meetings",
            {"project_id": project_id},
            options,
            body={
                "project_id": project_id,
                "meeting": meeting,
                "attachments": attachments,
                "prostore_file_ids": prostore_file_ids,
            },
        )

    @deprecated("DELETE /rest/v1.0/meetings/{id} is deprecated by Procore. Use procore.meetings.delete_for_project.")
    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a meeting.

        DELETE /rest/v1.0/meetings/{id}
        https://developers.procore.com/reference/rest/v1/meetings?version=1.0#delete-meeting

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/meetings/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def delete_category(
        self,
        *,
        id: Id,
        category_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete a meeting category.

        DELETE /rest/v2.0/companies/{company_id}/projects/{project_id}/meetings/{id}/categories/{category_id}
        https://developers.procore.com/reference/rest/meetings?version=2.0#delete-meeting-category

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/meetings/{id}/categories/{category_id}",
            {"company_id": company_id, "project_id": project_id, "id": id, "category_id": category_id},
            options,
        )

    async def delete_for_project(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a meeting.

        DELETE /rest/v1.1/projects/{project_id}/meetings/{id}
        https://developers.procore.com/reference/rest/v1/meetings?version=1.1#delete-meeting

        Returns:
            None.
        """
        await self._none(
            "DELETE", "/rest/v1.1/projects/{project_id}/meetings/{id}", {"project_id": project_id, "id": id}, options
        )

    @deprecated("GET /rest/v1.0/meetings/{id} is deprecated by Procore. Use procore.meetings.get_for_project.")
    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Meeting:
        """Return a meeting.

        GET /rest/v1.0/meetings/{id}
        https://developers.procore.com/reference/rest/v1/meetings?version=1.0#show-meeting

        Returns:
            :class:`Meeting`.
        """
        return await self._one(
            Meeting,
            "GET",
            "/rest/v1.0/meetings/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get_for_project(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Meeting:
        """Return a meeting.

        GET /rest/v1.1/projects/{project_id}/meetings/{id}
        https://developers.procore.com/reference/rest/v1/meetings?version=1.1#show-meeting

        Returns:
            :class:`Meeting`.
        """
        return await self._one(
            Meeting,
            "GET",
            "/rest/v1.1/projects/{project_id}/meetings/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    @deprecated("GET /rest/v1.0/meetings is deprecated by Procore. Use procore.meetings.list_for_project.")
    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        deleted_only: bool | Unset = UNSET,
        serializer_view: Literal["normal", "extended"] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Meeting]:
        """List meetings.

        GET /rest/v1.0/meetings
        https://developers.procore.com/reference/rest/v1/meetings?version=1.0#list-meetings

        Args:
            serializer_view: One of normal, extended.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Meeting`.
        """
        return self._pages(
            Meeting,
            "/rest/v1.0/meetings",
            {},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "page": page,
                "deleted_only": deleted_only,
                "serializer_view": serializer_view,
            },
            per_page=per_page,
            concurrency=concurrency,
        )

    @deprecated(
        "GET /rest/v1.0/meetings/ecrion_pdf_generation_data is deprecated by Procore. Use procore.meetings.list_ecrion_pdf_generation_data_for_project."
    )
    def list_ecrion_pdf_generation_data(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Meeting]:
        """List Ecrion XML and template for meetings.

        GET /rest/v1.0/meetings/ecrion_pdf_generation_data
        https://developers.procore.com/reference/rest/v1/meetings?version=1.0#list-ecrion-xml-and-template-for-meetings

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Meeting`.
        """
        return self._pages(
            Meeting,
            "/rest/v1.0/meetings/ecrion_pdf_generation_data",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page},
            items_key="meetings",
            per_page=per_page,
            concurrency=concurrency,
        )

    @deprecated(
        "GET /rest/v1.1/projects/{project_id}/meetings/ecrion_pdf_generation_data is deprecated by Procore and ends on 2027-09-09."
    )
    def list_ecrion_pdf_generation_data_for_project(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        show_attachments: bool | Unset = UNSET,
        filters: MeetingEcrionPdfGenerationDataFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Meeting]:
        """List Ecrion XML and template for meetings.

        GET /rest/v1.1/projects/{project_id}/meetings/ecrion_pdf_generation_data
        https://developers.procore.com/reference/rest/v1/meetings?version=1.1#list-ecrion-xml-and-template-for-meetings

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Meeting`.
        """
        return self._pages(
            Meeting,
            "/rest/v1.1/projects/{project_id}/meetings/ecrion_pdf_generation_data",
            {"project_id": project_id},
            options,
            query={"page": page, "show_attachments": show_attachments, "filters": filters},
            items_key="meetings",
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_for_project(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        deleted_only: bool | Unset = UNSET,
        serializer_view: Literal["normal", "extended"] | Unset = UNSET,
        filters: MeetingFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Meeting]:
        """List meetings.

        GET /rest/v1.1/projects/{project_id}/meetings
        https://developers.procore.com/reference/rest/v1/meetings?version=1.1#list-meetings

        Args:
            serializer_view: One of normal, extended.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Meeting`.
        """
        return self._pages(
            Meeting,
            "/rest/v1.1/projects/{project_id}/meetings",
            {"project_id": project_id},
            options,
            query={"page": page, "deleted_only": deleted_only, "serializer_view": serializer_view, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    @deprecated("PATCH /rest/v1.0/meetings/{id} is deprecated by Procore. Use procore.meetings.update_for_project.")
    async def update(
        self,
        *,
        id: Id,
        meeting: MeetingInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> Meeting:
        """Update a meeting.

        PATCH /rest/v1.0/meetings/{id}
        https://developers.procore.com/reference/rest/v1/meetings?version=1.0#update-meeting

        Returns:
            :class:`Meeting`.
        """
        return await self._one(
            Meeting,
            "PATCH",
            "/rest/v1.0/meetings/{id}",
            {"id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "meeting": meeting, "attachments": attachments},
            dates="meeting.meeting_date",
        )

    async def update_for_project(
        self,
        *,
        id: Id,
        meeting: MeetingInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> Meeting:
        """Update a meeting.

        PATCH /rest/v1.1/projects/{project_id}/meetings/{id}
        https://developers.procore.com/reference/rest/v1/meetings?version=1.1#update-meeting

        Returns:
            :class:`Meeting`.
        """
        return await self._one(
            Meeting,
            "PATCH",
            "/rest/v1.1/projects/{project_id}/meetings/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"project_id": project_id, "meeting": meeting, "attachments": attachments},
        )
