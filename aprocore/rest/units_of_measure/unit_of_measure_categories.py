"""Unit of measure categories (Units of Measure)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "UnitOfMeasureCategoriesResource",
    "UnitOfMeasureCategory",
]


@record
class UnitOfMeasureCategory(Model):
    """What Procore tells of unit of measure categories."""

    id: Id | None = None
    name: str | None = None


class UnitOfMeasureCategoriesResource(Resource):
    """Unit of measure categories (Units of Measure).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    def list(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Pages[UnitOfMeasureCategory]:
        """List unit of measure categories.

        GET /rest/v1.0/companies/{company_id}/uom_categories

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            UnitOfMeasureCategory,
            "/rest/v1.0/companies/{company_id}/uom_categories",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )
