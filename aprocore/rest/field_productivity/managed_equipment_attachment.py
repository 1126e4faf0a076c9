"""Managed equipment attachment (Field Productivity)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, Unset, some


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
