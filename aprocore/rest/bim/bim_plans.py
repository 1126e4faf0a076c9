"""BIM plans (BIM)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class BimPlan(Model):
    """A BIM plan."""

    id: Id | None = None
    bim_level_id: Id | None = None
    drawing_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    title: str | None = None
    image: BimPlanImage | None = None
    thumbnail: BimPlanThumbnail | None = None
    sheet_map_start: BimPlanSheetMapStart | None = None
    sheet_map_end: BimPlanSheetMapEnd | None = None
    model_map_start: BimPlanModelMapStart | None = None
    model_map_end: BimPlanModelMapEnd | None = None


@record
class BimPlanImage(Model):
    """``image`` of :class:`BimPlan`."""

    id: Id | None = None
    name: str | None = None
    content_type: str | None = None
    url: str | None = None
    height: int | None = None
    width: int | None = None


@record
class BimPlanModelMapEnd(Model):
    """``model_map_end`` of :class:`BimPlan`."""

    x: float | None = None
    y: float | None = None
    z: float | None = None


@record
class BimPlanModelMapStart(Model):
    """``model_map_start`` of :class:`BimPlan`."""

    x: float | None = None
    y: float | None = None
    z: float | None = None


@record
class BimPlanSheetMapEnd(Model):
    """``sheet_map_end`` of :class:`BimPlan`."""

    x: float | None = None
    y: float | None = None


@record
class BimPlanSheetMapStart(Model):
    """``sheet_map_start`` of :class:`BimPlan`."""

    x: float | None = None
    y: float | None = None


@record
class BimPlanThumbnail(Model):
    """``thumbnail`` of :class:`BimPlan`."""

    id: Id | None = None
    size: str | None = None
    url: str | None = None


class BimPlanFilters(TypedDict, total=False):
    """Query filters of ``bim.bim_plans.list``."""

    id: Id | Sequence[Id]
    bim_level_id: Id | Sequence[Id]


class BimPlansResource(Resource):
    """BIM plans (BIM)."""

    __slots__ = ()

    async def create(
        self,
        *,
        bim_plan: Any,
        project_id: Id | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> BimPlan:
        """Create a BIM plan.

        POST /rest/v1.0/bim_plans
        https://developers.procore.com/reference/rest/v1/bim-plans?version=1.0#create-bim-plan

        Args:
            view: Level of detail. One of compact, normal, extended.

        Returns:
            :class:`BimPlan`.
        """
        return await self._one(
            BimPlan,
            "POST",
            "/rest/v1.0/bim_plans",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "view": view, "bim_plan": bim_plan},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a BIM plan.

        DELETE /rest/v1.0/bim_plans/{id}
        https://developers.procore.com/reference/rest/v1/bim-plans?version=1.0#delete-bim-plan

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/bim_plans/{id}",
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
    ) -> BimPlan:
        """Return a BIM plan.

        GET /rest/v1.0/bim_plans/{id}
        https://developers.procore.com/reference/rest/v1/bim-plans?version=1.0#show-bim-plan

        Args:
            view: Level of detail. One of compact, normal, extended.

        Returns:
            :class:`BimPlan`.
        """
        return await self._one(
            BimPlan,
            "GET",
            "/rest/v1.0/bim_plans/{id}",
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
        filters: BimPlanFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[BimPlan]:
        """List BIM plans.

        GET /rest/v1.0/bim_plans
        https://developers.procore.com/reference/rest/v1/bim-plans?version=1.0#list-bim-plans

        Args:
            view: Level of detail. One of compact, normal, extended.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BimPlan`.
        """
        return self._pages(
            BimPlan,
            "/rest/v1.0/bim_plans",
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

    async def update(
        self,
        *,
        id: Id,
        bim_plan: Any,
        project_id: Id | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> BimPlan:
        """Update a BIM plan.

        PATCH /rest/v1.0/bim_plans/{id}
        https://developers.procore.com/reference/rest/v1/bim-plans?version=1.0#update-bim-plan

        Args:
            view: Level of detail. One of compact, normal, extended.

        Returns:
            :class:`BimPlan`.
        """
        return await self._one(
            BimPlan,
            "PATCH",
            "/rest/v1.0/bim_plans/{id}",
            {"id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "view": view, "bim_plan": bim_plan},
        )
