"""Inspection item attachments (Inspections)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...types import Id
from .._base import UNSET, Options, Resource, Unset


class InspectionItemAttachmentsResource(Resource):
    """Inspection item attachments (Inspections)."""

    __slots__ = ()

    async def delete(
        self, *, inspection_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete an inspection item attachment.

        DELETE /rest/v1.0/projects/{project_id}/inspections/{inspection_id}/item_attachments/{id}
        https://developers.procore.com/reference/rest/v1/inspection-item-attachments?version=1.0#delete-an-inspection-item-attachment

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/inspections/{inspection_id}/item_attachments/{id}",
            {"project_id": project_id, "inspection_id": inspection_id, "id": id},
            options,
        )
