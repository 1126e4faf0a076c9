"""Environmentals (Incidents)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack, overload

from ...model import Model, record, renamed
from ...types import DateTime, Decimal, Id
from .._base import OMITTED, UNSET, Options, Pages, RequiredFields, Resource, Unset, overloaded


@record
class Environmental(Model):
    """Environmental."""

    id: Id
    type: str | None = None
    environmental_type: EnvironmentalType | None = None
    estimated_cost_impact: str | None = None
    quantity_value: str | None = None
    quantity_unit_of_measure: (
        Literal[
            "hours",
            "days",
            "weeks",
            "months",
            "years",
            "ea",
            "ls",
            "lf",
            "sf",
            "sy",
            "cy",
            "lbs",
            "ton",
            "mm",
            "m",
            "m^2",
            "m^3",
            "kg",
            "t",
        ]
        | str
        | None
    ) = None
    number: int | None = None
    full_number: str | None = None
    incident_id: Id | None = None
    recordable: bool | None = None
    incident_title: str | None = None
    incident_private: bool | None = None
    summary: str | None = None
    description_plain_text: str | None = None
    description: str | None = None
    affected_company: EnvironmentalAffectedCompany | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    managed_equipment: EnvironmentalManagedEquipment | None = None
    incident_created_by: EnvironmentalIncidentCreatedBy | None = None
    updated_at: DateTime | None = None
    work_activity: EnvironmentalWorkActivity | None = None


@record
class EnvironmentalAffectedCompany(Model):
    """``affected_company`` of :class:`Environmental`."""

    id: Id
    name: str | None = None


@record
class EnvironmentalIncidentCreatedBy(Model):
    """``incident_created_by`` of :class:`Environmental`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class EnvironmentalManagedEquipment(Model):
    """``managed_equipment`` of :class:`Environmental`."""

    id: Id
    name: str | None = None


@record
class EnvironmentalType(Model):
    """``environmental_type`` of :class:`Environmental`."""

    id: Id
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class EnvironmentalWorkActivity(Model):
    """``work_activity`` of :class:`Environmental`."""

    id: Id
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class EnvironmentalFields(TypedDict, total=False):
    """Fields of :class:`EnvironmentalCreateInput` and :class:`EnvironmentalInput`."""

    environmental_type_id: Id | None
    description: str | None
    estimated_cost_impact: Decimal | float | str | None
    quantity_value: Decimal | float | str | None
    quantity_unit_of_measure: (
        Literal[
            "hours",
            "days",
            "weeks",
            "months",
            "years",
            "ea",
            "ls",
            "lf",
            "sf",
            "sy",
            "cy",
            "lbs",
            "ton",
            "mm",
            "m",
            "m^2",
            "m^3",
            "kg",
            "t",
        ]
        | None
    )
    affected_company_id: Id | None
    managed_equipment_id: Id | None
    work_activity_id: Id | None


class EnvironmentalCreateInput(EnvironmentalFields):
    """``environmental`` in the body of ``create``."""

    incident_id: Id


class EnvironmentalInput(EnvironmentalFields, total=False):
    """``environmental`` in the body of ``update``."""

    incident_id: Id | None


class EnvironmentalFilters(TypedDict, total=False):
    """Query filters of ``incidents.environmentals.list``, ``incidents.environmentals.list_recycled``."""

    environmental_type_id: Id | Sequence[Id]
    query: str | Sequence[str]


