"""Injury filter options (Incidents)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset


@record
class InjuryFilterOptionAffectedBodyPart(Model):
    """Returned by :meth:`InjuryFilterOptionsResource.list_affected_body_parts`."""

    key: str | None = None
    value: str | None = None


@record
class InjuryFilterOptionAffectedCompany(Model):
    """Returned by :meth:`InjuryFilterOptionsResource.list_affected_companies`."""

    key: str | None = None
    value: str | None = None


@record
class InjuryFilterOptionAffectedParty(Model):
    """Returned by :meth:`InjuryFilterOptionsResource.list_affected_parties`."""

    key: str | None = None
    value: str | None = None


@record
class InjuryFilterOptionAffectedPerson(Model):
    """Returned by :meth:`InjuryFilterOptionsResource.list_affected_persons`."""

    key: str | None = None
    value: str | None = None


@record
class InjuryFilterOptionAfflictionType(Model):
    """Returned by :meth:`InjuryFilterOptionsResource.list_affliction_types`."""

    key: str | None = None
    value: str | None = None


@record
class InjuryFilterOptionFilingType(Model):
    """Returned by :meth:`InjuryFilterOptionsResource.list_filing_types`."""

    key: str | None = None
    value: str | None = None


@record
class InjuryFilterOptionHarmSource(Model):
    """Returned by :meth:`InjuryFilterOptionsResource.list_harm_sources`."""

    key: str | None = None
    value: str | None = None


@record
class InjuryFilterOptionManagedEquipment(Model):
    """Returned by :meth:`InjuryFilterOptionsResource.list_managed_equipment`."""

    key: str | None = None
    value: str | None = None


@record
class InjuryFilterOptionWorkActivity(Model):
    """Returned by :meth:`InjuryFilterOptionsResource.list_work_activities`."""

    key: str | None = None
    value: str | None = None


class InjuryFilterOptionsResource(Resource):
    """Injury filter options (Incidents)."""

    __slots__ = ()

    def list_affected_body_parts(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[InjuryFilterOptionAffectedBodyPart]:
        """Return affected body part filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/injuries/filter_options/affected_body_parts
        https://developers.procore.com/reference/rest/v1/injury-filter-options?version=1.0#get-affected-body-part-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`InjuryFilterOptionAffectedBodyPart`.
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
        """Return affected company filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/injuries/filter_options/affected_companies
        https://developers.procore.com/reference/rest/v1/injury-filter-options?version=1.0#get-affected-company-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`InjuryFilterOptionAffectedCompany`.
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
        """Return affected parties filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/injuries/filter_options/affected_parties
        https://developers.procore.com/reference/rest/v1/injury-filter-options?version=1.0#get-affected-parties-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`InjuryFilterOptionAffectedParty`.
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
        """Return affected persons filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/injuries/filter_options/affected_persons
        https://developers.procore.com/reference/rest/v1/injury-filter-options?version=1.0#get-affected-persons-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`InjuryFilterOptionAffectedPerson`.
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
        """Return affliction type filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/injuries/filter_options/affliction_types
        https://developers.procore.com/reference/rest/v1/injury-filter-options?version=1.0#get-affliction-type-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`InjuryFilterOptionAfflictionType`.
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
        """Return filing type filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/injuries/filter_options/filing_types
        https://developers.procore.com/reference/rest/v1/injury-filter-options?version=1.0#get-filing-type-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`InjuryFilterOptionFilingType`.
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
        """Return harm source filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/injuries/filter_options/harm_sources
        https://developers.procore.com/reference/rest/v1/injury-filter-options?version=1.0#get-harm-source-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`InjuryFilterOptionHarmSource`.
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
        """Return managed equipment filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/injuries/filter_options/managed_equipment
        https://developers.procore.com/reference/rest/v1/injury-filter-options?version=1.0#get-managed-equipment-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`InjuryFilterOptionManagedEquipment`.
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
        """Return work activity filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/injuries/filter_options/work_activities
        https://developers.procore.com/reference/rest/v1/injury-filter-options?version=1.0#get-work-activity-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`InjuryFilterOptionWorkActivity`.
        """
        return self._pages(
            InjuryFilterOptionWorkActivity,
            "/rest/v1.0/projects/{project_id}/incidents/injuries/filter_options/work_activities",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )
