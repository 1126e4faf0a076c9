"""Estimating."""

# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource
from .._lazy import load

if TYPE_CHECKING:
    from .estimating_project_line_item_groups import EstimatingProjectLineItemGroupsResource
    from .estimating_project_line_items import EstimatingProjectLineItemsResource
    from .estimating_project_notes import EstimatingProjectNotesResource
    from .estimating_project_project_tasks import EstimatingProjectProjectTasksResource
    from .estimating_project_proposals import EstimatingProjectProposalsResource


class EstimatingResource(Resource):
    """Estimating.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def estimating_project_line_item_groups(self) -> EstimatingProjectLineItemGroupsResource:
        """Estimating project line item groups (Estimating)."""
        resource: EstimatingProjectLineItemGroupsResource = load(
            ".estimating.estimating_project_line_item_groups", "EstimatingProjectLineItemGroupsResource"
        )(self._session)
        return resource

    @property
    def estimating_project_line_items(self) -> EstimatingProjectLineItemsResource:
        """Estimating project line items (Estimating)."""
        resource: EstimatingProjectLineItemsResource = load(
            ".estimating.estimating_project_line_items", "EstimatingProjectLineItemsResource"
        )(self._session)
        return resource

    @property
    def estimating_project_notes(self) -> EstimatingProjectNotesResource:
        """Estimating project notes (Estimating)."""
        resource: EstimatingProjectNotesResource = load(
            ".estimating.estimating_project_notes", "EstimatingProjectNotesResource"
        )(self._session)
        return resource

    @property
    def estimating_project_project_tasks(self) -> EstimatingProjectProjectTasksResource:
        """Estimating project project tasks (Estimating)."""
        resource: EstimatingProjectProjectTasksResource = load(
            ".estimating.estimating_project_project_tasks", "EstimatingProjectProjectTasksResource"
        )(self._session)
        return resource

    @property
    def estimating_project_proposals(self) -> EstimatingProjectProposalsResource:
        """Estimating project proposals (Estimating)."""
        resource: EstimatingProjectProposalsResource = load(
            ".estimating.estimating_project_proposals", "EstimatingProjectProposalsResource"
        )(self._session)
        return resource
