"""Bim files (BIM)."""

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
    """What Procore tells of bim files (BIM)."""

    id: Id | None = None
    name: str | None = None
    uuid: str | None = None
    project_id: float | None = None
    company_id: float | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class BimFileInput(TypedDict, total=False):
    name: str | None
    uuid: str | None
    target_project_id: Id | None


class BimFileFilters(TypedDict, total=False):
    id: Id | Sequence[Id]


class BimFilesResource(Resource):
    """Bim files (BIM)."""

    __slots__ = ()

    async def create(
        self, *, bim_file: BimFileInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> BimFile:
        """Create BIM File.

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
        """Delete BIM File.

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
        """Show BIM File.

        GET /rest/v1.0/bim_files/{id}
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
        """List BIM Files.

        GET /rest/v1.0/bim_files
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
        """Update BIM File.

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
