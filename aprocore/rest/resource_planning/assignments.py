"""Assignments (Resource Planning)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from ...model import Model, record
from ...types import Date, Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset


@record
class Assignment(Model):
    """An assignment."""

    id: Id
    assignment_status: AssignmentStatus | None = None
    category_id: Id | None = None
    category_name: str | None = None
    created_at: str | None = None
    end_day: Date | None = None
    end_time: str | None = None
    procore_project_id: Id | None = None
    project_id: Id | None = None
    project_name: str | None = None
    project_number: str | None = None
    start_day: Date | None = None
    start_time: str | None = None
    subcategory_id: Id | None = None
    subcategory_name: str | None = None
    updated_at: str | None = None
    work_days: Mapping[str, Any] | None = None
    person_id: Id | None = None
    person_name: str | None = None
    employee_number: str | None = None
    job_title_name: str | None = None
    job_title_id: Id | None = None
    job_title_color: str | None = None
    assignments: list[Assignment] | None = None
    timeoff: list[AssignmentTimeoff] | None = None
    data: list[AssignmentData] | None = None


@record
class AssignmentCurrent(Model):
    """Returned by :meth:`AssignmentsResource.list_current`."""

    person_id: Id | None = None
    person_name: str | None = None
    employee_number: str | None = None
    job_title_name: str | None = None
    job_title_id: Id | None = None
    job_title_color: str | None = None
    assignments: list[Assignment] | None = None
    timeoff: list[AssignmentTimeoff] | None = None


@record
class AssignmentData(Model):
    """``data`` of :class:`Assignment`."""

    id: Id
    created_at: str | None = None
    start_day: str | None = None
    start_time: str | None = None
    end_day: str | None = None
    end_time: str | None = None
    updated_at: str | None = None
    state: AssignmentState | str | None = None
    person_id: Id | None = None
    person_name: str | None = None
    project_id: Id | None = None
    project_name: str | None = None
    project_number: str | None = None
    category_name: str | None = None
    category_id: Id | None = None
    subcategory_name: str | None = None
    subcategory_id: Id | None = None
    work_days: Mapping[str, Any] | None = None
    project_color: str | None = None
    job_number: str | None = None


@record
class AssignmentGroupsAssignment(Model):
    """Returned by :meth:`AssignmentsResource.list_groups_assignments`."""

    person_id: Id | None = None
    person_name: str | None = None
    employee_number: str | None = None
    job_title_name: str | None = None
    job_title_id: Id | None = None
    job_title_color: str | None = None
    assignments: list[Assignment] | None = None
    timeoff: list[AssignmentTimeoff] | None = None


@record
class AssignmentPeopleAssignment(Model):
    """Returned by :meth:`AssignmentsResource.list_people_assignments`."""

    data: list[AssignmentData] | None = None


@record
class AssignmentState(Model):
    """``state`` of :class:`AssignmentData`."""

    id: Id
    abbreviation: str | None = None
    color: str | None = None
    name: str | None = None


@record
class AssignmentStatus(Model):
    """``assignment_status`` of :class:`Assignment`."""

    id: Id
    abbreviation: str | None = None
    color: str | None = None
    name: str | None = None


@record
class AssignmentTimeoff(Model):
    """``timeoff`` of :class:`Assignment`."""

    end_day: str | None = None
    end_time: str | None = None
    is_paid: bool | None = None
    reason: str | None = None
    repeat: str | None = None
    start_day: str | None = None
    start_time: str | None = None


class AssignmentsResource(Resource):
    """Assignments (Resource Planning)."""

    __slots__ = ()

    def list_current(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[AssignmentCurrent]:
        """Return current company assignments.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/assignments/current
        https://developers.procore.com/reference/rest/v1/assignments?version=1.0#get-current-company-assignments

        Args:
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`AssignmentCurrent`.
        """
        return self._pages(
            AssignmentCurrent,
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/assignments/current",
            {"company_id": company_id},
            options,
            query={"page": page},
            enveloped=True,
            concurrency=concurrency,
            pager=Pager.FROM_ZERO,
        )

    def list_for_company(
        self,
        *,
        dayRange: str,
        start_day: str,
        company_id: Id | Unset = UNSET,
        created_after: Date | str | Unset = UNSET,
        created_at: Date | str | Unset = UNSET,
        created_before: Date | str | Unset = UNSET,
        page: int | Unset = UNSET,
        updated_after: Date | str | Unset = UNSET,
        updated_at: Date | str | Unset = UNSET,
        updated_before: Date | str | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Assignment]:
        """Return company assignments.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/assignments
        https://developers.procore.com/reference/rest/v1/assignments?version=1.0#get-company-assignments

        Args:
            created_after: ``YYYY-MM-DD`` if passed as a string.
            created_at: ``YYYY-MM-DD`` if passed as a string.
            created_before: ``YYYY-MM-DD`` if passed as a string.
            updated_after: ``YYYY-MM-DD`` if passed as a string.
            updated_at: ``YYYY-MM-DD`` if passed as a string.
            updated_before: ``YYYY-MM-DD`` if passed as a string.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Assignment`.
        """
        return self._pages(
            Assignment,
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/assignments",
            {"company_id": company_id},
            options,
            query={
                "created_after": created_after,
                "created_at": created_at,
                "created_before": created_before,
                "dayRange": dayRange,
                "page": page,
                "start_day": start_day,
                "updated_after": updated_after,
                "updated_at": updated_at,
                "updated_before": updated_before,
            },
            dates="created_after created_before updated_after updated_before",
            enveloped=True,
            concurrency=concurrency,
            pager=Pager.FROM_ZERO,
        )

    def list_for_project(
        self,
        *,
        dayRange: str,
        start_day: str,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Assignment]:
        """Return project assignments.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/assignments
        https://developers.procore.com/reference/rest/v1/assignments?version=1.0#get-project-assignments

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Assignment`.
        """
        return self._pages(
            Assignment,
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/assignments",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"dayRange": dayRange, "start_day": start_day},
            pager=Pager.UNPAGED,
        )

    def list_groups_assignments(
        self,
        *,
        group_id: Id,
        dayRange: str,
        start_day: str,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[AssignmentGroupsAssignment]:
        """Return group assignments.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/groups/{group_id}/assignments
        https://developers.procore.com/reference/rest/v1/assignments?version=1.0#get-group-assignments

        Args:
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`AssignmentGroupsAssignment`.
        """
        return self._pages(
            AssignmentGroupsAssignment,
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/groups/{group_id}/assignments",
            {"company_id": company_id, "group_id": group_id},
            options,
            query={"page": page, "dayRange": dayRange, "start_day": start_day},
            enveloped=True,
            concurrency=concurrency,
            pager=Pager.FROM_ZERO,
        )

    def list_people_assignments(
        self,
        *,
        person_id: Id,
        dayRange: str,
        start_day: str,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Pages[AssignmentPeopleAssignment]:
        """Return person assignments.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/people/{person_id}/assignments
        https://developers.procore.com/reference/rest/v1/assignments?version=1.0#get-person-assignments

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`AssignmentPeopleAssignment`.
        """
        return self._pages(
            AssignmentPeopleAssignment,
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/people/{person_id}/assignments",
            {"company_id": company_id, "person_id": person_id},
            options,
            query={"dayRange": dayRange, "start_day": start_day},
            pager=Pager.UNPAGED,
        )
