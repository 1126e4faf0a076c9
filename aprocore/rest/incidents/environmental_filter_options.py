"""Environmental filter options (Incidents)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset

__all__ = [
    "EnvironmentalFilterOptionAffectedCompany",
    "EnvironmentalFilterOptionEnvironmentalType",
    "EnvironmentalFilterOptionManagedEquipment",
    "EnvironmentalFilterOptionWorkActivity",
    "EnvironmentalFilterOptionsResource",
]


@record
class EnvironmentalFilterOptionAffectedCompany(Model):
    """What Procore tells of environmental filter options (Incidents)."""

    key: str | None = None
    value: str | None = None


@record
class EnvironmentalFilterOptionEnvironmentalType(Model):
    """What Procore tells of environmental filter options (Incidents)."""

    key: str | None = None
    value: str | None = None


@record
class EnvironmentalFilterOptionManagedEquipment(Model):
    """What Procore tells of environmental filter options (Incidents)."""

    key: str | None = None
    value: str | None = None


@record
class EnvironmentalFilterOptionWorkActivity(Model):
    """What Procore tells of environmental filter options (Incidents)."""

    key: str | None = None
    value: str | None = None


class EnvironmentalFilterOptionsResource(Resource):
    """Environmental filter options (Incidents)."""

    __slots__ = ()

    def list_affected_companies(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[EnvironmentalFilterOptionAffectedCompany]:
        """Get Affected Company Filter Options.

        GET /rest/v1.0/projects/{project_id}/incidents/environmentals/filter_options/affected_companies
        """
        return self._pages(
            EnvironmentalFilterOptionAffectedCompany,
            "/rest/v1.0/projects/{project_id}/incidents/environmentals/filter_options/affected_companies",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_environmental_types(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[EnvironmentalFilterOptionEnvironmentalType]:
        """Get Environmental Type Filter Options.

        GET /rest/v1.0/projects/{project_id}/incidents/environmentals/filter_options/environmental_types
        """
        return self._pages(
            EnvironmentalFilterOptionEnvironmentalType,
            "/rest/v1.0/projects/{project_id}/incidents/environmentals/filter_options/environmental_types",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_managed_equipment(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[EnvironmentalFilterOptionManagedEquipment]:
        """Get Managed Equipment Filter Options.

        GET /rest/v1.0/projects/{project_id}/incidents/environmentals/filter_options/managed_equipment
        """
        return self._pages(
            EnvironmentalFilterOptionManagedEquipment,
            "/rest/v1.0/projects/{project_id}/incidents/environmentals/filter_options/managed_equipment",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_work_activities(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[EnvironmentalFilterOptionWorkActivity]:
        """Get Work Activity Filter Options.

        GET /rest/v1.0/projects/{project_id}/incidents/environmentals/filter_options/work_activities
        """
        return self._pages(
            EnvironmentalFilterOptionWorkActivity,
            "/rest/v1.0/projects/{project_id}/incidents/environmentals/filter_options/work_activities",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )
