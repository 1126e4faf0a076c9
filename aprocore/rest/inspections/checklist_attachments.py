"""Checklist attachments (Inspections)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset, Upload


@record
class ChecklistAttachment(Model):
    """A checklist attachment."""

    id: Id | None = None
    url: str | None = None
    thumbnail_url: str | None = None
    name: str | None = None
    filename: str | None = None
    content_type: str | None = None


class ChecklistAttachmentsResource(Resource):
    """Checklist attachments (Inspections)."""

    __slots__ = ()

    async def create(
        self, *, list_id: Id, attachment: Upload, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ChecklistAttachment:
        """Create an attachment.

        POST /rest/v1.0/projects/{project_id}/checklist/lists/{list_id}/attachments
        https://developers.procore.com/reference/rest/v1/checklist-attachments?version=1.0#create-attachment

        Args:
            attachment: A path, an open binary file or :class:`~aprocore.File`.

        Returns:
            :class:`ChecklistAttachment`.
        """
        return await self._one(
            ChecklistAttachment,
            "POST",
            "/rest/v1.0/projects/{project_id}/checklist/lists/{list_id}/attachments",
            {"project_id": project_id, "list_id": list_id},
            options,
            body={"attachment": attachment},
        )

    async def delete(self, *, list_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete an attachment.

        DELETE /rest/v1.0/projects/{project_id}/checklist/lists/{list_id}/attachments/{id}
        https://developers.procore.com/reference/rest/v1/checklist-attachments?version=1.0#delete-attachment

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/checklist/lists/{list_id}/attachments/{id}",
            {"project_id": project_id, "list_id": list_id, "id": id},
            options,
        )
