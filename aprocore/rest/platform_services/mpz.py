"""MPZ (Platform Services)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from .._base import Options, Resource


@record
class Mpz(Model):
    """An MPZ."""

    zone: str | None = None
    web_base_url: str | None = None


class MpzResource(Resource):
    """MPZ (Platform Services)."""

    __slots__ = ()

    async def get(self, **options: Unpack[Options]) -> Mpz:
        """Check company zone.

        GET /rest/v1.0/company_base_url
        https://developers.procore.com/reference/rest/v1/mpz?version=1.0#check-company-zone

        Returns:
            :class:`Mpz`.
        """
        return await self._one(Mpz, "GET", "/rest/v1.0/company_base_url", {}, options)
