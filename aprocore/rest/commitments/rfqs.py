"""RFQs (Commitments)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Decimal, Id
from .._base import OMITTED, UNSET, DateRange, Options, Pages, Resource, Unset


@record
class Rfq(Model):
    """An RFQ."""

    id: Id
    commitment_contract_id: Id | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    description: str | None = None
    due_date: Date | None = None
    estimated_amount: Decimal | None = None
    estimated_schedule_impact: int | None = None
    estimated_status: Literal["rom", "final"] | str | None = None
    intent_to_quote: bool | None = None
    number: str | None = None
    original_quote: Decimal | None = None
    position: int | None = None
    private: bool | None = None
    prostore_file_ids: list[Id] | None = None
    status: (
        Literal[
            "out_for_pricing", "revise_and_resubmit", "under_review", "pending_final_approval", "closed", "withdrawn"
        ]
        | str
        | None
    ) = None
    title: str | None = None
    updated_at: DateTime | None = None
    specification_section: RfqSpecificationSection | None = None
    quotes: list[RfqQuote] | None = None
    responses: list[RfqResponse] | None = None
    potential_change_orders: RfqPotentialChangeOrder | None = None
    change_order_packages: RfqChangeOrderPackage | None = None
    commitment_potential_change_orders: RfqCommitmentPotentialChangeOrder | None = None
    commitment_change_order_packages: RfqCommitmentChangeOrderPackage | None = None
    created_by: RfqCreatedBy | None = None
    assigned: RfqAssigned | None = None
    location: RfqLocation | None = None
    cost_code: Any = None
    change_event: RfqChangeEvent | None = None
    currency_configuration: RfqCurrencyConfiguration | None = None


@record
class RfqAssigned(Model):
    """``assigned`` of :class:`Rfq`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class RfqAttachment(Model):
    """``attachments`` of :class:`RfqQuote`."""

    id: Id
    name: str | None = None
    url: str | None = None


@record
class RfqBudgetMod(Model):
    """``budget_mod`` of :class:`RfqChangeEventLineItem`."""

    created_at: DateTime | None = None
    transfer_amount: str | None = None
    notes: str | None = None
    from_budget_line_item_id: Id | None = None
    to_budget_line_item_id: Id | None = None


@record
class RfqChangeEvent(Model):
    """``change_event`` of :class:`Rfq`."""

    id: Id
    number: int | None = None
    alphanumeric_number: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None
    title: str | None = None
    description: str | None = None
    status: str | None = None
    project_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    event_type: Literal["tbd", "allowance", "contingency", "owner_change", "transfer"] | str | None = None
    event_scope: Literal["tbd", "in_scope", "out_of_scope"] | str | None = None
    change_event_origin_id: Id | None = None
    change_event_origin_type: str | None = None
    rfi: RfqRfi | None = None
    change_event_line_items: list[RfqChangeEventLineItem] | None = None
    change_order_change_reason: RfqChangeOrderChangeReason | None = None
    change_event_status: RfqChangeEventStatus | None = None
    created_by: RfqCreatedBy | None = None
    attachments: list[RfqAttachment] | None = None


@record
class RfqChangeEventLineItem(Model):
    """``change_event_line_items`` of :class:`RfqChangeEvent`."""

    id: Id
    cost_code_biller_name: str | None = None
    cost_code: Any = None
    cost_code_is_budgeted: bool | None = None
    description: str | None = None
    event_id: Id | None = None
    line_item_type: RfqLineItemType | None = None
    rom: int | None = None
    contract: RfqContract | None = None
    links: RfqLink | None = None
    statuses: RfqStatus | None = None
    number: str | None = None
    status: str | None = None
    title: str | None = None
    vendor: RfqVendor | None = None
    commitment_contract_cost: str | None = None
    commitment_pco_cost: str | None = None
    budget_mod_amount: str | None = None
    budget_mod: RfqBudgetMod | None = None
    prime_pco_cost: str | None = None
    rfq_amount: str | None = None
    rfq_status: str | None = None


@record
class RfqChangeEventStatus(Model):
    """``change_event_status`` of :class:`RfqChangeEvent`."""

    id: Id
    name: str | None = None
    mapped_to_status: str | None = None
    show_in_select: bool | None = None


@record
class RfqChangeOrderChangeReason(Model):
    """``change_order_change_reason`` of :class:`RfqChangeEvent`."""

    id: Id
    company_id: Id | None = None
    change_reason: str | None = None
    show_in_select: bool | None = None


@record
class RfqChangeOrderPackage(Model):
    """``change_order_packages`` of :class:`Rfq`."""

    id: Id
    contract_id: Id | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    due_date: Date | None = None
    invoiced_date: Date | None = None
    number: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None
    paid_date: Date | None = None
    reviewed_at: DateTime | None = None
    title: str | None = None
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
    updated_at: DateTime | None = None


@record
class RfqCommitmentChangeOrderPackage(Model):
    """``commitment_change_order_packages`` of :class:`Rfq`."""

    id: Id
    contract_id: Id | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    due_date: Date | None = None
    invoiced_date: Date | None = None
    number: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None
    paid_date: Date | None = None
    reviewed_at: DateTime | None = None
    title: str | None = None
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
    updated_at: DateTime | None = None


@record
class RfqCommitmentPotentialChangeOrder(Model):
    """``commitment_potential_change_orders`` of :class:`Rfq`."""

    id: Id
    created_at: DateTime | None = None
    created_by_id: Id | None = None
    deleted_at: DateTime | None = None
    due_date: Date | None = None
    invoiced_date: Date | None = None
    number: str | None = None
    paid_date: Date | None = None
    reviewed_at: DateTime | None = None
    title: str | None = None
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
    updated_at: DateTime | None = None
    change_order_request_id: Id | None = None
    executed: bool | None = None
    grand_total: str | None = None
    revision: int | None = None
    schedule_impact_amount: int | None = None
    change_reason: str | None = None
    change_order_request_title: str | None = None
    change_order_package_title: str | None = None
    potential_change_order_acronym_number: str | None = None
    change_order_request_acronym_number: str | None = None
    change_order_package_acronym_number: str | None = None
    change_order_tiers: int | None = None


@record
class RfqContract(Model):
    """``contract`` of :class:`RfqChangeEventLineItem`."""

    id: Id
    number: str | None = None


