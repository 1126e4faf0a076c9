"""Time and material attachment (Field Productivity)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset, some

__all__ = [
    "TimeAndMaterialAttachment",
    "TimeAndMaterialAttachmentEntryAttachmentInput",
    "TimeAndMaterialAttachmentResource",
]


@record
class TimeAndMaterialAttachment(Model):
    """What Procore tells of time and material attachment."""

    id: Id | None = None
    attachment_id: Id | None = None
    content_type: str | None = None
    presentation_url: str | None = None
    url: str | None = None
    thumbnail_url: str | None = None
    filename: str | None = None


class TimeAndMaterialAttachmentEntryAttachmentInput(TypedDict, total=False):
    """What is sent as ``time_and_material_entry_attachment``."""

    time_and_material_entry_attachment_ids: Sequence[Id] | None
    documents: Sequence[int] | None
    folders: Sequence[int] | None
    upload_uuids: Sequence[int] | None


class TimeAndMaterialAttachmentResource(Resource):
    """Time and material attachment (Field Productivity).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def bulk_destroy(
        self,
        *,
        time_and_material_entry_attachment: TimeAndMaterialAttachmentEntryAttachmentInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[TimeAndMaterialAttachment]:
        """Bulk delete time and material attachments.

        DELETE /rest/v1.0/projects/{project_id}/time_and_material_entry_attachments/bulk_destroy
        """
        return await self._many(
            TimeAndMaterialAttachment,
            "DELETE",
            "/rest/v1.0/projects/{project_id}/time_and_material_entry_attachments/bulk_destroy",
            {"project_id": project_id},
            options,
            body=some({"time_and_material_entry_attachment": time_and_material_entry_attachment}),
        )

    async def create(
        self,
        *,
        time_and_material_entry_id: Id,
        time_and_material_entry_attachment: TimeAndMaterialAttachmentEntryAttachmentInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> TimeAndMaterialAttachment:
        """Create attachment.

        POST /rest/v1.0/projects/{project_id}/time_and_material_entry_attachments
        """
        return await self._one(
            TimeAndMaterialAttachment,
            "POST",
            "/rest/v1.0/projects/{project_id}/time_and_material_entry_attachments",
            {"project_id": project_id},
            options,
            body={
                "time_and_material_entry_id": time_and_material_entry_id,
                "time_and_material_entry_attachment": time_and_material_entry_attachment,
            },
        )

    async def delete(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> TimeAndMaterialAttachment:
        """Delete a time and material attachment.

        DELETE /rest/v1.0/projects/{project_id}/time_and_material_entry_attachments/{id}
        """
        return await self._one(
            TimeAndMaterialAttachment,
            "DELETE",
            "/rest/v1.0/projects/{project_id}/time_and_material_entry_attachments/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> TimeAndMaterialAttachment:
        """Show an individual time and material attachment.

        GET /rest/v1.0/projects/{project_id}/time_and_material_entry_attachments/{id}
        """
        return await self._one(
            TimeAndMaterialAttachment,
            "GET",
            "/rest/v1.0/projects/{project_id}/time_and_material_entry_attachments/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Pages[TimeAndMaterialAttachment]:
        """List all attachments.

        GET /rest/v1.0/projects/{project_id}/time_and_material_entry_attachments

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            TimeAndMaterialAttachment,
            "/rest/v1.0/projects/{project_id}/time_and_material_entry_attachments",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )
