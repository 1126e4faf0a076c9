"""Programs (Company Settings)."""

# Generated; do not edit.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class Program(Model):
    """A program."""

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
    """``program`` in a request body."""

    name: str | None
    address_freeform: str | None
    website: str | None
    zip: str | None


class ProgramsResource(Resource):
    """Programs (Company Settings)."""

    __slots__ = ()

    async def create(
        self, *, program: ProgramInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Program:
        """Create a program.

        POST /rest/v1.0/companies/{company_id}/programs
        https://developers.procore.com/reference/rest/v1/programs?version=1.0#create-program

        Returns:
            :class:`Program`.
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
        """Delete a program.

        DELETE /rest/v1.0/companies/{company_id}/programs/{id}
        https://developers.procore.com/reference/rest/v1/programs?version=1.0#delete-program

        Returns:
            None.
        """
        await self._none(
            "DELETE", "/rest/v1.0/companies/{company_id}/programs/{id}", {"company_id": company_id, "id": id}, options
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Program:
        """Return a program.

        GET /rest/v1.0/companies/{company_id}/programs/{id}
        https://developers.procore.com/reference/rest/v1/programs?version=1.0#show-program

        Returns:
            :class:`Program`.
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
        https://developers.procore.com/reference/rest/v1/programs?version=1.0#list-programs

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Program`.
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
        """Update a program.

        PATCH /rest/v1.0/companies/{company_id}/programs/{id}
        https://developers.procore.com/reference/rest/v1/programs?version=1.0#update-program

        Returns:
            :class:`Program`.
        """
        return await self._one(
            Program,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/programs/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"program": program},
        )
