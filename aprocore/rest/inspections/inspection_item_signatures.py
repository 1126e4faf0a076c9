"""Inspection item signatures (Inspections)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Resource, ScopedOptions, Unset, Upload, some


@record
class InspectionItemSignature(Model):
    """An inspection item signature."""

    id: Id | None = None
    captured_by: InspectionItemSignatureCapturedBy | None = None
    captured_at: DateTime | None = None
    attachment: InspectionItemSignatureAttachment | None = None


@record
class InspectionItemSignatureAttachment(Model):
    """``attachment`` of :class:`InspectionItemSignature`."""

    id: Id | None = None
    url: str | None = None
    filename: str | None = None
    name: str | None = None


@record
class InspectionItemSignatureCapturedBy(Model):
    """``captured_by`` of :class:`InspectionItemSignature`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


class InspectionItemSignaturesResource(Resource):
    """Inspection item signatures (Inspections)."""

    __slots__ = ()

    async def create(
        self,
        *,
        item_id: Id,
        id: Id,
        attachment: Upload,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> InspectionItemSignature:
        """Create an inspection item signature request.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/inspection_items/{item_id}/signature_requests/{id}/signature
        https://developers.procore.com/reference/rest/inspection-item-signatures?version=2.0#creates-a-inspection-item-signature-request

        Args:
            id: ID of a signature request.
            attachment: A path, an open binary file or :class:`~aprocore.File`.

        Returns:
            :class:`InspectionItemSignature`.
        """
        return await self._one(
            InspectionItemSignature,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/inspection_items/{item_id}/signature_requests/{id}/signature",
            {"company_id": company_id, "project_id": project_id, "item_id": item_id, "id": id},
            options,
            body=some({"attachment": attachment}),
        )

    async def delete(
        self,
        *,
        item_id: Id,
        id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete an inspection item signature.

        DELETE /rest/v2.0/companies/{company_id}/projects/{project_id}/inspection_items/{item_id}/signature_requests/{id}/signature
        https://developers.procore.com/reference/rest/inspection-item-signatures?version=2.0#deletes-an-inspection-item-signature

        Args:
            id: ID of a signature request.

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/inspection_items/{item_id}/signature_requests/{id}/signature",
            {"company_id": company_id, "project_id": project_id, "item_id": item_id, "id": id},
            options,
        )
