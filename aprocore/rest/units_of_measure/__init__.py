"""Units of measure."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import MAX_BATCH, UNSET, Pager, Pages, Resource, ScopedOptions, Sync, Unset


@record
class UnitOfMeasure(Model):
    """A unit of measure."""

    id: Id
    is_standard: bool | None = None
    name: str | None = None
    description: str | None = None
    uom_category: UnitOfMeasureUomCategory | None = None


@record
class UnitOfMeasureConfiguration(Model):
    """Returned by :meth:`UnitsOfMeasureResource.get_configuration`."""

    character_limit: str | None = None
    erp_integration_name: str | None = None


@record
class UnitOfMeasureUomCategory(Model):
    """``uom_category`` of :class:`UnitOfMeasure`."""

    id: Id
    name: str


class UnitOfMeasureUomCreateInput(TypedDict):
    """``uom`` in a request body."""

    name: str
    uom_category_id: Id


class UnitOfMeasureUomInput(TypedDict, total=False):
    """``uom`` in a request body."""

    name: str | None
    uom_category_id: Id | None


class UnitsOfMeasureResource(Resource):
    """Units of measure.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def unit_of_measure_categories(self) -> UnitOfMeasureCategoriesResource:
        """Unit of measure categories (Units of Measure)."""
        return UnitOfMeasureCategoriesResource(self._session)

    async def create(
        self, *, uom: UnitOfMeasureUomCreateInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> UnitOfMeasure:
        """Create a unit of measure.

        POST /rest/v1.0/companies/{company_id}/uoms
        https://developers.procore.com/reference/rest/v1/units-of-measure?version=1.0#create-unit-of-measure

        Returns:
            :class:`UnitOfMeasure`.
        """
        return await self._one(
            UnitOfMeasure,
            "POST",
            "/rest/v1.0/companies/{company_id}/uoms",
            {"company_id": company_id},
            options,
            body={"uom": uom},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete a unit of measure.

        DELETE /rest/v1.0/companies/{company_id}/uoms/{id}
        https://developers.procore.com/reference/rest/v1/units-of-measure?version=1.0#delete-unit-of-measure

        Args:
            id: ID of a UOM.

        Returns:
            None.
        """
        await self._none(
            "DELETE", "/rest/v1.0/companies/{company_id}/uoms/{id}", {"company_id": company_id, "id": id}, options
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> UnitOfMeasure:
        """Return a unit of measure.

        GET /rest/v1.0/companies/{company_id}/uoms/{id}
        https://developers.procore.com/reference/rest/v1/units-of-measure?version=1.0#show-unit-of-measure

        Args:
            id: ID of a UOM.

        Returns:
            :class:`UnitOfMeasure`.
        """
        return await self._one(
            UnitOfMeasure,
            "GET",
            "/rest/v1.0/companies/{company_id}/uoms/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get_configuration(
        self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> UnitOfMeasureConfiguration:
        """Return a configuration for UOM master list.

        GET /rest/v2.0/companies/{company_id}/uoms/configuration
        https://developers.procore.com/reference/rest/units-of-measure?version=2.0#get-configuration-for-uom-master-list

        Returns:
            :class:`UnitOfMeasureConfiguration`.
        """
        return await self._one(
            UnitOfMeasureConfiguration,
            "GET",
            "/rest/v2.0/companies/{company_id}/uoms/configuration",
            {"company_id": company_id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[UnitOfMeasure]:
        """List units of measure.

        GET /rest/v1.0/companies/{company_id}/uoms
        https://developers.procore.com/reference/rest/v1/units-of-measure?version=1.0#list-units-of-measure

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`UnitOfMeasure`.
        """
        return self._pages(
            UnitOfMeasure,
            "/rest/v1.0/companies/{company_id}/uoms",
            {"company_id": company_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def sync(
        self,
        updates: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
        *,
        company_id: Id | Unset = UNSET,
        deletes: Sequence[int] | Unset | None = UNSET,
        batch_size: int = MAX_BATCH,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Sync[UnitOfMeasure]:
        """Sync units of measure.

        PATCH /rest/v1.0/companies/{company_id}/uoms/sync
        https://developers.procore.com/reference/rest/v1/units-of-measure?version=1.0#sync-units-of-measure

        Args:
            updates: Rows to update, matched by ``id``; rows without a match are created.
            batch_size: Rows per request.
            concurrency: Maximum number of batches in flight.

        Returns:
            Await the result of all rows, or iterate over the results of batches with ``async for``.
        """
        return self._sync(
            UnitOfMeasure,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/uoms/sync",
            {"company_id": company_id},
            options,
            updates,
            once={"deletes": deletes},
            matched_by=("id",),
            batch_size=batch_size,
            concurrency=concurrency,
        )

    async def update(
        self, *, id: Id, uom: UnitOfMeasureUomInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> UnitOfMeasure:
        """Update a unit of measure.

        PATCH /rest/v1.0/companies/{company_id}/uoms/{id}
        https://developers.procore.com/reference/rest/v1/units-of-measure?version=1.0#update-unit-of-measure

        Args:
            id: ID of a UOM.

        Returns:
            :class:`UnitOfMeasure`.
        """
        return await self._one(
            UnitOfMeasure,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/uoms/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"uom": uom},
        )


@record
class UnitOfMeasureCategory(Model):
    """A unit of measure category."""

    id: Id
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
