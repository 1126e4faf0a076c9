"""App marketplace."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource

if TYPE_CHECKING:
    from .app_configurations import AppConfigurationsResource
    from .app_installations import AppInstallationsResource
    from .installation_requests import InstallationRequestsResource

__all__ = [
    "AppMarketplaceResource",
]


class AppMarketplaceResource(Resource):
    """App marketplace.

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def app_configurations(self) -> AppConfigurationsResource:
        """App configurations (App Marketplace)."""
        from .app_configurations import AppConfigurationsResource

        return AppConfigurationsResource(self._session)

    @property
    def app_installations(self) -> AppInstallationsResource:
        """App installations (App Marketplace)."""
        from .app_installations import AppInstallationsResource

        return AppInstallationsResource(self._session)

    @property
    def installation_requests(self) -> InstallationRequestsResource:
        """Installation requests (App Marketplace)."""
        from .installation_requests import InstallationRequestsResource

        return InstallationRequestsResource(self._session)
