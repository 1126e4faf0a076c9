"""Bid board project notes (Bid Board)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class BidBoardProjectNote(Model):
    """A bid board project note."""

    id: Id | None = None
    value: str | None = None
    updated_at: DateTime | None = None


class BidBoardProjectNotesResource(Resource):
    """Bid board project notes (Bid Board)."""

    __slots__ = ()

    async def create(
        self, *, bid_board_project_id: Id, value: str, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> BidBoardProjectNote:
        """Create a note in the project.

        POST /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/notes
        https://developers.procore.com/reference/rest/bid-board-project-notes?version=2.0#create-a-note-in-the-project

        Returns:
            :class:`BidBoardProjectNote`.
        """
        return await self._one(
            BidBoardProjectNote,
            "POST",
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/notes",
            {"company_id": company_id, "bid_board_project_id": bid_board_project_id},
            options,
            body={"value": value},
        )

    async def delete(
        self, *, note_id: Id, bid_board_project_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> None:
        """Delete a note from the project.

        DELETE /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/notes/{note_id}
        https://developers.procore.com/reference/rest/bid-board-project-notes?version=2.0#delete-a-note-from-the-project

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/notes/{note_id}",
            {"note_id": note_id, "company_id": company_id, "bid_board_project_id": bid_board_project_id},
            options,
        )

    async def get(
        self, *, note_id: Id, bid_board_project_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> BidBoardProjectNote:
        """Return a note by ID in the project.

        GET /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/notes/{note_id}
        https://developers.procore.com/reference/rest/bid-board-project-notes?version=2.0#retrieve-a-note-by-id-in-the-project

        Returns:
            :class:`BidBoardProjectNote`.
        """
        return await self._one(
            BidBoardProjectNote,
            "GET",
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/notes/{note_id}",
            {"note_id": note_id, "company_id": company_id, "bid_board_project_id": bid_board_project_id},
            options,
        )

    def list(
        self,
        *,
        bid_board_project_id: Id,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[BidBoardProjectNote]:
        """Return all notes in the project.

        GET /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/notes
        https://developers.procore.com/reference/rest/bid-board-project-notes?version=2.0#retrieve-all-notes-in-the-project

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BidBoardProjectNote`.
        """
        return self._pages(
            BidBoardProjectNote,
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/notes",
            {"company_id": company_id, "bid_board_project_id": bid_board_project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        note_id: Id,
        bid_board_project_id: Id,
        value: str,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> BidBoardProjectNote:
        """Update a note of the project.

        PATCH /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/notes/{note_id}
        https://developers.procore.com/reference/rest/bid-board-project-notes?version=2.0#update-a-note-of-the-project

        Returns:
            :class:`BidBoardProjectNote`.
        """
        return await self._one(
            BidBoardProjectNote,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/notes/{note_id}",
            {"note_id": note_id, "company_id": company_id, "bid_board_project_id": bid_board_project_id},
            options,
            body={"value": value},
        )
