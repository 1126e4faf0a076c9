"""Time and material attachment (Field Productivity)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset, some


@record
class TimeAndMaterialAttachment(Model):
    """A time and material attachment."""

    id: Id | None = None
    attachment_id: Id | None = None
    content_type: str | None = None
    presentation_url: str | None = None
    url: str | None = None
    thumbnail_url: str | None = None
    filename: str | None = None


class TimeAndMaterialAttachmentEntryAttachmentInput(TypedDict, total=False):
    """``time_and_material_entry_attachment`` in a request body."""

    time_and_material_entry_attachment_ids: Sequence[Id] | None
    documents: Sequence[int] | None
    folders: Sequence[int] | None
    upload_uuids: Sequence[int] | None


class TimeAndMaterialAttachmentResource(Resource):
    """Time and material attachment (Field Productivity)."""

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
        https://developers.procore.com/reference/rest/v1/time-and-material-attachment?version=1.0#bulk-delete-time-and-material-attachments

        Returns:
            A list of :class:`TimeAndMaterialAttachment`.
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
        """Create an attachment.

        POST /rest/v1.0/projects/{project_id}/time_and_material_entry_attachments
        https://developers.procore.com/reference/rest/v1/time-and-material-attachment?version=1.0#create-attachment

        Returns:
            :class:`TimeAndMaterialAttachment`.
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
        https://developers.procore.com/reference/rest/v1/time-and-material-attachment?version=1.0#delete-a-time-and-material-attachment

        Args:
            id: ID of a time and material entry attachment.

        Returns:
            :class:`TimeAndMaterialAttachment`.
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
        """Return an individual time and material attachment.

        GET /rest/v1.0/projects/{project_id}/time_and_material_entry_attachments/{id}
        https://developers.procore.com/reference/rest/v1/time-and-material-attachment?version=1.0#show-an-individual-time-and-material-attachment

        Args:
            id: ID of a time and material entry attachment.

        Returns:
            :class:`TimeAndMaterialAttachment`.
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
        https://developers.procore.com/reference/rest/v1/time-and-material-attachment?version=1.0#list-all-attachments

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TimeAndMaterialAttachment`.
        """
        return self._pages(
            TimeAndMaterialAttachment,
            "/rest/v1.0/projects/{project_id}/time_and_material_entry_attachments",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )
