"""Estimating project notes (Estimating)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Any, Unpack

from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "EstimatingProjectNotesResource",
]


class EstimatingProjectNotesResource(Resource):
    """Estimating project notes (Estimating)."""

    __slots__ = ()

    async def create(
        self,
        *,
        value: str,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Create a note in the project.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/notes
        """
        return await self._any(
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/notes",
            {"company_id": company_id, "project_id": project_id},
            options,
            body={"value": value},
        )

    async def delete(
        self,
        *,
        note_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete a note from the project.

        DELETE /rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/notes/{note_id}
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/notes/{note_id}",
            {"note_id": note_id, "company_id": company_id, "project_id": project_id},
            options,
        )

    async def get(
        self,
        *,
        note_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Retrieve a note by Id in the project.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/notes/{note_id}
        """
        return await self._any(
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/notes/{note_id}",
            {"note_id": note_id, "company_id": company_id, "project_id": project_id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Any]:
        """Retrieve all notes in the project.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/notes
        """
        return self._pages(
            None,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/notes",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        note_id: Id,
        value: str,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Update a note of the project.

        PATCH /rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/notes/{note_id}
        """
        return await self._any(
            "PATCH",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/notes/{note_id}",
            {"note_id": note_id, "company_id": company_id, "project_id": project_id},
            options,
            body={"value": value},
        )
