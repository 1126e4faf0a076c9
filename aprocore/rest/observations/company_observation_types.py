"""Company observation types (Observations)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class CompanyObservationType(Model):
    """A company observation type."""

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
        """List company observation types.

        GET /rest/v1.0/companies/{company_id}/observation_types
        https://developers.procore.com/reference/rest/v1/company-observation-types?version=1.0#list-company-observation-types

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CompanyObservationType`.
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
