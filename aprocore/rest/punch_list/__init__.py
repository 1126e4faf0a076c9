"""Punch list."""

# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource
from .._lazy import load

if TYPE_CHECKING:
    from .available_punch_item_managers import AvailablePunchItemManagersResource
    from .project_punch_item_templates import ProjectPunchItemTemplatesResource
    from .punch_item_assignments import PunchItemAssignmentsResource
    from .punch_item_filter_options import PunchItemFilterOptionsResource
    from .punch_item_types import PunchItemTypesResource
    from .punch_items import PunchItemsResource
    from .punch_list_assignee_options import PunchListAssigneeOptionsResource
    from .punch_list_available_final_approvers import PunchListAvailableFinalApproversResource
    from .punch_list_filter_options import PunchListFilterOptionsResource
    from .punch_list_read_user_options import PunchListReadUserOptionsResource


class PunchListResource(Resource):
    """Punch list.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def available_punch_item_managers(self) -> AvailablePunchItemManagersResource:
        """Available punch item managers (Punch List)."""
        resource: AvailablePunchItemManagersResource = load(
            ".punch_list.available_punch_item_managers", "AvailablePunchItemManagersResource"
        )(self._session)
        return resource

    @property
    def project_punch_item_templates(self) -> ProjectPunchItemTemplatesResource:
        """Project punch item templates (Punch List)."""
        resource: ProjectPunchItemTemplatesResource = load(
            ".punch_list.project_punch_item_templates", "ProjectPunchItemTemplatesResource"
        )(self._session)
        return resource

    @property
    def punch_item_assignments(self) -> PunchItemAssignmentsResource:
        """Punch item assignments (Punch List)."""
        resource: PunchItemAssignmentsResource = load(
            ".punch_list.punch_item_assignments", "PunchItemAssignmentsResource"
        )(self._session)
        return resource

    @property
    def punch_item_filter_options(self) -> PunchItemFilterOptionsResource:
        """Punch item filter options (Punch List)."""
        resource: PunchItemFilterOptionsResource = load(
            ".punch_list.punch_item_filter_options", "PunchItemFilterOptionsResource"
        )(self._session)
        return resource

    @property
    def punch_item_types(self) -> PunchItemTypesResource:
        """Punch item types (Punch List)."""
        resource: PunchItemTypesResource = load(".punch_list.punch_item_types", "PunchItemTypesResource")(self._session)
        return resource

    @property
    def punch_items(self) -> PunchItemsResource:
        """Punch items (Punch List)."""
        resource: PunchItemsResource = load(".punch_list.punch_items", "PunchItemsResource")(self._session)
        return resource

    @property
    def punch_list_assignee_options(self) -> PunchListAssigneeOptionsResource:
        """Punch list assignee options (Punch List)."""
        resource: PunchListAssigneeOptionsResource = load(
            ".punch_list.punch_list_assignee_options", "PunchListAssigneeOptionsResource"
        )(self._session)
        return resource

    @property
    def punch_list_available_final_approvers(self) -> PunchListAvailableFinalApproversResource:
        """Punch list available final approvers (Punch List)."""
        resource: PunchListAvailableFinalApproversResource = load(
            ".punch_list.punch_list_available_final_approvers", "PunchListAvailableFinalApproversResource"
        )(self._session)
        return resource

    @property
    def punch_list_filter_options(self) -> PunchListFilterOptionsResource:
        """Punch list filter options (Punch List)."""
        resource: PunchListFilterOptionsResource = load(
            ".punch_list.punch_list_filter_options", "PunchListFilterOptionsResource"
        )(self._session)
        return resource

    @property
    def punch_list_read_user_options(self) -> PunchListReadUserOptionsResource:
        """Punch list read user options (Punch List)."""
        resource: PunchListReadUserOptionsResource = load(
            ".punch_list.punch_list_read_user_options", "PunchListReadUserOptionsResource"
        )(self._session)
        return resource
