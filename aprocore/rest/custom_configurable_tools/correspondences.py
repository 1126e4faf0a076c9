"""Correspondences (Custom - Configurable Tools)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "Correspondence",
    "CorrespondenceAndSendResponse",
    "CorrespondenceAndSendResponseAssignee",
    "CorrespondenceAndSendResponseAssigneeCompany",
    "CorrespondenceAndSendResponseAttachment",
    "CorrespondenceAndSendResponseCostCode",
    "CorrespondenceAndSendResponseCostImpact",
    "CorrespondenceAndSendResponseCreatedBy",
    "CorrespondenceAndSendResponseCreatedByCompany",
    "CorrespondenceAndSendResponseDistributionMember",
    "CorrespondenceAndSendResponseDistributionMemberCompany",
    "CorrespondenceAndSendResponseGenericTool",
    "CorrespondenceAndSendResponseGenericToolItemAttachmentInput",
    "CorrespondenceAndSendResponseGenericToolItemInput",
    "CorrespondenceAndSendResponseGenericToolItemResponseInput",
    "CorrespondenceAndSendResponseLocation",
    "CorrespondenceAndSendResponseReceivedFrom",
    "CorrespondenceAndSendResponseReceivedFromCompany",
    "CorrespondenceAndSendResponseScheduleImpact",
    "CorrespondenceAndSendResponseSpecificationSection",
    "CorrespondenceAndSendResponseSubJob",
    "CorrespondenceAndSendResponseTask",
    "CorrespondenceAndSendResponseTrade",
    "CorrespondenceAssignee",
    "CorrespondenceAssigneeCompany",
    "CorrespondenceAttachment",
    "CorrespondenceAvailableReadUser",
    "CorrespondenceAvailableReadUserFilters",
    "CorrespondenceAvailableStatus",
    "CorrespondenceChangeHistory",
    "CorrespondenceChangeHistoryCreatedBy",
    "CorrespondenceCorrespondenceTypeItem",
    "CorrespondenceCorrespondenceTypeItemAssignee",
    "CorrespondenceCorrespondenceTypeItemAssigneeCompany",
    "CorrespondenceCorrespondenceTypeItemAttachment",
    "CorrespondenceCorrespondenceTypeItemCostCode",
    "CorrespondenceCorrespondenceTypeItemCostImpact",
    "CorrespondenceCorrespondenceTypeItemCreatedBy",
    "CorrespondenceCorrespondenceTypeItemCreatedByCompany",
    "CorrespondenceCorrespondenceTypeItemDistributionMember",
    "CorrespondenceCorrespondenceTypeItemDistributionMemberCompany",
    "CorrespondenceCorrespondenceTypeItemFilters",
    "CorrespondenceCorrespondenceTypeItemGenericTool",
    "CorrespondenceCorrespondenceTypeItemGenericToolItemInput",
    "CorrespondenceCorrespondenceTypeItemLocation",
    "CorrespondenceCorrespondenceTypeItemReceivedFrom",
    "CorrespondenceCorrespondenceTypeItemReceivedFromCompany",
    "CorrespondenceCorrespondenceTypeItemScheduleImpact",
    "CorrespondenceCorrespondenceTypeItemSpecificationSection",
    "CorrespondenceCorrespondenceTypeItemSubJob",
    "CorrespondenceCorrespondenceTypeItemTask",
    "CorrespondenceCorrespondenceTypeItemTrade",
    "CorrespondenceCorrespondenceTypesDefault",
    "CorrespondenceCorrespondenceTypesDefaultDistributionMember",
    "CorrespondenceCorrespondenceTypesDefaultFilters",
    "CorrespondenceCorrespondenceTypesDefaultStatus",
    "CorrespondenceCorrespondenceTypesPermission",
    "CorrespondenceCorrespondenceTypesPermissionPermittedAction",
    "CorrespondenceCorrespondenceTypesPermissionUserAccessLevel",
    "CorrespondenceCorrespondenceTypesUser",
    "CorrespondenceCorrespondenceTypesUserCompany",
    "CorrespondenceCorrespondenceTypesUserGenericTool",
    "CorrespondenceCostCode",
    "CorrespondenceCostImpact",
    "CorrespondenceCreatedBy",
    "CorrespondenceCreatedByCompany",
    "CorrespondenceCustomToolsUser",
    "CorrespondenceCustomToolsUserCompany",
    "CorrespondenceCustomToolsUserGenericTool",
    "CorrespondenceDistributionMember",
    "CorrespondenceDistributionMemberCompany",
    "CorrespondenceFilters",
    "CorrespondenceGenericTool",
    "CorrespondenceGenericToolInput",
    "CorrespondenceGenericToolItemAttachmentInput",
    "CorrespondenceGenericToolItemInput",
    "CorrespondenceGenericToolItemResponse",
    "CorrespondenceGenericToolItemResponseAttachment",
    "CorrespondenceGenericToolItemResponseCreatedBy",
    "CorrespondenceGenericToolItemResponseGenericToolItemResponseInput",
    "CorrespondenceLocation",
    "CorrespondenceReceivedFrom",
    "CorrespondenceReceivedFromCompany",
    "CorrespondenceScheduleImpact",
    "CorrespondenceSpecificationSection",
    "CorrespondenceStatus",
    "CorrespondenceStatusGenericToolStatusInput",
    "CorrespondenceSubJob",
    "CorrespondenceTask",
    "CorrespondenceTrade",
    "CorrespondenceUserWithPermission",
    "CorrespondencesResource",
]


@record
class Correspondence(Model):
    """What Procore tells of correspondences (Custom - Configurable Tools)."""

    id: Id | None = None
    status: str | None = None
    errors: Mapping[str, Any] | None = None
    domain_id: Id | None = None
    title: str | None = None
    abbreviation: str | None = None
    private_by_default: bool | None = None
    closed_at: DateTime | None = None
    created_at: DateTime | None = None
    description: str | None = None
    due_date: Date | None = None
    issued_at: DateTime | None = None
    origin_generic_tool_item_id: Id | None = None
    origin_rfi_id: Id | None = None
    position: str | None = None
    private: bool | None = None
    schedule_impact: CorrespondenceScheduleImpact | None = None
    cost_impact: CorrespondenceCostImpact | None = None
    updated_at: DateTime | None = None
    status_type: str | None = None
    created_by: CorrespondenceCreatedBy | None = None
    received_from: CorrespondenceReceivedFrom | None = None
    location: CorrespondenceLocation | None = None
    cost_code: CorrespondenceCostCode | None = None
    specification_section: CorrespondenceSpecificationSection | None = None
    trade: CorrespondenceTrade | None = None
    trades: list[CorrespondenceTrade] | None = None
    tasks: list[CorrespondenceTask] | None = None
    sub_job: CorrespondenceSubJob | None = None
    generic_tool: CorrespondenceGenericTool | None = None
    attachments: list[CorrespondenceAttachment] | None = None
    document_management_document_revision_ids: list[Id] | None = None
    distribution_members: list[CorrespondenceDistributionMember] | None = None
    assignees: list[CorrespondenceAssignee] | None = None


@record
class CorrespondenceAndSendResponse(Model):
    """What Procore tells of correspondences (Custom - Configurable Tools)."""

    id: Id | None = None
    closed_at: DateTime | None = None
    created_at: DateTime | None = None
    description: str | None = None
    due_date: Date | None = None
    issued_at: DateTime | None = None
    origin_generic_tool_item_id: Id | None = None
    origin_rfi_id: Id | None = None
    position: str | None = None
    private: bool | None = None
    schedule_impact: CorrespondenceAndSendResponseScheduleImpact | None = None
    cost_impact: CorrespondenceAndSendResponseCostImpact | None = None
    updated_at: DateTime | None = None
    status: str | None = None
    status_type: str | None = None
    title: str | None = None
    created_by: CorrespondenceAndSendResponseCreatedBy | None = None
    received_from: CorrespondenceAndSendResponseReceivedFrom | None = None
    location: CorrespondenceAndSendResponseLocation | None = None
    cost_code: CorrespondenceAndSendResponseCostCode | None = None
    specification_section: CorrespondenceAndSendResponseSpecificationSection | None = None
    trade: CorrespondenceAndSendResponseTrade | None = None
    trades: list[CorrespondenceAndSendResponseTrade] | None = None
    tasks: list[CorrespondenceAndSendResponseTask] | None = None
    sub_job: CorrespondenceAndSendResponseSubJob | None = None
    generic_tool: CorrespondenceAndSendResponseGenericTool | None = None
    attachments: list[CorrespondenceAndSendResponseAttachment] | None = None
    document_management_document_revision_ids: list[Id] | None = None
    distribution_members: list[CorrespondenceAndSendResponseDistributionMember] | None = None
    assignees: list[CorrespondenceAndSendResponseAssignee] | None = None


@record
class CorrespondenceAndSendResponseAssignee(Model):
    """``assignees`` of :class:`CorrespondenceAndSendResponse`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company: CorrespondenceAndSendResponseAssigneeCompany | None = None


@record
class CorrespondenceAndSendResponseAssigneeCompany(Model):
    """``company`` of :class:`CorrespondenceAndSendResponseAssignee`."""

    id: Id | None = None
    name: str | None = None


@record
class CorrespondenceAndSendResponseAttachment(Model):
    """``attachments`` of :class:`CorrespondenceAndSendResponse`."""

    id: Id | None = None
    url: str | None = None
    filename: str | None = None


@record
class CorrespondenceAndSendResponseCostCode(Model):
    """``cost_code`` of :class:`CorrespondenceAndSendResponse`."""

    id: Id | None = None
    full_code: str | None = None
    name: str | None = None


@record
class CorrespondenceAndSendResponseCostImpact(Model):
    """``cost_impact`` of :class:`CorrespondenceAndSendResponse`."""

    status: str | None = None
    value: float | None = None


@record
class CorrespondenceAndSendResponseCreatedBy(Model):
    """``created_by`` of :class:`CorrespondenceAndSendResponse`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company: CorrespondenceAndSendResponseCreatedByCompany | None = None


@record
class CorrespondenceAndSendResponseCreatedByCompany(Model):
    """``company`` of :class:`CorrespondenceAndSendResponseCreatedBy`."""

    id: Id | None = None
    name: str | None = None


@record
class CorrespondenceAndSendResponseDistributionMember(Model):
    """``distribution_members`` of :class:`CorrespondenceAndSendResponse`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company: CorrespondenceAndSendResponseDistributionMemberCompany | None = None


@record
class CorrespondenceAndSendResponseDistributionMemberCompany(Model):
    """``company`` of :class:`CorrespondenceAndSendResponseDistributionMember`."""

    id: Id | None = None
    name: str | None = None


@record
class CorrespondenceAndSendResponseGenericTool(Model):
    """``generic_tool`` of :class:`CorrespondenceAndSendResponse`."""

    id: Id | None = None
    abbreviation: str | None = None
    domain_id: Id | None = None
    title: str | None = None


@record
class CorrespondenceAndSendResponseLocation(Model):
    """``location`` of :class:`CorrespondenceAndSendResponse`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    code: str | None = None


@record
class CorrespondenceAndSendResponseReceivedFrom(Model):
    """``received_from`` of :class:`CorrespondenceAndSendResponse`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company: CorrespondenceAndSendResponseReceivedFromCompany | None = None


@record
class CorrespondenceAndSendResponseReceivedFromCompany(Model):
    """``company`` of :class:`CorrespondenceAndSendResponseReceivedFrom`."""

    id: Id | None = None
    name: str | None = None


@record
class CorrespondenceAndSendResponseScheduleImpact(Model):
    """``schedule_impact`` of :class:`CorrespondenceAndSendResponse`."""

    status: str | None = None
    value: float | None = None


@record
class CorrespondenceAndSendResponseSpecificationSection(Model):
    """``specification_section`` of :class:`CorrespondenceAndSendResponse`."""

    id: Id | None = None
    number: str | None = None
    description: str | None = None
    label: str | None = None
    current_revision_id: Id | None = None


@record
class CorrespondenceAndSendResponseSubJob(Model):
    """``sub_job`` of :class:`CorrespondenceAndSendResponse`."""

    id: Id | None = None
    name: str | None = None
    Code: str | None = None


@record
class CorrespondenceAndSendResponseTask(Model):
    """``tasks`` of :class:`CorrespondenceAndSendResponse`."""

    id: Id | None = None
    name: str | None = None
    task_name: str | None = None
    key: str | None = None


@record
class CorrespondenceAndSendResponseTrade(Model):
    """``trade`` of :class:`CorrespondenceAndSendResponse`."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


@record
class CorrespondenceAssignee(Model):
    """``assignees`` of :class:`Correspondence`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company: CorrespondenceAssigneeCompany | None = None
    locale: str | None = None


@record
class CorrespondenceAssigneeCompany(Model):
    """``company`` of :class:`CorrespondenceAssignee`."""

    id: Id | None = None
    name: str | None = None


@record
class CorrespondenceAttachment(Model):
    """``attachments`` of :class:`Correspondence`."""

    id: Id | None = None
    url: str | None = None
    filename: str | None = None


@record
class CorrespondenceAvailableReadUser(Model):
    """What Procore tells of correspondences (Custom - Configurable Tools)."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class CorrespondenceAvailableStatus(Model):
    """What Procore tells of correspondences (Custom - Configurable Tools)."""

    name: str | None = None


@record
class CorrespondenceChangeHistory(Model):
    """What Procore tells of correspondences (Custom - Configurable Tools)."""

    id: Id | None = None
    column: str | None = None
    readable_column: str | None = None
    formatted_column: str | None = None
    old_value: str | None = None
    new_value: str | None = None
    created_by: CorrespondenceChangeHistoryCreatedBy | None = None
    created_at: DateTime | None = None


@record
class CorrespondenceChangeHistoryCreatedBy(Model):
    """``created_by`` of :class:`CorrespondenceChangeHistory`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    locale: str | None = None
    company_name: str | None = None


@record
class CorrespondenceCorrespondenceTypeItem(Model):
    """What Procore tells of correspondences (Custom - Configurable Tools)."""

    id: Id | None = None
    status: str | None = None
    errors: Mapping[str, Any] | None = None
    closed_at: DateTime | None = None
    created_at: DateTime | None = None
    description: str | None = None
    due_date: Date | None = None
    issued_at: DateTime | None = None
    origin_generic_tool_item_id: Id | None = None
    origin_rfi_id: Id | None = None
    position: str | None = None
    private: bool | None = None
    schedule_impact: CorrespondenceCorrespondenceTypeItemScheduleImpact | None = None
    cost_impact: CorrespondenceCorrespondenceTypeItemCostImpact | None = None
    updated_at: DateTime | None = None
    status_type: str | None = None
    title: str | None = None
    created_by: CorrespondenceCorrespondenceTypeItemCreatedBy | None = None
    received_from: CorrespondenceCorrespondenceTypeItemReceivedFrom | None = None
    location: CorrespondenceCorrespondenceTypeItemLocation | None = None
    cost_code: CorrespondenceCorrespondenceTypeItemCostCode | None = None
    specification_section: CorrespondenceCorrespondenceTypeItemSpecificationSection | None = None
    trade: CorrespondenceCorrespondenceTypeItemTrade | None = None
    trades: list[CorrespondenceCorrespondenceTypeItemTrade] | None = None
    tasks: list[CorrespondenceCorrespondenceTypeItemTask] | None = None
    sub_job: CorrespondenceCorrespondenceTypeItemSubJob | None = None
    generic_tool: CorrespondenceCorrespondenceTypeItemGenericTool | None = None
    attachments: list[CorrespondenceCorrespondenceTypeItemAttachment] | None = None
    document_management_document_revision_ids: list[Id] | None = None
    distribution_members: list[CorrespondenceCorrespondenceTypeItemDistributionMember] | None = None
    assignees: list[CorrespondenceCorrespondenceTypeItemAssignee] | None = None


@record
class CorrespondenceCorrespondenceTypeItemAssignee(Model):
    """``assignees`` of :class:`CorrespondenceCorrespondenceTypeItem`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company: CorrespondenceCorrespondenceTypeItemAssigneeCompany | None = None


@record
class CorrespondenceCorrespondenceTypeItemAssigneeCompany(Model):
    """``company`` of :class:`CorrespondenceCorrespondenceTypeItemAssignee`."""

    id: Id | None = None
    name: str | None = None


@record
class CorrespondenceCorrespondenceTypeItemAttachment(Model):
    """``attachments`` of :class:`CorrespondenceCorrespondenceTypeItem`."""

    id: Id | None = None
    url: str | None = None
    filename: str | None = None


@record
class CorrespondenceCorrespondenceTypeItemCostCode(Model):
    """``cost_code`` of :class:`CorrespondenceCorrespondenceTypeItem`."""

    id: Id | None = None
    full_code: str | None = None
    name: str | None = None


@record
class CorrespondenceCorrespondenceTypeItemCostImpact(Model):
    """``cost_impact`` of :class:`CorrespondenceCorrespondenceTypeItem`."""

    status: str | None = None
    value: float | None = None


@record
class CorrespondenceCorrespondenceTypeItemCreatedBy(Model):
    """``created_by`` of :class:`CorrespondenceCorrespondenceTypeItem`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company: CorrespondenceCorrespondenceTypeItemCreatedByCompany | None = None


@record
class CorrespondenceCorrespondenceTypeItemCreatedByCompany(Model):
    """``company`` of :class:`CorrespondenceCorrespondenceTypeItemCreatedBy`."""

    id: Id | None = None
    name: str | None = None


@record
class CorrespondenceCorrespondenceTypeItemDistributionMember(Model):
    """``distribution_members`` of :class:`CorrespondenceCorrespondenceTypeItem`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company: CorrespondenceCorrespondenceTypeItemDistributionMemberCompany | None = None


@record
class CorrespondenceCorrespondenceTypeItemDistributionMemberCompany(Model):
    """``company`` of :class:`CorrespondenceCorrespondenceTypeItemDistributionMember`."""

    id: Id | None = None
    name: str | None = None


@record
class CorrespondenceCorrespondenceTypeItemGenericTool(Model):
    """``generic_tool`` of :class:`CorrespondenceCorrespondenceTypeItem`."""

    id: Id | None = None
    abbreviation: str | None = None
    domain_id: Id | None = None
    title: str | None = None


@record
class CorrespondenceCorrespondenceTypeItemLocation(Model):
    """``location`` of :class:`CorrespondenceCorrespondenceTypeItem`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    code: str | None = None


@record
class CorrespondenceCorrespondenceTypeItemReceivedFrom(Model):
    """``received_from`` of :class:`CorrespondenceCorrespondenceTypeItem`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company: CorrespondenceCorrespondenceTypeItemReceivedFromCompany | None = None


@record
class CorrespondenceCorrespondenceTypeItemReceivedFromCompany(Model):
    """``company`` of :class:`CorrespondenceCorrespondenceTypeItemReceivedFrom`."""

    id: Id | None = None
    name: str | None = None


@record
class CorrespondenceCorrespondenceTypeItemScheduleImpact(Model):
    """``schedule_impact`` of :class:`CorrespondenceCorrespondenceTypeItem`."""

    status: str | None = None
    value: float | None = None


@record
class CorrespondenceCorrespondenceTypeItemSpecificationSection(Model):
    """``specification_section`` of :class:`CorrespondenceCorrespondenceTypeItem`."""

    id: Id | None = None
    number: str | None = None
    description: str | None = None
    label: str | None = None
    current_revision_id: Id | None = None


@record
class CorrespondenceCorrespondenceTypeItemSubJob(Model):
    """``sub_job`` of :class:`CorrespondenceCorrespondenceTypeItem`."""

    id: Id | None = None
    name: str | None = None
    Code: str | None = None


@record
class CorrespondenceCorrespondenceTypeItemTask(Model):
    """``tasks`` of :class:`CorrespondenceCorrespondenceTypeItem`."""

    id: Id | None = None
    name: str | None = None
    task_name: str | None = None
    key: str | None = None


@record
class CorrespondenceCorrespondenceTypeItemTrade(Model):
    """``trade`` of :class:`CorrespondenceCorrespondenceTypeItem`."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


@record
class CorrespondenceCorrespondenceTypesDefault(Model):
    """What Procore tells of correspondences (Custom - Configurable Tools)."""

    id: Id | None = None
    correspondence_type_id: Id | None = None
    description: str | None = None
    due_days: int | None = None
    distribution_members: list[CorrespondenceCorrespondenceTypesDefaultDistributionMember] | None = None
    available_statuses: list[str] | None = None
    statuses: list[CorrespondenceCorrespondenceTypesDefaultStatus] | None = None
    private_by_default: bool | None = None
    workflows_enabled: bool | None = None
    workflow_has_missing_configuration: bool | None = None
    workflow_preset_config_url: str | None = None


@record
class CorrespondenceCorrespondenceTypesDefaultDistributionMember(Model):
    """``distribution_members`` of :class:`CorrespondenceCorrespondenceTypesDefault`."""

    id: Id | None = None
    name: str | None = None


@record
class CorrespondenceCorrespondenceTypesDefaultStatus(Model):
    """``statuses`` of :class:`CorrespondenceCorrespondenceTypesDefault`."""

    name: Any = None
    status: Any = None


@record
class CorrespondenceCorrespondenceTypesPermission(Model):
    """What Procore tells of correspondences (Custom - Configurable Tools)."""

    id: Id | None = None
    name: str | None = None
    friendly_name: str | None = None
    domain_id: Id | None = None
    tab_group: str | None = None
    available_for_user: bool | None = None
    url: str | None = None
    user_access_level: CorrespondenceCorrespondenceTypesPermissionUserAccessLevel | None = None
    permitted_actions: list[CorrespondenceCorrespondenceTypesPermissionPermittedAction] | None = None
    can_create: Any = None
    create_url: Any = None
    trial: bool | None = None


@record
class CorrespondenceCorrespondenceTypesPermissionPermittedAction(Model):
    """``permitted_actions`` of :class:`CorrespondenceCorrespondenceTypesPermission`."""

    id: Id | None = None
    action_name: str | None = None
    label: str | None = None
    tool_name: str | None = None


@record
class CorrespondenceCorrespondenceTypesPermissionUserAccessLevel(Model):
    """``user_access_level`` of :class:`CorrespondenceCorrespondenceTypesPermission`."""

    id: Id | None = None
    name: str | None = None
    permitted_actions: Mapping[str, Any] | None = None


@record
class CorrespondenceCorrespondenceTypesUser(Model):
    """What Procore tells of correspondences (Custom - Configurable Tools)."""

    id: Id | None = None
    name: str | None = None
    company: CorrespondenceCorrespondenceTypesUserCompany | None = None
    generic_tools: list[CorrespondenceCorrespondenceTypesUserGenericTool] | None = None


@record
class CorrespondenceCorrespondenceTypesUserCompany(Model):
    """``company`` of :class:`CorrespondenceCorrespondenceTypesUser`."""

    id: Id | None = None
    name: str | None = None


@record
class CorrespondenceCorrespondenceTypesUserGenericTool(Model):
    """``generic_tools`` of :class:`CorrespondenceCorrespondenceTypesUser`."""

    id: Id | None = None
    potential_assignee: bool | None = None
    potential_received_from: bool | None = None
    potential_distribution_member: bool | None = None


@record
class CorrespondenceCostCode(Model):
    """``cost_code`` of :class:`Correspondence`."""

    id: Id | None = None
    full_code: str | None = None
    name: str | None = None


@record
class CorrespondenceCostImpact(Model):
    """``cost_impact`` of :class:`Correspondence`."""

    status: str | None = None
    value: float | None = None


@record
class CorrespondenceCreatedBy(Model):
    """``created_by`` of :class:`Correspondence`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company: CorrespondenceCreatedByCompany | None = None
    locale: str | None = None


@record
class CorrespondenceCreatedByCompany(Model):
    """``company`` of :class:`CorrespondenceCreatedBy`."""

    id: Id | None = None
    name: str | None = None


@record
class CorrespondenceCustomToolsUser(Model):
    """What Procore tells of correspondences (Custom - Configurable Tools)."""

    id: Id | None = None
    name: str | None = None
    company: CorrespondenceCustomToolsUserCompany | None = None
    generic_tools: list[CorrespondenceCustomToolsUserGenericTool] | None = None


@record
class CorrespondenceCustomToolsUserCompany(Model):
    """``company`` of :class:`CorrespondenceCustomToolsUser`."""

    id: Id | None = None
    name: str | None = None


@record
class CorrespondenceCustomToolsUserGenericTool(Model):
    """``generic_tools`` of :class:`CorrespondenceCustomToolsUser`."""

    id: Id | None = None
    potential_assignee: Any = None
    potential_received_from: Any = None
    potential_distribution_member: Any = None


@record
class CorrespondenceDistributionMember(Model):
    """``distribution_members`` of :class:`Correspondence`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company: CorrespondenceDistributionMemberCompany | None = None
    locale: str | None = None


@record
class CorrespondenceDistributionMemberCompany(Model):
    """``company`` of :class:`CorrespondenceDistributionMember`."""

    id: Id | None = None
    name: str | None = None


@record
class CorrespondenceGenericTool(Model):
    """``generic_tool`` of :class:`Correspondence`."""

    id: Id | None = None
    abbreviation: str | None = None
    domain_id: Id | None = None
    title: str | None = None


@record
class CorrespondenceGenericToolItemResponse(Model):
    """What Procore tells of correspondences (Custom - Configurable Tools)."""

    id: Id | None = None
    notes: str | None = None
    created_at: DateTime | None = None
    official: bool | None = None
    position: int | None = None
    status: str | None = None
    created_by: CorrespondenceGenericToolItemResponseCreatedBy | None = None
    attachments: list[CorrespondenceGenericToolItemResponseAttachment] | None = None


@record
class CorrespondenceGenericToolItemResponseAttachment(Model):
    """``attachments`` of :class:`CorrespondenceGenericToolItemResponse`."""

    id: Id | None = None
    url: str | None = None
    filename: str | None = None


@record
class CorrespondenceGenericToolItemResponseCreatedBy(Model):
    """``created_by`` of :class:`CorrespondenceGenericToolItemResponse`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class CorrespondenceLocation(Model):
    """``location`` of :class:`Correspondence`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    code: str | None = None


@record
class CorrespondenceReceivedFrom(Model):
    """``received_from`` of :class:`Correspondence`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company: CorrespondenceReceivedFromCompany | None = None


@record
class CorrespondenceReceivedFromCompany(Model):
    """``company`` of :class:`CorrespondenceReceivedFrom`."""

    id: Id | None = None
    name: str | None = None


@record
class CorrespondenceScheduleImpact(Model):
    """``schedule_impact`` of :class:`Correspondence`."""

    status: str | None = None
    value: float | None = None


@record
class CorrespondenceSpecificationSection(Model):
    """``specification_section`` of :class:`Correspondence`."""

    id: Id | None = None
    number: str | None = None
    description: str | None = None
    label: str | None = None
    current_revision_id: Id | None = None


@record
class CorrespondenceStatus(Model):
    """What Procore tells of correspondences (Custom - Configurable Tools)."""

    id: Id | None = None
    status_name: str | None = None
    status: str | None = None
    is_used: bool | None = None


@record
class CorrespondenceSubJob(Model):
    """``sub_job`` of :class:`Correspondence`."""

    id: Id | None = None
    name: str | None = None
    Code: str | None = None


@record
class CorrespondenceTask(Model):
    """``tasks`` of :class:`Correspondence`."""

    id: Id | None = None
    name: str | None = None
    task_name: str | None = None
    key: str | None = None


@record
class CorrespondenceTrade(Model):
    """``trade`` of :class:`Correspondence`."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


