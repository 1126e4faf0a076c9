"""Tax."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource
from .._lazy import load

if TYPE_CHECKING:
    from .tax_codes import TaxCodesResource
    from .tax_types import TaxTypesResource

__all__ = [
    "TaxResource",
]


class TaxResource(Resource):
    """Tax.

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def tax_codes(self) -> TaxCodesResource:
        """Tax codes (Tax)."""
        resource: TaxCodesResource = load(".tax.tax_codes", "TaxCodesResource")(self._session)
        return resource

    @property
    def tax_types(self) -> TaxTypesResource:
        """Tax types (Tax)."""
        resource: TaxTypesResource = load(".tax.tax_types", "TaxTypesResource")(self._session)
        return resource
