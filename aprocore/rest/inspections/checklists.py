"""Checklists (Inspections)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record, renamed
from ...types import Date, DateTime, Id
from .._base import UNSET, DateRange, Options, Pager, Pages, Resource, Unset

__all__ = [
    "Checklist",
    "ChecklistAttachment",
    "ChecklistClosedBy",
    "ChecklistCreatedBy",
    "ChecklistDefaultResponsePhrasing",
    "ChecklistDistributionMember",
    "ChecklistFilters",
    "ChecklistGroupedIndex",
    "ChecklistGroupedIndexData",
    "ChecklistGroupedIndexDataClosedBy",
    "ChecklistGroupedIndexDataCreatedBy",
    "ChecklistGroupedIndexDataDefaultResponsePhrasing",
    "ChecklistGroupedIndexDataDistributionMember",
    "ChecklistGroupedIndexDataInspectionType",
    "ChecklistGroupedIndexDataInspector",
    "ChecklistGroupedIndexDataLocation",
    "ChecklistGroupedIndexDataPermission",
    "ChecklistGroupedIndexDataPointOfContact",
    "ChecklistGroupedIndexDataResponsibleContractor",
    "ChecklistGroupedIndexDataSignatureRequest",
    "ChecklistGroupedIndexDataSignatureRequestSignatory",
    "ChecklistGroupedIndexDataSignatureRequestSignature",
    "ChecklistGroupedIndexDataSignatureRequestSignatureAttachment",
    "ChecklistGroupedIndexDataSignatureRequestSignatureCapturedBy",
    "ChecklistGroupedIndexDataSpecificationSection",
    "ChecklistGroupedIndexDataTrade",
    "ChecklistGroupedIndexFilters",
    "ChecklistGroupedIndexHeader",
    "ChecklistInspectionType",
    "ChecklistInspector",
    "ChecklistList",
    "ChecklistListAttachment",
    "ChecklistListClosedBy",
    "ChecklistListCreatedBy",
    "ChecklistListDistributionMember",
    "ChecklistListInput",
    "ChecklistListInspector",
    "ChecklistListLocation",
    "ChecklistListResponsibleContractor",
    "ChecklistListResponsibleParty",
    "ChecklistListSectionsAttributeInput",
    "ChecklistListSectionsAttributeItemsAttributeInput",
    "ChecklistListSignatureRequest",
    "ChecklistListSignatureRequestSignatory",
    "ChecklistListSignatureRequestSignature",
    "ChecklistListSignatureRequestSignatureAttachment",
    "ChecklistListSignatureRequestSignatureCapturedBy",
    "ChecklistListSpecificationSection",
    "ChecklistListTrade",
    "ChecklistLocation",
    "ChecklistOfGroupedIndex",
    "ChecklistOfGroupedIndexData",
    "ChecklistOfGroupedIndexDataClosedBy",
    "ChecklistOfGroupedIndexDataCreatedBy",
    "ChecklistOfGroupedIndexDataDefaultResponsePhrasing",
    "ChecklistOfGroupedIndexDataDistributionMember",
    "ChecklistOfGroupedIndexDataInspectionType",
    "ChecklistOfGroupedIndexDataInspector",
    "ChecklistOfGroupedIndexDataLocation",
    "ChecklistOfGroupedIndexDataPermission",
    "ChecklistOfGroupedIndexDataPointOfContact",
    "ChecklistOfGroupedIndexDataResponsibleContractor",
    "ChecklistOfGroupedIndexDataSignatureRequest",
    "ChecklistOfGroupedIndexDataSignatureRequestSignatory",
    "ChecklistOfGroupedIndexDataSignatureRequestSignature",
    "ChecklistOfGroupedIndexDataSignatureRequestSignatureAttachment",
    "ChecklistOfGroupedIndexDataSignatureRequestSignatureCapturedBy",
    "ChecklistOfGroupedIndexDataSpecificationSection",
    "ChecklistOfGroupedIndexDataTrade",
    "ChecklistOfGroupedIndexFilters",
    "ChecklistOfGroupedIndexHeader",
    "ChecklistPointOfContact",
    "ChecklistResponseSet",
    "ChecklistResponsibleContractor",
    "ChecklistResponsibleParty",
    "ChecklistSection",
    "ChecklistSectionItem",
    "ChecklistSectionItemAttachment",
    "ChecklistSectionItemAttachmentAttachment",
    "ChecklistSectionItemAttachmentCreatedBy",
    "ChecklistSectionItemAttachmentHistory",
    "ChecklistSectionItemAttachmentHistoryAttachment",
    "ChecklistSectionItemAttachmentHistoryCreatedBy",
    "ChecklistSectionItemComment",
    "ChecklistSectionItemCommentCreatedBy",
    "ChecklistSectionItemHistory",
    "ChecklistSectionItemHistoryCreatedBy",
    "ChecklistSectionItemItemResponse",
    "ChecklistSectionItemItemResponseItemType",
    "ChecklistSectionItemItemResponsePayload",
    "ChecklistSectionItemItemResponsePayloadResponseOption",
    "ChecklistSectionItemItemResponseResponder",
    "ChecklistSectionItemObservation",
    "ChecklistSectionItemObservationAssignee",
    "ChecklistSectionItemObservationCreatedBy",
    "ChecklistSectionItemObservationType",
    "ChecklistSectionItemResponse",
    "ChecklistSectionItemResponseSet",
    "ChecklistSectionItemResponseSetResponse",
    "ChecklistSectionItemType",
    "ChecklistSignatureRequest",
    "ChecklistSignatureRequestSignatory",
    "ChecklistSignatureRequestSignature",
    "ChecklistSignatureRequestSignatureAttachment",
    "ChecklistSignatureRequestSignatureCapturedBy",
    "ChecklistSpecificationSection",
    "ChecklistTrade",
    "ChecklistsResource",
]


@record
class Checklist(Model):
    """What Procore tells of checklists (Inspections)."""

    id: Id | None = None
    inspection_type: ChecklistInspectionType | None = None
    list_template_id: Id | None = None
    name: str | None = None
    description: str | None = None
    distribution_members: list[ChecklistDistributionMember] | None = None
    due_at: DateTime | None = None
    identifier: str | None = None
    number: int | None = None
    status: str | None = None
    inspection_date: Date | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    closed_at: DateTime | None = None
    item_count: int | None = None
    yes_item_count: int | None = None
    personal: bool | None = None
    item_total: int | None = None
    conforming_item_count: int | None = None
    deficient_item_count: int | None = None
    na_item_count: int | None = None
    neutral_item_count: int | None = None
    not_inspected_item_count: int | None = None
    drawing_ids: list[Id] | None = None
    current_drawing_revision_ids: list[Id] | None = None
    location: ChecklistLocation | None = None
    specification_section: ChecklistSpecificationSection | None = None
    trade: ChecklistTrade | None = None
    created_by: ChecklistCreatedBy | None = None
    closed_by: ChecklistClosedBy | None = None
    inspectors: list[ChecklistInspector] | None = None
    signature_requests: list[ChecklistSignatureRequest] | None = None
    responsible_contractor: ChecklistResponsibleContractor | None = None
    responsible_party: ChecklistResponsibleParty | None = None
    response_set: ChecklistResponseSet | None = None
    attachments: list[ChecklistAttachment] | None = None
    sections: list[ChecklistSection] | None = None
    managed_equipment_id: Id | None = None
    template_id: Id | None = None
    list_template_name: str | None = None
    trade_id: Id | None = None
    inspection_type_id: Id | None = None
    reinspected_by_id: Id | None = None
    reinspected_from_id: Id | None = None
    lists: list[ChecklistList] | None = None
    deleted: bool | None = None
    private: bool | None = None
    point_of_contact: ChecklistPointOfContact | None = None
    not_applicable_item_count: int | None = None
    inspected_item_count: int | None = None
    observations_count: int | None = None
    closed_observations_count: int | None = None
    respondable_item_count: int | None = None
    overdue: bool | None = None
    default_response_phrasing: ChecklistDefaultResponsePhrasing | None = None


@record
class ChecklistAttachment(Model):
    """``attachments`` of :class:`Checklist`."""

    id: Id | None = None
    url: str | None = None
    filename: str | None = None
    name: str | None = None
    thumbnail_url: str | None = None
    content_type: str | None = None
    viewable_document_id: Id | None = None


@record
class ChecklistClosedBy(Model):
    """``closed_by`` of :class:`Checklist`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class ChecklistCreatedBy(Model):
    """``created_by`` of :class:`Checklist`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class ChecklistDefaultResponsePhrasing(Model):
    """``default_response_phrasing`` of :class:`Checklist`."""

    conforming_response: str | None = None
    deficient_response: str | None = None
    global_: bool | None = renamed("global")


@record
class ChecklistDistributionMember(Model):
    """``distribution_members`` of :class:`Checklist`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class ChecklistGroupedIndex(Model):
    """What Procore tells of checklists (Inspections)."""

    header: ChecklistGroupedIndexHeader | None = None
    data: list[ChecklistGroupedIndexData] | None = None


@record
class ChecklistGroupedIndexData(Model):
    """``data`` of :class:`ChecklistGroupedIndex`."""

    id: Id | None = None
    name: Any = None
    list_template_id: Id | None = None
    list_template_name: Any = None
    number: Any = None
    status: Any = None
    location: ChecklistGroupedIndexDataLocation | None = None
    created_at: Any = None
    updated_at: Any = None
    closed_at: DateTime | None = None
    default_response_phrasing: ChecklistGroupedIndexDataDefaultResponsePhrasing | None = None
    description: str | None = None
    deleted: bool | None = None
    due_at: DateTime | None = None
    inspection_date: Date | None = None
    inspection_type: ChecklistGroupedIndexDataInspectionType | None = None
    private: bool | None = None
    created_by: ChecklistGroupedIndexDataCreatedBy | None = None
    closed_by: ChecklistGroupedIndexDataClosedBy | None = None
    responsible_contractor: ChecklistGroupedIndexDataResponsibleContractor | None = None
    point_of_contact: ChecklistGroupedIndexDataPointOfContact | None = None
    trade: ChecklistGroupedIndexDataTrade | None = None
    inspectors: list[ChecklistGroupedIndexDataInspector] | None = None
    distribution_members: list[ChecklistGroupedIndexDataDistributionMember] | None = None
    signature_requests: list[ChecklistGroupedIndexDataSignatureRequest] | None = None
    managed_equipment_id: Id | None = None
    specification_section: ChecklistGroupedIndexDataSpecificationSection | None = None
    permissions: ChecklistGroupedIndexDataPermission | None = None
    conforming_item_count: Any = None
    deficient_item_count: Any = None
    not_applicable_item_count: Any = None
    neutral_item_count: Any = None
    inspected_item_count: Any = None
    observations_count: Any = None
    closed_observations_count: Any = None
    item_count: Any = None
    template_id: Id | None = None
    overdue: Any = None


@record
class ChecklistGroupedIndexDataClosedBy(Model):
    """``closed_by`` of :class:`ChecklistGroupedIndexData`."""

    id: Id | None = None
    name: str | None = None
    login: str | None = None


@record
class ChecklistGroupedIndexDataCreatedBy(Model):
    """``created_by`` of :class:`ChecklistGroupedIndexData`."""

    id: Id | None = None
    name: str | None = None
    login: str | None = None


@record
class ChecklistGroupedIndexDataDefaultResponsePhrasing(Model):
    """``default_response_phrasing`` of :class:`ChecklistGroupedIndexData`."""

    conforming_response: str | None = None
    deficient_response: str | None = None
    global_: bool | None = renamed("global")


@record
class ChecklistGroupedIndexDataDistributionMember(Model):
    """``distribution_members`` of :class:`ChecklistGroupedIndexData`."""

    id: Id | None = None
    name: str | None = None
    login: str | None = None


@record
class ChecklistGroupedIndexDataInspectionType(Model):
    """``inspection_type`` of :class:`ChecklistGroupedIndexData`."""

    id: Id | None = None
    name: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    audit_transaction_timestamp: DateTime | None = None
    source_id: Id | None = None
    deleted_at: DateTime | None = None
    company_id: Id | None = None
    is_deletable: bool | None = None


@record
class ChecklistGroupedIndexDataInspector(Model):
    """``inspectors`` of :class:`ChecklistGroupedIndexData`."""

    id: Id | None = None
    name: str | None = None
    login: str | None = None


@record
class ChecklistGroupedIndexDataLocation(Model):
    """``location`` of :class:`ChecklistGroupedIndexData`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    code: str | None = None


@record
class ChecklistGroupedIndexDataPermission(Model):
    """``permissions`` of :class:`ChecklistGroupedIndexData`."""

    can_edit: bool | None = None


@record
class ChecklistGroupedIndexDataPointOfContact(Model):
    """``point_of_contact`` of :class:`ChecklistGroupedIndexData`."""

    id: Id | None = None
    name: str | None = None
    login: str | None = None


@record
class ChecklistGroupedIndexDataResponsibleContractor(Model):
    """``responsible_contractor`` of :class:`ChecklistGroupedIndexData`."""

    id: Id | None = None
    name: str | None = None


@record
class ChecklistGroupedIndexDataSignatureRequest(Model):
    """``signature_requests`` of :class:`ChecklistGroupedIndexData`."""

    id: Id | None = None
    signatory: ChecklistGroupedIndexDataSignatureRequestSignatory | None = None
    signature: ChecklistGroupedIndexDataSignatureRequestSignature | None = None


@record
class ChecklistGroupedIndexDataSignatureRequestSignatory(Model):
    """``signatory`` of :class:`ChecklistGroupedIndexDataSignatureRequest`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class ChecklistGroupedIndexDataSignatureRequestSignature(Model):
    """``signature`` of :class:`ChecklistGroupedIndexDataSignatureRequest`."""

    id: Id | None = None
    captured_by: ChecklistGroupedIndexDataSignatureRequestSignatureCapturedBy | None = None
    captured_at: DateTime | None = None
    attachment: ChecklistGroupedIndexDataSignatureRequestSignatureAttachment | None = None


@record
class ChecklistGroupedIndexDataSignatureRequestSignatureAttachment(Model):
    """``attachment`` of :class:`ChecklistGroupedIndexDataSignatureRequestSignature`."""

    id: Id | None = None
    url: str | None = None
    filename: str | None = None
    name: str | None = None


@record
class ChecklistGroupedIndexDataSignatureRequestSignatureCapturedBy(Model):
    """``captured_by`` of :class:`ChecklistGroupedIndexDataSignatureRequestSignature`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class ChecklistGroupedIndexDataSpecificationSection(Model):
    """``specification_section`` of :class:`ChecklistGroupedIndexData`."""

    id: Id | None = None
    description: str | None = None
    section: str | None = None
    latest_revision_url: str | None = None


@record
class ChecklistGroupedIndexDataTrade(Model):
    """``trade`` of :class:`ChecklistGroupedIndexData`."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


@record
class ChecklistGroupedIndexHeader(Model):
    """``header`` of :class:`ChecklistGroupedIndex`."""

    id: Id | None = None
    name: str | None = None


@record
class ChecklistInspectionType(Model):
    """``inspection_type`` of :class:`Checklist`."""

    id: Id | None = None
    name: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class ChecklistInspector(Model):
    """``inspectors`` of :class:`Checklist`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class ChecklistList(Model):
    """``lists`` of :class:`Checklist`."""

    id: Id | None = None
    list_template_id: Id | None = None
    name: Any = None
    list_template_name: Any = None
    description: Any = None
    distribution_members: list[ChecklistListDistributionMember] | None = None
    due_at: Any = None
    number: Any = None
    status: Any = None
    identifier: Any = None
    inspection_date: Any = None
    created_at: Any = None
    updated_at: Any = None
    closed_at: Any = None
    item_count: Any = None
    yes_item_count: Any = None
    personal: Any = None
    item_total: Any = None
    conforming_item_count: Any = None
    deficient_item_count: Any = None
    na_item_count: Any = None
    neutral_item_count: Any = None
    not_inspected_item_count: Any = None
    drawing_ids: list[Id] | None = None
    current_drawing_revision_ids: list[Id] | None = None
    attachments: list[ChecklistListAttachment] | None = None
    created_by: ChecklistListCreatedBy | None = None
    closed_by: ChecklistListClosedBy | None = None
    location: ChecklistListLocation | None = None
    specification_section: ChecklistListSpecificationSection | None = None
    signature_requests: list[ChecklistListSignatureRequest] | None = None
    trade: ChecklistListTrade | None = None
    inspectors: list[ChecklistListInspector] | None = None
    responsible_contractor: ChecklistListResponsibleContractor | None = None
    responsible_party: ChecklistListResponsibleParty | None = None
    managed_equipment_id: Id | None = None


@record
class ChecklistListAttachment(Model):
    """``attachments`` of :class:`ChecklistList`."""

    id: Id | None = None
    thumbnail_url: str | None = None
    url: str | None = None
    filename: str | None = None
    viewable_document_id: Id | None = None


@record
class ChecklistListClosedBy(Model):
    """``closed_by`` of :class:`ChecklistList`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ChecklistListCreatedBy(Model):
    """``created_by`` of :class:`ChecklistList`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ChecklistListDistributionMember(Model):
    """``distribution_members`` of :class:`ChecklistList`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ChecklistListInspector(Model):
    """``inspectors`` of :class:`ChecklistList`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ChecklistListLocation(Model):
    """``location`` of :class:`ChecklistList`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class ChecklistListResponsibleContractor(Model):
    """``responsible_contractor`` of :class:`ChecklistList`."""

    id: Id | None = None
    name: str | None = None


@record
class ChecklistListResponsibleParty(Model):
    """``responsible_party`` of :class:`ChecklistList`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ChecklistListSignatureRequest(Model):
    """``signature_requests`` of :class:`ChecklistList`."""

    id: Id | None = None
    signatory: ChecklistListSignatureRequestSignatory | None = None
    signature: ChecklistListSignatureRequestSignature | None = None


@record
class ChecklistListSignatureRequestSignatory(Model):
    """``signatory`` of :class:`ChecklistListSignatureRequest`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class ChecklistListSignatureRequestSignature(Model):
    """``signature`` of :class:`ChecklistListSignatureRequest`."""

    id: Id | None = None
    captured_by: ChecklistListSignatureRequestSignatureCapturedBy | None = None
    captured_at: DateTime | None = None
    attachment: ChecklistListSignatureRequestSignatureAttachment | None = None


@record
class ChecklistListSignatureRequestSignatureAttachment(Model):
    """``attachment`` of :class:`ChecklistListSignatureRequestSignature`."""

    id: Id | None = None
    url: str | None = None
    filename: str | None = None


@record
class ChecklistListSignatureRequestSignatureCapturedBy(Model):
    """``captured_by`` of :class:`ChecklistListSignatureRequestSignature`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class ChecklistListSpecificationSection(Model):
    """``specification_section`` of :class:`ChecklistList`."""

    id: Id | None = None
    description: str | None = None
    section: str | None = None
    latest_revision_url: str | None = None


@record
class ChecklistListTrade(Model):
    """``trade`` of :class:`ChecklistList`."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


@record
class ChecklistLocation(Model):
    """``location`` of :class:`Checklist`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    code: str | None = None


@record
class ChecklistOfGroupedIndex(Model):
    """What Procore tells of checklists (Inspections)."""

    header: ChecklistOfGroupedIndexHeader | None = None
    data: list[ChecklistOfGroupedIndexData] | None = None


@record
class ChecklistOfGroupedIndexData(Model):
    """``data`` of :class:`ChecklistOfGroupedIndex`."""

    id: Id | None = None
    name: Any = None
    list_template_id: Id | None = None
    list_template_name: Any = None
    number: Any = None
    status: Any = None
    location: ChecklistOfGroupedIndexDataLocation | None = None
    created_at: Any = None
    updated_at: Any = None
    closed_at: DateTime | None = None
    default_response_phrasing: ChecklistOfGroupedIndexDataDefaultResponsePhrasing | None = None
    description: str | None = None
    deleted: bool | None = None
    due_at: DateTime | None = None
    inspection_date: Date | None = None
    inspection_type: ChecklistOfGroupedIndexDataInspectionType | None = None
    private: bool | None = None
    created_by: ChecklistOfGroupedIndexDataCreatedBy | None = None
    closed_by: ChecklistOfGroupedIndexDataClosedBy | None = None
    responsible_contractor: ChecklistOfGroupedIndexDataResponsibleContractor | None = None
    point_of_contact: ChecklistOfGroupedIndexDataPointOfContact | None = None
    trade: ChecklistOfGroupedIndexDataTrade | None = None
    inspectors: list[ChecklistOfGroupedIndexDataInspector] | None = None
    distribution_members: list[ChecklistOfGroupedIndexDataDistributionMember] | None = None
    signature_requests: list[ChecklistOfGroupedIndexDataSignatureRequest] | None = None
    managed_equipment_id: Id | None = None
    specification_section: ChecklistOfGroupedIndexDataSpecificationSection | None = None
    permissions: ChecklistOfGroupedIndexDataPermission | None = None
    conforming_item_count: Any = None
    deficient_item_count: Any = None
    not_applicable_item_count: Any = None
    neutral_item_count: Any = None
    inspected_item_count: Any = None
    observations_count: Any = None
    closed_observations_count: Any = None
    item_count: Any = None
    template_id: Id | None = None
    overdue: Any = None


@record
class ChecklistOfGroupedIndexDataClosedBy(Model):
    """``closed_by`` of :class:`ChecklistOfGroupedIndexData`."""

    id: Id | None = None
    name: str | None = None
    login: str | None = None


@record
class ChecklistOfGroupedIndexDataCreatedBy(Model):
    """``created_by`` of :class:`ChecklistOfGroupedIndexData`."""

    id: Id | None = None
    name: str | None = None
    login: str | None = None


@record
class ChecklistOfGroupedIndexDataDefaultResponsePhrasing(Model):
    """``default_response_phrasing`` of :class:`ChecklistOfGroupedIndexData`."""

    conforming_response: str | None = None
    deficient_response: str | None = None
    global_: bool | None = renamed("global")


@record
class ChecklistOfGroupedIndexDataDistributionMember(Model):
    """``distribution_members`` of :class:`ChecklistOfGroupedIndexData`."""

    id: Id | None = None
    name: str | None = None
    login: str | None = None


@record
class ChecklistOfGroupedIndexDataInspectionType(Model):
    """``inspection_type`` of :class:`ChecklistOfGroupedIndexData`."""

    id: Id | None = None
    name: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    audit_transaction_timestamp: DateTime | None = None
    source_id: Id | None = None
    deleted_at: DateTime | None = None
    company_id: Id | None = None
    is_deletable: bool | None = None


@record
class ChecklistOfGroupedIndexDataInspector(Model):
    """``inspectors`` of :class:`ChecklistOfGroupedIndexData`."""

    id: Id | None = None
    name: str | None = None
    login: str | None = None


@record
class ChecklistOfGroupedIndexDataLocation(Model):
    """``location`` of :class:`ChecklistOfGroupedIndexData`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    code: str | None = None


@record
class ChecklistOfGroupedIndexDataPermission(Model):
    """``permissions`` of :class:`ChecklistOfGroupedIndexData`."""

    can_edit: bool | None = None


@record
class ChecklistOfGroupedIndexDataPointOfContact(Model):
    """``point_of_contact`` of :class:`ChecklistOfGroupedIndexData`."""

    id: Id | None = None
    name: str | None = None
    login: str | None = None


@record
class ChecklistOfGroupedIndexDataResponsibleContractor(Model):
    """``responsible_contractor`` of :class:`ChecklistOfGroupedIndexData`."""

    id: Id | None = None
    name: str | None = None


@record
class ChecklistOfGroupedIndexDataSignatureRequest(Model):
    """``signature_requests`` of :class:`ChecklistOfGroupedIndexData`."""

    id: Id | None = None
    signatory: ChecklistOfGroupedIndexDataSignatureRequestSignatory | None = None
    signature: ChecklistOfGroupedIndexDataSignatureRequestSignature | None = None


@record
class ChecklistOfGroupedIndexDataSignatureRequestSignatory(Model):
    """``signatory`` of :class:`ChecklistOfGroupedIndexDataSignatureRequest`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class ChecklistOfGroupedIndexDataSignatureRequestSignature(Model):
    """``signature`` of :class:`ChecklistOfGroupedIndexDataSignatureRequest`."""

    id: Id | None = None
    captured_by: ChecklistOfGroupedIndexDataSignatureRequestSignatureCapturedBy | None = None
    captured_at: DateTime | None = None
    attachment: ChecklistOfGroupedIndexDataSignatureRequestSignatureAttachment | None = None


@record
class ChecklistOfGroupedIndexDataSignatureRequestSignatureAttachment(Model):
    """``attachment`` of :class:`ChecklistOfGroupedIndexDataSignatureRequestSignature`."""

    id: Id | None = None
    url: str | None = None
    filename: str | None = None
    name: str | None = None


@record
class ChecklistOfGroupedIndexDataSignatureRequestSignatureCapturedBy(Model):
    """``captured_by`` of :class:`ChecklistOfGroupedIndexDataSignatureRequestSignature`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class ChecklistOfGroupedIndexDataSpecificationSection(Model):
    """``specification_section`` of :class:`ChecklistOfGroupedIndexData`."""

    id: Id | None = None
    description: str | None = None
    section: str | None = None
    latest_revision_url: str | None = None


@record
class ChecklistOfGroupedIndexDataTrade(Model):
    """``trade`` of :class:`ChecklistOfGroupedIndexData`."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


@record
class ChecklistOfGroupedIndexHeader(Model):
    """``header`` of :class:`ChecklistOfGroupedIndex`."""

    id: Id | None = None
    name: str | None = None


@record
class ChecklistPointOfContact(Model):
    """``point_of_contact`` of :class:`Checklist`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class ChecklistResponseSet(Model):
    """``response_set`` of :class:`Checklist`."""

    conforming_response: str | None = None
    deficient_response: str | None = None
    global_: bool | None = renamed("global")
    updated_at: DateTime | None = None
    created_at: DateTime | None = None


@record
class ChecklistResponsibleContractor(Model):
    """``responsible_contractor`` of :class:`Checklist`."""

    id: Id | None = None
    name: str | None = None


@record
class ChecklistResponsibleParty(Model):
    """``responsible_party`` of :class:`Checklist`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ChecklistSection(Model):
    """``sections`` of :class:`Checklist`."""

    id: Id | None = None
    name: str | None = None
    position: int | None = None
    origin_id: Id | None = None
    items: list[ChecklistSectionItem] | None = None
    template_section_id: Id | None = None


@record
class ChecklistSectionItem(Model):
    """``items`` of :class:`ChecklistSection`."""

    id: Id | None = None
    name: str | None = None
    details: str | None = None
    status: str | None = None
    responded_with: str | None = None
    origin_id: Id | None = None
    section_id: Id | None = None
    position: int | None = None
    observations: list[ChecklistSectionItemObservation] | None = None
    attachment_histories: list[ChecklistSectionItemAttachmentHistory] | None = None
    attachments: list[ChecklistSectionItemAttachment] | None = None
    histories: list[ChecklistSectionItemHistory] | None = None
    item_response: ChecklistSectionItemItemResponse | None = None
    comments: list[ChecklistSectionItemComment] | None = None
    response: ChecklistSectionItemResponse | None = None
    response_set: ChecklistSectionItemResponseSet | None = None
    type: ChecklistSectionItemType | None = None
    response_set_id: Id | None = None
    template_item_id: Id | None = None
    response_type_id: Id | None = None


@record
class ChecklistSectionItemAttachment(Model):
    """``attachments`` of :class:`ChecklistSectionItem`."""

    id: Id | None = None
    created_at: DateTime | None = None
    created_by: ChecklistSectionItemAttachmentCreatedBy | None = None
    attachment: ChecklistSectionItemAttachmentAttachment | None = None


@record
class ChecklistSectionItemAttachmentAttachment(Model):
    """``attachment`` of :class:`ChecklistSectionItemAttachment`."""

    id: Id | None = None
    url: str | None = None
    filename: str | None = None
    name: str | None = None


@record
class ChecklistSectionItemAttachmentCreatedBy(Model):
    """``created_by`` of :class:`ChecklistSectionItemAttachment`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ChecklistSectionItemAttachmentHistory(Model):
    """``attachment_histories`` of :class:`ChecklistSectionItem`."""

    id: Id | None = None
    created_at: DateTime | None = None
    created_by: ChecklistSectionItemAttachmentHistoryCreatedBy | None = None
    attachment: ChecklistSectionItemAttachmentHistoryAttachment | None = None


@record
class ChecklistSectionItemAttachmentHistoryAttachment(Model):
    """``attachment`` of :class:`ChecklistSectionItemAttachmentHistory`."""

    id: Id | None = None
    url: str | None = None
    filename: str | None = None
    name: str | None = None


@record
class ChecklistSectionItemAttachmentHistoryCreatedBy(Model):
    """``created_by`` of :class:`ChecklistSectionItemAttachmentHistory`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ChecklistSectionItemComment(Model):
    """``comments`` of :class:`ChecklistSectionItem`."""

    id: Id | None = None
    body: str | None = None
    created_at: DateTime | None = None
    created_by: ChecklistSectionItemCommentCreatedBy | None = None


@record
class ChecklistSectionItemCommentCreatedBy(Model):
    """``created_by`` of :class:`ChecklistSectionItemComment`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ChecklistSectionItemHistory(Model):
    """``histories`` of :class:`ChecklistSectionItem`."""

    id: Id | None = None
    body: str | None = None
    status: str | None = None
    responded_with: str | None = None
    created_at: DateTime | None = None
    created_by: ChecklistSectionItemHistoryCreatedBy | None = None


@record
class ChecklistSectionItemHistoryCreatedBy(Model):
    """``created_by`` of :class:`ChecklistSectionItemHistory`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ChecklistSectionItemItemResponse(Model):
    """``item_response`` of :class:`ChecklistSectionItem`."""

    item_id: Id | None = None
    status: str | None = None
    responded_at: DateTime | None = None
    responder: ChecklistSectionItemItemResponseResponder | None = None
    item_type: ChecklistSectionItemItemResponseItemType | None = None
    payload: ChecklistSectionItemItemResponsePayload | None = None


@record
class ChecklistSectionItemItemResponseItemType(Model):
    """``item_type`` of :class:`ChecklistSectionItemItemResponse`."""

    id: Id | None = None
    category: str | None = None
    name: str | None = None


@record
class ChecklistSectionItemItemResponsePayload(Model):
    """``payload`` of :class:`ChecklistSectionItemItemResponse`."""

    text_value: str | None = None
    number_value: int | None = None
    date_value: Date | None = None
    response_option: ChecklistSectionItemItemResponsePayloadResponseOption | None = None


@record
class ChecklistSectionItemItemResponsePayloadResponseOption(Model):
    """``response_option`` of :class:`ChecklistSectionItemItemResponsePayload`."""

    id: Id | None = None
    name: str | None = None


@record
class ChecklistSectionItemItemResponseResponder(Model):
    """``responder`` of :class:`ChecklistSectionItemItemResponse`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ChecklistSectionItemObservation(Model):
    """``observations`` of :class:`ChecklistSectionItem`."""

    id: Id | None = None
    created_at: DateTime | None = None
    number: str | None = None
    status: str | None = None
    title: str | None = None
    type: ChecklistSectionItemObservationType | None = None
    assignee: ChecklistSectionItemObservationAssignee | None = None
    created_by: ChecklistSectionItemObservationCreatedBy | None = None


@record
class ChecklistSectionItemObservationAssignee(Model):
    """``assignee`` of :class:`ChecklistSectionItemObservation`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ChecklistSectionItemObservationCreatedBy(Model):
    """``created_by`` of :class:`ChecklistSectionItemObservation`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ChecklistSectionItemObservationType(Model):
    """``type`` of :class:`ChecklistSectionItemObservation`."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None


@record
class ChecklistSectionItemResponse(Model):
    """``response`` of :class:`ChecklistSectionItem`."""

    id: Id | None = None
    name: str | None = None
    corresponding_status: str | None = None


@record
class ChecklistSectionItemResponseSet(Model):
    """``response_set`` of :class:`ChecklistSectionItem`."""

    id: Id | None = None
    name: str | None = None
    responses: list[ChecklistSectionItemResponseSetResponse] | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class ChecklistSectionItemResponseSetResponse(Model):
    """``responses`` of :class:`ChecklistSectionItemResponseSet`."""

    id: Id | None = None
    name: str | None = None
    corresponding_status: str | None = None


@record
class ChecklistSectionItemType(Model):
    """``type`` of :class:`ChecklistSectionItem`."""

    id: Id | None = None
    category: str | None = None
    name: str | None = None


@record
class ChecklistSignatureRequest(Model):
    """``signature_requests`` of :class:`Checklist`."""

    id: Id | None = None
    signatory: ChecklistSignatureRequestSignatory | None = None
    signature: ChecklistSignatureRequestSignature | None = None


@record
class ChecklistSignatureRequestSignatory(Model):
    """``signatory`` of :class:`ChecklistSignatureRequest`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class ChecklistSignatureRequestSignature(Model):
    """``signature`` of :class:`ChecklistSignatureRequest`."""

    id: Id | None = None
    captured_by: ChecklistSignatureRequestSignatureCapturedBy | None = None
    captured_at: DateTime | None = None
    attachment: ChecklistSignatureRequestSignatureAttachment | None = None


@record
class ChecklistSignatureRequestSignatureAttachment(Model):
    """``attachment`` of :class:`ChecklistSignatureRequestSignature`."""

    id: Id | None = None
    thumbnail_url: str | None = None
    url: str | None = None
    filename: str | None = None
    name: str | None = None
    viewable_document_id: Id | None = None


@record
class ChecklistSignatureRequestSignatureCapturedBy(Model):
    """``captured_by`` of :class:`ChecklistSignatureRequestSignature`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class ChecklistSpecificationSection(Model):
    """``specification_section`` of :class:`Checklist`."""

    id: Id | None = None
    description: str | None = None
    section: str | None = None
    latest_revision_url: str | None = None
    current_revision_id: Id | None = None


@record
class ChecklistTrade(Model):
    """``trade`` of :class:`Checklist`."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


class ChecklistListInput(TypedDict, total=False):
    name: str | None
    description: str | None
    due_at: DateTime | str | None
    inspection_date: Date | str | None
    inspection_type_id: Id | None
    point_of_contact_id: Id | None
    inspectee_id: Id | None
    number: int | None
    personal: bool | None
    responsible_contractor_id: Id | None
    spec_section_id: Id | None
    status: Literal["Open", "In Review", "Closed", "open", "in_review", "closed"] | None
    trade_id: Id | None
    inspector_ids: Sequence[Id] | None
    distribution_member_ids: Sequence[Id] | None
    location_id: Id | None
    mt_location: Sequence[str] | None
    drawing_revision_ids: Sequence[Id] | None
    file_version_ids: Sequence[Id] | None
    form_ids: Sequence[Id] | None
    image_ids: Sequence[Id] | None
    upload_ids: Sequence[Id] | None
    identifier: str | None
    managed_equipment_id: Id | None
    private: bool | None
    sections_attributes: Sequence[ChecklistListSectionsAttributeInput] | None


class ChecklistListSectionsAttributeInput(TypedDict, total=False):
    name: str | None
    position: int | None
    items_attributes: Sequence[ChecklistListSectionsAttributeItemsAttributeInput] | None


class ChecklistListSectionsAttributeItemsAttributeInput(TypedDict, total=False):
    name: str | None
    position: int | None
    status: Literal["yes", "no", "n/a", "none"] | None


class ChecklistFilters(TypedDict, total=False):
    view: Literal["recycle"] | Sequence[Literal["recycle"]]
    inspection_type_id: Id | Sequence[Id]
    point_of_contact_id: Id | Sequence[Id]
    inspector_id: Id | Sequence[Id]
    list_template_id: Id | Sequence[Id]
    location_id: Id | Sequence[Id]
    spec_section_id: Id | Sequence[Id]
    responsible_contractor_id: Id | Sequence[Id]
    status: str | Sequence[str]
    trade_id: Id | Sequence[Id]
    search: str | Sequence[str]
    due_at: DateRange
    created_at: DateRange
    updated_at: DateRange
    id: Id | Sequence[Id]
    inspection_date: DateRange
    template_id: Id | Sequence[Id]
    managed_equipment_id: Id | Sequence[Id]
    closed_by_id: Id | Sequence[Id]
    created_by_id: Id | Sequence[Id]
    query: str | Sequence[str]
    closed_at: DateRange


class ChecklistGroupedIndexFilters(TypedDict, total=False):
    id: Id | Sequence[Id]
    inspection_date: DateRange
    inspection_type_id: Id | Sequence[Id]
    inspector_id: Id | Sequence[Id]
    list_template_id: Id | Sequence[Id]
    location_id: Id | Sequence[Id]
    managed_equipment_id: Id | Sequence[Id]
    point_of_contact_id: Id | Sequence[Id]
    spec_section_id: Id | Sequence[Id]
    responsible_contractor_id: Id | Sequence[Id]
    closed_by_id: Id | Sequence[Id]
    created_by_id: Id | Sequence[Id]
    status: int | Sequence[int]
    trade_id: Id | Sequence[Id]
    query: str | Sequence[str]
    due_at: DateRange
    created_at: DateRange
    updated_at: DateRange
    closed_at: DateRange


class ChecklistOfGroupedIndexFilters(TypedDict, total=False):
    id: Id | Sequence[Id]
    inspection_date: DateRange
    inspection_type_id: Id | Sequence[Id]
    inspector_id: Id | Sequence[Id]
    list_template_id: Id | Sequence[Id]
    location_id: Id | Sequence[Id]
    managed_equipment_id: Id | Sequence[Id]
    point_of_contact_id: Id | Sequence[Id]
    spec_section_id: Id | Sequence[Id]
    responsible_contractor_id: Id | Sequence[Id]
    closed_by_id: Id | Sequence[Id]
    created_by_id: Id | Sequence[Id]
    status: int | Sequence[int]
    trade_id: Id | Sequence[Id]
    query: str | Sequence[str]
    due_at: DateRange
    created_at: DateRange
    updated_at: DateRange
    closed_at: DateRange


