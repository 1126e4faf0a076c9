"""Project roles (Project)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset

__all__ = [
    "ProjectRole",
    "ProjectRoleFilters",
    "ProjectRoleInput",
    "ProjectRolesResource",
]


@record
class ProjectRole(Model):
    """What Procore tells of project roles (Project)."""

    id: Id | None = None
    name: str | None = None
    role: str | None = None
    user_id: Id | None = None
    contact_id: Id | None = None
    is_active: bool | None = None
    created_at: str | None = None


class ProjectRoleInput(TypedDict, total=False):
    role: str | None
    user_id: Id | None


class ProjectRoleFilters(TypedDict, total=False):
    created_at: DateRange
    add_to_project_team: str | Sequence[str]


class ProjectRolesResource(Resource):
    """Project roles (Project)."""

    __slots__ = ()

    async def create(
        self, *, project_role: ProjectRoleInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ProjectRole:
        """Create Project Role.

        POST /rest/v1.0/project_roles
        """
        return await self._one(
            ProjectRole,
            "POST",
            "/rest/v1.0/project_roles",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "project_role": project_role},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete Project Role.

        DELETE /rest/v1.0/project_roles/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/project_roles/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ProjectRoleFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectRole]:
        """List Project Roles.

        GET /rest/v1.0/project_roles
        """
        return self._pages(
            ProjectRole,
            "/rest/v1.0/project_roles",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
