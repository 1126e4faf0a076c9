"""Prime contract line items (Prime Contracts)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Decimal, Id
from .._base import MAX_BATCH, OMITTED, UNSET, DateRange, Options, Pages, Resource, ScopedOptions, Sync, Unset


@record
class PrimeContractLineItem(Model):
    """A prime contract line item."""

    id: Id
    amount: str | None = None
    company: PrimeContractLineItemCompany | None = None
    cost_code: PrimeContractLineItemCostCode | None = None
    created_at: DateTime | None = None
    description: str | None = None
    extended_type: Literal["manual", "calculated"] | str | None = None
    holder: PrimeContractLineItemHolder | None = None
    line_item_type: PrimeContractLineItemType | None = None
    origin_data: str | None = None
    origin_id: Id | None = None
    position: Decimal | None = None
    project: PrimeContractLineItemProject | None = None
    quantity: Decimal | None = None
    tax_code_id: Id | None = None
    total_amount: str | None = None
    extended_amount: str | None = None
    unit_cost: str | None = None
    uom: str | None = None
    wbs_code: PrimeContractLineItemWbsCode | None = None
    updated_at: DateTime | None = None
    change_event_line_item: PrimeContractLineItemChangeEventLineItem | None = None
    currency_configuration: PrimeContractLineItemCurrencyConfiguration | None = None
    line_item_group_id: Id | None = None
    wbs_code_id: Id | None = None
    work_breakdown_structure: Mapping[str, Any] | None = None


@record
class PrimeContractLineItemChangeEventLineItem(Model):
    """``change_event_line_item`` of :class:`PrimeContractLineItem`."""

    id: Id
    cost_rom: str | None = None
    revenue_rom: str | None = None
    event_id: Id | None = None
    cost_code: Any = None
    line_item_type: PrimeContractLineItemType | None = None
    currency_configuration: PrimeContractLineItemCurrencyConfiguration | None = None


@record
class PrimeContractLineItemCompany(Model):
    """``company`` of :class:`PrimeContractLineItem`."""

    id: Id
    name: str | None = None


@record
class PrimeContractLineItemCostCode(Model):
    """``cost_code`` of :class:`PrimeContractLineItem`."""

    id: Id
    biller: str | None = None
    biller_id: Id | None = None
    biller_type: Literal["Project", "SubJob"] | str | None = None
    budgeted: bool | None = None
    code: str | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    full_code: str | None = None
    name: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None
    parent: PrimeContractLineItemParent | None = None
    position: int | None = None
    sortable_code: str | None = None
    standard_cost_code_id: Id | None = None
    standard_cost_code_list_id: Id | None = None
    updated_at: DateTime | None = None
    line_item_types: list[PrimeContractLineItemType] | None = None


@record
class PrimeContractLineItemCurrencyConfiguration(Model):
    """``currency_configuration`` of :class:`PrimeContractLineItem`."""

    currency_iso_code: str | None = None


@record
class PrimeContractLineItemHolder(Model):
    """``holder`` of :class:`PrimeContractLineItem`."""

    id: Id
    holder_type: str | None = None


@record
class PrimeContractLineItemParent(Model):
    """``parent`` of :class:`PrimeContractLineItemCostCode`."""

    id: Id


@record
class PrimeContractLineItemProject(Model):
    """``project`` of :class:`PrimeContractLineItem`."""

    id: Id
    name: str | None = None


@record
class PrimeContractLineItemType(Model):
    """``line_item_type`` of :class:`PrimeContractLineItem`."""

    id: Id
    name: str | None = None
    code: str | None = None
    base_type: (
        Literal["equipment", "materials", "commitment", "owner_cost", "professional_services", "other"] | str | None
    ) = None
    origin_data: str | None = None
    origin_id: Id | None = None


@record
class PrimeContractLineItemWbsCode(Model):
    """``wbs_code`` of :class:`PrimeContractLineItem`."""

    id: Id
    flat_code: str | None = None
    description: str | None = None


class PrimeContractLineItemInput(TypedDict, total=False):
    """``line_item`` in a request body."""

    amount: str | None
    cost_code_id: Id | None
    description: str | None
    extended_type: Literal["manual", "calculated"] | None
    quantity: str | None
    line_item_type_id: Id | None
    origin_data: str | None
    origin_id: Id | None
    tax_code_id: Id | None
    unit_cost: str | None
    uom: str | None
    wbs_code_id: Id | None


class PrimeContractLineItemFilters(TypedDict, total=False):
    """Query filters of ``prime_contracts.prime_contract_line_items.list``."""

    id: Id | Sequence[Id]
    created_at: DateRange
    updated_at: DateRange
    cost_code_id: Id | Sequence[Id]
    line_item_type_id: Id | Sequence[Id]


class PrimeContractLineItemsResource(Resource):
    """Prime contract line items (Prime Contracts)."""

    __slots__ = ()

    async def create(
        self,
        *,
        prime_contract_id: Id,
        line_item: PrimeContractLineItemInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> PrimeContractLineItem:
        """Create a prime contract line item.

        POST /rest/v1.0/prime_contracts/{prime_contract_id}/line_items
        https://developers.procore.com/reference/rest/v1/prime-contract-line-items?version=1.0#create-prime-contract-line-item

        Returns:
            :class:`PrimeContractLineItem`.
        """
        return await self._one(
            PrimeContractLineItem,
            "POST",
            "/rest/v1.0/prime_contracts/{prime_contract_id}/line_items",
            {"prime_contract_id": prime_contract_id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            body={"project_id": self._scoped("project_id", project_id), "line_item": line_item},
        )

    async def create_for_project(
        self,
        *,
        prime_contract_id: Id,
        wbs_code_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        line_item_group_id: Id | Unset | None = UNSET,
        amount: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        quantity: str | Unset | None = UNSET,
        unit_cost: str | Unset | None = UNSET,
        uom: str | Unset | None = UNSET,
        tax_code_id: Id | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> PrimeContractLineItem:
        """Create a prime contract line item.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/prime_contracts/{prime_contract_id}/line_items
        https://developers.procore.com/reference/rest/prime-contract-line-items?version=2.0#create-prime-contract-line-item

        Returns:
            :class:`PrimeContractLineItem`.
        """
        return await self._one(
            PrimeContractLineItem,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/prime_contracts/{prime_contract_id}/line_items",
            {"company_id": company_id, "project_id": project_id, "prime_contract_id": prime_contract_id},
            options,
            body={
                "line_item_group_id": line_item_group_id,
                "amount": amount,
                "description": description,
                "quantity": quantity,
                "unit_cost": unit_cost,
                "uom": uom,
                "wbs_code_id": wbs_code_id,
                "tax_code_id": tax_code_id,
            },
        )

    async def delete(
        self, *, prime_contract_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete a prime contract line item.

        DELETE /rest/v1.0/prime_contracts/{prime_contract_id}/line_items/{id}
        https://developers.procore.com/reference/rest/v1/prime-contract-line-items?version=1.0#delete-a-prime-contract-line-item

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/prime_contracts/{prime_contract_id}/line_items/{id}",
            {"prime_contract_id": prime_contract_id, "id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def delete_for_project(
        self,
        *,
        prime_contract_id: Id,
        id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete a prime contract line item.

        DELETE /rest/v2.0/companies/{company_id}/projects/{project_id}/prime_contracts/{prime_contract_id}/line_items/{id}
        https://developers.procore.com/reference/rest/prime-contract-line-items?version=2.0#delete-prime-contract-line-item

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/prime_contracts/{prime_contract_id}/line_items/{id}",
            {"company_id": company_id, "project_id": project_id, "prime_contract_id": prime_contract_id, "id": id},
            options,
        )

    async def get(
        self, *, prime_contract_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> PrimeContractLineItem:
        """Return a prime contract line item.

        GET /rest/v1.0/prime_contracts/{prime_contract_id}/line_items/{id}
        https://developers.procore.com/reference/rest/v1/prime-contract-line-items?version=1.0#show-prime-contract-line-item

        Returns:
            :class:`PrimeContractLineItem`.
        """
        return await self._one(
            PrimeContractLineItem,
            "GET",
            "/rest/v1.0/prime_contracts/{prime_contract_id}/line_items/{id}",
            {"prime_contract_id": prime_contract_id, "id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get_for_project(
        self,
        *,
        prime_contract_id: Id,
        id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> PrimeContractLineItem:
        """Return a prime contract line item.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/prime_contracts/{prime_contract_id}/line_items/{id}
        https://developers.procore.com/reference/rest/prime-contract-line-items?version=2.0#show-prime-contract-line-item

        Returns:
            :class:`PrimeContractLineItem`.
        """
        return await self._one(
            PrimeContractLineItem,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/prime_contracts/{prime_contract_id}/line_items/{id}",
            {"company_id": company_id, "project_id": project_id, "prime_contract_id": prime_contract_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        prime_contract_id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: PrimeContractLineItemFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[PrimeContractLineItem]:
        """List prime contract line items.

        GET /rest/v1.0/prime_contracts/{prime_contract_id}/line_items
        https://developers.procore.com/reference/rest/v1/prime-contract-line-items?version=1.0#list-prime-contract-line-items

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PrimeContractLineItem`.
        """
        return self._pages(
            PrimeContractLineItem,
            "/rest/v1.0/prime_contracts/{prime_contract_id}/line_items",
            {"prime_contract_id": prime_contract_id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_for_project(
        self,
        *,
        prime_contract_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[PrimeContractLineItem]:
        """List prime contract line items.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/prime_contracts/{prime_contract_id}/line_items
        https://developers.procore.com/reference/rest/prime-contract-line-items?version=2.0#list-prime-contract-line-items

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PrimeContractLineItem`.
        """
        return self._pages(
            PrimeContractLineItem,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/prime_contracts/{prime_contract_id}/line_items",
            {"company_id": company_id, "project_id": project_id, "prime_contract_id": prime_contract_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def sync(
        self,
        updates: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
        *,
        prime_contract_id: Id,
        project_id: Id | Unset = UNSET,
        batch_size: int = MAX_BATCH,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Sync[PrimeContractLineItem]:
        """Sync prime contract line items.

        PATCH /rest/v1.0/prime_contracts/{prime_contract_id}/line_items/sync
        https://developers.procore.com/reference/rest/v1/prime-contract-line-items?version=1.0#sync-prime-contract-line-items

        Args:
            updates: Rows to update, matched by ``id`` or ``origin_id``; rows without a match are created.
            batch_size: Rows per request.
            concurrency: Maximum number of batches in flight.

        Returns:
            Await the result of all rows, or iterate over the results of batches with ``async for``.
        """
        return self._sync(
            PrimeContractLineItem,
            "PATCH",
            "/rest/v1.0/prime_contracts/{prime_contract_id}/line_items/sync",
            {"prime_contract_id": prime_contract_id},
            options,
            updates,
            query={"project_id": self._scoped("project_id", project_id)},
            batch_size=batch_size,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        prime_contract_id: Id,
        id: Id,
        line_item: PrimeContractLineItemInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> PrimeContractLineItem:
        """Update a prime contract line item.

        PATCH /rest/v1.0/prime_contracts/{prime_contract_id}/line_items/{id}
        https://developers.procore.com/reference/rest/v1/prime-contract-line-items?version=1.0#update-prime-contract-line-item

        Returns:
            :class:`PrimeContractLineItem`.
        """
        return await self._one(
            PrimeContractLineItem,
            "PATCH",
            "/rest/v1.0/prime_contracts/{prime_contract_id}/line_items/{id}",
            {"prime_contract_id": prime_contract_id, "id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            body={"project_id": self._scoped("project_id", project_id), "line_item": line_item},
        )

    async def update_for_project(
        self,
        *,
        prime_contract_id: Id,
        id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        line_item_group_id: Id | Unset | None = UNSET,
        amount: str | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        quantity: str | Unset | None = UNSET,
        unit_cost: str | Unset | None = UNSET,
        uom: str | Unset | None = UNSET,
        wbs_code_id: Id | Unset | None = UNSET,
        tax_code_id: Id | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> PrimeContractLineItem:
        """Update a prime contract line item.

        PATCH /rest/v2.0/companies/{company_id}/projects/{project_id}/prime_contracts/{prime_contract_id}/line_items/{id}
        https://developers.procore.com/reference/rest/prime-contract-line-items?version=2.0#update-prime-contract-line-item

        Returns:
            :class:`PrimeContractLineItem`.
        """
        return await self._one(
            PrimeContractLineItem,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/prime_contracts/{prime_contract_id}/line_items/{id}",
            {"company_id": company_id, "project_id": project_id, "prime_contract_id": prime_contract_id, "id": id},
            options,
            body={
                "line_item_group_id": line_item_group_id,
                "amount": amount,
                "description": description,
                "quantity": quantity,
                "unit_cost": unit_cost,
                "uom": uom,
                "wbs_code_id": wbs_code_id,
                "tax_code_id": tax_code_id,
            },
        )
