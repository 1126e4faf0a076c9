"""Bid board."""

# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource
from .._lazy import load

if TYPE_CHECKING:
    from .bid_board_project_line_item_groups_and_others import (
        BidBoardProjectLineItemGroupsResource,
        BidBoardProjectLineItemsResource,
        BidBoardProjectNotesResource,
        BidBoardProjectProjectTasksResource,
        BidBoardProjectProposalsResource,
    )
    from .bid_board_projects import BidBoardProjectsResource


class BidBoardResource(Resource):
    """Bid board.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def bid_board_project_line_item_groups(self) -> BidBoardProjectLineItemGroupsResource:
        """Bid board project line item groups (Bid Board)."""
        resource: BidBoardProjectLineItemGroupsResource = load(
            ".bid_board.bid_board_project_line_item_groups_and_others", "BidBoardProjectLineItemGroupsResource"
        )(self._session)
        return resource

    @property
    def bid_board_project_line_items(self) -> BidBoardProjectLineItemsResource:
        """Bid board project line items (Bid Board)."""
        resource: BidBoardProjectLineItemsResource = load(
            ".bid_board.bid_board_project_line_item_groups_and_others", "BidBoardProjectLineItemsResource"
        )(self._session)
        return resource

    @property
    def bid_board_project_notes(self) -> BidBoardProjectNotesResource:
        """Bid board project notes (Bid Board)."""
        resource: BidBoardProjectNotesResource = load(
            ".bid_board.bid_board_project_line_item_groups_and_others", "BidBoardProjectNotesResource"
        )(self._session)
        return resource

    @property
    def bid_board_project_project_tasks(self) -> BidBoardProjectProjectTasksResource:
        """Bid board project project tasks (Bid Board)."""
        resource: BidBoardProjectProjectTasksResource = load(
            ".bid_board.bid_board_project_line_item_groups_and_others", "BidBoardProjectProjectTasksResource"
        )(self._session)
        return resource

    @property
    def bid_board_project_proposals(self) -> BidBoardProjectProposalsResource:
        """Bid board project proposals (Bid Board)."""
        resource: BidBoardProjectProposalsResource = load(
            ".bid_board.bid_board_project_line_item_groups_and_others", "BidBoardProjectProposalsResource"
        )(self._session)
        return resource

    @property
    def bid_board_projects(self) -> BidBoardProjectsResource:
        """Bid board projects (Bid Board)."""
        resource: BidBoardProjectsResource = load(".bid_board.bid_board_projects", "BidBoardProjectsResource")(
            self._session
        )
        return resource
