"""BIM viewpoint associations (BIM)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Literal, TypedDict, Unpack

from ...types import Id
from .._base import UNSET, Options, Resource, Unset

__all__ = [
    "BimViewpointAssociationProcoreItemInput",
    "BimViewpointAssociationsResource",
]


class BimViewpointAssociationProcoreItemInput(TypedDict, total=False):
    """What is sent as ``procore_item``."""

    item_id: Id | None
    item_type: Literal["BimModelRevision", "Comment", "CoordinationIssue"] | None
    primary: bool | None


class BimViewpointAssociationsResource(Resource):
    """BIM viewpoint associations (BIM).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        bim_viewpoint_id: Id,
        project_id: Id | Unset = UNSET,
        procore_item: BimViewpointAssociationProcoreItemInput | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """Create viewpoint and Procore item association.

        POST /rest/v1.0/bim_viewpoints/{bim_viewpoint_id}/associations
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
        """Delete viewpoint and Procore item association.

        DELETE /rest/v1.0/bim_viewpoints/{bim_viewpoint_id}/associations
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/bim_viewpoints/{bim_viewpoint_id}/associations",
            {"bim_viewpoint_id": bim_viewpoint_id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "item_id": item_id, "item_type": item_type},
        )
