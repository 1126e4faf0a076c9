"""Project level configuration (Project-Level Configuration)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource

if TYPE_CHECKING:
    from .links import LinksResource
    from .open_items import OpenItemsResource
    from .project_filters import ProjectFiltersResource

__all__ = [
    "ProjectLevelConfigurationResource",
]


class ProjectLevelConfigurationResource(Resource):
    """Project level configuration (Project-Level Configuration).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def links(self) -> LinksResource:
        """Links (Project-Level Configuration)."""
        from .links import LinksResource

        return LinksResource(self._session)

    @property
    def open_items(self) -> OpenItemsResource:
        """Open items (Project-Level Configuration)."""
        from .open_items import OpenItemsResource

        return OpenItemsResource(self._session)

    @property
    def project_filters(self) -> ProjectFiltersResource:
        """Project filters (Project-Level Configuration)."""
        from .project_filters import ProjectFiltersResource

        return ProjectFiltersResource(self._session)
