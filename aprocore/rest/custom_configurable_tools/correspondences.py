"""Correspondences (Custom - Configurable Tools)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Never, TypedDict, Unpack, overload

from ...model import Model, record
from ...types import Date, DateTime, Decimal, Id
from .._base import (
    OMITTED,
    UNSET,
    DateRange,
    DocumentedType,
    Options,
    Pages,
    RequiredFields,
    Resource,
    ScopedOptions,
    Unset,
    overloaded,
)


@record
class Correspondence(Model):
    """Correspondence."""

    id: Id
    status: Literal["success", "failure"] | str | None = None
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
    status_type: Literal["Open", "Closed", "Draft"] | str | None = None
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
    """Returned by :meth:`CorrespondencesResource.update_and_send_response`."""

    id: Id
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
    status: str | None = None
    status_type: Literal["Open", "Closed", "Draft"] | str | None = None
    title: str | None = None
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
class CorrespondenceAssignee(Model):
    """``assignees`` of :class:`Correspondence`."""

    id: Id
    login: str | None = None
    name: str | None = None
    company: CorrespondenceCompany | None = None
    locale: str | None = None


@record
class CorrespondenceAttachment(Model):
    """``attachments`` of :class:`Correspondence`."""

    id: Id
    url: str | None = None
    filename: str | None = None


@record
class CorrespondenceAvailableReadUser(Model):
    """Returned by :meth:`CorrespondencesResource.list_available_read_users`."""

    id: Id
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class CorrespondenceAvailableStatus(Model):
    """Returned by :meth:`CorrespondencesResource.list_available_statuses`."""

    name: str | None = None


@record
class CorrespondenceChangeHistory(Model):
    """Returned by :meth:`CorrespondencesResource.list_change_histories`."""

    id: Id
    column: str | None = None
    readable_column: str | None = None
    formatted_column: str | None = None
    old_value: str | None = None
    new_value: str | None = None
    created_by: CorrespondenceCreatedBy | None = None
    created_at: DateTime | None = None


@record
class CorrespondenceCompany(Model):
    """``company`` of :class:`CorrespondenceAssignee`."""

    id: Id
    name: str | None = None


@record
class CorrespondenceCostCode(Model):
    """``cost_code`` of :class:`Correspondence`."""

    id: Id
    full_code: str | None = None
    name: str | None = None


@record
class CorrespondenceCostImpact(Model):
    """``cost_impact`` of :class:`Correspondence`."""

    status: Literal["yes_known", "yes_unknown", "no_impact", "tbd", "n_a"] | str | None = None
    value: Decimal | None = None


@record
class CorrespondenceCreatedBy(Model):
    """``created_by`` of :class:`Correspondence`."""

    id: Id
    login: str | None = None
    name: str | None = None
    company: CorrespondenceCompany | None = None
    company_name: str | None = None
    locale: str | None = None


@record
class CorrespondenceCustomToolsUser(Model):
    """Returned by :meth:`CorrespondencesResource.list_custom_tools_users`."""

    id: Id
    name: str | None = None
    company: CorrespondenceCompany | None = None
    generic_tools: list[CorrespondenceGenericTool] | None = None


@record
class CorrespondenceDistributionMember(Model):
    """``distribution_members`` of :class:`Correspondence`."""

    id: Id
    login: str | None = None
    name: str | None = None
    company: CorrespondenceCompany | None = None
    locale: str | None = None


@record
class CorrespondenceGenericTool(Model):
    """``generic_tool`` of :class:`Correspondence`."""

    id: Id
    abbreviation: str | None = None
    domain_id: Id | None = None
    title: str | None = None
    potential_assignee: bool | None = None
    potential_received_from: bool | None = None
    potential_distribution_member: bool | None = None


@record
class CorrespondenceGenericToolItemResponse(Model):
    """Returned by :meth:`CorrespondencesResource.create_generic_tool_item_response`."""

    id: Id
    notes: str | None = None
    created_at: DateTime | None = None
    official: bool | None = None
    position: int | None = None
    status: str | None = None
    created_by: CorrespondenceCreatedBy | None = None
    attachments: list[CorrespondenceAttachment] | None = None


@record
class CorrespondenceLocation(Model):
    """``location`` of :class:`Correspondence`."""

    id: Id
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    code: str | None = None


@record
class CorrespondencePermittedAction(Model):
    """``permitted_actions`` of :class:`CorrespondenceTypesPermission`."""

    id: Id
    action_name: str | None = None
    label: str | None = None
    tool_name: str | None = None


@record
class CorrespondenceReceivedFrom(Model):
    """``received_from`` of :class:`Correspondence`."""

    id: Id
    login: str | None = None
    name: str | None = None
    company: CorrespondenceCompany | None = None


@record
class CorrespondenceScheduleImpact(Model):
    """``schedule_impact`` of :class:`Correspondence`."""

    status: Literal["yes_known", "yes_unknown", "no_impact", "tbd", "n_a"] | str | None = None
    value: Decimal | None = None


@record
class CorrespondenceSpecificationSection(Model):
    """``specification_section`` of :class:`Correspondence`."""

    id: Id
    number: str | None = None
    description: str | None = None
    label: str | None = None
    current_revision_id: Id | None = None


@record
class CorrespondenceStatus(Model):
    """``statuses`` of :class:`CorrespondenceTypesDefault`."""

    id: Id
    status_name: str | None = None
    status: str | None = None
    is_used: bool | None = None
    name: str | None = None


@record
class CorrespondenceSubJob(Model):
    """``sub_job`` of :class:`Correspondence`."""

    id: Id
    name: str | None = None
    Code: str | None = None


@record
class CorrespondenceTask(Model):
    """``tasks`` of :class:`Correspondence`."""

    id: Id
    name: str | None = None
    task_name: str | None = None
    key: str | None = None


@record
class CorrespondenceTrade(Model):
    """``trade`` of :class:`Correspondence`."""

    id: Id
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


@record
class CorrespondenceTypeItem(Model):
    """Returned by :meth:`CorrespondencesResource.list_correspondence_type_items`."""

    id: Id
    status: Literal["success", "failure"] | str | None = None
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
    schedule_impact: CorrespondenceScheduleImpact | None = None
    cost_impact: CorrespondenceCostImpact | None = None
    updated_at: DateTime | None = None
    status_type: Literal["Open", "Closed", "Draft"] | str | None = None
    title: str | None = None
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
class CorrespondenceTypesDefault(Model):
    """Returned by :meth:`CorrespondencesResource.list_correspondence_types_defaults`."""

    id: Id
    correspondence_type_id: Id | None = None
    description: str | None = None
    due_days: int | None = None
    distribution_members: list[CorrespondenceDistributionMember] | None = None
    available_statuses: list[str] | None = None
    statuses: list[CorrespondenceStatus] | None = None
    private_by_default: bool | None = None
    workflows_enabled: bool | None = None
    workflow_has_missing_configuration: bool | None = None
    workflow_preset_config_url: str | None = None


@record
class CorrespondenceTypesPermission(Model):
    """Returned by :meth:`CorrespondencesResource.list_correspondence_types_permissions`."""

    id: Id
    name: str | None = None
    friendly_name: str | None = None
    domain_id: Id | None = None
    tab_group: str | None = None
    available_for_user: bool | None = None
    url: str | None = None
    user_access_level: CorrespondenceUserAccessLevel | None = None
    permitted_actions: list[CorrespondencePermittedAction] | None = None
    can_create: Any = None
    create_url: Any = None
    trial: bool | None = None


@record
class CorrespondenceTypesUser(Model):
    """Returned by :meth:`CorrespondencesResource.list_correspondence_types_users`."""

    id: Id
    name: str | None = None
    company: CorrespondenceCompany | None = None
    generic_tools: list[CorrespondenceGenericTool] | None = None


@record
class CorrespondenceUserAccessLevel(Model):
    """``user_access_level`` of :class:`CorrespondenceTypesPermission`."""

    id: Id
    name: str | None = None
    permitted_actions: Mapping[str, Any] | None = None


@record
class CorrespondenceUserWithPermission(Model):
    """Returned by :meth:`CorrespondencesResource.list_users_with_permission`."""

    id: Id
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


class CorrespondenceAttachmentInput(TypedDict, total=False):
    """``attachments`` in a request body."""

    id: Id | None
    url: str | None
    filename: str | None


class CorrespondenceGenericToolFields(TypedDict, total=False):
    """Fields of :class:`CorrespondenceGenericToolCreateForCompanyInput` and :class:`CorrespondenceGenericToolInput`."""

    abbreviation: str | None
    private_by_default: bool | None
    new_project_default: bool | None
    send_overdue_notifications: bool | None


class CorrespondenceGenericToolItemFields(TypedDict, total=False):
    """Fields of :class:`CorrespondenceGenericToolItemBulkUpdateCorrespondenceTypeItemsInput` and :class:`CorrespondenceGenericToolItemInput`."""

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
    schedule_impact_value: str | None
    cost_impact_value: str | None
    quantity: int | None
    uom: str | None
    trade_id: Id | None
    description: str | None
    position: str | None
    skip_emails: bool | None
    title: str | None
    distribution_member_ids: Sequence[Id] | None
    attachments: Sequence[CorrespondenceAttachmentInput] | None
    drawing_revision_ids: Sequence[Id] | None
    file_version_ids: Sequence[Id] | None
    form_ids: Sequence[Id] | None
    image_ids: Sequence[Id] | None
    upload_ids: Sequence[Id] | None
    document_management_document_revision_ids: Sequence[Id] | None


class CorrespondenceGenericToolItemResponseInput(TypedDict, total=False):
    """``generic_tool_item_response`` in a request body."""

    attachments: Sequence[str] | None
    document_management_document_revision_ids: Sequence[Id] | None
    drawing_revision_ids: Sequence[Id] | None
    file_version_ids: Sequence[Id] | None
    form_ids: Sequence[Id] | None
    image_ids: Sequence[Id] | None
    notes: str | None
    official: bool | None
    skip_emails: bool | None
    upload_ids: Sequence[Id] | None


class CorrespondenceGenericToolStatusInput(TypedDict):
    """``generic_tool_status`` in a request body."""

    status_name: str
    status: str


class CorrespondenceGenericToolCreateForCompanyInput(CorrespondenceGenericToolFields):
    """``generic_tool`` in the body of ``create_for_company``."""

    title: str


class CorrespondenceGenericToolInput(CorrespondenceGenericToolFields, total=False):
    """``generic_tool`` in the body of ``update_for_company``."""

    title: str | None


class CorrespondenceGenericToolItemBulkUpdateCorrespondenceTypeItemsInput(CorrespondenceGenericToolItemFields):
    """``generic_tool_items`` in the body of ``bulk_update_correspondence_type_items``, ``bulk_update_for_project``."""

    id: Id


class CorrespondenceGenericToolItemInput(CorrespondenceGenericToolItemFields, total=False):
    """``generic_tool_item`` in the body of ``create_for_project``, ``update_and_send_response``, ``update_for_project``."""

    id: Id | None


class CorrespondenceAvailableReadUserFilters(TypedDict, total=False):
    """Query filters of ``custom_configurable_tools.correspondences.list_available_read_users``."""

    query: str | Sequence[str]


class CorrespondenceFilters(TypedDict, total=False):
    """Query filters of ``custom_configurable_tools.correspondences.list_for_company``, ``custom_configurable_tools.correspondences.list_for_project``."""

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


class CorrespondenceTypeItemFilters(TypedDict, total=False):
    """Query filters of ``custom_configurable_tools.correspondences.list_correspondence_type_items``."""

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


class CorrespondenceTypesDefaultFilters(TypedDict, total=False):
    """Query filters of ``custom_configurable_tools.correspondences.list_correspondence_types_defaults``."""

    generic_tool_id: Id | Sequence[Id]


class CorrespondencesResource(Resource):
    """Correspondences (Custom - Configurable Tools)."""

    __slots__ = ()

    @overload
    async def bulk_update_correspondence_type_items(
        self,
        *,
        generic_tool_items: Sequence[CorrespondenceGenericToolItemBulkUpdateCorrespondenceTypeItemsInput],
        project_id: Id | Unset = UNSET,
        completion_mode: Literal["all_or_nothing", "atomic"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[Any]: ...
    @overload
    def bulk_update_correspondence_type_items(
        self, *, generic_tool_items: Sequence[CorrespondenceGenericToolItemInput], **others: Any
    ) -> RequiredFields[Literal["id"]]: ...
    @overload
    async def bulk_update_correspondence_type_items(
        self,
        *,
        generic_tool_items: Sequence[Mapping[str, Any]],
        project_id: Id | Unset = UNSET,
        completion_mode: Literal["all_or_nothing", "atomic"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[Any]: ...
    @overloaded
    async def bulk_update_correspondence_type_items(
        self,
        *,
        generic_tool_items: Sequence[
            CorrespondenceGenericToolItemBulkUpdateCorrespondenceTypeItemsInput | Mapping[str, Any]
        ],
        project_id: Id | Unset = UNSET,
        completion_mode: Literal["all_or_nothing", "atomic"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[Any]:
        """Batch update correspondence type items.

        PATCH /rest/v1.0/projects/{project_id}/correspondence_type_items
        https://developers.procore.com/reference/rest/v1/correspondences?version=1.0#batch-update-correspondence-type-items

        Args:
            completion_mode: One of all_or_nothing, atomic.

        Returns:
            A list of undocumented JSON values.
        """
        return await self._many(
            None,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/correspondence_type_items",
            {"project_id": project_id},
            options,
            query={"completion_mode": completion_mode},
            body={"generic_tool_items": generic_tool_items},
            dates="generic_tool_items.due_date",
        )

    @overload
    async def bulk_update_for_project(
        self,
        *,
        generic_tool_id: Id,
        generic_tool_items: Sequence[CorrespondenceGenericToolItemBulkUpdateCorrespondenceTypeItemsInput],
        project_id: Id | Unset = UNSET,
        view: Literal["extended"] | Unset = UNSET,
        completion_mode: Literal["all_or_nothing", "atomic"] | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[Any]: ...
    @overload
    def bulk_update_for_project(
        self, *, generic_tool_items: Sequence[CorrespondenceGenericToolItemInput], **others: Any
    ) -> RequiredFields[Literal["id"]]: ...
    @overload
    async def bulk_update_for_project(
        self,
        *,
        generic_tool_id: Id,
        generic_tool_items: Sequence[Mapping[str, Any]],
        project_id: Id | Unset = UNSET,
        view: Literal["extended"] | Unset = UNSET,
        completion_mode: Literal["all_or_nothing", "atomic"] | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[Any]: ...
    @overloaded
    async def bulk_update_for_project(
        self,
        *,
        generic_tool_id: Id,
        generic_tool_items: Sequence[
            CorrespondenceGenericToolItemBulkUpdateCorrespondenceTypeItemsInput | Mapping[str, Any]
        ],
        project_id: Id | Unset = UNSET,
        view: Literal["extended"] | Unset = UNSET,
        completion_mode: Literal["all_or_nothing", "atomic"] | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[Any]:
        """Batch update generic tool items.

        PATCH /rest/v1.0/projects/{project_id}/generic_tools/{generic_tool_id}/generic_tool_items
        https://developers.procore.com/reference/rest/v1/correspondences?version=1.0#batch-update-generic-tool-items

        Args:
            view: Level of detail. Must be extended.
            completion_mode: One of all_or_nothing, atomic.
            run_configurable_validations: Whether to validate against the configurable field set.

        Returns:
            A list of undocumented JSON values.
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
            dates="generic_tool_items.due_date",
        )

    async def create_for_company(
        self,
        *,
        generic_tool: CorrespondenceGenericToolCreateForCompanyInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Correspondence:
        """Create a generic tool.

        POST /rest/v1.0/companies/{company_id}/generic_tools
        https://developers.procore.com/reference/rest/v1/correspondences?version=1.0#create-generic-tool

        Returns:
            :class:`Correspondence`.
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
        generic_tool_item: CorrespondenceGenericToolItemInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        view: Literal["extended"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Correspondence:
        """Create a generic tool item.

        POST /rest/v1.0/projects/{project_id}/generic_tools/{generic_tool_id}/generic_tool_items
        https://developers.procore.com/reference/rest/v1/correspondences?version=1.0#create-generic-tool-item

        Args:
            view: Level of detail. Must be extended.

        Returns:
            :class:`Correspondence`.
        """
        return await self._one(
            Correspondence,
            "POST",
            "/rest/v1.0/projects/{project_id}/generic_tools/{generic_tool_id}/generic_tool_items",
            {"generic_tool_id": generic_tool_id, "project_id": project_id},
            options,
            query={"view": view},
            body={"generic_tool_item": generic_tool_item},
            dates="generic_tool_item.due_date",
        )

    async def create_generic_tool_item_response(
        self,
        *,
        generic_tool_id: Id,
        generic_tool_item_id: Id,
        generic_tool_item_response: CorrespondenceGenericToolItemResponseInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> CorrespondenceGenericToolItemResponse:
        """Create a generic tool item response.

        POST /rest/v1.0/projects/{project_id}/generic_tools/{generic_tool_id}/generic_tool_items/{generic_tool_item_id}/generic_tool_item_responses
        https://developers.procore.com/reference/rest/v1/correspondences?version=1.0#create-generic-tool-item-response

        Returns:
            :class:`CorrespondenceGenericToolItemResponse`.
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
            body={"generic_tool_item_response": generic_tool_item_response},
        )

    async def create_status(
        self,
        *,
        generic_tool_id: Id,
        generic_tool_status: CorrespondenceGenericToolStatusInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CorrespondenceStatus:
        """Create a generic tool status.

        POST /rest/v1.0/companies/{company_id}/generic_tools/{generic_tool_id}/statuses
        https://developers.procore.com/reference/rest/v1/correspondences?version=1.0#create-generic-tool-status

        Returns:
            :class:`CorrespondenceStatus`.
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
        """Delete a generic tool item.

        DELETE /rest/v1.0/projects/{project_id}/generic_tools/{generic_tool_id}/generic_tool_items/{generic_tool_item_id}
        https://developers.procore.com/reference/rest/v1/correspondences?version=1.0#delete-generic-tool-item

        Args:
            view: Level of detail. One of extended, with_permissions, ids_only, flatten_v0.

        Returns:
            None.
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
        """Delete a generic tool status.

        DELETE /rest/v1.0/companies/{company_id}/generic_tools/{generic_tool_id}/statuses/{id}
        https://developers.procore.com/reference/rest/v1/correspondences?version=1.0#delete-generic-tool-status

        Args:
            id: ID of a status.

        Returns:
            None.
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
        """Return a generic tool item.

        GET /rest/v1.0/projects/{project_id}/generic_tools/{generic_tool_id}/generic_tool_items/{generic_tool_item_id}
        https://developers.procore.com/reference/rest/v1/correspondences?version=1.0#show-generic-tool-item

        Args:
            view: Level of detail. One of extended, web, with_permissions, procore_search.

        Returns:
            :class:`Correspondence`.
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
        filters: CorrespondenceAvailableReadUserFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[CorrespondenceAvailableReadUser]:
        """List users with access to a generic tool.

        GET /rest/v1.0/projects/{project_id}/generic_tools/{generic_tool_id}/generic_tool_items/available_read_users
        https://developers.procore.com/reference/rest/v1/correspondences?version=1.0#list-users-with-access-to-a-generic-tool

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CorrespondenceAvailableReadUser`.
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
        https://developers.procore.com/reference/rest/v1/correspondences?version=1.0#list-statuses-available-for-a-generic-tool

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CorrespondenceAvailableStatus`.
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
        """List change history for a generic tool item.

        GET /rest/v1.0/projects/{project_id}/generic_tools/{generic_tool_id}/generic_tool_items/{generic_tool_item_id}/change_histories
        https://developers.procore.com/reference/rest/v1/correspondences?version=1.0#list-change-history-for-a-generic-tool-item

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CorrespondenceChangeHistory`.
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

    @overload
    def list_correspondence_type_items(
        self,
        *,
        filters: dict[
            Literal[
                "id",
                "login_information_id",
                "status",
                "overdue",
                "query",
                "recycle_bin",
                "generic_tool_id",
                "received_from_id",
                "created_by_id",
                "created_at",
                "updated_at",
                "closed_at",
                "issued_at",
                "vendor_id",
                "private",
                "location_id",
            ],
            DocumentedType,
        ],
        view: Literal["extended", "compact", "flatten_v0"] | Unset = UNSET,
        **others: Any,
    ) -> Pages[CorrespondenceTypeItem]: ...
    @overload
    def list_correspondence_type_items(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "due_date",
            "login_information",
            "position",
            "status",
            "title",
            "updated_at",
            "created_at",
            "-due_date",
            "-login_information",
            "-position",
            "-status",
            "-title",
            "-updated_at",
            "-created_at",
        ]
        | Unset = UNSET,
        group: Literal["generic_tool_title", "none"] | Unset = UNSET,
        view: Literal["extended", "compact", "flatten_v0"] | Unset = UNSET,
        filters: CorrespondenceTypeItemFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[CorrespondenceTypeItem]: ...
    @overload
    def list_correspondence_type_items(
        self,
        *,
        filters: dict[
            Literal[
                "id",
                "login_information_id",
                "status",
                "overdue",
                "query",
                "recycle_bin",
                "generic_tool_id",
                "received_from_id",
                "created_by_id",
                "created_at",
                "updated_at",
                "closed_at",
                "issued_at",
                "vendor_id",
                "private",
                "location_id",
            ],
            DocumentedType,
        ],
        view: Sequence[Never] | Literal["ids_only"],
        **others: Any,
    ) -> Pages[Id]: ...
    @overload
    def list_correspondence_type_items(
        self,
        *,
        view: Literal["ids_only"],
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "due_date",
            "login_information",
            "position",
            "status",
            "title",
            "updated_at",
            "created_at",
            "-due_date",
            "-login_information",
            "-position",
            "-status",
            "-title",
            "-updated_at",
            "-created_at",
        ]
        | Unset = UNSET,
        group: Literal["generic_tool_title", "none"] | Unset = UNSET,
        filters: CorrespondenceTypeItemFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Id]: ...
    @overloaded
    def list_correspondence_type_items(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "due_date",
            "login_information",
            "position",
            "status",
            "title",
            "updated_at",
            "created_at",
            "-due_date",
            "-login_information",
            "-position",
            "-status",
            "-title",
            "-updated_at",
            "-created_at",
        ]
        | Unset = UNSET,
        group: Literal["generic_tool_title", "none"] | Unset = UNSET,
        view: Literal["extended", "compact", "ids_only", "flatten_v0"] | Unset = UNSET,
        filters: CorrespondenceTypeItemFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[CorrespondenceTypeItem]:
        """List correspondence type items.

        GET /rest/v1.0/projects/{project_id}/correspondence_type_items
        https://developers.procore.com/reference/rest/v1/correspondences?version=1.0#list-correspondence-type-items

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            group: One of generic_tool_title, none.
            view: Level of detail. One of extended, compact, ids_only, flatten_v0.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CorrespondenceTypeItem`; with ``view="ids_only"`` of IDs.
        """
        return self._pages(
            None if view == "ids_only" else CorrespondenceTypeItem,
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
        filters: CorrespondenceTypesDefaultFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[CorrespondenceTypesDefault]:
        """List correspondence type defaults.

        GET /rest/v1.0/projects/{project_id}/correspondence_types/defaults
        https://developers.procore.com/reference/rest/v1/correspondences?version=1.0#list-correspondence-type-defaults

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CorrespondenceTypesDefault`.
        """
        return self._pages(
            CorrespondenceTypesDefault,
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
    ) -> Pages[CorrespondenceTypesPermission]:
        """List correspondence type permissions.

        GET /rest/v1.0/projects/{project_id}/correspondence_types/permissions
        https://developers.procore.com/reference/rest/v1/correspondences?version=1.0#list-correspondence-type-permissions

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CorrespondenceTypesPermission`.
        """
        return self._pages(
            CorrespondenceTypesPermission,
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
    ) -> Pages[CorrespondenceTypesUser]:
        """List correspondence type users.

        GET /rest/v1.0/projects/{project_id}/correspondence_types/users
        https://developers.procore.com/reference/rest/v1/correspondences?version=1.0#list-correspondence-type-users

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CorrespondenceTypesUser`.
        """
        return self._pages(
            CorrespondenceTypesUser,
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
        """List custom tool users.

        GET /rest/v1.0/projects/{project_id}/custom_tools/users
        https://developers.procore.com/reference/rest/v1/correspondences?version=1.0#list-custom-tool-users

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CorrespondenceCustomToolsUser`.
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
        filters: CorrespondenceFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Correspondence]:
        """List generic tools.

        GET /rest/v1.0/companies/{company_id}/generic_tools
        https://developers.procore.com/reference/rest/v1/correspondences?version=1.0#list-generic-tools

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Correspondence`.
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
        sort: Literal[
            "due_date",
            "login_information",
            "position",
            "status",
            "title",
            "updated_at",
            "created_at",
            "-due_date",
            "-login_information",
            "-position",
            "-status",
            "-title",
            "-updated_at",
            "-created_at",
        ]
        | Unset = UNSET,
        filters: CorrespondenceFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Correspondence]:
        """List generic tool items.

        GET /rest/v1.0/projects/{project_id}/generic_tools/{generic_tool_id}/generic_tool_items
        https://developers.procore.com/reference/rest/v1/correspondences?version=1.0#list-generic-tool-items

        Args:
            view: Level of detail. Must be extended.
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Correspondence`.
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
        """List responses for a generic tool item.

        GET /rest/v1.0/projects/{project_id}/generic_tools/{generic_tool_id}/generic_tool_items/{generic_tool_item_id}/generic_tool_item_responses
        https://developers.procore.com/reference/rest/v1/correspondences?version=1.0#list-responses-for-a-generic-tool-item

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CorrespondenceGenericToolItemResponse`.
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
        """List statuses for a generic tool.

        GET /rest/v1.0/companies/{company_id}/generic_tools/{generic_tool_id}/statuses
        https://developers.procore.com/reference/rest/v1/correspondences?version=1.0#list-statuses-for-a-generic-tool

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CorrespondenceStatus`.
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
        """List users with access to a generic tool item.

        GET /rest/v1.0/projects/{project_id}/generic_tools/{generic_tool_id}/generic_tool_items/{generic_tool_item_id}/users_with_permission
        https://developers.procore.com/reference/rest/v1/correspondences?version=1.0#list-users-with-access-to-a-generic-tool-item

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CorrespondenceUserWithPermission`.
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
        generic_tool_item: CorrespondenceGenericToolItemInput | Mapping[str, Any],
        generic_tool_item_response: CorrespondenceGenericToolItemResponseInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> CorrespondenceAndSendResponse:
        """Send a response from a generic tool item and then update the item status.

        POST /rest/v1.0/projects/{project_id}/generic_tools/{generic_tool_id}/generic_tool_items/{generic_tool_item_id}/update_and_send_response
        https://developers.procore.com/reference/rest/v1/correspondences?version=1.0#send-a-response-from-a-generic-tool-item-and-then-update-the-item-status

        Returns:
            :class:`CorrespondenceAndSendResponse`.
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
            dates="generic_tool_item.due_date",
        )

    async def update_for_company(
        self,
        *,
        generic_tool_id: Id,
        generic_tool: CorrespondenceGenericToolInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Correspondence:
        """Update a generic tool.

        PATCH /rest/v1.0/companies/{company_id}/generic_tools/{generic_tool_id}
        https://developers.procore.com/reference/rest/v1/correspondences?version=1.0#update-generic-tool

        Returns:
            :class:`Correspondence`.
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
        generic_tool_item: CorrespondenceGenericToolItemInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        view: Literal["extended", "with_permissions", "ids_only", "flatten_v0"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Correspondence:
        """Update a generic tool item.

        PATCH /rest/v1.0/projects/{project_id}/generic_tools/{generic_tool_id}/generic_tool_items/{generic_tool_item_id}
        https://developers.procore.com/reference/rest/v1/correspondences?version=1.0#update-generic-tool-item

        Args:
            view: Level of detail. One of extended, with_permissions, ids_only, flatten_v0.

        Returns:
            :class:`Correspondence`.
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
            dates="generic_tool_item.due_date",
        )

    async def update_generic_tool_item_response(
        self,
        *,
        generic_tool_id: Id,
        generic_tool_item_id: Id,
        id: Id,
        generic_tool_item_response: CorrespondenceGenericToolItemResponseInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> CorrespondenceGenericToolItemResponse:
        """Update a generic tool item response.

        PATCH /rest/v1.0/projects/{project_id}/generic_tools/{generic_tool_id}/generic_tool_items/{generic_tool_item_id}/generic_tool_item_responses/{id}
        https://developers.procore.com/reference/rest/v1/correspondences?version=1.0#update-generic-tool-item-response

        Args:
            id: ID of a generic tool item response.

        Returns:
            :class:`CorrespondenceGenericToolItemResponse`.
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
