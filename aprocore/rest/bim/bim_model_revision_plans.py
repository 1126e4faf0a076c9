"""Bim model revision plans (BIM)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "BimModelRevisionPlan",
    "BimModelRevisionPlanBimLevel",
    "BimModelRevisionPlanBimPlan",
    "BimModelRevisionPlanBimPlanImage",
    "BimModelRevisionPlanBimPlanModelMapEnd",
    "BimModelRevisionPlanBimPlanModelMapStart",
    "BimModelRevisionPlanBimPlanSheetMapEnd",
    "BimModelRevisionPlanBimPlanSheetMapStart",
    "BimModelRevisionPlanBimPlanThumbnail",
    "BimModelRevisionPlanFilters",
    "BimModelRevisionPlanInput",
    "BimModelRevisionPlansResource",
]


@record
class BimModelRevisionPlan(Model):
    """What Procore tells of bim model revision plans (BIM)."""

    id: Id | None = None
    bim_model_revision_id: Id | None = None
    bim_plan_id: Id | None = None
    bim_level_id: Id | None = None
    bim_plan: BimModelRevisionPlanBimPlan | None = None
    bim_level: BimModelRevisionPlanBimLevel | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class BimModelRevisionPlanBimLevel(Model):
    """``bim_level`` of :class:`BimModelRevisionPlan`."""

    id: Id | None = None
    name: str | None = None
    elevation: float | None = None
    bim_file_id: Id | None = None
    location_id: Id | None = None
    created_by_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class BimModelRevisionPlanBimPlan(Model):
    """``bim_plan`` of :class:`BimModelRevisionPlan`."""

    id: Id | None = None
    bim_level_id: Id | None = None
    drawing_id: Id | None = None
    title: str | None = None
    image: BimModelRevisionPlanBimPlanImage | None = None
    thumbnail: BimModelRevisionPlanBimPlanThumbnail | None = None
    sheet_map_start: BimModelRevisionPlanBimPlanSheetMapStart | None = None
    sheet_map_end: BimModelRevisionPlanBimPlanSheetMapEnd | None = None
    model_map_start: BimModelRevisionPlanBimPlanModelMapStart | None = None
    model_map_end: BimModelRevisionPlanBimPlanModelMapEnd | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class BimModelRevisionPlanBimPlanImage(Model):
    """``image`` of :class:`BimModelRevisionPlanBimPlan`."""

    id: Id | None = None
    name: str | None = None
    content_type: str | None = None
    url: str | None = None
    height: int | None = None
    width: int | None = None


@record
class BimModelRevisionPlanBimPlanModelMapEnd(Model):
    """``model_map_end`` of :class:`BimModelRevisionPlanBimPlan`."""

    x: float | None = None
    y: float | None = None
    z: float | None = None


@record
class BimModelRevisionPlanBimPlanModelMapStart(Model):
    """``model_map_start`` of :class:`BimModelRevisionPlanBimPlan`."""

    x: float | None = None
    y: float | None = None
    z: float | None = None


@record
class BimModelRevisionPlanBimPlanSheetMapEnd(Model):
    """``sheet_map_end`` of :class:`BimModelRevisionPlanBimPlan`."""

    x: float | None = None
    y: float | None = None


@record
class BimModelRevisionPlanBimPlanSheetMapStart(Model):
    """``sheet_map_start`` of :class:`BimModelRevisionPlanBimPlan`."""

    x: float | None = None
    y: float | None = None


@record
class BimModelRevisionPlanBimPlanThumbnail(Model):
    """``thumbnail`` of :class:`BimModelRevisionPlanBimPlan`."""

    id: Id | None = None
    size: str | None = None
    url: str | None = None


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
    ) -> BimModelRevisionPlan:
        """Create BIM Model Revision Plan.

        POST /rest/v1.0/bim_model_revision_plans
        """
        return await self._one(
            BimModelRevisionPlan,
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
    ) -> BimModelRevisionPlan:
        """Show BIM Model Revision Plan.

        GET /rest/v1.0/bim_model_revision_plans/{id}
        """
        return await self._one(
            BimModelRevisionPlan,
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
    ) -> Pages[BimModelRevisionPlan]:
        """List BIM Model Revision Plans.

        GET /rest/v1.0/bim_model_revision_plans
        """
        return self._pages(
            BimModelRevisionPlan,
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
