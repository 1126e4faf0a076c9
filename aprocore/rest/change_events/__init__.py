"""Change events."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypedDict, Unpack, overload

from ...model import Model, record
from ...types import Date, DateTime, Decimal, Id
from .._base import OMITTED, UNSET, DateRange, Options, Pages, RequiredFields, Resource, Unset, overloaded, some
from .._lazy import load

if TYPE_CHECKING:
    from .change_event_production_quantities_and_others import (
        ChangeEventProductionQuantitiesResource,
        ChangeEventSettingsResource,
        ChangeEventStatusesResource,
        ChangeEventTypesResource,
        ChangeTypesResource,
    )


@record
class ChangeEvent(Model):
    """A change event."""

    id: Id
    number: Id | None = None
    title: str | None = None
    description: str | None = None
    scope: Literal["tbd", "in_scope", "out_of_scope"] | str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    deleted_at: DateTime | None = None
    comments_enabled: bool | None = None
    deletable: bool | None = None
    in_recycle_bin: bool | None = None
    project_id: Id | None = None
    company_id: Id | None = None
    status: ChangeEventStatus | str | None = None
    event_origin: ChangeEventOrigin | None = None
    change_type: ChangeEventType | None = None
    change_reason: ChangeEventReason | None = None
    prime_contract_for_estimates: ChangeEventPrimeContractForEstimate | None = None
    attachments: list[ChangeEventAttachment] | None = None
    external_data: ChangeEventExternalData | None = None
    created_by: ChangeEventCreatedBy | None = None
    change_items: list[ChangeEventItem] | None = None
    markup_items: list[ChangeEventMarkupItem] | None = None
    production_quantities: list[ChangeEventProductionQuantity] | None = None
    notes: Mapping[str, Any] | None = None
    currency_configuration: ChangeEventCurrencyConfiguration | None = None
    source: Literal["budget_change", "field_initiated_change_orders"] | str | None = None
    alphanumeric_number: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None
    event_type: Literal["tbd", "allowance", "contingency", "owner_change", "transfer"] | str | None = None
    event_scope: Literal["tbd", "in_scope", "out_of_scope"] | str | None = None
    change_event_origin_id: Id | None = None
    change_event_origin_type: str | None = None
    rfi: ChangeEventRfi | None = None
    change_event_line_items: list[ChangeEventLineItem] | None = None
    change_order_change_reason: ChangeEventOrderChangeReason | None = None
    change_event_status: ChangeEventStatus | None = None
    rfqs: list[ChangeEventRfq] | None = None


@record
class ChangeEventAssigned(Model):
    """``assigned`` of :class:`ChangeEventRfq`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class ChangeEventAttachment(Model):
    """``attachments`` of :class:`ChangeEvent`."""

    id: Id
    url: str | None = None
    filename: str | None = None


@record
class ChangeEventBiller(Model):
    """``biller`` of :class:`ChangeEventLineItem`."""

    id: Id
    name: str | None = None
    model_name: str | None = None
    guid: str | None = None


@record
class ChangeEventBudgetChange(Model):
    """``budget_change`` of :class:`ChangeEventProductionQuantity`."""

    id: Id
    number: Any = None
    title: Any = None
    description: Any = None
    status: Any = None
    production_quantity: Any = None


@record
class ChangeEventBudgetCode(Model):
    """``budget_code`` of :class:`ChangeEventItem`."""

    id: Id
    flat_code: str | None = None
    description: str | None = None
    segment_items: list[ChangeEventSegmentItem] | None = None


@record
class ChangeEventBudgetImpact(Model):
    """``budget_impact`` of :class:`ChangeEventItem`."""

    budget_change: Any = None
    budget_modification: Any = None
    estimate: Any = None
    source_of_latest_budget_impact: Any = None
    source_of_stage: Any = None
    source_of_budget_rom: Any = None


@record
class ChangeEventBudgetMod(Model):
    """``budget_mod`` of :class:`ChangeEventLineItem`."""

    created_at: DateTime | None = None
    transfer_amount: str | None = None
    notes: str | None = None
    from_budget_line_item_id: Id | None = None
    to_budget_line_item_id: Id | None = None
    from_budget_line_item_name: str | None = None
    to_budget_line_item_name: str | None = None


@record
class ChangeEventCommitmentChangeOrderPackage(Model):
    """``commitment_change_order_packages`` of :class:`ChangeEventRfq`."""

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
class ChangeEventCommitmentPotentialChangeOrder(Model):
    """``commitment_potential_change_orders`` of :class:`ChangeEventRfq`."""

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
class ChangeEventContract(Model):
    """``contract`` of :class:`ChangeEventLineItem`."""

    id: Id
    number: str | None = None
    title: str | None = None
    name: str | None = None


@record
class ChangeEventCostImpact(Model):
    """``cost_impact`` of :class:`ChangeEventItem`."""

    change_order_package: Any = None
    commitment: Any = None
    contract: Any = None
    estimate: Any = None
    non_commitment: Any = None
    request_for_quote: Any = None
    source_of_latest_cost: Any = None
    source_of_stage: Any = None
    vendor: Any = None


