"""Nested BIM view folders (BIM)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Resource, Unset

__all__ = [
    "NestedBimViewFolder",
    "NestedBimViewFolderInput",
    "NestedBimViewFoldersResource",
]


@record
class NestedBimViewFolder(Model):
    """What Procore tells of nested BIM view folders."""

    id: Id | None = None
    name: str | None = None
    parent_id: Id | None = None
    bim_file_id: Id | None = None
    project_id: Id | None = None
    created_by_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class NestedBimViewFolderInput(TypedDict, total=False):
    """What is sent as ``bim_view_folder``."""

    path: Sequence[str] | None
    bim_file_id: Id | None


class NestedBimViewFoldersResource(Resource):
    """Nested BIM view folders (BIM).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self, *, bim_view_folder: NestedBimViewFolderInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> NestedBimViewFolder:
        """Create or find BIM view folder by path.

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
