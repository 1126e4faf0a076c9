"""Change order change reasons (Change Orders), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Decimal, Id
from .._base import MAX_BATCH, OMITTED, UNSET, DateRange, Options, Pages, Resource, ScopedOptions, Sync, Unset


@record
class ChangeOrderChangeReason(Model):
    """A change order change reason."""

    id: Id
    company_id: Id | None = None
    change_reason: str | None = None
    show_in_select: bool | None = None
    deletable: bool | None = None


class ChangeOrderChangeReasonInput(TypedDict, total=False):
    """``change_order_change_reason`` in a request body."""

    change_reason: str | None
    show_in_select: bool | None


class ChangeOrderChangeReasonsResource(Resource):
    """Change order change reasons (Change Orders)."""

    __slots__ = ()

    async def create_for_company(
        self,
        *,
        change_order_change_reason: ChangeOrderChangeReasonInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ChangeOrderChangeReason:
        """Create a change order change reason.

        POST /rest/v2.0/companies/{company_id}/change_order_change_reasons
        https://developers.procore.com/reference/rest/change-order-change-reasons?version=2.0#create-a-change-order-change-reason

        Returns:
            :class:`ChangeOrderChangeReason`.
        """
        return await self._one(
            ChangeOrderChangeReason,
            "POST",
            "/rest/v2.0/companies/{company_id}/change_order_change_reasons",
            {"company_id": company_id},
            options,
            body={"change_order_change_reason": change_order_change_reason},
        )

    async def delete_for_company(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> None:
        """Delete a change order change reason.

        DELETE /rest/v2.0/companies/{company_id}/change_order_change_reasons/{id}
        https://developers.procore.com/reference/rest/change-order-change-reasons?version=2.0#delete-a-change-order-change-reason

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/change_order_change_reasons/{id}",
            {"company_id": company_id, "id": id},
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
    ) -> Pages[ChangeOrderChangeReason]:
        """List change order change reasons.

        GET /rest/v1.0/change_order_change_reasons
        https://developers.procore.com/reference/rest/v1/change-order-change-reasons?version=1.0#list-change-order-change-reasons

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChangeOrderChangeReason`.
        """
        return self._pages(
            ChangeOrderChangeReason,
            "/rest/v1.0/change_order_change_reasons",
            {},
            options,
            query={"company_id": self._scoped("company_id", company_id), "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_for_company(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ChangeOrderChangeReason]:
        """List change order change reasons.

        GET /rest/v2.0/companies/{company_id}/change_order_change_reasons
        https://developers.procore.com/reference/rest/change-order-change-reasons?version=2.0#list-change-order-change-reasons

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChangeOrderChangeReason`.
        """
        return self._pages(
            ChangeOrderChangeReason,
            "/rest/v2.0/companies/{company_id}/change_order_change_reasons",
            {"company_id": company_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update_for_company(
        self,
        *,
        id: Id,
        change_order_change_reason: ChangeOrderChangeReasonInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ChangeOrderChangeReason:
        """Update a change order change reason.

        PATCH /rest/v2.0/companies/{company_id}/change_order_change_reasons/{id}
        https://developers.procore.com/reference/rest/change-order-change-reasons?version=2.0#update-a-change-order-change-reason

        Returns:
            :class:`ChangeOrderChangeReason`.
        """
        return await self._one(
            ChangeOrderChangeReason,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/change_order_change_reasons/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"change_order_change_reason": change_order_change_reason},
        )


@record
class ChangeOrderRequest(Model):
    """A change order request."""

    id: Id
    change_order_package_id: Id | None = None
    contract_id: Id | None = None
    created_at: DateTime | None = None
    executed: bool | None = None
    creator: ChangeOrderRequestCreator | None = None
    deleted_at: DateTime | None = None
    description: str | None = None
    due_date: DateTime | None = None
    grand_total: str | None = None
    invoiced_date: Date | None = None
    number: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None
    paid_date: Date | None = None
    position: int | None = None
    private: bool | None = None
    revision: int | None = None
    schedule_impact_amount: int | None = None
    signed_change_order_received_date: Date | None = None
    status: (
        Literal[
            "draft",
            "not_pricing",
            "pricing",
            "pending",
            "revised",
            "proceeding",
            "not_proceeding",
            "no_charge",
            "approved",
            "rejected",
            "void",
        ]
        | str
        | None
    ) = None
    title: str | None = None
    updated_at: DateTime | None = None
    attachments: list[ChangeOrderRequestAttachment] | None = None
    currency_configuration: ChangeOrderRequestCurrencyConfiguration | None = None
    contract: ChangeOrderRequestContract | None = None
    batch: ChangeOrderRequestBatch | None = None
    created_by_id: Id | None = None


@record
class ChangeOrderRequestAttachment(Model):
    """``attachments`` of :class:`ChangeOrderRequest`."""

    id: Id
    name: str | None = None
    url: str | None = None
    filename: str | None = None


@record
class ChangeOrderRequestBatch(Model):
    """``batch`` of :class:`ChangeOrderRequest`."""

    id: Id
    title: str | None = None
    number: str | None = None


@record
class ChangeOrderRequestContract(Model):
    """``contract`` of :class:`ChangeOrderRequest`."""

    id: Id
    number: str | None = None
    title: str | None = None
    type: str | None = None
    status: str | None = None
    vendor: ChangeOrderRequestVendor | None = None


@record
class ChangeOrderRequestCreator(Model):
    """``creator`` of :class:`ChangeOrderRequest`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class ChangeOrderRequestCurrencyConfiguration(Model):
    """``currency_configuration`` of :class:`ChangeOrderRequest`."""

    base_currency_iso_code: str | None = None
    currency_iso_code: str | None = None


@record
class ChangeOrderRequestVendor(Model):
    """``vendor`` of :class:`ChangeOrderRequestContract`."""

    id: Id
    name: str | None = None


class ChangeOrderInput(TypedDict, total=False):
    """``change_order`` in a request body."""

    change_order_package_id: Id | None
    description: str | None
    due_date: DateTime | str | None
    grand_total: Decimal | float | str | None
    invoiced_date: Date | str | None
    origin_data: str | None
    origin_id: Id | None
    paid_date: Date | str | None
    schedule_impact_amount: int | None
    status: (
        Literal[
            "draft",
            "not_pricing",
            "pricing",
            "pending",
            "revised",
            "proceeding",
            "not_proceeding",
            "no_charge",
            "approved",
            "rejected",
            "void",
        ]
        | None
    )
    title: str | None


class ChangeOrderRequestFilters(TypedDict, total=False):
    """Query filters of ``change_orders.change_order_requests.list``."""

    id: Id | Sequence[Id]
    created_at: DateRange
    updated_at: DateRange
    due_date: DateRange
    invoiced_date: DateRange
    paid_date: DateRange
    change_order_package_id: Id | Sequence[Id]
    status: str | Sequence[str]
    not_status: str | Sequence[str]


class ChangeOrderRequestsResource(Resource):
    """Change order requests (Change Orders)."""

    __slots__ = ()

    async def create(
        self,
        *,
        contract_id: Id,
        change_order: ChangeOrderInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ChangeOrderRequest:
        """Create a change order request.

        POST /rest/v1.0/change_order_requests
        https://developers.procore.com/reference/rest/v1/change-order-requests?version=1.0#create-change-order-request

        Returns:
            :class:`ChangeOrderRequest`.
        """
        return await self._one(
            ChangeOrderRequest,
            "POST",
            "/rest/v1.0/change_order_requests",
            {},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "contract_id": contract_id,
                "change_order": change_order,
            },
            dates="change_order.invoiced_date change_order.paid_date",
            times="change_order.due_date",
        )

    async def get(
        self, *, id: Id, contract_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ChangeOrderRequest:
        """Return a change order request.

        GET /rest/v1.0/change_order_requests/{id}
        https://developers.procore.com/reference/rest/v1/change-order-requests?version=1.0#show-change-order-request

        Returns:
            :class:`ChangeOrderRequest`.
        """
        return await self._one(
            ChangeOrderRequest,
            "GET",
            "/rest/v1.0/change_order_requests/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "contract_id": contract_id},
        )

    def list(
        self,
        *,
        contract_id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ChangeOrderRequestFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ChangeOrderRequest]:
        """List change order requests.

        GET /rest/v1.0/change_order_requests
        https://developers.procore.com/reference/rest/v1/change-order-requests?version=1.0#list-change-order-requests

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChangeOrderRequest`.
        """
        return self._pages(
            ChangeOrderRequest,
            "/rest/v1.0/change_order_requests",
            {},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "contract_id": contract_id,
                "page": page,
                "filters": filters,
            },
            per_page=per_page,
            concurrency=concurrency,
        )

    def sync(
        self,
        updates: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
        *,
        contract_id: Id,
        project_id: Id | Unset = UNSET,
        batch_size: int = MAX_BATCH,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Sync[ChangeOrderRequest]:
        """Sync change order requests.

        PATCH /rest/v1.0/change_order_requests/sync
        https://developers.procore.com/reference/rest/v1/change-order-requests?version=1.0#sync-change-order-requests

        Args:
            updates: Rows to update, matched by ``id`` or ``origin_id``; rows without a match are created.
            batch_size: Rows per request.
            concurrency: Maximum number of batches in flight.

        Returns:
            Await the result of all rows, or iterate over the results of batches with ``async for``.
        """
        return self._sync(
            ChangeOrderRequest,
            "PATCH",
            "/rest/v1.0/change_order_requests/sync",
            {},
            options,
            updates,
            query={"project_id": self._scoped("project_id", project_id), "contract_id": contract_id},
            dates="updates.invoiced_date updates.paid_date",
            times="updates.due_date",
            batch_size=batch_size,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        contract_id: Id,
        change_order: ChangeOrderInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ChangeOrderRequest:
        """Update a change order request.

        PATCH /rest/v1.0/change_order_requests/{id}
        https://developers.procore.com/reference/rest/v1/change-order-requests?version=1.0#update-change-order-request

        Returns:
            :class:`ChangeOrderRequest`.
        """
        return await self._one(
            ChangeOrderRequest,
            "PATCH",
            "/rest/v1.0/change_order_requests/{id}",
            {"id": id},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "contract_id": contract_id,
                "change_order": change_order,
            },
            dates="change_order.invoiced_date change_order.paid_date",
            times="change_order.due_date",
        )


@record
class ChangeOrderStatus(Model):
    """A change order status."""

    id: Id
    name: str | None = None
    mapped_to_status: str | None = None
    show_in_select: bool | None = None


class ChangeOrderStatusesResource(Resource):
    """Change order statuses (Change Orders)."""

    __slots__ = ()

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ChangeOrderStatus]:
        """List change order statuses.

        GET /rest/v1.0/change_order/statuses
        https://developers.procore.com/reference/rest/v1/change-order-statuses?version=1.0#list-change-order-statuses

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChangeOrderStatus`.
        """
        return self._pages(
            ChangeOrderStatus,
            "/rest/v1.0/change_order/statuses",
            {},
            options,
            query={"company_id": self._scoped("company_id", company_id), "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )
