"""Change events."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset, some

if TYPE_CHECKING:
    from .change_event_production_quantities import ChangeEventProductionQuantitiesResource
    from .change_event_settings import ChangeEventSettingsResource
    from .change_event_statuses import ChangeEventStatusesResource
    from .change_event_types import ChangeEventTypesResource
    from .change_types import ChangeTypesResource

__all__ = [
    "ChangeEvent",
    "ChangeEventAttachment",
    "ChangeEventChangeEventLineItem",
    "ChangeEventChangeEventLineItemBiller",
    "ChangeEventChangeEventLineItemBudgetCode",
    "ChangeEventChangeEventLineItemBudgetCodeSegmentItem",
    "ChangeEventChangeEventLineItemBudgetCodeSegmentItemSegment",
    "ChangeEventChangeEventLineItemBudgetMod",
    "ChangeEventChangeEventLineItemContract",
    "ChangeEventChangeEventLineItemCurrencyConfiguration",
    "ChangeEventChangeEventLineItemLineItemType",
    "ChangeEventChangeEventLineItemLink",
    "ChangeEventChangeEventLineItemStatus",
    "ChangeEventChangeEventLineItemVendor",
    "ChangeEventChangeEventStatus",
    "ChangeEventChangeItem",
    "ChangeEventChangeItemBudgetCode",
    "ChangeEventChangeItemBudgetImpact",
    "ChangeEventChangeItemCostImpact",
    "ChangeEventChangeItemCurrencyConfiguration",
    "ChangeEventChangeItemInput",
    "ChangeEventChangeItemLatestCostValue",
    "ChangeEventChangeItemLatestRevenueValue",
    "ChangeEventChangeItemRevenueImpact",
    "ChangeEventChangeOrderChangeReason",
    "ChangeEventChangeReason",
    "ChangeEventChangeReasonInput",
    "ChangeEventChangeType",
    "ChangeEventChangeTypeInput",
    "ChangeEventCloneResult",
    "ChangeEventCloneResultAttachment",
    "ChangeEventCloneResultChangeItem",
    "ChangeEventCloneResultChangeItemBudgetCode",
    "ChangeEventCloneResultChangeItemBudgetImpact",
    "ChangeEventCloneResultChangeItemCostImpact",
    "ChangeEventCloneResultChangeItemCurrencyConfiguration",
    "ChangeEventCloneResultChangeItemLatestCostValue",
    "ChangeEventCloneResultChangeItemLatestRevenueValue",
    "ChangeEventCloneResultChangeItemRevenueImpact",
    "ChangeEventCloneResultChangeReason",
    "ChangeEventCloneResultChangeType",
    "ChangeEventCloneResultCreatedBy",
    "ChangeEventCloneResultCurrencyConfiguration",
    "ChangeEventCloneResultEventOrigin",
    "ChangeEventCloneResultExternalData",
    "ChangeEventCloneResultMarkupItem",
    "ChangeEventCloneResultMarkupItemRevenue",
    "ChangeEventCloneResultMarkupItemWbsCode",
    "ChangeEventCloneResultPrimeContractForEstimate",
    "ChangeEventCloneResultProductionQuantity",
    "ChangeEventCloneResultProductionQuantityBudgetChange",
    "ChangeEventCloneResultProductionQuantityEstimate",
    "ChangeEventCloneResultProductionQuantityPrimeChangeOrder",
    "ChangeEventCloneResultProductionQuantityProductionCode",
    "ChangeEventCloneResultStatus",
    "ChangeEventCreatedBy",
    "ChangeEventCurrencyConfiguration",
    "ChangeEventEventOrigin",
    "ChangeEventEventOriginInput",
    "ChangeEventExternalData",
    "ChangeEventExternalDataInput",
    "ChangeEventFilterBudgetChangeInput",
    "ChangeEventFilterBudgetCodeInput",
    "ChangeEventFilterBudgetDaysInStageInput",
    "ChangeEventFilterBudgetRomAmountProjectCurrencyInput",
    "ChangeEventFilterBudgetStageInput",
    "ChangeEventFilterBudgetStageStatusInput",
    "ChangeEventFilterBudgetUnitCostValueProjectCurrencyInput",
    "ChangeEventFilterChangeEventLineItemInput",
    "ChangeEventFilterChangeReasonInput",
    "ChangeEventFilterChangeTypeInput",
    "ChangeEventFilterCommitmentInput",
    "ChangeEventFilterCommitmentStatusInput",
    "ChangeEventFilterCommitmentTitleInput",
    "ChangeEventFilterContractInput",
    "ChangeEventFilterCostDaysInStageInput",
    "ChangeEventFilterCostRomAmountInput",
    "ChangeEventFilterCostStageInput",
    "ChangeEventFilterCostStageStatusInput",
    "ChangeEventFilterCostUnitCostValueProjectCurrencyInput",
    "ChangeEventFilterCreatedByInput",
    "ChangeEventFilterCustomFieldIdInput",
    "ChangeEventFilterEventOriginTypeInput",
    "ChangeEventFilterInput",
    "ChangeEventFilterItemTypeInput",
    "ChangeEventFilterLatestBudgetImpactProjectCurrencyInput",
    "ChangeEventFilterLatestCostAmountProjectCurrencyInput",
    "ChangeEventFilterLatestQuoteAmountProjectCurrencyInput",
    "ChangeEventFilterLatestRevenueAmountProjectCurrencyInput",
    "ChangeEventFilterNonCommitmentInput",
    "ChangeEventFilterNumberInput",
    "ChangeEventFilterNumberTitleInput",
    "ChangeEventFilterOverUnderProjectCurrencyInput",
    "ChangeEventFilterPrimePcoInput",
    "ChangeEventFilterPrimePcoStatusInput",
    "ChangeEventFilterProductionQuantityInput",
    "ChangeEventFilterRevenueDaysInStageInput",
    "ChangeEventFilterRevenueRomAmountProjectCurrencyInput",
    "ChangeEventFilterRevenueUnitCostProjectCurrencyInput",
    "ChangeEventFilterRfqInput",
    "ChangeEventFilterRfqStatusInput",
    "ChangeEventFilterRfqTitleInput",
    "ChangeEventFilterScopeInput",
    "ChangeEventFilterStatusInput",
    "ChangeEventFilterVendorInput",
    "ChangeEventFilterWbsSegmentIdInput",
    "ChangeEventFilters",
    "ChangeEventInput",
    "ChangeEventMarkupItem",
    "ChangeEventMarkupItemRevenue",
    "ChangeEventMarkupItemWbsCode",
    "ChangeEventNew",
    "ChangeEventNewChangeType",
    "ChangeEventNewEventOrigin",
    "ChangeEventNewPrimeContractForEstimate",
    "ChangeEventNewStatus",
    "ChangeEventPrimeContractForEstimate",
    "ChangeEventPrimeContractForEstimateInput",
    "ChangeEventProductionQuantity",
    "ChangeEventProductionQuantityBudgetChange",
    "ChangeEventProductionQuantityEstimate",
    "ChangeEventProductionQuantityPrimeChangeOrder",
    "ChangeEventProductionQuantityProductionCode",
    "ChangeEventRfi",
    "ChangeEventRfq",
    "ChangeEventRfqAssigned",
    "ChangeEventRfqChangeOrderPackage",
    "ChangeEventRfqCommitmentChangeOrderPackage",
    "ChangeEventRfqCommitmentPotentialChangeOrder",
    "ChangeEventRfqCreatedBy",
    "ChangeEventRfqLocation",
    "ChangeEventRfqPotentialChangeOrder",
    "ChangeEventRfqQuote",
    "ChangeEventRfqQuoteCreatedBy",
    "ChangeEventRfqResponse",
    "ChangeEventRfqResponseCreatedBy",
    "ChangeEventRfqSpecificationSection",
    "ChangeEventStatus",
    "ChangeEventStatusInput",
    "ChangeEventsResource",
]


@record
class ChangeEvent(Model):
    """What Procore tells of change events."""

    id: Id | None = None
    number: Id | None = None
    title: str | None = None
    description: str | None = None
    scope: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    deleted_at: DateTime | None = None
    comments_enabled: bool | None = None
    deletable: bool | None = None
    in_recycle_bin: bool | None = None
    project_id: Id | None = None
    company_id: Id | None = None
    status: str | None = None
    event_origin: ChangeEventEventOrigin | None = None
    change_type: ChangeEventChangeType | None = None
    change_reason: ChangeEventChangeReason | None = None
    prime_contract_for_estimates: ChangeEventPrimeContractForEstimate | None = None
    attachments: list[ChangeEventAttachment] | None = None
    external_data: ChangeEventExternalData | None = None
    created_by: ChangeEventCreatedBy | None = None
    change_items: list[ChangeEventChangeItem] | None = None
    markup_items: list[ChangeEventMarkupItem] | None = None
    production_quantities: list[ChangeEventProductionQuantity] | None = None
    notes: Mapping[str, Any] | None = None
    currency_configuration: ChangeEventCurrencyConfiguration | None = None
    source: str | None = None
    alphanumeric_number: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None
    event_type: str | None = None
    event_scope: str | None = None
    change_event_origin_id: Id | None = None
    change_event_origin_type: str | None = None
    rfi: ChangeEventRfi | None = None
    change_event_line_items: list[ChangeEventChangeEventLineItem] | None = None
    change_order_change_reason: ChangeEventChangeOrderChangeReason | None = None
    change_event_status: ChangeEventChangeEventStatus | None = None
    rfqs: list[ChangeEventRfq] | None = None


@record
class ChangeEventAttachment(Model):
    """``attachments`` of :class:`ChangeEvent`."""

    id: Id | None = None
    url: str | None = None
    filename: str | None = None


@record
class ChangeEventChangeEventLineItem(Model):
    """``change_event_line_items`` of :class:`ChangeEvent`."""

    id: Id | None = None
    biller: ChangeEventChangeEventLineItemBiller | None = None
    biller_guid: str | None = None
    budget_code: ChangeEventChangeEventLineItemBudgetCode | None = None
    budget_mod: ChangeEventChangeEventLineItemBudgetMod | None = None
    budget_mod_amount: str | None = None
    commitment_contract_cost: str | None = None
    commitment_pco_cost: str | None = None
    contract: ChangeEventChangeEventLineItemContract | None = None
    cost_code: Any = None
    cost_code_biller_name: str | None = None
    cost_code_id: Id | None = None
    cost_code_is_budgeted: bool | None = None
    created_at: DateTime | None = None
    currency_configuration: ChangeEventChangeEventLineItemCurrencyConfiguration | None = None
    deletable: bool | None = None
    description: str | None = None
    editable: bool | None = None
    estimated_cost_amount: str | None = None
    estimated_cost_calculation_strategy: str | None = None
    estimated_cost_quantity: float | None = None
    estimated_cost_unit_cost: float | None = None
    event_id: Id | None = None
    line_item_type: ChangeEventChangeEventLineItemLineItemType | None = None
    line_item_type_id: Id | None = None
    links: ChangeEventChangeEventLineItemLink | None = None
    number: str | None = None
    prime_pco_cost: str | None = None
    proposed_contract_id: Id | None = None
    proposed_vendor_id: Id | None = None
    request_for_quote_id: Id | None = None
    rfq_amount: str | None = None
    rfq_sent: str | None = None
    rom: int | None = None
    status: str | None = None
    statuses: ChangeEventChangeEventLineItemStatus | None = None
    title: str | None = None
    updated_at: DateTime | None = None
    uom: str | None = None
    vendor: ChangeEventChangeEventLineItemVendor | None = None


@record
class ChangeEventChangeEventLineItemBiller(Model):
    """``biller`` of :class:`ChangeEventChangeEventLineItem`."""

    id: Id | None = None
    name: str | None = None
    model_name: str | None = None
    guid: str | None = None


@record
class ChangeEventChangeEventLineItemBudgetCode(Model):
    """``budget_code`` of :class:`ChangeEventChangeEventLineItem`."""

    id: Id | None = None
    flat_code: str | None = None
    description: str | None = None
    segment_items: list[ChangeEventChangeEventLineItemBudgetCodeSegmentItem] | None = None


@record
class ChangeEventChangeEventLineItemBudgetCodeSegmentItem(Model):
    """``segment_items`` of :class:`ChangeEventChangeEventLineItemBudgetCode`."""

    id: Id | None = None
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
    segment: ChangeEventChangeEventLineItemBudgetCodeSegmentItemSegment | None = None
    status: str | None = None


@record
class ChangeEventChangeEventLineItemBudgetCodeSegmentItemSegment(Model):
    """``segment`` of :class:`ChangeEventChangeEventLineItemBudgetCodeSegmentItem`."""

    id: Id | None = None
    name: str | None = None
    type: str | None = None
    position: int | None = None
    delimiter: str | None = None
    required: bool | None = None
    segment_items_count: int | None = None
    project_can_modify_origin_project: bool | None = None
    project_can_delete_origin_company: bool | None = None
    structure: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    wbs_pattern_id: Id | None = None


@record
class ChangeEventChangeEventLineItemBudgetMod(Model):
    """``budget_mod`` of :class:`ChangeEventChangeEventLineItem`."""

    created_at: DateTime | None = None
    transfer_amount: str | None = None
    notes: str | None = None
    from_budget_line_item_id: Id | None = None
    to_budget_line_item_id: Id | None = None
    from_budget_line_item_name: str | None = None
    to_budget_line_item_name: str | None = None


@record
class ChangeEventChangeEventLineItemContract(Model):
    """``contract`` of :class:`ChangeEventChangeEventLineItem`."""

    id: Id | None = None
    number: str | None = None
    title: str | None = None
    name: str | None = None


@record
class ChangeEventChangeEventLineItemCurrencyConfiguration(Model):
    """``currency_configuration`` of :class:`ChangeEventChangeEventLineItem`."""

    currency_iso_code: str | None = None


@record
class ChangeEventChangeEventLineItemLineItemType(Model):
    """``line_item_type`` of :class:`ChangeEventChangeEventLineItem`."""

    id: Id | None = None
    name: str | None = None
    code: str | None = None
    base_type: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None


@record
class ChangeEventChangeEventLineItemLink(Model):
    """``links`` of :class:`ChangeEventChangeEventLineItem`."""

    edit: str | None = None
    view: str | None = None
    contract: str | None = None
    commitment_contract_cost: str | None = None
    commitment_pco_cost: str | None = None
    rfq_amount: str | None = None
    rom: str | None = None
    prime_pco_cost: str | None = None


@record
class ChangeEventChangeEventLineItemStatus(Model):
    """``statuses`` of :class:`ChangeEventChangeEventLineItem`."""

    contract: str | None = None
    commitment_contract_cost: str | None = None
    commitment_contract_tooltip: str | None = None
    commitment_pco_cost: str | None = None
    commitment_pco_tooltip: str | None = None
    rfq_amount: str | None = None
    rfq_tooltip: str | None = None
    prime_pco_cost: str | None = None
    prime_pco_tooltip: str | None = None


@record
class ChangeEventChangeEventLineItemVendor(Model):
    """``vendor`` of :class:`ChangeEventChangeEventLineItem`."""

    id: Id | None = None
    name: str | None = None


@record
class ChangeEventChangeEventStatus(Model):
    """``change_event_status`` of :class:`ChangeEvent`."""

    id: Id | None = None
    name: str | None = None
    mapped_to_status: str | None = None
    show_in_select: bool | None = None


@record
class ChangeEventChangeItem(Model):
    """``change_items`` of :class:`ChangeEvent`."""

    id: Id | None = None
    budget_code: ChangeEventChangeItemBudgetCode | None = None
    budget_impact: ChangeEventChangeItemBudgetImpact | None = None
    cost_impact: ChangeEventChangeItemCostImpact | None = None
    created_at: DateTime | None = None
    currency_configuration: ChangeEventChangeItemCurrencyConfiguration | None = None
    deletable: bool | None = None
    deleted_at: DateTime | None = None
    description: str | None = None
    editable: bool | None = None
    event_id: Id | None = None
    event_number: str | None = None
    event_title: str | None = None
    item_type: str | None = None
    latest_cost_values: ChangeEventChangeItemLatestCostValue | None = None
    latest_revenue_values: ChangeEventChangeItemLatestRevenueValue | None = None
    line_aging: int | None = None
    notes: Mapping[str, Any] | None = None
    revenue_impact: ChangeEventChangeItemRevenueImpact | None = None
    source: str | None = None
    updated_at: DateTime | None = None


@record
class ChangeEventChangeItemBudgetCode(Model):
    """``budget_code`` of :class:`ChangeEventChangeItem`."""

    id: Id | None = None
    flat_code: str | None = None
    description: str | None = None
    segment_items: Any = None


@record
class ChangeEventChangeItemBudgetImpact(Model):
    """``budget_impact`` of :class:`ChangeEventChangeItem`."""

    budget_change: Any = None
    budget_modification: Any = None
    estimate: Any = None
    source_of_latest_budget_impact: Any = None
    source_of_stage: Any = None
    source_of_budget_rom: Any = None


@record
class ChangeEventChangeItemCostImpact(Model):
    """``cost_impact`` of :class:`ChangeEventChangeItem`."""

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
class ChangeEventChangeItemCurrencyConfiguration(Model):
    """``currency_configuration`` of :class:`ChangeEventChangeItem`."""

    currency_iso_code: str | None = None


@record
class ChangeEventChangeItemLatestCostValue(Model):
    """``latest_cost_values`` of :class:`ChangeEventChangeItem`."""

    amount: Any = None
    amount_project_currency: Any = None
    calculation_strategy: Any = None
    quantity: Any = None
    unit_cost: Any = None
    unit_cost_project_currency: Any = None
    unit_of_measure: Any = None


@record
class ChangeEventChangeItemLatestRevenueValue(Model):
    """``latest_revenue_values`` of :class:`ChangeEventChangeItem`."""

    amount: Any = None
    amount_project_currency: Any = None
    calculation_strategy: Any = None
    quantity: Any = None
    unit_cost: Any = None
    unit_cost_project_currency: Any = None


@record
class ChangeEventChangeItemRevenueImpact(Model):
    """``revenue_impact`` of :class:`ChangeEventChangeItem`."""

    estimate: Any = None
    change_order: Any = None
    change_order_package: Any = None
    source_of_latest_price: Any = None
    source_of_revenue_rom: Any = None
    source_of_stage: Any = None


@record
class ChangeEventChangeOrderChangeReason(Model):
    """``change_order_change_reason`` of :class:`ChangeEvent`."""

    id: Id | None = None
    company_id: Id | None = None
    change_reason: str | None = None
    show_in_select: bool | None = None


@record
class ChangeEventChangeReason(Model):
    """``change_reason`` of :class:`ChangeEvent`."""

    id: Id | None = None
    change_reason: str | None = None


@record
class ChangeEventChangeType(Model):
    """``change_type`` of :class:`ChangeEvent`."""

    id: Id | None = None
    name: str | None = None
    abbreviation: str | None = None


@record
class ChangeEventCloneResult(Model):
    """What Procore tells of change events."""

    id: Id | None = None
    number: str | None = None
    title: str | None = None
    description: str | None = None
    scope: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    deleted_at: DateTime | None = None
    comments_enabled: bool | None = None
    deletable: bool | None = None
    in_recycle_bin: bool | None = None
    project_id: Id | None = None
    company_id: Id | None = None
    status: ChangeEventCloneResultStatus | None = None
    event_origin: ChangeEventCloneResultEventOrigin | None = None
    change_type: ChangeEventCloneResultChangeType | None = None
    change_reason: ChangeEventCloneResultChangeReason | None = None
    prime_contract_for_estimates: ChangeEventCloneResultPrimeContractForEstimate | None = None
    attachments: list[ChangeEventCloneResultAttachment] | None = None
    external_data: ChangeEventCloneResultExternalData | None = None
    created_by: ChangeEventCloneResultCreatedBy | None = None
    change_items: list[ChangeEventCloneResultChangeItem] | None = None
    markup_items: list[ChangeEventCloneResultMarkupItem] | None = None
    production_quantities: list[ChangeEventCloneResultProductionQuantity] | None = None
    notes: Mapping[str, Any] | None = None
    currency_configuration: ChangeEventCloneResultCurrencyConfiguration | None = None
    source: str | None = None


@record
class ChangeEventCloneResultAttachment(Model):
    """``attachments`` of :class:`ChangeEventCloneResult`."""

    id: Id | None = None
    url: str | None = None
    filename: str | None = None


@record
class ChangeEventCloneResultChangeItem(Model):
    """``change_items`` of :class:`ChangeEventCloneResult`."""

    id: Id | None = None
    budget_code: ChangeEventCloneResultChangeItemBudgetCode | None = None
    budget_impact: ChangeEventCloneResultChangeItemBudgetImpact | None = None
    cost_impact: ChangeEventCloneResultChangeItemCostImpact | None = None
    created_at: DateTime | None = None
    currency_configuration: ChangeEventCloneResultChangeItemCurrencyConfiguration | None = None
    deletable: bool | None = None
    deleted_at: DateTime | None = None
    description: str | None = None
    editable: bool | None = None
    event_id: Id | None = None
    event_number: str | None = None
    event_title: str | None = None
    item_type: str | None = None
    latest_cost_values: ChangeEventCloneResultChangeItemLatestCostValue | None = None
    latest_revenue_values: ChangeEventCloneResultChangeItemLatestRevenueValue | None = None
    line_aging: int | None = None
    notes: Mapping[str, Any] | None = None
    revenue_impact: ChangeEventCloneResultChangeItemRevenueImpact | None = None
    source: str | None = None
    updated_at: DateTime | None = None


@record
class ChangeEventCloneResultChangeItemBudgetCode(Model):
    """``budget_code`` of :class:`ChangeEventCloneResultChangeItem`."""

    id: Id | None = None
    flat_code: str | None = None
    description: str | None = None
    segment_items: Any = None


@record
class ChangeEventCloneResultChangeItemBudgetImpact(Model):
    """``budget_impact`` of :class:`ChangeEventCloneResultChangeItem`."""

    budget_change: Any = None
    budget_modification: Any = None
    estimate: Any = None
    source_of_latest_budget_impact: Any = None
    source_of_stage: Any = None
    source_of_budget_rom: Any = None


@record
class ChangeEventCloneResultChangeItemCostImpact(Model):
    """``cost_impact`` of :class:`ChangeEventCloneResultChangeItem`."""

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
class ChangeEventCloneResultChangeItemCurrencyConfiguration(Model):
    """``currency_configuration`` of :class:`ChangeEventCloneResultChangeItem`."""

    currency_iso_code: str | None = None


@record
class ChangeEventCloneResultChangeItemLatestCostValue(Model):
    """``latest_cost_values`` of :class:`ChangeEventCloneResultChangeItem`."""

    amount: Any = None
    amount_project_currency: Any = None
    calculation_strategy: Any = None
    quantity: Any = None
    unit_cost: Any = None
    unit_cost_project_currency: Any = None
    unit_of_measure: Any = None


@record
class ChangeEventCloneResultChangeItemLatestRevenueValue(Model):
    """``latest_revenue_values`` of :class:`ChangeEventCloneResultChangeItem`."""

    amount: Any = None
    amount_project_currency: Any = None
    calculation_strategy: Any = None
    quantity: Any = None
    unit_cost: Any = None
    unit_cost_project_currency: Any = None


@record
class ChangeEventCloneResultChangeItemRevenueImpact(Model):
    """``revenue_impact`` of :class:`ChangeEventCloneResultChangeItem`."""

    estimate: Any = None
    change_order: Any = None
    change_order_package: Any = None
    source_of_latest_price: Any = None
    source_of_revenue_rom: Any = None
    source_of_stage: Any = None


@record
class ChangeEventCloneResultChangeReason(Model):
    """``change_reason`` of :class:`ChangeEventCloneResult`."""

    id: Id | None = None
    change_reason: str | None = None


@record
class ChangeEventCloneResultChangeType(Model):
    """``change_type`` of :class:`ChangeEventCloneResult`."""

    id: Id | None = None
    name: str | None = None
    abbreviation: str | None = None


@record
class ChangeEventCloneResultCreatedBy(Model):
    """``created_by`` of :class:`ChangeEventCloneResult`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ChangeEventCloneResultCurrencyConfiguration(Model):
    """``currency_configuration`` of :class:`ChangeEventCloneResult`."""

    currency_iso_code: str | None = None


