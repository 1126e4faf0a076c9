"""Support pins (Company Settings)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Resource, ScopedOptions, Unset

__all__ = [
    "SupportPin",
    "SupportPinData",
    "SupportPinsResource",
]


@record
class SupportPin(Model):
    """What Procore tells of support pins."""

    id: Id | None = None
    expires_at: DateTime | None = None
    pin_plaintext: str | None = None
    data: SupportPinData | None = None


@record
class SupportPinData(Model):
    """``data`` of :class:`SupportPin`."""

    id: Id | None = None
    expires_at: DateTime | None = None
    pin_plaintext: str | None = None


class SupportPinsResource(Resource):
    """Support pins (Company Settings).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> SupportPin:
        """Create support pin.

        POST /rest/v2.0/companies/{company_id}/support_pins
        """
        return await self._one(
            SupportPin, "POST", "/rest/v2.0/companies/{company_id}/support_pins", {"company_id": company_id}, options
        )

    async def get(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> SupportPin:
        """Fetch active support pin.

        GET /rest/v2.0/companies/{company_id}/support_pins
        """
        return await self._one(
            SupportPin, "GET", "/rest/v2.0/companies/{company_id}/support_pins", {"company_id": company_id}, options
        )
