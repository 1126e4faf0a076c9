"""GPS positions (Field Productivity), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Required, TypedDict, Unpack

from ...model import Model, record, renamed
from ...types import DateTime, Decimal, Id
from .._base import OMITTED, UNSET, DateRange, Options, Pager, Pages, Resource, ScopedOptions, Unset, some


@record
class GpsPosition(Model):
    """A GPS position."""

    id: Id | None = None
    company_id: Id | None = None
    latitude: Decimal | None = None
    longitude: Decimal | None = None
    altitude: Decimal | None = None
    horizontal_accuracy: Decimal | None = None
    vertical_accuracy: Decimal | None = None
    timestamp: DateTime | None = None
    created_by: GpsPositionCreatedBy | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class GpsPositionCreatedBy(Model):
    """``created_by`` of :class:`GpsPosition`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class GpsPositionInput(TypedDict, total=False):
    """``gps_position`` in a request body."""

    latitude: Required[Decimal | float | str]
    longitude: Required[Decimal | float | str]
    altitude: Decimal | float | str | None
    horizontal_accuracy: Decimal | float | str | None
    vertical_accuracy: Decimal | float | str | None
    timestamp: Required[DateTime | str]


class GpsPositionFilters(TypedDict, total=False):
    """Query filters of ``field_productivity.gps_positions.list``."""

    id: Id | Sequence[Id]
    created_by_id: Id | Sequence[Id]
    updated_at: DateRange


class GpsPositionsResource(Resource):
    """GPS positions (Field Productivity)."""

    __slots__ = ()

    async def create(
        self, *, gps_position: GpsPositionInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> GpsPosition:
        """Create a GPS position.

        POST /rest/v1.0/companies/{company_id}/gps_positions
        https://developers.procore.com/reference/rest/v1/gps-positions?version=1.0#create-gps-position

        Returns:
            :class:`GpsPosition`.
        """
        return await self._one(
            GpsPosition,
            "POST",
            "/rest/v1.0/companies/{company_id}/gps_positions",
            {"company_id": company_id},
            options,
            body={"gps_position": gps_position},
            times="gps_position.timestamp",
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> GpsPosition:
        """Return a GPS position.

        GET /rest/v1.0/companies/{company_id}/gps_positions/{id}
        https://developers.procore.com/reference/rest/v1/gps-positions?version=1.0#show-gps-position

        Returns:
            :class:`GpsPosition`.
        """
        return await self._one(
            GpsPosition,
            "GET",
            "/rest/v1.0/companies/{company_id}/gps_positions/{id}",
            {"id": id, "company_id": company_id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: GpsPositionFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[GpsPosition]:
        """List GPS positions.

        GET /rest/v1.0/companies/{company_id}/gps_positions
        https://developers.procore.com/reference/rest/v1/gps-positions?version=1.0#list-gps-positions

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`GpsPosition`.
        """
        return self._pages(
            GpsPosition,
            "/rest/v1.0/companies/{company_id}/gps_positions",
            {"company_id": company_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class ManagedEquipmentAttachment(Model):
    """A managed equipment attachment."""

    id: Id | None = None
    presentation_url: str | None = None
    filename: str | None = None


class ManagedEquipmentAttachmentInput(TypedDict, total=False):
    """``managed_equipment_attachment`` in a request body."""

    managed_equipment_id: Id | None
    managed_equipment_attachment_ids: Sequence[Id] | None


class ManagedEquipmentAttachmentResource(Resource):
    """Managed equipment attachment (Field Productivity)."""

    __slots__ = ()

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

    id: Id | None = None
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

    id: Id | None = None
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

    id: Id | None = None
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

    id: Id | None = None
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

    id: Id | None = None
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
    line_item_types: list[Any] | None = None


@record
class TaskCodesFieldProductivityParent(Model):
    """``parent`` of :class:`TaskCodesFieldProductivityCostCode`."""

    id: Id | None = None


@record
class TaskCodesFieldProductivitySegmentItem(Model):
    """``segment_items`` of :class:`TaskCodesFieldProductivity`."""

    id: Id | None = None
    code: str | None = None
    name: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    parent_id: Id | None = None
    path_ids: Id | None = None
    path_code: str | None = None
    is_parent: bool | None = None
    path_codes: Any = None
    path_names: Any = None
    in_use: bool | None = None
    segment: Any = None
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

    id: Id | None = None
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

    id: Id | None = None
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

    id: Id | None = None
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

    id: Id | None = None
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
class TimeAndMaterialSignature(Model):
    """A time and material signature."""

    id: Id | None = None
    signature_text: str | None = None
    file_name: str | None = None
    url: str | None = None
    medium_thumbnail_url: str | None = None
    large_thumbnail_url: str | None = None
    created_at: DateTime | None = None
    created_by: TimeAndMaterialSignatureCreatedBy | None = None


@record
class TimeAndMaterialSignatureCreatedBy(Model):
    """``created_by`` of :class:`TimeAndMaterialSignature`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class TimeAndMaterialSignatureEntryInput(TypedDict, total=False):
    """``time_and_material_entry`` in a request body."""

    time_and_material_signature_ids: Sequence[Id] | None


class TimeAndMaterialSignatureInput(TypedDict, total=False):
    """``signature`` in a request body."""

    data: str | None
    party_id: Required[Id]
    signature_text: str | None
    upload_id: Id | None


class TimeAndMaterialSignatureResource(Resource):
    """Time and material signature (Field Productivity)."""

    __slots__ = ()

    async def bulk_destroy(
        self,
        *,
        time_and_material_entry: TimeAndMaterialSignatureEntryInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[TimeAndMaterialSignature]:
        """Delete multiple signatures.

        DELETE /rest/v1.0/projects/{project_id}/time_and_material_entries/signatures/bulk_destroy
        https://developers.procore.com/reference/rest/v1/time-and-material-signature?version=1.0#delete-multiple-signatures

        Returns:
            A list of :class:`TimeAndMaterialSignature`.
        """
        return await self._many(
            TimeAndMaterialSignature,
            "DELETE",
            "/rest/v1.0/projects/{project_id}/time_and_material_entries/signatures/bulk_destroy",
            {"project_id": project_id},
            options,
            body=some({"time_and_material_entry": time_and_material_entry}),
        )

    async def create(
        self, *, signature: TimeAndMaterialSignatureInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> TimeAndMaterialSignature:
        """Create a signature for time and material entry.

        POST /rest/v1.0/projects/{project_id}/time_and_material_entries/signatures
        https://developers.procore.com/reference/rest/v1/time-and-material-signature?version=1.0#create-signature-for-time-and-material-entry

        Returns:
            :class:`TimeAndMaterialSignature`.
        """
        return await self._one(
            TimeAndMaterialSignature,
            "POST",
            "/rest/v1.0/projects/{project_id}/time_and_material_entries/signatures",
            {"project_id": project_id},
            options,
            body={"signature": signature},
        )

    async def delete(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> TimeAndMaterialSignature:
        """Delete a signature.

        DELETE /rest/v1.0/projects/{project_id}/time_and_material_entries/signatures/{id}
        https://developers.procore.com/reference/rest/v1/time-and-material-signature?version=1.0#delete-signature

        Returns:
            :class:`TimeAndMaterialSignature`.
        """
        return await self._one(
            TimeAndMaterialSignature,
            "DELETE",
            "/rest/v1.0/projects/{project_id}/time_and_material_entries/signatures/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> TimeAndMaterialSignature:
        """Return a signature.

        GET /rest/v1.0/projects/{project_id}/time_and_material_entries/signatures/{id}
        https://developers.procore.com/reference/rest/v1/time-and-material-signature?version=1.0#show-a-signature

        Returns:
            :class:`TimeAndMaterialSignature`.
        """
        return await self._one(
            TimeAndMaterialSignature,
            "GET",
            "/rest/v1.0/projects/{project_id}/time_and_material_entries/signatures/{id}",
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
    ) -> Pages[TimeAndMaterialSignature]:
        """List signatures.

        GET /rest/v1.0/projects/{project_id}/time_and_material_entries/signatures
        https://developers.procore.com/reference/rest/v1/time-and-material-signature?version=1.0#list-signatures

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TimeAndMaterialSignature`.
        """
        return self._pages(
            TimeAndMaterialSignature,
            "/rest/v1.0/projects/{project_id}/time_and_material_entries/signatures",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class TimeType(Model):
    """A time type."""

    id: Id | None = None
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

    id: Id | None = None
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