@record
class ChangeEventCloneResultEventOrigin(Model):
    """``event_origin`` of :class:`ChangeEventCloneResult`."""

    origin_id: Id | None = None
    origin_type: str | None = None
    display_name: str | None = None
    web_page_url: str | None = None


@record
class ChangeEventCloneResultExternalData(Model):
    """``external_data`` of :class:`ChangeEventCloneResult`."""

    origin_id: Id | None = None
    origin_data: str | None = None


@record
class ChangeEventCloneResultMarkupItem(Model):
    """``markup_items`` of :class:`ChangeEventCloneResult`."""

    id: Id | None = None
    event_id: Id | None = None
    item_type: str | None = None
    wbs_code: ChangeEventCloneResultMarkupItemWbsCode | None = None
    revenue: ChangeEventCloneResultMarkupItemRevenue | None = None


@record
class ChangeEventCloneResultMarkupItemRevenue(Model):
    """``revenue`` of :class:`ChangeEventCloneResultMarkupItem`."""

    estimate_amount: Any = None
    change_order_amount: Any = None
    latest_price_amount: Any = None


@record
class ChangeEventCloneResultMarkupItemWbsCode(Model):
    """``wbs_code`` of :class:`ChangeEventCloneResultMarkupItem`."""

    id: Id | None = None
    flat_code: str | None = None
    description: str | None = None
    segment_items: Any = None


