"""Project level configuration (Project-Level Configuration)."""

# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource
from .._lazy import load

if TYPE_CHECKING:
    from .links import LinksResource
    from .open_items import OpenItemsResource
    from .project_filters import ProjectFiltersResource


class ProjectLevelConfigurationResource(Resource):
    """Project level configuration (Project-Level Configuration).

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def links(self) -> LinksResource:
        """Links (Project-Level Configuration)."""
        resource: LinksResource = load(".project_level_configuration.links", "LinksResource")(self._session)
        return resource

    @property
    def open_items(self) -> OpenItemsResource:
        """Open items (Project-Level Configuration)."""
        resource: OpenItemsResource = load(".project_level_configuration.open_items", "OpenItemsResource")(
            self._session
        )
        return resource

    @property
    def project_filters(self) -> ProjectFiltersResource:
        """Project filters (Project-Level Configuration)."""
        resource: ProjectFiltersResource = load(
            ".project_level_configuration.project_filters", "ProjectFiltersResource"
        )(self._session)
        return resource
