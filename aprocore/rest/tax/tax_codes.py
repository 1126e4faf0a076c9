"""Tax codes (Tax)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import MAX_BATCH, UNSET, Pages, Resource, ScopedOptions, Sync, Unset


@record
class TaxCode(Model):
    """A tax code."""

    id: Id | None = None
    code: str | None = None
    description: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None
    rate1: float | None = None
    archived: bool | None = None
    default_tax_code: bool | None = None


class TaxCodeInput(TypedDict, total=False):
    """``tax_code`` in a request body."""

    code: str | None
    description: str | None
    origin_data: str | None
    origin_id: Id | None
    rate1: float | None
    archived: bool | None
    default_tax_code: bool | None


class TaxCodesResource(Resource):
    """Tax codes (Tax)."""

    __slots__ = ()

    async def create(
        self, *, tax_code: TaxCodeInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> TaxCode:
        """Create a tax code.

        POST /rest/v1.0/tax_codes
        https://developers.procore.com/reference/rest/v1/tax-codes?version=1.0#create-tax-code

        Returns:
            :class:`TaxCode`.
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
        """Return a tax code.

        GET /rest/v1.0/tax_codes/{id}
        https://developers.procore.com/reference/rest/v1/tax-codes?version=1.0#show-tax-code

        Returns:
            :class:`TaxCode`.
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
        https://developers.procore.com/reference/rest/v1/tax-codes?version=1.0#list-tax-codes

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TaxCode`.
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
        https://developers.procore.com/reference/rest/v1/tax-codes?version=1.0#sync-tax-codes

        Args:
            updates: Rows to update, matched by ``id`` or ``origin_id``; rows without a match are created.
            batch_size: Rows per request.
            concurrency: Maximum number of batches in flight.

        Returns:
            Await the result of all rows, or iterate over the results of batches with ``async for``.
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
        """Update a tax code.

        PATCH /rest/v1.0/tax_codes/{id}
        https://developers.procore.com/reference/rest/v1/tax-codes?version=1.0#update-tax-code

        Returns:
            :class:`TaxCode`.
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
