"""Bim viewpoints (BIM)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from ...types import Id
from .._base import UNSET, Options, Resource, Unset

__all__ = [
    "BimViewpointsResource",
]


class BimViewpointsResource(Resource):
    """Bim viewpoints (BIM)."""

    __slots__ = ()

    async def create(
        self, *, bim_viewpoint: Mapping[str, Any], project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Any:
        """Create a BIM Viewpoint.

        POST /rest/v1.0/bim_viewpoints
        """
        return await self._any(
            "POST",
            "/rest/v1.0/bim_viewpoints",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "bim_viewpoint": bim_viewpoint},
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Any:
        """Show BIM Viewpoint.

        GET /rest/v1.0/bim_viewpoints/{id}
        """
        return await self._any(
            "GET",
            "/rest/v1.0/bim_viewpoints/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )
