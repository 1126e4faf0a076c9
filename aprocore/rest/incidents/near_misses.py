"""Near misses (Incidents)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record, renamed
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset

__all__ = [
    "NearMiss",
    "NearMissAffectedCompany",
    "NearMissAffectedParty",
    "NearMissAffectedPerson",
    "NearMissFilters",
    "NearMissHarmSource",
    "NearMissIncidentCreatedBy",
    "NearMissInput",
    "NearMissManagedEquipment",
    "NearMissWorkActivity",
    "NearMissesResource",
]


@record
class NearMiss(Model):
    """What Procore tells of near misses."""

    id: Id | None = None
    number: int | None = None
    full_number: str | None = None
    incident_id: Id | None = None
    recordable: bool | None = None
    type: str | None = None
    incident_title: str | None = None
    incident_private: bool | None = None
    summary: str | None = None
    description_plain_text: str | None = None
    description: str | None = None
    affected_company: NearMissAffectedCompany | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    managed_equipment: NearMissManagedEquipment | None = None
    incident_created_by: NearMissIncidentCreatedBy | None = None
    updated_at: DateTime | None = None
    work_activity: NearMissWorkActivity | None = None
    affected_party: NearMissAffectedParty | None = None
    affected_person: NearMissAffectedPerson | None = None
    harm_source: NearMissHarmSource | None = None


@record
class NearMissAffectedCompany(Model):
    """``affected_company`` of :class:`NearMiss`."""

    id: Id | None = None
    name: str | None = None


@record
class NearMissAffectedParty(Model):
    """``affected_party`` of :class:`NearMiss`."""

    id: Id | None = None
    name: str | None = None


@record
class NearMissAffectedPerson(Model):
    """``affected_person`` of :class:`NearMiss`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class NearMissHarmSource(Model):
    """``harm_source`` of :class:`NearMiss`."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class NearMissIncidentCreatedBy(Model):
    """``incident_created_by`` of :class:`NearMiss`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class NearMissManagedEquipment(Model):
    """``managed_equipment`` of :class:`NearMiss`."""

    id: Id | None = None
    name: str | None = None


@record
class NearMissWorkActivity(Model):
    """``work_activity`` of :class:`NearMiss`."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class NearMissInput(TypedDict, total=False):
    """What is sent as ``near_miss``."""

    incident_id: Id | None
    description: str | None
    affected_person_id: Id | None
    affected_party_id: Id | None
    harm_source_id: Id | None
    affected_company_id: Id | None
    managed_equipment_id: Id | None
    work_activity_id: Id | None


class NearMissFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    created_at: DateRange
    affected_company_id: Id | Sequence[Id]
    affected_party_id: Id | Sequence[Id]
    affected_person_id: Id | Sequence[Id]
    harm_source_id: Id | Sequence[Id]
    work_activity_id: Id | Sequence[Id]
    managed_equipment_id: Id | Sequence[Id]
    query: str | Sequence[str]


class NearMissesResource(Resource):
    """Near misses (Incidents).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self, *, near_miss: NearMissInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> NearMiss:
        """Create near miss.

        POST /rest/v1.0/projects/{project_id}/incidents/near_misses
        """
        return await self._one(
            NearMiss,
            "POST",
            "/rest/v1.0/projects/{project_id}/incidents/near_misses",
            {"project_id": project_id},
            options,
            body={"near_miss": near_miss},
        )

    async def delete(
        self, *, id: Id, project_id: Id | Unset = UNSET, incident_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Destroy near miss.

        DELETE /rest/v1.0/projects/{project_id}/incidents/near_misses/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/incidents/near_misses/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"incident_id": incident_id},
        )

    async def get(
        self, *, id: Id, project_id: Id | Unset = UNSET, incident_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> NearMiss:
        """Show near miss.

        GET /rest/v1.0/projects/{project_id}/incidents/near_misses/{id}
        """
        return await self._one(
            NearMiss,
            "GET",
            "/rest/v1.0/projects/{project_id}/incidents/near_misses/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"incident_id": incident_id},
        )

    async def get_recycled(
        self, *, id: Id, project_id: Id | Unset = UNSET, incident_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> NearMiss:
        """Show recycled near miss.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/incidents/near_misses/{id}
        """
        return await self._one(
            NearMiss,
            "GET",
            "/rest/v1.0/projects/{project_id}/recycle_bin/incidents/near_misses/{id}",
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
            "managed_equipment",
            "full_number",
            "harm_source",
            "number",
            "work_activity",
            "-affected_company",
            "-affected_person",
            "-created_at",
            "-managed_equipment",
            "-full_number",
            "-harm_source",
            "-number",
            "-work_activity",
        ]
        | Unset = UNSET,
        filters: NearMissFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[NearMiss]:
        """List near misses.

        GET /rest/v1.0/projects/{project_id}/incidents/near_misses

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            NearMiss,
            "/rest/v1.0/projects/{project_id}/incidents/near_misses",
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
            "managed_equipment",
            "full_number",
            "harm_source",
            "number",
            "work_activity",
            "-affected_company",
            "-affected_person",
            "-created_at",
            "-managed_equipment",
            "-full_number",
            "-harm_source",
            "-number",
            "-work_activity",
        ]
        | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: NearMissFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[NearMiss]:
        """List recycled near misses.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/incidents/near_misses

        Await it for the first page, or go through all items with ``async for``.

        Args:
            sort: what to sort by; a minus before it turns the order round.
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            NearMiss,
            "/rest/v1.0/projects/{project_id}/recycle_bin/incidents/near_misses",
            {"project_id": project_id},
            options,
            query={"incident_id": incident_id, "sort": sort, "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def restore(
        self, *, id: Id, project_id: Id | Unset = UNSET, incident_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Any:
        """Retrieve recycled near miss.

        PATCH /rest/v1.0/projects/{project_id}/recycle_bin/incidents/near_misses/{id}/restore

        What comes back is given as it comes: the reference does not describe it.
        """
        return await self._any(
            "PATCH",
            "/rest/v1.0/projects/{project_id}/recycle_bin/incidents/near_misses/{id}/restore",
            {"project_id": project_id, "id": id},
            options,
            query={"incident_id": incident_id},
        )

    async def update(
        self,
        *,
        id: Id,
        near_miss: NearMissInput,
        project_id: Id | Unset = UNSET,
        incident_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> NearMiss:
        """Update near miss.

        PATCH /rest/v1.0/projects/{project_id}/incidents/near_misses/{id}
        """
        return await self._one(
            NearMiss,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/incidents/near_misses/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"incident_id": incident_id},
            body={"near_miss": near_miss},
        )
