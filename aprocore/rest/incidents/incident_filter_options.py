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
    """What Procore tells of incident filter options (Incidents)."""

    key: str | None = None
    value: str | None = None


@record
class IncidentFilterOptionContributingCondition(Model):
    """What Procore tells of incident filter options (Incidents)."""

    key: str | None = None
    value: str | None = None


@record
class IncidentFilterOptionHazard(Model):
    """What Procore tells of incident filter options (Incidents)."""

    key: str | None = None
    value: str | None = None


@record
class IncidentFilterOptionLocation(Model):
    """What Procore tells of incident filter options (Incidents)."""

    key: str | None = None
    value: str | None = None


@record
class IncidentFilterOptionStatus(Model):
    """What Procore tells of incident filter options (Incidents)."""

    key: str | None = None
    value: str | None = None


class IncidentFilterOptionsResource(Resource):
    """Incident filter options (Incidents)."""

    __slots__ = ()

    def list_assignees(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Pages[Any]:
        """Get Assignee Filter Options.

        GET /rest/v1.0/projects/{project_id}/incidents/filter_options/assignees
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
        """Get Contributing Behavior Filter Options.

        GET /rest/v1.0/projects/{project_id}/incidents/filter_options/contributing_behaviors
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
        """Get Contributing Condition Filter Options.

        GET /rest/v1.0/projects/{project_id}/incidents/filter_options/contributing_conditions
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
        """Get Hazard Filter Options.

        GET /rest/v1.0/projects/{project_id}/incidents/filter_options/hazards
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
        """Get Location Filter Options.

        GET /rest/v1.0/projects/{project_id}/incidents/filter_options/locations
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
        """Get Status Filter Options.

        GET /rest/v1.0/projects/{project_id}/incidents/filter_options/statuses
        """
        return self._pages(
            IncidentFilterOptionStatus,
            "/rest/v1.0/projects/{project_id}/incidents/filter_options/statuses",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )
