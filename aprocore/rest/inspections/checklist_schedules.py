"""Checklist schedules (Inspections)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset, some

__all__ = [
    "ChecklistSchedule",
    "ChecklistScheduleCalculateFirstInspectionCreatedAtResult",
    "ChecklistScheduleCalculateFirstInspectionCreatedAtResultScheduleInput",
    "ChecklistScheduleCalculateTotalInspectionsCountResult",
    "ChecklistScheduleCalculateTotalInspectionsCountResultScheduleInput",
    "ChecklistScheduleFilters",
    "ChecklistScheduleInspectionTemplate",
    "ChecklistScheduleInspectionTemplateInspectionType",
    "ChecklistScheduleScheduleInput",
    "ChecklistSchedulesResource",
]


@record
class ChecklistSchedule(Model):
    """What Procore tells of checklist schedules (Inspections)."""

    id: Id | None = None
    name: str | None = None
    first_inspection_due_at: DateTime | None = None
    ends_at: DateTime | None = None
    next_due_at: DateTime | None = None
    frequency: str | None = None
    inspections_created: int | None = None
    total_inspections_scheduled: int | None = None
    inspection_template: ChecklistScheduleInspectionTemplate | None = None
    location_id: Id | None = None
    assignee_ids: list[Id] | None = None
    point_of_contact_id: Id | None = None
    responsible_contractor_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    equipment_id: Id | None = None


@record
class ChecklistScheduleCalculateFirstInspectionCreatedAtResult(Model):
    """What Procore tells of checklist schedules (Inspections)."""

    first_inspection_created_at: DateTime | None = None


@record
class ChecklistScheduleCalculateTotalInspectionsCountResult(Model):
    """What Procore tells of checklist schedules (Inspections)."""

    total_in_schedule: int | None = None


@record
class ChecklistScheduleInspectionTemplate(Model):
    """``inspection_template`` of :class:`ChecklistSchedule`."""

    id: Id | None = None
    attachment_ids: list[Id] | None = None
    description: str | None = None
    inspection_type: ChecklistScheduleInspectionTemplateInspectionType | None = None
    name: str | None = None
    trade_id: Id | None = None


@record
class ChecklistScheduleInspectionTemplateInspectionType(Model):
    """``inspection_type`` of :class:`ChecklistScheduleInspectionTemplate`."""

    id: Id | None = None
    name: str | None = None


class ChecklistScheduleCalculateFirstInspectionCreatedAtResultScheduleInput(TypedDict, total=False):
    starts_at: DateTime | str | None
    ends_at: DateTime | str | None
    frequency: Literal["once", "daily", "weekly", "once_every_two_weeks", "monthly", "yearly"] | None
    days_created_before_due_date: int | None


class ChecklistScheduleCalculateTotalInspectionsCountResultScheduleInput(TypedDict, total=False):
    starts_at: DateTime | str | None
    ends_at: DateTime | str | None
    frequency: Literal["once", "daily", "weekly", "once_every_two_weeks", "monthly", "yearly"] | None


class ChecklistScheduleScheduleInput(TypedDict, total=False):
    name: str | None
    days_created_before_due_date: int | None
    inspection_template_id: Id | None
    first_inspection_due_at: DateTime | str | None
    ends_at: DateTime | str | None
    frequency: (
        Literal["once", "once_every_two_weeks", "daily", "weekly", "monthly", "quarterly", "twice_yearly", "yearly"]
        | None
    )
    location_id: Id | None
    point_of_contact_id: Id | None
    responsible_contractor_id: Id | None
    specification_section_id: Id | None
    assignee_ids: Sequence[Id] | None
    distribution_member_ids: Sequence[Id] | None
    equipment_id: Id | None


class ChecklistScheduleFilters(TypedDict, total=False):
    updated_at: DateRange
    inspection_type_id: Id | Sequence[Id]
    frequency: str | Sequence[str]
    location_id: Id | Sequence[Id]
    list_template_id: Id | Sequence[Id]
    assignee_id: Id | Sequence[Id]
    first_inspection_due_at: DateRange
    ends_at: DateRange
    ended: bool
    equipment_id: Id | Sequence[Id]


class ChecklistSchedulesResource(Resource):
    """Checklist schedules (Inspections)."""

    __slots__ = ()

    async def calculate_first_inspection_created_at(
        self,
        *,
        schedule: ChecklistScheduleCalculateFirstInspectionCreatedAtResultScheduleInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ChecklistScheduleCalculateFirstInspectionCreatedAtResult:
        """Calculate when the first Inspection of an Inspection Schedule will be created.

        GET /rest/v1.0/projects/{project_id}/checklist/schedules/calculate_first_inspection_created_at
        """
        return await self._one(
            ChecklistScheduleCalculateFirstInspectionCreatedAtResult,
            "GET",
            "/rest/v1.0/projects/{project_id}/checklist/schedules/calculate_first_inspection_created_at",
            {"project_id": project_id},
            options,
            body=some({"schedule": schedule}),
        )

    async def calculate_total_inspections_count(
        self,
        *,
        schedule: ChecklistScheduleCalculateTotalInspectionsCountResultScheduleInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ChecklistScheduleCalculateTotalInspectionsCountResult:
        """Calculate number of Inspections to create based on Schedule.

        GET /rest/v1.0/projects/{project_id}/checklist/schedules/calculate_total_inspections_count
        """
        return await self._one(
            ChecklistScheduleCalculateTotalInspectionsCountResult,
            "GET",
            "/rest/v1.0/projects/{project_id}/checklist/schedules/calculate_total_inspections_count",
            {"project_id": project_id},
            options,
            body=some({"schedule": schedule}),
        )

    async def create(
        self, *, schedule: ChecklistScheduleScheduleInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ChecklistSchedule:
        """Create a Checklist (Inspection) Schedule.

        POST /rest/v1.0/projects/{project_id}/checklist/schedules
        """
        return await self._one(
            ChecklistSchedule,
            "POST",
            "/rest/v1.0/projects/{project_id}/checklist/schedules",
            {"project_id": project_id},
            options,
            body=some({"schedule": schedule}),
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete Checklist Schedule.

        DELETE /rest/v1.0/projects/{project_id}/checklist/schedules/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/checklist/schedules/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> ChecklistSchedule:
        """Show Checklist Schedule.

        GET /rest/v1.0/projects/{project_id}/checklist/schedules/{id}
        """
        return await self._one(
            ChecklistSchedule,
            "GET",
            "/rest/v1.0/projects/{project_id}/checklist/schedules/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        sort: Literal[
            "name",
            "location_id",
            "first_inspection_due_at",
            "ends_at",
            "frequency",
            "inspections_created",
            "inspection_template_name",
            "inspection_type_name",
            "location_name",
            "inspection_type_then_name",
        ]
        | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ChecklistScheduleFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ChecklistSchedule]:
        """List Checklist (Inspection) Schedules.

        GET /rest/v1.0/projects/{project_id}/checklist/schedules
        """
        return self._pages(
            ChecklistSchedule,
            "/rest/v1.0/projects/{project_id}/checklist/schedules",
            {"project_id": project_id},
            options,
            query={"sort": sort, "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        schedule: ChecklistScheduleScheduleInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ChecklistSchedule:
        """Update a Checklist (Inspection) Schedule.

        PATCH /rest/v1.0/projects/{project_id}/checklist/schedules/{id}
        """
        return await self._one(
            ChecklistSchedule,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/checklist/schedules/{id}",
            {"project_id": project_id, "id": id},
            options,
            body=some({"schedule": schedule}),
        )
