"""Managed equipment project level (Field Productivity)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset

__all__ = [
    "ManagedEquipmentProjectLevel",
    "ManagedEquipmentProjectLevelCreatedBy",
    "ManagedEquipmentProjectLevelFilters",
    "ManagedEquipmentProjectLevelIdFilters",
    "ManagedEquipmentProjectLevelManagedEquipmentCategory",
    "ManagedEquipmentProjectLevelManagedEquipmentCategoryCreatedBy",
    "ManagedEquipmentProjectLevelManagedEquipmentInput",
    "ManagedEquipmentProjectLevelManagedEquipmentMake",
    "ManagedEquipmentProjectLevelManagedEquipmentMakeCreatedBy",
    "ManagedEquipmentProjectLevelManagedEquipmentModel",
    "ManagedEquipmentProjectLevelManagedEquipmentModelCreatedBy",
    "ManagedEquipmentProjectLevelManagedEquipmentModelManagedEquipmentMake",
    "ManagedEquipmentProjectLevelManagedEquipmentModelManagedEquipmentMakeCreatedBy",
    "ManagedEquipmentProjectLevelManagedEquipmentModelManagedEquipmentType",
    "ManagedEquipmentProjectLevelManagedEquipmentModelManagedEquipmentTypeCreatedBy",
    "ManagedEquipmentProjectLevelManagedEquipmentModelManagedEquipmentTypeManagedEquipmentCategory",
    "ManagedEquipmentProjectLevelManagedEquipmentModelManagedEquipmentTypeManagedEquipmentCategoryCreatedBy",
    "ManagedEquipmentProjectLevelManagedEquipmentType",
    "ManagedEquipmentProjectLevelManagedEquipmentTypeCreatedBy",
    "ManagedEquipmentProjectLevelManagedEquipmentTypeManagedEquipmentCategory",
    "ManagedEquipmentProjectLevelManagedEquipmentTypeManagedEquipmentCategoryCreatedBy",
    "ManagedEquipmentProjectLevelResource",
    "ManagedEquipmentProjectLevelSearchResult",
    "ManagedEquipmentProjectLevelSearchResultCreatedBy",
    "ManagedEquipmentProjectLevelSearchResultFilters",
    "ManagedEquipmentProjectLevelSearchResultManagedEquipmentCategory",
    "ManagedEquipmentProjectLevelSearchResultManagedEquipmentCategoryCreatedBy",
    "ManagedEquipmentProjectLevelSearchResultManagedEquipmentMake",
    "ManagedEquipmentProjectLevelSearchResultManagedEquipmentMakeCreatedBy",
    "ManagedEquipmentProjectLevelSearchResultManagedEquipmentModel",
    "ManagedEquipmentProjectLevelSearchResultManagedEquipmentModelCreatedBy",
    "ManagedEquipmentProjectLevelSearchResultManagedEquipmentModelManagedEquipmentMake",
    "ManagedEquipmentProjectLevelSearchResultManagedEquipmentModelManagedEquipmentMakeCreatedBy",
    "ManagedEquipmentProjectLevelSearchResultManagedEquipmentModelManagedEquipmentType",
    "ManagedEquipmentProjectLevelSearchResultManagedEquipmentModelManagedEquipmentTypeCreatedBy",
    "ManagedEquipmentProjectLevelSearchResultManagedEquipmentModelManagedEquipmentTypeManagedEquipmentCategory",
    "ManagedEquipmentProjectLevelSearchResultManagedEquipmentModelManagedEquipmentTypeManagedEquipmentCategoryCreatedBy",
    "ManagedEquipmentProjectLevelSearchResultManagedEquipmentType",
    "ManagedEquipmentProjectLevelSearchResultManagedEquipmentTypeCreatedBy",
    "ManagedEquipmentProjectLevelSearchResultManagedEquipmentTypeManagedEquipmentCategory",
    "ManagedEquipmentProjectLevelSearchResultManagedEquipmentTypeManagedEquipmentCategoryCreatedBy",
]


@record
class ManagedEquipmentProjectLevel(Model):
    """What Procore tells of managed equipment project level (Field Productivity)."""

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
    created_by: ManagedEquipmentProjectLevelCreatedBy | None = None
    managed_equipment_make: ManagedEquipmentProjectLevelManagedEquipmentMake | None = None
    managed_equipment_model: ManagedEquipmentProjectLevelManagedEquipmentModel | None = None
    managed_equipment_category: ManagedEquipmentProjectLevelManagedEquipmentCategory | None = None
    managed_equipment_type: ManagedEquipmentProjectLevelManagedEquipmentType | None = None


@record
class ManagedEquipmentProjectLevelCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentProjectLevel`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ManagedEquipmentProjectLevelManagedEquipmentCategory(Model):
    """``managed_equipment_category`` of :class:`ManagedEquipmentProjectLevel`."""

    id: Id | None = None
    name: str | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: ManagedEquipmentProjectLevelManagedEquipmentCategoryCreatedBy | None = None


@record
class ManagedEquipmentProjectLevelManagedEquipmentCategoryCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentProjectLevelManagedEquipmentCategory`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ManagedEquipmentProjectLevelManagedEquipmentMake(Model):
    """``managed_equipment_make`` of :class:`ManagedEquipmentProjectLevel`."""

    id: Id | None = None
    name: str | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: ManagedEquipmentProjectLevelManagedEquipmentMakeCreatedBy | None = None


@record
class ManagedEquipmentProjectLevelManagedEquipmentMakeCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentProjectLevelManagedEquipmentMake`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ManagedEquipmentProjectLevelManagedEquipmentModel(Model):
    """``managed_equipment_model`` of :class:`ManagedEquipmentProjectLevel`."""

    id: Id | None = None
    name: str | None = None
    managed_equipment_make_id: Id | None = None
    managed_equipment_type_id: Id | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: ManagedEquipmentProjectLevelManagedEquipmentModelCreatedBy | None = None
    managed_equipment_make: ManagedEquipmentProjectLevelManagedEquipmentModelManagedEquipmentMake | None = None
    managed_equipment_type: ManagedEquipmentProjectLevelManagedEquipmentModelManagedEquipmentType | None = None


@record
class ManagedEquipmentProjectLevelManagedEquipmentModelCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentProjectLevelManagedEquipmentModel`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ManagedEquipmentProjectLevelManagedEquipmentModelManagedEquipmentMake(Model):
    """``managed_equipment_make`` of :class:`ManagedEquipmentProjectLevelManagedEquipmentModel`."""

    id: Id | None = None
    name: str | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: ManagedEquipmentProjectLevelManagedEquipmentModelManagedEquipmentMakeCreatedBy | None = None


@record
class ManagedEquipmentProjectLevelManagedEquipmentModelManagedEquipmentMakeCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentProjectLevelManagedEquipmentModelManagedEquipmentMake`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ManagedEquipmentProjectLevelManagedEquipmentModelManagedEquipmentType(Model):
    """``managed_equipment_type`` of :class:`ManagedEquipmentProjectLevelManagedEquipmentModel`."""

    id: Id | None = None
    name: str | None = None
    managed_equipment_category_id: Id | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    managed_equipment_category: (
        ManagedEquipmentProjectLevelManagedEquipmentModelManagedEquipmentTypeManagedEquipmentCategory | None
    ) = None
    created_by: ManagedEquipmentProjectLevelManagedEquipmentModelManagedEquipmentTypeCreatedBy | None = None


@record
class ManagedEquipmentProjectLevelManagedEquipmentModelManagedEquipmentTypeCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentProjectLevelManagedEquipmentModelManagedEquipmentType`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ManagedEquipmentProjectLevelManagedEquipmentModelManagedEquipmentTypeManagedEquipmentCategory(Model):
    """``managed_equipment_category`` of :class:`ManagedEquipmentProjectLevelManagedEquipmentModelManagedEquipmentType`."""

    id: Id | None = None
    name: str | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: (
        ManagedEquipmentProjectLevelManagedEquipmentModelManagedEquipmentTypeManagedEquipmentCategoryCreatedBy | None
    ) = None


@record
class ManagedEquipmentProjectLevelManagedEquipmentModelManagedEquipmentTypeManagedEquipmentCategoryCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentProjectLevelManagedEquipmentModelManagedEquipmentTypeManagedEquipmentCategory`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ManagedEquipmentProjectLevelManagedEquipmentType(Model):
    """``managed_equipment_type`` of :class:`ManagedEquipmentProjectLevel`."""

    id: Id | None = None
    name: str | None = None
    managed_equipment_category_id: Id | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    managed_equipment_category: ManagedEquipmentProjectLevelManagedEquipmentTypeManagedEquipmentCategory | None = None
    created_by: ManagedEquipmentProjectLevelManagedEquipmentTypeCreatedBy | None = None


@record
class ManagedEquipmentProjectLevelManagedEquipmentTypeCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentProjectLevelManagedEquipmentType`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ManagedEquipmentProjectLevelManagedEquipmentTypeManagedEquipmentCategory(Model):
    """``managed_equipment_category`` of :class:`ManagedEquipmentProjectLevelManagedEquipmentType`."""

    id: Id | None = None
    name: str | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: ManagedEquipmentProjectLevelManagedEquipmentTypeManagedEquipmentCategoryCreatedBy | None = None


@record
class ManagedEquipmentProjectLevelManagedEquipmentTypeManagedEquipmentCategoryCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentProjectLevelManagedEquipmentTypeManagedEquipmentCategory`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ManagedEquipmentProjectLevelSearchResult(Model):
    """What Procore tells of managed equipment project level (Field Productivity)."""

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
    created_by: ManagedEquipmentProjectLevelSearchResultCreatedBy | None = None
    managed_equipment_make: ManagedEquipmentProjectLevelSearchResultManagedEquipmentMake | None = None
    managed_equipment_model: ManagedEquipmentProjectLevelSearchResultManagedEquipmentModel | None = None
    managed_equipment_category: ManagedEquipmentProjectLevelSearchResultManagedEquipmentCategory | None = None
    managed_equipment_type: ManagedEquipmentProjectLevelSearchResultManagedEquipmentType | None = None


@record
class ManagedEquipmentProjectLevelSearchResultCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentProjectLevelSearchResult`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ManagedEquipmentProjectLevelSearchResultManagedEquipmentCategory(Model):
    """``managed_equipment_category`` of :class:`ManagedEquipmentProjectLevelSearchResult`."""

    id: Id | None = None
    name: str | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: ManagedEquipmentProjectLevelSearchResultManagedEquipmentCategoryCreatedBy | None = None


@record
class ManagedEquipmentProjectLevelSearchResultManagedEquipmentCategoryCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentProjectLevelSearchResultManagedEquipmentCategory`."""

    id: Id | None = None
    login: Any = None
    name: str | None = None


@record
class ManagedEquipmentProjectLevelSearchResultManagedEquipmentMake(Model):
    """``managed_equipment_make`` of :class:`ManagedEquipmentProjectLevelSearchResult`."""

    id: Id | None = None
    name: str | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: ManagedEquipmentProjectLevelSearchResultManagedEquipmentMakeCreatedBy | None = None


@record
class ManagedEquipmentProjectLevelSearchResultManagedEquipmentMakeCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentProjectLevelSearchResultManagedEquipmentMake`."""

    id: Id | None = None
    login: Any = None
    name: str | None = None


@record
class ManagedEquipmentProjectLevelSearchResultManagedEquipmentModel(Model):
    """``managed_equipment_model`` of :class:`ManagedEquipmentProjectLevelSearchResult`."""

    id: Id | None = None
    name: str | None = None
    managed_equipment_make_id: Id | None = None
    managed_equipment_type_id: Id | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: ManagedEquipmentProjectLevelSearchResultManagedEquipmentModelCreatedBy | None = None
    managed_equipment_make: ManagedEquipmentProjectLevelSearchResultManagedEquipmentModelManagedEquipmentMake | None = (
        None
    )
    managed_equipment_type: ManagedEquipmentProjectLevelSearchResultManagedEquipmentModelManagedEquipmentType | None = (
        None
    )


@record
class ManagedEquipmentProjectLevelSearchResultManagedEquipmentModelCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentProjectLevelSearchResultManagedEquipmentModel`."""

    id: Id | None = None
    login: Any = None
    name: str | None = None


@record
class ManagedEquipmentProjectLevelSearchResultManagedEquipmentModelManagedEquipmentMake(Model):
    """``managed_equipment_make`` of :class:`ManagedEquipmentProjectLevelSearchResultManagedEquipmentModel`."""

    id: Id | None = None
    name: str | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: ManagedEquipmentProjectLevelSearchResultManagedEquipmentModelManagedEquipmentMakeCreatedBy | None = None


@record
class ManagedEquipmentProjectLevelSearchResultManagedEquipmentModelManagedEquipmentMakeCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentProjectLevelSearchResultManagedEquipmentModelManagedEquipmentMake`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ManagedEquipmentProjectLevelSearchResultManagedEquipmentModelManagedEquipmentType(Model):
    """``managed_equipment_type`` of :class:`ManagedEquipmentProjectLevelSearchResultManagedEquipmentModel`."""

    id: Id | None = None
    name: str | None = None
    managed_equipment_category_id: Id | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    managed_equipment_category: (
        ManagedEquipmentProjectLevelSearchResultManagedEquipmentModelManagedEquipmentTypeManagedEquipmentCategory | None
    ) = None
    created_by: ManagedEquipmentProjectLevelSearchResultManagedEquipmentModelManagedEquipmentTypeCreatedBy | None = None


@record
class ManagedEquipmentProjectLevelSearchResultManagedEquipmentModelManagedEquipmentTypeCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentProjectLevelSearchResultManagedEquipmentModelManagedEquipmentType`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ManagedEquipmentProjectLevelSearchResultManagedEquipmentModelManagedEquipmentTypeManagedEquipmentCategory(Model):
    """``managed_equipment_category`` of :class:`ManagedEquipmentProjectLevelSearchResultManagedEquipmentModelManagedEquipmentType`."""

    id: Id | None = None
    name: str | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: (
        ManagedEquipmentProjectLevelSearchResultManagedEquipmentModelManagedEquipmentTypeManagedEquipmentCategoryCreatedBy
        | None
    ) = None


@record
class ManagedEquipmentProjectLevelSearchResultManagedEquipmentModelManagedEquipmentTypeManagedEquipmentCategoryCreatedBy(
    Model
):
    """``created_by`` of :class:`ManagedEquipmentProjectLevelSearchResultManagedEquipmentModelManagedEquipmentTypeManagedEquipmentCategory`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ManagedEquipmentProjectLevelSearchResultManagedEquipmentType(Model):
    """``managed_equipment_type`` of :class:`ManagedEquipmentProjectLevelSearchResult`."""

    id: Id | None = None
    name: str | None = None
    managed_equipment_category_id: Id | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    managed_equipment_category: (
        ManagedEquipmentProjectLevelSearchResultManagedEquipmentTypeManagedEquipmentCategory | None
    ) = None
    created_by: ManagedEquipmentProjectLevelSearchResultManagedEquipmentTypeCreatedBy | None = None


@record
class ManagedEquipmentProjectLevelSearchResultManagedEquipmentTypeCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentProjectLevelSearchResultManagedEquipmentType`."""

    id: Id | None = None
    login: Any = None
    name: str | None = None


@record
class ManagedEquipmentProjectLevelSearchResultManagedEquipmentTypeManagedEquipmentCategory(Model):
    """``managed_equipment_category`` of :class:`ManagedEquipmentProjectLevelSearchResultManagedEquipmentType`."""

    id: Id | None = None
    name: str | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: ManagedEquipmentProjectLevelSearchResultManagedEquipmentTypeManagedEquipmentCategoryCreatedBy | None = (
        None
    )


@record
class ManagedEquipmentProjectLevelSearchResultManagedEquipmentTypeManagedEquipmentCategoryCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentProjectLevelSearchResultManagedEquipmentTypeManagedEquipmentCategory`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class ManagedEquipmentProjectLevelManagedEquipmentInput(TypedDict, total=False):
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
    updated_at: DateRange


class ManagedEquipmentProjectLevelSearchResultFilters(TypedDict, total=False):
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


class ManagedEquipmentProjectLevelResource(Resource):
    """Managed equipment project level (Field Productivity)."""

    __slots__ = ()

    async def create(
        self,
        *,
        managed_equipment: ManagedEquipmentProjectLevelManagedEquipmentInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ManagedEquipmentProjectLevel:
        """Create a new equipment.

        POST /rest/v1.0/projects/{project_id}/managed_equipment
        """
        return await self._one(
            ManagedEquipmentProjectLevel,
            "POST",
            "/rest/v1.0/projects/{project_id}/managed_equipment",
            {"project_id": project_id},
            options,
            body={"managed_equipment": managed_equipment},
        )

    async def delete(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ManagedEquipmentProjectLevel:
        """Delete an equipment.

        DELETE /rest/v1.0/projects/{project_id}/managed_equipment/{id}
        """
        return await self._one(
            ManagedEquipmentProjectLevel,
            "DELETE",
            "/rest/v1.0/projects/{project_id}/managed_equipment/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ManagedEquipmentProjectLevel:
        """Show equipment.

        GET /rest/v1.0/projects/{project_id}/managed_equipment/{id}
        """
        return await self._one(
            ManagedEquipmentProjectLevel,
            "GET",
            "/rest/v1.0/projects/{project_id}/managed_equipment/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ManagedEquipmentProjectLevelFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ManagedEquipmentProjectLevel]:
        """List all equipment.

        GET /rest/v1.0/projects/{project_id}/managed_equipment
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

    def list_ids(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ManagedEquipmentProjectLevelIdFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Any]:
        """List all project equipment IDs.

        GET /rest/v1.0/projects/{project_id}/managed_equipment/ids
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

    async def restore(
        self,
        *,
        id: Id,
        managed_equipment: ManagedEquipmentProjectLevelManagedEquipmentInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ManagedEquipmentProjectLevel:
        """Restoring an equipment.

        PATCH /rest/v1.0/projects/{project_id}/managed_equipment/{id}/restore
        """
        return await self._one(
            ManagedEquipmentProjectLevel,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/managed_equipment/{id}/restore",
            {"project_id": project_id, "id": id},
            options,
            body={"managed_equipment": managed_equipment},
        )

    async def search(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        search_keyword: str | Unset = UNSET,
        filters: ManagedEquipmentProjectLevelSearchResultFilters | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[ManagedEquipmentProjectLevelSearchResult]:
        """Search all equipment.

        POST /rest/v1.0/projects/{project_id}/managed_equipment/search
        """
        return await self._many(
            ManagedEquipmentProjectLevelSearchResult,
            "POST",
            "/rest/v1.0/projects/{project_id}/managed_equipment/search",
            {"project_id": project_id},
            options,
            query={"page": page, "per_page": per_page, "search_keyword": search_keyword, "filters": filters},
        )

    async def update(
        self,
        *,
        id: Id,
        managed_equipment: ManagedEquipmentProjectLevelManagedEquipmentInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ManagedEquipmentProjectLevel:
        """Update an equipment.

        PATCH /rest/v1.0/projects/{project_id}/managed_equipment/{id}
        """
        return await self._one(
            ManagedEquipmentProjectLevel,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/managed_equipment/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"managed_equipment": managed_equipment},
        )
