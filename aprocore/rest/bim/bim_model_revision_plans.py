"""BIM model revision plans (BIM)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class BimModelRevisionPlan(Model):
    """A BIM model revision plan."""

    id: Id | None = None
    bim_model_revision_id: Id | None = None
    bim_plan_id: Id | None = None
    bim_level_id: Id | None = None
    drawing_id: Id | None = None
    title: str | None = None
    image: BimModelRevisionPlanImage | None = None
    thumbnail: BimModelRevisionPlanThumbnail | None = None
    sheet_map_start: BimModelRevisionPlanSheetMapStart | None = None
    sheet_map_end: BimModelRevisionPlanSheetMapEnd | None = None
    model_map_start: BimModelRevisionPlanModelMapStart | None = None
    model_map_end: BimModelRevisionPlanModelMapEnd | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    bim_plan: BimModelRevisionPlan | None = None
    bim_level: BimModelRevisionPlanLevel | None = None


@record
class BimModelRevisionPlanImage(Model):
    """``image`` of :class:`BimModelRevisionPlan`."""

    id: Id | None = None
    name: str | None = None
    content_type: str | None = None
    url: str | None = None
    height: int | None = None
    width: int | None = None


@record
class BimModelRevisionPlanLevel(Model):
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
class BimModelRevisionPlanModelMapEnd(Model):
    """``model_map_end`` of :class:`BimModelRevisionPlan`."""

    x: float | None = None
    y: float | None = None
    z: float | None = None


@record
class BimModelRevisionPlanModelMapStart(Model):
    """``model_map_start`` of :class:`BimModelRevisionPlan`."""

    x: float | None = None
    y: float | None = None
    z: float | None = None


@record
class BimModelRevisionPlanSheetMapEnd(Model):
    """``sheet_map_end`` of :class:`BimModelRevisionPlan`."""

    x: float | None = None
    y: float | None = None


@record
class BimModelRevisionPlanSheetMapStart(Model):
    """``sheet_map_start`` of :class:`BimModelRevisionPlan`."""

    x: float | None = None
    y: float | None = None


@record
class BimModelRevisionPlanThumbnail(Model):
    """``thumbnail`` of :class:`BimModelRevisionPlan`."""

    id: Id | None = None
    size: str | None = None
    url: str | None = None


class BimModelRevisionPlanInput(TypedDict, total=False):
    """``bim_model_revision_plan`` in a request body."""

    bim_model_revision_id: Id | None
    bim_plan_id: Id | None


class BimModelRevisionPlanFilters(TypedDict, total=False):
    """Query filters of ``bim.bim_model_revision_plans.list``."""

    id: Id | Sequence[Id]
    bim_plan_id: Id | Sequence[Id]
    bim_model_revision_id: Id | Sequence[Id]
    bim_level_id: Id | Sequence[Id]


class BimModelRevisionPlansResource(Resource):
    """BIM model revision plans (BIM)."""

    __slots__ = ()

    async def create(
        self,
        *,
        bim_model_revision_plan: BimModelRevisionPlanInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> BimModelRevisionPlan:
        """Create a BIM model revision plan.

        POST /rest/v1.0/bim_model_revision_plans
        https://developers.procore.com/reference/rest/v1/bim-model-revision-plans?version=1.0#create-bim-model-revision-plan

        Returns:
            :class:`BimModelRevisionPlan`.
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
        """Delete a BIM model revision plan.

        DELETE /rest/v1.0/bim_model_revision_plans/{id}
        https://developers.procore.com/reference/rest/v1/bim-model-revision-plans?version=1.0#delete-bim-model-revision-plan

        Returns:
            None.
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
        """Return a BIM model revision plan.

        GET /rest/v1.0/bim_model_revision_plans/{id}
        https://developers.procore.com/reference/rest/v1/bim-model-revision-plans?version=1.0#show-bim-model-revision-plan

        Args:
            view: Level of detail. One of compact, normal, extended.

        Returns:
            :class:`BimModelRevisionPlan`.
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
        """List BIM model revision plans.

        GET /rest/v1.0/bim_model_revision_plans
        https://developers.procore.com/reference/rest/v1/bim-model-revision-plans?version=1.0#list-bim-model-revision-plans

        Args:
            view: Level of detail. One of compact, normal, extended.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BimModelRevisionPlan`.
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
