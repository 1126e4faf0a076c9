"""User project roles (Project)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset, some

__all__ = [
    "UserProjectRole",
    "UserProjectRolesResource",
]


@record
class UserProjectRole(Model):
    """What Procore tells of user project roles."""

    id: Id | None = None
    user_ids: list[Id] | None = None


class UserProjectRolesResource(Resource):
    """User project roles (Project).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def update(
        self, *, id: Id, user_ids: Sequence[Id], project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> UserProjectRole:
        """Update user project roles.

        PATCH /rest/v1.0/projects/{project_id}/user_project_roles/{id}
        """
        return await self._one(
            UserProjectRole,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/user_project_roles/{id}",
            {"id": id, "project_id": project_id},
            options,
            body=some({"user_ids": user_ids}),
        )
