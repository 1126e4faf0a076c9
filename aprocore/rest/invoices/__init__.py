"""Invoices."""

# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource
from .._lazy import load

if TYPE_CHECKING:
    from .invoicing_async_jobs import InvoicingAsyncJobsResource
    from .lien_waivers import LienWaiversResource
    from .payment_readiness_manual_holds import PaymentReadinessManualHoldsResource


class InvoicesResource(Resource):
    """Invoices.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def invoicing_async_jobs(self) -> InvoicingAsyncJobsResource:
        """Invoicing async jobs (Invoices)."""
        resource: InvoicingAsyncJobsResource = load(".invoices.invoicing_async_jobs", "InvoicingAsyncJobsResource")(
            self._session
        )
        return resource

    @property
    def lien_waivers(self) -> LienWaiversResource:
        """Lien waivers (Invoices)."""
        resource: LienWaiversResource = load(".invoices.lien_waivers", "LienWaiversResource")(self._session)
        return resource

    @property
    def payment_readiness_manual_holds(self) -> PaymentReadinessManualHoldsResource:
        """Payment readiness manual holds (Invoices)."""
        resource: PaymentReadinessManualHoldsResource = load(
            ".invoices.payment_readiness_manual_holds", "PaymentReadinessManualHoldsResource"
        )(self._session)
        return resource
