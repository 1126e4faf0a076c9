"""Incident filter options (Incidents)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Any, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset


@record
class IncidentFilterOptionContributingBehavior(Model):
    """Returned by :meth:`IncidentFilterOptionsResource.list_contributing_behaviors`."""

    key: str | None = None
    value: str | None = None


@record
class IncidentFilterOptionContributingCondition(Model):
    """Returned by :meth:`IncidentFilterOptionsResource.list_contributing_conditions`."""

    key: str | None = None
    value: str | None = None


@record
class IncidentFilterOptionHazard(Model):
    """Returned by :meth:`IncidentFilterOptionsResource.list_hazards`."""

    key: str | None = None
    value: str | None = None


@record
class IncidentFilterOptionLocation(Model):
    """Returned by :meth:`IncidentFilterOptionsResource.list_locations`."""

    key: str | None = None
    value: str | None = None


@record
class IncidentFilterOptionStatus(Model):
    """Returned by :meth:`IncidentFilterOptionsResource.list_statuses`."""

    key: str | None = None
    value: str | None = None


class IncidentFilterOptionsResource(Resource):
    """Incident filter options (Incidents)."""

    __slots__ = ()

    def list_assignees(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Pages[Any]:
        """Return assignee filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/filter_options/assignees
        https://developers.procore.com/reference/rest/v1/incident-filter-options?version=1.0#get-assignee-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of undocumented JSON values.
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
        """Return contributing behavior filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/filter_options/contributing_behaviors
        https://developers.procore.com/reference/rest/v1/incident-filter-options?version=1.0#get-contributing-behavior-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`IncidentFilterOptionContributingBehavior`.
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
        """Return contributing condition filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/filter_options/contributing_conditions
        https://developers.procore.com/reference/rest/v1/incident-filter-options?version=1.0#get-contributing-condition-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`IncidentFilterOptionContributingCondition`.
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
        """Return hazard filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/filter_options/hazards
        https://developers.procore.com/reference/rest/v1/incident-filter-options?version=1.0#get-hazard-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`IncidentFilterOptionHazard`.
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
        """Return location filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/filter_options/locations
        https://developers.procore.com/reference/rest/v1/incident-filter-options?version=1.0#get-location-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`IncidentFilterOptionLocation`.
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
        """Return status filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/filter_options/statuses
        https://developers.procore.com/reference/rest/v1/incident-filter-options?version=1.0#get-status-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`IncidentFilterOptionStatus`.
        """
        return self._pages(
            IncidentFilterOptionStatus,
            "/rest/v1.0/projects/{project_id}/incidents/filter_options/statuses",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )
