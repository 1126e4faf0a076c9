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
    """What Procore tells of permission levels (Resource Planning)."""

    id: Id | None = None
    name: str | None = None


class PermissionLevelsResource(Resource):
    """Permission levels (Resource Planning)."""

    __slots__ = ()

    def list(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Pages[PermissionLevel]:
        """Get Permission Level Options.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/permission-level-options
        """
        return self._pages(
            PermissionLevel,
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/permission-level-options",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )
