"""Company schedule (Company Settings)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset


@record
class CompanySchedule(Model):
    """A company schedule."""

    date: DateTime | None = None
    projects_count: int | None = None
    projects: list[CompanyScheduleProject] | None = None


@record
class CompanyScheduleProject(Model):
    """``projects`` of :class:`CompanySchedule`."""

    id: Id | None = None
    name: str | None = None
    tasks_count: int | None = None
    calendar_items_count: int | None = None


class CompanyScheduleResource(Resource):
    """Company schedule (Company Settings)."""

    __slots__ = ()

    def list(
        self,
        *,
        after: str,
        before: str,
        company_id: Id | Unset = UNSET,
        limit_per_day: int | Unset = UNSET,
        project_ids: Id | Sequence[Id] | Unset = UNSET,
        project_stage_ids: Id | Sequence[Id] | Unset = UNSET,
        project_type_ids: Id | Sequence[Id] | Unset = UNSET,
        project_department_ids: Id | Sequence[Id] | Unset = UNSET,
        project_office_ids: Id | Sequence[Id] | Unset = UNSET,
        project_region_ids: Id | Sequence[Id] | Unset = UNSET,
        project_owner_type_ids: Id | Sequence[Id] | Unset = UNSET,
        program_ids: Id | Sequence[Id] | Unset = UNSET,
        resource_ids: Id | Sequence[Id] | Unset = UNSET,
        sort_key: Literal["project_event_count", "project_name", "estimated_start_date", "estimated_completion_date"]
        | Unset = UNSET,
        sort_dir: Literal["asc", "desc"] | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanySchedule]:
        """Return a company schedule summary.

        GET /rest/v1.0/companies/{company_id}/schedule/summary
        https://developers.procore.com/reference/rest/v1/company-schedule?version=1.0#return-company-schedule-summary

        Args:
            limit_per_day: Default: 4.
            sort_key: One of project_event_count, project_name, estimated_start_date, estimated_completion_date.
            sort_dir: One of asc, desc.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanySchedule`.
        """
        return self._pages(
            CompanySchedule,
            "/rest/v1.0/companies/{company_id}/schedule/summary",
            {"company_id": company_id},
            options,
            query={
                "after": after,
                "before": before,
                "limit_per_day": limit_per_day,
                "project_ids": project_ids,
                "project_stage_ids": project_stage_ids,
                "project_type_ids": project_type_ids,
                "project_department_ids": project_department_ids,
                "project_office_ids": project_office_ids,
                "project_region_ids": project_region_ids,
                "project_owner_type_ids": project_owner_type_ids,
                "program_ids": program_ids,
                "resource_ids": resource_ids,
                "sort_key": sort_key,
                "sort_dir": sort_dir,
            },
            enveloped=True,
            pager=Pager.UNPAGED,
        )