class ChecklistsResource(Resource):
    """Checklists (Inspections)."""

    __slots__ = ()

    async def create(
        self,
        *,
        template_id: Id,
        list: ChecklistListInput,
        run_configurable_validations: bool | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> Checklist:
        """Create Checklist.

        POST /rest/v1.0/checklist/lists
        """
        return await self._one(
            Checklist,
            "POST",
            "/rest/v1.0/checklist/lists",
            {},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={
                "project_id": self._scoped("project_id", project_id),
                "template_id": template_id,
                "list": list,
                "attachments": attachments,
            },
        )

    async def create_for_project(
        self,
        *,
        list_template_id: Id,
        list: ChecklistListInput,
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Checklist:
        """Create Checklist (Inspection).

        POST /rest/v1.1/projects/{project_id}/checklist/lists
        """
        return await self._one(
            Checklist,
            "POST",
            "/rest/v1.1/projects/{project_id}/checklist/lists",
            {"project_id": project_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"list_template_id": list_template_id, "list": list},
        )

    async def create_for_project_v1_0(
        self,
        *,
        list_template_id: Id,
        list: ChecklistListInput,
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Checklist:
        """Create Checklist (Inspection).

        POST /rest/v1.0/projects/{project_id}/checklist/lists
        """
        return await self._one(
            Checklist,
            "POST",
            "/rest/v1.0/projects/{project_id}/checklist/lists",
            {"project_id": project_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"list_template_id": list_template_id, "list": list},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete Checklist.

        DELETE /rest/v1.0/checklist/lists/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/checklist/lists/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def delete_for_project(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete Checklist (Inspection).

        DELETE /rest/v1.1/projects/{project_id}/checklist/lists/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.1/projects/{project_id}/checklist/lists/{id}",
            {"id": id, "project_id": project_id},
            options,
        )

    async def delete_for_project_v1_0(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete Checklist (Inspection).

        DELETE /rest/v1.0/projects/{project_id}/checklist/lists/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/checklist/lists/{id}",
            {"id": id, "project_id": project_id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Checklist:
        """Show Checklist.

        GET /rest/v1.0/checklist/lists/{id}
        """
        return await self._one(
            Checklist,
            "GET",
            "/rest/v1.0/checklist/lists/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get_for_project(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Checklist:
        """Show Checklist (Inspection).

        GET /rest/v1.0/projects/{project_id}/checklist/lists/{id}
        """
        return await self._one(
            Checklist,
            "GET",
            "/rest/v1.0/projects/{project_id}/checklist/lists/{id}",
            {"id": id, "project_id": project_id},
            options,
        )

    async def get_recycled(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Checklist:
        """Show Recycled Checklist (Inspection).

        GET /rest/v1.0/projects/{project_id}/recycle_bin/checklist/lists/{id}
        """
        return await self._one(
            Checklist,
            "GET",
            "/rest/v1.0/projects/{project_id}/recycle_bin/checklist/lists/{id}",
            {"id": id, "project_id": project_id},
            options,
        )

    def list(
        self, *, project_id: Id | Unset = UNSET, filters: ChecklistFilters | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[Checklist]:
        """List Checklists.

        GET /rest/v1.0/checklist/lists
        """
        return self._pages(
            Checklist,
            "/rest/v1.0/checklist/lists",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "filters": filters},
            pager=Pager.UNPAGED,
        )

    def list_for_project(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "inspection_date", "location", "name", "number", "updated_at"] | Unset = UNSET,
        filters: ChecklistFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Checklist]:
        """List Checklists (Inspections).

        GET /rest/v1.0/projects/{project_id}/checklist/lists
        """
        return self._pages(
            Checklist,
            "/rest/v1.0/projects/{project_id}/checklist/lists",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_grouped_index(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "inspection_date", "location", "name", "number", "updated_at"] | Unset = UNSET,
        group_by: Literal["created_by", "location", "status", "template", "trade", "type"] | Unset = UNSET,
        filters: ChecklistGroupedIndexFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ChecklistGroupedIndex]:
        """List Grouped Checklists (Inspections).

        GET /rest/v1.0/projects/{project_id}/checklist/lists/grouped_index
        """
        return self._pages(
            ChecklistGroupedIndex,
            "/rest/v1.0/projects/{project_id}/checklist/lists/grouped_index",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "group_by": group_by, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_recycled(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "inspection_date", "location", "name", "number", "updated_at"] | Unset = UNSET,
        filters: ChecklistFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Checklist]:
        """List Recycled Checklists (Inspections).

        GET /rest/v1.0/projects/{project_id}/recycle_bin/checklist/lists
        """
        return self._pages(
            Checklist,
            "/rest/v1.0/projects/{project_id}/recycle_bin/checklist/lists",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_recycled_of_grouped_index(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "inspection_date", "location", "name", "number", "updated_at"] | Unset = UNSET,
        group_by: Literal["created_by", "location", "status", "template", "trade", "type"] | Unset = UNSET,
        filters: ChecklistOfGroupedIndexFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ChecklistOfGroupedIndex]:
        """List Grouped Recycled Checklists (Inspections).

        GET /rest/v1.0/projects/{project_id}/recycle_bin/checklist/lists/grouped_index
        """
        return self._pages(
            ChecklistOfGroupedIndex,
            "/rest/v1.0/projects/{project_id}/recycle_bin/checklist/lists/grouped_index",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "group_by": group_by, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def restore(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Restore Deleted Checklist (Inspection).

        PATCH /rest/v1.1/projects/{project_id}/recycle_bin/checklist/lists/{id}/restore
        """
        await self._none(
            "PATCH",
            "/rest/v1.1/projects/{project_id}/recycle_bin/checklist/lists/{id}/restore",
            {"id": id, "project_id": project_id},
            options,
        )

    async def restore_v1_0(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Restore Deleted Checklist (Inspection).

        PATCH /rest/v1.0/projects/{project_id}/recycle_bin/checklist/lists/{id}/restore
        """
        await self._none(
            "PATCH",
            "/rest/v1.0/projects/{project_id}/recycle_bin/checklist/lists/{id}/restore",
            {"id": id, "project_id": project_id},
            options,
        )

    async def send_email(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        subject: str | Unset | None = UNSET,
        body: str | Unset | None = UNSET,
        distribution_ids: Sequence[Id] | Unset | None = UNSET,
        cc_distribution_ids: Sequence[Id] | Unset | None = UNSET,
        bcc_distribution_ids: Sequence[Id] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """Send Checklist (Inspection) Email.

        POST /rest/v1.0/projects/{project_id}/checklist/lists/{id}/send_email
        """
        await self._none(
            "POST",
            "/rest/v1.0/projects/{project_id}/checklist/lists/{id}/send_email",
            {"id": id, "project_id": project_id},
            options,
            body={
                "subject": subject,
                "body": body,
                "distribution_ids": distribution_ids,
                "cc_distribution_ids": cc_distribution_ids,
                "bcc_distribution_ids": bcc_distribution_ids,
            },
        )

    async def update(
        self,
        *,
        id: Id,
        list: ChecklistListInput,
        run_configurable_validations: bool | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> Checklist:
        """Update Checklist.

        PATCH /rest/v1.0/checklist/lists/{id}
        """
        return await self._one(
            Checklist,
            "PATCH",
            "/rest/v1.0/checklist/lists/{id}",
            {"id": id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"project_id": self._scoped("project_id", project_id), "list": list, "attachments": attachments},
        )

    async def update_for_project(
        self,
        *,
        id: Id,
        list: ChecklistListInput,
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Checklist:
        """Update Checklist (Inspection).

        PATCH /rest/v1.1/projects/{project_id}/checklist/lists/{id}
        """
        return await self._one(
            Checklist,
            "PATCH",
            "/rest/v1.1/projects/{project_id}/checklist/lists/{id}",
            {"id": id, "project_id": project_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"list": list},
        )

    async def update_for_project_v1_0(
        self,
        *,
        id: Id,
        list: ChecklistListInput,
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Checklist:
        """Update Checklist (Inspection).

        PATCH /rest/v1.0/projects/{project_id}/checklist/lists/{id}
        """
        return await self._one(
            Checklist,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/checklist/lists/{id}",
            {"id": id, "project_id": project_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"list": list},
        )
