"""Checklist schedule attachments (Inspections)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset, Upload

__all__ = [
    "ChecklistScheduleAttachment",
    "ChecklistScheduleAttachmentsResource",
]


@record
class ChecklistScheduleAttachment(Model):
    """What Procore tells of checklist schedule attachments."""

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
    """Checklist schedule attachments (Inspections).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self, *, schedule_id: Id, attachment: Upload, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ChecklistScheduleAttachment:
        """Create checklist schedule attachment.

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
        """Delete checklist schedule attachment.

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
        """List checklist schedule attachments.

        GET /rest/v1.0/projects/{project_id}/checklist/schedules/{schedule_id}/attachments

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
