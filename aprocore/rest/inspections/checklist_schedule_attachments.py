"""Checklist schedule attachments (Inspections)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset, Upload

__all__ = [
    "ChecklistScheduleAttachment",
    "ChecklistScheduleAttachmentAttachment",
    "ChecklistScheduleAttachmentsResource",
]


@record
class ChecklistScheduleAttachment(Model):
    """What Procore tells of checklist schedule attachments (Inspections)."""

    id: Id | None = None
    created_at: DateTime | None = None
    schedule_id: Id | None = None
    attachment: ChecklistScheduleAttachmentAttachment | None = None


@record
class ChecklistScheduleAttachmentAttachment(Model):
    """``attachment`` of :class:`ChecklistScheduleAttachment`."""

    id: Id | None = None
    name: str | None = None
    content_type: str | None = None
    thumbnail_url: str | None = None
    url: str | None = None
    filename: str | None = None
    viewable_document_id: Id | None = None


class ChecklistScheduleAttachmentsResource(Resource):
    """Checklist schedule attachments (Inspections)."""

    __slots__ = ()

    async def create(
        self, *, schedule_id: Id, attachment: Upload, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ChecklistScheduleAttachment:
        """Create Checklist Schedule Attachment.

        POST /rest/v1.0/projects/{project_id}/checklist/schedules/{schedule_id}/attachments
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
        """Delete Checklist Schedule Attachment.

        DELETE /rest/v1.0/projects/{project_id}/checklist/schedules/{schedule_id}/attachments/{id}
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
        """List Checklist Schedule Attachments.

        GET /rest/v1.0/projects/{project_id}/checklist/schedules/{schedule_id}/attachments
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
