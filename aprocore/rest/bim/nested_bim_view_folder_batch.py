"""Nested BIM view folder batch (BIM)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Resource, Unset


@record
class NestedBimViewFolderBatch(Model):
    """A nested BIM view folder batch."""

    bim_view_folders: list[NestedBimViewFolderBatchBimViewFolder] | None = None
    errors: list[NestedBimViewFolderBatchError] | None = None


@record
class NestedBimViewFolderBatchBimViewFolder(Model):
    """``bim_view_folders`` of :class:`NestedBimViewFolderBatch`."""

    id: Id | None = None
    name: str | None = None
    parent_id: Id | None = None
    bim_file_id: Id | None = None
    project_id: Id | None = None
    created_by_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class NestedBimViewFolderBatchError(Model):
    """``errors`` of :class:`NestedBimViewFolderBatch`."""

    path: list[str] | None = None
    bim_file_id: Id | None = None
    field_name: list[str] | None = None
    errors: NestedBimViewFolderBatchError | None = None


class NestedBimViewFolderBatchBimViewFolderInput(TypedDict, total=False):
    """``bim_view_folders`` in a request body."""

    path: Sequence[Any] | None
    bim_file_id: Id | None


class NestedBimViewFolderBatchResource(Resource):
    """Nested BIM view folder batch (BIM)."""

    __slots__ = ()

    async def create(
        self,
        *,
        bim_view_folders: Sequence[NestedBimViewFolderBatchBimViewFolderInput],
        project_id: Id | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> NestedBimViewFolderBatch:
        """Create a batch of BIM view folder by path.

        POST /rest/v1.0/nested_bim_view_folders/batch
        https://developers.procore.com/reference/rest/v1/nested-bim-view-folder-batch?version=1.0#create-a-batch-of-bim-view-folder-by-path

        Args:
            view: Level of detail. One of compact, normal, extended.

        Returns:
            :class:`NestedBimViewFolderBatch`.
        """
        return await self._one(
            NestedBimViewFolderBatch,
            "POST",
            "/rest/v1.0/nested_bim_view_folders/batch",
            {},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "view": view,
                "bim_view_folders": bim_view_folders,
            },
        )
