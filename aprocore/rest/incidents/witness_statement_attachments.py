"""Witness statement attachments (Incidents)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset, Upload


@record
class WitnessStatementAttachment(Model):
    """A witness statement attachment."""

    id: Id | None = None
    url: str | None = None
    thumbnail_url: str | None = None
    name: str | None = None
    content_type: str | None = None
    viewable_document_id: Id | None = None


class WitnessStatementAttachmentsResource(Resource):
    """Witness statement attachments (Incidents)."""

    __slots__ = ()

    async def create(
        self,
        *,
        witness_statement_id: Id,
        attachment: Upload,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> WitnessStatementAttachment:
        """Create an attachment.

        POST /rest/v1.0/projects/{project_id}/incidents/witness_statements/{witness_statement_id}/attachments
        https://developers.procore.com/reference/rest/v1/witness-statement-attachments?version=1.0#create-attachment

        Args:
            attachment: A path, an open binary file or :class:`~aprocore.File`.

        Returns:
            :class:`WitnessStatementAttachment`.
        """
        return await self._one(
            WitnessStatementAttachment,
            "POST",
            "/rest/v1.0/projects/{project_id}/incidents/witness_statements/{witness_statement_id}/attachments",
            {"project_id": project_id, "witness_statement_id": witness_statement_id},
            options,
            form={"attachment": attachment},
        )
