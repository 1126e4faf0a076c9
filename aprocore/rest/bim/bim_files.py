"""BIM files (BIM)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class BimFile(Model):
    """A BIM file."""

    id: Id | None = None
    name: str | None = None
    uuid: str | None = None
    project_id: float | None = None
    company_id: float | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class BimFileInput(TypedDict, total=False):
    """``bim_file`` in a request body."""

    name: str | None
    uuid: str | None
    target_project_id: Id | None


class BimFileFilters(TypedDict, total=False):
    """Query filters of ``bim.bim_files.list``."""

    id: Id | Sequence[Id]


class BimFilesResource(Resource):
    """BIM files (BIM)."""

    __slots__ = ()

    async def create(
        self, *, bim_file: BimFileInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> BimFile:
        """Create a BIM file.

        POST /rest/v1.0/bim_files
        https://developers.procore.com/reference/rest/v1/bim-files?version=1.0#create-bim-file

        Returns:
            :class:`BimFile`.
        """
        return await self._one(
            BimFile,
            "POST",
            "/rest/v1.0/bim_files",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "bim_file": bim_file},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a BIM file.

        DELETE /rest/v1.0/bim_files/{id}
        https://developers.procore.com/reference/rest/v1/bim-files?version=1.0#delete-bim-file

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/bim_files/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> BimFile:
        """Return a BIM file.

        GET /rest/v1.0/bim_files/{id}
        https://developers.procore.com/reference/rest/v1/bim-files?version=1.0#show-bim-file

        Args:
            view: Level of detail. One of compact, normal, extended.

        Returns:
            :class:`BimFile`.
        """
        return await self._one(
            BimFile,
            "GET",
            "/rest/v1.0/bim_files/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "view": view},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: BimFileFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[BimFile]:
        """List BIM files.

        GET /rest/v1.0/bim_files
        https://developers.procore.com/reference/rest/v1/bim-files?version=1.0#list-bim-files

        Args:
            view: Level of detail. One of compact, normal, extended.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BimFile`.
        """
        return self._pages(
            BimFile,
            "/rest/v1.0/bim_files",
            {},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "view": view,
                "page": page,
                "filters": filters,
            },
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self, *, id: Id, bim_file: BimFileInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> BimFile:
        """Update a BIM file.

        PATCH /rest/v1.0/bim_files/{id}
        https://developers.procore.com/reference/rest/v1/bim-files?version=1.0#update-bim-file

        Returns:
            :class:`BimFile`.
        """
        return await self._one(
            BimFile,
            "PATCH",
            "/rest/v1.0/bim_files/{id}",
            {"id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "bim_file": bim_file},
        )
