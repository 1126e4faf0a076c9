"""Bim model revision plan batch (BIM)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset

__all__ = [
    "BimModelRevisionPlanBatch",
    "BimModelRevisionPlanBatchBimModelRevisionPlanInput",
    "BimModelRevisionPlanBatchError",
    "BimModelRevisionPlanBatchErrorError",
    "BimModelRevisionPlanBatchResource",
]


@record
class BimModelRevisionPlanBatch(Model):
    """What Procore tells of bim model revision plan batch (BIM)."""

    bim_model_revision_plans: list[Any] | None = None
    errors: list[BimModelRevisionPlanBatchError] | None = None


@record
class BimModelRevisionPlanBatchError(Model):
    """``errors`` of :class:`BimModelRevisionPlanBatch`."""

    bim_model_revision_id: Id | None = None
    bim_plan_id: Id | None = None
    errors: BimModelRevisionPlanBatchErrorError | None = None


@record
class BimModelRevisionPlanBatchErrorError(Model):
    """``errors`` of :class:`BimModelRevisionPlanBatchError`."""

    field_name: list[str] | None = None


class BimModelRevisionPlanBatchBimModelRevisionPlanInput(TypedDict, total=False):
    bim_model_revision_id: Id | None
    bim_plan_id: Id | None


class BimModelRevisionPlanBatchResource(Resource):
    """Bim model revision plan batch (BIM)."""

    __slots__ = ()

    async def create(
        self,
        *,
        bim_model_revision_plans: Sequence[BimModelRevisionPlanBatchBimModelRevisionPlanInput],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> BimModelRevisionPlanBatch:
        """Create a batch of BIM Model Revision Plans.

        POST /rest/v1.0/bim_model_revision_plans/batch
        """
        return await self._one(
            BimModelRevisionPlanBatch,
            "POST",
            "/rest/v1.0/bim_model_revision_plans/batch",
            {},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "bim_model_revision_plans": bim_model_revision_plans,
            },
        )
