"""Portfolio."""

# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource
from .._lazy import load

if TYPE_CHECKING:
    from .projects import ProjectsResource


class PortfolioResource(Resource):
    """Portfolio.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def projects(self) -> ProjectsResource:
        """Projects (Portfolio)."""
        resource: ProjectsResource = load(".portfolio.projects", "ProjectsResource")(self._session)
        return resource
