"""Project filters (Project-Level Configuration)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Literal, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, Unset

__all__ = [
    "ProjectFilter",
    "ProjectFilterSavedFilter",
    "ProjectFiltersResource",
]


@record
class ProjectFilter(Model):
    """What Procore tells of project filters."""

    index: int | None = None
    key: str | None = None
    endpoint: str | None = None
    value: str | None = None
    filters: list[ProjectFilter] | None = None
    saved_filters: list[ProjectFilterSavedFilter] | None = None


@record
class ProjectFilterSavedFilter(Model):
    """``saved_filters`` of :class:`ProjectFilter`."""

    index: int | None = None
    key: str | None = None
    endpoint: str | None = None
    value: str | None = None


class ProjectFiltersResource(Resource):
    """Project filters (Project-Level Configuration).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def get(
        self,
        *,
        name: Literal["assigned", "changing_orders", "commitment", "direct_costs", "generic_tool", "status"],
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ProjectFilter:
        """Return a filter.

        GET /rest/v1.0/companies/{company_id}/filters/{name}
        """
        return await self._one(
            ProjectFilter,
            "GET",
            "/rest/v1.0/companies/{company_id}/filters/{name}",
            {"company_id": company_id, "name": name},
            options,
        )

    async def list(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> ProjectFilter:
        """List filters.

        GET /rest/v1.0/companies/{company_id}/filters
        """
        return await self._one(
            ProjectFilter, "GET", "/rest/v1.0/companies/{company_id}/filters", {"company_id": company_id}, options
        )
