"""Coordination issue attachment (Coordination Issues)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...types import Id
from .._base import UNSET, Options, Resource, Unset

__all__ = [
    "CoordinationIssueAttachmentResource",
]


class CoordinationIssueAttachmentResource(Resource):
    """Coordination issue attachment (Coordination Issues).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def delete(
        self, *, coordination_issue_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete coordination issue attachment.

        DELETE /rest/v1.0/coordination_issues/{coordination_issue_id}/attachments/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/coordination_issues/{coordination_issue_id}/attachments/{id}",
            {"coordination_issue_id": coordination_issue_id, "id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )
