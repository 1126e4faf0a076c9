"""Bid board."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource

if TYPE_CHECKING:
    from .bid_board_project_line_item_groups import BidBoardProjectLineItemGroupsResource
    from .bid_board_project_line_items import BidBoardProjectLineItemsResource
    from .bid_board_project_notes import BidBoardProjectNotesResource
    from .bid_board_project_project_tasks import BidBoardProjectProjectTasksResource
    from .bid_board_project_proposals import BidBoardProjectProposalsResource
    from .bid_board_projects import BidBoardProjectsResource

__all__ = [
    "BidBoardResource",
]


class BidBoardResource(Resource):
    """Bid board.

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def bid_board_project_line_item_groups(self) -> BidBoardProjectLineItemGroupsResource:
        """Bid board project line item groups (Bid Board)."""
        from .bid_board_project_line_item_groups import BidBoardProjectLineItemGroupsResource

        return BidBoardProjectLineItemGroupsResource(self._session)

    @property
    def bid_board_project_line_items(self) -> BidBoardProjectLineItemsResource:
        """Bid board project line items (Bid Board)."""
        from .bid_board_project_line_items import BidBoardProjectLineItemsResource

        return BidBoardProjectLineItemsResource(self._session)

    @property
    def bid_board_project_notes(self) -> BidBoardProjectNotesResource:
        """Bid board project notes (Bid Board)."""
        from .bid_board_project_notes import BidBoardProjectNotesResource

        return BidBoardProjectNotesResource(self._session)

    @property
    def bid_board_project_project_tasks(self) -> BidBoardProjectProjectTasksResource:
        """Bid board project project tasks (Bid Board)."""
        from .bid_board_project_project_tasks import BidBoardProjectProjectTasksResource

        return BidBoardProjectProjectTasksResource(self._session)

    @property
    def bid_board_project_proposals(self) -> BidBoardProjectProposalsResource:
        """Bid board project proposals (Bid Board)."""
        from .bid_board_project_proposals import BidBoardProjectProposalsResource

        return BidBoardProjectProposalsResource(self._session)

    @property
    def bid_board_projects(self) -> BidBoardProjectsResource:
        """Bid board projects (Bid Board)."""
        from .bid_board_projects import BidBoardProjectsResource

        return BidBoardProjectsResource(self._session)
