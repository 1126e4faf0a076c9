"""Managed equipment company level (Field Productivity)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset, some

__all__ = [
    "ManagedEquipmentCompanyLevel",
    "ManagedEquipmentCompanyLevelBulkDestroyResult",
    "ManagedEquipmentCompanyLevelBulkDestroyResultCreatedBy",
    "ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentCategory",
    "ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentCategoryCreatedBy",
    "ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentInput",
    "ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentMake",
    "ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentMakeCreatedBy",
    "ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentModel",
    "ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentModelCreatedBy",
    "ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentModelManagedEquipmentMake",
    "ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentModelManagedEquipmentMakeCreatedBy",
    "ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentModelManagedEquipmentType",
    "ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentModelManagedEquipmentTypeCreatedBy",
    "ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentModelManagedEquipmentTypeManagedEquipmentCategory",
    "ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentModelManagedEquipmentTypeManagedEquipmentCategoryCreatedBy",
    "ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentType",
    "ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentTypeCreatedBy",
    "ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentTypeManagedEquipmentCategory",
    "ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentTypeManagedEquipmentCategoryCreatedBy",
    "ManagedEquipmentCompanyLevelChangeHistory",
    "ManagedEquipmentCompanyLevelCreatedBy",
    "ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumber",
    "ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberCreatedBy",
    "ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentCategory",
    "ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentCategoryCreatedBy",
    "ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentInput",
    "ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentMake",
    "ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentMakeCreatedBy",
    "ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentModel",
    "ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentModelCreatedBy",
    "ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentModelManagedEquipmentMake",
    "ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentModelManagedEquipmentMakeCreatedBy",
    "ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentModelManagedEquipmentType",
    "ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentModelManagedEquipmentTypeCreatedBy",
    "ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentModelManagedEquipmentTypeManagedEquipmentCategory",
    "ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentModelManagedEquipmentTypeManagedEquipmentCategoryCreatedBy",
    "ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentType",
    "ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentTypeCreatedBy",
    "ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentTypeManagedEquipmentCategory",
    "ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentTypeManagedEquipmentCategoryCreatedBy",
    "ManagedEquipmentCompanyLevelFilters",
    "ManagedEquipmentCompanyLevelManagedEquipmentCategory",
    "ManagedEquipmentCompanyLevelManagedEquipmentCategoryCreatedBy",
    "ManagedEquipmentCompanyLevelManagedEquipmentInput",
    "ManagedEquipmentCompanyLevelManagedEquipmentMake",
    "ManagedEquipmentCompanyLevelManagedEquipmentMakeCreatedBy",
    "ManagedEquipmentCompanyLevelManagedEquipmentModel",
    "ManagedEquipmentCompanyLevelManagedEquipmentModelCreatedBy",
    "ManagedEquipmentCompanyLevelManagedEquipmentModelManagedEquipmentMake",
    "ManagedEquipmentCompanyLevelManagedEquipmentModelManagedEquipmentMakeCreatedBy",
    "ManagedEquipmentCompanyLevelManagedEquipmentModelManagedEquipmentType",
    "ManagedEquipmentCompanyLevelManagedEquipmentModelManagedEquipmentTypeCreatedBy",
    "ManagedEquipmentCompanyLevelManagedEquipmentModelManagedEquipmentTypeManagedEquipmentCategory",
    "ManagedEquipmentCompanyLevelManagedEquipmentModelManagedEquipmentTypeManagedEquipmentCategoryCreatedBy",
    "ManagedEquipmentCompanyLevelManagedEquipmentType",
    "ManagedEquipmentCompanyLevelManagedEquipmentTypeCreatedBy",
    "ManagedEquipmentCompanyLevelManagedEquipmentTypeManagedEquipmentCategory",
    "ManagedEquipmentCompanyLevelManagedEquipmentTypeManagedEquipmentCategoryCreatedBy",
    "ManagedEquipmentCompanyLevelQueryResult",
    "ManagedEquipmentCompanyLevelQueryResultCreatedBy",
    "ManagedEquipmentCompanyLevelQueryResultFilters",
    "ManagedEquipmentCompanyLevelQueryResultManagedEquipmentCategory",
    "ManagedEquipmentCompanyLevelQueryResultManagedEquipmentCategoryCreatedBy",
    "ManagedEquipmentCompanyLevelQueryResultManagedEquipmentMake",
    "ManagedEquipmentCompanyLevelQueryResultManagedEquipmentMakeCreatedBy",
    "ManagedEquipmentCompanyLevelQueryResultManagedEquipmentModel",
    "ManagedEquipmentCompanyLevelQueryResultManagedEquipmentModelCreatedBy",
    "ManagedEquipmentCompanyLevelQueryResultManagedEquipmentModelManagedEquipmentMake",
    "ManagedEquipmentCompanyLevelQueryResultManagedEquipmentModelManagedEquipmentMakeCreatedBy",
    "ManagedEquipmentCompanyLevelQueryResultManagedEquipmentModelManagedEquipmentType",
    "ManagedEquipmentCompanyLevelQueryResultManagedEquipmentModelManagedEquipmentTypeCreatedBy",
    "ManagedEquipmentCompanyLevelQueryResultManagedEquipmentModelManagedEquipmentTypeManagedEquipmentCategory",
    "ManagedEquipmentCompanyLevelQueryResultManagedEquipmentModelManagedEquipmentTypeManagedEquipmentCategoryCreatedBy",
    "ManagedEquipmentCompanyLevelQueryResultManagedEquipmentType",
    "ManagedEquipmentCompanyLevelQueryResultManagedEquipmentTypeCreatedBy",
    "ManagedEquipmentCompanyLevelQueryResultManagedEquipmentTypeManagedEquipmentCategory",
    "ManagedEquipmentCompanyLevelQueryResultManagedEquipmentTypeManagedEquipmentCategoryCreatedBy",
    "ManagedEquipmentCompanyLevelResource",
    "ManagedEquipmentCompanyLevelSetupManagedEquipmentDependentsResultDependentImportParamInput",
    "ManagedEquipmentCompanyLevelUserPermission",
    "ManagedEquipmentCompanyLevelUserPermissionPermissionTemplate",
    "ManagedEquipmentCompanyLevelUserPermissionUserAccessLevel",
    "ManagedEquipmentCompanyLevelUserPermissionVendor",
]


@record
class ManagedEquipmentCompanyLevel(Model):
    """What Procore tells of managed equipment company level (Field Productivity)."""

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
    managed_equipment_make: ManagedEquipmentCompanyLevelManagedEquipmentMake | None = None
    managed_equipment_model: ManagedEquipmentCompanyLevelManagedEquipmentModel | None = None
    managed_equipment_category: ManagedEquipmentCompanyLevelManagedEquipmentCategory | None = None
    managed_equipment_type: ManagedEquipmentCompanyLevelManagedEquipmentType | None = None


@record
class ManagedEquipmentCompanyLevelBulkDestroyResult(Model):
    """What Procore tells of managed equipment company level (Field Productivity)."""

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
    created_by: ManagedEquipmentCompanyLevelBulkDestroyResultCreatedBy | None = None
    managed_equipment_make: ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentMake | None = None
    managed_equipment_model: ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentModel | None = None
    managed_equipment_category: ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentCategory | None = None
    managed_equipment_type: ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentType | None = None


@record
class ManagedEquipmentCompanyLevelBulkDestroyResultCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentCompanyLevelBulkDestroyResult`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentCategory(Model):
    """``managed_equipment_category`` of :class:`ManagedEquipmentCompanyLevelBulkDestroyResult`."""

    id: Id | None = None
    name: str | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentCategoryCreatedBy | None = None


@record
class ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentCategoryCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentCategory`."""

    id: Id | None = None
    login: Any = None
    name: str | None = None


@record
class ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentMake(Model):
    """``managed_equipment_make`` of :class:`ManagedEquipmentCompanyLevelBulkDestroyResult`."""

    id: Id | None = None
    name: str | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentMakeCreatedBy | None = None


@record
class ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentMakeCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentMake`."""

    id: Id | None = None
    login: Any = None
    name: str | None = None


@record
class ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentModel(Model):
    """``managed_equipment_model`` of :class:`ManagedEquipmentCompanyLevelBulkDestroyResult`."""

    id: Id | None = None
    name: str | None = None
    managed_equipment_make_id: Id | None = None
    managed_equipment_type_id: Id | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentModelCreatedBy | None = None
    managed_equipment_make: (
        ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentModelManagedEquipmentMake | None
    ) = None
    managed_equipment_type: (
        ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentModelManagedEquipmentType | None
    ) = None


@record
class ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentModelCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentModel`."""

    id: Id | None = None
    login: Any = None
    name: str | None = None


@record
class ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentModelManagedEquipmentMake(Model):
    """``managed_equipment_make`` of :class:`ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentModel`."""

    id: Id | None = None
    name: str | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: (
        ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentModelManagedEquipmentMakeCreatedBy | None
    ) = None


@record
class ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentModelManagedEquipmentMakeCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentModelManagedEquipmentMake`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentModelManagedEquipmentType(Model):
    """``managed_equipment_type`` of :class:`ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentModel`."""

    id: Id | None = None
    name: str | None = None
    managed_equipment_category_id: Id | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    managed_equipment_category: (
        ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentModelManagedEquipmentTypeManagedEquipmentCategory
        | None
    ) = None
    created_by: (
        ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentModelManagedEquipmentTypeCreatedBy | None
    ) = None


@record
class ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentModelManagedEquipmentTypeCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentModelManagedEquipmentType`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentModelManagedEquipmentTypeManagedEquipmentCategory(
    Model
):
    """``managed_equipment_category`` of :class:`ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentModelManagedEquipmentType`."""

    id: Id | None = None
    name: str | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: (
        ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentModelManagedEquipmentTypeManagedEquipmentCategoryCreatedBy
        | None
    ) = None


@record
class ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentModelManagedEquipmentTypeManagedEquipmentCategoryCreatedBy(
    Model
):
    """``created_by`` of :class:`ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentModelManagedEquipmentTypeManagedEquipmentCategory`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentType(Model):
    """``managed_equipment_type`` of :class:`ManagedEquipmentCompanyLevelBulkDestroyResult`."""

    id: Id | None = None
    name: str | None = None
    managed_equipment_category_id: Id | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    managed_equipment_category: (
        ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentTypeManagedEquipmentCategory | None
    ) = None
    created_by: ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentTypeCreatedBy | None = None


@record
class ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentTypeCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentType`."""

    id: Id | None = None
    login: Any = None
    name: str | None = None


@record
class ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentTypeManagedEquipmentCategory(Model):
    """``managed_equipment_category`` of :class:`ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentType`."""

    id: Id | None = None
    name: str | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: (
        ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentTypeManagedEquipmentCategoryCreatedBy | None
    ) = None


@record
class ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentTypeManagedEquipmentCategoryCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentTypeManagedEquipmentCategory`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ManagedEquipmentCompanyLevelChangeHistory(Model):
    """What Procore tells of managed equipment company level (Field Productivity)."""

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
    """What Procore tells of managed equipment company level (Field Productivity)."""

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
    created_by: ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberCreatedBy | None = None
    managed_equipment_make: ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentMake | None = None
    managed_equipment_model: ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentModel | None = None
    managed_equipment_category: (
        ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentCategory | None
    ) = None
    managed_equipment_type: ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentType | None = None


@record
class ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumber`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentCategory(Model):
    """``managed_equipment_category`` of :class:`ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumber`."""

    id: Id | None = None
    name: str | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentCategoryCreatedBy | None = None


@record
class ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentCategoryCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentCategory`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentMake(Model):
    """``managed_equipment_make`` of :class:`ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumber`."""

    id: Id | None = None
    name: str | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentMakeCreatedBy | None = None


@record
class ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentMakeCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentMake`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentModel(Model):
    """``managed_equipment_model`` of :class:`ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumber`."""

    id: Id | None = None
    name: str | None = None
    managed_equipment_make_id: Id | None = None
    managed_equipment_type_id: Id | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentModelCreatedBy | None = None
    managed_equipment_make: (
        ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentModelManagedEquipmentMake | None
    ) = None
    managed_equipment_type: (
        ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentModelManagedEquipmentType | None
    ) = None


@record
class ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentModelCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentModel`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentModelManagedEquipmentMake(Model):
    """``managed_equipment_make`` of :class:`ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentModel`."""

    id: Id | None = None
    name: str | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: (
        ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentModelManagedEquipmentMakeCreatedBy
        | None
    ) = None


@record
class ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentModelManagedEquipmentMakeCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentModelManagedEquipmentMake`."""

    id: Id | None = None
    login: Any = None
    name: str | None = None


@record
class ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentModelManagedEquipmentType(Model):
    """``managed_equipment_type`` of :class:`ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentModel`."""

    id: Id | None = None
    name: str | None = None
    managed_equipment_category_id: Id | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    managed_equipment_category: (
        ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentModelManagedEquipmentTypeManagedEquipmentCategory
        | None
    ) = None
    created_by: (
        ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentModelManagedEquipmentTypeCreatedBy
        | None
    ) = None


@record
class ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentModelManagedEquipmentTypeCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentModelManagedEquipmentType`."""

    id: Id | None = None
    login: Any = None
    name: str | None = None


@record
class ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentModelManagedEquipmentTypeManagedEquipmentCategory(
    Model
):
    """``managed_equipment_category`` of :class:`ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentModelManagedEquipmentType`."""

    id: Id | None = None
    name: str | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: (
        ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentModelManagedEquipmentTypeManagedEquipmentCategoryCreatedBy
        | None
    ) = None


@record
class ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentModelManagedEquipmentTypeManagedEquipmentCategoryCreatedBy(
    Model
):
    """``created_by`` of :class:`ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentModelManagedEquipmentTypeManagedEquipmentCategory`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentType(Model):
    """``managed_equipment_type`` of :class:`ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumber`."""

    id: Id | None = None
    name: str | None = None
    managed_equipment_category_id: Id | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    managed_equipment_category: (
        ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentTypeManagedEquipmentCategory | None
    ) = None
    created_by: ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentTypeCreatedBy | None = None


@record
class ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentTypeCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentType`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentTypeManagedEquipmentCategory(Model):
    """``managed_equipment_category`` of :class:`ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentType`."""

    id: Id | None = None
    name: str | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: (
        ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentTypeManagedEquipmentCategoryCreatedBy
        | None
    ) = None


@record
class ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentTypeManagedEquipmentCategoryCreatedBy(
    Model
):
    """``created_by`` of :class:`ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentTypeManagedEquipmentCategory`."""

    id: Id | None = None
    login: Any = None
    name: str | None = None


@record
class ManagedEquipmentCompanyLevelManagedEquipmentCategory(Model):
    """``managed_equipment_category`` of :class:`ManagedEquipmentCompanyLevel`."""

    id: Id | None = None
    name: str | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: ManagedEquipmentCompanyLevelManagedEquipmentCategoryCreatedBy | None = None


@record
class ManagedEquipmentCompanyLevelManagedEquipmentCategoryCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentCompanyLevelManagedEquipmentCategory`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ManagedEquipmentCompanyLevelManagedEquipmentMake(Model):
    """``managed_equipment_make`` of :class:`ManagedEquipmentCompanyLevel`."""

    id: Id | None = None
    name: str | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: ManagedEquipmentCompanyLevelManagedEquipmentMakeCreatedBy | None = None


@record
class ManagedEquipmentCompanyLevelManagedEquipmentMakeCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentCompanyLevelManagedEquipmentMake`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ManagedEquipmentCompanyLevelManagedEquipmentModel(Model):
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
    created_by: ManagedEquipmentCompanyLevelManagedEquipmentModelCreatedBy | None = None
    managed_equipment_make: ManagedEquipmentCompanyLevelManagedEquipmentModelManagedEquipmentMake | None = None
    managed_equipment_type: ManagedEquipmentCompanyLevelManagedEquipmentModelManagedEquipmentType | None = None


@record
class ManagedEquipmentCompanyLevelManagedEquipmentModelCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentCompanyLevelManagedEquipmentModel`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ManagedEquipmentCompanyLevelManagedEquipmentModelManagedEquipmentMake(Model):
    """``managed_equipment_make`` of :class:`ManagedEquipmentCompanyLevelManagedEquipmentModel`."""

    id: Id | None = None
    name: str | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: ManagedEquipmentCompanyLevelManagedEquipmentModelManagedEquipmentMakeCreatedBy | None = None


@record
class ManagedEquipmentCompanyLevelManagedEquipmentModelManagedEquipmentMakeCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentCompanyLevelManagedEquipmentModelManagedEquipmentMake`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ManagedEquipmentCompanyLevelManagedEquipmentModelManagedEquipmentType(Model):
    """``managed_equipment_type`` of :class:`ManagedEquipmentCompanyLevelManagedEquipmentModel`."""

    id: Id | None = None
    name: str | None = None
    managed_equipment_category_id: Id | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    managed_equipment_category: (
        ManagedEquipmentCompanyLevelManagedEquipmentModelManagedEquipmentTypeManagedEquipmentCategory | None
    ) = None
    created_by: ManagedEquipmentCompanyLevelManagedEquipmentModelManagedEquipmentTypeCreatedBy | None = None


@record
class ManagedEquipmentCompanyLevelManagedEquipmentModelManagedEquipmentTypeCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentCompanyLevelManagedEquipmentModelManagedEquipmentType`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ManagedEquipmentCompanyLevelManagedEquipmentModelManagedEquipmentTypeManagedEquipmentCategory(Model):
    """``managed_equipment_category`` of :class:`ManagedEquipmentCompanyLevelManagedEquipmentModelManagedEquipmentType`."""

    id: Id | None = None
    name: str | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: (
        ManagedEquipmentCompanyLevelManagedEquipmentModelManagedEquipmentTypeManagedEquipmentCategoryCreatedBy | None
    ) = None


@record
class ManagedEquipmentCompanyLevelManagedEquipmentModelManagedEquipmentTypeManagedEquipmentCategoryCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentCompanyLevelManagedEquipmentModelManagedEquipmentTypeManagedEquipmentCategory`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ManagedEquipmentCompanyLevelManagedEquipmentType(Model):
    """``managed_equipment_type`` of :class:`ManagedEquipmentCompanyLevel`."""

    id: Id | None = None
    name: str | None = None
    managed_equipment_category_id: Id | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    managed_equipment_category: ManagedEquipmentCompanyLevelManagedEquipmentTypeManagedEquipmentCategory | None = None
    created_by: ManagedEquipmentCompanyLevelManagedEquipmentTypeCreatedBy | None = None


@record
class ManagedEquipmentCompanyLevelManagedEquipmentTypeCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentCompanyLevelManagedEquipmentType`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ManagedEquipmentCompanyLevelManagedEquipmentTypeManagedEquipmentCategory(Model):
    """``managed_equipment_category`` of :class:`ManagedEquipmentCompanyLevelManagedEquipmentType`."""

    id: Id | None = None
    name: str | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: ManagedEquipmentCompanyLevelManagedEquipmentTypeManagedEquipmentCategoryCreatedBy | None = None


@record
class ManagedEquipmentCompanyLevelManagedEquipmentTypeManagedEquipmentCategoryCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentCompanyLevelManagedEquipmentTypeManagedEquipmentCategory`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ManagedEquipmentCompanyLevelQueryResult(Model):
    """What Procore tells of managed equipment company level (Field Productivity)."""

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
    created_by: ManagedEquipmentCompanyLevelQueryResultCreatedBy | None = None
    managed_equipment_make: ManagedEquipmentCompanyLevelQueryResultManagedEquipmentMake | None = None
    managed_equipment_model: ManagedEquipmentCompanyLevelQueryResultManagedEquipmentModel | None = None
    managed_equipment_category: ManagedEquipmentCompanyLevelQueryResultManagedEquipmentCategory | None = None
    managed_equipment_type: ManagedEquipmentCompanyLevelQueryResultManagedEquipmentType | None = None


@record
class ManagedEquipmentCompanyLevelQueryResultCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentCompanyLevelQueryResult`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ManagedEquipmentCompanyLevelQueryResultManagedEquipmentCategory(Model):
    """``managed_equipment_category`` of :class:`ManagedEquipmentCompanyLevelQueryResult`."""

    id: Id | None = None
    name: str | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: ManagedEquipmentCompanyLevelQueryResultManagedEquipmentCategoryCreatedBy | None = None


@record
class ManagedEquipmentCompanyLevelQueryResultManagedEquipmentCategoryCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentCompanyLevelQueryResultManagedEquipmentCategory`."""

    id: Id | None = None
    login: Any = None
    name: str | None = None


@record
class ManagedEquipmentCompanyLevelQueryResultManagedEquipmentMake(Model):
    """``managed_equipment_make`` of :class:`ManagedEquipmentCompanyLevelQueryResult`."""

    id: Id | None = None
    name: str | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: ManagedEquipmentCompanyLevelQueryResultManagedEquipmentMakeCreatedBy | None = None


@record
class ManagedEquipmentCompanyLevelQueryResultManagedEquipmentMakeCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentCompanyLevelQueryResultManagedEquipmentMake`."""

    id: Id | None = None
    login: Any = None
    name: str | None = None


@record
class ManagedEquipmentCompanyLevelQueryResultManagedEquipmentModel(Model):
    """``managed_equipment_model`` of :class:`ManagedEquipmentCompanyLevelQueryResult`."""

    id: Id | None = None
    name: str | None = None
    managed_equipment_make_id: Id | None = None
    managed_equipment_type_id: Id | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: ManagedEquipmentCompanyLevelQueryResultManagedEquipmentModelCreatedBy | None = None
    managed_equipment_make: ManagedEquipmentCompanyLevelQueryResultManagedEquipmentModelManagedEquipmentMake | None = (
        None
    )
    managed_equipment_type: ManagedEquipmentCompanyLevelQueryResultManagedEquipmentModelManagedEquipmentType | None = (
        None
    )


@record
class ManagedEquipmentCompanyLevelQueryResultManagedEquipmentModelCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentCompanyLevelQueryResultManagedEquipmentModel`."""

    id: Id | None = None
    login: Any = None
    name: str | None = None


@record
class ManagedEquipmentCompanyLevelQueryResultManagedEquipmentModelManagedEquipmentMake(Model):
    """``managed_equipment_make`` of :class:`ManagedEquipmentCompanyLevelQueryResultManagedEquipmentModel`."""

    id: Id | None = None
    name: str | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: ManagedEquipmentCompanyLevelQueryResultManagedEquipmentModelManagedEquipmentMakeCreatedBy | None = None


@record
class ManagedEquipmentCompanyLevelQueryResultManagedEquipmentModelManagedEquipmentMakeCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentCompanyLevelQueryResultManagedEquipmentModelManagedEquipmentMake`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ManagedEquipmentCompanyLevelQueryResultManagedEquipmentModelManagedEquipmentType(Model):
    """``managed_equipment_type`` of :class:`ManagedEquipmentCompanyLevelQueryResultManagedEquipmentModel`."""

    id: Id | None = None
    name: str | None = None
    managed_equipment_category_id: Id | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    managed_equipment_category: (
        ManagedEquipmentCompanyLevelQueryResultManagedEquipmentModelManagedEquipmentTypeManagedEquipmentCategory | None
    ) = None
    created_by: ManagedEquipmentCompanyLevelQueryResultManagedEquipmentModelManagedEquipmentTypeCreatedBy | None = None


@record
class ManagedEquipmentCompanyLevelQueryResultManagedEquipmentModelManagedEquipmentTypeCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentCompanyLevelQueryResultManagedEquipmentModelManagedEquipmentType`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ManagedEquipmentCompanyLevelQueryResultManagedEquipmentModelManagedEquipmentTypeManagedEquipmentCategory(Model):
    """``managed_equipment_category`` of :class:`ManagedEquipmentCompanyLevelQueryResultManagedEquipmentModelManagedEquipmentType`."""

    id: Id | None = None
    name: str | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: (
        ManagedEquipmentCompanyLevelQueryResultManagedEquipmentModelManagedEquipmentTypeManagedEquipmentCategoryCreatedBy
        | None
    ) = None


@record
class ManagedEquipmentCompanyLevelQueryResultManagedEquipmentModelManagedEquipmentTypeManagedEquipmentCategoryCreatedBy(
    Model
):
    """``created_by`` of :class:`ManagedEquipmentCompanyLevelQueryResultManagedEquipmentModelManagedEquipmentTypeManagedEquipmentCategory`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ManagedEquipmentCompanyLevelQueryResultManagedEquipmentType(Model):
    """``managed_equipment_type`` of :class:`ManagedEquipmentCompanyLevelQueryResult`."""

    id: Id | None = None
    name: str | None = None
    managed_equipment_category_id: Id | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    managed_equipment_category: (
        ManagedEquipmentCompanyLevelQueryResultManagedEquipmentTypeManagedEquipmentCategory | None
    ) = None
    created_by: ManagedEquipmentCompanyLevelQueryResultManagedEquipmentTypeCreatedBy | None = None


@record
class ManagedEquipmentCompanyLevelQueryResultManagedEquipmentTypeCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentCompanyLevelQueryResultManagedEquipmentType`."""

    id: Id | None = None
    login: Any = None
    name: str | None = None


@record
class ManagedEquipmentCompanyLevelQueryResultManagedEquipmentTypeManagedEquipmentCategory(Model):
    """``managed_equipment_category`` of :class:`ManagedEquipmentCompanyLevelQueryResultManagedEquipmentType`."""

    id: Id | None = None
    name: str | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: ManagedEquipmentCompanyLevelQueryResultManagedEquipmentTypeManagedEquipmentCategoryCreatedBy | None = (
        None
    )


@record
class ManagedEquipmentCompanyLevelQueryResultManagedEquipmentTypeManagedEquipmentCategoryCreatedBy(Model):
    """``created_by`` of :class:`ManagedEquipmentCompanyLevelQueryResultManagedEquipmentTypeManagedEquipmentCategory`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ManagedEquipmentCompanyLevelUserPermission(Model):
    """What Procore tells of managed equipment company level (Field Productivity)."""

    id: Id | None = None
    company_directory_admin: bool | None = None
    name: str | None = None
    user_access_level: ManagedEquipmentCompanyLevelUserPermissionUserAccessLevel | None = None
    permission_template: ManagedEquipmentCompanyLevelUserPermissionPermissionTemplate | None = None
    vendor: ManagedEquipmentCompanyLevelUserPermissionVendor | None = None


@record
class ManagedEquipmentCompanyLevelUserPermissionPermissionTemplate(Model):
    """``permission_template`` of :class:`ManagedEquipmentCompanyLevelUserPermission`."""

    id: Id | None = None
    name: str | None = None
    project_specific: bool | None = None


@record
class ManagedEquipmentCompanyLevelUserPermissionUserAccessLevel(Model):
    """``user_access_level`` of :class:`ManagedEquipmentCompanyLevelUserPermission`."""

    id: Id | None = None
    name: str | None = None


@record
class ManagedEquipmentCompanyLevelUserPermissionVendor(Model):
    """``vendor`` of :class:`ManagedEquipmentCompanyLevelUserPermission`."""

    id: Id | None = None
    name: str | None = None


class ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentInput(TypedDict, total=False):
    managed_equipment_ids: Sequence[Id] | None


class ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentInput(TypedDict, total=False):
    serial_number: str | None


class ManagedEquipmentCompanyLevelManagedEquipmentInput(TypedDict, total=False):
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


class ManagedEquipmentCompanyLevelSetupManagedEquipmentDependentsResultDependentImportParamInput(
    TypedDict, total=False
):
    categories: Sequence[str] | None
    types: Sequence[str] | None


class ManagedEquipmentCompanyLevelFilters(TypedDict, total=False):
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


class ManagedEquipmentCompanyLevelQueryResultFilters(TypedDict, total=False):
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
    """Managed equipment company level (Field Productivity)."""

    __slots__ = ()

    async def bulk_destroy(
        self,
        *,
        managed_equipment: ManagedEquipmentCompanyLevelBulkDestroyResultManagedEquipmentInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[ManagedEquipmentCompanyLevelBulkDestroyResult]:
        """Bulk Delete Managed Equipment.

        DELETE /rest/v1.0/companies/{company_id}/managed_equipment/bulk_destroy
        """
        return await self._many(
            ManagedEquipmentCompanyLevelBulkDestroyResult,
            "DELETE",
            "/rest/v1.0/companies/{company_id}/managed_equipment/bulk_destroy",
            {"company_id": company_id},
            options,
            body=some({"managed_equipment": managed_equipment}),
        )

    async def bulk_restore(
        self,
        *,
        managed_equipment: ManagedEquipmentCompanyLevelManagedEquipmentInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[ManagedEquipmentCompanyLevel]:
        """Bulk Retrieve Managed Equipment.

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
        managed_equipment: ManagedEquipmentCompanyLevelManagedEquipmentInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ManagedEquipmentCompanyLevel:
        """Create Equipment.

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
        """Delete Equipment.

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
        """Show Equipment.

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
        """Show Equipment Change History.

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
        """List all Equipment.

        GET /rest/v1.0/companies/{company_id}/managed_equipment
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
        """List all Company Managed Equipment User Permissions.

        GET /rest/v1.0/companies/{company_id}/managed_equipment/user_permissions
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
        filters: ManagedEquipmentCompanyLevelQueryResultFilters | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[ManagedEquipmentCompanyLevelQueryResult]:
        """Search all equipment.

        POST /rest/v1.0/companies/{company_id}/managed_equipment/query
        """
        return await self._many(
            ManagedEquipmentCompanyLevelQueryResult,
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
        managed_equipment: ManagedEquipmentCompanyLevelManagedEquipmentInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ManagedEquipmentCompanyLevel:
        """Retrieve Equipment.

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
        dependent_import_params: ManagedEquipmentCompanyLevelSetupManagedEquipmentDependentsResultDependentImportParamInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Setup Managed Equipment Taxonomy.

        POST /rest/v1.0/companies/{company_id}/managed_equipment/setup_managed_equipment_dependents
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
        managed_equipment: ManagedEquipmentCompanyLevelManagedEquipmentInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ManagedEquipmentCompanyLevel:
        """Update Equipment.

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
        managed_equipment: ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumberManagedEquipmentInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ManagedEquipmentCompanyLevelDeletedEquipmentSerialNumber:
        """Update Deleted Equipment Serial Number.

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
        """Update User Permission.

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
