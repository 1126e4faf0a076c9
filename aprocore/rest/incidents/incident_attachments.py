"""Incident attachments (Incidents)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset, Upload


@record
class IncidentAttachment(Model):
    """An incident attachment."""

    id: Id | None = None
    url: str | None = None
    thumbnail_url: str | None = None
    name: str | None = None
    content_type: str | None = None
    viewable_document_id: Id | None = None


class IncidentAttachmentsResource(Resource):
    """Incident attachments (Incidents)."""

    __slots__ = ()

    async def create(
        self,
        *,
        incident_id: Id,
        attachment: Upload,
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> IncidentAttachment:
        """Create an attachment.

        POST /rest/v1.0/projects/{project_id}/incidents/{incident_id}/attachments
        https://developers.procore.com/reference/rest/v1/incident-attachments?version=1.0#create-attachment

        Args:
            attachment: A path, an open binary file or :class:`~aprocore.File`.
            run_configurable_validations: Whether to validate against the configurable field set.

        Returns:
            :class:`IncidentAttachment`.
        """
        return await self._one(
            IncidentAttachment,
            "POST",
            "/rest/v1.0/projects/{project_id}/incidents/{incident_id}/attachments",
            {"project_id": project_id, "incident_id": incident_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            form={"attachment": attachment},
        )
