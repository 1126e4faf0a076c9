"""Near miss filter options (Incidents)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset


@record
class NearMissFilterOptionAffectedCompany(Model):
    """Returned by :meth:`NearMissFilterOptionsResource.list_affected_companies`."""

    key: str | None = None
    value: str | None = None


@record
class NearMissFilterOptionAffectedParty(Model):
    """Returned by :meth:`NearMissFilterOptionsResource.list_affected_parties`."""

    key: str | None = None
    value: str | None = None


@record
class NearMissFilterOptionAffectedPerson(Model):
    """Returned by :meth:`NearMissFilterOptionsResource.list_affected_persons`."""

    key: str | None = None
    value: str | None = None


@record
class NearMissFilterOptionHarmSource(Model):
    """Returned by :meth:`NearMissFilterOptionsResource.list_harm_sources`."""

    key: str | None = None
    value: str | None = None


@record
class NearMissFilterOptionManagedEquipment(Model):
    """Returned by :meth:`NearMissFilterOptionsResource.list_managed_equipment`."""

    key: str | None = None
    value: str | None = None


@record
class NearMissFilterOptionWorkActivity(Model):
    """Returned by :meth:`NearMissFilterOptionsResource.list_work_activities`."""

    key: str | None = None
    value: str | None = None


class NearMissFilterOptionsResource(Resource):
    """Near miss filter options (Incidents)."""

    __slots__ = ()

    def list_affected_companies(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[NearMissFilterOptionAffectedCompany]:
        """Return affected company filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/near_misses/filter_options/affected_companies
        https://developers.procore.com/reference/rest/v1/near-miss-filter-options?version=1.0#get-affected-company-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`NearMissFilterOptionAffectedCompany`.
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
        """Return affected parties filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/near_misses/filter_options/affected_parties
        https://developers.procore.com/reference/rest/v1/near-miss-filter-options?version=1.0#get-affected-parties-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`NearMissFilterOptionAffectedParty`.
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
        """Return affected persons filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/near_misses/filter_options/affected_persons
        https://developers.procore.com/reference/rest/v1/near-miss-filter-options?version=1.0#get-affected-persons-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`NearMissFilterOptionAffectedPerson`.
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
        """Return harm source filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/near_misses/filter_options/harm_sources
        https://developers.procore.com/reference/rest/v1/near-miss-filter-options?version=1.0#get-harm-source-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`NearMissFilterOptionHarmSource`.
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
        """Return managed equipment filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/near_misses/filter_options/managed_equipment
        https://developers.procore.com/reference/rest/v1/near-miss-filter-options?version=1.0#get-managed-equipment-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`NearMissFilterOptionManagedEquipment`.
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
        """Return work activity filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/near_misses/filter_options/work_activities
        https://developers.procore.com/reference/rest/v1/near-miss-filter-options?version=1.0#get-work-activity-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`NearMissFilterOptionWorkActivity`.
        """
        return self._pages(
            NearMissFilterOptionWorkActivity,
            "/rest/v1.0/projects/{project_id}/incidents/near_misses/filter_options/work_activities",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )
