"""Estimating project notes (Estimating)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "EstimatingProjectNote",
    "EstimatingProjectNotesResource",
]


@record
class EstimatingProjectNote(Model):
    """What Procore tells of estimating project notes."""

    id: Id | None = None
    value: str | None = None
    updated_at: DateTime | None = None


class EstimatingProjectNotesResource(Resource):
    """Estimating project notes (Estimating).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        value: str,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EstimatingProjectNote:
        """Create a note in the project.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/notes
        """
        return await self._one(
            EstimatingProjectNote,
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
    ) -> EstimatingProjectNote:
        """Retrieve a note by ID in the project.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/notes/{note_id}
        """
        return await self._one(
            EstimatingProjectNote,
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
    ) -> Pages[EstimatingProjectNote]:
        """Retrieve all notes in the project.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/notes

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            EstimatingProjectNote,
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
    ) -> EstimatingProjectNote:
        """Update a note of the project.

        PATCH /rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/notes/{note_id}
        """
        return await self._one(
            EstimatingProjectNote,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/notes/{note_id}",
            {"note_id": note_id, "company_id": company_id, "project_id": project_id},
            options,
            body={"value": value},
        )
