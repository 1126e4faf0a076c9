"""BIM plan batch (BIM)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Resource, Unset


@record
class BimPlan(Model):
    """``bim_plans`` of :class:`BimPlanBatch`."""

    id: Id | None = None
    bim_level_id: Id | None = None
    drawing_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    title: str | None = None
    image: BimPlanBatchImage | None = None
    thumbnail: BimPlanBatchThumbnail | None = None
    sheet_map_start: BimPlanBatchSheetMapStart | None = None
    sheet_map_end: BimPlanBatchSheetMapEnd | None = None
    model_map_start: BimPlanBatchModelMapStart | None = None
    model_map_end: BimPlanBatchModelMapEnd | None = None


@record
class BimPlanBatch(Model):
    """A BIM plan batch."""

    bim_plans: list[BimPlan] | None = None
    errors: list[BimPlanBatchError] | None = None


@record
class BimPlanBatchError(Model):
    """``errors`` of :class:`BimPlanBatch`."""

    bim_level_id: Id | None = None
    drawing_id: Id | None = None
    upload_uuid: str | None = None
    sheet_map_start: BimPlanBatchSheetMapStart | None = None
    sheet_map_end: BimPlanBatchSheetMapEnd | None = None
    model_map_start: BimPlanBatchModelMapStart | None = None
    model_map_end: BimPlanBatchModelMapEnd | None = None
    field_name: list[str] | None = None
    errors: BimPlanBatchError | None = None


@record
class BimPlanBatchImage(Model):
    """``image`` of :class:`BimPlan`."""

    id: Id | None = None
    name: str | None = None
    content_type: str | None = None
    url: str | None = None
    height: int | None = None
    width: int | None = None


@record
class BimPlanBatchModelMapEnd(Model):
    """``model_map_end`` of :class:`BimPlan`."""

    x: float | None = None
    y: float | None = None
    z: float | None = None


@record
class BimPlanBatchModelMapStart(Model):
    """``model_map_start`` of :class:`BimPlan`."""

    x: float | None = None
    y: float | None = None
    z: float | None = None


@record
class BimPlanBatchSheetMapEnd(Model):
    """``sheet_map_end`` of :class:`BimPlan`."""

    x: float | None = None
    y: float | None = None


@record
class BimPlanBatchSheetMapStart(Model):
    """``sheet_map_start`` of :class:`BimPlan`."""

    x: float | None = None
    y: float | None = None


@record
class BimPlanBatchThumbnail(Model):
    """``thumbnail`` of :class:`BimPlan`."""

    id: Id | None = None
    size: str | None = None
    url: str | None = None


class BimPlanBatchResource(Resource):
    """BIM plan batch (BIM)."""

    __slots__ = ()

    async def create(
        self,
        *,
        bim_plans: Sequence[Any],
        project_id: Id | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> BimPlanBatch:
        """Create a batch of BIM plans.

        POST /rest/v1.0/bim_plans/batch
        https://developers.procore.com/reference/rest/v1/bim-plan-batch?version=1.0#create-a-batch-of-bim-plans

        Args:
            view: Level of detail. One of compact, normal, extended.

        Returns:
            :class:`BimPlanBatch`.
        """
        return await self._one(
            BimPlanBatch,
            "POST",
            "/rest/v1.0/bim_plans/batch",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "view": view, "bim_plans": bim_plans},
        )
