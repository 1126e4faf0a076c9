"""App marketplace."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource
from .._lazy import load

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
        resource: AppConfigurationsResource = load(".app_marketplace.app_configurations", "AppConfigurationsResource")(
            self._session
        )
        return resource

    @property
    def app_installations(self) -> AppInstallationsResource:
        """App installations (App Marketplace)."""
        resource: AppInstallationsResource = load(".app_marketplace.app_installations", "AppInstallationsResource")(
            self._session
        )
        return resource

    @property
    def installation_requests(self) -> InstallationRequestsResource:
        """Installation requests (App Marketplace)."""
        resource: InstallationRequestsResource = load(
            ".app_marketplace.installation_requests", "InstallationRequestsResource"
        )(self._session)
        return resource
