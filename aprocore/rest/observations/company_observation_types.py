"""Company observation types (Observations)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "CompanyObservationType",
    "CompanyObservationTypesResource",
]


@record
class CompanyObservationType(Model):
    """What Procore tells of company observation types (Observations)."""

    id: Id | None = None
    name: str | None = None
    localized_name: str | None = None
    category: str | None = None
    category_key: str | None = None
    category_id: Id | None = None
    company_active: bool | None = None
    active: bool | None = None
    kind: str | None = None
    parent_inactive: bool | None = None
    in_use: bool | None = None
    name_translations: str | None = None


class CompanyObservationTypesResource(Resource):
    """Company observation types (Observations)."""

    __slots__ = ()

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CompanyObservationType]:
        """List Company Observation Types.

        GET /rest/v1.0/companies/{company_id}/observation_types
        """
        return self._pages(
            CompanyObservationType,
            "/rest/v1.0/companies/{company_id}/observation_types",
            {"company_id": company_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )
