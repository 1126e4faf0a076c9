"""Resource planning reports (Resource Planning)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset


@record
class ResourcePlanningReportAssignment(Model):
    """``assignments`` of :class:`ResourcePlanningReportLookAhead`."""

    project_name: str | None = None
    project_number: str | None = None
    start_day: str | None = None
    end_day: str | None = None
    duration: str | None = None


@record
class ResourcePlanningReportLookAhead(Model):
    """Returned by :meth:`ResourcePlanningReportsResource.list_look_ahead`."""

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
    """Returned by :meth:`ResourcePlanningReportsResource.list_people_reports_assignment_history`."""

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
    """Returned by :meth:`ResourcePlanningReportsResource.list_reports_assignment_history`."""

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
    """Returned by :meth:`ResourcePlanningReportsResource.list_tag_action`."""

    person_name: ResourcePlanningReportPersonName | None = None
    employee_number: str | None = None
    job_title: str | None = None
    tag: ResourcePlanningReportTag | None = None


class ResourcePlanningReportsResource(Resource):
    """Resource planning reports (Resource Planning)."""

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
        """Return look ahead data.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/groups/{group_id}/reports/look-ahead
        https://developers.procore.com/reference/rest/v1/resource-planning-reports?version=1.0#get-look-ahead-data

        Args:
            assignmentCount: Default: 3.
            projectName: Default: true.
            assignmentStart: Default: true.
            assignmentEnd: Default: true.
            availableAfterDate: Default: true.
            jobTitle: Default: true.
            assignmentDuration: Default: true.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ResourcePlanningReportLookAhead`.
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
        """Return person's assignment history data.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/people/{person_id}/reports/assignment-history
        https://developers.procore.com/reference/rest/v1/resource-planning-reports?version=1.0#get-person-s-assignment-history-data

        Args:
            projectName: Default: true.
            assignmentStart: Default: true.
            assignmentEnd: Default: true.
            start_time: Default: true.
            end_time: Default: true.
            cost_code: Default: true.
            labels: Default: true.
            duration: Default: true.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ResourcePlanningReportPeopleReportsAssignmentHistory`.
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
        """Return project's assignment history data.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/reports/assignment-history
        https://developers.procore.com/reference/rest/v1/resource-planning-reports?version=1.0#get-project-s-assignment-history-data

        Args:
            employeeName: Default: true.
            jobTitle: Default: true.
            assignmentStart: Default: true.
            assignmentEnd: Default: true.
            start_time: Default: true.
            end_time: Default: true.
            cost_code: Default: true.
            labels: Default: true.
            duration: Default: true.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ResourcePlanningReportReportsAssignmentHistory`.
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
        """Return a tags requiring action report.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/groups/{group_id}/reports/tag-action
        https://developers.procore.com/reference/rest/v1/resource-planning-reports?version=1.0#get-tags-requiring-action-report

        Args:
            warningTags: Default: true.
            jobTitle: Default: true.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ResourcePlanningReportTagAction`.
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
