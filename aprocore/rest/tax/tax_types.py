"""Tax types (Tax)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import MAX_BATCH, UNSET, Pages, Resource, ScopedOptions, Sync, Unset


@record
class TaxType(Model):
    """A tax type."""

    id: Id | None = None
    description: str | None = None
    name: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None


class TaxTypeInput(TypedDict, total=False):
    """``tax_type`` in a request body."""

    description: str | None
    name: str | None
    origin_data: str | None
    origin_id: Id | None


class TaxTypesResource(Resource):
    """Tax types (Tax)."""

    __slots__ = ()

    async def create(
        self, *, tax_type: TaxTypeInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> TaxType:
        """Create a tax type.

        POST /rest/v1.0/tax_types
        https://developers.procore.com/reference/rest/v1/tax-types?version=1.0#create-tax-type

        Returns:
            :class:`TaxType`.
        """
        return await self._one(
            TaxType,
            "POST",
            "/rest/v1.0/tax_types",
            {},
            options,
            query={"company_id": self._scoped("company_id", company_id)},
            body={"tax_type": tax_type},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete a tax type.

        DELETE /rest/v1.0/tax_types/{id}
        https://developers.procore.com/reference/rest/v1/tax-types?version=1.0#delete-tax-type

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/tax_types/{id}",
            {"id": id},
            options,
            query={"company_id": self._scoped("company_id", company_id)},
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> TaxType:
        """Return a tax type.

        GET /rest/v1.0/tax_types/{id}
        https://developers.procore.com/reference/rest/v1/tax-types?version=1.0#show-tax-type

        Returns:
            :class:`TaxType`.
        """
        return await self._one(
            TaxType,
            "GET",
            "/rest/v1.0/tax_types/{id}",
            {"id": id},
            options,
            query={"company_id": self._scoped("company_id", company_id)},
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[TaxType]:
        """List tax types.

        GET /rest/v1.0/tax_types
        https://developers.procore.com/reference/rest/v1/tax-types?version=1.0#list-tax-types

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TaxType`.
        """
        return self._pages(
            TaxType,
            "/rest/v1.0/tax_types",
            {},
            options,
            query={"company_id": self._scoped("company_id", company_id), "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def sync(
        self,
        updates: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
        *,
        company_id: Id | Unset = UNSET,
        batch_size: int = MAX_BATCH,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Sync[TaxType]:
        """Sync tax types.

        PATCH /rest/v1.0/tax_types/sync
        https://developers.procore.com/reference/rest/v1/tax-types?version=1.0#sync-tax-types

        Args:
            updates: Rows to update, matched by ``id`` or ``origin_id``; rows without a match are created.
            batch_size: Rows per request.
            concurrency: Maximum number of batches in flight.

        Returns:
            Await the result of all rows, or iterate over the results of batches with ``async for``.
        """
        return self._sync(
            TaxType,
            "PATCH",
            "/rest/v1.0/tax_types/sync",
            {},
            options,
            updates,
            beside={"company_id": self._scoped("company_id", company_id)},
            batch_size=batch_size,
            concurrency=concurrency,
        )

    async def update(
        self, *, id: Id, tax_type: TaxTypeInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> TaxType:
        """Update a tax type.

        PATCH /rest/v1.0/tax_types/{id}
        https://developers.procore.com/reference/rest/v1/tax-types?version=1.0#update-tax-type

        Returns:
            :class:`TaxType`.
        """
        return await self._one(
            TaxType,
            "PATCH",
            "/rest/v1.0/tax_types/{id}",
            {"id": id},
            options,
            query={"company_id": self._scoped("company_id", company_id)},
            body={"tax_type": tax_type},
        )
