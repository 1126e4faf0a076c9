"""App marketplace."""

# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource
from .._lazy import load

if TYPE_CHECKING:
    from .app_configurations import AppConfigurationsResource
    from .app_installations import AppInstallationsResource
    from .installation_requests import InstallationRequestsResource


class AppMarketplaceResource(Resource):
    """App marketplace.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
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
