"""Witness statement attachments (Incidents)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset, Upload

__all__ = [
    "WitnessStatementAttachment",
    "WitnessStatementAttachmentsResource",
]


@record
class WitnessStatementAttachment(Model):
    """What Procore tells of witness statement attachments."""

    id: Id | None = None
    url: str | None = None
    thumbnail_url: str | None = None
    name: str | None = None
    content_type: str | None = None
    viewable_document_id: Id | None = None


class WitnessStatementAttachmentsResource(Resource):
    """Witness statement attachments (Incidents).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        witness_statement_id: Id,
        attachment: Upload,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> WitnessStatementAttachment:
        """Create attachment.

        POST /rest/v1.0/projects/{project_id}/incidents/witness_statements/{witness_statement_id}/attachments
        """
        return await self._one(
            WitnessStatementAttachment,
            "POST",
            "/rest/v1.0/projects/{project_id}/incidents/witness_statements/{witness_statement_id}/attachments",
            {"project_id": project_id, "witness_statement_id": witness_statement_id},
            options,
            form={"attachment": attachment},
        )