@record
class ChangeEventCloneResultPrimeContractForEstimate(Model):
    """``prime_contract_for_estimates`` of :class:`ChangeEventCloneResult`."""

    id: Id | None = None
    number: str | None = None
    name: str | None = None


@record
class ChangeEventCloneResultProductionQuantity(Model):
    """``production_quantities`` of :class:`ChangeEventCloneResult`."""

    id: Id | None = None
    event_id: Id | None = None
    item_type: str | None = None
    estimate: ChangeEventCloneResultProductionQuantityEstimate | None = None
    production_code: ChangeEventCloneResultProductionQuantityProductionCode | None = None
    budget_change: ChangeEventCloneResultProductionQuantityBudgetChange | None = None
    disabled_fields: list[list[Any]] | None = None
    prime_change_order: ChangeEventCloneResultProductionQuantityPrimeChangeOrder | None = None


@record
class ChangeEventCloneResultProductionQuantityBudgetChange(Model):
    """``budget_change`` of :class:`ChangeEventCloneResultProductionQuantity`."""

    id: Id | None = None
    number: Any = None
    title: Any = None
    description: Any = None
    status: Any = None
    production_quantity: Any = None


@record
class ChangeEventCloneResultProductionQuantityEstimate(Model):
    """``estimate`` of :class:`ChangeEventCloneResultProductionQuantity`."""

    quantity: Any = None
    unit_of_measure: Any = None


