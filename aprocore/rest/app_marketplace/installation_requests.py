"""Installation requests (App Marketplace)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset


@record
class InstallationRequest(Model):
    """An installation request."""

    id: Id | None = None


class InstallationRequestsResource(Resource):
    """Installation requests (App Marketplace)."""

    __slots__ = ()

    async def create(
        self,
        *,
        developer_app_id: Id,
        implicit: bool,
        company_id: Id | Unset = UNSET,
        notes: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> InstallationRequest:
        """Create an installation request.

        POST /rest/v1.0/installation_requests
        https://developers.procore.com/reference/rest/v1/installation-requests?version=1.0#create-installation-request

        Returns:
            :class:`InstallationRequest`.
        """
        return await self._one(
            InstallationRequest,
            "POST",
            "/rest/v1.0/installation_requests",
            {},
            options,
            body={
                "company_id": self._scoped("company_id", company_id),
                "developer_app_id": developer_app_id,
                "notes": notes,
                "implicit": implicit,
            },
        )

    def list(
        self, *, developer_app_id: Id, implicit: bool, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[InstallationRequest]:
        """List app installations.

        GET /rest/v1.0/installation_requests
        https://developers.procore.com/reference/rest/v1/installation-requests?version=1.0#list-app-installations

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`InstallationRequest`.
        """
        return self._pages(
            InstallationRequest,
            "/rest/v1.0/installation_requests",
            {},
            options,
            query={
                "company_id": self._scoped("company_id", company_id),
                "developer_app_id": developer_app_id,
                "implicit": implicit,
            },
            pager=Pager.UNPAGED,
        )
