"""BIM viewpoint batch (BIM)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Resource, Unset


@record
class BimViewpoint(Model):
    """``bim_viewpoints`` of :class:`BimViewpointBatch`."""

    id: Id | None = None
    bim_file_id: Id | None = None
    view_folder_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    snapshot: BimViewpointBatchSnapshot | None = None
    name: str | None = None
    render_mode: str | None = None
    visibility: BimViewpointBatchVisibility | None = None
    camera_data: str | None = None
    redlines_data: str | None = None
    sections_data: str | None = None


@record
class BimViewpointBatch(Model):
    """A BIM viewpoint batch."""

    bim_viewpoints: list[BimViewpoint] | None = None
    errors: list[BimViewpointBatchError] | None = None


@record
class BimViewpointBatchError(Model):
    """``errors`` of :class:`BimViewpointBatch`."""

    bim_file_id: Id | None = None
    name: str | None = None
    view_folder_id: Id | None = None
    upload_uuid: str | None = None
    camera_data: str | None = None
    redlines_data: str | None = None
    sections_data: str | None = None
    field_name: list[str] | None = None
    errors: BimViewpointBatchError | None = None


@record
class BimViewpointBatchException(Model):
    """``exceptions`` of :class:`BimViewpointBatchVisibility`."""

    object_ids: list[Id] | None = None
    object_ranges: list[list[int]] | None = None


@record
class BimViewpointBatchSnapshot(Model):
    """``snapshot`` of :class:`BimViewpoint`."""

    id: Id | None = None
    name: str | None = None
    content_type: str | None = None
    url: str | None = None


@record
class BimViewpointBatchVisibility(Model):
    """``visibility`` of :class:`BimViewpoint`."""

    default_visibility: bool | None = None
    exceptions: BimViewpointBatchException | None = None


class BimViewpointBatchExceptionInput(TypedDict, total=False):
    """``exceptions`` in a request body."""

    object_ids: Sequence[Id] | None
    object_ranges: Sequence[Sequence[int]] | None


class BimViewpointBatchVisibilityInput(TypedDict, total=False):
    """``visibility`` in a request body."""

    default_visibility: bool | None
    exceptions: BimViewpointBatchExceptionInput | None


class BimViewpointInput(TypedDict, total=False):
    """``bim_viewpoints`` in a request body."""

    bim_file_id: Id | None
    name: str | None
    view_folder_id: Id | None
    upload_uuid: str | None
    uuid: str | None
    camera_data: str | None
    redlines_data: str | None
    sections_data: str | None
    render_mode: Literal["shaded", "xray"] | None
    visibility: BimViewpointBatchVisibilityInput | None


class BimViewpointBatchResource(Resource):
    """BIM viewpoint batch (BIM)."""

    __slots__ = ()

    async def create(
        self, *, bim_viewpoints: Sequence[BimViewpointInput], project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> BimViewpointBatch:
        """Create a batch of BIM viewpoints.

        POST /rest/v1.0/bim_viewpoints/batch
        https://developers.procore.com/reference/rest/v1/bim-viewpoint-batch?version=1.0#create-a-batch-of-bim-viewpoints

        Returns:
            :class:`BimViewpointBatch`.
        """
        return await self._one(
            BimViewpointBatch,
            "POST",
            "/rest/v1.0/bim_viewpoints/batch",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "bim_viewpoints": bim_viewpoints},
        )
