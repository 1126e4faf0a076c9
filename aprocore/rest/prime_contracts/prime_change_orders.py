"""Prime change orders (Prime Contracts)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Never, TypedDict, Unpack, overload

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import (
    OMITTED,
    UNSET,
    DateRange,
    DocumentedType,
    Options,
    Pager,
    Pages,
    RequiredFields,
    Resource,
    Unset,
    overloaded,
)


@record
class PrimeChangeOrderDefault(Model):
    """:class:`PrimeChangeOrder` in a view with fewer fields."""

    id: Id
    attachments: list[PrimeChangeOrderAttachment] | None = None
    batch_id: Id | None = None
    change_order_change_reason: PrimeChangeOrderChangeReason | None = None
    contract_id: Id | None = None
    created_at: DateTime | None = None
    created_by: PrimeChangeOrderCreatedBy | None = None
    currency_configuration: PrimeChangeOrderCurrencyConfiguration | None = None
    description: str | None = None
    designated_reviewer: PrimeChangeOrderDesignatedReviewer | None = None
    due_date: Date | None = None
    executed: bool | None = None
    field_change: bool | None = None
    grand_total: str | None = None
    invoiced_date: Date | None = None
    legacy_package_id: Id | None = None
    legacy_request_id: Id | None = None
    location_id: Id | None = None
    number: str | None = None
    paid: bool | None = None
    paid_date: Date | None = None
    private: bool | None = None
    received_from: PrimeChangeOrderReceivedFrom | None = None
    reference: str | None = None
    reviewed_at: DateTime | None = None
    reviewed_by: PrimeChangeOrderReviewedBy | None = None
    revised_substantial_completion_date: Date | None = None
    revision: int | None = None
    schedule_impact_amount: int | None = None
    signature_required: bool | None = None
    signed_change_order_received_date: Date | None = None
    status: (
        Literal[
            "draft",
            "pricing",
            "not_pricing",
            "pending",
            "revised",
            "proceeding",
            "not_proceeding",
            "pending_billable",
            "no_charge",
            "approved",
            "rejected",
            "void",
        ]
        | str
        | None
    ) = None
    title: str | None = None
    type: Literal["PrimeChangeOrder"] | str | None = None
    updated_at: DateTime | None = None


@record
class PrimeChangeOrder(PrimeChangeOrderDefault):
    """A prime change order."""

    change_events: list[PrimeChangeOrderChangeEvent] | None = None
    external_data: PrimeChangeOrderExternalData | None = None


@record
class PrimeChangeOrderAttachment(Model):
    """``attachments`` of :class:`PrimeChangeOrder`."""

    id: Id
    name: str | None = None
    url: str | None = None


@record
class PrimeChangeOrderChangeEvent(Model):
    """``change_events`` of :class:`PrimeChangeOrder`."""

    id: Id
    number: str | None = None


@record
class PrimeChangeOrderChangeReason(Model):
    """``change_order_change_reason`` of :class:`PrimeChangeOrder`."""

    id: Id
    change_reason: str | None = None


@record
class PrimeChangeOrderCreatedBy(Model):
    """``created_by`` of :class:`PrimeChangeOrder`."""

    id: Id
    name: str | None = None


@record
class PrimeChangeOrderCurrencyConfiguration(Model):
    """``currency_configuration`` of :class:`PrimeChangeOrder`."""

    base_currency_iso_code: str | None = None
    currency_exchange_rate: str | None = None
    currency_iso_code: str | None = None


@record
class PrimeChangeOrderDesignatedReviewer(Model):
    """``designated_reviewer`` of :class:`PrimeChangeOrder`."""

    id: Id
    name: str | None = None


@record
class PrimeChangeOrderExternalData(Model):
    """``external_data`` of :class:`PrimeChangeOrder`."""

    origin_code: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None


@record
class PrimeChangeOrderReceivedFrom(Model):
    """``received_from`` of :class:`PrimeChangeOrder`."""

    id: Id
    name: str | None = None


@record
class PrimeChangeOrderReviewedBy(Model):
    """``reviewed_by`` of :class:`PrimeChangeOrder`."""

    id: Id
    name: str | None = None


class PrimeChangeOrderFields(TypedDict, total=False):
    """Fields of :class:`PrimeChangeOrderCreateInput` and :class:`PrimeChangeOrderInput`."""

    batch_id: Id | None
    change_order_change_reason_id: Id | None
    location_id: Id | None
    designated_reviewer_id: Id | None
    received_from_id: Id | None
    description: str | None
    due_date: Date | str | None
    paid_date: Date | str | None
    invoiced_date: Date | str | None
    title: str | None
    status: str | None
    reference: str | None
    number: str | None
    revision: int | None
    field_change: bool | None
    signature_required: bool | None
    signed_change_order_received_date: Date | str | None
    schedule_impact_amount: int | None
    executed: bool | None
    private: bool | None
    paid: bool | None
    reason: str | None
    enable_ssov: bool | None
    change_event_attachment_ids: Sequence[Id] | None
    attachment_ids: Sequence[Id] | None
    drawing_revision_ids: Sequence[Id] | None
    file_version_ids: Sequence[Id] | None
    form_ids: Sequence[Id] | None
    image_ids: Sequence[Id] | None
    upload_ids: Sequence[Id] | None
    document_management_document_revision_ids: Sequence[Id] | None


class PrimeChangeOrderCreateInput(PrimeChangeOrderFields):
    """``change_order`` in the body of ``create``."""

    contract_id: Id


class PrimeChangeOrderInput(PrimeChangeOrderFields, total=False):
    """``change_order`` in the body of ``update``."""

    contract_id: Id | None


class PrimeChangeOrderFilters(TypedDict, total=False):
    """Query filters of ``prime_contracts.prime_change_orders.list``."""

    id: Id | Sequence[Id]
    batch_id: Id | Sequence[Id]
    legacy_package_id: Id | Sequence[Id]
    contract_id: Id | Sequence[Id]
    vendor_id: Id | Sequence[Id]
    signature_required: bool
    executed: bool
    status: (
        Literal[
            "draft",
            "pricing",
            "not_pricing",
            "pending",
            "revised",
            "proceeding",
            "not_proceeding",
            "pending_billable",
            "no_charge",
            "approved",
            "rejected",
            "void",
        ]
        | Sequence[
            Literal[
                "draft",
                "pricing",
                "not_pricing",
                "pending",
                "revised",
                "proceeding",
                "not_proceeding",
                "pending_billable",
                "no_charge",
                "approved",
                "rejected",
                "void",
            ]
        ]
    )
    updated_at: DateRange


class PrimeChangeOrdersResource(Resource):
    """Prime change orders (Prime Contracts)."""

    __slots__ = ()

    @overload
    async def create(
        self,
        *,
        change_order: PrimeChangeOrderCreateInput,
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> PrimeChangeOrder: ...
    @overload
    def create(
        self, *, change_order: PrimeChangeOrderInput, **others: Any
    ) -> RequiredFields[Literal["contract_id"]]: ...
    @overload
    async def create(
        self,
        *,
        change_order: Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> PrimeChangeOrder: ...
    @overloaded
    async def create(
        self,
        *,
        change_order: PrimeChangeOrderCreateInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> PrimeChangeOrder:
        """Create a prime change order.

        POST /rest/v1.0/projects/{project_id}/prime_change_orders
        https://developers.procore.com/reference/rest/v1/prime-change-orders?version=1.0#create-prime-change-order

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`PrimeChangeOrder`.
        """
        return await self._one(
            PrimeChangeOrder,
            "POST",
            "/rest/v1.0/projects/{project_id}/prime_change_orders",
            {"project_id": project_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"change_order": change_order},
            dates="change_order.due_date change_order.paid_date change_order.invoiced_date change_order.signed_change_order_received_date",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a prime change order.

        DELETE /rest/v1.0/projects/{project_id}/prime_change_orders/{id}
        https://developers.procore.com/reference/rest/v1/prime-change-orders?version=1.0#delete-prime-change-order

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/prime_change_orders/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    @overload
    async def get(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        view: Literal["default"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> PrimeChangeOrderDefault: ...
    @overload
    async def get(
        self, *, id: Id, view: Literal["extended"], project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> PrimeChangeOrder: ...
    @overloaded
    async def get(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        view: Literal["default", "extended"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> PrimeChangeOrder:
        """Return a prime change order.

        GET /rest/v1.0/projects/{project_id}/prime_change_orders/{id}
        https://developers.procore.com/reference/rest/v1/prime-change-orders?version=1.0#show-prime-change-order

        Args:
            view: Level of detail. One of default, extended.

        Returns:
            :class:`PrimeChangeOrderDefault`; with ``view="extended"`` :class:`PrimeChangeOrder`.
        """
        return await self._one(
            PrimeChangeOrder,
            "GET",
            "/rest/v1.0/projects/{project_id}/prime_change_orders/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"view": view},
        )

    @overload
    def list(
        self,
        *,
        filters: dict[
            Literal[
                "id",
                "batch_id",
                "legacy_package_id",
                "contract_id",
                "vendor_id",
                "signature_required",
                "executed",
                "status",
                "updated_at",
            ],
            DocumentedType,
        ],
        view: Literal["default"] | Unset = UNSET,
        **others: Any,
    ) -> Pages[PrimeChangeOrderDefault]: ...
    @overload
    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        view: Literal["default"] | Unset = UNSET,
        sort: Literal["id", "created_at", "-id", "-created_at"] | Unset = UNSET,
        filters: PrimeChangeOrderFilters = OMITTED,
        **options: Unpack[Options],
    ) -> Pages[PrimeChangeOrderDefault]: ...
    @overload
    def list(
        self,
        *,
        filters: dict[
            Literal[
                "id",
                "batch_id",
                "legacy_package_id",
                "contract_id",
                "vendor_id",
                "signature_required",
                "executed",
                "status",
                "updated_at",
            ],
            DocumentedType,
        ],
        view: Sequence[Never] | Literal["extended"],
        **others: Any,
    ) -> Pages[PrimeChangeOrder]: ...
    @overload
    def list(
        self,
        *,
        view: Literal["extended"],
        project_id: Id | Unset = UNSET,
        sort: Literal["id", "created_at", "-id", "-created_at"] | Unset = UNSET,
        filters: PrimeChangeOrderFilters = OMITTED,
        **options: Unpack[Options],
    ) -> Pages[PrimeChangeOrder]: ...
    @overloaded
    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        view: Literal["default", "extended"] | Unset = UNSET,
        sort: Literal["id", "created_at", "-id", "-created_at"] | Unset = UNSET,
        filters: PrimeChangeOrderFilters = OMITTED,
        **options: Unpack[Options],
    ) -> Pages[PrimeChangeOrder]:
        """Return all prime change orders.

        GET /rest/v1.0/projects/{project_id}/prime_change_orders
        https://developers.procore.com/reference/rest/v1/prime-change-orders?version=1.0#show-all-prime-change-orders

        Args:
            view: Level of detail. One of default, extended.
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PrimeChangeOrderDefault`; with ``view="extended"`` of :class:`PrimeChangeOrder`.
        """
        return self._pages(
            PrimeChangeOrder,
            "/rest/v1.0/projects/{project_id}/prime_change_orders",
            {"project_id": project_id},
            options,
            query={"view": view, "sort": sort, "filters": filters},
            pager=Pager.UNPAGED,
        )

    @overload
    async def update(
        self,
        *,
        id: Id,
        change_order: PrimeChangeOrderInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        view: Literal["default"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> PrimeChangeOrderDefault: ...
    @overload
    async def update(
        self,
        *,
        id: Id,
        view: Literal["extended"],
        change_order: PrimeChangeOrderInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> PrimeChangeOrder: ...
    @overloaded
    async def update(
        self,
        *,
        id: Id,
        change_order: PrimeChangeOrderInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        view: Literal["default", "extended"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> PrimeChangeOrder:
        """Update a prime change order.

        PATCH /rest/v1.0/projects/{project_id}/prime_change_orders/{id}
        https://developers.procore.com/reference/rest/v1/prime-change-orders?version=1.0#update-prime-change-order

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.
            view: Level of detail. One of default, extended.

        Returns:
            :class:`PrimeChangeOrderDefault`; with ``view="extended"`` :class:`PrimeChangeOrder`.
        """
        return await self._one(
            PrimeChangeOrder,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/prime_change_orders/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"run_configurable_validations": run_configurable_validations, "view": view},
            body={"change_order": change_order},
            dates="change_order.due_date change_order.paid_date change_order.invoiced_date change_order.signed_change_order_received_date",
        )
