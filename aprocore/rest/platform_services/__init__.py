"""Platform services."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource
from .._lazy import load

if TYPE_CHECKING:
    from .me import MeResource
    from .mpz import MpzResource

__all__ = [
    "PlatformServicesResource",
]


class PlatformServicesResource(Resource):
    """Platform services.

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def me(self) -> MeResource:
        """Me (Platform Services)."""
        resource: MeResource = load(".platform_services.me", "MeResource")(self._session)
        return resource

    @property
    def mpz(self) -> MpzResource:
        """Mpz (Platform Services)."""
        resource: MpzResource = load(".platform_services.mpz", "MpzResource")(self._session)
        return resource
