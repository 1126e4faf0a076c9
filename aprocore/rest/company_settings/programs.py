"""Programs (Company Settings)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "Program",
    "ProgramInput",
    "ProgramProject",
    "ProgramsResource",
]


@record
class Program(Model):
    """What Procore tells of programs."""

    id: Id | None = None
    name: str | None = None
    address_freeform: str | None = None
    website: str | None = None
    zip: str | None = None
    longitude: str | None = None
    latitude: str | None = None
    projects: list[ProgramProject] | None = None
    photo_prostore_file_id: Id | None = None
    logo_prostore_file_id: Id | None = None
    photo_prostore_file_url: str | None = None
    logo_prostore_file_url: str | None = None
    project_count: int | None = None


@record
class ProgramProject(Model):
    """``projects`` of :class:`Program`."""

    id: Id | None = None
    name: str | None = None
    project_number: str | None = None


class ProgramInput(TypedDict, total=False):
    """What is sent as ``program``."""

    name: str | None
    address_freeform: str | None
    website: str | None
    zip: str | None


class ProgramsResource(Resource):
    """Programs (Company Settings).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self, *, program: ProgramInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Program:
        """Create program.

        POST /rest/v1.0/companies/{company_id}/programs
        """
        return await self._one(
            Program,
            "POST",
            "/rest/v1.0/companies/{company_id}/programs",
            {"company_id": company_id},
            options,
            body={"program": program},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete program.

        DELETE /rest/v1.0/companies/{company_id}/programs/{id}
        """
        await self._none(
            "DELETE", "/rest/v1.0/companies/{company_id}/programs/{id}", {"company_id": company_id, "id": id}, options
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Program:
        """Show program.

        GET /rest/v1.0/companies/{company_id}/programs/{id}
        """
        return await self._one(
            Program,
            "GET",
            "/rest/v1.0/companies/{company_id}/programs/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Program]:
        """List programs.

        GET /rest/v1.0/companies/{company_id}/programs

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            Program,
            "/rest/v1.0/companies/{company_id}/programs",
            {"company_id": company_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self, *, id: Id, program: ProgramInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Program:
        """Update program.

        PATCH /rest/v1.0/companies/{company_id}/programs/{id}
        """
        return await self._one(
            Program,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/programs/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"program": program},
        )
