"""Bid board project proposals (Bid Board)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Unpack

from ...model import Model, record
from ...types import Decimal, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class BidBoardProjectProposal(Model):
    """A bid board project proposal."""

    id: Id | None = None
    name: str | None = None
    quote_nr: int | None = None
    order: int | None = None
    include_in_primary_estimate: bool | None = None
    type: str | None = None
    notes: str | None = None
    total: Decimal | None = None
    scope_of_work: str | None = None
    inclusions: list[str] | None = None
    exclusions: list[str] | None = None
    is_procore_bid_form_alternate: bool | None = None
    procore_change_event_id: Id | None = None


class BidBoardProjectProposalsResource(Resource):
    """Bid board project proposals (Bid Board)."""

    __slots__ = ()

    async def create(
        self,
        *,
        bid_board_project_id: Id,
        name: str,
        type: Literal["ESTIMATE", "CHANGE_ORDER"],
        company_id: Id | Unset = UNSET,
        notes: str | Unset | None = UNSET,
        scope_of_work: str | Unset | None = UNSET,
        inclusions: Sequence[str] | Unset | None = UNSET,
        exclusions: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> BidBoardProjectProposal:
        """Create a proposal in the project.

        POST /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals
        https://developers.procore.com/reference/rest/bid-board-project-proposals?version=2.0#create-a-proposal-in-the-project

        Args:
            type: One of ESTIMATE, CHANGE_ORDER.

        Returns:
            :class:`BidBoardProjectProposal`.
        """
        return await self._one(
            BidBoardProjectProposal,
            "POST",
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals",
            {"company_id": company_id, "bid_board_project_id": bid_board_project_id},
            options,
            body={
                "name": name,
                "type": type,
                "notes": notes,
                "scope_of_work": scope_of_work,
                "inclusions": inclusions,
                "exclusions": exclusions,
            },
        )

    async def delete(
        self,
        *,
        proposal_id: Id,
        bid_board_project_id: Id,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete a proposal from the project.

        DELETE /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals/{proposal_id}
        https://developers.procore.com/reference/rest/bid-board-project-proposals?version=2.0#delete-a-proposal-from-the-project

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals/{proposal_id}",
            {"proposal_id": proposal_id, "company_id": company_id, "bid_board_project_id": bid_board_project_id},
            options,
        )

    async def get(
        self,
        *,
        proposal_id: Id,
        bid_board_project_id: Id,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> BidBoardProjectProposal:
        """Return a project proposal by ID.

        GET /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals/{proposal_id}
        https://developers.procore.com/reference/rest/bid-board-project-proposals?version=2.0#retrieve-a-project-proposal-by-id

        Returns:
            :class:`BidBoardProjectProposal`.
        """
        return await self._one(
            BidBoardProjectProposal,
            "GET",
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals/{proposal_id}",
            {"proposal_id": proposal_id, "company_id": company_id, "bid_board_project_id": bid_board_project_id},
            options,
        )

    async def import_line_item_groups(
        self,
        *,
        bid_board_project_id: Id,
        company_id: Id | Unset = UNSET,
        groups: Sequence[Any] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Create line items and line item groups in bulk to the project.

        POST /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/import/line_item_groups
        https://developers.procore.com/reference/rest/bid-board-project-proposals?version=2.0#create-line-items-and-line-item-groups-in-bulk-to-the-project

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "POST",
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/import/line_item_groups",
            {"company_id": company_id, "bid_board_project_id": bid_board_project_id},
            options,
            body={"groups": groups},
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
    ) -> Pages[BidBoardProjectProposal]:
        """Return all project proposals.

        GET /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals
        https://developers.procore.com/reference/rest/bid-board-project-proposals?version=2.0#retrieve-all-project-proposals

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BidBoardProjectProposal`.
        """
        return self._pages(
            BidBoardProjectProposal,
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals",
            {"company_id": company_id, "bid_board_project_id": bid_board_project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        proposal_id: Id,
        bid_board_project_id: Id,
        company_id: Id | Unset = UNSET,
        name: str | Unset | None = UNSET,
        type: str | Unset | None = UNSET,
        notes: str | Unset | None = UNSET,
        scope_of_work: str | Unset | None = UNSET,
        inclusions: Sequence[str] | Unset | None = UNSET,
        exclusions: Sequence[str] | Unset | None = UNSET,
        include_in_primary_estimate: bool | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> BidBoardProjectProposal:
        """Update a proposal of the project.

        PATCH /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals/{proposal_id}
        https://developers.procore.com/reference/rest/bid-board-project-proposals?version=2.0#update-a-proposal-of-the-project

        Returns:
            :class:`BidBoardProjectProposal`.
        """
        return await self._one(
            BidBoardProjectProposal,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/proposals/{proposal_id}",
            {"proposal_id": proposal_id, "company_id": company_id, "bid_board_project_id": bid_board_project_id},
            options,
            body={
                "name": name,
                "type": type,
                "notes": notes,
                "scope_of_work": scope_of_work,
                "inclusions": inclusions,
                "exclusions": exclusions,
                "include_in_primary_estimate": include_in_primary_estimate,
            },
        )
