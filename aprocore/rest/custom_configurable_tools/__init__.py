"""Custom configurable tools (Custom - Configurable Tools)."""

# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource
from .._lazy import load

if TYPE_CHECKING:
    from .configurable_field_sets import ConfigurableFieldSetsResource
    from .correspondences import CorrespondencesResource
    from .custom_field_lov_entries_and_others import (
        CustomFieldLovEntriesResource,
        GenericToolItemsResource,
        ResourcePlanningCustomFieldsResource,
    )
    from .custom_fields import CustomFieldsResource
    from .generic_tools import GenericToolsResource


class CustomConfigurableToolsResource(Resource):
    """Custom configurable tools (Custom - Configurable Tools).

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def configurable_field_sets(self) -> ConfigurableFieldSetsResource:
        """Configurable field sets (Custom - Configurable Tools)."""
        resource: ConfigurableFieldSetsResource = load(
            ".custom_configurable_tools.configurable_field_sets", "ConfigurableFieldSetsResource"
        )(self._session)
        return resource

    @property
    def correspondences(self) -> CorrespondencesResource:
        """Correspondences (Custom - Configurable Tools)."""
        resource: CorrespondencesResource = load(
            ".custom_configurable_tools.correspondences", "CorrespondencesResource"
        )(self._session)
        return resource

    @property
    def custom_field_lov_entries(self) -> CustomFieldLovEntriesResource:
        """Custom field LOV entries (Custom - Configurable Tools)."""
        resource: CustomFieldLovEntriesResource = load(
            ".custom_configurable_tools.custom_field_lov_entries_and_others", "CustomFieldLovEntriesResource"
        )(self._session)
        return resource

    @property
    def custom_fields(self) -> CustomFieldsResource:
        """Custom fields (Custom - Configurable Tools)."""
        resource: CustomFieldsResource = load(".custom_configurable_tools.custom_fields", "CustomFieldsResource")(
            self._session
        )
        return resource

    @property
    def generic_tool_items(self) -> GenericToolItemsResource:
        """Generic tool items (Custom - Configurable Tools)."""
        resource: GenericToolItemsResource = load(
            ".custom_configurable_tools.custom_field_lov_entries_and_others", "GenericToolItemsResource"
        )(self._session)
        return resource

    @property
    def generic_tools(self) -> GenericToolsResource:
        """Generic tools (Custom - Configurable Tools)."""
        resource: GenericToolsResource = load(".custom_configurable_tools.generic_tools", "GenericToolsResource")(
            self._session
        )
        return resource

    @property
    def resource_planning_custom_fields(self) -> ResourcePlanningCustomFieldsResource:
        """Resource planning custom fields (Custom - Configurable Tools)."""
        resource: ResourcePlanningCustomFieldsResource = load(
            ".custom_configurable_tools.custom_field_lov_entries_and_others", "ResourcePlanningCustomFieldsResource"
        )(self._session)
        return resource
