"""Resource planning reports (Resource Planning)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "ResourcePlanningReportAssignment",
    "ResourcePlanningReportLookAhead",
    "ResourcePlanningReportName",
    "ResourcePlanningReportPeopleReportsAssignmentHistory",
    "ResourcePlanningReportPersonName",
    "ResourcePlanningReportReportsAssignmentHistory",
    "ResourcePlanningReportTag",
    "ResourcePlanningReportTagAction",
    "ResourcePlanningReportsResource",
]


@record
class ResourcePlanningReportAssignment(Model):
    """``assignments`` of :class:`ResourcePlanningReportLookAhead`."""

    project_name: Any = None
    project_number: Any = None
    start_day: Any = None
    end_day: Any = None
    duration: Any = None


@record
class ResourcePlanningReportLookAhead(Model):
    """What :meth:`ResourcePlanningReportsResource.list_look_ahead` gives."""

    available_after: str | None = None
    employee_number: str | None = None
    name: ResourcePlanningReportName | None = None
    job_title_id: Id | None = None
    job_title_name: str | None = None
    assignments: list[ResourcePlanningReportAssignment] | None = None


@record
class ResourcePlanningReportName(Model):
    """``name`` of :class:`ResourcePlanningReportLookAhead`."""

    first: str | None = None
    last: str | None = None


@record
class ResourcePlanningReportPeopleReportsAssignmentHistory(Model):
    """What :meth:`ResourcePlanningReportsResource.list_people_reports_assignment_history` gives."""

    person_name: ResourcePlanningReportPersonName | None = None
    employee_number: str | None = None
    job_title: str | None = None
    project_name: str | None = None
    project_number: str | None = None
    start_day: str | None = None
    end_day: str | None = None
    start_time: str | None = None
    end_time: str | None = None
    cost_code_name: str | None = None
    cost_code_id: Id | None = None
    label_name: str | None = None
    label_id: Id | None = None
    duration: str | None = None


@record
class ResourcePlanningReportPersonName(Model):
    """``person_name`` of :class:`ResourcePlanningReportTagAction`."""

    first: str | None = None
    last: str | None = None


@record
class ResourcePlanningReportReportsAssignmentHistory(Model):
    """What :meth:`ResourcePlanningReportsResource.list_reports_assignment_history` gives."""

    person_name: ResourcePlanningReportPersonName | None = None
    employee_number: str | None = None
    job_title: str | None = None
    project_name: str | None = None
    project_number: str | None = None
    start_day: str | None = None
    end_day: str | None = None
    start_time: str | None = None
    end_time: str | None = None
    cost_code_name: str | None = None
    cost_code_id: Id | None = None
    label_name: str | None = None
    label_id: Id | None = None
    duration: str | None = None


@record
class ResourcePlanningReportTag(Model):
    """``tag`` of :class:`ResourcePlanningReportTagAction`."""

    name: str | None = None
    abbreviation: str | None = None
    expr_date: int | None = None


@record
class ResourcePlanningReportTagAction(Model):
    """What :meth:`ResourcePlanningReportsResource.list_tag_action` gives."""

    person_name: ResourcePlanningReportPersonName | None = None
    employee_number: str | None = None
    job_title: str | None = None
    tag: ResourcePlanningReportTag | None = None


class ResourcePlanningReportsResource(Resource):
    """Resource planning reports (Resource Planning).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    def list_look_ahead(
        self,
        *,
        group_id: Id,
        company_id: Id | Unset = UNSET,
        jobTitleIds: Id | Sequence[Id] | Unset = UNSET,
        assignmentCount: int | Unset = UNSET,
        projectName: bool | Unset = UNSET,
        project_number: str | Unset = UNSET,
        assignmentStart: bool | Unset = UNSET,
        assignmentEnd: bool | Unset = UNSET,
        availableAfterDate: bool | Unset = UNSET,
        employee_number: str | Unset = UNSET,
        jobTitle: bool | Unset = UNSET,
        assignmentDuration: bool | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ResourcePlanningReportLookAhead]:
        """Get look ahead data.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/groups/{group_id}/reports/look-ahead

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            ResourcePlanningReportLookAhead,
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/groups/{group_id}/reports/look-ahead",
            {"company_id": company_id, "group_id": group_id},
            options,
            query={
                "jobTitleIds": jobTitleIds,
                "assignmentCount": assignmentCount,
                "projectName": projectName,
                "project_number": project_number,
                "assignmentStart": assignmentStart,
                "assignmentEnd": assignmentEnd,
                "availableAfterDate": availableAfterDate,
                "employee_number": employee_number,
                "jobTitle": jobTitle,
                "assignmentDuration": assignmentDuration,
            },
            pager=Pager.UNPAGED,
        )

    def list_people_reports_assignment_history(
        self,
        *,
        person_id: Id,
        company_id: Id | Unset = UNSET,
        projectName: bool | Unset = UNSET,
        project_number: str | Unset = UNSET,
        assignmentStart: bool | Unset = UNSET,
        assignmentEnd: bool | Unset = UNSET,
        start_time: bool | Unset = UNSET,
        end_time: bool | Unset = UNSET,
        cost_code: bool | Unset = UNSET,
        labels: bool | Unset = UNSET,
        duration: bool | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ResourcePlanningReportPeopleReportsAssignmentHistory]:
        """Get person's assignment history data.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/people/{person_id}/reports/assignment-history

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            ResourcePlanningReportPeopleReportsAssignmentHistory,
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/people/{person_id}/reports/assignment-history",
            {"company_id": company_id, "person_id": person_id},
            options,
            query={
                "projectName": projectName,
                "project_number": project_number,
                "assignmentStart": assignmentStart,
                "assignmentEnd": assignmentEnd,
                "start_time": start_time,
                "end_time": end_time,
                "cost_code": cost_code,
                "labels": labels,
                "duration": duration,
            },
            pager=Pager.UNPAGED,
        )

    def list_reports_assignment_history(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        employeeName: bool | Unset = UNSET,
        employee_number: str | Unset = UNSET,
        jobTitle: bool | Unset = UNSET,
        assignmentStart: bool | Unset = UNSET,
        assignmentEnd: bool | Unset = UNSET,
        start_time: bool | Unset = UNSET,
        end_time: bool | Unset = UNSET,
        cost_code: bool | Unset = UNSET,
        labels: bool | Unset = UNSET,
        duration: bool | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ResourcePlanningReportReportsAssignmentHistory]:
        """Get project's assignment history data.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/reports/assignment-history

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            ResourcePlanningReportReportsAssignmentHistory,
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/reports/assignment-history",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={
                "employeeName": employeeName,
                "employee_number": employee_number,
                "jobTitle": jobTitle,
                "assignmentStart": assignmentStart,
                "assignmentEnd": assignmentEnd,
                "start_time": start_time,
                "end_time": end_time,
                "cost_code": cost_code,
                "labels": labels,
                "duration": duration,
            },
            pager=Pager.UNPAGED,
        )

    def list_tag_action(
        self,
        *,
        group_id: Id,
        company_id: Id | Unset = UNSET,
        tagIds: Id | Sequence[Id] | Unset = UNSET,
        warningTags: bool | Unset = UNSET,
        employee_number: str | Unset = UNSET,
        jobTitle: bool | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ResourcePlanningReportTagAction]:
        """Get tags requiring action report.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/groups/{group_id}/reports/tag-action

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            ResourcePlanningReportTagAction,
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/groups/{group_id}/reports/tag-action",
            {"company_id": company_id, "group_id": group_id},
            options,
            query={
                "tagIds": tagIds,
                "warningTags": warningTags,
                "employee_number": employee_number,
                "jobTitle": jobTitle,
            },
            pager=Pager.UNPAGED,
        )
