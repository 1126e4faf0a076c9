"""Coordination issue attachment (Coordination Issues)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...types import Id
from .._base import UNSET, Options, Resource, Unset


class CoordinationIssueAttachmentResource(Resource):
    """Coordination issue attachment (Coordination Issues)."""

    __slots__ = ()

    async def delete(
        self, *, coordination_issue_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete a coordination issue attachment.

        DELETE /rest/v1.0/coordination_issues/{coordination_issue_id}/attachments/{id}
        https://developers.procore.com/reference/rest/v1/coordination-issue-attachment?version=1.0#delete-coordination-issue-attachment

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/coordination_issues/{coordination_issue_id}/attachments/{id}",
            {"coordination_issue_id": coordination_issue_id, "id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )
