"""Markup groups (Document Markup)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Unpack

from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, Unset

__all__ = [
    "MarkupGroupsResource",
]


class MarkupGroupsResource(Resource):
    """Markup groups (Document Markup).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        viewer_doc_id: Id,
        source_group_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        markup_ids: Sequence[Id] | Unset | None = UNSET,
        action: str | Unset | None = UNSET,
        pin_id: Id | Unset | None = UNSET,
        escalate_to_pin: bool | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Create group and move markups.

        POST /rest/v1.0/companies/{company_id}/projects/{project_id}/viewer_documents/{viewer_doc_id}/markups/groups

        What comes back is given as it comes: the reference does not describe it.
        """
        return await self._any(
            "POST",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/viewer_documents/{viewer_doc_id}/markups/groups",
            {"company_id": company_id, "project_id": project_id, "viewer_doc_id": viewer_doc_id},
            options,
            body={
                "markup_ids": markup_ids,
                "source_group_id": source_group_id,
                "action": action,
                "pin_id": pin_id,
                "escalate_to_pin": escalate_to_pin,
            },
        )
