"""BIM files (BIM)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "BimFile",
    "BimFileFilters",
    "BimFileInput",
    "BimFilesResource",
]


@record
class BimFile(Model):
    """What Procore tells of BIM files."""

    id: Id | None = None
    name: str | None = None
    uuid: str | None = None
    project_id: float | None = None
    company_id: float | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class BimFileInput(TypedDict, total=False):
    """What is sent as ``bim_file``."""

    name: str | None
    uuid: str | None
    target_project_id: Id | None


class BimFileFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    id: Id | Sequence[Id]


class BimFilesResource(Resource):
    """BIM files (BIM).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self, *, bim_file: BimFileInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> BimFile:
        """Create BIM file.

        POST /rest/v1.0/bim_files
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
        """Delete BIM file.

        DELETE /rest/v1.0/bim_files/{id}
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
        """Show BIM file.

        GET /rest/v1.0/bim_files/{id}

        Args:
            view: how much is told of each.
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            view: how much is told of each.
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """Update BIM file.

        PATCH /rest/v1.0/bim_files/{id}
        """
        return await self._one(
            BimFile,
            "PATCH",
            "/rest/v1.0/bim_files/{id}",
            {"id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "bim_file": bim_file},
        )
