"""Contracts."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource
from .._lazy import load

if TYPE_CHECKING:
    from .financial_markups import FinancialMarkupsResource
    from .invoice_configuration import InvoiceConfigurationResource

__all__ = [
    "ContractsResource",
]


class ContractsResource(Resource):
    """Contracts.

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
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
