"""Company managed equipment maintenance log attachment (Field Productivity)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset, some


@record
class CompanyManagedEquipmentMaintenanceLogAttachment(Model):
    """A company managed equipment maintenance log attachment."""

    id: Id | None = None
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
