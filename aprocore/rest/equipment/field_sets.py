"""Field sets (Equipment)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Any, Unpack

from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "FieldSetsResource",
]


class FieldSetsResource(Resource):
    """Field sets (Equipment)."""

    __slots__ = ()

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Any]:
        """Get Configurable Field Sets (Company).

        GET /rest/v2.0/companies/{company_id}/equipment_register/configurable_field_sets
        """
        return self._pages(
            None,
            "/rest/v2.0/companies/{company_id}/equipment_register/configurable_field_sets",
            {"company_id": company_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )
