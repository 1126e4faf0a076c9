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
    """What Procore tells of project roles."""

    id: Id | None = None
    name: str | None = None
    role: str | None = None
    user_id: Id | None = None
    contact_id: Id | None = None
    is_active: bool | None = None
    created_at: str | None = None


class ProjectRoleInput(TypedDict, total=False):
    """What is sent as ``project_role``."""

    role: str | None
    user_id: Id | None


class ProjectRoleFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    created_at: DateRange
    add_to_project_team: str | Sequence[str]


class ProjectRolesResource(Resource):
    """Project roles (Project).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self, *, project_role: ProjectRoleInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ProjectRole:
        """Create project role.

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
        """Delete project role.

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
        """List project roles.

        GET /rest/v1.0/project_roles

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
