"""Unit of measure categories (Units of Measure)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset


@record
class UnitOfMeasureCategory(Model):
    """A unit of measure category."""

    id: Id | None = None
    name: str | None = None


class UnitOfMeasureCategoriesResource(Resource):
    """Unit of measure categories (Units of Measure)."""

    __slots__ = ()

    def list(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Pages[UnitOfMeasureCategory]:
        """List unit of measure categories.

        GET /rest/v1.0/companies/{company_id}/uom_categories
        https://developers.procore.com/reference/rest/v1/unit-of-measure-categories?version=1.0#list-unit-of-measure-categories

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`UnitOfMeasureCategory`.
        """
        return self._pages(
            UnitOfMeasureCategory,
            "/rest/v1.0/companies/{company_id}/uom_categories",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )
