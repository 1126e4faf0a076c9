"""Nested BIM view folders (BIM)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Resource, Unset


@record
class NestedBimViewFolder(Model):
    """A nested BIM view folder."""

    id: Id | None = None
    name: str | None = None
    parent_id: Id | None = None
    bim_file_id: Id | None = None
    project_id: Id | None = None
    created_by_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class NestedBimViewFolderInput(TypedDict, total=False):
    """``bim_view_folder`` in a request body."""

    path: Sequence[str] | None
    bim_file_id: Id | None


class NestedBimViewFoldersResource(Resource):
    """Nested BIM view folders (BIM)."""

    __slots__ = ()

    async def create(
        self, *, bim_view_folder: NestedBimViewFolderInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> NestedBimViewFolder:
        """Create or find BIM view folder by path.

        POST /rest/v1.0/nested_bim_view_folders
        https://developers.procore.com/reference/rest/v1/nested-bim-view-folders?version=1.0#create-or-find-bim-view-folder-by-path

        Returns:
            :class:`NestedBimViewFolder`.
        """
        return await self._one(
            NestedBimViewFolder,
            "POST",
            "/rest/v1.0/nested_bim_view_folders",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "bim_view_folder": bim_view_folder},
        )
