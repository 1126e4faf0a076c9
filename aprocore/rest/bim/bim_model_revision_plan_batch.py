"""BIM model revision plan batch (BIM)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset


@record
class BimModelRevisionPlanBatch(Model):
    """A BIM model revision plan batch."""

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
    """``bim_model_revision_plans`` in a request body."""

    bim_model_revision_id: Id | None
    bim_plan_id: Id | None


class BimModelRevisionPlanBatchResource(Resource):
    """BIM model revision plan batch (BIM)."""

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
        https://developers.procore.com/reference/rest/v1/bim-model-revision-plan-batch?version=1.0#create-a-batch-of-bim-model-revision-plans

        Returns:
            :class:`BimModelRevisionPlanBatch`.
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
