"""Assignments (Resource Planning)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Any, Unpack

from ...model import Model, record
from ...types import Date, Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "Assignment",
    "AssignmentCurrent",
    "AssignmentData",
    "AssignmentGroupsAssignment",
    "AssignmentPeopleAssignment",
    "AssignmentsResource",
]


@record
class Assignment(Model):
    """What Procore tells of assignments."""

    possible_pages: int | None = None
    current_page: int | None = None
    data: list[AssignmentData] | None = None


@record
class AssignmentCurrent(Model):
    """What :meth:`AssignmentsResource.list_current` gives."""

    possible_pages: int | None = None
    current_page: int | None = None
    data: list[AssignmentData] | None = None


@record
class AssignmentData(Model):
    """``data`` of :class:`Assignment`."""

    id: Id | None = None
    person_id: Id | None = None
    person_name: Any = None
    employee_number: Any = None
    job_title_name: Any = None
    job_title_id: Id | None = None
    job_title_color: Any = None
    assignments: Any = None
    timeoff: Any = None
    created_at: Any = None
    start_day: str | None = None
    start_time: str | None = None
    end_day: str | None = None
    end_time: str | None = None
    updated_at: Any = None
    state: Any = None
    project_id: Id | None = None
    project_name: Any = None
    project_number: str | None = None
    category_name: Any = None
    category_id: Id | None = None
    subcategory_name: Any = None
    subcategory_id: Id | None = None
    work_days: Any = None
    project_color: Any = None
    job_number: Any = None


@record
class AssignmentGroupsAssignment(Model):
    """What :meth:`AssignmentsResource.list_groups_assignments` gives."""

    possible_pages: int | None = None
    current_page: int | None = None
    data: list[AssignmentData] | None = None


@record
class AssignmentPeopleAssignment(Model):
    """What :meth:`AssignmentsResource.list_people_assignments` gives."""

    data: list[AssignmentData] | None = None


class AssignmentsResource(Resource):
    """Assignments (Resource Planning).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    def list_current(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[AssignmentCurrent]:
        """Get current company assignments.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/assignments/current

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            AssignmentCurrent,
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/assignments/current",
            {"company_id": company_id},
            options,
            query={"page": page},
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
        """Get company assignments.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/assignments

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            concurrency: pages that are fetched ahead.
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
        """Get project assignments.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/assignments

        Await it for the first page, or go through all items with ``async for``.
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
        """Get group assignments.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/groups/{group_id}/assignments

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            AssignmentGroupsAssignment,
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/groups/{group_id}/assignments",
            {"company_id": company_id, "group_id": group_id},
            options,
            query={"page": page, "dayRange": dayRange, "start_day": start_day},
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
        """Get person assignments.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/people/{person_id}/assignments

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            AssignmentPeopleAssignment,
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/people/{person_id}/assignments",
            {"company_id": company_id, "person_id": person_id},
            options,
            query={"dayRange": dayRange, "start_day": start_day},
            pager=Pager.UNPAGED,
        )
