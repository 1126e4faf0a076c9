"""Construction volume (Company Settings)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Any, Unpack

from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, Unset, some

__all__ = [
    "ConstructionVolumeResource",
]


class ConstructionVolumeResource(Resource):
    """Construction volume (Company Settings).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self, *, company_id: Id | Unset = UNSET, message: str | Unset | None = UNSET, **options: Unpack[ScopedOptions]
    ) -> Any:
        """Send urgent error.

        POST /rest/v1.0/companies/{company_id}/construction_volume/urgent_error

        What comes back is given as it comes: the reference does not describe it.
        """
        return await self._any(
            "POST",
            "/rest/v1.0/companies/{company_id}/construction_volume/urgent_error",
            {"company_id": company_id},
            options,
            body=some({"message": message}),
        )
