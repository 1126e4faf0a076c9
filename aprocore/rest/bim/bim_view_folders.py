"""BIM view folders (BIM)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "BimViewFolder",
    "BimViewFolderFilters",
    "BimViewFolderInput",
    "BimViewFoldersResource",
]


@record
class BimViewFolder(Model):
    """What Procore tells of BIM view folders."""

    id: Id | None = None
    name: str | None = None
    parent_id: Id | None = None
    bim_file_id: Id | None = None
    project_id: Id | None = None
    created_by_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class BimViewFolderInput(TypedDict, total=False):
    """What is sent as ``bim_view_folder``."""

    name: str | None
    parent_id: Id | None
    bim_file_id: Id | None


class BimViewFolderFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    id: Id | Sequence[Id]
    bim_file_id: Id | Sequence[Id]
    parent_id: Id | Sequence[Id]


class BimViewFoldersResource(Resource):
    """BIM view folders (BIM).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self, *, bim_view_folder: BimViewFolderInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> BimViewFolder:
        """Create BIM view folder.

        POST /rest/v1.0/bim_view_folders
        """
        return await self._one(
            BimViewFolder,
            "POST",
            "/rest/v1.0/bim_view_folders",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "bim_view_folder": bim_view_folder},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: BimViewFolderFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[BimViewFolder]:
        """List BIM view folders.

        GET /rest/v1.0/bim_view_folders

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            BimViewFolder,
            "/rest/v1.0/bim_view_folders",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
