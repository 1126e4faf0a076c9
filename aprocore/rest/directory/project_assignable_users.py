"""Project assignable users (Directory)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset


@record
class ProjectAssignableUser(Model):
    """A project assignable user."""

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
    """Query filters of ``directory.project_assignable_users.list``."""

    search: str | Sequence[str]


class ProjectAssignableUsersResource(Resource):
    """Project assignable users (Directory)."""

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
        https://developers.procore.com/reference/rest/v1/project-assignable-users?version=1.0#list-assignable-users

        Args:
            filters: Query filters; other names are sent too.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectAssignableUser`.
        """
        return self._pages(
            ProjectAssignableUser,
            "/rest/v1.0/projects/{project_id}/assignable_users",
            {"project_id": project_id},
            options,
            query={"filters": filters},
            pager=Pager.UNPAGED,
        )
