"""Installation requests (App Marketplace)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "InstallationRequest",
    "InstallationRequestsResource",
]


@record
class InstallationRequest(Model):
    """What Procore tells of installation requests."""

    id: Id | None = None


class InstallationRequestsResource(Resource):
    """Installation requests (App Marketplace).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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
        """Create installation request.

        POST /rest/v1.0/installation_requests
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

        Await it for the first page, or go through all items with ``async for``.
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
