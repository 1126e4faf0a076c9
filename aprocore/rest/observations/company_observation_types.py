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
    """What Procore tells of company observation types."""

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
    """Company observation types (Observations).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
