"""Equipment timecard entries (Field Productivity)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset, some


@record
class EquipmentTimecardEntry(Model):
    """An equipment timecard entry."""

    id: Id | None = None
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
    quantity: float | None
    idle_quantity: float | None
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
        filters: EquipmentTimecardEntryFilters | Unset = UNSET,
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
            filters: Query filters; other names are sent too.
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
        quantity: float | Unset | None = UNSET,
        idle_quantity: float | Unset | None = UNSET,
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
