"""Construction volume (Company Settings)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Any, Unpack

from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, Unset, some


class ConstructionVolumeResource(Resource):
    """Construction volume (Company Settings)."""

    __slots__ = ()

    async def create(
        self, *, company_id: Id | Unset = UNSET, message: str | Unset | None = UNSET, **options: Unpack[ScopedOptions]
    ) -> Any:
        """Send an urgent error.

        POST /rest/v1.0/companies/{company_id}/construction_volume/urgent_error
        https://developers.procore.com/reference/rest/v1/construction-volume?version=1.0#send-urgent-error

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "POST",
            "/rest/v1.0/companies/{company_id}/construction_volume/urgent_error",
            {"company_id": company_id},
            options,
            body=some({"message": message}),
        )
