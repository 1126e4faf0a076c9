"""Me (Platform Services)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, Unset


@record
class Me(Model):
    """The current user."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class MeResource(Resource):
    """Me (Platform Services)."""

    __slots__ = ()

    async def get(
        self, *, company_id: Id | Unset = UNSET, project_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Me:
        """Return user info.

        GET /rest/v1.0/me
        https://developers.procore.com/reference/rest/v1/me?version=1.0#show-user-info

        Returns:
            :class:`Me`.
        """
        return await self._one(
            Me, "GET", "/rest/v1.0/me", {}, options, query={"company_id": company_id, "project_id": project_id}
        )
