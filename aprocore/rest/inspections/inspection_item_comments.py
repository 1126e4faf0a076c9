"""Inspection item comments (Inspections)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Resource, Unset


@record
class InspectionItemComment(Model):
    """An inspection item comment."""

    id: Id | None = None
    body: str | None = None
    item_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    created_by: InspectionItemCommentCreatedBy | None = None


@record
class InspectionItemCommentCreatedBy(Model):
    """``created_by`` of :class:`InspectionItemComment`."""

    id: Id | None = None
    company_name: str | None = None
    login: str | None = None
    name: str | None = None


class InspectionItemCommentsResource(Resource):
    """Inspection item comments (Inspections)."""

    __slots__ = ()

    async def create(
        self, *, inspection_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> InspectionItemComment:
        """Create an inspection item comment.

        POST /rest/v1.0/projects/{project_id}/inspections/{inspection_id}/comments
        https://developers.procore.com/reference/rest/v1/inspection-item-comments?version=1.0#creates-an-inspection-item-comment

        Returns:
            :class:`InspectionItemComment`.
        """
        return await self._one(
            InspectionItemComment,
            "POST",
            "/rest/v1.0/projects/{project_id}/inspections/{inspection_id}/comments",
            {"project_id": project_id, "inspection_id": inspection_id},
            options,
        )