@record
class ChangeEventCreatedBy(Model):
    """``created_by`` of :class:`ChangeEvent`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class ChangeEventCurrencyConfiguration(Model):
    """``currency_configuration`` of :class:`ChangeEvent`."""

    currency_iso_code: str | None = None


@record
class ChangeEventEstimate(Model):
    """``estimate`` of :class:`ChangeEventProductionQuantity`."""

    quantity: Any = None
    unit_of_measure: Any = None


@record
class ChangeEventExternalData(Model):
    """``external_data`` of :class:`ChangeEvent`."""

    origin_id: Id | None = None
    origin_data: str | None = None


@record
class ChangeEventItem(Model):
    """``change_items`` of :class:`ChangeEvent`."""

    id: Id
    budget_code: ChangeEventBudgetCode | None = None
    budget_impact: ChangeEventBudgetImpact | None = None
    cost_impact: ChangeEventCostImpact | None = None
    created_at: DateTime | None = None
    currency_configuration: ChangeEventCurrencyConfiguration | None = None
    deletable: bool | None = None
    deleted_at: DateTime | None = None
    description: str | None = None
    editable: bool | None = None
    event_id: Id | None = None
    event_number: str | None = None
    event_title: str | None = None
    item_type: str | None = None
    latest_cost_values: ChangeEventLatestCostValue | None = None
    latest_revenue_values: ChangeEventLatestRevenueValue | None = None
    line_aging: int | None = None
    notes: Mapping[str, Any] | None = None
    revenue_impact: ChangeEventRevenueImpact | None = None
    source: Literal["change_event", "budget_change", "field_initiated_change_orders"] | str | None = None
    updated_at: DateTime | None = None


@record
class ChangeEventLatestCostValue(Model):
    """``latest_cost_values`` of :class:`ChangeEventItem`."""

    amount: Any = None
    amount_project_currency: Any = None
    calculation_strategy: Any = None
    quantity: Any = None
    unit_cost: Any = None
    unit_cost_project_currency: Any = None
    unit_of_measure: Any = None


@record
class ChangeEventLatestRevenueValue(Model):
    """``latest_revenue_values`` of :class:`ChangeEventItem`."""

    amount: Any = None
    amount_project_currency: Any = None
    calculation_strategy: Any = None
    quantity: Any = None
    unit_cost: Any = None
    unit_cost_project_currency: Any = None


@record
class ChangeEventLineItem(Model):
    """``change_event_line_items`` of :class:`ChangeEvent`."""

    id: Id
    biller: ChangeEventBiller | None = None
    biller_guid: str | None = None
    budget_code: ChangeEventBudgetCode | None = None
    budget_mod: ChangeEventBudgetMod | None = None
    budget_mod_amount: str | None = None
    commitment_contract_cost: str | None = None
    commitment_pco_cost: str | None = None
    contract: ChangeEventContract | None = None
    cost_code: Any = None
    cost_code_biller_name: str | None = None
    cost_code_id: Id | None = None
    cost_code_is_budgeted: bool | None = None
    created_at: DateTime | None = None
    currency_configuration: ChangeEventCurrencyConfiguration | None = None
    deletable: bool | None = None
    description: str | None = None
    editable: bool | None = None
    estimated_cost_amount: str | None = None
    estimated_cost_calculation_strategy: str | None = None
    estimated_cost_quantity: Decimal | None = None
    estimated_cost_unit_cost: Decimal | None = None
    event_id: Id | None = None
    line_item_type: ChangeEventLineItemType | None = None
    line_item_type_id: Id | None = None
    links: ChangeEventLink | None = None
    number: str | None = None
    prime_pco_cost: str | None = None
    proposed_contract_id: Id | None = None
    proposed_vendor_id: Id | None = None
    request_for_quote_id: Id | None = None
    rfq_amount: str | None = None
    rfq_sent: str | None = None
    rom: int | None = None
    status: str | None = None
    statuses: ChangeEventStatus | None = None
    title: str | None = None
    updated_at: DateTime | None = None
    uom: str | None = None
    vendor: ChangeEventVendor | None = None


@record
class ChangeEventLineItemType(Model):
    """``line_item_type`` of :class:`ChangeEventLineItem`."""

    id: Id
    name: str | None = None
    code: str | None = None
    base_type: (
        Literal["equipment", "materials", "commitment", "owner_cost", "professional_services", "other"] | str | None
    ) = None
    origin_data: str | None = None
    origin_id: Id | None = None


@record
class ChangeEventLink(Model):
    """``links`` of :class:`ChangeEventLineItem`."""

    edit: str | None = None
    view: str | None = None
    contract: str | None = None
    commitment_contract_cost: str | None = None
    commitment_pco_cost: str | None = None
    rfq_amount: str | None = None
    rom: str | None = None
    prime_pco_cost: str | None = None


@record
class ChangeEventLocation(Model):
    """``location`` of :class:`ChangeEventRfq`."""

    id: Id
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class ChangeEventMarkupItem(Model):
    """``markup_items`` of :class:`ChangeEvent`."""

    id: Id
    event_id: Id | None = None
    item_type: str | None = None
    wbs_code: ChangeEventWbsCode | None = None
    revenue: ChangeEventRevenue | None = None


@record
class ChangeEventNew(Model):
    """Returned by :meth:`ChangeEventsResource.get_new`."""

    company_id: Id | None = None
    project_id: Id | None = None
    number: str | None = None
    scope: str | None = None
    status: ChangeEventStatus | None = None
    event_origin: ChangeEventOrigin | None = None
    change_type: ChangeEventType | None = None
    prime_contract_for_estimates: ChangeEventPrimeContractForEstimate | None = None


@record
class ChangeEventOrderChangeReason(Model):
    """``change_order_change_reason`` of :class:`ChangeEvent`."""

    id: Id
    company_id: Id | None = None
    change_reason: str | None = None
    show_in_select: bool | None = None


@record
class ChangeEventOrderPackage(Model):
    """``change_order_packages`` of :class:`ChangeEventRfq`."""

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
class ChangeEventOrigin(Model):
    """``event_origin`` of :class:`ChangeEvent`."""

    origin_id: Id | None = None
    origin_type: (
        Literal["observations", "rfi", "meetings", "site_instructions", "communication", "generic_tools"] | str | None
    ) = None
    display_name: str | None = None
    web_page_url: str | None = None


@record
class ChangeEventPotentialChangeOrder(Model):
    """``potential_change_orders`` of :class:`ChangeEventRfq`."""

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
class ChangeEventPrimeChangeOrder(Model):
    """``prime_change_order`` of :class:`ChangeEventProductionQuantity`."""

    id: Id
    type: Any = None
    number: Any = None
    title: Any = None
    description: Any = None
    status: Any = None
    contract_id: Id | None = None
    production_quantity: Any = None


@record
class ChangeEventPrimeContractForEstimate(Model):
    """``prime_contract_for_estimates`` of :class:`ChangeEvent`."""

    id: Id
    number: str | None = None
    name: str | None = None


@record
class ChangeEventProductionCode(Model):
    """``production_code`` of :class:`ChangeEventProductionQuantity`."""

    cost_code: Any = None
    sub_job: Any = None
    wbs_code: Any = None


@record
class ChangeEventProductionQuantity(Model):
    """``production_quantities`` of :class:`ChangeEvent`."""

    id: Id
    event_id: Id | None = None
    item_type: str | None = None
    estimate: ChangeEventEstimate | None = None
    production_code: ChangeEventProductionCode | None = None
    budget_change: ChangeEventBudgetChange | None = None
    disabled_fields: list[Any] | None = None
    prime_change_order: ChangeEventPrimeChangeOrder | None = None


@record
class ChangeEventQuote(Model):
    """``quotes`` of :class:`ChangeEventRfq`."""

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
    created_by: ChangeEventCreatedBy | None = None


@record
class ChangeEventReason(Model):
    """``change_reason`` of :class:`ChangeEvent`."""

    id: Id
    change_reason: str | None = None


@record
class ChangeEventResponse(Model):
    """``responses`` of :class:`ChangeEventRfq`."""

    id: Id
    comment: str | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    updated_at: DateTime | None = None
    prostore_file_ids: list[Id] | None = None
    created_by: ChangeEventCreatedBy | None = None


@record
class ChangeEventRevenue(Model):
    """``revenue`` of :class:`ChangeEventMarkupItem`."""

    estimate_amount: Any = None
    change_order_amount: Any = None
    latest_price_amount: Any = None


@record
class ChangeEventRevenueImpact(Model):
    """``revenue_impact`` of :class:`ChangeEventItem`."""

    estimate: Any = None
    change_order: Any = None
    change_order_package: Any = None
    source_of_latest_price: Any = None
    source_of_revenue_rom: Any = None
    source_of_stage: Any = None


@record
class ChangeEventRfi(Model):
    """``rfi`` of :class:`ChangeEvent`."""

    id: Id
    title: str | None = None
    number: int | None = None
    full_number: str | None = None
    full_number_with_revision: str | None = None
    due_date: DateTime | None = None
    status: str | None = None
    revision: str | None = None


@record
class ChangeEventRfq(Model):
    """``rfqs`` of :class:`ChangeEvent`."""

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
    specification_section: ChangeEventSpecificationSection | None = None
    quotes: list[ChangeEventQuote] | None = None
    responses: list[ChangeEventResponse] | None = None
    potential_change_orders: ChangeEventPotentialChangeOrder | None = None
    change_order_packages: ChangeEventOrderPackage | None = None
    commitment_potential_change_orders: ChangeEventCommitmentPotentialChangeOrder | None = None
    commitment_change_order_packages: ChangeEventCommitmentChangeOrderPackage | None = None
    created_by: ChangeEventCreatedBy | None = None
    assigned: ChangeEventAssigned | None = None
    location: ChangeEventLocation | None = None
    cost_code: Any = None


@record
class ChangeEventSegment(Model):
    """``segment`` of :class:`ChangeEventSegmentItem`."""

    id: Id
    name: str | None = None
    type: str | None = None
    position: int | None = None
    delimiter: str | None = None
    required: bool | None = None
    segment_items_count: int | None = None
    project_can_modify_origin_project: bool | None = None
    project_can_delete_origin_company: bool | None = None
    structure: Literal["tiered", "flat"] | str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    wbs_pattern_id: Id | None = None


@record
class ChangeEventSegmentItem(Model):
    """``segment_items`` of :class:`ChangeEventBudgetCode`."""

    id: Id
    code: str | None = None
    name: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    parent_id: Id | None = None
    path_ids: list[Id] | None = None
    path_code: str | None = None
    is_parent: bool | None = None
    path_codes: list[str] | None = None
    path_names: list[str] | None = None
    in_use: bool | None = None
    segment: ChangeEventSegment | None = None
    status: str | None = None


@record
class ChangeEventSpecificationSection(Model):
    """``specification_section`` of :class:`ChangeEventRfq`."""

    specification_section_id: Id | None = None
    spec_section_description: str | None = None
    spec_section_number: str | None = None


@record
class ChangeEventStatus(Model):
    """``change_event_status`` of :class:`ChangeEvent`."""

    id: Id
    name: str | None = None
    mapped_to_status: str | None = None
    contract: str | None = None
    commitment_contract_cost: str | None = None
    commitment_contract_tooltip: str | None = None
    commitment_pco_cost: str | None = None
    commitment_pco_tooltip: str | None = None
    rfq_amount: str | None = None
    rfq_tooltip: str | None = None
    prime_pco_cost: str | None = None
    prime_pco_tooltip: str | None = None
    show_in_select: bool | None = None


@record
class ChangeEventType(Model):
    """``change_type`` of :class:`ChangeEvent`."""

    id: Id
    name: str | None = None
    abbreviation: str | None = None


@record
class ChangeEventVendor(Model):
    """``vendor`` of :class:`ChangeEventLineItem`."""

    id: Id
    name: str | None = None


@record
class ChangeEventWbsCode(Model):
    """``wbs_code`` of :class:`ChangeEventMarkupItem`."""

    id: Id
    flat_code: str | None = None
    description: str | None = None
    segment_items: list[Any] | None = None


class ChangeEventBudgetChangeInput(TypedDict, total=False):
    """``budget_change`` in a request body."""

    id: Sequence[Id] | None
    operator: Literal["includes"] | None


class ChangeEventBudgetCodeInput(TypedDict, total=False):
    """``budget_code`` in a request body."""

    id: Sequence[Id] | None
    operator: Literal["includes", "excludes"] | None


class ChangeEventBudgetDaysInStageInput(TypedDict, total=False):
    """``budget_days_in_stage`` in a request body."""

    id: Sequence[Id] | None
    operator: Literal["eq", "lt", "lteq", "gt", "gteq", "between"] | None


class ChangeEventBudgetRomAmountProjectCurrencyInput(TypedDict, total=False):
    """``budget_rom_amount_project_currency`` in a request body."""

    id: Sequence[Id] | None
    operator: Literal["eq", "lt", "lteq", "gt", "gteq", "between"] | None


class ChangeEventBudgetStageInput(TypedDict, total=False):
    """``budget_stage`` in a request body."""

    id: Sequence[Id] | None
    operator: Literal["includes", "excludes"] | None


class ChangeEventBudgetStageStatusInput(TypedDict, total=False):
    """``budget_stage_status`` in a request body."""

    id: Sequence[Id] | None
    operator: Literal["includes", "excludes"] | None


class ChangeEventBudgetUnitCostValueProjectCurrencyInput(TypedDict, total=False):
    """``budget_unit_cost_value_project_currency`` in a request body."""

    id: Sequence[Id] | None
    operator: Literal["eq", "lt", "lteq", "gt", "gteq", "between"] | None


class ChangeEventCommitmentInput(TypedDict, total=False):
    """``commitment`` in a request body."""

    id: Sequence[Id] | None
    operator: Literal["includes"] | None


class ChangeEventCommitmentStatusInput(TypedDict, total=False):
    """``commitment_status`` in a request body."""

    id: Sequence[Id] | None


class ChangeEventCommitmentTitleInput(TypedDict, total=False):
    """``commitment_title`` in a request body."""

    id: Sequence[Id] | None
    operator: Literal["includes", "excludes"] | None


class ChangeEventContractInput(TypedDict, total=False):
    """``contract`` in a request body."""

    id: Sequence[Id] | None
    operator: Literal["includes", "excludes"] | None


class ChangeEventCostDaysInStageInput(TypedDict, total=False):
    """``cost_days_in_stage`` in a request body."""

    id: Sequence[Id] | None
    operator: Literal["eq", "lt", "lteq", "gt", "gteq", "between"] | None


class ChangeEventCostRomAmountInput(TypedDict, total=False):
    """``cost_rom_amount`` in a request body."""

    id: Sequence[Id] | None
    operator: Literal["eq", "lt", "lteq", "gt", "gteq", "between"] | None


class ChangeEventCostStageInput(TypedDict, total=False):
    """``cost_stage`` in a request body."""

    id: Sequence[Id] | None
    operator: Literal["includes", "excludes"] | None


class ChangeEventCostStageStatusInput(TypedDict, total=False):
    """``cost_stage_status`` in a request body."""

    id: Sequence[Id] | None
    operator: Literal["includes", "excludes"] | None


class ChangeEventCostUnitCostValueProjectCurrencyInput(TypedDict, total=False):
    """``cost_unit_cost_value_project_currency`` in a request body."""

    id: Sequence[Id] | None
    operator: Literal["eq", "lt", "lteq", "gt", "gteq", "between"] | None


class ChangeEventCreatedByInput(TypedDict, total=False):
    """``created_by`` in a request body."""

    id: Sequence[Id] | None


class ChangeEventCustomFieldIdInput(TypedDict, total=False):
    """``custom_field_id`` in a request body."""

    id: Sequence[Id] | None
    operator: Literal["includes"] | None


class ChangeEventExternalDataInput(TypedDict, total=False):
    """``external_data`` in a request body."""

    origin_data: str | None
    origin_id: Id | None


class ChangeEventFields(TypedDict, total=False):
    """Fields of :class:`ChangeEventCreateInput` and :class:`ChangeEventInput`."""

    number: str | None
    title: str | None
    description: str | None
    prime_contract_for_estimates: ChangeEventPrimeContractForEstimateInput | None
    event_origin: ChangeEventOriginInput | None
    change_reason: ChangeEventReasonInput | None
    source: Literal["budget_change", "field_initiated_change_orders"] | None
    source_of_revenue_rom: Literal["latest_cost", "manual", "automatic", "no_revenue_expected"] | None
    change_type: ChangeEventTypeInput | None
    external_data: ChangeEventExternalDataInput | None
    change_items: Sequence[ChangeEventItemInput] | None


class ChangeEventFilterInput(TypedDict, total=False):
    """``filters`` in a request body."""

    budget_change: ChangeEventBudgetChangeInput | None
    budget_days_in_stage: ChangeEventBudgetDaysInStageInput | None
    budget_stage_status: ChangeEventBudgetStageStatusInput | None
    budget_stage: ChangeEventBudgetStageInput | None
    budget_code: ChangeEventBudgetCodeInput | None
    change_event_line_item: ChangeEventLineItemInput | None
    change_reason: ChangeEventReasonInput | None
    change_type: ChangeEventTypeInput | None
    commitment_status: ChangeEventCommitmentStatusInput | None
    commitment: ChangeEventCommitmentInput | None
    custom_field_id: ChangeEventCustomFieldIdInput | None
    created_at: str | None
    cost_in_status_since: str | None
    revenue_in_status_since: str | None
    budget_in_status_since: str | None
    created_by: ChangeEventCreatedByInput | None
    commitment_title: ChangeEventCommitmentTitleInput | None
    contract: ChangeEventContractInput | None
    cost_days_in_stage: ChangeEventCostDaysInStageInput | None
    cost_rom_amount: ChangeEventCostRomAmountInput | None
    latest_cost_amount_project_currency: ChangeEventLatestCostAmountProjectCurrencyInput | None
    latest_revenue_amount_project_currency: ChangeEventLatestRevenueAmountProjectCurrencyInput | None
    latest_budget_impact_project_currency: ChangeEventLatestBudgetImpactProjectCurrencyInput | None
    revenue_unit_cost_project_currency: ChangeEventRevenueUnitCostProjectCurrencyInput | None
    budget_unit_cost_value_project_currency: ChangeEventBudgetUnitCostValueProjectCurrencyInput | None
    cost_unit_cost_value_project_currency: ChangeEventCostUnitCostValueProjectCurrencyInput | None
    over_under_project_currency: ChangeEventOverUnderProjectCurrencyInput | None
    latest_quote_amount_project_currency: ChangeEventLatestQuoteAmountProjectCurrencyInput | None
    cost_stage_status: ChangeEventCostStageStatusInput | None
    cost_stage: ChangeEventCostStageInput | None
    event_origin_type: ChangeEventOriginTypeInput | None
    item_type: ChangeEventItemTypeInput | None
    non_commitment: ChangeEventNonCommitmentInput | None
    number: ChangeEventNumberInput | None
    number_title: ChangeEventNumberTitleInput | None
    production_quantity: ChangeEventProductionQuantityInput | None
    prime_pco_status: ChangeEventPrimePcoStatusInput | None
    prime_pco: ChangeEventPrimePcoInput | None
    revenue_days_in_stage: ChangeEventRevenueDaysInStageInput | None
    revenue_rom_amount_project_currency: ChangeEventRevenueRomAmountProjectCurrencyInput | None
    budget_rom_amount_project_currency: ChangeEventBudgetRomAmountProjectCurrencyInput | None
    rfq: ChangeEventRfqInput | None
    rfq_status: ChangeEventRfqStatusInput | None
    rfq_title: ChangeEventRfqTitleInput | None
    scope: ChangeEventScopeInput | None
    status: ChangeEventStatusInput | None
    vendor: ChangeEventVendorInput | None
    wbs_segment_id: ChangeEventWbsSegmentIdInput | None


class ChangeEventItemInput(TypedDict, total=False):
    """``change_items`` in a request body."""

    budget_code: Any
    budget_impact: Any
    cost_impact: Any
    description: str | None
    revenue_impact: Any


class ChangeEventItemTypeInput(TypedDict, total=False):
    """``item_type`` in a request body."""

    id: Sequence[Id] | None
    operator: Literal["includes", "excludes"] | None


class ChangeEventLatestBudgetImpactProjectCurrencyInput(TypedDict, total=False):
    """``latest_budget_impact_project_currency`` in a request body."""

    id: Sequence[Id] | None
    operator: Literal["eq", "lt", "lteq", "gt", "gteq", "between"] | None


class ChangeEventLatestCostAmountProjectCurrencyInput(TypedDict, total=False):
    """``latest_cost_amount_project_currency`` in a request body."""

    id: Sequence[Id] | None
    operator: Literal["eq", "lt", "lteq", "gt", "gteq", "between"] | None


class ChangeEventLatestQuoteAmountProjectCurrencyInput(TypedDict, total=False):
    """``latest_quote_amount_project_currency`` in a request body."""

    id: Sequence[Id] | None
    operator: Literal["eq", "lt", "lteq", "gt", "gteq", "between"] | None


class ChangeEventLatestRevenueAmountProjectCurrencyInput(TypedDict, total=False):
    """``latest_revenue_amount_project_currency`` in a request body."""

    id: Sequence[Id] | None
    operator: Literal["eq", "lt", "lteq", "gt", "gteq", "between"] | None


class ChangeEventLineItemInput(TypedDict, total=False):
    """``change_event_line_item`` in a request body."""

    id: Sequence[Id] | None
    operator: Literal["includes", "excludes"] | None


class ChangeEventNonCommitmentInput(TypedDict, total=False):
    """``non_commitment`` in a request body."""

    id: Sequence[Id] | None
    operator: Literal["includes"] | None


class ChangeEventNumberInput(TypedDict, total=False):
    """``number`` in a request body."""

    id: Sequence[Id] | None
    operator: Literal["includes", "excludes"] | None


class ChangeEventNumberTitleInput(TypedDict, total=False):
    """``number_title`` in a request body."""

    id: Sequence[Id] | None
    operator: Literal["includes", "excludes"] | None


class ChangeEventOriginInput(TypedDict, total=False):
    """``event_origin`` in a request body."""

    origin_id: Id | None
    origin_type: (
        Literal["observations", "rfi", "meetings", "site_instructions", "communication", "generic_tools"] | None
    )


class ChangeEventOriginTypeInput(TypedDict, total=False):
    """``event_origin_type`` in a request body."""

    id: Sequence[Id] | None
    operator: Literal["includes", "excludes"] | None


class ChangeEventOverUnderProjectCurrencyInput(TypedDict, total=False):
    """``over_under_project_currency`` in a request body."""

    id: Sequence[Id] | None
    operator: Literal["eq", "lt", "lteq", "gt", "gteq", "between"] | None


class ChangeEventPrimeContractForEstimateInput(TypedDict, total=False):
    """``prime_contract_for_estimates`` in a request body."""

    id: Id | None


class ChangeEventPrimePcoInput(TypedDict, total=False):
    """``prime_pco`` in a request body."""

    id: Sequence[Id] | None
    operator: Literal["includes"] | None


class ChangeEventPrimePcoStatusInput(TypedDict, total=False):
    """``prime_pco_status`` in a request body."""

    id: Sequence[Id] | None


class ChangeEventProductionQuantityInput(TypedDict, total=False):
    """``production_quantity`` in a request body."""

    id: Sequence[Id] | None
    operator: Literal["includes", "excludes"] | None


class ChangeEventReasonInput(TypedDict, total=False):
    """``change_reason`` in a request body."""

    id: Any
    operator: Literal["includes", "excludes"] | None


class ChangeEventRevenueDaysInStageInput(TypedDict, total=False):
    """``revenue_days_in_stage`` in a request body."""

    id: Sequence[Id] | None
    operator: Literal["eq", "lt", "lteq", "gt", "gteq", "between"] | None


class ChangeEventRevenueRomAmountProjectCurrencyInput(TypedDict, total=False):
    """``revenue_rom_amount_project_currency`` in a request body."""

    id: Sequence[Id] | None
    operator: Literal["eq", "lt", "lteq", "gt", "gteq", "between"] | None


class ChangeEventRevenueUnitCostProjectCurrencyInput(TypedDict, total=False):
    """``revenue_unit_cost_project_currency`` in a request body."""

    id: Sequence[Id] | None
    operator: Literal["eq", "lt", "lteq", "gt", "gteq", "between"] | None


class ChangeEventRfqInput(TypedDict, total=False):
    """``rfq`` in a request body."""

    id: Sequence[Id] | None
    operator: Literal["includes", "excludes"] | None


class ChangeEventRfqStatusInput(TypedDict, total=False):
    """``rfq_status`` in a request body."""

    id: Sequence[Id] | None


class ChangeEventRfqTitleInput(TypedDict, total=False):
    """``rfq_title`` in a request body."""

    id: Sequence[Id] | None


class ChangeEventScopeInput(TypedDict, total=False):
    """``scope`` in a request body."""

    id: Sequence[Id] | None
    operator: Literal["includes", "excludes"] | None


class ChangeEventStatusInput(TypedDict, total=False):
    """``status`` in a request body."""

    id: Any
    operator: Literal["includes", "excludes"] | None


class ChangeEventTypeInput(TypedDict, total=False):
    """``change_type`` in a request body."""

    id: Any
    operator: Literal["includes", "excludes"] | None


class ChangeEventVendorInput(TypedDict, total=False):
    """``vendor`` in a request body."""

    id: Sequence[Id] | None
    operator: Literal["includes"] | None


class ChangeEventWbsSegmentIdInput(TypedDict, total=False):
    """``wbs_segment_id`` in a request body."""

    id: Sequence[Id] | None
    operator: Literal["includes"] | None


class ChangeEventCreateInput(ChangeEventFields):
    """``change_event`` in the body of ``create``."""

    scope: Literal["tbd", "in_scope", "out_of_scope"]
    status: ChangeEventStatusInput


class ChangeEventInput(ChangeEventFields, total=False):
    """:class:`ChangeEventCreateInput` with optional fields."""

    scope: Literal["tbd", "in_scope", "out_of_scope"] | None
    status: ChangeEventStatusInput | None


class ChangeEventFilters(TypedDict, total=False):
    """Query filters of ``change_events.list``, ``change_events.list_v1_0``."""

    created_at: DateRange
    updated_at: DateRange
    include_deleted: Literal["only", "with"]
    id: Id | Sequence[Id]


class ChangeEventsResource(Resource):
    """Change events.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def change_event_production_quantities(self) -> ChangeEventProductionQuantitiesResource:
        """Change event production quantities (Change Events)."""
        resource: ChangeEventProductionQuantitiesResource = load(
            ".change_events.change_event_production_quantities_and_others", "ChangeEventProductionQuantitiesResource"
        )(self._session)
        return resource

    @property
    def change_event_settings(self) -> ChangeEventSettingsResource:
        """Change event settings (Change Events)."""
        resource: ChangeEventSettingsResource = load(
            ".change_events.change_event_production_quantities_and_others", "ChangeEventSettingsResource"
        )(self._session)
        return resource

    @property
    def change_event_statuses(self) -> ChangeEventStatusesResource:
        """Change event statuses (Change Events)."""
        resource: ChangeEventStatusesResource = load(
            ".change_events.change_event_production_quantities_and_others", "ChangeEventStatusesResource"
        )(self._session)
        return resource

    @property
    def change_event_types(self) -> ChangeEventTypesResource:
        """Change event types (Change Events)."""
        resource: ChangeEventTypesResource = load(
            ".change_events.change_event_production_quantities_and_others", "ChangeEventTypesResource"
        )(self._session)
        return resource

    @property
    def change_types(self) -> ChangeTypesResource:
        """Change types (Change Events)."""
        resource: ChangeTypesResource = load(
            ".change_events.change_event_production_quantities_and_others", "ChangeTypesResource"
        )(self._session)
        return resource

    async def clone(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> ChangeEvent:
        """Clone a change event.

        POST /rest/v1.1/change_events/{id}/clone
        https://developers.procore.com/reference/rest/v1/change-events?version=1.1#clone-change-event

        Returns:
            :class:`ChangeEvent`.
        """
        return await self._one(
            ChangeEvent,
            "POST",
            "/rest/v1.1/change_events/{id}/clone",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    @overload
    async def create(
        self, *, change_event: ChangeEventCreateInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ChangeEvent: ...
    @overload
    def create(
        self, *, change_event: ChangeEventInput, **others: Any
    ) -> RequiredFields[Literal["scope", "status"]]: ...
    @overload
    async def create(
        self, *, change_event: Mapping[str, Any], project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ChangeEvent: ...
    @overloaded
    async def create(
        self,
        *,
        change_event: ChangeEventCreateInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ChangeEvent:
        """Create a change event.

        POST /rest/v1.1/change_events
        https://developers.procore.com/reference/rest/v1/change-events?version=1.1#create-change-event

        Returns:
            :class:`ChangeEvent`.
        """
        return await self._one(
            ChangeEvent,
            "POST",
            "/rest/v1.1/change_events",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            body={"change_event": change_event},
        )

    async def create_v1_0(
        self, *, body: Any, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ChangeEvent:
        """Create a change event.

        POST /rest/v1.0/change_events
        https://developers.procore.com/reference/rest/v1/change-events?version=1.0#create-change-event

        Args:
            body: The whole request body.

        Returns:
            :class:`ChangeEvent`.
        """
        return await self._one(
            ChangeEvent,
            "POST",
            "/rest/v1.0/change_events",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            body=body,
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a change event.

        DELETE /rest/v1.1/change_events/{id}
        https://developers.procore.com/reference/rest/v1/change-events?version=1.1#delete-change-event

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.1/change_events/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        include_deleted_change_event_line_items: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ChangeEvent:
        """Return a change event.

        GET /rest/v1.1/change_events/{id}
        https://developers.procore.com/reference/rest/v1/change-events?version=1.1#show-change-event

        Returns:
            :class:`ChangeEvent`.
        """
        return await self._one(
            ChangeEvent,
            "GET",
            "/rest/v1.1/change_events/{id}",
            {"id": id},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "include_deleted_change_event_line_items": include_deleted_change_event_line_items,
            },
        )

    async def get_new(
        self, *, project_id: Id | Unset = UNSET, selected_origin_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ChangeEventNew:
        """Return a new change event.

        GET /rest/v1.1/change_events/new
        https://developers.procore.com/reference/rest/v1/change-events?version=1.1#show-new-change-event

        Returns:
            :class:`ChangeEventNew`.
        """
        return await self._one(
            ChangeEventNew,
            "GET",
            "/rest/v1.1/change_events/new",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "selected_origin_id": selected_origin_id},
        )

    async def get_v1_0(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> ChangeEvent:
        """Return a change event.

        GET /rest/v1.0/change_events/{id}
        https://developers.procore.com/reference/rest/v1/change-events?version=1.0#show-change-event

        Returns:
            :class:`ChangeEvent`.
        """
        return await self._one(
            ChangeEvent,
            "GET",
            "/rest/v1.0/change_events/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ChangeEventFilters = OMITTED,
        body_filters: ChangeEventFilterInput | Mapping[str, Any] | Unset | None = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ChangeEvent]:
        """List change events.

        GET /rest/v1.1/change_events
        https://developers.procore.com/reference/rest/v1/change-events?version=1.1#list-change-events

        Args:
            filters: Query filters; others go into ``params``.
            body_filters: Sent as ``filters`` in the body.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChangeEvent`.
        """
        return self._pages(
            ChangeEvent,
            "/rest/v1.1/change_events",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page, "filters": filters},
            body=some({"filters": body_filters}),
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_v1_0(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        include_rfqs: bool | Unset = UNSET,
        filters: ChangeEventFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ChangeEvent]:
        """List change events.

        GET /rest/v1.0/change_events
        https://developers.procore.com/reference/rest/v1/change-events?version=1.0#list-change-events

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChangeEvent`.
        """
        return self._pages(
            ChangeEvent,
            "/rest/v1.0/change_events",
            {},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "page": page,
                "include_rfqs": include_rfqs,
                "filters": filters,
            },
            per_page=per_page,
            concurrency=concurrency,
        )

    async def restore(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> ChangeEvent:
        """Restore a change event.

        PUT /rest/v1.1/change_events/{id}/restore
        https://developers.procore.com/reference/rest/v1/change-events?version=1.1#restore-change-event

        Returns:
            :class:`ChangeEvent`.
        """
        return await self._one(
            ChangeEvent,
            "PUT",
            "/rest/v1.1/change_events/{id}/restore",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def update(
        self, *, id: Id, body: Any, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ChangeEvent:
        """Update a change event.

        PATCH /rest/v1.1/change_events/{id}
        https://developers.procore.com/reference/rest/v1/change-events?version=1.1#update-change-event

        Args:
            body: The whole request body.

        Returns:
            :class:`ChangeEvent`.
        """
        return await self._one(
            ChangeEvent,
            "PATCH",
            "/rest/v1.1/change_events/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            body=body,
        )

    async def update_v1_0(
        self, *, id: Id, body: Any, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ChangeEvent:
        """Update a change event.

        PATCH /rest/v1.0/change_events/{id}
        https://developers.procore.com/reference/rest/v1/change-events?version=1.0#update-change-event

        Args:
            body: The whole request body.

        Returns:
            :class:`ChangeEvent`.
        """
        return await self._one(
            ChangeEvent,
            "PATCH",
            "/rest/v1.0/change_events/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            body=body,
        )
