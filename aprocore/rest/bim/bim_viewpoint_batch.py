"""Bim viewpoint batch (BIM)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Resource, Unset

__all__ = [
    "BimViewpointBatch",
    "BimViewpointBatchBimViewpoint",
    "BimViewpointBatchBimViewpointInput",
    "BimViewpointBatchBimViewpointSnapshot",
    "BimViewpointBatchBimViewpointVisibility",
    "BimViewpointBatchBimViewpointVisibilityException",
    "BimViewpointBatchBimViewpointVisibilityExceptionInput",
    "BimViewpointBatchBimViewpointVisibilityInput",
    "BimViewpointBatchError",
    "BimViewpointBatchErrorError",
    "BimViewpointBatchResource",
]


@record
class BimViewpointBatch(Model):
    """What Procore tells of bim viewpoint batch (BIM)."""

    bim_viewpoints: list[BimViewpointBatchBimViewpoint] | None = None
    errors: list[BimViewpointBatchError] | None = None


@record
class BimViewpointBatchBimViewpoint(Model):
    """``bim_viewpoints`` of :class:`BimViewpointBatch`."""

    id: Id | None = None
    bim_file_id: Id | None = None
    view_folder_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    snapshot: BimViewpointBatchBimViewpointSnapshot | None = None
    name: str | None = None
    render_mode: str | None = None
    visibility: BimViewpointBatchBimViewpointVisibility | None = None
    camera_data: str | None = None
    redlines_data: str | None = None
    sections_data: str | None = None


@record
class BimViewpointBatchBimViewpointSnapshot(Model):
    """``snapshot`` of :class:`BimViewpointBatchBimViewpoint`."""

    id: Id | None = None
    name: str | None = None
    content_type: str | None = None
    url: str | None = None


@record
class BimViewpointBatchBimViewpointVisibility(Model):
    """``visibility`` of :class:`BimViewpointBatchBimViewpoint`."""

    default_visibility: bool | None = None
    exceptions: BimViewpointBatchBimViewpointVisibilityException | None = None


@record
class BimViewpointBatchBimViewpointVisibilityException(Model):
    """``exceptions`` of :class:`BimViewpointBatchBimViewpointVisibility`."""

    object_ids: list[Id] | None = None
    object_ranges: list[list[int]] | None = None


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
    errors: BimViewpointBatchErrorError | None = None


@record
class BimViewpointBatchErrorError(Model):
    """``errors`` of :class:`BimViewpointBatchError`."""

    field_name: list[str] | None = None


class BimViewpointBatchBimViewpointInput(TypedDict, total=False):
    bim_file_id: Id | None
    name: str | None
    view_folder_id: Id | None
    upload_uuid: str | None
    uuid: str | None
    camera_data: str | None
    redlines_data: str | None
    sections_data: str | None
    render_mode: Literal["shaded", "xray"] | None
    visibility: BimViewpointBatchBimViewpointVisibilityInput | None


class BimViewpointBatchBimViewpointVisibilityExceptionInput(TypedDict, total=False):
    object_ids: Sequence[Id] | None
    object_ranges: Sequence[Sequence[int]] | None


class BimViewpointBatchBimViewpointVisibilityInput(TypedDict, total=False):
    default_visibility: bool | None
    exceptions: BimViewpointBatchBimViewpointVisibilityExceptionInput | None


class BimViewpointBatchResource(Resource):
    """Bim viewpoint batch (BIM)."""

    __slots__ = ()

    async def create(
        self,
        *,
        bim_viewpoints: Sequence[BimViewpointBatchBimViewpointInput],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> BimViewpointBatch:
        """Create a batch of BIM Viewpoints.

        POST /rest/v1.0/bim_viewpoints/batch
        """
        return await self._one(
            BimViewpointBatch,
            "POST",
            "/rest/v1.0/bim_viewpoints/batch",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "bim_viewpoints": bim_viewpoints},
        )
