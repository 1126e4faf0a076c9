"""Managed equipment: company level (Field Productivity)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import OMITTED, UNSET, DateRange, Pages, Resource, ScopedOptions, Unset, deprecated, some


@record
class ManagedEquipmentCompanyLevel(Model):
    """Managed equipment (company level)."""

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
    ownership: Literal["owned", "rented", "sub"] | str | None = None
    created_by: ManagedEquipmentCompanyLevelCreatedBy | None = None
    managed_equipment_make: ManagedEquipmentCompanyLevelMake | None = None
    managed_equipment_model: ManagedEquipmentCompanyLevelModel | None = None
    managed_equipment_category: ManagedEquipmentCompanyLevelCategory | None = None
    managed_equipment_type: ManagedEquipmentCompanyLevelType | None = None


@record
class ManagedEquipmentCompanyLevelCategory(Model):
    """``managed_equipment_category`` of :class:`ManagedEquipmentCompanyLevel`."""

    id: Id
    name: str | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: ManagedEquipmentCompanyLevelCreatedBy | None = None


@record
class ManagedEquipmentCompanyLevelChangeHistory(Model):
    """Returned by :meth:`ManagedEquipmentCompanyLevelResource.get_change_history`."""

    column: str | None = None
    created_at: str | None = None
    created_by: str | None = None
    new_value: str | None = None
    old_value: str | None = None


@record
class ManagedEquipmentCompanyLevelCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentCompanyLevel`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumber(Model):
    """Returned by :meth:`ManagedEquipmentCompanyLevelResource.update_deleted_equipment_serial_number`."""

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
    ownership: Literal["owned", "rented", "sub"] | str | None = None
    created_by: ManagedEquipmentCompanyLevelCreatedBy | None = None
    managed_equipment_make: ManagedEquipmentCompanyLevelMake | None = None
    managed_equipment_model: ManagedEquipmentCompanyLevelModel | None = None
    managed_equipment_category: ManagedEquipmentCompanyLevelCategory | None = None
    managed_equipment_type: ManagedEquipmentCompanyLevelType | None = None


@record
class ManagedEquipmentCompanyLevelMake(Model):
    """``managed_equipment_make`` of :class:`ManagedEquipmentCompanyLevel`."""

    id: Id
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

    id: Id
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

    id: Id
    name: str | None = None
    project_specific: bool | None = None


@record
class ManagedEquipmentCompanyLevelType(Model):
    """``managed_equipment_type`` of :class:`ManagedEquipmentCompanyLevel`."""

    id: Id
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

    id: Id
    name: str | None = None


@record
class ManagedEquipmentCompanyLevelUserPermission(Model):
    """Returned by :meth:`ManagedEquipmentCompanyLevelResource.list_user_permissions`."""

    id: Id
    company_directory_admin: bool | None = None
    name: str | None = None
    user_access_level: ManagedEquipmentCompanyLevelUserAccessLevel | None = None
    permission_template: ManagedEquipmentCompanyLevelPermissionTemplate | None = None
    vendor: ManagedEquipmentCompanyLevelVendor | None = None


@record
class ManagedEquipmentCompanyLevelVendor(Model):
    """``vendor`` of :class:`ManagedEquipmentCompanyLevelUserPermission`."""

    id: Id
    name: str | None = None


class ManagedEquipmentCompanyLevelDependentImportParamInput(TypedDict, total=False):
    """``dependent_import_params`` in a request body."""

    categories: Sequence[str] | None
    types: Sequence[str] | None


class ManagedEquipmentInput(TypedDict, total=False):
    """``managed_equipment`` in a request body."""

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
    """Query filters of ``field_productivity.managed_equipment_company_level.list``, ``field_productivity.managed_equipment_company_level.query``."""

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
    """Managed equipment: company level (Field Productivity)."""

    __slots__ = ()

    @deprecated("DELETE /rest/v1.0/companies/{company_id}/managed_equipment/bulk_destroy is deprecated by Procore.")
    async def bulk_destroy(
        self,
        *,
        managed_equipment: ManagedEquipmentInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[ManagedEquipmentCompanyLevel]:
        """Bulk delete managed equipment.

        DELETE /rest/v1.0/companies/{company_id}/managed_equipment/bulk_destroy
        https://developers.procore.com/reference/rest/v1/managed-equipment---company-level?version=1.0#bulk-delete-managed-equipment

        Returns:
            A list of :class:`ManagedEquipmentCompanyLevel`.
        """
        return await self._many(
            ManagedEquipmentCompanyLevel,
            "DELETE",
            "/rest/v1.0/companies/{company_id}/managed_equipment/bulk_destroy",
            {"company_id": company_id},
            options,
            body=some({"managed_equipment": managed_equipment}),
        )

    @deprecated("PATCH /rest/v1.0/companies/{company_id}/managed_equipment/bulk_restore is deprecated by Procore.")
    async def bulk_restore(
        self,
        *,
        managed_equipment: ManagedEquipmentInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[ManagedEquipmentCompanyLevel]:
        """Bulk retrieve managed equipment.

        PATCH /rest/v1.0/companies/{company_id}/managed_equipment/bulk_restore
        https://developers.procore.com/reference/rest/v1/managed-equipment---company-level?version=1.0#bulk-retrieve-managed-equipment

        Returns:
            A list of :class:`ManagedEquipmentCompanyLevel`.
        """
        return await self._many(
            ManagedEquipmentCompanyLevel,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/managed_equipment/bulk_restore",
            {"company_id": company_id},
            options,
            body={"managed_equipment": managed_equipment},
        )

    @deprecated("POST /rest/v1.0/companies/{company_id}/managed_equipment is deprecated by Procore.")
    async def create(
        self,
        *,
        managed_equipment: ManagedEquipmentInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ManagedEquipmentCompanyLevel:
        """Create equipment.

        POST /rest/v1.0/companies/{company_id}/managed_equipment
        https://developers.procore.com/reference/rest/v1/managed-equipment---company-level?version=1.0#create-equipment

        Returns:
            :class:`ManagedEquipmentCompanyLevel`.
        """
        return await self._one(
            ManagedEquipmentCompanyLevel,
            "POST",
            "/rest/v1.0/companies/{company_id}/managed_equipment",
            {"company_id": company_id},
            options,
            body={"managed_equipment": managed_equipment},
        )

    @deprecated("DELETE /rest/v1.0/companies/{company_id}/managed_equipment/{id} is deprecated by Procore.")
    async def delete(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ManagedEquipmentCompanyLevel:
        """Delete equipment.

        DELETE /rest/v1.0/companies/{company_id}/managed_equipment/{id}
        https://developers.procore.com/reference/rest/v1/managed-equipment---company-level?version=1.0#delete-equipment

        Returns:
            :class:`ManagedEquipmentCompanyLevel`.
        """
        return await self._one(
            ManagedEquipmentCompanyLevel,
            "DELETE",
            "/rest/v1.0/companies/{company_id}/managed_equipment/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    @deprecated("GET /rest/v1.0/companies/{company_id}/managed_equipment/{id} is deprecated by Procore.")
    async def get(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ManagedEquipmentCompanyLevel:
        """Return equipment.

        GET /rest/v1.0/companies/{company_id}/managed_equipment/{id}
        https://developers.procore.com/reference/rest/v1/managed-equipment---company-level?version=1.0#show-equipment

        Returns:
            :class:`ManagedEquipmentCompanyLevel`.
        """
        return await self._one(
            ManagedEquipmentCompanyLevel,
            "GET",
            "/rest/v1.0/companies/{company_id}/managed_equipment/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    @deprecated("GET /rest/v1.0/companies/{company_id}/managed_equipment/{id}/change_history is deprecated by Procore.")
    async def get_change_history(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ManagedEquipmentCompanyLevelChangeHistory:
        """Return equipment change history.

        GET /rest/v1.0/companies/{company_id}/managed_equipment/{id}/change_history
        https://developers.procore.com/reference/rest/v1/managed-equipment---company-level?version=1.0#show-equipment-change-history

        Returns:
            :class:`ManagedEquipmentCompanyLevelChangeHistory`.
        """
        return await self._one(
            ManagedEquipmentCompanyLevelChangeHistory,
            "GET",
            "/rest/v1.0/companies/{company_id}/managed_equipment/{id}/change_history",
            {"company_id": company_id, "id": id},
            options,
        )

    @deprecated("GET /rest/v1.0/companies/{company_id}/managed_equipment is deprecated by Procore.")
    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ManagedEquipmentCompanyLevelFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ManagedEquipmentCompanyLevel]:
        """List all equipment.

        GET /rest/v1.0/companies/{company_id}/managed_equipment
        https://developers.procore.com/reference/rest/v1/managed-equipment---company-level?version=1.0#list-all-equipment

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ManagedEquipmentCompanyLevel`.
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

    @deprecated("GET /rest/v1.0/companies/{company_id}/managed_equipment/user_permissions is deprecated by Procore.")
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
        https://developers.procore.com/reference/rest/v1/managed-equipment---company-level?version=1.0#list-all-company-managed-equipment-user-permissions

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ManagedEquipmentCompanyLevelUserPermission`.
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

    @deprecated("POST /rest/v1.0/companies/{company_id}/managed_equipment/query is deprecated by Procore.")
    def query(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        search_keyword: str | Unset = UNSET,
        filters: ManagedEquipmentCompanyLevelFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ManagedEquipmentCompanyLevel]:
        """Search all equipment.

        POST /rest/v1.0/companies/{company_id}/managed_equipment/query
        https://developers.procore.com/reference/rest/v1/managed-equipment---company-level?version=1.0#search-all-equipment

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ManagedEquipmentCompanyLevel`.
        """
        return self._pages(
            ManagedEquipmentCompanyLevel,
            "/rest/v1.0/companies/{company_id}/managed_equipment/query",
            {"company_id": company_id},
            options,
            query={"page": page, "search_keyword": search_keyword, "filters": filters},
            reads=True,
            method="POST",
            per_page=per_page,
            concurrency=concurrency,
        )

    @deprecated("PATCH /rest/v1.0/companies/{company_id}/managed_equipment/{id}/restore is deprecated by Procore.")
    async def restore(
        self,
        *,
        id: Id,
        managed_equipment: ManagedEquipmentInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ManagedEquipmentCompanyLevel:
        """Return equipment.

        PATCH /rest/v1.0/companies/{company_id}/managed_equipment/{id}/restore
        https://developers.procore.com/reference/rest/v1/managed-equipment---company-level?version=1.0#retrieve-equipment

        Returns:
            :class:`ManagedEquipmentCompanyLevel`.
        """
        return await self._one(
            ManagedEquipmentCompanyLevel,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/managed_equipment/{id}/restore",
            {"company_id": company_id, "id": id},
            options,
            body={"managed_equipment": managed_equipment},
        )

    @deprecated(
        "POST /rest/v1.0/companies/{company_id}/managed_equipment/setup_managed_equipment_dependents is deprecated by Procore."
    )
    async def setup_managed_equipment_dependents(
        self,
        *,
        dependent_import_params: ManagedEquipmentCompanyLevelDependentImportParamInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Set up managed equipment taxonomy.

        POST /rest/v1.0/companies/{company_id}/managed_equipment/setup_managed_equipment_dependents
        https://developers.procore.com/reference/rest/v1/managed-equipment---company-level?version=1.0#setup-managed-equipment-taxonomy

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "POST",
            "/rest/v1.0/companies/{company_id}/managed_equipment/setup_managed_equipment_dependents",
            {"company_id": company_id},
            options,
            body={"dependent_import_params": dependent_import_params},
        )

    @deprecated("PATCH /rest/v1.0/companies/{company_id}/managed_equipment/{id} is deprecated by Procore.")
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
        https://developers.procore.com/reference/rest/v1/managed-equipment---company-level?version=1.0#update-equipment

        Returns:
            :class:`ManagedEquipmentCompanyLevel`.
        """
        return await self._one(
            ManagedEquipmentCompanyLevel,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/managed_equipment/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"managed_equipment": managed_equipment},
        )

    @deprecated(
        "PATCH /rest/v1.0/companies/{company_id}/managed_equipment/{id}/update_deleted_equipment_serial_number is deprecated by Procore."
    )
    async def update_deleted_equipment_serial_number(
        self,
        *,
        id: Id,
        managed_equipment: ManagedEquipmentInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumber:
        """Update a deleted equipment serial number.

        PATCH /rest/v1.0/companies/{company_id}/managed_equipment/{id}/update_deleted_equipment_serial_number
        https://developers.procore.com/reference/rest/v1/managed-equipment---company-level?version=1.0#update-deleted-equipment-serial-number

        Returns:
            :class:`ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumber`.
        """
        return await self._one(
            ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumber,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/managed_equipment/{id}/update_deleted_equipment_serial_number",
            {"company_id": company_id, "id": id},
            options,
            body={"managed_equipment": managed_equipment},
        )

    @deprecated("PATCH /rest/v1.0/companies/{company_id}/managed_equipment/user_permissions is deprecated by Procore.")
    async def update_user_permissions(
        self,
        *,
        company_id: Id | Unset = UNSET,
        id: Id | Unset | None = UNSET,
        user_access_level_id: Id | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ManagedEquipmentCompanyLevelUserPermission:
        """Update a user permission.

        PATCH /rest/v1.0/companies/{company_id}/managed_equipment/user_permissions
        https://developers.procore.com/reference/rest/v1/managed-equipment---company-level?version=1.0#update-user-permission

        Args:
            id: ID of a user permission.

        Returns:
            :class:`ManagedEquipmentCompanyLevelUserPermission`.
        """
        return await self._one(
            ManagedEquipmentCompanyLevelUserPermission,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/managed_equipment/user_permissions",
            {"company_id": company_id},
            options,
            body={"id": id, "user_access_level_id": user_access_level_id},
        )
