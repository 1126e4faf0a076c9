"""Injuries (Incidents)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record, renamed
from ...types import Date, DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset

__all__ = [
    "InjuriesResource",
    "Injury",
    "InjuryAffectedCompany",
    "InjuryAffectedParty",
    "InjuryAffectedPerson",
    "InjuryAffliction",
    "InjuryAfflictionType",
    "InjuryBodyPart",
    "InjuryFilters",
    "InjuryHarmSource",
    "InjuryIncidentCreatedBy",
    "InjuryInput",
    "InjuryManagedEquipment",
    "InjuryWorkActivity",
]


@record
class Injury(Model):
    """What Procore tells of injuries."""

    id: Id | None = None
    type: str | None = None
    date_returned_to_work: Date | None = None
    affected_party: InjuryAffectedParty | None = None
    affected_person: InjuryAffectedPerson | None = None
    harm_source: InjuryHarmSource | None = None
    date_of_death: Date | None = None
    filing_type: str | None = None
    hospitalized_overnight: bool | None = None
    recordable: bool | None = None
    treated_in_er: bool | None = None
    treatment_facility_address: str | None = None
    treatment_facility: str | None = None
    treatment_provider: str | None = None
    work_days_absent: int | None = None
    work_days_restricted: int | None = None
    work_days_transferred: int | None = None
    body_diagram_type: str | None = None
    affliction_type: InjuryAfflictionType | None = None
    affected_body_part: str | None = None
    affected_body_parts: list[str] | None = None
    afflictions: list[InjuryAffliction] | None = None
    body_parts: list[InjuryBodyPart] | None = None
    number: int | None = None
    full_number: str | None = None
    incident_id: Id | None = None
    incident_title: str | None = None
    incident_private: bool | None = None
    summary: str | None = None
    description_plain_text: str | None = None
    description: str | None = None
    affected_company: InjuryAffectedCompany | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    managed_equipment: InjuryManagedEquipment | None = None
    incident_created_by: InjuryIncidentCreatedBy | None = None
    updated_at: DateTime | None = None
    work_activity: InjuryWorkActivity | None = None


@record
class InjuryAffectedCompany(Model):
    """``affected_company`` of :class:`Injury`."""

    id: Id | None = None
    name: str | None = None


@record
class InjuryAffectedParty(Model):
    """``affected_party`` of :class:`Injury`."""

    id: Id | None = None
    name: str | None = None


@record
class InjuryAffectedPerson(Model):
    """``affected_person`` of :class:`Injury`."""

    id: Id | None = None
    name: str | None = None
    login: str | None = None


@record
class InjuryAffliction(Model):
    """``afflictions`` of :class:`Injury`."""

    id: Id | None = None
    affliction_type: InjuryAfflictionType | None = None
    affected_body_part: str | None = None


@record
class InjuryAfflictionType(Model):
    """``affliction_type`` of :class:`Injury`."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class InjuryBodyPart(Model):
    """``body_parts`` of :class:`Injury`."""

    id: Id | None = None
    name: str | None = None
    selectable: bool | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    parent_id: Id | None = None


@record
class InjuryHarmSource(Model):
    """``harm_source`` of :class:`Injury`."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class InjuryIncidentCreatedBy(Model):
    """``incident_created_by`` of :class:`Injury`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class InjuryManagedEquipment(Model):
    """``managed_equipment`` of :class:`Injury`."""

    id: Id | None = None
    name: str | None = None


