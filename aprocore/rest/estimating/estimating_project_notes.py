"""Estimating project notes (Estimating)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class EstimatingProjectNote(Model):
    """An estimating project note."""

    id: Id | None = None
    value: str | None = None
    updated_at: DateTime | None = None


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
    ) -> EstimatingProjectNote:
        """Create a note in the project.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/notes
        https://developers.procore.com/reference/rest/estimating-project-notes?version=2.0#create-a-note-in-the-project

        Returns:
            :class:`EstimatingProjectNote`.
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
        https://developers.procore.com/reference/rest/estimating-project-notes?version=2.0#delete-a-note-from-the-project

        Returns:
            None.
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
        """Return a note by ID in the project.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/notes/{note_id}
        https://developers.procore.com/reference/rest/estimating-project-notes?version=2.0#retrieve-a-note-by-id-in-the-project

        Returns:
            :class:`EstimatingProjectNote`.
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
        """Return all notes in the project.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/notes
        https://developers.procore.com/reference/rest/estimating-project-notes?version=2.0#retrieve-all-notes-in-the-project

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`EstimatingProjectNote`.
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
        https://developers.procore.com/reference/rest/estimating-project-notes?version=2.0#update-a-note-of-the-project

        Returns:
            :class:`EstimatingProjectNote`.
        """
        return await self._one(
            EstimatingProjectNote,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/notes/{note_id}",
            {"note_id": note_id, "company_id": company_id, "project_id": project_id},
            options,
            body={"value": value},
        )