class EnvironmentalsResource(Resource):
    """Environmentals (Incidents)."""

    __slots__ = ()

    @overload
    async def create(
        self, *, environmental: EnvironmentalCreateInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Environmental: ...
    @overload
    def create(self, *, environmental: EnvironmentalInput, **others: Any) -> RequiredFields[Literal["incident_id"]]: ...
    @overload
    async def create(
        self, *, environmental: Mapping[str, Any], project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Environmental: ...
    @overloaded
    async def create(
        self,
        *,
        environmental: EnvironmentalCreateInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Environmental:
        """Create environmental.

        POST /rest/v1.0/projects/{project_id}/incidents/environmentals
        https://developers.procore.com/reference/rest/v1/environmentals?version=1.0#create-environmental

        Returns:
            :class:`Environmental`.
        """
        return await self._one(
            Environmental,
            "POST",
            "/rest/v1.0/projects/{project_id}/incidents/environmentals",
            {"project_id": project_id},
            options,
            body={"environmental": environmental},
        )

    async def delete(
        self, *, id: Id, project_id: Id | Unset = UNSET, incident_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete environmental.

        DELETE /rest/v1.0/projects/{project_id}/incidents/environmentals/{id}
        https://developers.procore.com/reference/rest/v1/environmentals?version=1.0#destroy-environmental

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/incidents/environmentals/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"incident_id": incident_id},
        )

    async def get(
        self, *, id: Id, project_id: Id | Unset = UNSET, incident_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Environmental:
        """Return environmental.

        GET /rest/v1.0/projects/{project_id}/incidents/environmentals/{id}
        https://developers.procore.com/reference/rest/v1/environmentals?version=1.0#show-environmental

        Returns:
            :class:`Environmental`.
        """
        return await self._one(
            Environmental,
            "GET",
            "/rest/v1.0/projects/{project_id}/incidents/environmentals/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"incident_id": incident_id},
        )

    async def get_recycled(
        self, *, id: Id, project_id: Id | Unset = UNSET, incident_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Environmental:
        """Return recycled environmental.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/incidents/environmentals/{id}
        https://developers.procore.com/reference/rest/v1/environmentals?version=1.0#show-recycled-environmental

        Returns:
            :class:`Environmental`.
        """
        return await self._one(
            Environmental,
            "GET",
            "/rest/v1.0/projects/{project_id}/recycle_bin/incidents/environmentals/{id}",
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
            "created_at",
            "environmental_type",
            "managed_equipment",
            "full_number",
            "number",
            "work_activity",
            "-affected_company",
            "-created_at",
            "-environmental_type",
            "-managed_equipment",
            "-full_number",
            "-number",
            "-work_activity",
        ]
        | Unset = UNSET,
        filters: EnvironmentalFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Environmental]:
        """List environmentals.

        GET /rest/v1.0/projects/{project_id}/incidents/environmentals
        https://developers.procore.com/reference/rest/v1/environmentals?version=1.0#list-environmentals

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Environmental`.
        """
        return self._pages(
            Environmental,
            "/rest/v1.0/projects/{project_id}/incidents/environmentals",
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
        page: int | Unset = UNSET,
        sort: Literal[
            "affected_company",
            "created_at",
            "managed_equipment",
            "full_number",
            "number",
            "work_activity",
            "-affected_company",
            "-created_at",
            "-managed_equipment",
            "-full_number",
            "-number",
            "-work_activity",
        ]
        | Unset = UNSET,
        filters: EnvironmentalFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Environmental]:
        """List recycled environmentals.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/incidents/environmentals
        https://developers.procore.com/reference/rest/v1/environmentals?version=1.0#list-recycled-environmentals

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Environmental`.
        """
        return self._pages(
            Environmental,
            "/rest/v1.0/projects/{project_id}/recycle_bin/incidents/environmentals",
            {"project_id": project_id},
            options,
            query={"incident_id": incident_id, "page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def restore(
        self, *, id: Id, project_id: Id | Unset = UNSET, incident_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Any:
        """Return environmental.

        PATCH /rest/v1.0/projects/{project_id}/recycle_bin/incidents/environmentals/{id}/restore
        https://developers.procore.com/reference/rest/v1/environmentals?version=1.0#retrieve-environmental

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "PATCH",
            "/rest/v1.0/projects/{project_id}/recycle_bin/incidents/environmentals/{id}/restore",
            {"project_id": project_id, "id": id},
            options,
            query={"incident_id": incident_id},
        )

    async def update(
        self,
        *,
        id: Id,
        environmental: EnvironmentalInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        incident_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Environmental:
        """Update environmental.

        PATCH /rest/v1.0/projects/{project_id}/incidents/environmentals/{id}
        https://developers.procore.com/reference/rest/v1/environmentals?version=1.0#update-environmental

        Returns:
            :class:`Environmental`.
        """
        return await self._one(
            Environmental,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/incidents/environmentals/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"incident_id": incident_id},
            body={"environmental": environmental},
        )
