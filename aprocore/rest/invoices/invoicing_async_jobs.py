"""Invoicing async jobs (Invoices)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Resource, ScopedOptions, Unset


@record
class InvoicingAsyncJob(Model):
    """An invoicing async job."""

    uuid: str | None = None
    company_id: Id | None = None
    created_by_id: Id | None = None
    status: str | None = None
    result: Mapping[str, Any] | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class InvoicingAsyncJobsResource(Resource):
    """Invoicing async jobs (Invoices)."""

    __slots__ = ()

    async def get(
        self, *, uuid: str, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> InvoicingAsyncJob:
        """Return an async job for a company.

        GET /rest/v1.0/companies/{company_id}/invoices/async_jobs/{uuid}
        https://developers.procore.com/reference/rest/v1/invoicing-async-jobs?version=1.0#show-an-async-job-for-a-company

        Returns:
            :class:`InvoicingAsyncJob`.
        """
        return await self._one(
            InvoicingAsyncJob,
            "GET",
            "/rest/v1.0/companies/{company_id}/invoices/async_jobs/{uuid}",
            {"uuid": uuid, "company_id": company_id},
            options,
        )
