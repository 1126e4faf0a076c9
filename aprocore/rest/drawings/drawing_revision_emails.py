"""Drawing revision emails (Drawings)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from ...types import Id
from .._base import UNSET, Options, Resource, Unset


class DrawingRevisionEmailsResource(Resource):
    """Drawing revision emails (Drawings)."""

    __slots__ = ()

    async def create(
        self,
        *,
        id: Id,
        distribution_ids: Sequence[Id],
        project_id: Id | Unset = UNSET,
        subject: str | Unset | None = UNSET,
        body: str | Unset | None = UNSET,
        cc_distribution_ids: Sequence[Id] | Unset | None = UNSET,
        bcc_distribution_ids: Sequence[Id] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """Send an email.

        POST /rest/v1.0/projects/{project_id}/drawing_revision_emails/{id}/send_email
        https://developers.procore.com/reference/rest/v1/drawing-revision-emails?version=1.0#send-email

        Returns:
            None.
        """
        await self._none(
            "POST",
            "/rest/v1.0/projects/{project_id}/drawing_revision_emails/{id}/send_email",
            {"project_id": project_id, "id": id},
            options,
            body={
                "subject": subject,
                "body": body,
                "distribution_ids": distribution_ids,
                "cc_distribution_ids": cc_distribution_ids,
                "bcc_distribution_ids": bcc_distribution_ids,
            },
        )
