"""Company managed equipment maintenance log attachment (Field Productivity)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset, some

__all__ = [
    "CompanyManagedEquipmentMaintenanceLogAttachment",
    "CompanyManagedEquipmentMaintenanceLogAttachmentManagedEquipmentMaintenanceLogsAttachmentInput",
    "CompanyManagedEquipmentMaintenanceLogAttachmentResource",
]


@record
class CompanyManagedEquipmentMaintenanceLogAttachment(Model):
    """What Procore tells of company managed equipment maintenance log attachment."""

    id: Id | None = None
    presentation_url: str | None = None
    url: str | None = None
    thumbnail_url: str | None = None
    filename: str | None = None


class CompanyManagedEquipmentMaintenanceLogAttachmentManagedEquipmentMaintenanceLogsAttachmentInput(
    TypedDict, total=False
):
    """What is sent as ``managed_equipment_maintenance_logs_attachment``."""

    managed_equipment_maintenance_logs_attachment_ids: Sequence[Id] | None
    managed_equipment_maintenance_logs_id: Id | None
    documents: Sequence[int] | None
    folders: Sequence[int] | None
    upload_uuids: Sequence[int] | None


class CompanyManagedEquipmentMaintenanceLogAttachmentResource(Resource):
    """Company managed equipment maintenance log attachment (Field Productivity).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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
        """Create maintenance log attachment.

        POST /rest/v1.0/companies/{company_id}/managed_equipment_maintenance_logs/{id}/attachments
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
        """Delete managed equipment maintenance log attachment.

        DELETE /rest/v1.0/companies/{company_id}/managed_equipment_maintenance_logs/{id}/attachments/{attachment_id}
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
        """Show an individual managed equipment maintenance log attachment.

        GET /rest/v1.0/companies/{company_id}/managed_equipment_maintenance_logs/{id}/attachments/{attachment_id}
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

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            CompanyManagedEquipmentMaintenanceLogAttachment,
            "/rest/v1.0/companies/{company_id}/managed_equipment_maintenance_logs/{id}/attachments",
            {"company_id": company_id, "id": id},
            options,
            pager=Pager.UNPAGED,
        )
