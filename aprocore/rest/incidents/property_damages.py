"""Property damages (Incidents)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record, renamed
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "PropertyDamage",
    "PropertyDamageAffectedCompany",
    "PropertyDamageFilters",
    "PropertyDamageIncidentCreatedBy",
    "PropertyDamageInput",
    "PropertyDamageManagedEquipment",
    "PropertyDamageResponsibleCompany",
    "PropertyDamageWorkActivity",
    "PropertyDamagesResource",
]


@record
class PropertyDamage(Model):
    """What Procore tells of property damages (Incidents)."""

    id: Id | None = None
    type: str | None = None
    estimated_cost_impact: str | None = None
    responsible_company: PropertyDamageResponsibleCompany | None = None
    number: int | None = None
    full_number: str | None = None
    incident_id: Id | None = None
    recordable: bool | None = None
    incident_title: str | None = None
    incident_private: bool | None = None
    summary: str | None = None
    description_plain_text: str | None = None
    description: str | None = None
    affected_company: PropertyDamageAffectedCompany | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    managed_equipment: PropertyDamageManagedEquipment | None = None
    incident_created_by: PropertyDamageIncidentCreatedBy | None = None
    updated_at: DateTime | None = None
    work_activity: PropertyDamageWorkActivity | None = None


@record
class PropertyDamageAffectedCompany(Model):
    """``affected_company`` of :class:`PropertyDamage`."""

    id: Id | None = None
    name: str | None = None


@record
class PropertyDamageIncidentCreatedBy(Model):
    """``incident_created_by`` of :class:`PropertyDamage`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class PropertyDamageManagedEquipment(Model):
    """``managed_equipment`` of :class:`PropertyDamage`."""

    id: Id | None = None
    name: str | None = None


@record
class PropertyDamageResponsibleCompany(Model):
    """``responsible_company`` of :class:`PropertyDamage`."""

    id: Id | None = None
    name: str | None = None


@record
class PropertyDamageWorkActivity(Model):
    """``work_activity`` of :class:`PropertyDamage`."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class PropertyDamageInput(TypedDict, total=False):
    incident_id: Id | None
    description: str | None
    estimated_cost_impact: float | None
    affected_company_id: Id | None
    responsible_company_id: Id | None
    managed_equipment_id: Id | None
    work_activity_id: Id | None


class PropertyDamageFilters(TypedDict, total=False):
    responsible_company_id: Id | Sequence[Id]
    query: str | Sequence[str]


class PropertyDamagesResource(Resource):
    """Property damages (Incidents)."""

    __slots__ = ()

    async def create(
        self, *, property_damage: PropertyDamageInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> PropertyDamage:
        """Create Property Damage.

        POST /rest/v1.0/projects/{project_id}/incidents/property_damages
        """
        return await self._one(
            PropertyDamage,
            "POST",
            "/rest/v1.0/projects/{project_id}/incidents/property_damages",
            {"project_id": project_id},
            options,
            body={"property_damage": property_damage},
        )

    async def delete(
        self, *, id: Id, project_id: Id | Unset = UNSET, incident_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Destroy Property Damage.

        DELETE /rest/v1.0/projects/{project_id}/incidents/property_damages/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/incidents/property_damages/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"incident_id": incident_id},
        )

    async def get(
        self, *, id: Id, project_id: Id | Unset = UNSET, incident_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> PropertyDamage:
        """Show Property Damage.

        GET /rest/v1.0/projects/{project_id}/incidents/property_damages/{id}
        """
        return await self._one(
            PropertyDamage,
            "GET",
            "/rest/v1.0/projects/{project_id}/incidents/property_damages/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"incident_id": incident_id},
        )

    async def get_recycled(
        self, *, id: Id, project_id: Id | Unset = UNSET, incident_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> PropertyDamage:
        """Show Recycled Property Damage.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/incidents/property_damages/{id}
        """
        return await self._one(
            PropertyDamage,
            "GET",
            "/rest/v1.0/projects/{project_id}/recycle_bin/incidents/property_damages/{id}",
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
            "managed_equipment",
            "full_number",
            "number",
            "responsible_company",
            "work_activity",
        ]
        | Unset = UNSET,
        filters: PropertyDamageFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[PropertyDamage]:
        """List Property Damages.

        GET /rest/v1.0/projects/{project_id}/incidents/property_damages
        """
        return self._pages(
            PropertyDamage,
            "/rest/v1.0/projects/{project_id}/incidents/property_damages",
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
        sort: Literal["affected_company", "created_at", "managed_equipment", "full_number", "number", "work_activity"]
        | Unset = UNSET,
        filters: PropertyDamageFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[PropertyDamage]:
        """List Recycled Property Damages.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/incidents/property_damages
        """
        return self._pages(
            PropertyDamage,
            "/rest/v1.0/projects/{project_id}/recycle_bin/incidents/property_damages",
            {"project_id": project_id},
            options,
            query={"incident_id": incident_id, "page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def restore(
        self, *, id: Id, project_id: Id | Unset = UNSET, incident_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Any:
        """Retrieve Property Damage.

        PATCH /rest/v1.0/projects/{project_id}/recycle_bin/incidents/property_damages/{id}/restore
        """
        return await self._any(
            "PATCH",
            "/rest/v1.0/projects/{project_id}/recycle_bin/incidents/property_damages/{id}/restore",
            {"project_id": project_id, "id": id},
            options,
            query={"incident_id": incident_id},
        )

    async def update(
        self,
        *,
        id: Id,
        property_damage: PropertyDamageInput,
        project_id: Id | Unset = UNSET,
        incident_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> PropertyDamage:
        """Update Property Damage.

        PATCH /rest/v1.0/projects/{project_id}/incidents/property_damages/{id}
        """
        return await self._one(
            PropertyDamage,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/incidents/property_damages/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"incident_id": incident_id},
            body={"property_damage": property_damage},
        )
