"""Incident attachments (Incidents)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset, Upload

__all__ = [
    "IncidentAttachment",
    "IncidentAttachmentsResource",
]


@record
class IncidentAttachment(Model):
    """What Procore tells of incident attachments."""

    id: Id | None = None
    url: str | None = None
    thumbnail_url: str | None = None
    name: str | None = None
    content_type: str | None = None
    viewable_document_id: Id | None = None


class IncidentAttachmentsResource(Resource):
    """Incident attachments (Incidents).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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
        """Create attachment.

        POST /rest/v1.0/projects/{project_id}/incidents/{incident_id}/attachments

        Args:
            run_configurable_validations: whether what the configurable field set demands is looked at too.
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
