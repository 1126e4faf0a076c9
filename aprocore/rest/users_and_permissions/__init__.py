"""Users & permissions."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource
from .._lazy import load

if TYPE_CHECKING:
    from .permissions import PermissionsResource

__all__ = [
    "UsersAndPermissionsResource",
]


class UsersAndPermissionsResource(Resource):
    """Users & permissions.

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def permissions(self) -> PermissionsResource:
        """Permissions (Users & Permissions)."""
        resource: PermissionsResource = load(".users_and_permissions.permissions", "PermissionsResource")(self._session)
        return resource
