"""Bim model revision viewpoints (BIM)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...types import Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset

__all__ = [
    "BimModelRevisionViewpointFilters",
    "BimModelRevisionViewpointsResource",
]


class BimModelRevisionViewpointFilters(TypedDict, total=False):
    id: Id | Sequence[Id]
    bim_model_revision_id: Id | Sequence[Id]
    updated_at: DateRange
    primary: bool


class BimModelRevisionViewpointsResource(Resource):
    """Bim model revision viewpoints (BIM)."""

    __slots__ = ()

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete BIM model revision viewpoint.

        DELETE /rest/v1.0/bim_model_revision_viewpoints/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/bim_model_revision_viewpoints/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset = UNSET,
        viewpoint_format: Literal["default", "procore"] | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: BimModelRevisionViewpointFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Any]:
        """List BIM Model Revision Viewpoints.

        GET /rest/v1.0/bim_model_revision_viewpoints
        """
        return self._pages(
            None,
            "/rest/v1.0/bim_model_revision_viewpoints",
            {},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "view": view,
                "viewpoint_format": viewpoint_format,
                "page": page,
                "filters": filters,
            },
            per_page=per_page,
            concurrency=concurrency,
        )
