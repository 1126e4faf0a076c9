"""BIM viewpoint associations (BIM)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Literal, TypedDict, Unpack

from ...types import Id
from .._base import UNSET, Options, Resource, Unset


class BimViewpointAssociationProcoreItemInput(TypedDict, total=False):
    """``procore_item`` in a request body."""

    item_id: Id | None
    item_type: Literal["BimModelRevision", "Comment", "CoordinationIssue"] | None
    primary: bool | None


class BimViewpointAssociationsResource(Resource):
    """BIM viewpoint associations (BIM)."""

    __slots__ = ()

    async def create(
        self,
        *,
        bim_viewpoint_id: Id,
        project_id: Id | Unset = UNSET,
        procore_item: BimViewpointAssociationProcoreItemInput | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """Create a viewpoint and Procore item association.

        POST /rest/v1.0/bim_viewpoints/{bim_viewpoint_id}/associations
        https://developers.procore.com/reference/rest/v1/bim-viewpoint-associations?version=1.0#create-viewpoint-and-procore-item-association

        Returns:
            None.
        """
        await self._none(
            "POST",
            "/rest/v1.0/bim_viewpoints/{bim_viewpoint_id}/associations",
            {"bim_viewpoint_id": bim_viewpoint_id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "procore_item": procore_item},
        )

    async def delete(
        self,
        *,
        bim_viewpoint_id: Id,
        item_id: Id,
        item_type: Literal["BimModelRevision", "Comment", "CoordinationIssue"],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """Delete a viewpoint and Procore item association.

        DELETE /rest/v1.0/bim_viewpoints/{bim_viewpoint_id}/associations
        https://developers.procore.com/reference/rest/v1/bim-viewpoint-associations?version=1.0#delete-viewpoint-and-procore-item-association

        Args:
            item_type: One of BimModelRevision, Comment, CoordinationIssue.

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/bim_viewpoints/{bim_viewpoint_id}/associations",
            {"bim_viewpoint_id": bim_viewpoint_id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "item_id": item_id, "item_type": item_type},
        )
