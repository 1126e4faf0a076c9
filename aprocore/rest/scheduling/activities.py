"""Activities (Scheduling)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset


@record
class Activity(Model):
    """An activity."""

    activity_id: Id | None = None
    activity_name: str | None = None
    start_date: str | None = None
    finish_date: str | None = None
    duration: float | None = None
    duration_unit: str | None = None
    duration_display_unit: str | None = None
    percent_complete: float | None = None
    parent_id: Id | None = None
    ordered_parent_index: int | None = None
    constraint_type: str | None = None
    constraint_date: str | None = None
    assigned_company: str | None = None
    crew_size: int | None = None
    calendar_id: Id | None = None
    deadline_date: str | None = None
    deadline_variance: int | None = None
    category_data: list[ActivityCategoryData] | None = None
    resource_data: list[ActivityResourceData] | None = None
    is_critical: bool | None = None
    total_float: float | None = None
    notes: str | None = None
    schedule_id: Id | None = None
    project_id: Id | None = None
    company_id: Id | None = None
    created_at: str | None = None
    created_by: str | None = None
    updated_at: str | None = None
    updated_by: str | None = None


@record
class ActivityCategoryData(Model):
    """``category_data`` of :class:`Activity`."""

    name: Any = None
    value: Any = None


@record
class ActivityResourceData(Model):
    """``resource_data`` of :class:`Activity`."""

    resource_id: Id | None = None
    resource_name: Any = None


class ActivityFilters(TypedDict, total=False):
    """Query filters of ``scheduling.activities.list``."""

    activity_id: Id | Sequence[Id]
    activity_name: str | Sequence[str]
    is_critical: bool
    updated_at: DateRange


class ActivitiesResource(Resource):
    """Activities (Scheduling)."""

    __slots__ = ()

    async def get(
        self,
        *,
        schedule_id: Id,
        activity_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Activity:
        """Return an activity by ID.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/activities/{activity_id}
        https://developers.procore.com/reference/rest/activities?version=2.0#get-activity-by-id

        Returns:
            :class:`Activity`.
        """
        return await self._one(
            Activity,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/activities/{activity_id}",
            {
                "company_id": company_id,
                "project_id": project_id,
                "schedule_id": schedule_id,
                "activity_id": activity_id,
            },
            options,
        )

    def list(
        self,
        *,
        schedule_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        sort: Literal[
            "activity_id",
            "activity_name",
            "start_date",
            "finish_date",
            "percent_complete",
            "parent_id",
            "ordered_parent_index",
            "deadline_date",
            "created_at",
            "last_modified_at",
            "starts_at",
            "finishes_at",
            "-activity_id",
            "-activity_name",
            "-start_date",
            "-finish_date",
            "-percent_complete",
            "-parent_id",
            "-ordered_parent_index",
            "-deadline_date",
            "-created_at",
            "-last_modified_at",
            "-starts_at",
            "-finishes_at",
        ]
        | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ActivityFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Activity]:
        """List activities.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/activities
        https://developers.procore.com/reference/rest/activities?version=2.0#list-activities

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Activity`.
        """
        return self._pages(
            Activity,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/activities",
            {"company_id": company_id, "project_id": project_id, "schedule_id": schedule_id},
            options,
            query={"sort": sort, "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
