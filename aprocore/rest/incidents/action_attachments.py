"""Action attachments (Incidents)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset, Upload

__all__ = [
    "ActionAttachment",
    "ActionAttachmentsResource",
]


@record
class ActionAttachment(Model):
    """What Procore tells of action attachments."""

    id: Id | None = None
    url: str | None = None
    thumbnail_url: str | None = None
    name: str | None = None
    content_type: str | None = None
    viewable_document_id: Id | None = None


class ActionAttachmentsResource(Resource):
    """Action attachments (Incidents).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self, *, action_id: Id, attachment: Upload, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ActionAttachment:
        """Create attachment.

        POST /rest/v1.0/projects/{project_id}/incidents/actions/{action_id}/attachments
        """
        return await self._one(
            ActionAttachment,
            "POST",
            "/rest/v1.0/projects/{project_id}/incidents/actions/{action_id}/attachments",
            {"project_id": project_id, "action_id": action_id},
            options,
            form={"attachment": attachment},
        )