@record
class ChangeEventCloneResultProductionQuantityPrimeChangeOrder(Model):
    """``prime_change_order`` of :class:`ChangeEventCloneResultProductionQuantity`."""

    id: Id | None = None
    type: Any = None
    number: Any = None
    title: Any = None
    description: Any = None
    status: Any = None
    contract_id: Id | None = None
    production_quantity: Any = None


@record
class ChangeEventCloneResultProductionQuantityProductionCode(Model):
    """``production_code`` of :class:`ChangeEventCloneResultProductionQuantity`."""

    cost_code: Any = None
    sub_job: Any = None
    wbs_code: Any = None


@record
class ChangeEventCloneResultStatus(Model):
    """``status`` of :class:`ChangeEventCloneResult`."""

    id: Id | None = None
    name: str | None = None
    mapped_to_status: str | None = None


@record
class ChangeEventCreatedBy(Model):
    """``created_by`` of :class:`ChangeEvent`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ChangeEventCurrencyConfiguration(Model):
    """``currency_configuration`` of :class:`ChangeEvent`."""

    currency_iso_code: str | None = None


@record
class ChangeEventEventOrigin(Model):
    """``event_origin`` of :class:`ChangeEvent`."""

    origin_id: Id | None = None
    origin_type: str | None = None
    display_name: str | None = None
    web_page_url: str | None = None


@record
class ChangeEventExternalData(Model):
    """``external_data`` of :class:`ChangeEvent`."""

    origin_id: Id | None = None
    origin_data: str | None = None


@record
class ChangeEventMarkupItem(Model):
    """``markup_items`` of :class:`ChangeEvent`."""

    id: Id | None = None
    event_id: Id | None = None
    item_type: str | None = None
    wbs_code: ChangeEventMarkupItemWbsCode | None = None
    revenue: ChangeEventMarkupItemRevenue | None = None


@record
class ChangeEventMarkupItemRevenue(Model):
    """``revenue`` of :class:`ChangeEventMarkupItem`."""

    estimate_amount: Any = None
    change_order_amount: Any = None
    latest_price_amount: Any = None


@record
class ChangeEventMarkupItemWbsCode(Model):
    """``wbs_code`` of :class:`ChangeEventMarkupItem`."""

    id: Id | None = None
    flat_code: str | None = None
    description: str | None = None
    segment_items: Any = None


@record
class ChangeEventNew(Model):
    """What Procore tells of change events."""

    company_id: Id | None = None
    project_id: Id | None = None
    number: str | None = None
    scope: str | None = None
    status: ChangeEventNewStatus | None = None
    event_origin: ChangeEventNewEventOrigin | None = None
    change_type: ChangeEventNewChangeType | None = None
    prime_contract_for_estimates: ChangeEventNewPrimeContractForEstimate | None = None


@record
class ChangeEventNewChangeType(Model):
    """``change_type`` of :class:`ChangeEventNew`."""

    id: Id | None = None


@record
class ChangeEventNewEventOrigin(Model):
    """``event_origin`` of :class:`ChangeEventNew`."""

    origin_id: Id | None = None
    origin_type: str | None = None


@record
class ChangeEventNewPrimeContractForEstimate(Model):
    """``prime_contract_for_estimates`` of :class:`ChangeEventNew`."""

    id: Id | None = None


@record
class ChangeEventNewStatus(Model):
    """``status`` of :class:`ChangeEventNew`."""

    id: Id | None = None


@record
class ChangeEventPrimeContractForEstimate(Model):
    """``prime_contract_for_estimates`` of :class:`ChangeEvent`."""

    id: Id | None = None
    number: str | None = None
    name: str | None = None


@record
class ChangeEventProductionQuantity(Model):
    """``production_quantities`` of :class:`ChangeEvent`."""

    id: Id | None = None
    event_id: Id | None = None
    item_type: str | None = None
    estimate: ChangeEventProductionQuantityEstimate | None = None
    production_code: ChangeEventProductionQuantityProductionCode | None = None
    budget_change: ChangeEventProductionQuantityBudgetChange | None = None
    disabled_fields: list[list[Any]] | None = None
    prime_change_order: ChangeEventProductionQuantityPrimeChangeOrder | None = None


@record
class ChangeEventProductionQuantityBudgetChange(Model):
    """``budget_change`` of :class:`ChangeEventProductionQuantity`."""

    id: Id | None = None
    number: Any = None
    title: Any = None
    description: Any = None
    status: Any = None
    production_quantity: Any = None


@record
class ChangeEventProductionQuantityEstimate(Model):
    """``estimate`` of :class:`ChangeEventProductionQuantity`."""

    quantity: Any = None
    unit_of_measure: Any = None


@record
class ChangeEventProductionQuantityPrimeChangeOrder(Model):
    """``prime_change_order`` of :class:`ChangeEventProductionQuantity`."""

    id: Id | None = None
    type: Any = None
    number: Any = None
    title: Any = None
    description: Any = None
    status: Any = None
    contract_id: Id | None = None
    production_quantity: Any = None


@record
class ChangeEventProductionQuantityProductionCode(Model):
    """``production_code`` of :class:`ChangeEventProductionQuantity`."""

    cost_code: Any = None
    sub_job: Any = None
    wbs_code: Any = None


@record
class ChangeEventRfi(Model):
    """``rfi`` of :class:`ChangeEvent`."""

    id: Id | None = None
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

    id: Id | None = None
    commitment_contract_id: Id | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    description: str | None = None
    due_date: Date | None = None
    estimated_amount: float | None = None
    estimated_schedule_impact: int | None = None
    estimated_status: str | None = None
    intent_to_quote: bool | None = None
    number: str | None = None
    original_quote: float | None = None
    position: int | None = None
    private: bool | None = None
    prostore_file_ids: list[Id] | None = None
    status: str | None = None
    title: str | None = None
    updated_at: DateTime | None = None
    specification_section: ChangeEventRfqSpecificationSection | None = None
    quotes: list[ChangeEventRfqQuote] | None = None
    responses: list[ChangeEventRfqResponse] | None = None
    potential_change_orders: ChangeEventRfqPotentialChangeOrder | None = None
    change_order_packages: ChangeEventRfqChangeOrderPackage | None = None
    commitment_potential_change_orders: ChangeEventRfqCommitmentPotentialChangeOrder | None = None
    commitment_change_order_packages: ChangeEventRfqCommitmentChangeOrderPackage | None = None
    created_by: ChangeEventRfqCreatedBy | None = None
    assigned: ChangeEventRfqAssigned | None = None
    location: ChangeEventRfqLocation | None = None
    cost_code: Any = None


@record
class ChangeEventRfqAssigned(Model):
    """``assigned`` of :class:`ChangeEventRfq`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ChangeEventRfqChangeOrderPackage(Model):
    """``change_order_packages`` of :class:`ChangeEventRfq`."""

    id: Id | None = None
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
    status: str | None = None
    updated_at: DateTime | None = None


@record
class ChangeEventRfqCommitmentChangeOrderPackage(Model):
    """``commitment_change_order_packages`` of :class:`ChangeEventRfq`."""

    id: Id | None = None
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
    status: str | None = None
    updated_at: DateTime | None = None


@record
class ChangeEventRfqCommitmentPotentialChangeOrder(Model):
    """``commitment_potential_change_orders`` of :class:`ChangeEventRfq`."""

    id: Id | None = None
    created_at: DateTime | None = None
    created_by_id: Id | None = None
    deleted_at: DateTime | None = None
    due_date: Date | None = None
    invoiced_date: Date | None = None
    number: str | None = None
    paid_date: Date | None = None
    reviewed_at: DateTime | None = None
    title: str | None = None
    status: str | None = None
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
class ChangeEventRfqCreatedBy(Model):
    """``created_by`` of :class:`ChangeEventRfq`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ChangeEventRfqLocation(Model):
    """``location`` of :class:`ChangeEventRfq`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class ChangeEventRfqPotentialChangeOrder(Model):
    """``potential_change_orders`` of :class:`ChangeEventRfq`."""

    id: Id | None = None
    created_at: DateTime | None = None
    created_by_id: Id | None = None
    deleted_at: DateTime | None = None
    due_date: Date | None = None
    invoiced_date: Date | None = None
    number: str | None = None
    paid_date: Date | None = None
    reviewed_at: DateTime | None = None
    title: str | None = None
    status: str | None = None
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
class ChangeEventRfqQuote(Model):
    """``quotes`` of :class:`ChangeEventRfq`."""

    id: Id | None = None
    commitment_quote_number: str | None = None
    cost: float | None = None
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
    created_by: ChangeEventRfqQuoteCreatedBy | None = None


@record
class ChangeEventRfqQuoteCreatedBy(Model):
    """``created_by`` of :class:`ChangeEventRfqQuote`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ChangeEventRfqResponse(Model):
    """``responses`` of :class:`ChangeEventRfq`."""

    id: Id | None = None
    comment: str | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    updated_at: DateTime | None = None
    prostore_file_ids: list[Id] | None = None
    created_by: ChangeEventRfqResponseCreatedBy | None = None


@record
class ChangeEventRfqResponseCreatedBy(Model):
    """``created_by`` of :class:`ChangeEventRfqResponse`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ChangeEventRfqSpecificationSection(Model):
    """``specification_section`` of :class:`ChangeEventRfq`."""

    specification_section_id: Id | None = None
    spec_section_description: str | None = None
    spec_section_number: str | None = None


@record
class ChangeEventStatus(Model):
    """What Procore tells of change events."""

    id: Id | None = None
    name: str | None = None
    mapped_to_status: str | None = None


class ChangeEventChangeItemInput(TypedDict, total=False):
    budget_code: Any
    budget_impact: Any
    cost_impact: Any
    description: str | None
    revenue_impact: Any


class ChangeEventChangeReasonInput(TypedDict, total=False):
    id: Id | None


class ChangeEventChangeTypeInput(TypedDict, total=False):
    id: Id | None


class ChangeEventEventOriginInput(TypedDict, total=False):
    origin_id: Id | None
    origin_type: (
        Literal["observations", "rfi", "meetings", "site_instructions", "communication", "generic_tools"] | None
    )


class ChangeEventExternalDataInput(TypedDict, total=False):
    origin_data: str | None
    origin_id: Id | None


class ChangeEventFilterBudgetChangeInput(TypedDict, total=False):
    id: Sequence[Id] | None
    operator: Literal["includes"] | None


class ChangeEventFilterBudgetCodeInput(TypedDict, total=False):
    id: Sequence[Id] | None
    operator: Literal["includes", "excludes"] | None


class ChangeEventFilterBudgetDaysInStageInput(TypedDict, total=False):
    id: Sequence[Id] | None
    operator: Literal["eq", "lt", "lteq", "gt", "gteq", "between"] | None


class ChangeEventFilterBudgetRomAmountProjectCurrencyInput(TypedDict, total=False):
    id: Sequence[Id] | None
    operator: Literal["eq", "lt", "lteq", "gt", "gteq", "between"] | None


class ChangeEventFilterBudgetStageInput(TypedDict, total=False):
    id: Sequence[Id] | None
    operator: Literal["includes", "excludes"] | None


class ChangeEventFilterBudgetStageStatusInput(TypedDict, total=False):
    id: Sequence[Id] | None
    operator: Literal["includes", "excludes"] | None


class ChangeEventFilterBudgetUnitCostValueProjectCurrencyInput(TypedDict, total=False):
    id: Sequence[Id] | None
    operator: Literal["eq", "lt", "lteq", "gt", "gteq", "between"] | None


class ChangeEventFilterChangeEventLineItemInput(TypedDict, total=False):
    id: Sequence[Id] | None
    operator: Literal["includes", "excludes"] | None


class ChangeEventFilterChangeReasonInput(TypedDict, total=False):
    id: Sequence[Id] | None
    operator: Literal["includes", "excludes"] | None


class ChangeEventFilterChangeTypeInput(TypedDict, total=False):
    id: Sequence[Id] | None
    operator: Literal["includes", "excludes"] | None


class ChangeEventFilterCommitmentInput(TypedDict, total=False):
    id: Sequence[Id] | None
    operator: Literal["includes"] | None


class ChangeEventFilterCommitmentStatusInput(TypedDict, total=False):
    id: Sequence[Id] | None


class ChangeEventFilterCommitmentTitleInput(TypedDict, total=False):
    id: Sequence[Id] | None
    operator: Literal["includes", "excludes"] | None


class ChangeEventFilterContractInput(TypedDict, total=False):
    id: Sequence[Id] | None
    operator: Literal["includes", "excludes"] | None


class ChangeEventFilterCostDaysInStageInput(TypedDict, total=False):
    id: Sequence[Id] | None
    operator: Literal["eq", "lt", "lteq", "gt", "gteq", "between"] | None


class ChangeEventFilterCostRomAmountInput(TypedDict, total=False):
    id: Sequence[Id] | None
    operator: Literal["eq", "lt", "lteq", "gt", "gteq", "between"] | None


class ChangeEventFilterCostStageInput(TypedDict, total=False):
    id: Sequence[Id] | None
    operator: Literal["includes", "excludes"] | None


class ChangeEventFilterCostStageStatusInput(TypedDict, total=False):
    id: Sequence[Id] | None
    operator: Literal["includes", "excludes"] | None


class ChangeEventFilterCostUnitCostValueProjectCurrencyInput(TypedDict, total=False):
    id: Sequence[Id] | None
    operator: Literal["eq", "lt", "lteq", "gt", "gteq", "between"] | None


class ChangeEventFilterCreatedByInput(TypedDict, total=False):
    id: Sequence[Id] | None


class ChangeEventFilterCustomFieldIdInput(TypedDict, total=False):
    id: Sequence[Id] | None
    operator: Literal["includes"] | None


class ChangeEventFilterEventOriginTypeInput(TypedDict, total=False):
    id: Sequence[Id] | None
    operator: Literal["includes", "excludes"] | None


class ChangeEventFilterInput(TypedDict, total=False):
    budget_change: ChangeEventFilterBudgetChangeInput | None
    budget_days_in_stage: ChangeEventFilterBudgetDaysInStageInput | None
    budget_stage_status: ChangeEventFilterBudgetStageStatusInput | None
    budget_stage: ChangeEventFilterBudgetStageInput | None
    budget_code: ChangeEventFilterBudgetCodeInput | None
    change_event_line_item: ChangeEventFilterChangeEventLineItemInput | None
    change_reason: ChangeEventFilterChangeReasonInput | None
    change_type: ChangeEventFilterChangeTypeInput | None
    commitment_status: ChangeEventFilterCommitmentStatusInput | None
    commitment: ChangeEventFilterCommitmentInput | None
    custom_field_id: ChangeEventFilterCustomFieldIdInput | None
    created_at: str | None
    cost_in_status_since: str | None
    revenue_in_status_since: str | None
    budget_in_status_since: str | None
    created_by: ChangeEventFilterCreatedByInput | None
    commitment_title: ChangeEventFilterCommitmentTitleInput | None
    contract: ChangeEventFilterContractInput | None
    cost_days_in_stage: ChangeEventFilterCostDaysInStageInput | None
    cost_rom_amount: ChangeEventFilterCostRomAmountInput | None
    latest_cost_amount_project_currency: ChangeEventFilterLatestCostAmountProjectCurrencyInput | None
    latest_revenue_amount_project_currency: ChangeEventFilterLatestRevenueAmountProjectCurrencyInput | None
    latest_budget_impact_project_currency: ChangeEventFilterLatestBudgetImpactProjectCurrencyInput | None
    revenue_unit_cost_project_currency: ChangeEventFilterRevenueUnitCostProjectCurrencyInput | None
    budget_unit_cost_value_project_currency: ChangeEventFilterBudgetUnitCostValueProjectCurrencyInput | None
    cost_unit_cost_value_project_currency: ChangeEventFilterCostUnitCostValueProjectCurrencyInput | None
    over_under_project_currency: ChangeEventFilterOverUnderProjectCurrencyInput | None
    latest_quote_amount_project_currency: ChangeEventFilterLatestQuoteAmountProjectCurrencyInput | None
    cost_stage_status: ChangeEventFilterCostStageStatusInput | None
    cost_stage: ChangeEventFilterCostStageInput | None
    event_origin_type: ChangeEventFilterEventOriginTypeInput | None
    item_type: ChangeEventFilterItemTypeInput | None
    non_commitment: ChangeEventFilterNonCommitmentInput | None
    number: ChangeEventFilterNumberInput | None
    number_title: ChangeEventFilterNumberTitleInput | None
    production_quantity: ChangeEventFilterProductionQuantityInput | None
    prime_pco_status: ChangeEventFilterPrimePcoStatusInput | None
    prime_pco: ChangeEventFilterPrimePcoInput | None
    revenue_days_in_stage: ChangeEventFilterRevenueDaysInStageInput | None
    revenue_rom_amount_project_currency: ChangeEventFilterRevenueRomAmountProjectCurrencyInput | None
    budget_rom_amount_project_currency: ChangeEventFilterBudgetRomAmountProjectCurrencyInput | None
    rfq: ChangeEventFilterRfqInput | None
    rfq_status: ChangeEventFilterRfqStatusInput | None
    rfq_title: ChangeEventFilterRfqTitleInput | None
    scope: ChangeEventFilterScopeInput | None
    status: ChangeEventFilterStatusInput | None
    vendor: ChangeEventFilterVendorInput | None
    wbs_segment_id: ChangeEventFilterWbsSegmentIdInput | None


class ChangeEventFilterItemTypeInput(TypedDict, total=False):
    id: Sequence[Id] | None
    operator: Literal["includes", "excludes"] | None


class ChangeEventFilterLatestBudgetImpactProjectCurrencyInput(TypedDict, total=False):
    id: Sequence[Id] | None
    operator: Literal["eq", "lt", "lteq", "gt", "gteq", "between"] | None


class ChangeEventFilterLatestCostAmountProjectCurrencyInput(TypedDict, total=False):
    id: Sequence[Id] | None
    operator: Literal["eq", "lt", "lteq", "gt", "gteq", "between"] | None


class ChangeEventFilterLatestQuoteAmountProjectCurrencyInput(TypedDict, total=False):
    id: Sequence[Id] | None
    operator: Literal["eq", "lt", "lteq", "gt", "gteq", "between"] | None


class ChangeEventFilterLatestRevenueAmountProjectCurrencyInput(TypedDict, total=False):
    id: Sequence[Id] | None
    operator: Literal["eq", "lt", "lteq", "gt", "gteq", "between"] | None


