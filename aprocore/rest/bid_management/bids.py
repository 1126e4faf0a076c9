"""Bids (Bid Management)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Decimal, Id
from .._base import UNSET, Options, Pages, Resource, ScopedOptions, Unset, deprecated


@record
class Bid(Model):
    """A bid."""

    id: Id
    bid_package_id: Id | None = None
    bid_package_title: str | None = None
    bid_form_title: str | None = None
    awarded: bool | None = None
    bidders_can_add_line_items: bool | None = None
    bid_status: Literal["not_invited", "undecided", "will_not_bid", "will_bid", "submitted", "awarded"] | str | None = (
        None
    )
    company_id: Id | None = None
    invitation_last_sent_at: DateTime | None = None
    is_bidder_committed: bool | None = None
    lump_sum_amount: Decimal | None = None
    lump_sum_enabled: bool | None = None
    submitted: bool | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    due_date: DateTime | None = None
    bidder_comments: str | None = None
    show_bid_in_estimating: bool | None = None
    bid_amount: Decimal | None = None
    bid_requester: BidRequester | None = None
    deleted_at: DateTime | None = None
    bidder_notes: str | None = None
    attachments_count: int | None = None
    recipient_ids: list[Id] | None = None
    recipient_list: list[BidRecipientList] | None = None
    recipient_list_with_email_and_number: list[str] | None = None
    mailto: str | None = None
    bidder_inclusion: str | None = None
    bidder_exclusion: str | None = None
    bid_convertible_to_subcontract: bool | None = None
    bid_convertible_to_purchase_order: bool | None = None
    contract_button_disabled_reason: str | None = None
    po_button_disabled_reason: str | None = None
    links: BidLink | None = None
    vendor: BidVendor | None = None
    project: BidProject | None = None
    bid_items: list[BidItem] | None = None
    cost_codes: list[BidCostCode] | None = None
    attachments: list[BidAttachment] | None = None
    attachments_zip_streaming_url: str | None = None
    values_converted_by_name: str | None = None
    values_converted_at: DateTime | None = None
    bid_form_id: Id | None = None


@record
class BidAttachment(Model):
    """``attachments`` of :class:`Bid`."""

    id: Id
    item_type: str | None = None
    prostore_file_id: Id | None = None
    url: str | None = None
    name: str | None = None


@record
class BidCostCode(Model):
    """``cost_codes`` of :class:`Bid`."""

    id: Id
    name: str | None = None


@record
class BidItem(Model):
    """``bid_items`` of :class:`Bid`."""

    id: Id
    amount: Decimal | None = None
    bid_form_item_id: Id | None = None
    cost_code_id: Id | None = None
    cost_code_name: str | None = None
    cost_code_number: str | None = None
    included: bool | None = None
    quantity: str | None = None
    unit_cost: str | None = None
    uom: str | None = None


@record
class BidLink(Model):
    """``links`` of :class:`Bid`."""

    uploads: str | None = None
    cost_codes: str | None = None
    bid_pdf: str | None = None


@record
class BidProject(Model):
    """``project`` of :class:`Bid`."""

    name: str | None = None
    address: str | None = None


@record
class BidRecipientList(Model):
    """``recipient_list`` of :class:`Bid`."""

    first: str | None = None
    last: str | None = None
    email: str | None = None
    numbers: str | None = None


@record
class BidRequester(Model):
    """``bid_requester`` of :class:`Bid`."""

    company: str | None = None
    contact: str | None = None
    company_address: str | None = None
    company_phone: str | None = None
    company_website: str | None = None
    email_address: str | None = None
    first_name: str | None = None
    last_name: str | None = None
    mobile_phone: str | None = None
    vendor_address: str | None = None
    business_phone: str | None = None
    fax_number: str | None = None


@record
class BidVendor(Model):
    """``vendor`` of :class:`Bid`."""

    id: Id
    name: str | None = None
    avatar_url: str | None = None
    trades: str | None = None
    address: str | None = None
    business_phone: str | None = None


class BidAttachmentsAttributeInput(TypedDict, total=False):
    """``attachments_attributes`` in a request body."""

    id: Id | None
    item_type: str | None
    prostore_file_id: Id | None
    item_id: Id | None
    _destroy: bool | None


class BidFields(TypedDict, total=False):
    """Fields of :class:`BidCreateInput` and :class:`BidInput`."""

    lump_sum_amount: Decimal | float | str | None
    bidder_comments: str | None
    is_bidder_committed: bool | None
    submitted: bool | None
    recipient_ids: Sequence[Id] | None
    bidder_inclusion: str | None
    bidder_exclusion: str | None
    bid_status: Literal["not_invited", "undecided", "will_not_bid", "will_bid", "submitted", "awarded"] | None
    show_bid_in_estimating: bool | None
    prostore_file_ids: Sequence[Id] | None
    bid_items: Sequence[BidItemInput] | None
    bid_items_to_delete: Sequence[int] | None
    attachments_attributes: Sequence[BidAttachmentsAttributeInput] | None
    bidder_id: Id | None
    bid_items_attributes: Sequence[BidItemsAttributeInput] | None
    uploads: Sequence[BidUploadInput] | None


class BidItemInput(TypedDict, total=False):
    """``bid_items`` in a request body."""

    id: Id | None
    bid_form_item_id: Id | None
    cost_code_id: Id | None
    amount: Decimal | float | str | None
    unit_cost: str | None
    quantity: str | None
    uom: str | None


class BidItemsAttributeInput(TypedDict, total=False):
    """``bid_items_attributes`` in a request body."""

    amount_in_cents: Decimal | float | str | None
    bid_form_item_id: Id | None
    cost_code_id: Id | None
    id: Id | None
    included: bool | None
    quantity: str | None
    unit_cost: str | None
    uom: str | None


class BidUploadInput(TypedDict, total=False):
    """``uploads`` in a request body."""

    uuid: str | None


class BidCreateInput(BidFields):
    """``bid`` in the body of ``create``."""

    vendor_id: Id


class BidInput(BidFields, total=False):
    """``bid`` in the body of ``update``, ``update_bid``, ``update_v1_0``."""

    vendor_id: Id | None


class BidsResource(Resource):
    """Bids (Bid Management)."""

    __slots__ = ()

    async def create(
        self,
        *,
        bid_package_id: Id,
        project_id: Id | Unset = UNSET,
        bid: BidCreateInput | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> Bid:
        """Create a bid.

        POST /rest/v1.0/projects/{project_id}/bid_packages/{bid_package_id}/bids
        https://developers.procore.com/reference/rest/v1/bids?version=1.0#create-bid

        Returns:
            :class:`Bid`.
        """
        return await self._one(
            Bid,
            "POST",
            "/rest/v1.0/projects/{project_id}/bid_packages/{bid_package_id}/bids",
            {"project_id": project_id, "bid_package_id": bid_package_id},
            options,
            body={"bid": bid},
        )

    async def get(
        self, *, bid_package_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Bid:
        """Return bids within a bid package.

        GET /rest/v1.0/projects/{project_id}/bid_packages/{bid_package_id}/bids/{id}
        https://developers.procore.com/reference/rest/v1/bids?version=1.0#show-bids-within-a-bid-package

        Returns:
            :class:`Bid`.
        """
        return await self._one(
            Bid,
            "GET",
            "/rest/v1.0/projects/{project_id}/bid_packages/{bid_package_id}/bids/{id}",
            {"project_id": project_id, "bid_package_id": bid_package_id, "id": id},
            options,
        )

    async def get_bid_for_company(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Bid:
        """Return a bid within a company.

        GET /rest/v1.0/companies/{company_id}/bids/{id}
        https://developers.procore.com/reference/rest/v1/bids?version=1.0#show-a-bid-within-a-company

        Returns:
            :class:`Bid`.
        """
        return await self._one(
            Bid, "GET", "/rest/v1.0/companies/{company_id}/bids/{id}", {"id": id, "company_id": company_id}, options
        )

    async def get_bid_for_project(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Bid:
        """Return a bid within a project.

        GET /rest/v1.0/projects/{project_id}/bids/{id}
        https://developers.procore.com/reference/rest/v1/bids?version=1.0#show-a-bid-within-a-project

        Returns:
            :class:`Bid`.
        """
        return await self._one(
            Bid, "GET", "/rest/v1.0/projects/{project_id}/bids/{id}", {"id": id, "project_id": project_id}, options
        )

    def list(
        self,
        *,
        bid_package_id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Bid]:
        """List bids within a bid package.

        GET /rest/v1.0/projects/{project_id}/bid_packages/{bid_package_id}/bids
        https://developers.procore.com/reference/rest/v1/bids?version=1.0#list-bids-within-a-bid-package

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Bid`.
        """
        return self._pages(
            Bid,
            "/rest/v1.0/projects/{project_id}/bid_packages/{bid_package_id}/bids",
            {"project_id": project_id, "bid_package_id": bid_package_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    @deprecated("GET /rest/v1.0/companies/{company_id}/bids is deprecated by Procore.")
    def list_bids_for_company(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Bid]:
        """List bids within a company.

        GET /rest/v1.0/companies/{company_id}/bids
        https://developers.procore.com/reference/rest/v1/bids?version=1.0#list-bids-within-a-company

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Bid`.
        """
        return self._pages(
            Bid,
            "/rest/v1.0/companies/{company_id}/bids",
            {"company_id": company_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_bids_for_project(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Bid]:
        """List bids within a project.

        GET /rest/v1.0/projects/{project_id}/bids
        https://developers.procore.com/reference/rest/v1/bids?version=1.0#list-bids-within-a-project

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Bid`.
        """
        return self._pages(
            Bid,
            "/rest/v1.0/projects/{project_id}/bids",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        bid_package_id: Id,
        id: Id,
        project_id: Id | Unset = UNSET,
        bid: BidInput | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> Bid:
        """Update a bid from a bid package.

        PATCH /rest/v1.1/projects/{project_id}/bid_packages/{bid_package_id}/bids/{id}
        https://developers.procore.com/reference/rest/v1/bids?version=1.1#update-a-bid-from-a-bid-package

        Returns:
            :class:`Bid`.
        """
        return await self._one(
            Bid,
            "PATCH",
            "/rest/v1.1/projects/{project_id}/bid_packages/{bid_package_id}/bids/{id}",
            {"project_id": project_id, "bid_package_id": bid_package_id, "id": id},
            options,
            body={"bid": bid},
        )

    async def update_bid(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        bid: BidInput | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Bid:
        """Update a bid within a company.

        PATCH /rest/v1.0/companies/{company_id}/bids/{id}
        https://developers.procore.com/reference/rest/v1/bids?version=1.0#update-a-bid-within-a-company

        Returns:
            :class:`Bid`.
        """
        return await self._one(
            Bid,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/bids/{id}",
            {"id": id, "company_id": company_id},
            options,
            body={"bid": bid},
        )

    async def update_v1_0(
        self,
        *,
        bid_package_id: Id,
        id: Id,
        project_id: Id | Unset = UNSET,
        bid: BidInput | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> Bid:
        """Update a bid from a bid package.

        PATCH /rest/v1.0/projects/{project_id}/bid_packages/{bid_package_id}/bids/{id}
        https://developers.procore.com/reference/rest/v1/bids?version=1.0#update-a-bid-from-a-bid-package

        Returns:
            :class:`Bid`.
        """
        return await self._one(
            Bid,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/bid_packages/{bid_package_id}/bids/{id}",
            {"project_id": project_id, "bid_package_id": bid_package_id, "id": id},
            options,
            body={"bid": bid},
        )
