"""Users & permissions."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, Unset


class UsersAndPermissionsResource(Resource):
    """Users & permissions.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def permissions(self) -> PermissionsResource:
        """Permissions (Users & Permissions)."""
        return PermissionsResource(self._session)


@record
class Permission(Model):
    """A permission."""

    tools: list[PermissionTool] | None = None


@record
class PermissionPermittedAction(Model):
    """``permitted_actions`` of :class:`PermissionTool`."""

    id: Id
    action_name: str | None = None
    label: str | None = None
    tool_name: str | None = None


@record
class PermissionTool(Model):
    """``tools`` of :class:`Permission`."""

    id: Id
    name: str | None = None
    friendly_name: str | None = None
    domain_id: Id | None = None
    tab_group: str | None = None
    available_for_user: bool | None = None
    url: str | None = None
    user_access_level: PermissionUserAccessLevel | None = None
    permitted_actions: list[PermissionPermittedAction] | None = None
    create_url: str | None = None
    can_create: bool | None = None
    trial: bool | None = None


@record
class PermissionUserAccessLevel(Model):
    """``user_access_level`` of :class:`PermissionTool`."""

    id: Id
    name: str | None = None


class PermissionsResource(Resource):
    """Permissions (Users & Permissions)."""

    __slots__ = ()

    async def get(
        self,
        *,
        project_id: Id | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        filter_correspondence_types: bool | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Permission:
        """Return a permission manifest.

        GET /rest/v1.0/settings/permissions
        https://developers.procore.com/reference/rest/v1/permissions?version=1.0#show-permission-manifest

        Args:
            filter_correspondence_types: Default: true.

        Returns:
            :class:`Permission`.
        """
        return await self._one(
            Permission,
            "GET",
            "/rest/v1.0/settings/permissions",
            {},
            options,
            query={
                "project_id": project_id,
                "company_id": company_id,
                "filter_correspondence_types": filter_correspondence_types,
            },
        )
