"""Permission levels (Resource Planning)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "PermissionLevel",
    "PermissionLevelsResource",
]


@record
class PermissionLevel(Model):
    """What Procore tells of permission levels."""

    id: Id | None = None
    name: str | None = None


class PermissionLevelsResource(Resource):
    """Permission levels (Resource Planning).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    def list(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Pages[PermissionLevel]:
        """Get permission level options.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/permission-level-options

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            PermissionLevel,
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/permission-level-options",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )
