"""Tax types (Tax)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import MAX_BATCH, UNSET, Pages, Resource, ScopedOptions, Sync, Unset

__all__ = [
    "TaxType",
    "TaxTypeInput",
    "TaxTypesResource",
]


@record
class TaxType(Model):
    """What Procore tells of tax types."""

    id: Id | None = None
    description: str | None = None
    name: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None


class TaxTypeInput(TypedDict, total=False):
    """What is sent as ``tax_type``."""

    description: str | None
    name: str | None
    origin_data: str | None
    origin_id: Id | None


class TaxTypesResource(Resource):
    """Tax types (Tax).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self, *, tax_type: TaxTypeInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> TaxType:
        """Create tax type.

        POST /rest/v1.0/tax_types
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
        """Delete tax type.

        DELETE /rest/v1.0/tax_types/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/tax_types/{id}",
            {"id": id},
            options,
            query={"company_id": self._scoped("company_id", company_id)},
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> TaxType:
        """Show tax type.

        GET /rest/v1.0/tax_types/{id}
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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

        Each of ``updates`` is found by its ``id`` or its ``origin_id``, or made anew. Await it for the whole
        result, or go through it batch by batch.
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
        """Update tax type.

        PATCH /rest/v1.0/tax_types/{id}
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
