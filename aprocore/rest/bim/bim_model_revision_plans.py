"""Bim model revision plans (BIM)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "BimModelRevisionPlanFilters",
    "BimModelRevisionPlanInput",
    "BimModelRevisionPlansResource",
]


class BimModelRevisionPlanInput(TypedDict, total=False):
    bim_model_revision_id: Id | None
    bim_plan_id: Id | None


class BimModelRevisionPlanFilters(TypedDict, total=False):
    id: Id | Sequence[Id]
    bim_plan_id: Id | Sequence[Id]
    bim_model_revision_id: Id | Sequence[Id]
    bim_level_id: Id | Sequence[Id]


class BimModelRevisionPlansResource(Resource):
    """Bim model revision plans (BIM)."""

    __slots__ = ()

    async def create(
        self,
        *,
        bim_model_revision_plan: BimModelRevisionPlanInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Any:
        """Create BIM Model Revision Plan.

        POST /rest/v1.0/bim_model_revision_plans
        """
        return await self._any(
            "POST",
            "/rest/v1.0/bim_model_revision_plans",
            {},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "bim_model_revision_plan": bim_model_revision_plan,
            },
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete BIM Model Revision Plan.

        DELETE /rest/v1.0/bim_model_revision_plans/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/bim_model_revision_plans/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Any:
        """Show BIM Model Revision Plan.

        GET /rest/v1.0/bim_model_revision_plans/{id}
        """
        return await self._any(
            "GET",
            "/rest/v1.0/bim_model_revision_plans/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "view": view},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset = UNSET,
        filters: BimModelRevisionPlanFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Any]:
        """List BIM Model Revision Plans.

        GET /rest/v1.0/bim_model_revision_plans
        """
        return self._pages(
            None,
            "/rest/v1.0/bim_model_revision_plans",
            {},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "page": page,
                "view": view,
                "filters": filters,
            },
            per_page=per_page,
            concurrency=concurrency,
        )
