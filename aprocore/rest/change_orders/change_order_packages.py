"""Change order packages (Change Orders)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import OMITTED, UNSET, DateRange, Options, Pages, Resource, Unset


@record
class ChangeOrderPackage(Model):
    """A change order package."""

    id: Id
    contract_id: Id | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    description: str | None = None
    due_date: Date | None = None
    executed: bool | None = None
    grand_total: str | None = None
    invoiced_date: Date | None = None
    number: str | None = None
    origin_code: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None
    paid_date: Date | None = None
    position: int | None = None
    private: bool | None = None
    review_notes: str | None = None
    reviewed_at: DateTime | None = None
    revised_substantial_completion_date: Date | None = None
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
    type: Literal["PrimeContractChangeOrder", "CommitmentContractChangeOrder", "ChangeOrderPackage"] | str | None = None
    updated_at: DateTime | None = None
    creator: ChangeOrderPackageCreator | None = None
    designated_reviewer: ChangeOrderPackageDesignatedReviewer | None = None
    reviewer: ChangeOrderPackageReviewer | None = None
    attachments: list[ChangeOrderPackageAttachment] | None = None
    line_items: list[ChangeOrderPackageLineItem] | None = None
    currency_configuration: ChangeOrderPackageCurrencyConfiguration | None = None
    created_by_id: Id | None = None


@record
class ChangeOrderPackageAttachment(Model):
    """``attachments`` of :class:`ChangeOrderPackage`."""

    id: Id
    name: str | None = None
    url: str | None = None
    filename: str | None = None


@record
class ChangeOrderPackageCostCode(Model):
    """``cost_code`` of :class:`ChangeOrderPackageLineItem`."""

    id: Id
    biller: str | None = None
    biller_id: Id | None = None
    biller_type: Literal["Project", "SubJob", ""] | str | None = None
    biller_origin_id: Id | None = None
    budgeted: bool | None = None
    code: str | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    full_code: str | None = None
    name: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None
    parent: ChangeOrderPackageParent | None = None
    position: int | None = None
    sortable_code: str | None = None
    standard_cost_code_id: Id | None = None
    updated_at: DateTime | None = None
    line_item_types: list[ChangeOrderPackageLineItemType] | None = None


@record
class ChangeOrderPackageCreator(Model):
    """``creator`` of :class:`ChangeOrderPackage`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class ChangeOrderPackageCurrencyConfiguration(Model):
    """``currency_configuration`` of :class:`ChangeOrderPackage`."""

    currency_iso_code: str | None = None
    base_currency_iso_code: str | None = None


@record
class ChangeOrderPackageDesignatedReviewer(Model):
    """``designated_reviewer`` of :class:`ChangeOrderPackage`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class ChangeOrderPackageDestinationCostCode(Model):
    """``destination_cost_code`` of :class:`ChangeOrderPackageMarkup`."""

    origin_id: Id | None = None
    origin_data: str | None = None


@record
class ChangeOrderPackageDestinationLineItemType(Model):
    """``destination_line_item_type`` of :class:`ChangeOrderPackageMarkup`."""

    id: Id
    name: str | None = None
    code: str | None = None
    base_type: (
        Literal["equipment", "materials", "commitment", "owner_cost", "professional_services", "other"] | str | None
    ) = None
    origin_data: str | None = None
    origin_id: Id | None = None


@record
class ChangeOrderPackageDestinationSubJob(Model):
    """``destination_sub_job`` of :class:`ChangeOrderPackageMarkup`."""

    id: Id
    origin_id: Id | None = None
    origin_data: str | None = None
    created_at: str | None = None
    updated_at: str | None = None
    name: str | None = None
    code: str | None = None


@record
class ChangeOrderPackageHolder(Model):
    """``holder`` of :class:`ChangeOrderPackageLineItem`."""

    id: Id
    holder_type: str | None = None


@record
class ChangeOrderPackageLineItem(Model):
    """``line_items`` of :class:`ChangeOrderPackage`."""

    id: Id
    position: int | None = None
    description: str | None = None
    quantity: str | None = None
    uom: str | None = None
    total_amount: str | None = None
    extended_amount: str | None = None
    unit_cost: str | None = None
    cost_code: ChangeOrderPackageCostCode | None = None
    wbs_code: ChangeOrderPackageWbsCode | None = None
    holder: ChangeOrderPackageHolder | None = None
    line_item_type: ChangeOrderPackageLineItemType | None = None
    markup_line_items: list[ChangeOrderPackageMarkupLineItem] | None = None
    currency_configuration: ChangeOrderPackageCurrencyConfiguration | None = None


@record
class ChangeOrderPackageLineItemType(Model):
    """``line_item_types`` of :class:`ChangeOrderPackageCostCode`."""

    id: Id
    name: str | None = None
    code: str | None = None
    base_type: (
        Literal["equipment", "materials", "commitment", "owner_cost", "professional_services", "other"] | str | None
    ) = None
    origin_data: str | None = None
    origin_id: Id | None = None


@record
class ChangeOrderPackageMarkup(Model):
    """``markup`` of :class:`ChangeOrderPackageMarkupLineItem`."""

    id: Id
    position: int | None = None
    markup_set: str | None = None
    name: str | None = None
    percentage: str | None = None
    compounds_markups_above: bool | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    wbs_code_id: Id | None = None
    destination_cost_code: ChangeOrderPackageDestinationCostCode | None = None
    destination_line_item_type: ChangeOrderPackageDestinationLineItemType | None = None
    desitination_budget_line_item_id: Id | None = None
    destination_sub_job: ChangeOrderPackageDestinationSubJob | None = None


@record
class ChangeOrderPackageMarkupLineItem(Model):
    """``markup_line_items`` of :class:`ChangeOrderPackageLineItem`."""

    id: Id
    amount: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    markup: ChangeOrderPackageMarkup | None = None
    currency_configuration: ChangeOrderPackageCurrencyConfiguration | None = None


@record
class ChangeOrderPackageParent(Model):
    """``parent`` of :class:`ChangeOrderPackageCostCode`."""

    id: Id


@record
class ChangeOrderPackageReviewer(Model):
    """``reviewer`` of :class:`ChangeOrderPackage`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class ChangeOrderPackageWbsCode(Model):
    """``wbs_code`` of :class:`ChangeOrderPackageLineItem`."""

    id: Id
    flat_code: str | None = None
    description: str | None = None


class ChangeOrderInput(TypedDict, total=False):
    """``change_order`` in a request body."""

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
    description: str | None
    grand_total: str | None
    schedule_impact_amount: int | None
    origin_code: str | None
    origin_data: str | None
    origin_id: Id | None
    paid_date: Date | str | None
    invoiced_date: Date | str | None
    due_date: Date | str | None
    executed: bool | None
    signed_change_order_received_date: Date | str | None


class ChangeOrderPackageFilters(TypedDict, total=False):
    """Query filters of ``change_orders.change_order_packages.list``."""

    id: Id | Sequence[Id]
    created_at: DateRange
    updated_at: DateRange
    reviewed_at: DateRange
    due_date: DateRange
    include_deleted: Literal["only", "with"]
    invoiced_date: DateRange
    paid_date: DateRange
    signed_change_order_received_date: DateRange


class ChangeOrderPackagesResource(Resource):
    """Change order packages (Change Orders)."""

    __slots__ = ()

    async def create(
        self,
        *,
        contract_id: Id,
        change_order: ChangeOrderInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ChangeOrderPackage:
        """Create a change order package.

        POST /rest/v1.0/change_order_packages
        https://developers.procore.com/reference/rest/v1/change-order-packages?version=1.0#create-change-order-package

        Returns:
            :class:`ChangeOrderPackage`.
        """
        return await self._one(
            ChangeOrderPackage,
            "POST",
            "/rest/v1.0/change_order_packages",
            {},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "contract_id": contract_id,
                "change_order": change_order,
            },
            dates="change_order.paid_date change_order.invoiced_date change_order.due_date change_order.signed_change_order_received_date",
        )

    async def get(
        self, *, id: Id, project_id: Id | Unset = UNSET, contract_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ChangeOrderPackage:
        """Return a change order package.

        GET /rest/v1.0/change_order_packages/{id}
        https://developers.procore.com/reference/rest/v1/change-order-packages?version=1.0#show-change-order-package

        Returns:
            :class:`ChangeOrderPackage`.
        """
        return await self._one(
            ChangeOrderPackage,
            "GET",
            "/rest/v1.0/change_order_packages/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "contract_id": contract_id},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        contract_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ChangeOrderPackageFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ChangeOrderPackage]:
        """List change order packages.

        GET /rest/v1.0/change_order_packages
        https://developers.procore.com/reference/rest/v1/change-order-packages?version=1.0#list-change-order-packages

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChangeOrderPackage`.
        """
        return self._pages(
            ChangeOrderPackage,
            "/rest/v1.0/change_order_packages",
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

    async def update(
        self,
        *,
        id: Id,
        change_order: ChangeOrderInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        contract_id: Id | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> ChangeOrderPackage:
        """Update a change order package.

        PATCH /rest/v1.0/change_order_packages/{id}
        https://developers.procore.com/reference/rest/v1/change-order-packages?version=1.0#update-change-order-package

        Returns:
            :class:`ChangeOrderPackage`.
        """
        return await self._one(
            ChangeOrderPackage,
            "PATCH",
            "/rest/v1.0/change_order_packages/{id}",
            {"id": id},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "contract_id": contract_id,
                "change_order": change_order,
            },
            dates="change_order.paid_date change_order.invoiced_date change_order.due_date change_order.signed_change_order_received_date",
        )
