"""Project filters (Project-Level Configuration)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Literal, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, Unset


@record
class ProjectFilter(Model):
    """A project filter."""

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
    """Project filters (Project-Level Configuration)."""

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
        https://developers.procore.com/reference/rest/v1/project-filters?version=1.0#return-a-filter

        Args:
            name: One of assigned, changing_orders, commitment, direct_costs, generic_tool, status.

        Returns:
            :class:`ProjectFilter`.
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
        https://developers.procore.com/reference/rest/v1/project-filters?version=1.0#list-filters

        Returns:
            :class:`ProjectFilter`.
        """
        return await self._one(
            ProjectFilter, "GET", "/rest/v1.0/companies/{company_id}/filters", {"company_id": company_id}, options
        )
