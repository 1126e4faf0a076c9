"""Invoicing async jobs (Invoices)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Resource, ScopedOptions, Unset

__all__ = [
    "InvoicingAsyncJob",
    "InvoicingAsyncJobsResource",
]


@record
class InvoicingAsyncJob(Model):
    """What Procore tells of invoicing async jobs."""

    uuid: str | None = None
    company_id: Id | None = None
    created_by_id: Id | None = None
    status: str | None = None
    result: Mapping[str, Any] | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class InvoicingAsyncJobsResource(Resource):
    """Invoicing async jobs (Invoices).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def get(
        self, *, uuid: str, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> InvoicingAsyncJob:
        """Show an async job for a company.

        GET /rest/v1.0/companies/{company_id}/invoices/async_jobs/{uuid}
        """
        return await self._one(
            InvoicingAsyncJob,
            "GET",
            "/rest/v1.0/companies/{company_id}/invoices/async_jobs/{uuid}",
            {"uuid": uuid, "company_id": company_id},
            options,
        )
