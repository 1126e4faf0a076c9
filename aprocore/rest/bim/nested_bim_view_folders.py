"""Nested bim view folders (BIM)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Resource, Unset

__all__ = [
    "NestedBimViewFolder",
    "NestedBimViewFolderBimViewFolderInput",
    "NestedBimViewFoldersResource",
]


@record
class NestedBimViewFolder(Model):
    """What Procore tells of nested bim view folders (BIM)."""

    id: Id | None = None
    name: str | None = None
    parent_id: Id | None = None
    bim_file_id: Id | None = None
    project_id: Id | None = None
    created_by_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class NestedBimViewFolderBimViewFolderInput(TypedDict, total=False):
    path: Sequence[str] | None
    bim_file_id: Id | None


class NestedBimViewFoldersResource(Resource):
    """Nested bim view folders (BIM)."""

    __slots__ = ()

    async def create(
        self,
        *,
        bim_view_folder: NestedBimViewFolderBimViewFolderInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> NestedBimViewFolder:
        """Create or find BIM View Folder by path.

        POST /rest/v1.0/nested_bim_view_folders
        """
        return await self._one(
            NestedBimViewFolder,
            "POST",
            "/rest/v1.0/nested_bim_view_folders",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "bim_view_folder": bim_view_folder},
        )
