"""Project roles (Project)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset


@record
class ProjectRole(Model):
    """A project role."""

    id: Id | None = None
    name: str | None = None
    role: str | None = None
    user_id: Id | None = None
    contact_id: Id | None = None
    is_active: bool | None = None
    created_at: str | None = None


class ProjectRoleInput(TypedDict, total=False):
    """``project_role`` in a request body."""

    role: str | None
    user_id: Id | None


class ProjectRoleFilters(TypedDict, total=False):
    """Query filters of ``project.project_roles.list``."""

    created_at: DateRange
    add_to_project_team: str | Sequence[str]


class ProjectRolesResource(Resource):
    """Project roles (Project)."""

    __slots__ = ()

    async def create(
        self, *, project_role: ProjectRoleInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ProjectRole:
        """Create a project role.

        POST /rest/v1.0/project_roles
        https://developers.procore.com/reference/rest/v1/project-roles?version=1.0#create-project-role

        Returns:
            :class:`ProjectRole`.
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
        """Delete a project role.

        DELETE /rest/v1.0/project_roles/{id}
        https://developers.procore.com/reference/rest/v1/project-roles?version=1.0#delete-project-role

        Returns:
            None.
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
        """List project roles.

        GET /rest/v1.0/project_roles
        https://developers.procore.com/reference/rest/v1/project-roles?version=1.0#list-project-roles

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectRole`.
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
