"""Bim plan batch (BIM)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Resource, Unset

__all__ = [
    "BimPlanBatch",
    "BimPlanBatchBimPlan",
    "BimPlanBatchBimPlanImage",
    "BimPlanBatchBimPlanModelMapEnd",
    "BimPlanBatchBimPlanModelMapStart",
    "BimPlanBatchBimPlanSheetMapEnd",
    "BimPlanBatchBimPlanSheetMapStart",
    "BimPlanBatchBimPlanThumbnail",
    "BimPlanBatchError",
    "BimPlanBatchErrorError",
    "BimPlanBatchErrorModelMapEnd",
    "BimPlanBatchErrorModelMapStart",
    "BimPlanBatchErrorSheetMapEnd",
    "BimPlanBatchErrorSheetMapStart",
    "BimPlanBatchResource",
]


@record
class BimPlanBatch(Model):
    """What Procore tells of bim plan batch (BIM)."""

    bim_plans: list[BimPlanBatchBimPlan] | None = None
    errors: list[BimPlanBatchError] | None = None


@record
class BimPlanBatchBimPlan(Model):
    """``bim_plans`` of :class:`BimPlanBatch`."""

    id: Id | None = None
    bim_level_id: Id | None = None
    drawing_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    title: str | None = None
    image: BimPlanBatchBimPlanImage | None = None
    thumbnail: BimPlanBatchBimPlanThumbnail | None = None
    sheet_map_start: BimPlanBatchBimPlanSheetMapStart | None = None
    sheet_map_end: BimPlanBatchBimPlanSheetMapEnd | None = None
    model_map_start: BimPlanBatchBimPlanModelMapStart | None = None
    model_map_end: BimPlanBatchBimPlanModelMapEnd | None = None


@record
class BimPlanBatchBimPlanImage(Model):
    """``image`` of :class:`BimPlanBatchBimPlan`."""

    id: Id | None = None
    name: str | None = None
    content_type: str | None = None
    url: str | None = None
    height: int | None = None
    width: int | None = None


@record
class BimPlanBatchBimPlanModelMapEnd(Model):
    """``model_map_end`` of :class:`BimPlanBatchBimPlan`."""

    x: float | None = None
    y: float | None = None
    z: float | None = None


@record
class BimPlanBatchBimPlanModelMapStart(Model):
    """``model_map_start`` of :class:`BimPlanBatchBimPlan`."""

    x: float | None = None
    y: float | None = None
    z: float | None = None


@record
class BimPlanBatchBimPlanSheetMapEnd(Model):
    """``sheet_map_end`` of :class:`BimPlanBatchBimPlan`."""

    x: float | None = None
    y: float | None = None


@record
class BimPlanBatchBimPlanSheetMapStart(Model):
    """``sheet_map_start`` of :class:`BimPlanBatchBimPlan`."""

    x: float | None = None
    y: float | None = None


@record
class BimPlanBatchBimPlanThumbnail(Model):
    """``thumbnail`` of :class:`BimPlanBatchBimPlan`."""

    id: Id | None = None
    size: str | None = None
    url: str | None = None


@record
class BimPlanBatchError(Model):
    """``errors`` of :class:`BimPlanBatch`."""

    bim_level_id: Id | None = None
    drawing_id: Id | None = None
    upload_uuid: str | None = None
    sheet_map_start: BimPlanBatchErrorSheetMapStart | None = None
    sheet_map_end: BimPlanBatchErrorSheetMapEnd | None = None
    model_map_start: BimPlanBatchErrorModelMapStart | None = None
    model_map_end: BimPlanBatchErrorModelMapEnd | None = None
    errors: BimPlanBatchErrorError | None = None


@record
class BimPlanBatchErrorError(Model):
    """``errors`` of :class:`BimPlanBatchError`."""

    field_name: list[str] | None = None


@record
class BimPlanBatchErrorModelMapEnd(Model):
    """``model_map_end`` of :class:`BimPlanBatchError`."""

    x: float | None = None
    y: float | None = None
    z: float | None = None


@record
class BimPlanBatchErrorModelMapStart(Model):
    """``model_map_start`` of :class:`BimPlanBatchError`."""

    x: float | None = None
    y: float | None = None
    z: float | None = None


@record
class BimPlanBatchErrorSheetMapEnd(Model):
    """``sheet_map_end`` of :class:`BimPlanBatchError`."""

    x: float | None = None
    y: float | None = None


@record
class BimPlanBatchErrorSheetMapStart(Model):
    """``sheet_map_start`` of :class:`BimPlanBatchError`."""

    x: float | None = None
    y: float | None = None


class BimPlanBatchResource(Resource):
    """Bim plan batch (BIM)."""

    __slots__ = ()

    async def create(
        self,
        *,
        bim_plans: Sequence[Any],
        project_id: Id | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> BimPlanBatch:
        """Create a batch of BIM Plans.

        POST /rest/v1.0/bim_plans/batch
        """
        return await self._one(
            BimPlanBatch,
            "POST",
            "/rest/v1.0/bim_plans/batch",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "view": view, "bim_plans": bim_plans},
        )
