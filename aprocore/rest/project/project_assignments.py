"""Project assignments (Project)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "ProjectAssignment",
    "ProjectAssignmentFilters",
    "ProjectAssignmentsResource",
]


@record
class ProjectAssignment(Model):
    """What Procore tells of project assignments."""

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
    """What ``filters`` takes; names that are not here pass as well."""

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
    """Project assignments (Project).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
