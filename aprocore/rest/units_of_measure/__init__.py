"""Units of measure."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import MAX_BATCH, UNSET, Pages, Resource, ScopedOptions, Sync, Unset
from .._lazy import load

if TYPE_CHECKING:
    from .unit_of_measure_categories import UnitOfMeasureCategoriesResource

__all__ = [
    "UnitOfMeasure",
    "UnitOfMeasureConfiguration",
    "UnitOfMeasureUomCategory",
    "UnitOfMeasureUomInput",
    "UnitsOfMeasureResource",
]


@record
class UnitOfMeasure(Model):
    """What Procore tells of units of measure."""

    id: Id | None = None
    is_standard: bool | None = None
    name: str | None = None
    description: str | None = None
    uom_category: UnitOfMeasureUomCategory | None = None


@record
class UnitOfMeasureConfiguration(Model):
    """What :meth:`UnitsOfMeasureResource.get_configuration` gives."""

    character_limit: str | None = None
    erp_integration_name: str | None = None


@record
class UnitOfMeasureUomCategory(Model):
    """``uom_category`` of :class:`UnitOfMeasure`."""

    id: Id | None = None
    name: str | None = None


class UnitOfMeasureUomInput(TypedDict, total=False):
    """What is sent as ``uom``."""

    name: str | None
    uom_category_id: Id | None


class UnitsOfMeasureResource(Resource):
    """Units of measure.

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def unit_of_measure_categories(self) -> UnitOfMeasureCategoriesResource:
        """Unit of measure categories (Units of Measure)."""
        resource: UnitOfMeasureCategoriesResource = load(
            ".units_of_measure.unit_of_measure_categories", "UnitOfMeasureCategoriesResource"
        )(self._session)
        return resource

    async def create(
        self, *, uom: UnitOfMeasureUomInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> UnitOfMeasure:
        """Create unit of measure.

        POST /rest/v1.0/companies/{company_id}/uoms
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
        """Delete unit of measure.

        DELETE /rest/v1.0/companies/{company_id}/uoms/{id}
        """
        await self._none(
            "DELETE", "/rest/v1.0/companies/{company_id}/uoms/{id}", {"company_id": company_id, "id": id}, options
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> UnitOfMeasure:
        """Show unit of measure.

        GET /rest/v1.0/companies/{company_id}/uoms/{id}
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
        """Get configuration for UOM master list.

        GET /rest/v2.0/companies/{company_id}/uoms/configuration
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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

        Each of ``updates`` is found by its ``id`` or its ``origin_id``, or made anew. Await it for the whole
        result, or go through it batch by batch.
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
        """Update unit of measure.

        PATCH /rest/v1.0/companies/{company_id}/uoms/{id}
        """
        return await self._one(
            UnitOfMeasure,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/uoms/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"uom": uom},
        )