@record
class InjuryWorkActivity(Model):
    """``work_activity`` of :class:`Injury`."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class InjuryInput(TypedDict, total=False):
    """What is sent as ``injury``."""

    incident_id: Id | None
    date_of_death: DateTime | str | None
    description: str | None
    date_returned_to_work: Date | str | None
    filing_type: (
        Literal[
            "fatality", "first_aid", "lost_time", "medically_treated", "refused_care", "report_only", "restricted_work"
        ]
        | None
    )
    hospitalized_overnight: bool | None
    recordable: bool | None
    treated_in_er: bool | None
    treatment_facility_address: str | None
    treatment_facility: str | None
    treatment_provider: str | None
    work_days_absent: int | None
    work_days_restricted: int | None
    work_days_transferred: int | None
    affliction_type_id: Id | None
    body_diagram_type: Literal["feminine", "masculine"] | None
    affected_body_parts: Sequence[str] | None
    affected_person_id: Id | None
    affected_party_id: Id | None
    body_part_ids: Sequence[Id] | None
    harm_source_id: Id | None
    affected_company_id: Id | None
    managed_equipment_id: Id | None
    work_activity_id: Id | None


class InjuryFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    created_at: DateRange
    affected_company_id: Id | Sequence[Id]
    affected_party_id: Id | Sequence[Id]
    affected_person_id: Id | Sequence[Id]
    harm_source_id: Id | Sequence[Id]
    work_activity_id: Id | Sequence[Id]
    managed_equipment_id: Id | Sequence[Id]
    recordable: bool
    affected_body_part: str | Sequence[str]
    affliction_type_id: Id | Sequence[Id]
    body_part_id: Id | Sequence[Id]
    filing_type: (
        Literal[
            "fatality", "first_aid", "lost_time", "medically_treated", "refused_care", "report_only", "restricted_work"
        ]
        | Sequence[
            Literal[
                "fatality",
                "first_aid",
                "lost_time",
                "medically_treated",
                "refused_care",
                "report_only",
                "restricted_work",
            ]
        ]
    )
    query: str | Sequence[str]


class InjuriesResource(Resource):
    """Injuries (Incidents).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        injury: InjuryInput,
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Injury:
        """Create injury.

        POST /rest/v1.0/projects/{project_id}/incidents/injuries

        Args:
            run_configurable_validations: whether what the configurable field set demands is looked at too.
        """
        return await self._one(
            Injury,
            "POST",
            "/rest/v1.0/projects/{project_id}/incidents/injuries",
            {"project_id": project_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"injury": injury},
        )

    async def delete(
        self, *, id: Id, project_id: Id | Unset = UNSET, incident_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Destroy injury.

        DELETE /rest/v1.0/projects/{project_id}/incidents/injuries/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/incidents/injuries/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"incident_id": incident_id},
        )

    async def get(
        self, *, id: Id, project_id: Id | Unset = UNSET, incident_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Injury:
        """Show injury.

        GET /rest/v1.0/projects/{project_id}/incidents/injuries/{id}
        """
        return await self._one(
            Injury,
            "GET",
            "/rest/v1.0/projects/{project_id}/incidents/injuries/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"incident_id": incident_id},
        )

    async def get_recycled(
        self, *, id: Id, project_id: Id | Unset = UNSET, incident_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Injury:
        """Show recycled injury.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/incidents/injuries/{id}
        """
        return await self._one(
            Injury,
            "GET",
            "/rest/v1.0/projects/{project_id}/recycle_bin/incidents/injuries/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"incident_id": incident_id},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        incident_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "affected_company",
            "affected_person",
            "created_at",
            "full_number",
            "harm_source",
            "managed_equipment",
            "number",
            "recordable",
            "work_activity",
            "-affected_company",
            "-affected_person",
            "-created_at",
            "-full_number",
            "-harm_source",
            "-managed_equipment",
            "-number",
            "-recordable",
            "-work_activity",
        ]
        | Unset = UNSET,
        filters: InjuryFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Injury]:
        """List injuries.

        GET /rest/v1.0/projects/{project_id}/incidents/injuries

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            Injury,
            "/rest/v1.0/projects/{project_id}/incidents/injuries",
            {"project_id": project_id},
            options,
            query={"incident_id": incident_id, "page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_recycled(
        self,
        *,
        project_id: Id | Unset = UNSET,
        incident_id: Id | Unset = UNSET,
        sort: Literal[
            "affected_company",
            "affected_person",
            "created_at",
            "full_number",
            "harm_source",
            "managed_equipment",
            "number",
            "recordable",
            "work_activity",
            "-affected_company",
            "-affected_person",
            "-created_at",
            "-full_number",
            "-harm_source",
            "-managed_equipment",
            "-number",
            "-recordable",
            "-work_activity",
        ]
        | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: InjuryFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Injury]:
        """List recycled injuries.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/incidents/injuries

        Await it for the first page, or go through all items with ``async for``.

        Args:
            sort: what to sort by; a minus before it turns the order round.
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            Injury,
            "/rest/v1.0/projects/{project_id}/recycle_bin/incidents/injuries",
            {"project_id": project_id},
            options,
            query={"incident_id": incident_id, "sort": sort, "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def restore(
        self, *, id: Id, project_id: Id | Unset = UNSET, incident_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Any:
        """Retrieve recycled injury.

        PATCH /rest/v1.0/projects/{project_id}/recycle_bin/incidents/injuries/{id}/restore

        What comes back is given as it comes: the reference does not describe it.
        """
        return await self._any(
            "PATCH",
            "/rest/v1.0/projects/{project_id}/recycle_bin/incidents/injuries/{id}/restore",
            {"project_id": project_id, "id": id},
            options,
            query={"incident_id": incident_id},
        )

    async def update(
        self,
        *,
        id: Id,
        injury: InjuryInput,
        project_id: Id | Unset = UNSET,
        incident_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Injury:
        """Update injury.

        PATCH /rest/v1.0/projects/{project_id}/incidents/injuries/{id}

        Args:
            run_configurable_validations: whether what the configurable field set demands is looked at too.
        """
        return await self._one(
            Injury,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/incidents/injuries/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"incident_id": incident_id, "run_configurable_validations": run_configurable_validations},
            body={"injury": injury},
        )
