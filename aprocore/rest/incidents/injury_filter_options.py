"""Injury filter options (Incidents)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset

__all__ = [
    "InjuryFilterOptionAffectedBodyPart",
    "InjuryFilterOptionAffectedCompany",
    "InjuryFilterOptionAffectedParty",
    "InjuryFilterOptionAffectedPerson",
    "InjuryFilterOptionAfflictionType",
    "InjuryFilterOptionFilingType",
    "InjuryFilterOptionHarmSource",
    "InjuryFilterOptionManagedEquipment",
    "InjuryFilterOptionWorkActivity",
    "InjuryFilterOptionsResource",
]


@record
class InjuryFilterOptionAffectedBodyPart(Model):
    """What Procore tells of injury filter options (Incidents)."""

    key: str | None = None
    value: str | None = None


@record
class InjuryFilterOptionAffectedCompany(Model):
    """What Procore tells of injury filter options (Incidents)."""

    key: str | None = None
    value: str | None = None


@record
class InjuryFilterOptionAffectedParty(Model):
    """What Procore tells of injury filter options (Incidents)."""

    key: str | None = None
    value: str | None = None


@record
class InjuryFilterOptionAffectedPerson(Model):
    """What Procore tells of injury filter options (Incidents)."""

    key: str | None = None
    value: str | None = None


@record
class InjuryFilterOptionAfflictionType(Model):
    """What Procore tells of injury filter options (Incidents)."""

    key: str | None = None
    value: str | None = None


@record
class InjuryFilterOptionFilingType(Model):
    """What Procore tells of injury filter options (Incidents)."""

    key: str | None = None
    value: str | None = None


@record
class InjuryFilterOptionHarmSource(Model):
    """What Procore tells of injury filter options (Incidents)."""

    key: str | None = None
    value: str | None = None


@record
class InjuryFilterOptionManagedEquipment(Model):
    """What Procore tells of injury filter options (Incidents)."""

    key: str | None = None
    value: str | None = None


@record
class InjuryFilterOptionWorkActivity(Model):
    """What Procore tells of injury filter options (Incidents)."""

    key: str | None = None
    value: str | None = None


class InjuryFilterOptionsResource(Resource):
    """Injury filter options (Incidents)."""

    __slots__ = ()

    def list_affected_body_parts(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[InjuryFilterOptionAffectedBodyPart]:
        """Get Affected Body Part Filter Options.

        GET /rest/v1.0/projects/{project_id}/incidents/injuries/filter_options/affected_body_parts
        """
        return self._pages(
            InjuryFilterOptionAffectedBodyPart,
            "/rest/v1.0/projects/{project_id}/incidents/injuries/filter_options/affected_body_parts",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_affected_companies(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[InjuryFilterOptionAffectedCompany]:
        """Get Affected Company Filter Options.

        GET /rest/v1.0/projects/{project_id}/incidents/injuries/filter_options/affected_companies
        """
        return self._pages(
            InjuryFilterOptionAffectedCompany,
            "/rest/v1.0/projects/{project_id}/incidents/injuries/filter_options/affected_companies",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_affected_parties(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[InjuryFilterOptionAffectedParty]:
        """Get Affected Parties Filter Options.

        GET /rest/v1.0/projects/{project_id}/incidents/injuries/filter_options/affected_parties
        """
        return self._pages(
            InjuryFilterOptionAffectedParty,
            "/rest/v1.0/projects/{project_id}/incidents/injuries/filter_options/affected_parties",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_affected_persons(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[InjuryFilterOptionAffectedPerson]:
        """Get Affected Persons Filter Options.

        GET /rest/v1.0/projects/{project_id}/incidents/injuries/filter_options/affected_persons
        """
        return self._pages(
            InjuryFilterOptionAffectedPerson,
            "/rest/v1.0/projects/{project_id}/incidents/injuries/filter_options/affected_persons",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_affliction_types(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[InjuryFilterOptionAfflictionType]:
        """Get Affliction Type Filter Options.

        GET /rest/v1.0/projects/{project_id}/incidents/injuries/filter_options/affliction_types
        """
        return self._pages(
            InjuryFilterOptionAfflictionType,
            "/rest/v1.0/projects/{project_id}/incidents/injuries/filter_options/affliction_types",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_filing_types(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[InjuryFilterOptionFilingType]:
        """Get Filing Type Filter Options.

        GET /rest/v1.0/projects/{project_id}/incidents/injuries/filter_options/filing_types
        """
        return self._pages(
            InjuryFilterOptionFilingType,
            "/rest/v1.0/projects/{project_id}/incidents/injuries/filter_options/filing_types",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_harm_sources(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[InjuryFilterOptionHarmSource]:
        """Get Harm Source Filter Options.

        GET /rest/v1.0/projects/{project_id}/incidents/injuries/filter_options/harm_sources
        """
        return self._pages(
            InjuryFilterOptionHarmSource,
            "/rest/v1.0/projects/{project_id}/incidents/injuries/filter_options/harm_sources",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_managed_equipment(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[InjuryFilterOptionManagedEquipment]:
        """Get Managed Equipment Filter Options.

        GET /rest/v1.0/projects/{project_id}/incidents/injuries/filter_options/managed_equipment
        """
        return self._pages(
            InjuryFilterOptionManagedEquipment,
            "/rest/v1.0/projects/{project_id}/incidents/injuries/filter_options/managed_equipment",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_work_activities(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[InjuryFilterOptionWorkActivity]:
        """Get Work Activity Filter Options.

        GET /rest/v1.0/projects/{project_id}/incidents/injuries/filter_options/work_activities
        """
        return self._pages(
            InjuryFilterOptionWorkActivity,
            "/rest/v1.0/projects/{project_id}/incidents/injuries/filter_options/work_activities",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )
