"""Equipment type (Field Productivity), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record, renamed
from ...types import DateTime, Decimal, Id
from .._base import UNSET, Options, Pager, Pages, Resource, ScopedOptions, Unset, deprecated, some


@record
class EquipmentType(Model):
    """An equipment type."""

    id: Id
    name: str | None = None
    managed_equipment_category_id: Id | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    managed_equipment_category: EquipmentTypeManagedEquipmentCategory | None = None
    created_by: EquipmentTypeCreatedBy | None = None


@record
class EquipmentTypeCreatedBy(Model):
    """``created_by`` of :class:`EquipmentType`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class EquipmentTypeManagedEquipmentCategory(Model):
    """``managed_equipment_category`` of :class:`EquipmentType`."""

    id: Id
    name: str | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: EquipmentTypeCreatedBy | None = None


class EquipmentTypeManagedEquipmentTypeFields(TypedDict, total=False):
    """Fields of :class:`EquipmentTypeManagedEquipmentTypeCreateInput` and :class:`EquipmentTypeManagedEquipmentTypeInput`."""

    is_active: bool | None


class EquipmentTypeManagedEquipmentTypeCreateInput(EquipmentTypeManagedEquipmentTypeFields):
    """``managed_equipment_type`` in the body of ``create``."""

    managed_equipment_category_id: Id
    name: str


class EquipmentTypeManagedEquipmentTypeInput(EquipmentTypeManagedEquipmentTypeFields, total=False):
    """``managed_equipment_type`` in the body of ``bulk_update``, ``update``."""

    managed_equipment_category_id: Id | None
    name: str | None


class EquipmentTypeResource(Resource):
    """Equipment type (Field Productivity)."""

    __slots__ = ()

    @deprecated("PATCH /rest/v1.0/companies/{company_id}/managed_equipment_types/bulk_update is deprecated by Procore.")
    async def bulk_update(
        self,
        *,
        managed_equipment_type: EquipmentTypeManagedEquipmentTypeInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[EquipmentType]:
        """Bulk update managed equipment types.

        PATCH /rest/v1.0/companies/{company_id}/managed_equipment_types/bulk_update
        https://developers.procore.com/reference/rest/v1/equipment-type?version=1.0#bulk-update-managed-equipment-types

        Returns:
            A list of :class:`EquipmentType`.
        """
        return await self._many(
            EquipmentType,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/managed_equipment_types/bulk_update",
            {"company_id": company_id},
            options,
            body={"managed_equipment_type": managed_equipment_type},
        )

    @deprecated("POST /rest/v1.0/companies/{company_id}/managed_equipment_types is deprecated by Procore.")
    async def create(
        self,
        *,
        managed_equipment_type: EquipmentTypeManagedEquipmentTypeCreateInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EquipmentType:
        """Create an equipment type.

        POST /rest/v1.0/companies/{company_id}/managed_equipment_types
        https://developers.procore.com/reference/rest/v1/equipment-type?version=1.0#create-an-equipment-type

        Returns:
            :class:`EquipmentType`.
        """
        return await self._one(
            EquipmentType,
            "POST",
            "/rest/v1.0/companies/{company_id}/managed_equipment_types",
            {"company_id": company_id},
            options,
            body=some({"managed_equipment_type": managed_equipment_type}),
        )

    @deprecated("DELETE /rest/v1.0/companies/{company_id}/managed_equipment_types/{id} is deprecated by Procore.")
    async def delete(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> EquipmentType:
        """Delete an equipment type.

        DELETE /rest/v1.0/companies/{company_id}/managed_equipment_types/{id}
        https://developers.procore.com/reference/rest/v1/equipment-type?version=1.0#delete-a-equipment-type

        Args:
            id: ID of a managed equipment type.

        Returns:
            :class:`EquipmentType`.
        """
        return await self._one(
            EquipmentType,
            "DELETE",
            "/rest/v1.0/companies/{company_id}/managed_equipment_types/{id}",
            {"id": id, "company_id": company_id},
            options,
        )

    @deprecated("GET /rest/v1.0/companies/{company_id}/managed_equipment_types/{id} is deprecated by Procore.")
    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> EquipmentType:
        """Return an equipment type.

        GET /rest/v1.0/companies/{company_id}/managed_equipment_types/{id}
        https://developers.procore.com/reference/rest/v1/equipment-type?version=1.0#show-an-equipment-type

        Args:
            id: ID of a managed equipment type.

        Returns:
            :class:`EquipmentType`.
        """
        return await self._one(
            EquipmentType,
            "GET",
            "/rest/v1.0/companies/{company_id}/managed_equipment_types/{id}",
            {"id": id, "company_id": company_id},
            options,
        )

    @deprecated("GET /rest/v1.0/companies/{company_id}/managed_equipment_types is deprecated by Procore.")
    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[EquipmentType]:
        """List all equipment types.

        GET /rest/v1.0/companies/{company_id}/managed_equipment_types
        https://developers.procore.com/reference/rest/v1/equipment-type?version=1.0#list-all-equipment-types

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`EquipmentType`.
        """
        return self._pages(
            EquipmentType,
            "/rest/v1.0/companies/{company_id}/managed_equipment_types",
            {"company_id": company_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    @deprecated("PATCH /rest/v1.0/companies/{company_id}/managed_equipment_types/{id} is deprecated by Procore.")
    async def update(
        self,
        *,
        id: Id,
        managed_equipment_type: EquipmentTypeManagedEquipmentTypeInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EquipmentType:
        """Update an equipment type.

        PATCH /rest/v1.0/companies/{company_id}/managed_equipment_types/{id}
        https://developers.procore.com/reference/rest/v1/equipment-type?version=1.0#update-an-equipment-type

        Args:
            id: ID of a managed equipment type.

        Returns:
            :class:`EquipmentType`.
        """
        return await self._one(
            EquipmentType,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/managed_equipment_types/{id}",
            {"id": id, "company_id": company_id},
            options,
            body=some({"managed_equipment_type": managed_equipment_type}),
        )


@record
class ManagedEquipmentAttachment(Model):
    """A managed equipment attachment."""

    id: Id
    presentation_url: str | None = None
    filename: str | None = None


class ManagedEquipmentAttachmentInput(TypedDict, total=False):
    """``managed_equipment_attachment`` in a request body."""

    managed_equipment_id: Id | None
    managed_equipment_attachment_ids: Sequence[Id] | None


class ManagedEquipmentAttachmentResource(Resource):
    """Managed equipment attachment (Field Productivity)."""

    __slots__ = ()

    @deprecated(
        "DELETE /rest/v1.0/companies/{company_id}/managed_equipment/{id}/managed_equipment_attachments/bulk_destroy is deprecated by Procore."
    )
    async def bulk_destroy(
        self,
        *,
        id: Id,
        managed_equipment_attachment: ManagedEquipmentAttachmentInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[ManagedEquipmentAttachment]:
        """Bulk delete managed equipment attachment.

        DELETE /rest/v1.0/companies/{company_id}/managed_equipment/{id}/managed_equipment_attachments/bulk_destroy
        https://developers.procore.com/reference/rest/v1/managed-equipment-attachment?version=1.0#bulk-delete-managed-equipment-attachment

        Returns:
            A list of :class:`ManagedEquipmentAttachment`.
        """
        return await self._many(
            ManagedEquipmentAttachment,
            "DELETE",
            "/rest/v1.0/companies/{company_id}/managed_equipment/{id}/managed_equipment_attachments/bulk_destroy",
            {"company_id": company_id, "id": id},
            options,
            body=some({"managed_equipment_attachment": managed_equipment_attachment}),
        )

    @deprecated(
        "DELETE /rest/v1.0/companies/{company_id}/managed_equipment/{managed_equipment_id}/managed_equipment_attachments/{id} is deprecated by Procore."
    )
    async def delete(
        self, *, managed_equipment_id: Id, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ManagedEquipmentAttachment:
        """Delete a managed equipment attachment.

        DELETE /rest/v1.0/companies/{company_id}/managed_equipment/{managed_equipment_id}/managed_equipment_attachments/{id}
        https://developers.procore.com/reference/rest/v1/managed-equipment-attachment?version=1.0#delete-managed-equipment-attachment

        Returns:
            :class:`ManagedEquipmentAttachment`.
        """
        return await self._one(
            ManagedEquipmentAttachment,
            "DELETE",
            "/rest/v1.0/companies/{company_id}/managed_equipment/{managed_equipment_id}/managed_equipment_attachments/{id}",
            {"company_id": company_id, "managed_equipment_id": managed_equipment_id, "id": id},
            options,
        )


@record
class Material(Model):
    """A material."""

    id: Id
    name: str | None = None
    description: str | None = None
    uom: str | None = None
    quantity: Decimal | None = None
    project_id: Id | None = None
    time_and_material_entry_id: Id | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: MaterialCreatedBy | None = None


@record
class MaterialCreatedBy(Model):
    """``created_by`` of :class:`Material`."""

    id: Id
    login: str | None = None
    name: str | None = None


class MaterialInput(TypedDict, total=False):
    """``material`` in a request body."""

    time_and_material_entry_id: Id | None
    name: str | None
    description: str | None
    uom: str | None
    quantity: Decimal | float | str | None


class MaterialTimeAndMaterialMaterialInput(TypedDict, total=False):
    """``time_and_material_materials`` in a request body."""

    time_and_material_entry_id: Id | None
    name: str | None
    description: str | None
    uom: str | None
    quantity: Decimal | float | str | None
    time_and_material_materials_ids: Sequence[Id] | None


class MaterialResource(Resource):
    """Material (Field Productivity)."""

    __slots__ = ()

    async def bulk_create(
        self,
        *,
        time_and_material_materials: Sequence[MaterialTimeAndMaterialMaterialInput],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[Material]:
        """Bulk create materials.

        POST /rest/v1.0/projects/{project_id}/materials/bulk_create
        https://developers.procore.com/reference/rest/v1/material?version=1.0#bulk-create-materials

        Returns:
            A list of :class:`Material`.
        """
        return await self._many(
            Material,
            "POST",
            "/rest/v1.0/projects/{project_id}/materials/bulk_create",
            {"project_id": project_id},
            options,
            body={"time_and_material_materials": time_and_material_materials},
        )

    async def bulk_destroy(
        self,
        *,
        time_and_material_materials: MaterialTimeAndMaterialMaterialInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[Material]:
        """Bulk delete materials.

        DELETE /rest/v1.0/projects/{project_id}/materials/bulk_destroy
        https://developers.procore.com/reference/rest/v1/material?version=1.0#bulk-delete-materials

        Returns:
            A list of :class:`Material`.
        """
        return await self._many(
            Material,
            "DELETE",
            "/rest/v1.0/projects/{project_id}/materials/bulk_destroy",
            {"project_id": project_id},
            options,
            body=some({"time_and_material_materials": time_and_material_materials}),
        )

    async def bulk_update(
        self,
        *,
        time_and_material_materials: Sequence[MaterialTimeAndMaterialMaterialInput],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[Material]:
        """Bulk update materials.

        PATCH /rest/v1.0/projects/{project_id}/materials/bulk_update
        https://developers.procore.com/reference/rest/v1/material?version=1.0#bulk-update-materials

        Returns:
            A list of :class:`Material`.
        """
        return await self._many(
            Material,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/materials/bulk_update",
            {"project_id": project_id},
            options,
            body={"time_and_material_materials": time_and_material_materials},
        )

    async def create(
        self, *, material: MaterialInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Material:
        """Create a material.

        POST /rest/v1.0/projects/{project_id}/materials
        https://developers.procore.com/reference/rest/v1/material?version=1.0#create-material

        Returns:
            :class:`Material`.
        """
        return await self._one(
            Material,
            "POST",
            "/rest/v1.0/projects/{project_id}/materials",
            {"project_id": project_id},
            options,
            body={"material": material},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Material:
        """Delete a material.

        DELETE /rest/v1.0/projects/{project_id}/materials/{id}
        https://developers.procore.com/reference/rest/v1/material?version=1.0#delete-material

        Returns:
            :class:`Material`.
        """
        return await self._one(
            Material,
            "DELETE",
            "/rest/v1.0/projects/{project_id}/materials/{id}",
            {"id": id, "project_id": project_id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Material:
        """Return a material.

        GET /rest/v1.0/projects/{project_id}/materials/{id}
        https://developers.procore.com/reference/rest/v1/material?version=1.0#show-material

        Returns:
            :class:`Material`.
        """
        return await self._one(
            Material,
            "GET",
            "/rest/v1.0/projects/{project_id}/materials/{id}",
            {"id": id, "project_id": project_id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Material]:
        """List materials.

        GET /rest/v1.0/projects/{project_id}/materials
        https://developers.procore.com/reference/rest/v1/material?version=1.0#list-materials

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Material`.
        """
        return self._pages(
            Material,
            "/rest/v1.0/projects/{project_id}/materials",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self, *, id: Id, material: MaterialInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Material:
        """Update a material.

        PATCH /rest/v1.0/projects/{project_id}/materials/{id}
        https://developers.procore.com/reference/rest/v1/material?version=1.0#update-material

        Returns:
            :class:`Material`.
        """
        return await self._one(
            Material,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/materials/{id}",
            {"id": id, "project_id": project_id},
            options,
            body={"material": material},
        )


@record
class RoundingConfiguration(Model):
    """A rounding configuration."""

    id: Id
    company_id: Id | None = None
    time_increment: int | None = None
    rule: str | None = None


class RoundingConfigurationInput(TypedDict, total=False):
    """``rounding_configuration`` in a request body."""

    time_increment: int | None
    rule: str | None


class RoundingConfigurationResource(Resource):
    """Rounding configuration (Field Productivity)."""

    __slots__ = ()

    async def create(
        self,
        *,
        rounding_configuration: RoundingConfigurationInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> RoundingConfiguration:
        """Create a rounding configuration.

        POST /rest/v1.0/companies/{company_id}/rounding_configuration
        https://developers.procore.com/reference/rest/v1/rounding-configuration?version=1.0#create-rounding-configuration

        Returns:
            :class:`RoundingConfiguration`.
        """
        return await self._one(
            RoundingConfiguration,
            "POST",
            "/rest/v1.0/companies/{company_id}/rounding_configuration",
            {"company_id": company_id},
            options,
            body={"rounding_configuration": rounding_configuration},
        )

    async def delete(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete a rounding configuration.

        DELETE /rest/v1.0/companies/{company_id}/rounding_configuration
        https://developers.procore.com/reference/rest/v1/rounding-configuration?version=1.0#delete-rounding-configuration

        Returns:
            None.
        """
        await self._none(
            "DELETE", "/rest/v1.0/companies/{company_id}/rounding_configuration", {"company_id": company_id}, options
        )

    async def get(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> RoundingConfiguration:
        """Return a rounding configuration.

        GET /rest/v1.0/companies/{company_id}/rounding_configuration
        https://developers.procore.com/reference/rest/v1/rounding-configuration?version=1.0#show-rounding-configuration

        Returns:
            :class:`RoundingConfiguration`.
        """
        return await self._one(
            RoundingConfiguration,
            "GET",
            "/rest/v1.0/companies/{company_id}/rounding_configuration",
            {"company_id": company_id},
            options,
        )

    async def update(
        self,
        *,
        rounding_configuration: RoundingConfigurationInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> RoundingConfiguration:
        """Update a rounding configuration.

        PATCH /rest/v1.0/companies/{company_id}/rounding_configuration
        https://developers.procore.com/reference/rest/v1/rounding-configuration?version=1.0#update-rounding-configuration

        Returns:
            :class:`RoundingConfiguration`.
        """
        return await self._one(
            RoundingConfiguration,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/rounding_configuration",
            {"company_id": company_id},
            options,
            body={"rounding_configuration": rounding_configuration},
        )


@record
class TaskCodesFieldProductivity(Model):
    """A task codes field productivity."""

    id: Id
    budgeted: bool | None = None
    cost_code: TaskCodesFieldProductivityCostCode | None = None
    description: str | None = None
    flat_code: str | None = None
    flat_name: str | None = None
    production_quantity_code_id: Id | None = None
    segment_items: list[TaskCodesFieldProductivitySegmentItem] | None = None


@record
class TaskCodesFieldProductivityCostCode(Model):
    """``cost_code`` of :class:`TaskCodesFieldProductivity`."""

    id: Id
    biller: str | None = None
    biller_id: Id | None = None
    biller_type: Literal["Project", "SubJob", ""] | str | None = None
    biller_origin_id: Id | None = None
    budgeted: bool | None = None
    code: str | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    full_code: str | None = None
    name: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None
    parent: TaskCodesFieldProductivityParent | None = None
    position: int | None = None
    sortable_code: str | None = None
    standard_cost_code_id: Id | None = None
    updated_at: DateTime | None = None
    line_item_types: list[TaskCodesFieldProductivityLineItemType] | None = None


@record
class TaskCodesFieldProductivityLineItemType(Model):
    """``line_item_types`` of :class:`TaskCodesFieldProductivityCostCode`."""

    id: Id
    base_type: (
        Literal["equipment", "materials", "commitment", "owner_cost", "professional_services", "other"] | str | None
    ) = None
    code: str | None = None
    name: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None


@record
class TaskCodesFieldProductivityParent(Model):
    """``parent`` of :class:`TaskCodesFieldProductivityCostCode`."""

    id: Id


@record
class TaskCodesFieldProductivitySegment(Model):
    """``segment`` of :class:`TaskCodesFieldProductivitySegmentItem`."""

    id: Id
    created_at: DateTime | None = None
    delimiter: str | None = None
    name: str | None = None
    position: int | None = None
    project_can_delete_origin_company: bool | None = None
    project_can_modify_origin_project: bool | None = None
    required: bool | None = None
    segment_items_count: int | None = None
    structure: Literal["tiered", "flat"] | str | None = None
    type: str | None = None
    updated_at: DateTime | None = None
    wbs_pattern_id: Id | None = None


@record
class TaskCodesFieldProductivitySegmentItem(Model):
    """``segment_items`` of :class:`TaskCodesFieldProductivity`."""

    id: Id
    code: str | None = None
    name: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    parent_id: Id | None = None
    path_ids: list[Id] | None = None
    path_code: str | None = None
    is_parent: bool | None = None
    path_codes: list[str] | None = None
    path_names: list[str] | None = None
    in_use: bool | None = None
    segment: TaskCodesFieldProductivitySegment | None = None
    status: str | None = None


class TaskCodesFieldProductivityFilterInput(TypedDict, total=False):
    """``filters`` in a request body."""

    id: Sequence[Id] | None
    updated_at: str | None
    budgeted: bool | None


class TaskCodesFieldProductivityResource(Resource):
    """Task codes field productivity (Field Productivity)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        type: Literal["labor", "equipment", "all"] | Unset = UNSET,
        page: int | Unset = UNSET,
        serializer_view: str | Unset = UNSET,
        view: str | Unset = UNSET,
        filters: TaskCodesFieldProductivityFilterInput | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[TaskCodesFieldProductivity]:
        """List project WBS task codes.

        GET /rest/v1.0/projects/{project_id}/task_codes
        https://developers.procore.com/reference/rest/v1/task-codes-field-productivity?version=1.0#list-project-wbs-task-codes

        Args:
            type: One of labor, equipment, all.
            view: Level of detail.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TaskCodesFieldProductivity`.
        """
        return self._pages(
            TaskCodesFieldProductivity,
            "/rest/v1.0/projects/{project_id}/task_codes",
            {"project_id": project_id},
            options,
            query={"type": type, "page": page, "serializer_view": serializer_view, "view": view, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class TimeAndMaterialAttachment(Model):
    """A time and material attachment."""

    id: Id
    attachment_id: Id | None = None
    content_type: str | None = None
    presentation_url: str | None = None
    url: str | None = None
    thumbnail_url: str | None = None
    filename: str | None = None


class TimeAndMaterialAttachmentEntryAttachmentInput(TypedDict, total=False):
    """``time_and_material_entry_attachment`` in a request body."""

    time_and_material_entry_attachment_ids: Sequence[Id] | None
    documents: Sequence[int] | None
    folders: Sequence[int] | None
    upload_uuids: Sequence[int] | None


class TimeAndMaterialAttachmentResource(Resource):
    """Time and material attachment (Field Productivity)."""

    __slots__ = ()

    async def bulk_destroy(
        self,
        *,
        time_and_material_entry_attachment: TimeAndMaterialAttachmentEntryAttachmentInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[TimeAndMaterialAttachment]:
        """Bulk delete time and material attachments.

        DELETE /rest/v1.0/projects/{project_id}/time_and_material_entry_attachments/bulk_destroy
        https://developers.procore.com/reference/rest/v1/time-and-material-attachment?version=1.0#bulk-delete-time-and-material-attachments

        Returns:
            A list of :class:`TimeAndMaterialAttachment`.
        """
        return await self._many(
            TimeAndMaterialAttachment,
            "DELETE",
            "/rest/v1.0/projects/{project_id}/time_and_material_entry_attachments/bulk_destroy",
            {"project_id": project_id},
            options,
            body=some({"time_and_material_entry_attachment": time_and_material_entry_attachment}),
        )

    async def create(
        self,
        *,
        time_and_material_entry_id: Id,
        time_and_material_entry_attachment: TimeAndMaterialAttachmentEntryAttachmentInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> TimeAndMaterialAttachment:
        """Create an attachment.

        POST /rest/v1.0/projects/{project_id}/time_and_material_entry_attachments
        https://developers.procore.com/reference/rest/v1/time-and-material-attachment?version=1.0#create-attachment

        Returns:
            :class:`TimeAndMaterialAttachment`.
        """
        return await self._one(
            TimeAndMaterialAttachment,
            "POST",
            "/rest/v1.0/projects/{project_id}/time_and_material_entry_attachments",
            {"project_id": project_id},
            options,
            body={
                "time_and_material_entry_id": time_and_material_entry_id,
                "time_and_material_entry_attachment": time_and_material_entry_attachment,
            },
        )

    async def delete(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> TimeAndMaterialAttachment:
        """Delete a time and material attachment.

        DELETE /rest/v1.0/projects/{project_id}/time_and_material_entry_attachments/{id}
        https://developers.procore.com/reference/rest/v1/time-and-material-attachment?version=1.0#delete-a-time-and-material-attachment

        Args:
            id: ID of a time and material entry attachment.

        Returns:
            :class:`TimeAndMaterialAttachment`.
        """
        return await self._one(
            TimeAndMaterialAttachment,
            "DELETE",
            "/rest/v1.0/projects/{project_id}/time_and_material_entry_attachments/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> TimeAndMaterialAttachment:
        """Return an individual time and material attachment.

        GET /rest/v1.0/projects/{project_id}/time_and_material_entry_attachments/{id}
        https://developers.procore.com/reference/rest/v1/time-and-material-attachment?version=1.0#show-an-individual-time-and-material-attachment

        Args:
            id: ID of a time and material entry attachment.

        Returns:
            :class:`TimeAndMaterialAttachment`.
        """
        return await self._one(
            TimeAndMaterialAttachment,
            "GET",
            "/rest/v1.0/projects/{project_id}/time_and_material_entry_attachments/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Pages[TimeAndMaterialAttachment]:
        """List all attachments.

        GET /rest/v1.0/projects/{project_id}/time_and_material_entry_attachments
        https://developers.procore.com/reference/rest/v1/time-and-material-attachment?version=1.0#list-all-attachments

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TimeAndMaterialAttachment`.
        """
        return self._pages(
            TimeAndMaterialAttachment,
            "/rest/v1.0/projects/{project_id}/time_and_material_entry_attachments",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )


@record
class TimeAndMaterialEquipmentLog(Model):
    """A time and material equipment log."""

    id: Id
    description: str | None = None
    uom: str | None = None
    quantity: int | None = None
    project_id: Id | None = None
    time_and_material_entry_id: Id | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: TimeAndMaterialEquipmentLogCreatedBy | None = None


@record
class TimeAndMaterialEquipmentLogCreatedBy(Model):
    """``created_by`` of :class:`TimeAndMaterialEquipmentLog`."""

    id: Id
    login: str | None = None
    name: str | None = None


class TimeAndMaterialEquipmentLogInput(TypedDict, total=False):
    """``time_and_material_equipment_logs`` in a request body."""

    time_and_material_entry_id: Id | None
    description: str | None
    uom: str | None
    quantity: int | None
    time_and_material_equipment_logs_ids: Sequence[Id] | None


class TimeAndMaterialEquipmentLogResource(Resource):
    """Time and material equipment log (Field Productivity)."""

    __slots__ = ()

    async def bulk_create(
        self,
        *,
        time_and_material_equipment_logs: Sequence[TimeAndMaterialEquipmentLogInput],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[TimeAndMaterialEquipmentLog]:
        """Bulk create time and material equipment logs.

        POST /rest/v1.0/projects/{project_id}/time_and_material_equipment_logs/bulk_create
        https://developers.procore.com/reference/rest/v1/time-and-material-equipment-log?version=1.0#bulk-create-time-and-material-equipment-logs

        Returns:
            A list of :class:`TimeAndMaterialEquipmentLog`.
        """
        return await self._many(
            TimeAndMaterialEquipmentLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/time_and_material_equipment_logs/bulk_create",
            {"project_id": project_id},
            options,
            body={"time_and_material_equipment_logs": time_and_material_equipment_logs},
        )

    async def bulk_destroy(
        self,
        *,
        time_and_material_equipment_logs: TimeAndMaterialEquipmentLogInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[TimeAndMaterialEquipmentLog]:
        """Bulk delete time and material equipment logs.

        DELETE /rest/v1.0/projects/{project_id}/time_and_material_equipment_logs/bulk_destroy
        https://developers.procore.com/reference/rest/v1/time-and-material-equipment-log?version=1.0#bulk-delete-time-and-material-equipment-logs

        Returns:
            A list of :class:`TimeAndMaterialEquipmentLog`.
        """
        return await self._many(
            TimeAndMaterialEquipmentLog,
            "DELETE",
            "/rest/v1.0/projects/{project_id}/time_and_material_equipment_logs/bulk_destroy",
            {"project_id": project_id},
            options,
            body=some({"time_and_material_equipment_logs": time_and_material_equipment_logs}),
        )

    async def bulk_update(
        self,
        *,
        time_and_material_equipment_logs: Sequence[TimeAndMaterialEquipmentLogInput],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[TimeAndMaterialEquipmentLog]:
        """Bulk update time and material equipment logs.

        PATCH /rest/v1.0/projects/{project_id}/time_and_material_equipment_logs/bulk_update
        https://developers.procore.com/reference/rest/v1/time-and-material-equipment-log?version=1.0#bulk-update-time-and-material-equipment-logs

        Returns:
            A list of :class:`TimeAndMaterialEquipmentLog`.
        """
        return await self._many(
            TimeAndMaterialEquipmentLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/time_and_material_equipment_logs/bulk_update",
            {"project_id": project_id},
            options,
            body={"time_and_material_equipment_logs": time_and_material_equipment_logs},
        )

    async def create(
        self,
        *,
        time_and_material_equipment_log: TimeAndMaterialEquipmentLogInput,
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> TimeAndMaterialEquipmentLog:
        """Create a new time and material equipment log.

        POST /rest/v1.0/projects/{project_id}/time_and_material_equipment_logs
        https://developers.procore.com/reference/rest/v1/time-and-material-equipment-log?version=1.0#create-a-new-time-and-material-equipment-log

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`TimeAndMaterialEquipmentLog`.
        """
        return await self._one(
            TimeAndMaterialEquipmentLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/time_and_material_equipment_logs",
            {"project_id": project_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"time_and_material_equipment_log": time_and_material_equipment_log},
        )

    async def delete(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> TimeAndMaterialEquipmentLog:
        """Delete a time and material equipment log.

        DELETE /rest/v1.0/projects/{project_id}/time_and_material_equipment_logs/{id}
        https://developers.procore.com/reference/rest/v1/time-and-material-equipment-log?version=1.0#delete-a-time-and-material-equipment-log

        Returns:
            :class:`TimeAndMaterialEquipmentLog`.
        """
        return await self._one(
            TimeAndMaterialEquipmentLog,
            "DELETE",
            "/rest/v1.0/projects/{project_id}/time_and_material_equipment_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> TimeAndMaterialEquipmentLog:
        """Return a time and material equipment log.

        GET /rest/v1.0/projects/{project_id}/time_and_material_equipment_logs/{id}
        https://developers.procore.com/reference/rest/v1/time-and-material-equipment-log?version=1.0#show-time-and-material-equipment-log

        Returns:
            :class:`TimeAndMaterialEquipmentLog`.
        """
        return await self._one(
            TimeAndMaterialEquipmentLog,
            "GET",
            "/rest/v1.0/projects/{project_id}/time_and_material_equipment_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[TimeAndMaterialEquipmentLog]:
        """List all time and material equipment logs.

        GET /rest/v1.0/projects/{project_id}/time_and_material_equipment_logs
        https://developers.procore.com/reference/rest/v1/time-and-material-equipment-log?version=1.0#list-of-all-time-and-material-equipment-logs

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TimeAndMaterialEquipmentLog`.
        """
        return self._pages(
            TimeAndMaterialEquipmentLog,
            "/rest/v1.0/projects/{project_id}/time_and_material_equipment_logs",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        time_and_material_equipment_log: TimeAndMaterialEquipmentLogInput,
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> TimeAndMaterialEquipmentLog:
        """Update a time and material equipment log.

        PATCH /rest/v1.0/projects/{project_id}/time_and_material_equipment_logs/{id}
        https://developers.procore.com/reference/rest/v1/time-and-material-equipment-log?version=1.0#update-a-time-and-material-equipment-log

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`TimeAndMaterialEquipmentLog`.
        """
        return await self._one(
            TimeAndMaterialEquipmentLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/time_and_material_equipment_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"time_and_material_equipment_log": time_and_material_equipment_log},
        )


@record
class TimeAndMaterialNotification(Model):
    """A time and material notification."""

    id: Id
    project_id: Id | None = None
    company_id: Id | None = None
    creation: list[int] | None = None
    customer_signed: list[int] | None = None
    company_signed: list[int] | None = None
    closed: list[int] | None = None
    group_equipment_totals_by: str | None = None
    group_labor_totals_by: str | None = None
    notify_dl_on_customer_signed: bool | None = None
    notify_dl_on_company_signed: bool | None = None
    notify_dl_on_creation: bool | None = None
    notify_dl_on_closed: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None


class TimeAndMaterialNotificationInput(TypedDict, total=False):
    """``time_and_material_notification`` in a request body."""

    creation: Sequence[int] | None
    customer_signed: Sequence[int] | None
    company_signed: Sequence[int] | None
    closed: Sequence[int] | None
    group_equipment_totals_by: str | None
    notify_dl_on_customer_signed: bool | None
    notify_dl_on_company_signed: bool | None
    notify_dl_on_creation: bool | None
    notify_dl_on_closed: bool | None
    group_labor_totals_by: str | None


class TimeAndMaterialNotificationResource(Resource):
    """Time and material notification (Field Productivity)."""

    __slots__ = ()

    async def create(
        self,
        *,
        time_and_material_notification: TimeAndMaterialNotificationInput,
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> TimeAndMaterialNotification:
        """Create a new time and material notification.

        POST /rest/v1.0/projects/{project_id}/time_and_material_notifications
        https://developers.procore.com/reference/rest/v1/time-and-material-notification?version=1.0#create-a-new-time-and-material-notification

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`TimeAndMaterialNotification`.
        """
        return await self._one(
            TimeAndMaterialNotification,
            "POST",
            "/rest/v1.0/projects/{project_id}/time_and_material_notifications",
            {"project_id": project_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"time_and_material_notification": time_and_material_notification},
        )

    async def delete(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> TimeAndMaterialNotification:
        """Delete a time and material notification.

        DELETE /rest/v1.0/projects/{project_id}/time_and_material_notifications
        https://developers.procore.com/reference/rest/v1/time-and-material-notification?version=1.0#delete-a-time-and-material-notification

        Returns:
            :class:`TimeAndMaterialNotification`.
        """
        return await self._one(
            TimeAndMaterialNotification,
            "DELETE",
            "/rest/v1.0/projects/{project_id}/time_and_material_notifications",
            {"project_id": project_id},
            options,
        )

    async def get(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> TimeAndMaterialNotification:
        """Return a time and material notification.

        GET /rest/v1.0/projects/{project_id}/time_and_material_notifications
        https://developers.procore.com/reference/rest/v1/time-and-material-notification?version=1.0#show-time-and-material-notification

        Returns:
            :class:`TimeAndMaterialNotification`.
        """
        return await self._one(
            TimeAndMaterialNotification,
            "GET",
            "/rest/v1.0/projects/{project_id}/time_and_material_notifications",
            {"project_id": project_id},
            options,
        )

    async def update(
        self,
        *,
        time_and_material_notification: TimeAndMaterialNotificationInput,
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> TimeAndMaterialNotification:
        """Update a time and material notification.

        PATCH /rest/v1.0/projects/{project_id}/time_and_material_notifications
        https://developers.procore.com/reference/rest/v1/time-and-material-notification?version=1.0#update-a-time-and-material-notification

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`TimeAndMaterialNotification`.
        """
        return await self._one(
            TimeAndMaterialNotification,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/time_and_material_notifications",
            {"project_id": project_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"time_and_material_notification": time_and_material_notification},
        )


@record
class TimeType(Model):
    """A time type."""

    id: Id
    time_type: str | None = None
    abbreviated_time_type: str | None = None
    global_: bool | None = renamed("global")


class TimeTypesResource(Resource):
    """Time types (Field Productivity)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[TimeType]:
        """List timecard time types.

        GET /rest/v1.0/timecard_time_types
        https://developers.procore.com/reference/rest/v1/time-types?version=1.0#list-timecard-time-types

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TimeType`.
        """
        return self._pages(
            TimeType,
            "/rest/v1.0/timecard_time_types",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class Timecard(Model):
    """A timecard."""

    id: Id
    time_type: str | None = None


class TimecardTimeTypeInput(TypedDict, total=False):
    """``timecard_time_type`` in a request body."""

    pay_rate: bool | None


class TimecardsResource(Resource):
    """Timecards (Field Productivity)."""

    __slots__ = ()

    def list(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Pages[Timecard]:
        """List timecard time types.

        GET /rest/v1.0/companies/{company_id}/timecard_time_types
        https://developers.procore.com/reference/rest/v1/timecards?version=1.0#list-timecard-time-types

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Timecard`.
        """
        return self._pages(
            Timecard,
            "/rest/v1.0/companies/{company_id}/timecard_time_types",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )

    async def update(
        self,
        *,
        id: Id,
        timecard_time_type: TimecardTimeTypeInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Timecard:
        """Update a timecard time type.

        PATCH /rest/v1.0/companies/{company_id}/timecard_time_types/{id}
        https://developers.procore.com/reference/rest/v1/timecards?version=1.0#update-timecard-time-type

        Args:
            id: ID of a timecard time type.

        Returns:
            :class:`Timecard`.
        """
        return await self._one(
            Timecard,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/timecard_time_types/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"timecard_time_type": timecard_time_type},
        )
