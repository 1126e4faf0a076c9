"""BIM model revision plan batch (BIM)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset

__all__ = [
    "BimModelRevisionPlanBatch",
    "BimModelRevisionPlanBatchError",
    "BimModelRevisionPlanBatchResource",
    "BimModelRevisionPlanInput",
]


@record
class BimModelRevisionPlanBatch(Model):
    """What Procore tells of BIM model revision plan batch."""

    bim_model_revision_plans: list[Any] | None = None
    errors: list[BimModelRevisionPlanBatchError] | None = None


@record
class BimModelRevisionPlanBatchError(Model):
    """``errors`` of :class:`BimModelRevisionPlanBatch`."""

    bim_model_revision_id: Id | None = None
    bim_plan_id: Id | None = None
    field_name: list[str] | None = None
    errors: BimModelRevisionPlanBatchError | None = None


class BimModelRevisionPlanInput(TypedDict, total=False):
    """What is sent as ``bim_model_revision_plans``."""

    bim_model_revision_id: Id | None
    bim_plan_id: Id | None


class BimModelRevisionPlanBatchResource(Resource):
    """BIM model revision plan batch (BIM).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        bim_model_revision_plans: Sequence[BimModelRevisionPlanInput],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> BimModelRevisionPlanBatch:
        """Create a batch of BIM model revision plans.

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
