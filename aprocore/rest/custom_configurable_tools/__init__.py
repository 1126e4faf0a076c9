"""Custom configurable tools (Custom - Configurable Tools)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource

if TYPE_CHECKING:
    from .configurable_field_sets import ConfigurableFieldSetsResource
    from .correspondences import CorrespondencesResource
    from .custom_field_lov_entries import CustomFieldLovEntriesResource
    from .custom_fields import CustomFieldsResource
    from .generic_tool_items import GenericToolItemsResource
    from .generic_tools import GenericToolsResource
    from .resource_planning_custom_fields import ResourcePlanningCustomFieldsResource

__all__ = [
    "CustomConfigurableToolsResource",
]


class CustomConfigurableToolsResource(Resource):
    """Custom configurable tools (Custom - Configurable Tools).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def configurable_field_sets(self) -> ConfigurableFieldSetsResource:
        """Configurable field sets (Custom - Configurable Tools)."""
        from .configurable_field_sets import ConfigurableFieldSetsResource

        return ConfigurableFieldSetsResource(self._session)

    @property
    def correspondences(self) -> CorrespondencesResource:
        """Correspondences (Custom - Configurable Tools)."""
        from .correspondences import CorrespondencesResource

        return CorrespondencesResource(self._session)

    @property
    def custom_field_lov_entries(self) -> CustomFieldLovEntriesResource:
        """Custom field LOV entries (Custom - Configurable Tools)."""
        from .custom_field_lov_entries import CustomFieldLovEntriesResource

        return CustomFieldLovEntriesResource(self._session)

    @property
    def custom_fields(self) -> CustomFieldsResource:
        """Custom fields (Custom - Configurable Tools)."""
        from .custom_fields import CustomFieldsResource

        return CustomFieldsResource(self._session)

    @property
    def generic_tool_items(self) -> GenericToolItemsResource:
        """Generic tool items (Custom - Configurable Tools)."""
        from .generic_tool_items import GenericToolItemsResource

        return GenericToolItemsResource(self._session)

    @property
    def generic_tools(self) -> GenericToolsResource:
        """Generic tools (Custom - Configurable Tools)."""
        from .generic_tools import GenericToolsResource

        return GenericToolsResource(self._session)

    @property
    def resource_planning_custom_fields(self) -> ResourcePlanningCustomFieldsResource:
        """Resource planning custom fields (Custom - Configurable Tools)."""
        from .resource_planning_custom_fields import ResourcePlanningCustomFieldsResource

        return ResourcePlanningCustomFieldsResource(self._session)