@record
class RfqCreatedBy(Model):
    """``created_by`` of :class:`Rfq`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class RfqCurrencyConfiguration(Model):
    """``currency_configuration`` of :class:`Rfq`."""

    currency_iso_code: str | None = None


@record
class RfqLineItemType(Model):
    """``line_item_type`` of :class:`RfqChangeEventLineItem`."""

    id: Id
    name: str | None = None
    code: str | None = None
    base_type: (
        Literal["equipment", "materials", "commitment", "owner_cost", "professional_services", "other"] | str | None
    ) = None
    origin_data: str | None = None
    origin_id: Id | None = None


@record
class RfqLink(Model):
    """``links`` of :class:`RfqChangeEventLineItem`."""

    edit: str | None = None
    view: str | None = None
    contract: str | None = None
    prime_pco_cost: str | None = None
    commitment_contract_cost: str | None = None
    commitment_pco_cost: str | None = None
    rfq_amount: str | None = None
    rom: str | None = None


@record
class RfqLocation(Model):
    """``location`` of :class:`Rfq`."""

    id: Id
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class RfqPotentialChangeOrder(Model):
    """``potential_change_orders`` of :class:`Rfq`."""

    id: Id
    created_at: DateTime | None = None
    created_by_id: Id | None = None
    deleted_at: DateTime | None = None
    due_date: Date | None = None
    invoiced_date: Date | None = None
    number: str | None = None
    paid_date: Date | None = None
    reviewed_at: DateTime | None = None
    title: str | None = None
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
    updated_at: DateTime | None = None
    change_order_request_id: Id | None = None
    executed: bool | None = None
    grand_total: str | None = None
    revision: int | None = None
    schedule_impact_amount: int | None = None
    change_reason: str | None = None
    change_order_request_title: str | None = None
    change_order_package_title: str | None = None
    potential_change_order_acronym_number: str | None = None
    change_order_request_acronym_number: str | None = None
    change_order_package_acronym_number: str | None = None
    change_order_tiers: int | None = None


@record
class RfqQuote(Model):
    """``quotes`` of :class:`Rfq`."""

    id: Id
    commitment_quote_number: str | None = None
    cost: Decimal | None = None
    schedule_impact: int | None = None
    description: str | None = None
    request_for_quote_id: Id | None = None
    attachments_count: int | None = None
    import_origin_id: Id | None = None
    created_by_id: Id | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    updated_at: DateTime | None = None
    prostore_file_ids: list[Id] | None = None
    created_by: RfqCreatedBy | None = None
    attachments: list[RfqAttachment] | None = None


@record
class RfqResponse(Model):
    """``responses`` of :class:`Rfq`."""

    id: Id
    comment: str | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    updated_at: DateTime | None = None
    prostore_file_ids: list[Id] | None = None
    created_by: RfqCreatedBy | None = None
    attachments: list[RfqAttachment] | None = None


@record
class RfqRfi(Model):
    """``rfi`` of :class:`RfqChangeEvent`."""

    id: Id
    title: str | None = None
    number: int | None = None
    due_date: DateTime | None = None
    status: str | None = None


@record
class RfqSpecificationSection(Model):
    """``specification_section`` of :class:`Rfq`."""

    specification_section_id: Id | None = None
    spec_section_description: str | None = None
    spec_section_number: str | None = None


@record
class RfqStatus(Model):
    """``statuses`` of :class:`RfqChangeEventLineItem`."""

    contract: str | None = None
    commitment_contract_cost: str | None = None
    commitment_pco_cost: str | None = None
    prime_pco_cost: str | None = None
    rfq_amount: str | None = None


@record
class RfqVendor(Model):
    """``vendor`` of :class:`RfqChangeEventLineItem`."""

    id: Id
    name: str | None = None


class RfqFields(TypedDict, total=False):
    """Fields of :class:`RfqCreateInput` and :class:`RfqInput`."""

    assigned_id: Id | None
    change_event_event_id: Id | None
    cost_code_id: Id | None
    description: str | None
    due_date: Date | str | None
    estimated_amount: Decimal | float | str | None
    estimated_schedule_impact: int | None
    estimated_status: Literal["rom", "final"] | None
    location_id: Id | None
    number: str | None
    original_quote: Decimal | float | str | None
    private: bool | None
    spec_section_description: str | None
    spec_section_number: str | None
    specification_section_id: Id | None
    status: (
        Literal[
            "out_for_pricing", "revise_and_resubmit", "under_review", "pending_final_approval", "closed", "withdrawn"
        ]
        | None
    )
    prostore_file_ids: Sequence[Id] | None


class RfqQuoteInput(TypedDict, total=False):
    """``rfq_quote`` in a request body."""

    commitment_quote_number: str | None
    cost: Decimal | float | str | None
    description: str | None
    schedule_impact: int | None


class RfqResponseInput(TypedDict, total=False):
    """``rfq_response`` in a request body."""

    comment: str | None
    prostore_file_ids: Sequence[Id] | None


class RfqCreateInput(RfqFields):
    """``rfq`` in the body of ``create``."""

    title: str


class RfqInput(RfqFields, total=False):
    """``rfq`` in the body of ``update``."""

    title: str | None


class RfqFilters(TypedDict, total=False):
    """Query filters of ``commitments.rfqs.list``."""

    status: (
        Literal[
            "out_for_pricing", "revise_and_resubmit", "under_review", "pending_final_approval", "closed", "withdrawn"
        ]
        | Sequence[
            Literal[
                "out_for_pricing",
                "revise_and_resubmit",
                "under_review",
                "pending_final_approval",
                "closed",
                "withdrawn",
            ]
        ]
    )
    created_at: DateRange
    updated_at: DateRange
    commitment_contract_id: Id | Sequence[Id]


class RfqsResource(Resource):
    """RFQs (Commitments)."""

    __slots__ = ()

    async def create(
        self, *, contract_id: Id, rfq: RfqCreateInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Rfq:
        """Create an RFQ.

        POST /rest/v1.0/rfqs
        https://developers.procore.com/reference/rest/v1/rfqs?version=1.0#create-rfq

        Returns:
            :class:`Rfq`.
        """
        return await self._one(
            Rfq,
            "POST",
            "/rest/v1.0/rfqs",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "contract_id": contract_id, "rfq": rfq},
            dates="rfq.due_date",
        )

    async def create_quote(
        self,
        *,
        rfq_id: Id,
        contract_id: Id,
        rfq_quote: RfqQuoteInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> RfqQuote:
        """Create an RFQ quote.

        POST /rest/v1.0/rfqs/{rfq_id}/quotes
        https://developers.procore.com/reference/rest/v1/rfqs?version=1.0#create-rfq-quote

        Returns:
            :class:`RfqQuote`.
        """
        return await self._one(
            RfqQuote,
            "POST",
            "/rest/v1.0/rfqs/{rfq_id}/quotes",
            {"rfq_id": rfq_id},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "contract_id": contract_id,
                "rfq_quote": rfq_quote,
            },
        )

    async def create_response(
        self,
        *,
        rfq_id: Id,
        contract_id: Id,
        rfq_response: RfqResponseInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> RfqResponse:
        """Create an RFQ response.

        POST /rest/v1.0/rfqs/{rfq_id}/responses
        https://developers.procore.com/reference/rest/v1/rfqs?version=1.0#create-rfq-response

        Returns:
            :class:`RfqResponse`.
        """
        return await self._one(
            RfqResponse,
            "POST",
            "/rest/v1.0/rfqs/{rfq_id}/responses",
            {"rfq_id": rfq_id},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "contract_id": contract_id,
                "rfq_response": rfq_response,
            },
        )

    async def delete(
        self, *, id: Id, contract_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete an RFQ.

        DELETE /rest/v1.0/rfqs/{id}
        https://developers.procore.com/reference/rest/v1/rfqs?version=1.0#delete-rfq

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/rfqs/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "contract_id": contract_id},
        )

    async def get(self, *, id: Id, contract_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Rfq:
        """Return an RFQ.

        GET /rest/v1.0/rfqs/{id}
        https://developers.procore.com/reference/rest/v1/rfqs?version=1.0#show-rfq

        Returns:
            :class:`Rfq`.
        """
        return await self._one(
            Rfq,
            "GET",
            "/rest/v1.0/rfqs/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "contract_id": contract_id},
        )

    async def get_quote(
        self, *, rfq_id: Id, id: Id, contract_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> RfqQuote:
        """Return an RFQ quote.

        GET /rest/v1.0/rfqs/{rfq_id}/quotes/{id}
        https://developers.procore.com/reference/rest/v1/rfqs?version=1.0#show-rfq-quote

        Args:
            id: ID of a quote.

        Returns:
            :class:`RfqQuote`.
        """
        return await self._one(
            RfqQuote,
            "GET",
            "/rest/v1.0/rfqs/{rfq_id}/quotes/{id}",
            {"rfq_id": rfq_id, "id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "contract_id": contract_id},
        )

    async def get_response(
        self, *, rfq_id: Id, id: Id, contract_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> RfqResponse:
        """Return an RFQ response.

        GET /rest/v1.0/rfqs/{rfq_id}/responses/{id}
        https://developers.procore.com/reference/rest/v1/rfqs?version=1.0#show-rfq-response

        Args:
            id: ID of a response.

        Returns:
            :class:`RfqResponse`.
        """
        return await self._one(
            RfqResponse,
            "GET",
            "/rest/v1.0/rfqs/{rfq_id}/responses/{id}",
            {"rfq_id": rfq_id, "id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "contract_id": contract_id},
        )

    def list(
        self,
        *,
        contract_id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: RfqFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Rfq]:
        """List RFQs.

        GET /rest/v1.0/rfqs
        https://developers.procore.com/reference/rest/v1/rfqs?version=1.0#list-rfqs

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Rfq`.
        """
        return self._pages(
            Rfq,
            "/rest/v1.0/rfqs",
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

    def list_quotes(
        self,
        *,
        rfq_id: Id,
        contract_id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[RfqQuote]:
        """List RFQ quotes.

        GET /rest/v1.0/rfqs/{rfq_id}/quotes
        https://developers.procore.com/reference/rest/v1/rfqs?version=1.0#list-rfq-quotes

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`RfqQuote`.
        """
        return self._pages(
            RfqQuote,
            "/rest/v1.0/rfqs/{rfq_id}/quotes",
            {"rfq_id": rfq_id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "contract_id": contract_id, "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_responses(
        self,
        *,
        rfq_id: Id,
        contract_id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[RfqResponse]:
        """List RFQ responses.

        GET /rest/v1.0/rfqs/{rfq_id}/responses
        https://developers.procore.com/reference/rest/v1/rfqs?version=1.0#list-rfq-responses

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`RfqResponse`.
        """
        return self._pages(
            RfqResponse,
            "/rest/v1.0/rfqs/{rfq_id}/responses",
            {"rfq_id": rfq_id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "contract_id": contract_id, "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self, *, id: Id, contract_id: Id, rfq: RfqInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Rfq:
        """Update an RFQ.

        PATCH /rest/v1.0/rfqs/{id}
        https://developers.procore.com/reference/rest/v1/rfqs?version=1.0#update-rfq

        Returns:
            :class:`Rfq`.
        """
        return await self._one(
            Rfq,
            "PATCH",
            "/rest/v1.0/rfqs/{id}",
            {"id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "contract_id": contract_id, "rfq": rfq},
            dates="rfq.due_date",
        )

    async def update_quote(
        self,
        *,
        rfq_id: Id,
        id: Id,
        contract_id: Id,
        rfq_quote: RfqQuoteInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> RfqQuote:
        """Update an RFQ quote.

        PATCH /rest/v1.0/rfqs/{rfq_id}/quotes/{id}
        https://developers.procore.com/reference/rest/v1/rfqs?version=1.0#update-rfq-quote

        Args:
            id: ID of a quote.

        Returns:
            :class:`RfqQuote`.
        """
        return await self._one(
            RfqQuote,
            "PATCH",
            "/rest/v1.0/rfqs/{rfq_id}/quotes/{id}",
            {"rfq_id": rfq_id, "id": id},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "contract_id": contract_id,
                "rfq_quote": rfq_quote,
            },
        )

    async def update_response(
        self,
        *,
        rfq_id: Id,
        id: Id,
        contract_id: Id,
        rfq_response: RfqResponseInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> RfqResponse:
        """Update an RFQ response.

        PATCH /rest/v1.0/rfqs/{rfq_id}/responses/{id}
        https://developers.procore.com/reference/rest/v1/rfqs?version=1.0#update-rfq-response

        Args:
            id: ID of a response.

        Returns:
            :class:`RfqResponse`.
        """
        return await self._one(
            RfqResponse,
            "PATCH",
            "/rest/v1.0/rfqs/{rfq_id}/responses/{id}",
            {"rfq_id": rfq_id, "id": id},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "contract_id": contract_id,
                "rfq_response": rfq_response,
            },
        )
