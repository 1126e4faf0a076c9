"""BIM view folders (BIM)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class BimViewFolder(Model):
    """A BIM view folder."""

    id: Id | None = None
    name: str | None = None
    parent_id: Id | None = None
    bim_file_id: Id | None = None
    project_id: Id | None = None
    created_by_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class BimViewFolderInput(TypedDict, total=False):
    """``bim_view_folder`` in a request body."""

    name: str | None
    parent_id: Id | None
    bim_file_id: Id | None


class BimViewFolderFilters(TypedDict, total=False):
    """Query filters of ``bim.bim_view_folders.list``."""

    id: Id | Sequence[Id]
    bim_file_id: Id | Sequence[Id]
    parent_id: Id | Sequence[Id]


class BimViewFoldersResource(Resource):
    """BIM view folders (BIM)."""

    __slots__ = ()

    async def create(
        self, *, bim_view_folder: BimViewFolderInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> BimViewFolder:
        """Create a BIM view folder.

        POST /rest/v1.0/bim_view_folders
        https://developers.procore.com/reference/rest/v1/bim-view-folders?version=1.0#create-bim-view-folder

        Returns:
            :class:`BimViewFolder`.
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
        https://developers.procore.com/reference/rest/v1/bim-view-folders?version=1.0#list-bim-view-folders

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BimViewFolder`.
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
