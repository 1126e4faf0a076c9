"""Me (Platform Services)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, Unset

__all__ = [
    "Me",
    "MeResource",
]


@record
class Me(Model):
    """What Procore tells of me."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class MeResource(Resource):
    """Me (Platform Services).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def get(
        self, *, company_id: Id | Unset = UNSET, project_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Me:
        """Show user info.

        GET /rest/v1.0/me
        """
        return await self._one(
            Me, "GET", "/rest/v1.0/me", {}, options, query={"company_id": company_id, "project_id": project_id}
        )
