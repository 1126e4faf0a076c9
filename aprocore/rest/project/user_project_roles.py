"""User project roles (Project)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset, some


@record
class UserProjectRole(Model):
    """A user project role."""

    id: Id | None = None
    user_ids: list[Id] | None = None


class UserProjectRolesResource(Resource):
    """User project roles (Project)."""

    __slots__ = ()

    async def update(
        self, *, id: Id, user_ids: Sequence[Id], project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> UserProjectRole:
        """Update user project roles.

        PATCH /rest/v1.0/projects/{project_id}/user_project_roles/{id}
        https://developers.procore.com/reference/rest/v1/user-project-roles?version=1.0#update-user-project-roles

        Returns:
            :class:`UserProjectRole`.
        """
        return await self._one(
            UserProjectRole,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/user_project_roles/{id}",
            {"id": id, "project_id": project_id},
            options,
            body=some({"user_ids": user_ids}),
        )
