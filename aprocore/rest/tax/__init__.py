"""Tax."""

# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource
from .._lazy import load

if TYPE_CHECKING:
    from .tax_codes import TaxCodesResource
    from .tax_types import TaxTypesResource


class TaxResource(Resource):
    """Tax.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
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
