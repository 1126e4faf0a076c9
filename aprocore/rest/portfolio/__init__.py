"""Portfolio."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource
from .._lazy import load

if TYPE_CHECKING:
    from .projects import ProjectsResource

__all__ = [
    "PortfolioResource",
]


class PortfolioResource(Resource):
    """Portfolio.

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def projects(self) -> ProjectsResource:
        """Projects (Portfolio)."""
        resource: ProjectsResource = load(".portfolio.projects", "ProjectsResource")(self._session)
        return resource