@record
class CorrespondenceUserWithPermission(Model):
    """What Procore tells of correspondences (Custom - Configurable Tools)."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


class CorrespondenceAndSendResponseGenericToolItemAttachmentInput(TypedDict, total=False):
    id: Id | None
    url: str | None
    filename: str | None


class CorrespondenceAndSendResponseGenericToolItemInput(TypedDict, total=False):
    description: str | None
    due_date: Date | str | None
    position: str | None
    private: bool | None
    skip_emails: bool | None
    schedule_impact: Literal["yes_known", "yes_unknown", "no_impact", "tbd", "n_a"] | None
    schedule_impact_value: str | None
    cost_impact: Literal["yes_known", "yes_unknown", "no_impact", "tbd", "n_a"] | None
    cost_impact_value: str | None
    status: str | None
    title: str | None
    received_from_id: Id | None
    location_id: Id | None
    cost_code_id: Id | None
    specification_section_id: Id | None
    trade_id: Id | None
    distribution_member_ids: Sequence[Id] | None
    assignee_ids: Sequence[Id] | None
    attachments: Sequence[CorrespondenceAndSendResponseGenericToolItemAttachmentInput] | None
    drawing_revision_ids: Sequence[Id] | None
    file_version_ids: Sequence[Id] | None
    form_ids: Sequence[Id] | None
    image_ids: Sequence[Id] | None
    upload_ids: Sequence[Id] | None
    document_management_document_revision_ids: Sequence[Id] | None


class CorrespondenceAndSendResponseGenericToolItemResponseInput(TypedDict, total=False):
    official: bool | None


class CorrespondenceCorrespondenceTypeItemGenericToolItemInput(TypedDict, total=False):
    id: Id | None
    due_date: Date | str | None
    private: bool | None
    schedule_impact: str | None
    cost_impact: str | None
    status: str | None
    assignee_ids: Sequence[Id] | None
    received_from_id: Id | None
    location_id: Id | None
    cost_code_id: Id | None
    specification_section_id: Id | None
    sub_job_id: Id | None
    trade_ids: Sequence[Id] | None
    task_ids: Sequence[Id] | None


class CorrespondenceGenericToolInput(TypedDict, total=False):
    title: str | None
    abbreviation: str | None
    private_by_default: bool | None
    new_project_default: bool | None
    send_overdue_notifications: bool | None


class CorrespondenceGenericToolItemAttachmentInput(TypedDict, total=False):
    id: Id | None
    url: str | None
    filename: str | None


class CorrespondenceGenericToolItemInput(TypedDict, total=False):
    id: Id | None
    due_date: Date | str | None
    private: bool | None
    schedule_impact: str | None
    schedule_impact_value: str | None
    cost_impact: str | None
    cost_impact_value: str | None
    status: str | None
    assignee_ids: Sequence[Id] | None
    received_from_id: Id | None
    location_id: Id | None
    cost_code_id: Id | None
    specification_section_id: Id | None
    sub_job_id: Id | None
    trade_ids: Sequence[Id] | None
    task_ids: Sequence[Id] | None
    quantity: int | None
    uom: str | None
    trade_id: Id | None
    description: str | None
    position: str | None
    skip_emails: bool | None
    title: str | None
    distribution_member_ids: Sequence[Id] | None
    attachments: Sequence[CorrespondenceGenericToolItemAttachmentInput] | None
    drawing_revision_ids: Sequence[Id] | None
    file_version_ids: Sequence[Id] | None
    form_ids: Sequence[Id] | None
    image_ids: Sequence[Id] | None
    upload_ids: Sequence[Id] | None
    document_management_document_revision_ids: Sequence[Id] | None


class CorrespondenceGenericToolItemResponseGenericToolItemResponseInput(TypedDict, total=False):
    official: bool | None


class CorrespondenceStatusGenericToolStatusInput(TypedDict, total=False):
    status_name: str | None
    status: str | None


class CorrespondenceAvailableReadUserFilters(TypedDict, total=False):
    query: str | Sequence[str]


class CorrespondenceCorrespondenceTypeItemFilters(TypedDict, total=False):
    id: Id | Sequence[Id]
    login_information_id: Id | Sequence[Id]
    status: str | Sequence[str]
    overdue: bool
    query: str | Sequence[str]
    recycle_bin: bool
    generic_tool_id: Id | Sequence[Id]
    received_from_id: Id | Sequence[Id]
    created_by_id: Id | Sequence[Id]
    created_at: DateRange
    updated_at: DateRange
    closed_at: DateRange
    issued_at: DateRange
    vendor_id: Id | Sequence[Id]
    private: bool
    location_id: Id | Sequence[Id]


class CorrespondenceCorrespondenceTypesDefaultFilters(TypedDict, total=False):
    generic_tool_id: Id | Sequence[Id]


class CorrespondenceFilters(TypedDict, total=False):
    project_id: Id | Sequence[Id]
    id: Id | Sequence[Id]
    login_information_id: Id | Sequence[Id]
    status: str | Sequence[str]
    overdue: bool
    query: str | Sequence[str]
    recycle_bin: bool
    received_from_id: Id | Sequence[Id]
    created_by_id: Id | Sequence[Id]
    created_at: DateRange
    updated_at: DateRange
    closed_at: DateRange
    issued_at: DateRange
    vendor_id: Id | Sequence[Id]


class CorrespondencesResource(Resource):
    """Correspondences (Custom - Configurable Tools)."""

    __slots__ = ()

    async def bulk_update_correspondence_type_items(
        self,
        *,
        generic_tool_items: Sequence[CorrespondenceCorrespondenceTypeItemGenericToolItemInput],
        project_id: Id | Unset = UNSET,
        completion_mode: Literal["all_or_nothing", "atomic"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[Any]:
        """Batch Update Correspondence Type Items.

        PATCH /rest/v1.0/projects/{project_id}/correspondence_type_items
        """
        return await self._many(
            None,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/correspondence_type_items",
            {"project_id": project_id},
            options,
            query={"completion_mode": completion_mode},
            body={"generic_tool_items": generic_tool_items},
        )

    async def bulk_update_for_project(
        self,
        *,
        generic_tool_id: Id,
        generic_tool_items: Sequence[CorrespondenceGenericToolItemInput],
        project_id: Id | Unset = UNSET,
        view: Literal["extended"] | Unset = UNSET,
        completion_mode: Literal["all_or_nothing", "atomic"] | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[Any]:
        """Batch Update Generic Tool Items.

        PATCH /rest/v1.0/projects/{project_id}/generic_tools/{generic_tool_id}/generic_tool_items
        """
        return await self._many(
            None,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/generic_tools/{generic_tool_id}/generic_tool_items",
            {"generic_tool_id": generic_tool_id, "project_id": project_id},
            options,
            query={
                "view": view,
                "completion_mode": completion_mode,
                "run_configurable_validations": run_configurable_validations,
            },
            body={"generic_tool_items": generic_tool_items},
        )

    async def create_for_company(
        self,
        *,
        generic_tool: CorrespondenceGenericToolInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Correspondence:
        """Create Generic Tool.

        POST /rest/v1.0/companies/{company_id}/generic_tools
        """
        return await self._one(
            Correspondence,
            "POST",
            "/rest/v1.0/companies/{company_id}/generic_tools",
            {"company_id": company_id},
            options,
            body={"generic_tool": generic_tool},
        )

    async def create_for_project(
        self,
        *,
        generic_tool_id: Id,
        generic_tool_item: CorrespondenceGenericToolItemInput,
        project_id: Id | Unset = UNSET,
        view: Literal["extended"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Correspondence:
        """Create Generic Tool Item.

        POST /rest/v1.0/projects/{project_id}/generic_tools/{generic_tool_id}/generic_tool_items
        """
        return await self._one(
            Correspondence,
            "POST",
            "/rest/v1.0/projects/{project_id}/generic_tools/{generic_tool_id}/generic_tool_items",
            {"generic_tool_id": generic_tool_id, "project_id": project_id},
            options,
            query={"view": view},
            body={"generic_tool_item": generic_tool_item},
        )

    async def create_generic_tool_item_response(
        self,
        *,
        generic_tool_id: Id,
        generic_tool_item_id: Id,
        generic_tool_item_response: Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> CorrespondenceGenericToolItemResponse:
        """Create generic tool item response.

        POST /rest/v1.0/projects/{project_id}/generic_tools/{generic_tool_id}/generic_tool_items/{generic_tool_item_id}/generic_tool_item_responses
        """
        return await self._one(
            CorrespondenceGenericToolItemResponse,
            "POST",
            "/rest/v1.0/projects/{project_id}/generic_tools/{generic_tool_id}/generic_tool_items/{generic_tool_item_id}/generic_tool_item_responses",
            {
                "generic_tool_id": generic_tool_id,
                "generic_tool_item_id": generic_tool_item_id,
                "project_id": project_id,
            },
            options,
            form={"generic_tool_item_response": generic_tool_item_response},
        )

    async def create_status(
        self,
        *,
        generic_tool_id: Id,
        generic_tool_status: CorrespondenceStatusGenericToolStatusInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CorrespondenceStatus:
        """Create Generic Tool Status.

        POST /rest/v1.0/companies/{company_id}/generic_tools/{generic_tool_id}/statuses
        """
        return await self._one(
            CorrespondenceStatus,
            "POST",
            "/rest/v1.0/companies/{company_id}/generic_tools/{generic_tool_id}/statuses",
            {"company_id": company_id, "generic_tool_id": generic_tool_id},
            options,
            body={"generic_tool_status": generic_tool_status},
        )

    async def delete_for_project(
        self,
        *,
        generic_tool_item_id: Id,
        generic_tool_id: Id,
        project_id: Id | Unset = UNSET,
        view: Literal["extended", "with_permissions", "ids_only", "flatten_v0"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """Delete Generic Tool Item.

        DELETE /rest/v1.0/projects/{project_id}/generic_tools/{generic_tool_id}/generic_tool_items/{generic_tool_item_id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/generic_tools/{generic_tool_id}/generic_tool_items/{generic_tool_item_id}",
            {
                "generic_tool_item_id": generic_tool_item_id,
                "generic_tool_id": generic_tool_id,
                "project_id": project_id,
            },
            options,
            query={"view": view},
        )

    async def delete_status(
        self, *, generic_tool_id: Id, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> None:
        """Delete Generic Tool Status.

        DELETE /rest/v1.0/companies/{company_id}/generic_tools/{generic_tool_id}/statuses/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/generic_tools/{generic_tool_id}/statuses/{id}",
            {"company_id": company_id, "generic_tool_id": generic_tool_id, "id": id},
            options,
        )

    async def get_for_project(
        self,
        *,
        generic_tool_item_id: Id,
        generic_tool_id: Id,
        project_id: Id | Unset = UNSET,
        view: Literal["extended", "web", "with_permissions", "procore_search"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Correspondence:
        """Show Generic Tool Item.

        GET /rest/v1.0/projects/{project_id}/generic_tools/{generic_tool_id}/generic_tool_items/{generic_tool_item_id}
        """
        return await self._one(
            Correspondence,
            "GET",
            "/rest/v1.0/projects/{project_id}/generic_tools/{generic_tool_id}/generic_tool_items/{generic_tool_item_id}",
            {
                "generic_tool_item_id": generic_tool_item_id,
                "generic_tool_id": generic_tool_id,
                "project_id": project_id,
            },
            options,
            query={"view": view},
        )

    def list_available_read_users(
        self,
        *,
        generic_tool_id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: CorrespondenceAvailableReadUserFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[CorrespondenceAvailableReadUser]:
        """List Users with access to a generic tool.

        GET /rest/v1.0/projects/{project_id}/generic_tools/{generic_tool_id}/generic_tool_items/available_read_users
        """
        return self._pages(
            CorrespondenceAvailableReadUser,
            "/rest/v1.0/projects/{project_id}/generic_tools/{generic_tool_id}/generic_tool_items/available_read_users",
            {"generic_tool_id": generic_tool_id, "project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_available_statuses(
        self,
        *,
        generic_tool_id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[CorrespondenceAvailableStatus]:
        """List statuses available for a generic tool.

        GET /rest/v1.0/projects/{project_id}/generic_tools/{generic_tool_id}/generic_tool_items/available_statuses
        """
        return self._pages(
            CorrespondenceAvailableStatus,
            "/rest/v1.0/projects/{project_id}/generic_tools/{generic_tool_id}/generic_tool_items/available_statuses",
            {"generic_tool_id": generic_tool_id, "project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_change_histories(
        self,
        *,
        generic_tool_id: Id,
        generic_tool_item_id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[CorrespondenceChangeHistory]:
        """List Change History for a Generic Tool Item.

        GET /rest/v1.0/projects/{project_id}/generic_tools/{generic_tool_id}/generic_tool_items/{generic_tool_item_id}/change_histories
        """
        return self._pages(
            CorrespondenceChangeHistory,
            "/rest/v1.0/projects/{project_id}/generic_tools/{generic_tool_id}/generic_tool_items/{generic_tool_item_id}/change_histories",
            {
                "generic_tool_id": generic_tool_id,
                "generic_tool_item_id": generic_tool_item_id,
                "project_id": project_id,
            },
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_correspondence_type_items(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["due_date", "login_information", "position", "status", "title", "updated_at", "created_at"]
        | Unset = UNSET,
        group: Literal["generic_tool_title", "none"] | Unset = UNSET,
        view: Literal["extended", "compact", "ids_only", "flatten_v0"] | Unset = UNSET,
        filters: CorrespondenceCorrespondenceTypeItemFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[CorrespondenceCorrespondenceTypeItem]:
        """List Correspondence Type Items.

        GET /rest/v1.0/projects/{project_id}/correspondence_type_items
        """
        return self._pages(
            CorrespondenceCorrespondenceTypeItem,
            "/rest/v1.0/projects/{project_id}/correspondence_type_items",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "group": group, "view": view, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_correspondence_types_defaults(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: CorrespondenceCorrespondenceTypesDefaultFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[CorrespondenceCorrespondenceTypesDefault]:
        """List Correspondence Type Defaults.

        GET /rest/v1.0/projects/{project_id}/correspondence_types/defaults
        """
        return self._pages(
            CorrespondenceCorrespondenceTypesDefault,
            "/rest/v1.0/projects/{project_id}/correspondence_types/defaults",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_correspondence_types_permissions(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[CorrespondenceCorrespondenceTypesPermission]:
        """List Correspondence Type Permissions.

        GET /rest/v1.0/projects/{project_id}/correspondence_types/permissions
        """
        return self._pages(
            CorrespondenceCorrespondenceTypesPermission,
            "/rest/v1.0/projects/{project_id}/correspondence_types/permissions",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_correspondence_types_users(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[CorrespondenceCorrespondenceTypesUser]:
        """List Correspondence Type Users.

        GET /rest/v1.0/projects/{project_id}/correspondence_types/users
        """
        return self._pages(
            CorrespondenceCorrespondenceTypesUser,
            "/rest/v1.0/projects/{project_id}/correspondence_types/users",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_custom_tools_users(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[CorrespondenceCustomToolsUser]:
        """List Custom Tool Users.

        GET /rest/v1.0/projects/{project_id}/custom_tools/users
        """
        return self._pages(
            CorrespondenceCustomToolsUser,
            "/rest/v1.0/projects/{project_id}/custom_tools/users",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_for_company(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: CorrespondenceFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Correspondence]:
        """List Generic Tools.

        GET /rest/v1.0/companies/{company_id}/generic_tools
        """
        return self._pages(
            Correspondence,
            "/rest/v1.0/companies/{company_id}/generic_tools",
            {"company_id": company_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_for_project(
        self,
        *,
        generic_tool_id: Id,
        project_id: Id | Unset = UNSET,
        view: Literal["extended"] | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["due_date", "login_information", "position", "status", "title", "updated_at", "created_at"]
        | Unset = UNSET,
        filters: CorrespondenceFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Correspondence]:
        """List generic tool items.

        GET /rest/v1.0/projects/{project_id}/generic_tools/{generic_tool_id}/generic_tool_items
        """
        return self._pages(
            Correspondence,
            "/rest/v1.0/projects/{project_id}/generic_tools/{generic_tool_id}/generic_tool_items",
            {"generic_tool_id": generic_tool_id, "project_id": project_id},
            options,
            query={"view": view, "page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_generic_tool_item_responses(
        self,
        *,
        generic_tool_id: Id,
        generic_tool_item_id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[CorrespondenceGenericToolItemResponse]:
        """List Responses for a Generic Tool Item.

        GET /rest/v1.0/projects/{project_id}/generic_tools/{generic_tool_id}/generic_tool_items/{generic_tool_item_id}/generic_tool_item_responses
        """
        return self._pages(
            CorrespondenceGenericToolItemResponse,
            "/rest/v1.0/projects/{project_id}/generic_tools/{generic_tool_id}/generic_tool_items/{generic_tool_item_id}/generic_tool_item_responses",
            {
                "generic_tool_id": generic_tool_id,
                "generic_tool_item_id": generic_tool_item_id,
                "project_id": project_id,
            },
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_statuses(
        self,
        *,
        generic_tool_id: Id,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CorrespondenceStatus]:
        """List Statuses for a Generic Tool.

        GET /rest/v1.0/companies/{company_id}/generic_tools/{generic_tool_id}/statuses
        """
        return self._pages(
            CorrespondenceStatus,
            "/rest/v1.0/companies/{company_id}/generic_tools/{generic_tool_id}/statuses",
            {"company_id": company_id, "generic_tool_id": generic_tool_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_users_with_permission(
        self,
        *,
        generic_tool_item_id: Id,
        generic_tool_id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[CorrespondenceUserWithPermission]:
        """List Users with access to a Generic Tool Item.

        GET /rest/v1.0/projects/{project_id}/generic_tools/{generic_tool_id}/generic_tool_items/{generic_tool_item_id}/users_with_permission
        """
        return self._pages(
            CorrespondenceUserWithPermission,
            "/rest/v1.0/projects/{project_id}/generic_tools/{generic_tool_id}/generic_tool_items/{generic_tool_item_id}/users_with_permission",
            {
                "generic_tool_item_id": generic_tool_item_id,
                "generic_tool_id": generic_tool_id,
                "project_id": project_id,
            },
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update_and_send_response(
        self,
        *,
        generic_tool_item_id: Id,
        generic_tool_id: Id,
        generic_tool_item: CorrespondenceAndSendResponseGenericToolItemInput,
        generic_tool_item_response: CorrespondenceAndSendResponseGenericToolItemResponseInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> CorrespondenceAndSendResponse:
        """Send a response from a Generic Tool Item and then update the item status.

        POST /rest/v1.0/projects/{project_id}/generic_tools/{generic_tool_id}/generic_tool_items/{generic_tool_item_id}/update_and_send_response
        """
        return await self._one(
            CorrespondenceAndSendResponse,
            "POST",
            "/rest/v1.0/projects/{project_id}/generic_tools/{generic_tool_id}/generic_tool_items/{generic_tool_item_id}/update_and_send_response",
            {
                "generic_tool_item_id": generic_tool_item_id,
                "generic_tool_id": generic_tool_id,
                "project_id": project_id,
            },
            options,
            body={"generic_tool_item": generic_tool_item, "generic_tool_item_response": generic_tool_item_response},
        )

    async def update_for_company(
        self,
        *,
        generic_tool_id: Id,
        generic_tool: CorrespondenceGenericToolInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Correspondence:
        """Update Generic Tool.

        PATCH /rest/v1.0/companies/{company_id}/generic_tools/{generic_tool_id}
        """
        return await self._one(
            Correspondence,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/generic_tools/{generic_tool_id}",
            {"company_id": company_id, "generic_tool_id": generic_tool_id},
            options,
            body={"generic_tool": generic_tool},
        )

    async def update_for_project(
        self,
        *,
        generic_tool_item_id: Id,
        generic_tool_id: Id,
        generic_tool_item: CorrespondenceGenericToolItemInput,
        project_id: Id | Unset = UNSET,
        view: Literal["extended", "with_permissions", "ids_only", "flatten_v0"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Correspondence:
        """Update Generic Tool Item.

        PATCH /rest/v1.0/projects/{project_id}/generic_tools/{generic_tool_id}/generic_tool_items/{generic_tool_item_id}
        """
        return await self._one(
            Correspondence,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/generic_tools/{generic_tool_id}/generic_tool_items/{generic_tool_item_id}",
            {
                "generic_tool_item_id": generic_tool_item_id,
                "generic_tool_id": generic_tool_id,
                "project_id": project_id,
            },
            options,
            query={"view": view},
            body={"generic_tool_item": generic_tool_item},
        )

    async def update_generic_tool_item_response(
        self,
        *,
        generic_tool_id: Id,
        generic_tool_item_id: Id,
        id: Id,
        generic_tool_item_response: CorrespondenceGenericToolItemResponseGenericToolItemResponseInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> CorrespondenceGenericToolItemResponse:
        """Update Generic Tool Item Response.

        PATCH /rest/v1.0/projects/{project_id}/generic_tools/{generic_tool_id}/generic_tool_items/{generic_tool_item_id}/generic_tool_item_responses/{id}
        """
        return await self._one(
            CorrespondenceGenericToolItemResponse,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/generic_tools/{generic_tool_id}/generic_tool_items/{generic_tool_item_id}/generic_tool_item_responses/{id}",
            {
                "generic_tool_id": generic_tool_id,
                "generic_tool_item_id": generic_tool_item_id,
                "id": id,
                "project_id": project_id,
            },
            options,
            body={"generic_tool_item_response": generic_tool_item_response},
        )
