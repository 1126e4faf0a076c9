"""Incident filter options (Incidents)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Any, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset

__all__ = [
    "IncidentFilterOptionContributingBehavior",
    "IncidentFilterOptionContributingCondition",
    "IncidentFilterOptionHazard",
    "IncidentFilterOptionLocation",
    "IncidentFilterOptionStatus",
    "IncidentFilterOptionsResource",
]


@record
class IncidentFilterOptionContributingBehavior(Model):
    """What :meth:`IncidentFilterOptionsResource.list_contributing_behaviors` gives."""

    key: str | None = None
    value: str | None = None


@record
class IncidentFilterOptionContributingCondition(Model):
    """What :meth:`IncidentFilterOptionsResource.list_contributing_conditions` gives."""

    key: str | None = None
    value: str | None = None


@record
class IncidentFilterOptionHazard(Model):
    """What :meth:`IncidentFilterOptionsResource.list_hazards` gives."""

    key: str | None = None
    value: str | None = None


@record
class IncidentFilterOptionLocation(Model):
    """What :meth:`IncidentFilterOptionsResource.list_locations` gives."""

    key: str | None = None
    value: str | None = None


@record
class IncidentFilterOptionStatus(Model):
    """What :meth:`IncidentFilterOptionsResource.list_statuses` gives."""

    key: str | None = None
    value: str | None = None


class IncidentFilterOptionsResource(Resource):
    """Incident filter options (Incidents).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    def list_assignees(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Pages[Any]:
        """Get assignee filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/filter_options/assignees

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            None,
            "/rest/v1.0/projects/{project_id}/incidents/filter_options/assignees",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_contributing_behaviors(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[IncidentFilterOptionContributingBehavior]:
        """Get contributing behavior filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/filter_options/contributing_behaviors

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            IncidentFilterOptionContributingBehavior,
            "/rest/v1.0/projects/{project_id}/incidents/filter_options/contributing_behaviors",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_contributing_conditions(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[IncidentFilterOptionContributingCondition]:
        """Get contributing condition filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/filter_options/contributing_conditions

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            IncidentFilterOptionContributingCondition,
            "/rest/v1.0/projects/{project_id}/incidents/filter_options/contributing_conditions",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_hazards(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[IncidentFilterOptionHazard]:
        """Get hazard filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/filter_options/hazards

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            IncidentFilterOptionHazard,
            "/rest/v1.0/projects/{project_id}/incidents/filter_options/hazards",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_locations(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[IncidentFilterOptionLocation]:
        """Get location filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/filter_options/locations

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            IncidentFilterOptionLocation,
            "/rest/v1.0/projects/{project_id}/incidents/filter_options/locations",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_statuses(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[IncidentFilterOptionStatus]:
        """Get status filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/filter_options/statuses

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            IncidentFilterOptionStatus,
            "/rest/v1.0/projects/{project_id}/incidents/filter_options/statuses",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )
