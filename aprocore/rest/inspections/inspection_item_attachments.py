"""Inspection item attachments (Inspections)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...types import Id
from .._base import UNSET, Options, Resource, Unset

__all__ = [
    "InspectionItemAttachmentsResource",
]


class InspectionItemAttachmentsResource(Resource):
    """Inspection item attachments (Inspections).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def delete(
        self, *, inspection_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete an inspection item attachment.

        DELETE /rest/v1.0/projects/{project_id}/inspections/{inspection_id}/item_attachments/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/inspections/{inspection_id}/item_attachments/{id}",
            {"project_id": project_id, "inspection_id": inspection_id, "id": id},
            options,
        )
