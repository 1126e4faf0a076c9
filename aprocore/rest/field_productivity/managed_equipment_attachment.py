"""Managed equipment attachment (Field Productivity)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, Unset, some

__all__ = [
    "ManagedEquipmentAttachment",
    "ManagedEquipmentAttachmentInput",
    "ManagedEquipmentAttachmentResource",
]


@record
class ManagedEquipmentAttachment(Model):
    """What Procore tells of managed equipment attachment."""

    id: Id | None = None
    presentation_url: str | None = None
    filename: str | None = None


class ManagedEquipmentAttachmentInput(TypedDict, total=False):
    """What is sent as ``managed_equipment_attachment``."""

    managed_equipment_id: Id | None
    managed_equipment_attachment_ids: Sequence[Id] | None


class ManagedEquipmentAttachmentResource(Resource):
    """Managed equipment attachment (Field Productivity).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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
        """Delete managed equipment attachment.

        DELETE /rest/v1.0/companies/{company_id}/managed_equipment/{managed_equipment_id}/managed_equipment_attachments/{id}
        """
        return await self._one(
            ManagedEquipmentAttachment,
            "DELETE",
            "/rest/v1.0/companies/{company_id}/managed_equipment/{managed_equipment_id}/managed_equipment_attachments/{id}",
            {"company_id": company_id, "managed_equipment_id": managed_equipment_id, "id": id},
            options,
        )
