"""Managed equipment: company level (Field Productivity)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset, some

__all__ = [
    "ManagedEquipmentCompanyLevel",
    "ManagedEquipmentCompanyLevelCategory",
    "ManagedEquipmentCompanyLevelChangeHistory",
    "ManagedEquipmentCompanyLevelCreatedBy",
    "ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumber",
    "ManagedEquipmentCompanyLevelDependentImportParamInput",
    "ManagedEquipmentCompanyLevelFilters",
    "ManagedEquipmentCompanyLevelMake",
    "ManagedEquipmentCompanyLevelModel",
    "ManagedEquipmentCompanyLevelPermissionTemplate",
    "ManagedEquipmentCompanyLevelResource",
    "ManagedEquipmentCompanyLevelType",
    "ManagedEquipmentCompanyLevelUserAccessLevel",
    "ManagedEquipmentCompanyLevelUserPermission",
    "ManagedEquipmentCompanyLevelVendor",
    "ManagedEquipmentInput",
]


@record
class ManagedEquipmentCompanyLevel(Model):
    """What Procore tells of managed equipment: company level."""

    id: Id | None = None
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
    status: str | None = None
    ownership: str | None = None
    created_by: ManagedEquipmentCompanyLevelCreatedBy | None = None
    managed_equipment_make: ManagedEquipmentCompanyLevelMake | None = None
    managed_equipment_model: ManagedEquipmentCompanyLevelModel | None = None
    managed_equipment_category: ManagedEquipmentCompanyLevelCategory | None = None
    managed_equipment_type: ManagedEquipmentCompanyLevelType | None = None


@record
class ManagedEquipmentCompanyLevelCategory(Model):
    """``managed_equipment_category`` of :class:`ManagedEquipmentCompanyLevel`."""

    id: Id | None = None
    name: str | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: ManagedEquipmentCompanyLevelCreatedBy | None = None


@record
class ManagedEquipmentCompanyLevelChangeHistory(Model):
    """What :meth:`ManagedEquipmentCompanyLevelResource.get_change_history` gives."""

    column: str | None = None
    created_at: str | None = None
    created_by: str | None = None
    new_value: str | None = None
    old_value: str | None = None


@record
class ManagedEquipmentCompanyLevelCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentCompanyLevel`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumber(Model):
    """What :meth:`ManagedEquipmentCompanyLevelResource.update_deleted_equipment_serial_number` gives."""

    id: Id | None = None
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
    status: str | None = None
    ownership: str | None = None
    created_by: ManagedEquipmentCompanyLevelCreatedBy | None = None
    managed_equipment_make: ManagedEquipmentCompanyLevelMake | None = None
    managed_equipment_model: ManagedEquipmentCompanyLevelModel | None = None
    managed_equipment_category: ManagedEquipmentCompanyLevelCategory | None = None
    managed_equipment_type: ManagedEquipmentCompanyLevelType | None = None


@record
class ManagedEquipmentCompanyLevelMake(Model):
    """``managed_equipment_make`` of :class:`ManagedEquipmentCompanyLevel`."""

    id: Id | None = None
    name: str | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: ManagedEquipmentCompanyLevelCreatedBy | None = None


@record
class ManagedEquipmentCompanyLevelModel(Model):
    """``managed_equipment_model`` of :class:`ManagedEquipmentCompanyLevel`."""

    id: Id | None = None
    name: str | None = None
    managed_equipment_make_id: Id | None = None
    managed_equipment_type_id: Id | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: ManagedEquipmentCompanyLevelCreatedBy | None = None
    managed_equipment_make: ManagedEquipmentCompanyLevelMake | None = None
    managed_equipment_type: ManagedEquipmentCompanyLevelType | None = None


@record
class ManagedEquipmentCompanyLevelPermissionTemplate(Model):
    """``permission_template`` of :class:`ManagedEquipmentCompanyLevelUserPermission`."""

    id: Id | None = None
    name: str | None = None
    project_specific: bool | None = None


@record
class ManagedEquipmentCompanyLevelType(Model):
    """``managed_equipment_type`` of :class:`ManagedEquipmentCompanyLevel`."""

    id: Id | None = None
    name: str | None = None
    managed_equipment_category_id: Id | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    managed_equipment_category: ManagedEquipmentCompanyLevelCategory | None = None
    created_by: ManagedEquipmentCompanyLevelCreatedBy | None = None


@record
class ManagedEquipmentCompanyLevelUserAccessLevel(Model):
    """``user_access_level`` of :class:`ManagedEquipmentCompanyLevelUserPermission`."""

    id: Id | None = None
    name: str | None = None


@record
class ManagedEquipmentCompanyLevelUserPermission(Model):
    """What :meth:`ManagedEquipmentCompanyLevelResource.list_user_permissions` gives."""

    id: Id | None = None
    company_directory_admin: bool | None = None
    name: str | None = None
    user_access_level: ManagedEquipmentCompanyLevelUserAccessLevel | None = None
    permission_template: ManagedEquipmentCompanyLevelPermissionTemplate | None = None
    vendor: ManagedEquipmentCompanyLevelVendor | None = None


@record
class ManagedEquipmentCompanyLevelVendor(Model):
    """``vendor`` of :class:`ManagedEquipmentCompanyLevelUserPermission`."""

    id: Id | None = None
    name: str | None = None


class ManagedEquipmentCompanyLevelDependentImportParamInput(TypedDict, total=False):
    """What is sent as ``dependent_import_params``."""

    categories: Sequence[str] | None
    types: Sequence[str] | None


class ManagedEquipmentInput(TypedDict, total=False):
    """What is sent as ``managed_equipment``."""

    managed_equipment_ids: Sequence[Id] | None
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


class ManagedEquipmentCompanyLevelFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

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


class ManagedEquipmentCompanyLevelResource(Resource):
    """Managed equipment: company level (Field Productivity).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def bulk_destroy(
        self,
        *,
        managed_equipment: ManagedEquipmentInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[ManagedEquipmentCompanyLevel]:
        """Bulk delete managed equipment.

        DELETE /rest/v1.0/companies/{company_id}/managed_equipment/bulk_destroy
        """
        return await self._many(
            ManagedEquipmentCompanyLevel,
            "DELETE",
            "/rest/v1.0/companies/{company_id}/managed_equipment/bulk_destroy",
            {"company_id": company_id},
            options,
            body=some({"managed_equipment": managed_equipment}),
        )

    async def bulk_restore(
        self,
        *,
        managed_equipment: ManagedEquipmentInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[ManagedEquipmentCompanyLevel]:
        """Bulk retrieve managed equipment.

        PATCH /rest/v1.0/companies/{company_id}/managed_equipment/bulk_restore
        """
        return await self._many(
            ManagedEquipmentCompanyLevel,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/managed_equipment/bulk_restore",
            {"company_id": company_id},
            options,
            body={"managed_equipment": managed_equipment},
        )

    async def create(
        self,
        *,
        managed_equipment: ManagedEquipmentInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ManagedEquipmentCompanyLevel:
        """Create equipment.

        POST /rest/v1.0/companies/{company_id}/managed_equipment
        """
        return await self._one(
            ManagedEquipmentCompanyLevel,
            "POST",
            "/rest/v1.0/companies/{company_id}/managed_equipment",
            {"company_id": company_id},
            options,
            body={"managed_equipment": managed_equipment},
        )

    async def delete(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ManagedEquipmentCompanyLevel:
        """Delete equipment.

        DELETE /rest/v1.0/companies/{company_id}/managed_equipment/{id}
        """
        return await self._one(
            ManagedEquipmentCompanyLevel,
            "DELETE",
            "/rest/v1.0/companies/{company_id}/managed_equipment/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ManagedEquipmentCompanyLevel:
        """Show equipment.

        GET /rest/v1.0/companies/{company_id}/managed_equipment/{id}
        """
        return await self._one(
            ManagedEquipmentCompanyLevel,
            "GET",
            "/rest/v1.0/companies/{company_id}/managed_equipment/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get_change_history(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ManagedEquipmentCompanyLevelChangeHistory:
        """Show equipment change history.

        GET /rest/v1.0/companies/{company_id}/managed_equipment/{id}/change_history
        """
        return await self._one(
            ManagedEquipmentCompanyLevelChangeHistory,
            "GET",
            "/rest/v1.0/companies/{company_id}/managed_equipment/{id}/change_history",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ManagedEquipmentCompanyLevelFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ManagedEquipmentCompanyLevel]:
        """List all equipment.

        GET /rest/v1.0/companies/{company_id}/managed_equipment

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            ManagedEquipmentCompanyLevel,
            "/rest/v1.0/companies/{company_id}/managed_equipment",
            {"company_id": company_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_user_permissions(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ManagedEquipmentCompanyLevelUserPermission]:
        """List all company managed equipment user permissions.

        GET /rest/v1.0/companies/{company_id}/managed_equipment/user_permissions

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            ManagedEquipmentCompanyLevelUserPermission,
            "/rest/v1.0/companies/{company_id}/managed_equipment/user_permissions",
            {"company_id": company_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def query(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        search_keyword: str | Unset = UNSET,
        filters: ManagedEquipmentCompanyLevelFilters | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[ManagedEquipmentCompanyLevel]:
        """Search all equipment.

        POST /rest/v1.0/companies/{company_id}/managed_equipment/query

        Args:
            per_page: items of a page; as many as are safe where it is left out.
        """
        return await self._many(
            ManagedEquipmentCompanyLevel,
            "POST",
            "/rest/v1.0/companies/{company_id}/managed_equipment/query",
            {"company_id": company_id},
            options,
            query={"page": page, "per_page": per_page, "search_keyword": search_keyword, "filters": filters},
        )

    async def restore(
        self,
        *,
        id: Id,
        managed_equipment: ManagedEquipmentInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ManagedEquipmentCompanyLevel:
        """Retrieve equipment.

        PATCH /rest/v1.0/companies/{company_id}/managed_equipment/{id}/restore
        """
        return await self._one(
            ManagedEquipmentCompanyLevel,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/managed_equipment/{id}/restore",
            {"company_id": company_id, "id": id},
            options,
            body={"managed_equipment": managed_equipment},
        )

    async def setup_managed_equipment_dependents(
        self,
        *,
        dependent_import_params: ManagedEquipmentCompanyLevelDependentImportParamInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Setup managed equipment taxonomy.

        POST /rest/v1.0/companies/{company_id}/managed_equipment/setup_managed_equipment_dependents

        What comes back is given as it comes: the reference does not describe it.
        """
        return await self._any(
            "POST",
            "/rest/v1.0/companies/{company_id}/managed_equipment/setup_managed_equipment_dependents",
            {"company_id": company_id},
            options,
            body={"dependent_import_params": dependent_import_params},
        )

    async def update(
        self,
        *,
        id: Id,
        managed_equipment: ManagedEquipmentInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ManagedEquipmentCompanyLevel:
        """Update equipment.

        PATCH /rest/v1.0/companies/{company_id}/managed_equipment/{id}
        """
        return await self._one(
            ManagedEquipmentCompanyLevel,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/managed_equipment/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"managed_equipment": managed_equipment},
        )

    async def update_deleted_equipment_serial_number(
        self,
        *,
        id: Id,
        managed_equipment: ManagedEquipmentInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumber:
        """Update deleted equipment serial number.

        PATCH /rest/v1.0/companies/{company_id}/managed_equipment/{id}/update_deleted_equipment_serial_number
        """
        return await self._one(
            ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumber,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/managed_equipment/{id}/update_deleted_equipment_serial_number",
            {"company_id": company_id, "id": id},
            options,
            body={"managed_equipment": managed_equipment},
        )

    async def update_user_permissions(
        self,
        *,
        company_id: Id | Unset = UNSET,
        id: Id | Unset | None = UNSET,
        user_access_level_id: Id | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ManagedEquipmentCompanyLevelUserPermission:
        """Update user permission.

        PATCH /rest/v1.0/companies/{company_id}/managed_equipment/user_permissions
        """
        return await self._one(
            ManagedEquipmentCompanyLevelUserPermission,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/managed_equipment/user_permissions",
            {"company_id": company_id},
            options,
            body={"id": id, "user_access_level_id": user_access_level_id},
        )