class ChangeEventFilterNonCommitmentInput(TypedDict, total=False):
    id: Sequence[Id] | None
    operator: Literal["includes"] | None


class ChangeEventFilterNumberInput(TypedDict, total=False):
    id: Sequence[Id] | None
    operator: Literal["includes", "excludes"] | None


class ChangeEventFilterNumberTitleInput(TypedDict, total=False):
    id: Sequence[Id] | None
    operator: Literal["includes", "excludes"] | None


class ChangeEventFilterOverUnderProjectCurrencyInput(TypedDict, total=False):
    id: Sequence[Id] | None
    operator: Literal["eq", "lt", "lteq", "gt", "gteq", "between"] | None


class ChangeEventFilterPrimePcoInput(TypedDict, total=False):
    id: Sequence[Id] | None
    operator: Literal["includes"] | None


class ChangeEventFilterPrimePcoStatusInput(TypedDict, total=False):
    id: Sequence[Id] | None


class ChangeEventFilterProductionQuantityInput(TypedDict, total=False):
    id: Sequence[Id] | None
    operator: Literal["includes", "excludes"] | None


class ChangeEventFilterRevenueDaysInStageInput(TypedDict, total=False):
    id: Sequence[Id] | None
    operator: Literal["eq", "lt", "lteq", "gt", "gteq", "between"] | None


class ChangeEventFilterRevenueRomAmountProjectCurrencyInput(TypedDict, total=False):
    id: Sequence[Id] | None
    operator: Literal["eq", "lt", "lteq", "gt", "gteq", "between"] | None


class ChangeEventFilterRevenueUnitCostProjectCurrencyInput(TypedDict, total=False):
    id: Sequence[Id] | None
    operator: Literal["eq", "lt", "lteq", "gt", "gteq", "between"] | None


class ChangeEventFilterRfqInput(TypedDict, total=False):
    id: Sequence[Id] | None
    operator: Literal["includes", "excludes"] | None


class ChangeEventFilterRfqStatusInput(TypedDict, total=False):
    id: Sequence[Id] | None


class ChangeEventFilterRfqTitleInput(TypedDict, total=False):
    id: Sequence[Id] | None


class ChangeEventFilterScopeInput(TypedDict, total=False):
    id: Sequence[Id] | None
    operator: Literal["includes", "excludes"] | None


class ChangeEventFilterStatusInput(TypedDict, total=False):
    id: Sequence[Id] | None
    operator: Literal["includes", "excludes"] | None


class ChangeEventFilterVendorInput(TypedDict, total=False):
    id: Sequence[Id] | None
    operator: Literal["includes"] | None


class ChangeEventFilterWbsSegmentIdInput(TypedDict, total=False):
    id: Sequence[Id] | None
    operator: Literal["includes"] | None


class ChangeEventInput(TypedDict, total=False):
    number: str | None
    title: str | None
    description: str | None
    scope: Literal["tbd", "in_scope", "out_of_scope"] | None
    prime_contract_for_estimates: ChangeEventPrimeContractForEstimateInput | None
    event_origin: ChangeEventEventOriginInput | None
    change_reason: ChangeEventChangeReasonInput | None
    status: ChangeEventStatusInput | None
    source: Literal["budget_change", "field_initiated_change_orders"] | None
    source_of_revenue_rom: Literal["latest_cost", "manual", "automatic", "no_revenue_expected"] | None
    change_type: ChangeEventChangeTypeInput | None
    external_data: ChangeEventExternalDataInput | None
    change_items: Sequence[ChangeEventChangeItemInput] | None


class ChangeEventPrimeContractForEstimateInput(TypedDict, total=False):
    id: Id | None


class ChangeEventStatusInput(TypedDict, total=False):
    id: Id | None


class ChangeEventFilters(TypedDict, total=False):
    created_at: DateRange
    updated_at: DateRange
    include_deleted: Literal["only", "with"]
    id: Id | Sequence[Id]


class ChangeEventsResource(Resource):
    """Change events."""

    __slots__ = ()

    @property
    def change_event_production_quantities(self) -> ChangeEventProductionQuantitiesResource:
        """Change event production quantities (Change Events)."""
        from .change_event_production_quantities import ChangeEventProductionQuantitiesResource

        return ChangeEventProductionQuantitiesResource(self._session)

    @property
    def change_event_settings(self) -> ChangeEventSettingsResource:
        """Change event settings (Change Events)."""
        from .change_event_settings import ChangeEventSettingsResource

        return ChangeEventSettingsResource(self._session)

    @property
    def change_event_statuses(self) -> ChangeEventStatusesResource:
        """Change event statuses (Change Events)."""
        from .change_event_statuses import ChangeEventStatusesResource

        return ChangeEventStatusesResource(self._session)

    @property
    def change_event_types(self) -> ChangeEventTypesResource:
        """Change event types (Change Events)."""
        from .change_event_types import ChangeEventTypesResource

        return ChangeEventTypesResource(self._session)

    @property
    def change_types(self) -> ChangeTypesResource:
        """Change types (Change Events)."""
        from .change_types import ChangeTypesResource

        return ChangeTypesResource(self._session)

    async def clone(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ChangeEventCloneResult:
        """Clone Change Event.

        POST /rest/v1.1/change_events/{id}/clone
        """
        return await self._one(
            ChangeEventCloneResult,
            "POST",
            "/rest/v1.1/change_events/{id}/clone",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def create(
        self, *, change_event: ChangeEventInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ChangeEvent:
        """Create Change Event.

        POST /rest/v1.1/change_events
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
        """Create Change Event.

        POST /rest/v1.0/change_events
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
        """Delete Change Event.

        DELETE /rest/v1.1/change_events/{id}
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
        """Show Change Event.

        GET /rest/v1.1/change_events/{id}
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
        """Show new Change Event.

        GET /rest/v1.1/change_events/new
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
        """Show Change Event.

        GET /rest/v1.0/change_events/{id}
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
        filters: ChangeEventFilters | Unset = UNSET,
        body_filters: ChangeEventFilterInput | Unset | None = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ChangeEvent]:
        """List Change Events.

        GET /rest/v1.1/change_events
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
        filters: ChangeEventFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ChangeEvent]:
        """List Change Events.

        GET /rest/v1.0/change_events
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
        """Restore Change Event.

        PUT /rest/v1.1/change_events/{id}/restore
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
        """Update Change Event.

        PATCH /rest/v1.1/change_events/{id}
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
        """Update Change Event.

        PATCH /rest/v1.0/change_events/{id}
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
