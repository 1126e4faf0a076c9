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
    """What :meth:`NearMissFilterOptionsResource.list_affected_companies` gives."""

    key: str | None = None
    value: str | None = None


@record
class NearMissFilterOptionAffectedParty(Model):
    """What :meth:`NearMissFilterOptionsResource.list_affected_parties` gives."""

    key: str | None = None
    value: str | None = None


@record
class NearMissFilterOptionAffectedPerson(Model):
    """What :meth:`NearMissFilterOptionsResource.list_affected_persons` gives."""

    key: str | None = None
    value: str | None = None


@record
class NearMissFilterOptionHarmSource(Model):
    """What :meth:`NearMissFilterOptionsResource.list_harm_sources` gives."""

    key: str | None = None
    value: str | None = None


@record
class NearMissFilterOptionManagedEquipment(Model):
    """What :meth:`NearMissFilterOptionsResource.list_managed_equipment` gives."""

    key: str | None = None
    value: str | None = None


@record
class NearMissFilterOptionWorkActivity(Model):
    """What :meth:`NearMissFilterOptionsResource.list_work_activities` gives."""

    key: str | None = None
    value: str | None = None


class NearMissFilterOptionsResource(Resource):
    """Near miss filter options (Incidents).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    def list_affected_companies(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[NearMissFilterOptionAffectedCompany]:
        """Get affected company filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/near_misses/filter_options/affected_companies

        Await it for the first page, or go through all items with ``async for``.
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
        """Get affected parties filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/near_misses/filter_options/affected_parties

        Await it for the first page, or go through all items with ``async for``.
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
        """Get affected persons filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/near_misses/filter_options/affected_persons

        Await it for the first page, or go through all items with ``async for``.
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
        """Get harm source filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/near_misses/filter_options/harm_sources

        Await it for the first page, or go through all items with ``async for``.
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
        """Get managed equipment filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/near_misses/filter_options/managed_equipment

        Await it for the first page, or go through all items with ``async for``.
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
        """Get work activity filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/near_misses/filter_options/work_activities

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            NearMissFilterOptionWorkActivity,
            "/rest/v1.0/projects/{project_id}/incidents/near_misses/filter_options/work_activities",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )
