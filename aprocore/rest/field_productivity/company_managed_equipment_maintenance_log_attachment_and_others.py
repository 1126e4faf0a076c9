"""Company managed equipment maintenance log attachment (Field Productivity), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Required, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Decimal, Id
from .._base import OMITTED, UNSET, DateRange, Options, Pager, Pages, Resource, ScopedOptions, Unset, deprecated, some


@record
class CompanyManagedEquipmentMaintenanceLogAttachment(Model):
    """A company managed equipment maintenance log attachment."""

    id: Id
    presentation_url: str | None = None
    url: str | None = None
    thumbnail_url: str | None = None
    filename: str | None = None


class CompanyManagedEquipmentMaintenanceLogAttachmentManagedEquipmentMaintenanceLogsAttachmentInput(
    TypedDict, total=False
):
    """``managed_equipment_maintenance_logs_attachment`` in a request body."""

    managed_equipment_maintenance_logs_attachment_ids: Sequence[Id] | None
    managed_equipment_maintenance_logs_id: Id | None
    documents: Sequence[int] | None
    folders: Sequence[int] | None
    upload_uuids: Sequence[int] | None


class CompanyManagedEquipmentMaintenanceLogAttachmentResource(Resource):
    """Company managed equipment maintenance log attachment (Field Productivity)."""

    __slots__ = ()

    @deprecated(
        "DELETE /rest/v1.0/companies/{company_id}/managed_equipment_maintenance_logs/{id}/attachments/bulk_destroy is deprecated by Procore."
    )
    async def bulk_destroy(
        self,
        *,
        id: Id,
        managed_equipment_maintenance_logs_attachment: CompanyManagedEquipmentMaintenanceLogAttachmentManagedEquipmentMaintenanceLogsAttachmentInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[CompanyManagedEquipmentMaintenanceLogAttachment]:
        """Bulk delete managed equipment maintenance log attachments.

        DELETE /rest/v1.0/companies/{company_id}/managed_equipment_maintenance_logs/{id}/attachments/bulk_destroy
        https://developers.procore.com/reference/rest/v1/company-managed-equipment-maintenance-log-attachment?version=1.0#bulk-delete-managed-equipment-maintenance-log-attachments

        Returns:
            A list of :class:`CompanyManagedEquipmentMaintenanceLogAttachment`.
        """
        return await self._many(
            CompanyManagedEquipmentMaintenanceLogAttachment,
            "DELETE",
            "/rest/v1.0/companies/{company_id}/managed_equipment_maintenance_logs/{id}/attachments/bulk_destroy",
            {"company_id": company_id, "id": id},
            options,
            body=some({"managed_equipment_maintenance_logs_attachment": managed_equipment_maintenance_logs_attachment}),
        )

    @deprecated(
        "POST /rest/v1.0/companies/{company_id}/managed_equipment_maintenance_logs/{id}/attachments is deprecated by Procore."
    )
    async def create(
        self,
        *,
        id: Id,
        managed_equipment_maintenance_logs_attachment: CompanyManagedEquipmentMaintenanceLogAttachmentManagedEquipmentMaintenanceLogsAttachmentInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CompanyManagedEquipmentMaintenanceLogAttachment:
        """Create a maintenance log attachment.

        POST /rest/v1.0/companies/{company_id}/managed_equipment_maintenance_logs/{id}/attachments
        https://developers.procore.com/reference/rest/v1/company-managed-equipment-maintenance-log-attachment?version=1.0#create-maintenance-log-attachment

        Returns:
            :class:`CompanyManagedEquipmentMaintenanceLogAttachment`.
        """
        return await self._one(
            CompanyManagedEquipmentMaintenanceLogAttachment,
            "POST",
            "/rest/v1.0/companies/{company_id}/managed_equipment_maintenance_logs/{id}/attachments",
            {"company_id": company_id, "id": id},
            options,
            body={"managed_equipment_maintenance_logs_attachment": managed_equipment_maintenance_logs_attachment},
        )

    @deprecated(
        "DELETE /rest/v1.0/companies/{company_id}/managed_equipment_maintenance_logs/{id}/attachments/{attachment_id} is deprecated by Procore."
    )
    async def delete(
        self, *, id: Id, attachment_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyManagedEquipmentMaintenanceLogAttachment:
        """Delete a managed equipment maintenance log attachment.

        DELETE /rest/v1.0/companies/{company_id}/managed_equipment_maintenance_logs/{id}/attachments/{attachment_id}
        https://developers.procore.com/reference/rest/v1/company-managed-equipment-maintenance-log-attachment?version=1.0#delete-managed-equipment-maintenance-log-attachment

        Returns:
            :class:`CompanyManagedEquipmentMaintenanceLogAttachment`.
        """
        return await self._one(
            CompanyManagedEquipmentMaintenanceLogAttachment,
            "DELETE",
            "/rest/v1.0/companies/{company_id}/managed_equipment_maintenance_logs/{id}/attachments/{attachment_id}",
            {"company_id": company_id, "id": id, "attachment_id": attachment_id},
            options,
        )

    @deprecated(
        "GET /rest/v1.0/companies/{company_id}/managed_equipment_maintenance_logs/{id}/attachments/{attachment_id} is deprecated by Procore."
    )
    async def get(
        self, *, id: Id, attachment_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CompanyManagedEquipmentMaintenanceLogAttachment:
        """Return an individual managed equipment maintenance log attachment.

        GET /rest/v1.0/companies/{company_id}/managed_equipment_maintenance_logs/{id}/attachments/{attachment_id}
        https://developers.procore.com/reference/rest/v1/company-managed-equipment-maintenance-log-attachment?version=1.0#show-an-individual-managed-equipment-maintenance-log-attachment

        Returns:
            :class:`CompanyManagedEquipmentMaintenanceLogAttachment`.
        """
        return await self._one(
            CompanyManagedEquipmentMaintenanceLogAttachment,
            "GET",
            "/rest/v1.0/companies/{company_id}/managed_equipment_maintenance_logs/{id}/attachments/{attachment_id}",
            {"company_id": company_id, "id": id, "attachment_id": attachment_id},
            options,
        )

    @deprecated(
        "GET /rest/v1.0/companies/{company_id}/managed_equipment_maintenance_logs/{id}/attachments is deprecated by Procore."
    )
    def list(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[CompanyManagedEquipmentMaintenanceLogAttachment]:
        """List all maintenance logs attachment.

        GET /rest/v1.0/companies/{company_id}/managed_equipment_maintenance_logs/{id}/attachments
        https://developers.procore.com/reference/rest/v1/company-managed-equipment-maintenance-log-attachment?version=1.0#list-all-maintenance-logs-attachment

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyManagedEquipmentMaintenanceLogAttachment`.
        """
        return self._pages(
            CompanyManagedEquipmentMaintenanceLogAttachment,
            "/rest/v1.0/companies/{company_id}/managed_equipment_maintenance_logs/{id}/attachments",
            {"company_id": company_id, "id": id},
            options,
            pager=Pager.UNPAGED,
        )


@record
class EquipmentCategory(Model):
    """An equipment category."""

    id: Id
    name: str | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: EquipmentCategoryCreatedBy | None = None


@record
class EquipmentCategoryCreatedBy(Model):
    """``created_by`` of :class:`EquipmentCategory`."""

    id: Id
    login: str | None = None
    name: str | None = None


class EquipmentCategoryManagedEquipmentCategoryFields(TypedDict, total=False):
    """Fields of :class:`EquipmentCategoryManagedEquipmentCategoryCreateInput` and :class:`EquipmentCategoryManagedEquipmentCategoryInput`."""

    is_active: bool | None


class EquipmentCategoryManagedEquipmentCategoryCreateInput(EquipmentCategoryManagedEquipmentCategoryFields):
    """``managed_equipment_category`` in the body of ``create``."""

    name: str


class EquipmentCategoryManagedEquipmentCategoryInput(EquipmentCategoryManagedEquipmentCategoryFields, total=False):
    """``managed_equipment_category`` in the body of ``update``."""

    name: str | None


class EquipmentCategoryResource(Resource):
    """Equipment category (Field Productivity)."""

    __slots__ = ()

    @deprecated("POST /rest/v1.0/companies/{company_id}/managed_equipment_categories is deprecated by Procore.")
    async def create(
        self,
        *,
        managed_equipment_category: EquipmentCategoryManagedEquipmentCategoryCreateInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EquipmentCategory:
        """Create an equipment category.

        POST /rest/v1.0/companies/{company_id}/managed_equipment_categories
        https://developers.procore.com/reference/rest/v1/equipment-category?version=1.0#create-equipment-category

        Returns:
            :class:`EquipmentCategory`.
        """
        return await self._one(
            EquipmentCategory,
            "POST",
            "/rest/v1.0/companies/{company_id}/managed_equipment_categories",
            {"company_id": company_id},
            options,
            body=some({"managed_equipment_category": managed_equipment_category}),
        )

    @deprecated("DELETE /rest/v1.0/companies/{company_id}/managed_equipment_categories/{id} is deprecated by Procore.")
    async def delete(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> EquipmentCategory:
        """Delete an equipment category.

        DELETE /rest/v1.0/companies/{company_id}/managed_equipment_categories/{id}
        https://developers.procore.com/reference/rest/v1/equipment-category?version=1.0#delete-equipment-category

        Args:
            id: ID of a managed equipment category.

        Returns:
            :class:`EquipmentCategory`.
        """
        return await self._one(
            EquipmentCategory,
            "DELETE",
            "/rest/v1.0/companies/{company_id}/managed_equipment_categories/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    @deprecated("GET /rest/v1.0/companies/{company_id}/managed_equipment_categories/{id} is deprecated by Procore.")
    async def get(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> EquipmentCategory:
        """Return an equipment category.

        GET /rest/v1.0/companies/{company_id}/managed_equipment_categories/{id}
        https://developers.procore.com/reference/rest/v1/equipment-category?version=1.0#show-an-equipment-category

        Args:
            id: ID of a managed equipment category.

        Returns:
            :class:`EquipmentCategory`.
        """
        return await self._one(
            EquipmentCategory,
            "GET",
            "/rest/v1.0/companies/{company_id}/managed_equipment_categories/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    @deprecated("GET /rest/v1.0/companies/{company_id}/managed_equipment_categories is deprecated by Procore.")
    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[EquipmentCategory]:
        """List all equipment categories.

        GET /rest/v1.0/companies/{company_id}/managed_equipment_categories
        https://developers.procore.com/reference/rest/v1/equipment-category?version=1.0#list-all-equipment-categories

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`EquipmentCategory`.
        """
        return self._pages(
            EquipmentCategory,
            "/rest/v1.0/companies/{company_id}/managed_equipment_categories",
            {"company_id": company_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    @deprecated("PATCH /rest/v1.0/companies/{company_id}/managed_equipment_categories/{id} is deprecated by Procore.")
    async def update(
        self,
        *,
        id: Id,
        managed_equipment_category: EquipmentCategoryManagedEquipmentCategoryInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EquipmentCategory:
        """Update an equipment category.

        PATCH /rest/v1.0/companies/{company_id}/managed_equipment_categories/{id}
        https://developers.procore.com/reference/rest/v1/equipment-category?version=1.0#update-equipment-category

        Args:
            id: ID of a managed equipment category.

        Returns:
            :class:`EquipmentCategory`.
        """
        return await self._one(
            EquipmentCategory,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/managed_equipment_categories/{id}",
            {"company_id": company_id, "id": id},
            options,
            body=some({"managed_equipment_category": managed_equipment_category}),
        )


@record
class EquipmentLog(Model):
    """An equipment log."""

    id: Id
    project_id: Id | None = None
    managed_equipment_id: Id | None = None
    onsite: Date | None = None
    offsite: Date | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: EquipmentLogCreatedBy | None = None
    formatted_offsite: Date | None = None
    formatted_onsite: Date | None = None
    responsible_contractor: str | None = None
    inspection_date: Date | None = None
    induction_checklist_list_id: Id | None = None
    induction_number: str | None = None
    induction_status: bool | None = None


@record
class EquipmentLogCreatedBy(Model):
    """``created_by`` of :class:`EquipmentLog`."""

    id: Id
    login: str | None = None
    name: str | None = None


class EquipmentLogManagedEquipmentLogInput(TypedDict, total=False):
    """``managed_equipment_log`` in a request body."""

    project_id: Id | None
    managed_equipment_id: Id | None
    onsite: Date | str | None
    offsite: Date | str | None
    inspection_date: Date | str | None
    induction_checklist_list_id: Id | None
    induction_number: str | None
    induction_status: bool | None


class EquipmentLogResource(Resource):
    """Equipment log (Field Productivity)."""

    __slots__ = ()

    @deprecated("POST /rest/v1.0/companies/{company_id}/managed_equipment_logs is deprecated by Procore.")
    async def create_for_company(
        self,
        *,
        managed_equipment_log: EquipmentLogManagedEquipmentLogInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EquipmentLog:
        """Create an equipment log.

        POST /rest/v1.0/companies/{company_id}/managed_equipment_logs
        https://developers.procore.com/reference/rest/v1/equipment-log?version=1.0#create-equipment-log

        Returns:
            :class:`EquipmentLog`.
        """
        return await self._one(
            EquipmentLog,
            "POST",
            "/rest/v1.0/companies/{company_id}/managed_equipment_logs",
            {"company_id": company_id},
            options,
            body=some({"managed_equipment_log": managed_equipment_log}),
            dates="managed_equipment_log.onsite managed_equipment_log.offsite managed_equipment_log.inspection_date",
        )

    @deprecated("POST /rest/v1.0/projects/{project_id}/managed_equipment_logs is deprecated by Procore.")
    async def create_for_project(
        self,
        *,
        managed_equipment_log: EquipmentLogManagedEquipmentLogInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> EquipmentLog:
        """Create a project equipment log.

        POST /rest/v1.0/projects/{project_id}/managed_equipment_logs
        https://developers.procore.com/reference/rest/v1/equipment-log?version=1.0#create-an-project-equipment-log

        Returns:
            :class:`EquipmentLog`.
        """
        return await self._one(
            EquipmentLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/managed_equipment_logs",
            {"project_id": project_id},
            options,
            body=some({"managed_equipment_log": managed_equipment_log}),
            dates="managed_equipment_log.onsite managed_equipment_log.offsite managed_equipment_log.inspection_date",
        )

    @deprecated("DELETE /rest/v1.0/projects/{project_id}/managed_equipment_logs/{id} is deprecated by Procore.")
    async def delete_for_project(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> EquipmentLog:
        """Delete a project equipment log.

        DELETE /rest/v1.0/projects/{project_id}/managed_equipment_logs/{id}
        https://developers.procore.com/reference/rest/v1/equipment-log?version=1.0#delete-an-project-equipment-log

        Args:
            id: ID of a managed equipment log.

        Returns:
            :class:`EquipmentLog`.
        """
        return await self._one(
            EquipmentLog,
            "DELETE",
            "/rest/v1.0/projects/{project_id}/managed_equipment_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    @deprecated("GET /rest/v1.0/companies/{company_id}/managed_equipment_logs/{id} is deprecated by Procore.")
    async def get_for_company(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> EquipmentLog:
        """Return an equipment log.

        GET /rest/v1.0/companies/{company_id}/managed_equipment_logs/{id}
        https://developers.procore.com/reference/rest/v1/equipment-log?version=1.0#show-an-equipment-log

        Args:
            id: ID of a managed equipment log.

        Returns:
            :class:`EquipmentLog`.
        """
        return await self._one(
            EquipmentLog,
            "GET",
            "/rest/v1.0/companies/{company_id}/managed_equipment_logs/{id}",
            {"id": id, "company_id": company_id},
            options,
        )

    @deprecated("GET /rest/v1.0/projects/{project_id}/managed_equipment_logs/{id} is deprecated by Procore.")
    async def get_for_project(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> EquipmentLog:
        """Return a project equipment log.

        GET /rest/v1.0/projects/{project_id}/managed_equipment_logs/{id}
        https://developers.procore.com/reference/rest/v1/equipment-log?version=1.0#show-an-project-equipment-log

        Args:
            id: ID of a managed equipment log.

        Returns:
            :class:`EquipmentLog`.
        """
        return await self._one(
            EquipmentLog,
            "GET",
            "/rest/v1.0/projects/{project_id}/managed_equipment_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    @deprecated("GET /rest/v1.0/companies/{company_id}/managed_equipment_logs is deprecated by Procore.")
    def list_for_company(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[EquipmentLog]:
        """List all equipment logs.

        GET /rest/v1.0/companies/{company_id}/managed_equipment_logs
        https://developers.procore.com/reference/rest/v1/equipment-log?version=1.0#list-all-equipment-logs

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`EquipmentLog`.
        """
        return self._pages(
            EquipmentLog,
            "/rest/v1.0/companies/{company_id}/managed_equipment_logs",
            {"company_id": company_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    @deprecated("GET /rest/v1.0/projects/{project_id}/managed_equipment_logs is deprecated by Procore.")
    def list_for_project(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[EquipmentLog]:
        """List project equipment logs.

        GET /rest/v1.0/projects/{project_id}/managed_equipment_logs
        https://developers.procore.com/reference/rest/v1/equipment-log?version=1.0#list-project-equipment-logs

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`EquipmentLog`.
        """
        return self._pages(
            EquipmentLog,
            "/rest/v1.0/projects/{project_id}/managed_equipment_logs",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    @deprecated("PATCH /rest/v1.0/projects/{project_id}/managed_equipment_logs/{id} is deprecated by Procore.")
    async def update_for_project(
        self,
        *,
        id: Id,
        managed_equipment_log: EquipmentLogManagedEquipmentLogInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> EquipmentLog:
        """Update a project equipment log.

        PATCH /rest/v1.0/projects/{project_id}/managed_equipment_logs/{id}
        https://developers.procore.com/reference/rest/v1/equipment-log?version=1.0#update-an-project-equipment-log

        Args:
            id: ID of a managed equipment log.

        Returns:
            :class:`EquipmentLog`.
        """
        return await self._one(
            EquipmentLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/managed_equipment_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            body=some({"managed_equipment_log": managed_equipment_log}),
            dates="managed_equipment_log.onsite managed_equipment_log.offsite managed_equipment_log.inspection_date",
        )


@record
class EquipmentMake(Model):
    """An equipment make."""

    id: Id
    name: str | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: EquipmentMakeCreatedBy | None = None


@record
class EquipmentMakeCreatedBy(Model):
    """``created_by`` of :class:`EquipmentMake`."""

    id: Id
    login: str | None = None
    name: str | None = None


class EquipmentMakeManagedEquipmentMakeCreateInput(TypedDict):
    """``managed_equipment_make`` in a request body."""

    name: str
    is_active: bool


class EquipmentMakeManagedEquipmentMakeInput(TypedDict, total=False):
    """``managed_equipment_make`` in a request body."""

    name: str | None
    is_active: bool | None


class EquipmentMakeFilters(TypedDict, total=False):
    """Query filters of ``field_productivity.equipment_make.list``."""

    updated_at: DateRange


class EquipmentMakeResource(Resource):
    """Equipment make (Field Productivity)."""

    __slots__ = ()

    @deprecated("POST /rest/v1.0/companies/{company_id}/managed_equipment_makes is deprecated by Procore.")
    async def create(
        self,
        *,
        managed_equipment_make: EquipmentMakeManagedEquipmentMakeCreateInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EquipmentMake:
        """Create an equipment make.

        POST /rest/v1.0/companies/{company_id}/managed_equipment_makes
        https://developers.procore.com/reference/rest/v1/equipment-make?version=1.0#create-an-equipment-make

        Returns:
            :class:`EquipmentMake`.
        """
        return await self._one(
            EquipmentMake,
            "POST",
            "/rest/v1.0/companies/{company_id}/managed_equipment_makes",
            {"company_id": company_id},
            options,
            body=some({"managed_equipment_make": managed_equipment_make}),
        )

    @deprecated("DELETE /rest/v1.0/companies/{company_id}/managed_equipment_makes/{id} is deprecated by Procore.")
    async def delete(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> EquipmentMake:
        """Delete an equipment make.

        DELETE /rest/v1.0/companies/{company_id}/managed_equipment_makes/{id}
        https://developers.procore.com/reference/rest/v1/equipment-make?version=1.0#delete-an-equipment-make

        Args:
            id: ID of a managed equipment make.

        Returns:
            :class:`EquipmentMake`.
        """
        return await self._one(
            EquipmentMake,
            "DELETE",
            "/rest/v1.0/companies/{company_id}/managed_equipment_makes/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    @deprecated("GET /rest/v1.0/companies/{company_id}/managed_equipment_makes/{id} is deprecated by Procore.")
    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> EquipmentMake:
        """Return an equipment make.

        GET /rest/v1.0/companies/{company_id}/managed_equipment_makes/{id}
        https://developers.procore.com/reference/rest/v1/equipment-make?version=1.0#show-an-equipment-make

        Args:
            id: ID of a managed equipment make.

        Returns:
            :class:`EquipmentMake`.
        """
        return await self._one(
            EquipmentMake,
            "GET",
            "/rest/v1.0/companies/{company_id}/managed_equipment_makes/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    @deprecated("GET /rest/v1.0/companies/{company_id}/managed_equipment_makes is deprecated by Procore.")
    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: EquipmentMakeFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[EquipmentMake]:
        """List all equipment makes.

        GET /rest/v1.0/companies/{company_id}/managed_equipment_makes
        https://developers.procore.com/reference/rest/v1/equipment-make?version=1.0#list-all-equipment-makes

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`EquipmentMake`.
        """
        return self._pages(
            EquipmentMake,
            "/rest/v1.0/companies/{company_id}/managed_equipment_makes",
            {"company_id": company_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    @deprecated("PATCH /rest/v1.0/companies/{company_id}/managed_equipment_makes/{id} is deprecated by Procore.")
    async def update(
        self,
        *,
        id: Id,
        managed_equipment_make: EquipmentMakeManagedEquipmentMakeInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EquipmentMake:
        """Update an equipment make.

        PATCH /rest/v1.0/companies/{company_id}/managed_equipment_makes/{id}
        https://developers.procore.com/reference/rest/v1/equipment-make?version=1.0#update-an-equipment-make

        Args:
            id: ID of a managed equipment make.

        Returns:
            :class:`EquipmentMake`.
        """
        return await self._one(
            EquipmentMake,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/managed_equipment_makes/{id}",
            {"company_id": company_id, "id": id},
            options,
            body=some({"managed_equipment_make": managed_equipment_make}),
        )


@record
class EquipmentModel(Model):
    """An equipment model."""

    id: Id
    name: str | None = None
    managed_equipment_make_id: Id | None = None
    managed_equipment_type_id: Id | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: EquipmentModelCreatedBy | None = None
    managed_equipment_make: EquipmentModelManagedEquipmentMake | None = None
    managed_equipment_type: EquipmentModelManagedEquipmentType | None = None


@record
class EquipmentModelCreatedBy(Model):
    """``created_by`` of :class:`EquipmentModel`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class EquipmentModelManagedEquipmentCategory(Model):
    """``managed_equipment_category`` of :class:`EquipmentModelManagedEquipmentType`."""

    id: Id
    name: str | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: EquipmentModelCreatedBy | None = None


@record
class EquipmentModelManagedEquipmentMake(Model):
    """``managed_equipment_make`` of :class:`EquipmentModel`."""

    id: Id
    name: str | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: EquipmentModelCreatedBy | None = None


@record
class EquipmentModelManagedEquipmentType(Model):
    """``managed_equipment_type`` of :class:`EquipmentModel`."""

    id: Id
    name: str | None = None
    managed_equipment_category_id: Id | None = None
    company_id: Id | None = None
    is_active: bool | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    managed_equipment_category: EquipmentModelManagedEquipmentCategory | None = None
    created_by: EquipmentModelCreatedBy | None = None


class EquipmentModelManagedEquipmentModelFields(TypedDict, total=False):
    """Fields of :class:`EquipmentModelManagedEquipmentModelCreateInput` and :class:`EquipmentModelManagedEquipmentModelInput`."""

    is_active: bool | None


class EquipmentModelManagedEquipmentModelCreateInput(EquipmentModelManagedEquipmentModelFields):
    """``managed_equipment_model`` in the body of ``create``."""

    managed_equipment_make_id: Id
    managed_equipment_type_id: Id
    name: str


class EquipmentModelManagedEquipmentModelInput(EquipmentModelManagedEquipmentModelFields, total=False):
    """``managed_equipment_model`` in the body of ``bulk_update``, ``update``."""

    managed_equipment_make_id: Id | None
    managed_equipment_type_id: Id | None
    name: str | None


class EquipmentModelFilters(TypedDict, total=False):
    """Query filters of ``field_productivity.equipment_model.list``."""

    updated_at: DateRange


class EquipmentModelResource(Resource):
    """Equipment model (Field Productivity)."""

    __slots__ = ()

    @deprecated(
        "PATCH /rest/v1.0/companies/{company_id}/managed_equipment_models/bulk_update is deprecated by Procore."
    )
    async def bulk_update(
        self,
        *,
        managed_equipment_model: EquipmentModelManagedEquipmentModelInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[EquipmentModel]:
        """Bulk update managed equipment models.

        PATCH /rest/v1.0/companies/{company_id}/managed_equipment_models/bulk_update
        https://developers.procore.com/reference/rest/v1/equipment-model?version=1.0#bulk-update-managed-equipment-models

        Returns:
            A list of :class:`EquipmentModel`.
        """
        return await self._many(
            EquipmentModel,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/managed_equipment_models/bulk_update",
            {"company_id": company_id},
            options,
            body={"managed_equipment_model": managed_equipment_model},
        )

    @deprecated("POST /rest/v1.0/companies/{company_id}/managed_equipment_models is deprecated by Procore.")
    async def create(
        self,
        *,
        managed_equipment_model: EquipmentModelManagedEquipmentModelCreateInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EquipmentModel:
        """Create an equipment model.

        POST /rest/v1.0/companies/{company_id}/managed_equipment_models
        https://developers.procore.com/reference/rest/v1/equipment-model?version=1.0#create-an-equipment-model

        Returns:
            :class:`EquipmentModel`.
        """
        return await self._one(
            EquipmentModel,
            "POST",
            "/rest/v1.0/companies/{company_id}/managed_equipment_models",
            {"company_id": company_id},
            options,
            body=some({"managed_equipment_model": managed_equipment_model}),
        )

    @deprecated("DELETE /rest/v1.0/companies/{company_id}/managed_equipment_models/{id} is deprecated by Procore.")
    async def delete(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> EquipmentModel:
        """Delete an equipment model.

        DELETE /rest/v1.0/companies/{company_id}/managed_equipment_models/{id}
        https://developers.procore.com/reference/rest/v1/equipment-model?version=1.0#delete-an-equipment-model

        Args:
            id: ID of a managed equipment model.

        Returns:
            :class:`EquipmentModel`.
        """
        return await self._one(
            EquipmentModel,
            "DELETE",
            "/rest/v1.0/companies/{company_id}/managed_equipment_models/{id}",
            {"id": id, "company_id": company_id},
            options,
        )

    @deprecated("GET /rest/v1.0/companies/{company_id}/managed_equipment_models/{id} is deprecated by Procore.")
    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> EquipmentModel:
        """Return an equipment model.

        GET /rest/v1.0/companies/{company_id}/managed_equipment_models/{id}
        https://developers.procore.com/reference/rest/v1/equipment-model?version=1.0#show-an-equipment-model

        Args:
            id: ID of a managed equipment model.

        Returns:
            :class:`EquipmentModel`.
        """
        return await self._one(
            EquipmentModel,
            "GET",
            "/rest/v1.0/companies/{company_id}/managed_equipment_models/{id}",
            {"id": id, "company_id": company_id},
            options,
        )

    @deprecated("GET /rest/v1.0/companies/{company_id}/managed_equipment_models is deprecated by Procore.")
    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: EquipmentModelFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[EquipmentModel]:
        """List all equipment models.

        GET /rest/v1.0/companies/{company_id}/managed_equipment_models
        https://developers.procore.com/reference/rest/v1/equipment-model?version=1.0#list-all-equipment-models

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`EquipmentModel`.
        """
        return self._pages(
            EquipmentModel,
            "/rest/v1.0/companies/{company_id}/managed_equipment_models",
            {"company_id": company_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    @deprecated("PATCH /rest/v1.0/companies/{company_id}/managed_equipment_models/{id} is deprecated by Procore.")
    async def update(
        self,
        *,
        id: Id,
        managed_equipment_model: EquipmentModelManagedEquipmentModelInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EquipmentModel:
        """Update an equipment model.

        PATCH /rest/v1.0/companies/{company_id}/managed_equipment_models/{id}
        https://developers.procore.com/reference/rest/v1/equipment-model?version=1.0#update-an-equipment-model

        Args:
            id: ID of a managed equipment model.

        Returns:
            :class:`EquipmentModel`.
        """
        return await self._one(
            EquipmentModel,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/managed_equipment_models/{id}",
            {"id": id, "company_id": company_id},
            options,
            body=some({"managed_equipment_model": managed_equipment_model}),
        )


@record
class EquipmentTimecardEntry(Model):
    """An equipment timecard entry."""

    id: Id
    company_id: Id | None = None
    crew_id: Id | None = None
    created_at: str | None = None
    created_by_id: Id | None = None
    date: Date | None = None
    equipment_id: Id | None = None
    location_id: Id | None = None
    origin_id: Id | None = None
    origin_data: str | None = None
    party_id: Id | None = None
    project_id: Id | None = None
    quantity: str | None = None
    idle_quantity: str | None = None
    timesheet_id: Id | None = None
    unit_of_measure: int | None = None
    updated_at: str | None = None
    wbs_code_id: Id | None = None


class EquipmentTimecardEntryInput(TypedDict, total=False):
    """``equipment_timecard_entries`` in a request body."""

    timesheet_id: Id | None
    wbs_code_id: Id | None
    date: Date | str | None
    equipment_id: Id | None
    location_id: Id | None
    origin_id: Id | None
    origin_data: str | None
    crew_id: Id | None
    party_id: Id | None
    quantity: Decimal | float | str | None
    idle_quantity: Decimal | float | str | None
    unit_of_measure: int | None


class EquipmentTimecardEntryFilters(TypedDict, total=False):
    """Query filters of ``field_productivity.equipment_timecard_entries.list``."""

    id: Id | Sequence[Id]
    updated_at: DateRange
    created_at: DateRange


class EquipmentTimecardEntriesResource(Resource):
    """Equipment timecard entries (Field Productivity)."""

    __slots__ = ()

    async def bulk_create(
        self,
        *,
        equipment_timecard_entries: Sequence[EquipmentTimecardEntryInput],
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Bulk create.

        POST /rest/v1.0/companies/{company_id}/projects/{project_id}/equipment_timecard_entries/bulk_create
        https://developers.procore.com/reference/rest/v1/equipment-timecard-entries?version=1.0#bulk-create

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "POST",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/equipment_timecard_entries/bulk_create",
            {"project_id": project_id, "company_id": company_id},
            options,
            body=some({"equipment_timecard_entries": equipment_timecard_entries}),
            dates="equipment_timecard_entries.date",
        )

    async def delete(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete an equipment timecard entry (project).

        DELETE /rest/v1.0/companies/{company_id}/projects/{project_id}/equipment_timecard_entries/{id}
        https://developers.procore.com/reference/rest/v1/equipment-timecard-entries?version=1.0#delete-equipment-timecard-entry-project

        Args:
            id: ID of an equipment timecard entry.

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/equipment_timecard_entries/{id}",
            {"project_id": project_id, "company_id": company_id, "id": id},
            options,
        )

    async def get(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EquipmentTimecardEntry:
        """Return an equipment timecard entry (project).

        GET /rest/v1.0/companies/{company_id}/projects/{project_id}/equipment_timecard_entries/{id}
        https://developers.procore.com/reference/rest/v1/equipment-timecard-entries?version=1.0#show-equipment-timecard-entry-project

        Args:
            id: ID of an equipment timecard entry.

        Returns:
            :class:`EquipmentTimecardEntry`.
        """
        return await self._one(
            EquipmentTimecardEntry,
            "GET",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/equipment_timecard_entries/{id}",
            {"project_id": project_id, "company_id": company_id, "id": id},
            options,
            enveloped=True,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        start_date: Date | str | Unset = UNSET,
        end_date: Date | str | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: EquipmentTimecardEntryFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[EquipmentTimecardEntry]:
        """List equipment timecard entries (project).

        GET /rest/v1.0/companies/{company_id}/projects/{project_id}/equipment_timecard_entries
        https://developers.procore.com/reference/rest/v1/equipment-timecard-entries?version=1.0#list-equipment-timecard-entries-project

        Args:
            start_date: ``YYYY-MM-DD`` if passed as a string.
            end_date: ``YYYY-MM-DD`` if passed as a string.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`EquipmentTimecardEntry`.
        """
        return self._pages(
            EquipmentTimecardEntry,
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/equipment_timecard_entries",
            {"project_id": project_id, "company_id": company_id},
            options,
            query={"start_date": start_date, "end_date": end_date, "page": page, "filters": filters},
            dates="start_date end_date",
            enveloped=True,
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        timesheet_id: Id | Unset | None = UNSET,
        wbs_code_id: Id | Unset | None = UNSET,
        date: Date | str | Unset | None = UNSET,
        equipment_id: Id | Unset | None = UNSET,
        location_id: Id | Unset | None = UNSET,
        origin_id: Id | Unset | None = UNSET,
        origin_data: str | Unset | None = UNSET,
        crew_id: Id | Unset | None = UNSET,
        party_id: Id | Unset | None = UNSET,
        quantity: Decimal | float | str | Unset | None = UNSET,
        idle_quantity: Decimal | float | str | Unset | None = UNSET,
        unit_of_measure: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EquipmentTimecardEntry:
        """Update an equipment timecard entry (project).

        PATCH /rest/v1.0/companies/{company_id}/projects/{project_id}/equipment_timecard_entries/{id}
        https://developers.procore.com/reference/rest/v1/equipment-timecard-entries?version=1.0#update-equipment-timecard-entry-project

        Args:
            id: ID of an equipment timecard entry.
            date: ``YYYY-MM-DD`` if passed as a string.

        Returns:
            :class:`EquipmentTimecardEntry`.
        """
        return await self._one(
            EquipmentTimecardEntry,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/equipment_timecard_entries/{id}",
            {"project_id": project_id, "company_id": company_id, "id": id},
            options,
            body={
                "timesheet_id": timesheet_id,
                "wbs_code_id": wbs_code_id,
                "date": date,
                "equipment_id": equipment_id,
                "location_id": location_id,
                "origin_id": origin_id,
                "origin_data": origin_data,
                "crew_id": crew_id,
                "party_id": party_id,
                "quantity": quantity,
                "idle_quantity": idle_quantity,
                "unit_of_measure": unit_of_measure,
            },
            dates="date",
            enveloped=True,
        )


@record
class GpsPosition(Model):
    """A GPS position."""

    id: Id
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

    id: Id
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
