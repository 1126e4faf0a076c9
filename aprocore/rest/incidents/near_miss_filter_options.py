"""Near miss filter options (Incidents)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset

__all__ = [
    "NearMissFilterOptionAffectedCompany",
    "NearMissFilterOptionAffectedParty",
    "NearMissFilterOptionAffectedPerson",
    "NearMissFilterOptionHarmSource",
    "NearMissFilterOptionManagedEquipment",
    "NearMissFilterOptionWorkActivity",
    "NearMissFilterOptionsResource",
]


@record
class NearMissFilterOptionAffectedCompany(Model):
    """What Procore tells of near miss filter options (Incidents)."""

    key: str | None = None
    value: str | None = None


@record
class NearMissFilterOptionAffectedParty(Model):
    """What Procore tells of near miss filter options (Incidents)."""

    key: str | None = None
    value: str | None = None


@record
class NearMissFilterOptionAffectedPerson(Model):
    """What Procore tells of near miss filter options (Incidents)."""

    key: str | None = None
    value: str | None = None


@record
class NearMissFilterOptionHarmSource(Model):
    """What Procore tells of near miss filter options (Incidents)."""

    key: str | None = None
    value: str | None = None


@record
class NearMissFilterOptionManagedEquipment(Model):
    """What Procore tells of near miss filter options (Incidents)."""

    key: str | None = None
    value: str | None = None


@record
class NearMissFilterOptionWorkActivity(Model):
    """What Procore tells of near miss filter options (Incidents)."""

    key: str | None = None
    value: str | None = None


class NearMissFilterOptionsResource(Resource):
    """Near miss filter options (Incidents)."""

    __slots__ = ()

    def list_affected_companies(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[NearMissFilterOptionAffectedCompany]:
        """Get Affected Company Filter Options.

        GET /rest/v1.0/projects/{project_id}/incidents/near_misses/filter_options/affected_companies
        """
        return self._pages(
            NearMissFilterOptionAffectedCompany,
            "/rest/v1.0/projects/{project_id}/incidents/near_misses/filter_options/affected_companies",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_affected_parties(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[NearMissFilterOptionAffectedParty]:
        """Get Affected Parties Filter Options.

        GET /rest/v1.0/projects/{project_id}/incidents/near_misses/filter_options/affected_parties
        """
        return self._pages(
            NearMissFilterOptionAffectedParty,
            "/rest/v1.0/projects/{project_id}/incidents/near_misses/filter_options/affected_parties",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_affected_persons(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[NearMissFilterOptionAffectedPerson]:
        """Get Affected Persons Filter Options.

        GET /rest/v1.0/projects/{project_id}/incidents/near_misses/filter_options/affected_persons
        """
        return self._pages(
            NearMissFilterOptionAffectedPerson,
            "/rest/v1.0/projects/{project_id}/incidents/near_misses/filter_options/affected_persons",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_harm_sources(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[NearMissFilterOptionHarmSource]:
        """Get Harm Source Filter Options.

        GET /rest/v1.0/projects/{project_id}/incidents/near_misses/filter_options/harm_sources
        """
        return self._pages(
            NearMissFilterOptionHarmSource,
            "/rest/v1.0/projects/{project_id}/incidents/near_misses/filter_options/harm_sources",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_managed_equipment(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[NearMissFilterOptionManagedEquipment]:
        """Get Managed Equipment Filter Options.

        GET /rest/v1.0/projects/{project_id}/incidents/near_misses/filter_options/managed_equipment
        """
        return self._pages(
            NearMissFilterOptionManagedEquipment,
            "/rest/v1.0/projects/{project_id}/incidents/near_misses/filter_options/managed_equipment",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_work_activities(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[NearMissFilterOptionWorkActivity]:
        """Get Work Activity Filter Options.

        GET /rest/v1.0/projects/{project_id}/incidents/near_misses/filter_options/work_activities
        """
        return self._pages(
            NearMissFilterOptionWorkActivity,
            "/rest/v1.0/projects/{project_id}/incidents/near_misses/filter_options/work_activities",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )
