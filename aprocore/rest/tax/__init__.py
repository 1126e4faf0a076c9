"""Tax."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import Decimal, Id
from .._base import MAX_BATCH, UNSET, Pages, Resource, ScopedOptions, Sync, Unset


class TaxResource(Resource):
    """Tax.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def tax_codes(self) -> TaxCodesResource:
        """Tax codes (Tax)."""
        return TaxCodesResource(self._session)

    @property
    def tax_types(self) -> TaxTypesResource:
        """Tax types (Tax)."""
        return TaxTypesResource(self._session)


@record
class TaxCode(Model):
    """A tax code."""

    id: Id
    code: str | None = None
    description: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None
    rate1: Decimal | None = None
    archived: bool | None = None
    default_tax_code: bool | None = None


class TaxCodeFields(TypedDict, total=False):
    """Fields of :class:`TaxCodeCreateInput` and :class:`TaxCodeInput`."""

    description: str | None
    origin_data: str | None
    origin_id: Id | None
    rate1: Decimal | float | str | None
    archived: bool | None
    default_tax_code: bool | None


class TaxCodeCreateInput(TaxCodeFields):
    """``tax_code`` in the body of ``create``."""

    code: str


class TaxCodeInput(TaxCodeFields, total=False):
    """``tax_code`` in the body of ``update``."""

    code: str | None


class TaxCodesResource(Resource):
    """Tax codes (Tax)."""

    __slots__ = ()

    async def create(
        self, *, tax_code: TaxCodeCreateInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
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


@record
class TaxType(Model):
    """A tax type."""

    id: Id
    description: str | None = None
    name: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None


class TaxTypeFields(TypedDict, total=False):
    """Fields of :class:`TaxTypeCreateInput` and :class:`TaxTypeInput`."""

    description: str | None
    origin_data: str | None
    origin_id: Id | None


class TaxTypeCreateInput(TaxTypeFields):
    """``tax_type`` in the body of ``create``."""

    name: str


class TaxTypeInput(TaxTypeFields, total=False):
    """``tax_type`` in the body of ``update``."""

    name: str | None


class TaxTypesResource(Resource):
    """Tax types (Tax)."""

    __slots__ = ()

    async def create(
        self, *, tax_type: TaxTypeCreateInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
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
