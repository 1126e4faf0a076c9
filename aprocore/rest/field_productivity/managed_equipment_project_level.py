"""Managed equipment: project level (Field Productivity)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import OMITTED, UNSET, DateRange, Options, Pages, Resource, Unset, deprecated


@record
class ManagedEquipmentProjectLevel(Model):
    """Managed equipment (project level)."""

    id: Id
    name: str | None = None
    company_id: Id | None = None
    current_project_id: Id | None = None
    company_visible: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    serial_number: str | None = None
    identification_number: str | None = None
    description: str | None = None
    managed_equipment_make_id: Id | None = None
    managed_equipment_model_id: Id | None = None
    managed_equipment_type_id: Id | None = None
    managed_equipment_category_id: Id | None = None
    year: int | None = None
    status: Literal["available", "in_use", "under_maintenance"] | str | None = None
    ownership: Literal["owned", "rented", "sub", "Owned", "Rented", "Sub"] | str | None = None
    created_by: ManagedEquipmentProjectLevelCreatedBy | None = None
    managed_equipment_make: ManagedEquipmentProjectLevelMake | None = None
    managed_equipment_model: ManagedEquipmentProjectLevelModel | None = None
    managed_equipment_category: ManagedEquipmentProjectLevelCategory | None = None
    managed_equipment_type: ManagedEquipmentProjectLevelType | None = None


@record
class ManagedEquipmentProjectLevelCategory(Model):
    """``managed_equipment_category`` of :class:`ManagedEquipmentProjectLevel`."""

    id: Id
    name: str | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: ManagedEquipmentProjectLevelCreatedBy | None = None


@record
class ManagedEquipmentProjectLevelCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentProjectLevel`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class ManagedEquipmentProjectLevelMake(Model):
    """``managed_equipment_make`` of :class:`ManagedEquipmentProjectLevel`."""

    id: Id
    name: str | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: ManagedEquipmentProjectLevelCreatedBy | None = None


@record
class ManagedEquipmentProjectLevelModel(Model):
    """``managed_equipment_model`` of :class:`ManagedEquipmentProjectLevel`."""

    id: Id
    name: str | None = None
    managed_equipment_make_id: Id | None = None
    managed_equipment_type_id: Id | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: ManagedEquipmentProjectLevelCreatedBy | None = None
    managed_equipment_make: ManagedEquipmentProjectLevelMake | None = None
    managed_equipment_type: ManagedEquipmentProjectLevelType | None = None


@record
class ManagedEquipmentProjectLevelType(Model):
    """``managed_equipment_type`` of :class:`ManagedEquipmentProjectLevel`."""

    id: Id
    name: str | None = None
    managed_equipment_category_id: Id | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    managed_equipment_category: ManagedEquipmentProjectLevelCategory | None = None
    created_by: ManagedEquipmentProjectLevelCreatedBy | None = None


class ManagedEquipmentInput(TypedDict, total=False):
    """``managed_equipment`` in a request body."""

    current_project_id: Id | None
    name: str | None
    serial_number: str | None
    identification_number: str | None
    description: str | None
    managed_equipment_make_id: Id | None
    managed_equipment_model_id: Id | None
    managed_equipment_type_id: Id | None
    managed_equipment_category_id: Id | None
    company_visible: bool | None
    year: int | None
    status: Literal["available", "in_use", "under_maintenance"] | None
    ownership: Literal["owned", "rented", "sub"] | None
    upload_uuids: Sequence[str] | None


class ManagedEquipmentProjectLevelFilters(TypedDict, total=False):
    """Query filters of ``field_productivity.managed_equipment_project_level.list``, ``field_productivity.managed_equipment_project_level.search``."""

    updated_at: DateRange
    managed_equipment_id: Id | Sequence[Id]
    managed_equipment_category_id: Id | Sequence[Id]
    managed_equipment_type_id: Id | Sequence[Id]
    managed_equipment_make_id: Id | Sequence[Id]
    managed_equipment_model_id: Id | Sequence[Id]
    company_visible: bool
    current_project_id: Id | Sequence[Id]
    year: int | Sequence[int]
    status: str | Sequence[str]
    last_service_date: DateRange
    next_service_date: DateRange
    onsite: str | Sequence[str]
    offsite: str | Sequence[str]
    ownership: Literal["Owned", "Rented", "Sub"] | Sequence[Literal["Owned", "Rented", "Sub"]]
    vendor_id: Id | Sequence[Id]
    induction_status: bool


class ManagedEquipmentProjectLevelIdFilters(TypedDict, total=False):
    """Query filters of ``field_productivity.managed_equipment_project_level.list_ids``."""

    updated_at: DateRange


class ManagedEquipmentProjectLevelResource(Resource):
    """Managed equipment: project level (Field Productivity)."""

    __slots__ = ()

    @deprecated("POST /rest/v1.0/projects/{project_id}/managed_equipment is deprecated by Procore.")
    async def create(
        self, *, managed_equipment: ManagedEquipmentInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ManagedEquipmentProjectLevel:
        """Create a new equipment.

        POST /rest/v1.0/projects/{project_id}/managed_equipment
        https://developers.procore.com/reference/rest/v1/managed-equipment---project-level?version=1.0#create-a-new-equipment

        Returns:
            :class:`ManagedEquipmentProjectLevel`.
        """
        return await self._one(
            ManagedEquipmentProjectLevel,
            "POST",
            "/rest/v1.0/projects/{project_id}/managed_equipment",
            {"project_id": project_id},
            options,
            body={"managed_equipment": managed_equipment},
        )

    @deprecated("DELETE /rest/v1.0/projects/{project_id}/managed_equipment/{id} is deprecated by Procore.")
    async def delete(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ManagedEquipmentProjectLevel:
        """Delete an equipment.

        DELETE /rest/v1.0/projects/{project_id}/managed_equipment/{id}
        https://developers.procore.com/reference/rest/v1/managed-equipment---project-level?version=1.0#delete-an-equipment

        Returns:
            :class:`ManagedEquipmentProjectLevel`.
        """
        return await self._one(
            ManagedEquipmentProjectLevel,
            "DELETE",
            "/rest/v1.0/projects/{project_id}/managed_equipment/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    @deprecated("GET /rest/v1.0/projects/{project_id}/managed_equipment/{id} is deprecated by Procore.")
    async def get(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ManagedEquipmentProjectLevel:
        """Return equipment.

        GET /rest/v1.0/projects/{project_id}/managed_equipment/{id}
        https://developers.procore.com/reference/rest/v1/managed-equipment---project-level?version=1.0#show-equipment

        Returns:
            :class:`ManagedEquipmentProjectLevel`.
        """
        return await self._one(
            ManagedEquipmentProjectLevel,
            "GET",
            "/rest/v1.0/projects/{project_id}/managed_equipment/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    @deprecated("GET /rest/v1.0/projects/{project_id}/managed_equipment is deprecated by Procore.")
    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ManagedEquipmentProjectLevelFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ManagedEquipmentProjectLevel]:
        """List all equipment.

        GET /rest/v1.0/projects/{project_id}/managed_equipment
        https://developers.procore.com/reference/rest/v1/managed-equipment---project-level?version=1.0#list-all-equipment

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ManagedEquipmentProjectLevel`.
        """
        return self._pages(
            ManagedEquipmentProjectLevel,
            "/rest/v1.0/projects/{project_id}/managed_equipment",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    @deprecated("GET /rest/v1.0/projects/{project_id}/managed_equipment/ids is deprecated by Procore.")
    def list_ids(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ManagedEquipmentProjectLevelIdFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Id]:
        """List all project equipment IDs.

        GET /rest/v1.0/projects/{project_id}/managed_equipment/ids
        https://developers.procore.com/reference/rest/v1/managed-equipment---project-level?version=1.0#list-all-project-equipment-ids

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Id`.
        """
        return self._pages(
            None,
            "/rest/v1.0/projects/{project_id}/managed_equipment/ids",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    @deprecated("PATCH /rest/v1.0/projects/{project_id}/managed_equipment/{id}/restore is deprecated by Procore.")
    async def restore(
        self,
        *,
        id: Id,
        managed_equipment: ManagedEquipmentInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ManagedEquipmentProjectLevel:
        """Restore an equipment.

        PATCH /rest/v1.0/projects/{project_id}/managed_equipment/{id}/restore
        https://developers.procore.com/reference/rest/v1/managed-equipment---project-level?version=1.0#restoring-an-equipment

        Returns:
            :class:`ManagedEquipmentProjectLevel`.
        """
        return await self._one(
            ManagedEquipmentProjectLevel,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/managed_equipment/{id}/restore",
            {"project_id": project_id, "id": id},
            options,
            body={"managed_equipment": managed_equipment},
        )

    @deprecated("POST /rest/v1.0/projects/{project_id}/managed_equipment/search is deprecated by Procore.")
    def search(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        search_keyword: str | Unset = UNSET,
        filters: ManagedEquipmentProjectLevelFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ManagedEquipmentProjectLevel]:
        """Search all equipment.

        POST /rest/v1.0/projects/{project_id}/managed_equipment/search
        https://developers.procore.com/reference/rest/v1/managed-equipment---project-level?version=1.0#search-all-equipment

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ManagedEquipmentProjectLevel`.
        """
        return self._pages(
            ManagedEquipmentProjectLevel,
            "/rest/v1.0/projects/{project_id}/managed_equipment/search",
            {"project_id": project_id},
            options,
            query={"page": page, "search_keyword": search_keyword, "filters": filters},
            reads=True,
            method="POST",
            per_page=per_page,
            concurrency=concurrency,
        )

    @deprecated("PATCH /rest/v1.0/projects/{project_id}/managed_equipment/{id} is deprecated by Procore.")
    async def update(
        self,
        *,
        id: Id,
        managed_equipment: ManagedEquipmentInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ManagedEquipmentProjectLevel:
        """Update an equipment.

        PATCH /rest/v1.0/projects/{project_id}/managed_equipment/{id}
        https://developers.procore.com/reference/rest/v1/managed-equipment---project-level?version=1.0#update-an-equipment

        Returns:
            :class:`ManagedEquipmentProjectLevel`.
        """
        return await self._one(
            ManagedEquipmentProjectLevel,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/managed_equipment/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"managed_equipment": managed_equipment},
        )
