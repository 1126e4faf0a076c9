"""Project assignments (Project)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class ProjectAssignment(Model):
    """A project assignment."""

    project_id: Id | None = None
    name: str | None = None
    project_number: str | None = None
    address: str | None = None
    stage: str | None = None
    is_assigned: bool | None = None
    active: bool | None = None
    roles: list[str] | None = None
    permission_template_name: str | None = None
    region: str | None = None
    program: str | None = None
    project_type: str | None = None


class ProjectAssignmentFilters(TypedDict, total=False):
    """Query filters of ``project.project_assignments.list``."""

    active: bool
    name: str | Sequence[str]
    by_stage: Any
    by_type: Any
    by_program: Any
    by_region: Any
    by_status: Literal["All", "Active", "Inactive"] | Sequence[Literal["All", "Active", "Inactive"]]
    project_roles: int | Sequence[int]
    project_permission_templates: int | Sequence[int]
    assignment_status: Literal["all", "assigned", "unassigned"] | Sequence[Literal["all", "assigned", "unassigned"]]


class ProjectAssignmentsResource(Resource):
    """Project assignments (Project)."""

    __slots__ = ()

    def list(
        self,
        *,
        user_id: Id,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "active",
            "address",
            "name",
            "permission_template_name",
            "program",
            "project_number",
            "project_type",
            "region",
            "stage",
            "assignment_status",
            "project_role_name",
            "-active",
            "-address",
            "-name",
            "-permission_template_name",
            "-program",
            "-project_number",
            "-project_type",
            "-region",
            "-stage",
            "-assignment_status",
            "-project_role_name",
        ]
        | Unset = UNSET,
        direction: Literal["asc", "desc"] | Unset = UNSET,
        filters: ProjectAssignmentFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ProjectAssignment]:
        """List project assignments for a company user.

        GET /rest/v1.0/companies/{company_id}/users/{user_id}/project_assignments
        https://developers.procore.com/reference/rest/v1/project-assignments?version=1.0#list-project-assignments-for-a-company-user

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            direction: One of asc, desc.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectAssignment`.
        """
        return self._pages(
            ProjectAssignment,
            "/rest/v1.0/companies/{company_id}/users/{user_id}/project_assignments",
            {"company_id": company_id, "user_id": user_id},
            options,
            query={"page": page, "sort": sort, "direction": direction, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
