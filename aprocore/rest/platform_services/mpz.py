"""Mpz (Platform Services)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from .._base import Options, Resource

__all__ = [
    "Mpz",
    "MpzResource",
]


@record
class Mpz(Model):
    """What Procore tells of mpz."""

    zone: str | None = None
    web_base_url: str | None = None


class MpzResource(Resource):
    """Mpz (Platform Services).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def get(self, **options: Unpack[Options]) -> Mpz:
        """Check company zone.

        GET /rest/v1.0/company_base_url
        """
        return await self._one(Mpz, "GET", "/rest/v1.0/company_base_url", {}, options)
