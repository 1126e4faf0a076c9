"""Platform services."""

# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource
from .._lazy import load

if TYPE_CHECKING:
    from .me import MeResource
    from .mpz import MpzResource


class PlatformServicesResource(Resource):
    """Platform services.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def me(self) -> MeResource:
        """Me (Platform Services)."""
        resource: MeResource = load(".platform_services.me", "MeResource")(self._session)
        return resource

    @property
    def mpz(self) -> MpzResource:
        """MPZ (Platform Services)."""
        resource: MpzResource = load(".platform_services.mpz", "MpzResource")(self._session)
        return resource
