"""Support pins (Company Settings)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Resource, ScopedOptions, Unset


@record
class SupportPin(Model):
    """A support pin."""

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
    """Support pins (Company Settings)."""

    __slots__ = ()

    async def create(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> SupportPin:
        """Create a support pin.

        POST /rest/v2.0/companies/{company_id}/support_pins
        https://developers.procore.com/reference/rest/support-pins?version=2.0#create-support-pin

        Returns:
            :class:`SupportPin`.
        """
        return await self._one(
            SupportPin, "POST", "/rest/v2.0/companies/{company_id}/support_pins", {"company_id": company_id}, options
        )

    async def get(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> SupportPin:
        """Return an active support pin.

        GET /rest/v2.0/companies/{company_id}/support_pins
        https://developers.procore.com/reference/rest/support-pins?version=2.0#fetch-active-support-pin

        Returns:
            :class:`SupportPin`.
        """
        return await self._one(
            SupportPin, "GET", "/rest/v2.0/companies/{company_id}/support_pins", {"company_id": company_id}, options
        )
