"""Project assignable users (Directory)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset

__all__ = [
    "ProjectAssignableUser",
    "ProjectAssignableUserFilters",
    "ProjectAssignableUserVendor",
    "ProjectAssignableUsersResource",
]


@record
class ProjectAssignableUser(Model):
    """What Procore tells of project assignable users."""

    id: Id | None = None
    first_name: str | None = None
    last_name: str | None = None
    name: str | None = None
    job_title: str | None = None
    vendor: ProjectAssignableUserVendor | None = None
    project_permission_template_id: Id | None = None
    project_role_ids: list[Id] | None = None
    assigned_to_project: bool | None = None


@record
class ProjectAssignableUserVendor(Model):
    """``vendor`` of :class:`ProjectAssignableUser`."""

    id: Id | None = None
    name: str | None = None
    doing_business_as: str | None = None


class ProjectAssignableUserFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    search: str | Sequence[str]


class ProjectAssignableUsersResource(Resource):
    """Project assignable users (Directory).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        filters: ProjectAssignableUserFilters | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Pages[ProjectAssignableUser]:
        """List assignable users.

        GET /rest/v1.0/projects/{project_id}/assignable_users

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            ProjectAssignableUser,
            "/rest/v1.0/projects/{project_id}/assignable_users",
            {"project_id": project_id},
            options,
            query={"filters": filters},
            pager=Pager.UNPAGED,
        )
