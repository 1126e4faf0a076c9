"""Tax codes (Tax)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import MAX_BATCH, UNSET, Pages, Resource, ScopedOptions, Sync, Unset

__all__ = [
    "TaxCode",
    "TaxCodeInput",
    "TaxCodesResource",
]


@record
class TaxCode(Model):
    """What Procore tells of tax codes."""

    id: Id | None = None
    code: str | None = None
    description: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None
    rate1: float | None = None
    archived: bool | None = None
    default_tax_code: bool | None = None


class TaxCodeInput(TypedDict, total=False):
    """What is sent as ``tax_code``."""

    code: str | None
    description: str | None
    origin_data: str | None
    origin_id: Id | None
    rate1: float | None
    archived: bool | None
    default_tax_code: bool | None


class TaxCodesResource(Resource):
    """Tax codes (Tax).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self, *, tax_code: TaxCodeInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> TaxCode:
        """Create tax code.

        POST /rest/v1.0/tax_codes
        """
        return await self._one(
            TaxCode,
            "POST",
            "/rest/v1.0/tax_codes",
            {},
            options,
            query={"company_id": self._scoped("company_id", company_id)},
            body={"tax_code": tax_code},
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> TaxCode:
        """Show tax code.

        GET /rest/v1.0/tax_codes/{id}
        """
        return await self._one(
            TaxCode,
            "GET",
            "/rest/v1.0/tax_codes/{id}",
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
    ) -> Pages[TaxCode]:
        """List tax codes.

        GET /rest/v1.0/tax_codes

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            TaxCode,
            "/rest/v1.0/tax_codes",
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
    ) -> Sync[TaxCode]:
        """Sync tax codes.

        PATCH /rest/v1.0/tax_codes/sync

        Each of ``updates`` is found by its ``id`` or its ``origin_id``, or made anew. Await it for the whole
        result, or go through it batch by batch.
        """
        return self._sync(
            TaxCode,
            "PATCH",
            "/rest/v1.0/tax_codes/sync",
            {},
            options,
            updates,
            beside={"company_id": self._scoped("company_id", company_id)},
            batch_size=batch_size,
            concurrency=concurrency,
        )

    async def update(
        self, *, id: Id, tax_code: TaxCodeInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> TaxCode:
        """Update tax code.

        PATCH /rest/v1.0/tax_codes/{id}
        """
        return await self._one(
            TaxCode,
            "PATCH",
            "/rest/v1.0/tax_codes/{id}",
            {"id": id},
            options,
            query={"company_id": self._scoped("company_id", company_id)},
            body={"tax_code": tax_code},
        )
