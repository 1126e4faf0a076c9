"""BIM model revision viewpoint batch (BIM)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Resource, Unset


@record
class BimModelRevisionViewpoint(Model):
    """``bim_model_revision_viewpoints`` of :class:`BimModelRevisionViewpointBatch`."""

    id: Id | None = None
    bim_model_revision_id: Id | None = None
    bim_viewpoint_id: Id | None = None
    primary: bool | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class BimModelRevisionViewpointBatch(Model):
    """A BIM model revision viewpoint batch."""

    bim_model_revision_viewpoints: list[BimModelRevisionViewpoint] | None = None
    errors: list[BimModelRevisionViewpointBatchError] | None = None


@record
class BimModelRevisionViewpointBatchError(Model):
    """``errors`` of :class:`BimModelRevisionViewpointBatch`."""

    bim_model_revision_id: Id | None = None
    bim_viewpoint_id: Id | None = None
    primary: bool | None = None
    field_name: list[str] | None = None
    errors: BimModelRevisionViewpointBatchError | None = None


class BimModelRevisionViewpointInput(TypedDict, total=False):
    """``bim_model_revision_viewpoints`` in a request body."""

    bim_model_revision_id: Id | None
    bim_viewpoint_id: Id | None
    primary: bool | None


class BimModelRevisionViewpointBatchResource(Resource):
    """BIM model revision viewpoint batch (BIM)."""

    __slots__ = ()

    async def create(
        self,
        *,
        bim_model_revision_viewpoints: Sequence[BimModelRevisionViewpointInput],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> BimModelRevisionViewpointBatch:
        """Create a batch of BIM model revision viewpoints.

        POST /rest/v1.0/bim_model_revision_viewpoints/batch
        https://developers.procore.com/reference/rest/v1/bim-model-revision-viewpoint-batch?version=1.0#create-a-batch-of-bim-model-revision-viewpoints

        Returns:
            :class:`BimModelRevisionViewpointBatch`.
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
