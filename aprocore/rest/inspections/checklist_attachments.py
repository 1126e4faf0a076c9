"""Checklist attachments (Inspections)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset, Upload

__all__ = [
    "ChecklistAttachment",
    "ChecklistAttachmentsResource",
]


@record
class ChecklistAttachment(Model):
    """What Procore tells of checklist attachments."""

    id: Id | None = None
    url: str | None = None
    thumbnail_url: str | None = None
    name: str | None = None
    filename: str | None = None
    content_type: str | None = None


class ChecklistAttachmentsResource(Resource):
    """Checklist attachments (Inspections).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self, *, list_id: Id, attachment: Upload, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ChecklistAttachment:
        """Create attachment.

        POST /rest/v1.0/projects/{project_id}/checklist/lists/{list_id}/attachments
        """
        return await self._one(
            ChecklistAttachment,
            "POST",
            "/rest/v1.0/projects/{project_id}/checklist/lists/{list_id}/attachments",
            {"project_id": project_id, "list_id": list_id},
            options,
            form={"attachment": attachment},
        )

    async def delete(self, *, list_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete attachment.

        DELETE /rest/v1.0/projects/{project_id}/checklist/lists/{list_id}/attachments/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/checklist/lists/{list_id}/attachments/{id}",
            {"project_id": project_id, "list_id": list_id, "id": id},
            options,
        )
