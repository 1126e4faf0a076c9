"""Checklist schedules (Inspections)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import OMITTED, UNSET, DateRange, Options, Pages, Resource, Unset, some


@record
class ChecklistSchedule(Model):
    """A checklist schedule."""

    id: Id
    name: str | None = None
    first_inspection_due_at: DateTime | None = None
    ends_at: DateTime | None = None
    next_due_at: DateTime | None = None
    frequency: (
        Literal["once", "daily", "weekly", "once_every_two_weeks", "monthly", "yearly", "quarterly", "twice_yearly"]
        | str
        | None
    ) = None
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
    """Returned by :meth:`ChecklistSchedulesResource.calculate_first_inspection_created_at`."""

    first_inspection_created_at: DateTime | None = None


@record
class ChecklistScheduleCalculateTotalInspectionsCountResult(Model):
    """Returned by :meth:`ChecklistSchedulesResource.calculate_total_inspections_count`."""

    total_in_schedule: int | None = None


@record
class ChecklistScheduleInspectionTemplate(Model):
    """``inspection_template`` of :class:`ChecklistSchedule`."""

    id: Id
    attachment_ids: list[Id] | None = None
    description: str | None = None
    inspection_type: ChecklistScheduleInspectionType | None = None
    name: str | None = None
    trade_id: Id | None = None


@record
class ChecklistScheduleInspectionType(Model):
    """``inspection_type`` of :class:`ChecklistScheduleInspectionTemplate`."""

    id: Id
    name: str | None = None


class ChecklistScheduleFields(TypedDict, total=False):
    """Fields of :class:`ChecklistScheduleCalculateFirstInspectionCreatedAtInput` and :class:`ChecklistScheduleCalculateTotalInspectionsCountInput` and :class:`ChecklistScheduleInput`."""

    name: str | None
    inspection_template_id: Id | None
    first_inspection_due_at: DateTime | str | None
    location_id: Id | None
    point_of_contact_id: Id | None
    responsible_contractor_id: Id | None
    specification_section_id: Id | None
    assignee_ids: Sequence[Id] | None
    distribution_member_ids: Sequence[Id] | None
    equipment_id: Id | None


class ChecklistScheduleCalculateFirstInspectionCreatedAtInput(ChecklistScheduleFields):
    """``schedule`` in the body of ``calculate_first_inspection_created_at``."""

    starts_at: DateTime | str
    ends_at: DateTime | str
    frequency: Literal[
        "once", "daily", "weekly", "once_every_two_weeks", "monthly", "yearly", "quarterly", "twice_yearly"
    ]
    days_created_before_due_date: int


class ChecklistScheduleCalculateTotalInspectionsCountInput(ChecklistScheduleFields, total=False):
    """``schedule`` in the body of ``calculate_total_inspections_count``."""

    starts_at: Required[DateTime | str]
    ends_at: Required[DateTime | str]
    frequency: Required[
        Literal["once", "daily", "weekly", "once_every_two_weeks", "monthly", "yearly", "quarterly", "twice_yearly"]
    ]
    days_created_before_due_date: int | None


class ChecklistScheduleInput(ChecklistScheduleFields, total=False):
    """``schedule`` in the body of ``create``, ``update``."""

    starts_at: DateTime | str | None
    ends_at: DateTime | str | None
    frequency: (
        Literal["once", "daily", "weekly", "once_every_two_weeks", "monthly", "yearly", "quarterly", "twice_yearly"]
        | None
    )
    days_created_before_due_date: int | None


class ChecklistScheduleFilters(TypedDict, total=False):
    """Query filters of ``inspections.checklist_schedules.list``."""

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
        schedule: ChecklistScheduleCalculateFirstInspectionCreatedAtInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ChecklistScheduleCalculateFirstInspectionCreatedAtResult:
        """Calculate when the first inspection of an inspection schedule will be created.

        GET /rest/v1.0/projects/{project_id}/checklist/schedules/calculate_first_inspection_created_at
        https://developers.procore.com/reference/rest/v1/checklist-schedules?version=1.0#calculate-when-the-first-inspection-of-an-inspection-schedule-will-be-created

        Returns:
            :class:`ChecklistScheduleCalculateFirstInspectionCreatedAtResult`.
        """
        return await self._one(
            ChecklistScheduleCalculateFirstInspectionCreatedAtResult,
            "GET",
            "/rest/v1.0/projects/{project_id}/checklist/schedules/calculate_first_inspection_created_at",
            {"project_id": project_id},
            options,
            body=some({"schedule": schedule}),
            times="schedule.starts_at schedule.ends_at",
        )

    async def calculate_total_inspections_count(
        self,
        *,
        schedule: ChecklistScheduleCalculateTotalInspectionsCountInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ChecklistScheduleCalculateTotalInspectionsCountResult:
        """Calculate number of inspections to create based on schedule.

        GET /rest/v1.0/projects/{project_id}/checklist/schedules/calculate_total_inspections_count
        https://developers.procore.com/reference/rest/v1/checklist-schedules?version=1.0#calculate-number-of-inspections-to-create-based-on-schedule

        Returns:
            :class:`ChecklistScheduleCalculateTotalInspectionsCountResult`.
        """
        return await self._one(
            ChecklistScheduleCalculateTotalInspectionsCountResult,
            "GET",
            "/rest/v1.0/projects/{project_id}/checklist/schedules/calculate_total_inspections_count",
            {"project_id": project_id},
            options,
            body=some({"schedule": schedule}),
            times="schedule.starts_at schedule.ends_at",
        )

    async def create(
        self, *, schedule: ChecklistScheduleInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ChecklistSchedule:
        """Create a checklist (inspection) schedule.

        POST /rest/v1.0/projects/{project_id}/checklist/schedules
        https://developers.procore.com/reference/rest/v1/checklist-schedules?version=1.0#create-a-checklist-inspection-schedule

        Returns:
            :class:`ChecklistSchedule`.
        """
        return await self._one(
            ChecklistSchedule,
            "POST",
            "/rest/v1.0/projects/{project_id}/checklist/schedules",
            {"project_id": project_id},
            options,
            body=some({"schedule": schedule}),
            times="schedule.first_inspection_due_at schedule.ends_at",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a checklist schedule.

        DELETE /rest/v1.0/projects/{project_id}/checklist/schedules/{id}
        https://developers.procore.com/reference/rest/v1/checklist-schedules?version=1.0#delete-checklist-schedule

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/checklist/schedules/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> ChecklistSchedule:
        """Return a checklist schedule.

        GET /rest/v1.0/projects/{project_id}/checklist/schedules/{id}
        https://developers.procore.com/reference/rest/v1/checklist-schedules?version=1.0#show-checklist-schedule

        Returns:
            :class:`ChecklistSchedule`.
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
            "-name",
            "-location_id",
            "-first_inspection_due_at",
            "-ends_at",
            "-frequency",
            "-inspections_created",
            "-inspection_template_name",
            "-inspection_type_name",
            "-location_name",
            "-inspection_type_then_name",
        ]
        | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ChecklistScheduleFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ChecklistSchedule]:
        """List checklist (inspection) schedules.

        GET /rest/v1.0/projects/{project_id}/checklist/schedules
        https://developers.procore.com/reference/rest/v1/checklist-schedules?version=1.0#list-checklist-inspection-schedules

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistSchedule`.
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
        self, *, id: Id, schedule: ChecklistScheduleInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ChecklistSchedule:
        """Update a checklist (inspection) schedule.

        PATCH /rest/v1.0/projects/{project_id}/checklist/schedules/{id}
        https://developers.procore.com/reference/rest/v1/checklist-schedules?version=1.0#update-a-checklist-inspection-schedule

        Returns:
            :class:`ChecklistSchedule`.
        """
        return await self._one(
            ChecklistSchedule,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/checklist/schedules/{id}",
            {"project_id": project_id, "id": id},
            options,
            body=some({"schedule": schedule}),
            times="schedule.first_inspection_due_at schedule.ends_at",
        )
