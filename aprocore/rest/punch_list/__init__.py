"""Punch list."""

# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource
from .._lazy import load

if TYPE_CHECKING:
    from .available_punch_item_managers_and_others import (
        AvailablePunchItemManagersResource,
        ProjectPunchItemTemplatesResource,
        PunchItemAssignmentsResource,
        PunchItemTypesResource,
        PunchListAssigneeOptionsResource,
        PunchListAvailableFinalApproversResource,
        PunchListFilterOptionsResource,
        PunchListReadUserOptionsResource,
    )
    from .punch_item_filter_options import PunchItemFilterOptionsResource
    from .punch_items import PunchItemsResource


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
            ".punch_list.available_punch_item_managers_and_others", "AvailablePunchItemManagersResource"
        )(self._session)
        return resource

    @property
    def project_punch_item_templates(self) -> ProjectPunchItemTemplatesResource:
        """Project punch item templates (Punch List)."""
        resource: ProjectPunchItemTemplatesResource = load(
            ".punch_list.available_punch_item_managers_and_others", "ProjectPunchItemTemplatesResource"
        )(self._session)
        return resource

    @property
    def punch_item_assignments(self) -> PunchItemAssignmentsResource:
        """Punch item assignments (Punch List)."""
        resource: PunchItemAssignmentsResource = load(
            ".punch_list.available_punch_item_managers_and_others", "PunchItemAssignmentsResource"
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
        resource: PunchItemTypesResource = load(
            ".punch_list.available_punch_item_managers_and_others", "PunchItemTypesResource"
        )(self._session)
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
            ".punch_list.available_punch_item_managers_and_others", "PunchListAssigneeOptionsResource"
        )(self._session)
        return resource

    @property
    def punch_list_available_final_approvers(self) -> PunchListAvailableFinalApproversResource:
        """Punch list available final approvers (Punch List)."""
        resource: PunchListAvailableFinalApproversResource = load(
            ".punch_list.available_punch_item_managers_and_others", "PunchListAvailableFinalApproversResource"
        )(self._session)
        return resource

    @property
    def punch_list_filter_options(self) -> PunchListFilterOptionsResource:
        """Punch list filter options (Punch List)."""
        resource: PunchListFilterOptionsResource = load(
            ".punch_list.available_punch_item_managers_and_others", "PunchListFilterOptionsResource"
        )(self._session)
        return resource

    @property
    def punch_list_read_user_options(self) -> PunchListReadUserOptionsResource:
        """Punch list read user options (Punch List)."""
        resource: PunchListReadUserOptionsResource = load(
            ".punch_list.available_punch_item_managers_and_others", "PunchListReadUserOptionsResource"
        )(self._session)
        return resource
