"""Property damages (Incidents)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack, overload

from ...model import Model, record, renamed
from ...types import DateTime, Decimal, Id
from .._base import OMITTED, UNSET, Options, Pages, RequiredFields, Resource, Unset, overloaded


@record
class PropertyDamage(Model):
    """Property damage."""

    id: Id
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

    id: Id
    name: str | None = None


@record
class PropertyDamageIncidentCreatedBy(Model):
    """``incident_created_by`` of :class:`PropertyDamage`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class PropertyDamageManagedEquipment(Model):
    """``managed_equipment`` of :class:`PropertyDamage`."""

    id: Id
    name: str | None = None


@record
class PropertyDamageResponsibleCompany(Model):
    """``responsible_company`` of :class:`PropertyDamage`."""

    id: Id
    name: str | None = None


@record
class PropertyDamageWorkActivity(Model):
    """``work_activity`` of :class:`PropertyDamage`."""

    id: Id
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class PropertyDamageFields(TypedDict, total=False):
    """Fields of :class:`PropertyDamageCreateInput` and :class:`PropertyDamageInput`."""

    description: str | None
    estimated_cost_impact: Decimal | float | str | None
    affected_company_id: Id | None
    responsible_company_id: Id | None
    managed_equipment_id: Id | None
    work_activity_id: Id | None


class PropertyDamageCreateInput(PropertyDamageFields):
    """``property_damage`` in the body of ``create``."""

    incident_id: Id


class PropertyDamageInput(PropertyDamageFields, total=False):
    """``property_damage`` in the body of ``update``."""

    incident_id: Id | None


class PropertyDamageFilters(TypedDict, total=False):
    """Query filters of ``incidents.property_damages.list``, ``incidents.property_damages.list_recycled``."""

    responsible_company_id: Id | Sequence[Id]
    query: str | Sequence[str]


class PropertyDamagesResource(Resource):
    """Property damages (Incidents)."""

    __slots__ = ()

    @overload
    async def create(
        self, *, property_damage: PropertyDamageCreateInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> PropertyDamage: ...
    @overload
    def create(
        self, *, property_damage: PropertyDamageInput, **others: Any
    ) -> RequiredFields[Literal["incident_id"]]: ...
    @overload
    async def create(
        self, *, property_damage: Mapping[str, Any], project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> PropertyDamage: ...
    @overloaded
    async def create(
        self,
        *,
        property_damage: PropertyDamageCreateInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> PropertyDamage:
        """Create property damage.

        POST /rest/v1.0/projects/{project_id}/incidents/property_damages
        https://developers.procore.com/reference/rest/v1/property-damages?version=1.0#create-property-damage

        Returns:
            :class:`PropertyDamage`.
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
        """Delete property damage.

        DELETE /rest/v1.0/projects/{project_id}/incidents/property_damages/{id}
        https://developers.procore.com/reference/rest/v1/property-damages?version=1.0#destroy-property-damage

        Returns:
            None.
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
        """Return property damage.

        GET /rest/v1.0/projects/{project_id}/incidents/property_damages/{id}
        https://developers.procore.com/reference/rest/v1/property-damages?version=1.0#show-property-damage

        Returns:
            :class:`PropertyDamage`.
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
        """Return recycled property damage.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/incidents/property_damages/{id}
        https://developers.procore.com/reference/rest/v1/property-damages?version=1.0#show-recycled-property-damage

        Returns:
            :class:`PropertyDamage`.
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
            "-affected_company",
            "-created_at",
            "-managed_equipment",
            "-full_number",
            "-number",
            "-responsible_company",
            "-work_activity",
        ]
        | Unset = UNSET,
        filters: PropertyDamageFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[PropertyDamage]:
        """List property damages.

        GET /rest/v1.0/projects/{project_id}/incidents/property_damages
        https://developers.procore.com/reference/rest/v1/property-damages?version=1.0#list-property-damages

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PropertyDamage`.
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
        filters: PropertyDamageFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[PropertyDamage]:
        """List recycled property damages.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/incidents/property_damages
        https://developers.procore.com/reference/rest/v1/property-damages?version=1.0#list-recycled-property-damages

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PropertyDamage`.
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
        """Return property damage.

        PATCH /rest/v1.0/projects/{project_id}/recycle_bin/incidents/property_damages/{id}/restore
        https://developers.procore.com/reference/rest/v1/property-damages?version=1.0#retrieve-property-damage

        Returns:
            The decoded JSON body, whose fields are undocumented.
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
        property_damage: PropertyDamageInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        incident_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> PropertyDamage:
        """Update property damage.

        PATCH /rest/v1.0/projects/{project_id}/incidents/property_damages/{id}
        https://developers.procore.com/reference/rest/v1/property-damages?version=1.0#update-property-damage

        Returns:
            :class:`PropertyDamage`.
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
