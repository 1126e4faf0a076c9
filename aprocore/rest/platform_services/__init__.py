"""Platform services."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, ScopedOptions, Unset


class PlatformServicesResource(Resource):
    """Platform services.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def me(self) -> MeResource:
        """Me (Platform Services)."""
        return MeResource(self._session)

    @property
    def mpz(self) -> MpzResource:
        """MPZ (Platform Services)."""
        return MpzResource(self._session)


@record
class Me(Model):
    """The current user."""

    id: Id
    login: str | None = None
    name: str | None = None


class MeResource(Resource):
    """Me (Platform Services)."""

    __slots__ = ()

    async def get(
        self, *, company_id: Id | Unset = UNSET, project_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Me:
        """Return user info.

        GET /rest/v1.0/me
        https://developers.procore.com/reference/rest/v1/me?version=1.0#show-user-info

        Returns:
            :class:`Me`.
        """
        return await self._one(
            Me, "GET", "/rest/v1.0/me", {}, options, query={"company_id": company_id, "project_id": project_id}
        )


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
