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
    """What :meth:`InjuryFilterOptionsResource.list_affected_body_parts` gives."""

    key: str | None = None
    value: str | None = None


@record
class InjuryFilterOptionAffectedCompany(Model):
    """What :meth:`InjuryFilterOptionsResource.list_affected_companies` gives."""

    key: str | None = None
    value: str | None = None


@record
class InjuryFilterOptionAffectedParty(Model):
    """What :meth:`InjuryFilterOptionsResource.list_affected_parties` gives."""

    key: str | None = None
    value: str | None = None


@record
class InjuryFilterOptionAffectedPerson(Model):
    """What :meth:`InjuryFilterOptionsResource.list_affected_persons` gives."""

    key: str | None = None
    value: str | None = None


@record
class InjuryFilterOptionAfflictionType(Model):
    """What :meth:`InjuryFilterOptionsResource.list_affliction_types` gives."""

    key: str | None = None
    value: str | None = None


@record
class InjuryFilterOptionFilingType(Model):
    """What :meth:`InjuryFilterOptionsResource.list_filing_types` gives."""

    key: str | None = None
    value: str | None = None


@record
class InjuryFilterOptionHarmSource(Model):
    """What :meth:`InjuryFilterOptionsResource.list_harm_sources` gives."""

    key: str | None = None
    value: str | None = None


@record
class InjuryFilterOptionManagedEquipment(Model):
    """What :meth:`InjuryFilterOptionsResource.list_managed_equipment` gives."""

    key: str | None = None
    value: str | None = None


@record
class InjuryFilterOptionWorkActivity(Model):
    """What :meth:`InjuryFilterOptionsResource.list_work_activities` gives."""

    key: str | None = None
    value: str | None = None


class InjuryFilterOptionsResource(Resource):
    """Injury filter options (Incidents).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    def list_affected_body_parts(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[InjuryFilterOptionAffectedBodyPart]:
        """Get affected body part filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/injuries/filter_options/affected_body_parts

        Await it for the first page, or go through all items with ``async for``.
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
        """Get affected company filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/injuries/filter_options/affected_companies

        Await it for the first page, or go through all items with ``async for``.
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
        """Get affected parties filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/injuries/filter_options/affected_parties

        Await it for the first page, or go through all items with ``async for``.
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
        """Get affected persons filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/injuries/filter_options/affected_persons

        Await it for the first page, or go through all items with ``async for``.
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
        """Get affliction type filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/injuries/filter_options/affliction_types

        Await it for the first page, or go through all items with ``async for``.
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
        """Get filing type filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/injuries/filter_options/filing_types

        Await it for the first page, or go through all items with ``async for``.
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
        """Get harm source filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/injuries/filter_options/harm_sources

        Await it for the first page, or go through all items with ``async for``.
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
        """Get managed equipment filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/injuries/filter_options/managed_equipment

        Await it for the first page, or go through all items with ``async for``.
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
        """Get work activity filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/injuries/filter_options/work_activities

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            InjuryFilterOptionWorkActivity,
            "/rest/v1.0/projects/{project_id}/incidents/injuries/filter_options/work_activities",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )
