"""Permission levels (Resource Planning)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset


@record
class PermissionLevel(Model):
    """A permission level."""

    id: Id | None = None
    name: str | None = None


class PermissionLevelsResource(Resource):
    """Permission levels (Resource Planning)."""

    __slots__ = ()

    def list(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Pages[PermissionLevel]:
        """Return permission level options.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/permission-level-options
        https://developers.procore.com/reference/rest/v1/permission-levels?version=1.0#get-permission-level-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PermissionLevel`.
        """
        return self._pages(
            PermissionLevel,
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/permission-level-options",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )
