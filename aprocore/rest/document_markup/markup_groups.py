"""Markup groups (Document Markup)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Unpack

from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, Unset


class MarkupGroupsResource(Resource):
    """Markup groups (Document Markup)."""

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
        """Create a group and move markups.

        POST /rest/v1.0/companies/{company_id}/projects/{project_id}/viewer_documents/{viewer_doc_id}/markups/groups
        https://developers.procore.com/reference/rest/v1/markup-groups?version=1.0#create-group-and-move-markups

        Returns:
            The decoded JSON body, whose fields are undocumented.
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
