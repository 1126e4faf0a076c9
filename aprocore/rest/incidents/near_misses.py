"""Near misses (Incidents)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack, overload

from ...model import Model, record, renamed
from ...types import DateTime, Id
from .._base import OMITTED, UNSET, DateRange, Options, Pages, RequiredFields, Resource, Unset, overloaded


@record
class NearMiss(Model):
    """A near miss."""

    id: Id
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

    id: Id
    name: str | None = None


@record
class NearMissAffectedParty(Model):
    """``affected_party`` of :class:`NearMiss`."""

    id: Id
    name: str | None = None


@record
class NearMissAffectedPerson(Model):
    """``affected_person`` of :class:`NearMiss`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class NearMissHarmSource(Model):
    """``harm_source`` of :class:`NearMiss`."""

    id: Id
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class NearMissIncidentCreatedBy(Model):
    """``incident_created_by`` of :class:`NearMiss`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class NearMissManagedEquipment(Model):
    """``managed_equipment`` of :class:`NearMiss`."""

    id: Id
    name: str | None = None


@record
class NearMissWorkActivity(Model):
    """``work_activity`` of :class:`NearMiss`."""

    id: Id
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class NearMissFields(TypedDict, total=False):
    """Fields of :class:`NearMissCreateInput` and :class:`NearMissInput`."""

    description: str | None
    affected_person_id: Id | None
    affected_party_id: Id | None
    harm_source_id: Id | None
    affected_company_id: Id | None
    managed_equipment_id: Id | None
    work_activity_id: Id | None


class NearMissCreateInput(NearMissFields):
    """``near_miss`` in the body of ``create``."""

    incident_id: Id


class NearMissInput(NearMissFields, total=False):
    """``near_miss`` in the body of ``update``."""

    incident_id: Id | None


class NearMissFilters(TypedDict, total=False):
    """Query filters of ``incidents.near_misses.list``, ``incidents.near_misses.list_recycled``."""

    created_at: DateRange
    affected_company_id: Id | Sequence[Id]
    affected_party_id: Id | Sequence[Id]
    affected_person_id: Id | Sequence[Id]
    harm_source_id: Id | Sequence[Id]
    work_activity_id: Id | Sequence[Id]
    managed_equipment_id: Id | Sequence[Id]
    query: str | Sequence[str]


class NearMissesResource(Resource):
    """Near misses (Incidents)."""

    __slots__ = ()

    @overload
    async def create(
        self, *, near_miss: NearMissCreateInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> NearMiss: ...
    @overload
    def create(self, *, near_miss: NearMissInput, **others: Any) -> RequiredFields[Literal["incident_id"]]: ...
    @overload
    async def create(
        self, *, near_miss: Mapping[str, Any], project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> NearMiss: ...
    @overloaded
    async def create(
        self,
        *,
        near_miss: NearMissCreateInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> NearMiss:
        """Create a near miss.

        POST /rest/v1.0/projects/{project_id}/incidents/near_misses
        https://developers.procore.com/reference/rest/v1/near-misses?version=1.0#create-near-miss

        Returns:
            :class:`NearMiss`.
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
        """Delete a near miss.

        DELETE /rest/v1.0/projects/{project_id}/incidents/near_misses/{id}
        https://developers.procore.com/reference/rest/v1/near-misses?version=1.0#destroy-near-miss

        Returns:
            None.
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
        """Return a near miss.

        GET /rest/v1.0/projects/{project_id}/incidents/near_misses/{id}
        https://developers.procore.com/reference/rest/v1/near-misses?version=1.0#show-near-miss

        Returns:
            :class:`NearMiss`.
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
        """Return a recycled near miss.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/incidents/near_misses/{id}
        https://developers.procore.com/reference/rest/v1/near-misses?version=1.0#show-recycled-near-miss

        Returns:
            :class:`NearMiss`.
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
        filters: NearMissFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[NearMiss]:
        """List near misses.

        GET /rest/v1.0/projects/{project_id}/incidents/near_misses
        https://developers.procore.com/reference/rest/v1/near-misses?version=1.0#list-near-misses

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`NearMiss`.
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
        filters: NearMissFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[NearMiss]:
        """List recycled near misses.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/incidents/near_misses
        https://developers.procore.com/reference/rest/v1/near-misses?version=1.0#list-recycled-near-misses

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`NearMiss`.
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
        """Return a recycled near miss.

        PATCH /rest/v1.0/projects/{project_id}/recycle_bin/incidents/near_misses/{id}/restore
        https://developers.procore.com/reference/rest/v1/near-misses?version=1.0#retrieve-recycled-near-miss

        Returns:
            The decoded JSON body, whose fields are undocumented.
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
        near_miss: NearMissInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        incident_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> NearMiss:
        """Update a near miss.

        PATCH /rest/v1.0/projects/{project_id}/incidents/near_misses/{id}
        https://developers.procore.com/reference/rest/v1/near-misses?version=1.0#update-near-miss

        Returns:
            :class:`NearMiss`.
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
