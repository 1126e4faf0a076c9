"""Checklist schedule attachments (Inspections)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset, Upload


@record
class ChecklistScheduleAttachment(Model):
    """A checklist schedule attachment."""

    id: Id | None = None
    created_at: DateTime | None = None
    schedule_id: Id | None = None
    name: str | None = None
    content_type: str | None = None
    thumbnail_url: str | None = None
    url: str | None = None
    filename: str | None = None
    viewable_document_id: Id | None = None
    attachment: ChecklistScheduleAttachment | None = None


class ChecklistScheduleAttachmentsResource(Resource):
    """Checklist schedule attachments (Inspections)."""

    __slots__ = ()

    async def create(
        self, *, schedule_id: Id, attachment: Upload, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ChecklistScheduleAttachment:
        """Create a checklist schedule attachment.

        POST /rest/v1.0/projects/{project_id}/checklist/schedules/{schedule_id}/attachments
        https://developers.procore.com/reference/rest/v1/checklist-schedule-attachments?version=1.0#create-checklist-schedule-attachment

        Args:
            attachment: A path, an open binary file or :class:`~aprocore.File`.

        Returns:
            :class:`ChecklistScheduleAttachment`.
        """
        return await self._one(
            ChecklistScheduleAttachment,
            "POST",
            "/rest/v1.0/projects/{project_id}/checklist/schedules/{schedule_id}/attachments",
            {"project_id": project_id, "schedule_id": schedule_id},
            options,
            form={"attachment": attachment},
        )

    async def delete(
        self, *, schedule_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete a checklist schedule attachment.

        DELETE /rest/v1.0/projects/{project_id}/checklist/schedules/{schedule_id}/attachments/{id}
        https://developers.procore.com/reference/rest/v1/checklist-schedule-attachments?version=1.0#delete-checklist-schedule-attachment

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/checklist/schedules/{schedule_id}/attachments/{id}",
            {"project_id": project_id, "schedule_id": schedule_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        schedule_id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ChecklistScheduleAttachment]:
        """List checklist schedule attachments.

        GET /rest/v1.0/projects/{project_id}/checklist/schedules/{schedule_id}/attachments
        https://developers.procore.com/reference/rest/v1/checklist-schedule-attachments?version=1.0#list-checklist-schedule-attachments

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistScheduleAttachment`.
        """
        return self._pages(
            ChecklistScheduleAttachment,
            "/rest/v1.0/projects/{project_id}/checklist/schedules/{schedule_id}/attachments",
            {"project_id": project_id, "schedule_id": schedule_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )
