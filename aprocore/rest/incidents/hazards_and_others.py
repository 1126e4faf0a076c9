"""Hazards (Incidents), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record, renamed
from ...types import DateTime, Id
from .._base import OMITTED, UNSET, DateRange, Options, Pager, Pages, Resource, ScopedOptions, Unset, Upload


@record
class Hazard(Model):
    """A hazard."""

    id: Id
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class HazardFields(TypedDict, total=False):
    """Fields of :class:`HazardCreateInput` and :class:`HazardInput`."""

    ids: Sequence[Id] | None
    active: bool | None


class HazardCreateInput(HazardFields):
    """``hazard`` in the body of ``create``."""

    name: str


class HazardInput(HazardFields, total=False):
    """``hazard`` in the body of ``bulk_update``, ``update``."""

    name: str | None


class HazardFilters(TypedDict, total=False):
    """Query filters of ``incidents.hazards.list``."""

    active: bool
    id: Id | Sequence[Id]
    updated_at: DateRange


class HazardsResource(Resource):
    """Hazards (Incidents)."""

    __slots__ = ()

    async def bulk_update(
        self, *, hazard: HazardInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Sequence[Hazard]:
        """Bulk update hazards.

        PATCH /rest/v1.0/companies/{company_id}/hazards/bulk_update
        https://developers.procore.com/reference/rest/v1/hazards?version=1.0#bulk-update-hazards

        Returns:
            A list of :class:`Hazard`.
        """
        return await self._many(
            Hazard,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/hazards/bulk_update",
            {"company_id": company_id},
            options,
            body={"hazard": hazard},
        )

    async def create(
        self, *, hazard: HazardCreateInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Hazard:
        """Create a hazard.

        POST /rest/v1.0/companies/{company_id}/hazards
        https://developers.procore.com/reference/rest/v1/hazards?version=1.0#create-hazard

        Returns:
            :class:`Hazard`.
        """
        return await self._one(
            Hazard,
            "POST",
            "/rest/v1.0/companies/{company_id}/hazards",
            {"company_id": company_id},
            options,
            body={"hazard": hazard},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete a hazard.

        DELETE /rest/v1.0/companies/{company_id}/hazards/{id}
        https://developers.procore.com/reference/rest/v1/hazards?version=1.0#delete-hazard

        Returns:
            None.
        """
        await self._none(
            "DELETE", "/rest/v1.0/companies/{company_id}/hazards/{id}", {"company_id": company_id, "id": id}, options
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Hazard:
        """Return a hazard.

        GET /rest/v1.0/companies/{company_id}/hazards/{id}
        https://developers.procore.com/reference/rest/v1/hazards?version=1.0#show-hazard

        Returns:
            :class:`Hazard`.
        """
        return await self._one(
            Hazard,
            "GET",
            "/rest/v1.0/companies/{company_id}/hazards/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        all: bool | Unset = UNSET,
        filters: HazardFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Hazard]:
        """List hazards.

        GET /rest/v1.0/companies/{company_id}/hazards
        https://developers.procore.com/reference/rest/v1/hazards?version=1.0#list-hazards

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Hazard`.
        """
        return self._pages(
            Hazard,
            "/rest/v1.0/companies/{company_id}/hazards",
            {"company_id": company_id},
            options,
            query={"page": page, "all": all, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self, *, id: Id, hazard: HazardInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Hazard:
        """Update a hazard.

        PATCH /rest/v1.0/companies/{company_id}/hazards/{id}
        https://developers.procore.com/reference/rest/v1/hazards?version=1.0#update-hazard

        Returns:
            :class:`Hazard`.
        """
        return await self._one(
            Hazard,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/hazards/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"hazard": hazard},
        )


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


@record
class IncidentPickerOptionAffectedBodyPart(Model):
    """Returned by :meth:`IncidentPickerOptionsResource.list_affected_body_parts`."""

    label: str | None = None
    value: str | None = None


@record
class IncidentPickerOptionFilingType(Model):
    """Returned by :meth:`IncidentPickerOptionsResource.list_filing_types`."""

    label: str | None = None
    value: str | None = None


@record
class IncidentPickerOptionStatus(Model):
    """Returned by :meth:`IncidentPickerOptionsResource.list_statuses`."""

    label: str | None = None
    value: str | None = None


@record
class IncidentPickerOptionUnitOfMeasure(Model):
    """Returned by :meth:`IncidentPickerOptionsResource.list_units_of_measure`."""

    label: str | None = None
    value: str | None = None


class IncidentPickerOptionsResource(Resource):
    """Incident picker options (Incidents)."""

    __slots__ = ()

    def list_affected_body_parts(
        self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[IncidentPickerOptionAffectedBodyPart]:
        """Return affected body parts.

        GET /rest/v1.0/companies/{company_id}/incidents/affected_body_parts
        https://developers.procore.com/reference/rest/v1/incident-picker-options?version=1.0#get-affected-body-parts

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`IncidentPickerOptionAffectedBodyPart`.
        """
        return self._pages(
            IncidentPickerOptionAffectedBodyPart,
            "/rest/v1.0/companies/{company_id}/incidents/affected_body_parts",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_filing_types(
        self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[IncidentPickerOptionFilingType]:
        """Return filing types.

        GET /rest/v1.0/companies/{company_id}/incidents/filing_types
        https://developers.procore.com/reference/rest/v1/incident-picker-options?version=1.0#get-filing-types

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`IncidentPickerOptionFilingType`.
        """
        return self._pages(
            IncidentPickerOptionFilingType,
            "/rest/v1.0/companies/{company_id}/incidents/filing_types",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_statuses(
        self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[IncidentPickerOptionStatus]:
        """Return incident statuses.

        GET /rest/v1.0/companies/{company_id}/incidents/statuses
        https://developers.procore.com/reference/rest/v1/incident-picker-options?version=1.0#get-incident-statuses

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`IncidentPickerOptionStatus`.
        """
        return self._pages(
            IncidentPickerOptionStatus,
            "/rest/v1.0/companies/{company_id}/incidents/statuses",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_units_of_measure(
        self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[IncidentPickerOptionUnitOfMeasure]:
        """Return units of measure.

        GET /rest/v1.0/companies/{company_id}/incidents/units_of_measure
        https://developers.procore.com/reference/rest/v1/incident-picker-options?version=1.0#get-units-of-measure

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`IncidentPickerOptionUnitOfMeasure`.
        """
        return self._pages(
            IncidentPickerOptionUnitOfMeasure,
            "/rest/v1.0/companies/{company_id}/incidents/units_of_measure",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )


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


@record
class ProjectIncidentConfiguration(Model):
    """A project incident configuration."""

    project_id: Id | None = None
    private_by_default: bool | None = None
    default_distribution: list[ProjectIncidentConfigurationDefaultDistribution] | None = None


@record
class ProjectIncidentConfigurationDefaultDistribution(Model):
    """``default_distribution`` of :class:`ProjectIncidentConfiguration`."""

    id: Id
    login: str | None = None
    name: str | None = None


class ProjectIncidentConfigurationInput(TypedDict, total=False):
    """``configuration`` in a request body."""

    private_by_default: bool | None
    default_distribution_ids: Sequence[Id] | None


class ProjectIncidentConfigurationResource(Resource):
    """Project incident configuration (Incidents)."""

    __slots__ = ()

    async def get(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> ProjectIncidentConfiguration:
        """Return a project incident configuration.

        GET /rest/v1.0/projects/{project_id}/incidents/configuration
        https://developers.procore.com/reference/rest/v1/project-incident-configuration?version=1.0#get-project-incident-configuration

        Returns:
            :class:`ProjectIncidentConfiguration`.
        """
        return await self._one(
            ProjectIncidentConfiguration,
            "GET",
            "/rest/v1.0/projects/{project_id}/incidents/configuration",
            {"project_id": project_id},
            options,
        )

    async def update(
        self,
        *,
        configuration: ProjectIncidentConfigurationInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectIncidentConfiguration:
        """Update a project incident configuration.

        PATCH /rest/v1.0/projects/{project_id}/incidents/configuration
        https://developers.procore.com/reference/rest/v1/project-incident-configuration?version=1.0#update-project-incident-configuration

        Returns:
            :class:`ProjectIncidentConfiguration`.
        """
        return await self._one(
            ProjectIncidentConfiguration,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/incidents/configuration",
            {"project_id": project_id},
            options,
            body={"configuration": configuration},
        )


@record
class PropertyDamageFilterOptionAffectedCompany(Model):
    """Returned by :meth:`PropertyDamageFilterOptionsResource.list_affected_companies`."""

    key: str | None = None
    value: str | None = None


@record
class PropertyDamageFilterOptionManagedEquipment(Model):
    """Returned by :meth:`PropertyDamageFilterOptionsResource.list_managed_equipment`."""

    key: str | None = None
    value: str | None = None


@record
class PropertyDamageFilterOptionResponsibleCompany(Model):
    """Returned by :meth:`PropertyDamageFilterOptionsResource.list_responsible_companies`."""

    key: str | None = None
    value: str | None = None


@record
class PropertyDamageFilterOptionWorkActivity(Model):
    """Returned by :meth:`PropertyDamageFilterOptionsResource.list_work_activities`."""

    key: str | None = None
    value: str | None = None


class PropertyDamageFilterOptionsResource(Resource):
    """Property damage filter options (Incidents)."""

    __slots__ = ()

    def list_affected_companies(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[PropertyDamageFilterOptionAffectedCompany]:
        """Return affected company filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/property_damages/filter_options/affected_companies
        https://developers.procore.com/reference/rest/v1/property-damage-filter-options?version=1.0#get-affected-company-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PropertyDamageFilterOptionAffectedCompany`.
        """
        return self._pages(
            PropertyDamageFilterOptionAffectedCompany,
            "/rest/v1.0/projects/{project_id}/incidents/property_damages/filter_options/affected_companies",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_managed_equipment(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[PropertyDamageFilterOptionManagedEquipment]:
        """Return managed equipment filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/property_damages/filter_options/managed_equipment
        https://developers.procore.com/reference/rest/v1/property-damage-filter-options?version=1.0#get-managed-equipment-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PropertyDamageFilterOptionManagedEquipment`.
        """
        return self._pages(
            PropertyDamageFilterOptionManagedEquipment,
            "/rest/v1.0/projects/{project_id}/incidents/property_damages/filter_options/managed_equipment",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_responsible_companies(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[PropertyDamageFilterOptionResponsibleCompany]:
        """Return responsible company filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/property_damages/filter_options/responsible_companies
        https://developers.procore.com/reference/rest/v1/property-damage-filter-options?version=1.0#get-responsible-company-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PropertyDamageFilterOptionResponsibleCompany`.
        """
        return self._pages(
            PropertyDamageFilterOptionResponsibleCompany,
            "/rest/v1.0/projects/{project_id}/incidents/property_damages/filter_options/responsible_companies",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_work_activities(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[PropertyDamageFilterOptionWorkActivity]:
        """Return work activity filter options.

        GET /rest/v1.0/projects/{project_id}/incidents/property_damages/filter_options/work_activities
        https://developers.procore.com/reference/rest/v1/property-damage-filter-options?version=1.0#get-work-activity-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PropertyDamageFilterOptionWorkActivity`.
        """
        return self._pages(
            PropertyDamageFilterOptionWorkActivity,
            "/rest/v1.0/projects/{project_id}/incidents/property_damages/filter_options/work_activities",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )


@record
class SeverityLevel(Model):
    """A severity level."""

    id: Id
    name: str | None = None
    procore_default_name: Literal["insignificant", "minor", "major", "critical", "moderate"] | str | None = None
    active: bool | None = None
    email_trigger: bool | None = None
    push_notification_trigger: bool | None = None
    order: int | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class SeverityLevelInput(TypedDict, total=False):
    """``severity_level`` in a request body."""

    name: str | None
    email_trigger: bool | None
    push_notification_trigger: bool | None
    alert_recipient_ids: Sequence[Id] | None


class SeverityLevelFilters(TypedDict, total=False):
    """Query filters of ``incidents.severity_levels.list``."""

    email_trigger: str | Sequence[str]
    id: Id | Sequence[Id]
    push_notification_trigger: str | Sequence[str]
    updated_at: DateRange


class SeverityLevelsResource(Resource):
    """Severity levels (Incidents)."""

    __slots__ = ()

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> SeverityLevel:
        """Return an incident severity level.

        GET /rest/v1.0/companies/{company_id}/incidents/severity_levels/{id}
        https://developers.procore.com/reference/rest/v1/severity-levels?version=1.0#show-incident-severity-level

        Returns:
            :class:`SeverityLevel`.
        """
        return await self._one(
            SeverityLevel,
            "GET",
            "/rest/v1.0/companies/{company_id}/incidents/severity_levels/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["name", "-name"] | Unset = UNSET,
        filters: SeverityLevelFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[SeverityLevel]:
        """List incident severity levels.

        GET /rest/v1.0/companies/{company_id}/incidents/severity_levels
        https://developers.procore.com/reference/rest/v1/severity-levels?version=1.0#list-incident-severity-levels

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SeverityLevel`.
        """
        return self._pages(
            SeverityLevel,
            "/rest/v1.0/companies/{company_id}/incidents/severity_levels",
            {"company_id": company_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        severity_level: SeverityLevelInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> SeverityLevel:
        """Update an incident severity level.

        PATCH /rest/v1.0/companies/{company_id}/incidents/severity_levels/{id}
        https://developers.procore.com/reference/rest/v1/severity-levels?version=1.0#update-incident-severity-level

        Returns:
            :class:`SeverityLevel`.
        """
        return await self._one(
            SeverityLevel,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/incidents/severity_levels/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"severity_level": severity_level},
        )


@record
class WitnessStatementAttachment(Model):
    """A witness statement attachment."""

    id: Id
    url: str | None = None
    thumbnail_url: str | None = None
    name: str | None = None
    content_type: str | None = None
    viewable_document_id: Id | None = None


class WitnessStatementAttachmentsResource(Resource):
    """Witness statement attachments (Incidents)."""

    __slots__ = ()

    async def create(
        self,
        *,
        witness_statement_id: Id,
        attachment: Upload,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> WitnessStatementAttachment:
        """Create an attachment.

        POST /rest/v1.0/projects/{project_id}/incidents/witness_statements/{witness_statement_id}/attachments
        https://developers.procore.com/reference/rest/v1/witness-statement-attachments?version=1.0#create-attachment

        Args:
            attachment: A path, an open binary file or :class:`~aprocore.File`.

        Returns:
            :class:`WitnessStatementAttachment`.
        """
        return await self._one(
            WitnessStatementAttachment,
            "POST",
            "/rest/v1.0/projects/{project_id}/incidents/witness_statements/{witness_statement_id}/attachments",
            {"project_id": project_id, "witness_statement_id": witness_statement_id},
            options,
            form={"attachment": attachment},
        )
