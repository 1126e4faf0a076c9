"""Inspection reinspections (Inspections)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, Resource, ScopedOptions, Unset


@record
class InspectionReinspection(Model):
    """An inspection reinspection."""

    id: Id | None = None
    name: str | None = None
    description: str | None = None
    due_at: DateTime | None = None
    identifier: str | None = None
    inspection_template_id: Id | None = None
    inspection_date: Date | None = None
    inspection_type_id: Id | None = None
    inspector_ids: list[Id] | None = None
    private: bool | None = None
    spec_section_id: Id | None = None
    status: str | None = None
    trade_id: Id | None = None
    distribution_member_ids: list[Id] | None = None
    location_id: Id | None = None
    equipment_id: Id | None = None
    reinspected_by_id: Id | None = None
    reinspected_from_id: Id | None = None
    attachments: list[InspectionReinspectionAttachment] | None = None


@record
class InspectionReinspectionActiveReinspection(Model):
    """Returned by :meth:`InspectionReinspectionsResource.get_active_reinspection`."""

    id: Id | None = None
    name: str | None = None
    description: str | None = None
    due_at: DateTime | None = None
    identifier: str | None = None
    inspection_template_id: Id | None = None
    inspection_date: Date | None = None
    inspection_type_id: Id | None = None
    inspector_ids: list[Id] | None = None
    private: bool | None = None
    spec_section_id: Id | None = None
    status: str | None = None
    trade_id: Id | None = None
    distribution_member_ids: list[Id] | None = None
    location_id: Id | None = None
    equipment_id: Id | None = None
    reinspected_by_id: Id | None = None
    reinspected_from_id: Id | None = None
    attachments: list[InspectionReinspectionAttachment] | None = None


@record
class InspectionReinspectionAttachment(Model):
    """``attachments`` of :class:`InspectionReinspection`."""

    id: Id | None = None
    content_type: str | None = None
    filename: str | None = None
    name: str | None = None
    thumbnail_url: str | None = None
    url: str | None = None


class InspectionReinspectionsResource(Resource):
    """Inspection reinspections (Inspections)."""

    __slots__ = ()

    async def create(
        self,
        *,
        inspection_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> InspectionReinspection:
        """Create reinspections.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/{inspection_id}/reinspections
        https://developers.procore.com/reference/rest/inspection-reinspections?version=2.0#create-reinspections

        Returns:
            :class:`InspectionReinspection`.
        """
        return await self._one(
            InspectionReinspection,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/{inspection_id}/reinspections",
            {"company_id": company_id, "project_id": project_id, "inspection_id": inspection_id},
            options,
            body={},
        )

    async def get_active_reinspection(
        self,
        *,
        inspection_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> InspectionReinspectionActiveReinspection:
        """Return an active reinspection.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/{inspection_id}/active_reinspection
        https://developers.procore.com/reference/rest/inspection-reinspections?version=2.0#get-active-reinspection

        Returns:
            :class:`InspectionReinspectionActiveReinspection`.
        """
        return await self._one(
            InspectionReinspectionActiveReinspection,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/{inspection_id}/active_reinspection",
            {"company_id": company_id, "project_id": project_id, "inspection_id": inspection_id},
            options,
        )
