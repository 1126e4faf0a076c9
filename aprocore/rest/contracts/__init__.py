"""Contracts."""

# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource
from .._lazy import load

if TYPE_CHECKING:
    from .financial_markups import FinancialMarkupsResource
    from .invoice_configuration import InvoiceConfigurationResource


class ContractsResource(Resource):
    """Contracts.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def financial_markups(self) -> FinancialMarkupsResource:
        """Financial markups (Contracts)."""
        resource: FinancialMarkupsResource = load(".contracts.financial_markups", "FinancialMarkupsResource")(
            self._session
        )
        return resource

    @property
    def invoice_configuration(self) -> InvoiceConfigurationResource:
        """Invoice configuration (Contracts)."""
        resource: InvoiceConfigurationResource = load(
            ".contracts.invoice_configuration", "InvoiceConfigurationResource"
        )(self._session)
        return resource
