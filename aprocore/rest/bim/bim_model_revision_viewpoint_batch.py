"""Bim model revision viewpoint batch (BIM)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Resource, Unset

__all__ = [
    "BimModelRevisionViewpointBatch",
    "BimModelRevisionViewpointBatchBimModelRevisionViewpoint",
    "BimModelRevisionViewpointBatchBimModelRevisionViewpointInput",
    "BimModelRevisionViewpointBatchError",
    "BimModelRevisionViewpointBatchErrorError",
    "BimModelRevisionViewpointBatchResource",
]


@record
class BimModelRevisionViewpointBatch(Model):
    """What Procore tells of bim model revision viewpoint batch (BIM)."""

    bim_model_revision_viewpoints: list[BimModelRevisionViewpointBatchBimModelRevisionViewpoint] | None = None
    errors: list[BimModelRevisionViewpointBatchError] | None = None


@record
class BimModelRevisionViewpointBatchBimModelRevisionViewpoint(Model):
    """``bim_model_revision_viewpoints`` of :class:`BimModelRevisionViewpointBatch`."""

    id: Id | None = None
    bim_model_revision_id: Id | None = None
    bim_viewpoint_id: Id | None = None
    primary: bool | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class BimModelRevisionViewpointBatchError(Model):
    """``errors`` of :class:`BimModelRevisionViewpointBatch`."""

    bim_model_revision_id: Id | None = None
    bim_viewpoint_id: Id | None = None
    primary: bool | None = None
    errors: BimModelRevisionViewpointBatchErrorError | None = None


@record
class BimModelRevisionViewpointBatchErrorError(Model):
    """``errors`` of :class:`BimModelRevisionViewpointBatchError`."""

    field_name: list[str] | None = None


class BimModelRevisionViewpointBatchBimModelRevisionViewpointInput(TypedDict, total=False):
    bim_model_revision_id: Id | None
    bim_viewpoint_id: Id | None
    primary: bool | None


class BimModelRevisionViewpointBatchResource(Resource):
    """Bim model revision viewpoint batch (BIM)."""

    __slots__ = ()

    async def create(
        self,
        *,
        bim_model_revision_viewpoints: Sequence[BimModelRevisionViewpointBatchBimModelRevisionViewpointInput],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> BimModelRevisionViewpointBatch:
        """Create a batch of BIM Model Revision Viewpoints.

        POST /rest/v1.0/bim_model_revision_viewpoints/batch
        """
        return await self._one(
            BimModelRevisionViewpointBatch,
            "POST",
            "/rest/v1.0/bim_model_revision_viewpoints/batch",
            {},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "bim_model_revision_viewpoints": bim_model_revision_viewpoints,
            },
        )
