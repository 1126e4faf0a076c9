"""Submittals."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from typing import TYPE_CHECKING, Any, Literal, Never, TypedDict, Unpack, overload

from ...model import Model, record
from ...types import Date, DateTime, Decimal, Id
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
    ScopedOptions,
    StreamedResponse,
    Unset,
    overloaded,
)
from .._lazy import load

if TYPE_CHECKING:
    from .distributed_submittals_and_others import (
        DistributedSubmittalsResource,
        SubmittalApproversResource,
        SubmittalLogsResource,
        SubmittalPackagesResource,
        SubmittalResponsesResource,
    )


@record
class Submittal(Model):
    """A submittal."""

    id: Id
    actual_delivery_date: Date | None = None
    attachments: list[SubmittalAttachment] | None = None
    confirmed_delivery_date: DateTime | None = None
    cost_code: SubmittalCostCode | None = None
    created_at: DateTime | None = None
    custom_textarea_1: str | None = None
    custom_textfield_1: str | None = None
    deleted_at: DateTime | None = None
    description: str | None = None
    design_team_review_time: int | None = None
    distribution_members: list[SubmittalDistributionMember] | None = None
    internal_review_time: int | None = None
    lead_time: int | None = None
    required_on_site_date: Date | None = None
    scheduled_task: SubmittalScheduledTask | None = None
    source_submittal_log_id: Id | None = None
    distributed_submittals: list[SubmittalDistributedSubmittal] | None = None
    approvers: list[SubmittalApprover] | None = None
    attachments_count: int | None = None
    ball_in_court: list[SubmittalBallInCourt] | None = None
    buffer_time: int | None = None
    created_by: SubmittalCreatedBy | None = None
    current_revision: bool | None = None
    distributed_at: DateTime | None = None
    due_date: Date | None = None
    for_record_only: bool | None = None
    formatted_number: str | None = None
    issue_date: Date | None = None
    private: bool | None = None
    received_date: Date | None = None
    received_from: SubmittalReceivedFrom | None = None
    responsible_contractor: SubmittalResponsibleContractor | None = None
    specification_section: SubmittalSpecificationSection | None = None
    sub_job: SubmittalSubJob | None = None
    submit_by: Date | None = None
    status: SubmittalStatus | None = None
    type: SubmittalType | str | None = None
    updated_at: DateTime | None = None
    submittal_manager: SubmittalManager | None = None
    submittal_package: SubmittalPackage | None = None
    location: SubmittalLocation | None = None
    open_date: Date | None = None
    number: str | None = None
    revision: str | None = None
    title: str | None = None
    anticipated_delivery_date: DateTime | None = None
    drawing_urls: list[str] | None = None
    is_rejected: bool | None = None
    linked_drawing_numbers: list[str] | None = None
    prepare_time: int | None = None
    rejected_submittal_log_approver_id: Id | None = None
    rich_text_description: str | None = None
    submittal_workflow_template: SubmittalWorkflowTemplate | None = None
    submittal_workflow_template_applied_at: DateTime | None = None
    bic_due_date: DateTime | None = None
    bic_due_date_days: int | None = None
    due_date_days: int | None = None
    fdd_adjusted: bool | None = None
    open_by: DateTime | None = None
    open_by_days: int | None = None
    remaining_buffer_time: int | None = None
    submit_by_date_overridden: bool | None = None
    submit_by_days: int | None = None
    workflow_data: Any = None
    workflow_progress: Literal["on_track", "off_track", "overdue", "paused", "none"] | str | None = None
    closed_at: DateTime | None = None
    cost_code_id: Id | None = None
    current_step_approvers: list[SubmittalCurrentStepApprover] | None = None
    current_step_returned_date: Date | None = None
    current_step_sent_date: Date | None = None
    distribution_member_ids: list[Id] | None = None
    location_id: Id | None = None
    received_from_id: Id | None = None
    responsible_contractor_id: Id | None = None
    scheduled_task_key: str | None = None
    scheduled_task_id: Id | None = None
    specification_section_id: Id | None = None
    status_id: Id | None = None
    sub_job_id: Id | None = None
    submittal_manager_id: Id | None = None
    submittal_package_id: Id | None = None
    workflow_step: SubmittalWorkflowStep | None = None
    drawing_ids: list[Id] | None = None
    linked_drawing_ids: list[Id] | None = None
    associated_attachments: list[SubmittalAssociatedAttachment] | None = None
    last_distributed_submittal: SubmittalLastDistributedSubmittal | None = None
    workflow_steps_progress: SubmittalWorkflowStepsProgress | None = None


@record
class SubmittalApprover(Model):
    """``approvers`` of :class:`Submittal`."""

    id: Id
    approver_type: str | None = None
    comment: str | None = None
    distributed: bool | None = None
    response: SubmittalResponse | None = None  # type: ignore[assignment]
    returned_date: Date | None = None
    sent_date: Date | None = None
    due_date: Date | None = None
    response_required: bool | None = None
    user: SubmittalUser | None = None
    attachments: list[SubmittalAttachment] | None = None
    submittal_associated_attachment_ids: list[Id] | None = None
    workflow_group_number: int | None = None
    days_to_respond: int | None = None
    attachment_ids: list[Id] | None = None
    company_name: str | None = None
    name: str | None = None
    associated_attachments: list[SubmittalAssociatedAttachment] | None = None
    variance: Decimal | None = None


@record
class SubmittalAssociatedAttachment(Model):
    """``associated_attachments`` of :class:`Submittal`."""

    id: Id
    content_type: str | None = None
    filename: str | None = None
    document_markup_layer_id: Id | None = None
    attachment_id: Id | None = None
    state: str | None = None
    updated_at: DateTime | None = None
    url: str | None = None
    version_timestamp: DateTime | None = None
    additional_page_count: int | None = None
    attached_at: DateTime | None = None
    markup_updated_at: DateTime | None = None


@record
class SubmittalAttachment(Model):
    """``attachments`` of :class:`Submittal`."""

    id: Id
    url: str | None = None
    filename: str | None = None
    name: str | None = None
    approver_id: Id | None = None
    approver_marked_up_at: str | None = None
    can_carry_forward: bool | None = None
    download_url: str | None = None
    has_failed: bool | None = None
    is_originating_attachment: bool | None = None
    is_processing: bool | None = None
    last_marked_up_at: str | None = None
    last_marked_up_by: str | None = None
    viewer_type: str | None = None
    viewer_url: str | None = None


@record
class SubmittalAttachmentWithMarkup(Model):
    """Returned by :meth:`SubmittalsResource.list_attachments_with_markup`."""

    id: Id
    polling_url: str | None = None
    original_url: str | None = None
    submittal_id: Id | None = None
    name: str | None = None


@record
class SubmittalBallInCourt(Model):
    """``ball_in_court`` of :class:`Submittal`."""

    id: Id
    login: str | None = None
    name: str | None = None
    company_name: str | None = None
    name_only: str | None = None
    response_required: bool | None = None
    role: str | None = None
    initials: str | None = None
    vendor: SubmittalVendor | None = None


@record
class SubmittalCheckNumberResult(Model):
    """Returned by :meth:`SubmittalsResource.check_number`."""

    next_number: str | None = None
    number_available: bool | None = None
    current_number: str | None = None


@record
class SubmittalCostCode(Model):
    """``cost_code`` of :class:`Submittal`."""

    id: Id
    name: str | None = None


@record
class SubmittalCreatedBy(Model):
    """``created_by`` of :class:`Submittal`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class SubmittalCurrentStepApprover(Model):
    """``current_step_approvers`` of :class:`Submittal`."""

    id: Id
    response_required: Any = None
    user: Any = None


@record
class SubmittalDistributedAttachment(Model):
    """``distributed_attachments`` of :class:`SubmittalDistributedResponse`."""

    id: Id
    url: str | None = None
    filename: str | None = None


@record
class SubmittalDistributedBy(Model):
    """``distributed_by`` of :class:`SubmittalDistributedSubmittal`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class SubmittalDistributedResponse(Model):
    """``distributed_responses`` of :class:`SubmittalLastDistributedSubmittal`."""

    id: Id
    comment: str | None = None
    distributed_attachments: list[SubmittalDistributedAttachment] | None = None
    submittal_response: SubmittalResponse | None = None
    submittal_response_id: Id | None = None
    submittal_approver_id: Id | None = None
    user_id: Id | None = None


@record
class SubmittalDistributedSubmittal(Model):
    """``distributed_submittals`` of :class:`Submittal`."""

    id: Id
    message: str | None = None
    sent_at: DateTime | None = None
    distributed_by: SubmittalDistributedBy | None = None
    distributed_to: list[SubmittalDistributedTo] | None = None
    final_attachments: list[SubmittalFinalAttachment] | None = None
    selected_approver_ids: list[Id] | None = None


@record
class SubmittalDistributedTo(Model):
    """``distributed_to`` of :class:`SubmittalDistributedSubmittal`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class SubmittalDistributionMember(Model):
    """``distribution_members`` of :class:`Submittal`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class SubmittalFilterOption(Model):
    """Returned by :meth:`SubmittalsResource.list_filter_options`."""

    key: str | None = None
    value: str | None = None
    endpoint: str | None = None


@record
class SubmittalFilterOptionsApproverId(Model):
    """Returned by :meth:`SubmittalsResource.list_filter_options_approver_id`."""

    key: int | None = None
    value: str | None = None


@record
class SubmittalFilterOptionsAttachment(Model):
    """Returned by :meth:`SubmittalsResource.list_filter_options_attachments`."""

    key: bool | None = None
    value: str | None = None


@record
class SubmittalFilterOptionsBallInCourtCompanyId(Model):
    """Returned by :meth:`SubmittalsResource.list_filter_options_ball_in_court_company_id`."""

    key: int | None = None
    value: str | None = None


@record
class SubmittalFilterOptionsBallInCourtId(Model):
    """Returned by :meth:`SubmittalsResource.list_filter_options_ball_in_court_id`."""

    key: int | None = None
    value: str | None = None


@record
class SubmittalFilterOptionsBufferTime(Model):
    """Returned by :meth:`SubmittalsResource.list_filter_options_buffer_time`."""

    key: int | None = None
    value: str | None = None


@record
class SubmittalFilterOptionsCostCodeId(Model):
    """Returned by :meth:`SubmittalsResource.list_filter_options_cost_code_id`."""

    key: int | None = None
    value: str | None = None


@record
class SubmittalFilterOptionsCreatedById(Model):
    """Returned by :meth:`SubmittalsResource.list_filter_options_created_by_id`."""

    key: int | None = None
    value: str | None = None


@record
class SubmittalFilterOptionsCreatedVia(Model):
    """Returned by :meth:`SubmittalsResource.list_filter_options_created_via`."""

    key: str | None = None
    value: str | None = None


@record
class SubmittalFilterOptionsCurrentRevision(Model):
    """Returned by :meth:`SubmittalsResource.list_filter_options_current_revision`."""

    key: bool | None = None
    value: str | None = None


@record
class SubmittalFilterOptionsDesignTeamReviewTime(Model):
    """Returned by :meth:`SubmittalsResource.list_filter_options_design_team_review_time`."""

    key: int | None = None
    value: str | None = None


@record
class SubmittalFilterOptionsDivision(Model):
    """Returned by :meth:`SubmittalsResource.list_filter_options_division`."""

    key: str | None = None
    value: str | None = None


@record
class SubmittalFilterOptionsForRecordOnly(Model):
    """Returned by :meth:`SubmittalsResource.list_filter_options_for_record_only`."""

    key: bool | None = None
    value: str | None = None


@record
class SubmittalFilterOptionsInternalReviewTime(Model):
    """Returned by :meth:`SubmittalsResource.list_filter_options_internal_review_time`."""

    key: int | None = None
    value: str | None = None


@record
class SubmittalFilterOptionsIsRejected(Model):
    """Returned by :meth:`SubmittalsResource.list_filter_options_is_rejected`."""

    key: bool | None = None
    value: str | None = None


@record
class SubmittalFilterOptionsLeadTime(Model):
    """Returned by :meth:`SubmittalsResource.list_filter_options_lead_time`."""

    key: int | None = None
    value: int | None = None


@record
class SubmittalFilterOptionsLocationId(Model):
    """Returned by :meth:`SubmittalsResource.list_filter_options_location_id`."""

    key: int | None = None
    value: str | None = None


@record
class SubmittalFilterOptionsNumber(Model):
    """Returned by :meth:`SubmittalsResource.list_filter_options_number`."""

    key: str | None = None
    value: str | None = None


@record
class SubmittalFilterOptionsPrepareTime(Model):
    """Returned by :meth:`SubmittalsResource.list_filter_options_prepare_time`."""

    key: int | None = None
    value: str | None = None


@record
class SubmittalFilterOptionsPrivate(Model):
    """Returned by :meth:`SubmittalsResource.list_filter_options_private`."""

    key: bool | None = None
    value: str | None = None


@record
class SubmittalFilterOptionsReceivedFromId(Model):
    """Returned by :meth:`SubmittalsResource.list_filter_options_received_from_id`."""

    key: int | None = None
    value: str | None = None


@record
class SubmittalFilterOptionsResponseId(Model):
    """Returned by :meth:`SubmittalsResource.list_filter_options_response_id`."""

    key: int | None = None
    value: str | None = None


@record
class SubmittalFilterOptionsResponsibleContractorId(Model):
    """Returned by :meth:`SubmittalsResource.list_filter_options_responsible_contractor_id`."""

    key: int | None = None
    value: str | None = None


@record
class SubmittalFilterOptionsRevision(Model):
    """Returned by :meth:`SubmittalsResource.list_filter_options_revision`."""

    key: str | None = None
    value: str | None = None


@record
class SubmittalFilterOptionsSpecificationAreaId(Model):
    """Returned by :meth:`SubmittalsResource.list_filter_options_specification_area_id`."""

    key: int | None = None
    value: str | None = None


@record
class SubmittalFilterOptionsSpecificationSectionId(Model):
    """Returned by :meth:`SubmittalsResource.list_filter_options_specification_section_id`."""

    key: int | None = None
    value: str | None = None


@record
class SubmittalFilterOptionsStatusId(Model):
    """Returned by :meth:`SubmittalsResource.list_filter_options_status_id`."""

    key: int | None = None
    value: str | None = None


@record
class SubmittalFilterOptionsSubJobId(Model):
    """Returned by :meth:`SubmittalsResource.list_filter_options_sub_job_id`."""

    key: int | None = None
    value: str | None = None


@record
class SubmittalFilterOptionsSubmittalManagerId(Model):
    """Returned by :meth:`SubmittalsResource.list_filter_options_submittal_manager_id`."""

    key: int | None = None
    value: str | None = None


@record
class SubmittalFilterOptionsSubmittalPackageId(Model):
    """Returned by :meth:`SubmittalsResource.list_filter_options_submittal_package_id`."""

    key: int | None = None
    value: str | None = None


@record
class SubmittalFilterOptionsSubmittalWorkflowTemplateId(Model):
    """Returned by :meth:`SubmittalsResource.list_filter_options_submittal_workflow_template_id`."""

    key: int | None = None
    value: str | None = None


@record
class SubmittalFilterOptionsTaskId(Model):
    """Returned by :meth:`SubmittalsResource.list_filter_options_task_id`."""

    key: int | None = None
    value: str | None = None


@record
class SubmittalFilterOptionsType(Model):
    """Returned by :meth:`SubmittalsResource.list_filter_options_type`."""

    key: str | None = None
    value: str | None = None


@record
class SubmittalFilterOptionsUnpackaged(Model):
    """Returned by :meth:`SubmittalsResource.list_filter_options_unpackaged`."""

    key: bool | None = None
    value: str | None = None


@record
class SubmittalFinalAttachment(Model):
    """``final_attachments`` of :class:`SubmittalDistributedSubmittal`."""

    id: Id
    url: str | None = None
    filename: str | None = None


@record
class SubmittalLastDistributedSubmittal(Model):
    """``last_distributed_submittal`` of :class:`Submittal`."""

    id: Id
    distributed_attachments: list[SubmittalDistributedAttachment] | None = None
    distributed_responses: list[SubmittalDistributedResponse] | None = None
    distributed_by: SubmittalDistributedBy | None = None
    distributed_to: list[SubmittalDistributedTo] | None = None
    message: str | None = None
    sent_at: DateTime | None = None


@record
class SubmittalLocation(Model):
    """``location`` of :class:`Submittal`."""

    id: Id
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class SubmittalManager(Model):
    """``submittal_manager`` of :class:`Submittal`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class SubmittalNextAvailableNumber(Model):
    """Returned by :meth:`SubmittalsResource.get_next_available_number`."""

    next_number: str | None = None


@record
class SubmittalNextAvailableNumberBySpecSection(Model):
    """Returned by :meth:`SubmittalsResource.get_next_available_number_by_spec_section`."""

    next_number: str | None = None


@record
class SubmittalPackage(Model):
    """``submittal_package`` of :class:`Submittal`."""

    id: Id
    attachments_count: int | None = None
    created_by: SubmittalCreatedBy | None = None
    description: str | None = None
    attachments: list[SubmittalAttachment] | None = None
    submittal_ids: list[Id] | None = None
    number: str | None = None
    title: str | None = None
    specification_section_id: Id | None = None
    updated_at: DateTime | None = None


@record
class SubmittalReceivedFrom(Model):
    """``received_from`` of :class:`Submittal`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class SubmittalResponse(Model):
    """``response`` of :class:`SubmittalApprover`."""

    id: Id
    name: str | None = None
    considered: str | None = None


@record
class SubmittalResponsibleContractor(Model):
    """``responsible_contractor`` of :class:`Submittal`."""

    id: Id
    name: str | None = None


@record
class SubmittalRevision(Model):
    """Returned by :meth:`SubmittalsResource.list_revisions`."""

    id: Id
    approvers: list[SubmittalApprover] | None = None
    attachments_count: int | None = None
    ball_in_court: list[SubmittalBallInCourt] | None = None
    buffer_time: int | None = None
    created_at: DateTime | None = None
    created_by: SubmittalCreatedBy | None = None
    current_revision: bool | None = None
    distributed_at: DateTime | None = None
    due_date: Date | None = None
    for_record_only: bool | None = None
    formatted_number: str | None = None
    issue_date: Date | None = None
    private: bool | None = None
    received_date: Date | None = None
    received_from: SubmittalReceivedFrom | None = None
    responsible_contractor: SubmittalResponsibleContractor | None = None
    specification_section: SubmittalSpecificationSection | None = None
    sub_job: SubmittalSubJob | None = None
    submit_by: Date | None = None
    status: SubmittalStatus | None = None
    type: SubmittalType | None = None
    updated_at: DateTime | None = None
    submittal_manager: SubmittalManager | None = None
    submittal_package: SubmittalPackage | None = None
    location: SubmittalLocation | None = None
    open_date: Date | None = None
    number: str | None = None
    revision: str | None = None
    title: str | None = None


@record
class SubmittalScheduledTask(Model):
    """``scheduled_task`` of :class:`Submittal`."""

    id: Id
    name: str | None = None
    key: str | None = None
    finish_date: DateTime | None = None
    start_date: DateTime | None = None
    task_name: str | None = None
    formatted_name: str | None = None


@record
class SubmittalSpecificationArea(Model):
    """``specification_area`` of :class:`SubmittalSpecificationSection`."""

    id: Id
    name: str | None = None


@record
class SubmittalSpecificationSection(Model):
    """``specification_section`` of :class:`Submittal`."""

    id: Id
    number: str | None = None
    description: str | None = None
    label: str | None = None
    current_revision_id: Id | None = None
    specification_area: SubmittalSpecificationArea | None = None


@record
class SubmittalStatus(Model):
    """``status`` of :class:`Submittal`."""

    id: Id
    name: str | None = None
    status: str | None = None


@record
class SubmittalStep(Model):
    """``steps`` of :class:`SubmittalWorkflowData`."""

    id: Id
    approver_ids: list[Id] | None = None
    number: int | None = None


@record
class SubmittalSubJob(Model):
    """``sub_job`` of :class:`Submittal`."""

    id: Id
    name: str | None = None
    code: str | None = None


@record
class SubmittalType(Model):
    """``type`` of :class:`Submittal`."""

    id: Id
    name: str | None = None
    translated_name: str | None = None


@record
class SubmittalUser(Model):
    """``user`` of :class:`SubmittalApprover`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class SubmittalVendor(Model):
    """``vendor`` of :class:`SubmittalBallInCourt`."""

    id: Id
    name: str | None = None


@record
class SubmittalWorkflowData(Model):
    """Returned by :meth:`SubmittalsResource.get_workflow_data`."""

    steps: list[SubmittalStep] | None = None
    approvers: list[SubmittalApprover] | None = None
    attachments: list[SubmittalAttachment] | None = None


@record
class SubmittalWorkflowStep(Model):
    """``workflow_step`` of :class:`Submittal`."""

    current_step: int | None = None
    total_steps: int | None = None
    days_late: int | None = None


@record
class SubmittalWorkflowStepsProgress(Model):
    """``workflow_steps_progress`` of :class:`Submittal`."""

    completed_steps: int | None = None
    total_steps: int | None = None


@record
class SubmittalWorkflowTemplate(Model):
    """``submittal_workflow_template`` of :class:`Submittal`."""

    id: Id
    name: str | None = None


class SubmittalFields(TypedDict, total=False):
    """Fields of :class:`SubmittalCreateInput` and :class:`SubmittalInput`."""

    actual_delivery_date: Date | str | None
    attachments: Sequence[str] | None
    confirmed_delivery_date: Date | str | None
    cost_code_id: Id | None
    custom_textarea_1: str | None
    custom_textfield_1: str | None
    description: str | None
    design_team_review_time: int | None
    distribution_member_ids: Sequence[Id] | None
    due_date: Date | str | None
    internal_review_time: int | None
    issue_date: Date | str | None
    lead_time: int | None
    location_id: Id | None
    private: bool | None
    prostore_file_ids: Sequence[Id] | None
    received_date: Date | str | None
    received_from_id: Id | None
    required_on_site_date: Date | str | None
    responsible_contractor_id: Id | None
    revision: str | None
    scheduled_task_key: str | None
    scheduled_task_id: Id | None
    source_submittal_log_id: Id | None
    specification_section_id: Id | None
    status_id: Id | None
    sub_job_id: Id | None
    submit_by: Date | str | None
    submittal_manager_id: Id | None
    submittal_package_id: Id | None
    title: str | None
    type: str | None
    workflow_data: Sequence[Sequence[SubmittalWorkflowDataInput]] | None
    buffer_time: int | None
    for_record_only: bool | None
    source_submittal_revision_id: Id | None


class SubmittalWorkflowDataInput(TypedDict, total=False):
    """``workflow_data`` in a request body."""

    login_information_id: Id | None
    approver_type: Literal["Submitter", "Approver"] | None
    days_to_respond: int | None
    due_date: Date | str | None
    response_required: bool | None
    submittal_log_approver_id: Id | None


class SubmittalCreateInput(SubmittalFields):
    """``submittal`` in the body of ``create``, ``create_v1_0``."""

    number: str


class SubmittalInput(SubmittalFields, total=False):
    """``submittal`` in the body of ``update``, ``update_v1_0``."""

    number: str | None


class SubmittalAssociatedAttachmentFilters(TypedDict, total=False):
    """Query filters of ``submittals.list_submittal_associated_attachments``."""

    id: Id | Sequence[Id]


class SubmittalFilters(TypedDict, total=False):
    """Query filters of ``submittals.list``, ``submittals.list_recycled``, ``submittals.list_recycled_v1_0``, ``submittals.list_v1_0``, ``submittals.list_v1_1``."""

    id: Id | Sequence[Id]
    anticipated_delivery_date: DateRange
    ball_in_court_id: Id | Sequence[Id]
    ball_in_court_company_id: Id | Sequence[Id]
    closed_at: DateRange
    created_at: DateRange
    query: str | Sequence[str]
    received_from_id: Id | Sequence[Id]
    responsible_contractor_id: Id | Sequence[Id]
    specification_section_id: Id | Sequence[Id]
    approver_id: Id | Sequence[Id]
    current_revision: bool
    division: int | Sequence[int]
    location_id: Id | Sequence[Id]
    submittal_manager_id: Id | Sequence[Id]
    submittal_package_id: Id | Sequence[Id]
    response_id: Id | Sequence[Id]
    status_id: Id | Sequence[Id]
    type: str | Sequence[str]
    updated_at: DateRange
    unpackaged: bool
    number: str | Sequence[str]
    has_operation_errors: bool
    operation_errors_by_operation_id: Id | Sequence[Id]
    attachments: bool
    cost_code_id: Id | Sequence[Id]
    required_on_site_date: DateRange
    task_id: Id | Sequence[Id]
    revision: str | Sequence[str]
    specification_area_id: Id | Sequence[Id]
    workflow_progress: (
        Literal["on_track", "off_track", "overdue", "paused", "none"]
        | Sequence[Literal["on_track", "off_track", "overdue", "paused", "none"]]
    )


class SubmittalsResource(Resource):
    """Submittals.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def distributed_submittals(self) -> DistributedSubmittalsResource:
        """Distributed submittals (Submittals)."""
        resource: DistributedSubmittalsResource = load(
            ".submittals.distributed_submittals_and_others", "DistributedSubmittalsResource"
        )(self._session)
        return resource

    @property
    def submittal_approvers(self) -> SubmittalApproversResource:
        """Submittal approvers (Submittals)."""
        resource: SubmittalApproversResource = load(
            ".submittals.distributed_submittals_and_others", "SubmittalApproversResource"
        )(self._session)
        return resource

    @property
    def submittal_logs(self) -> SubmittalLogsResource:
        """Submittal logs (Submittals)."""
        resource: SubmittalLogsResource = load(
            ".submittals.distributed_submittals_and_others", "SubmittalLogsResource"
        )(self._session)
        return resource

    @property
    def submittal_packages(self) -> SubmittalPackagesResource:
        """Submittal packages (Submittals)."""
        resource: SubmittalPackagesResource = load(
            ".submittals.distributed_submittals_and_others", "SubmittalPackagesResource"
        )(self._session)
        return resource

    @property
    def submittal_responses(self) -> SubmittalResponsesResource:
        """Submittal responses (Submittals)."""
        resource: SubmittalResponsesResource = load(
            ".submittals.distributed_submittals_and_others", "SubmittalResponsesResource"
        )(self._session)
        return resource

    async def check_number(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> SubmittalCheckNumberResult:
        """Check if number and revision entered are available or duplicated.

        GET /rest/v1.1/projects/{project_id}/submittals/check_number
        https://developers.procore.com/reference/rest/v1/submittals?version=1.1#check-if-number-and-revision-entered-are-available-or-duplicated

        Returns:
            :class:`SubmittalCheckNumberResult`.
        """
        return await self._one(
            SubmittalCheckNumberResult,
            "GET",
            "/rest/v1.1/projects/{project_id}/submittals/check_number",
            {"project_id": project_id},
            options,
        )

    @overload
    async def create(
        self,
        *,
        project_id: Id | Unset = UNSET,
        send_emails: bool | Unset = UNSET,
        submittal: SubmittalCreateInput | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> Submittal: ...
    @overload
    def create(self, *, submittal: SubmittalInput, **others: Any) -> RequiredFields[Literal["number"]]: ...
    @overload
    async def create(
        self,
        *,
        project_id: Id | Unset = UNSET,
        send_emails: bool | Unset = UNSET,
        submittal: Mapping[str, Any] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> Submittal: ...
    @overloaded
    async def create(
        self,
        *,
        project_id: Id | Unset = UNSET,
        send_emails: bool | Unset = UNSET,
        submittal: SubmittalCreateInput | Mapping[str, Any] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> Submittal:
        """Create a submittal.

        POST /rest/v1.1/projects/{project_id}/submittals
        https://developers.procore.com/reference/rest/v1/submittals?version=1.1#create-submittal

        Returns:
            :class:`Submittal`.
        """
        return await self._one(
            Submittal,
            "POST",
            "/rest/v1.1/projects/{project_id}/submittals",
            {"project_id": project_id},
            options,
            query={"send_emails": send_emails},
            body={"submittal": submittal},
            dates="submittal.actual_delivery_date submittal.confirmed_delivery_date submittal.due_date submittal.issue_date submittal.received_date submittal.required_on_site_date submittal.submit_by",
        )

    @overload
    async def create_v1_0(
        self,
        *,
        project_id: Id | Unset = UNSET,
        send_emails: bool | Unset = UNSET,
        submittal: SubmittalCreateInput | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> Submittal: ...
    @overload
    def create_v1_0(self, *, submittal: SubmittalInput, **others: Any) -> RequiredFields[Literal["number"]]: ...
    @overload
    async def create_v1_0(
        self,
        *,
        project_id: Id | Unset = UNSET,
        send_emails: bool | Unset = UNSET,
        submittal: Mapping[str, Any] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> Submittal: ...
    @overloaded
    async def create_v1_0(
        self,
        *,
        project_id: Id | Unset = UNSET,
        send_emails: bool | Unset = UNSET,
        submittal: SubmittalCreateInput | Mapping[str, Any] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> Submittal:
        """Create a submittal.

        POST /rest/v1.0/projects/{project_id}/submittals
        https://developers.procore.com/reference/rest/v1/submittals?version=1.0#create-submittal

        Returns:
            :class:`Submittal`.
        """
        return await self._one(
            Submittal,
            "POST",
            "/rest/v1.0/projects/{project_id}/submittals",
            {"project_id": project_id},
            options,
            query={"send_emails": send_emails},
            body={"submittal": submittal},
            dates="submittal.actual_delivery_date submittal.confirmed_delivery_date submittal.due_date submittal.issue_date submittal.received_date submittal.required_on_site_date submittal.submit_by submittal.workflow_data.due_date",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a submittal.

        DELETE /rest/v1.1/projects/{project_id}/submittals/{id}
        https://developers.procore.com/reference/rest/v1/submittals?version=1.1#delete-submittal

        Returns:
            None.
        """
        await self._none(
            "DELETE", "/rest/v1.1/projects/{project_id}/submittals/{id}", {"project_id": project_id, "id": id}, options
        )

    async def get(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        as_datetimes: bool | Unset = UNSET,
        display_company_with_name: bool | Unset = UNSET,
        serializer_view: Literal["minimal_show"] | Unset = UNSET,
        with_drawing_info: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Submittal:
        """Return a submittal.

        GET /rest/v1.1/projects/{project_id}/submittals/{id}
        https://developers.procore.com/reference/rest/v1/submittals?version=1.1#show-submittal

        Args:
            serializer_view: Must be minimal_show.

        Returns:
            :class:`Submittal`.
        """
        return await self._one(
            Submittal,
            "GET",
            "/rest/v1.1/projects/{project_id}/submittals/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={
                "as_datetimes": as_datetimes,
                "display_company_with_name": display_company_with_name,
                "serializer_view": serializer_view,
                "with_drawing_info": with_drawing_info,
            },
        )

    def get_as_pdf(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> AbstractAsyncContextManager[StreamedResponse]:
        """Return a submittal in PDF format.

        GET /rest/v1.1/projects/{project_id}/submittals/{id}.pdf
        https://developers.procore.com/reference/rest/v1/submittals?version=1.1#show-submittal-in-pdf-format

        Returns:
            A streamed file: ``async with … as response``.
        """
        return self._file(
            "GET", "/rest/v1.1/projects/{project_id}/submittals/{id}.pdf", {"project_id": project_id, "id": id}, options
        )

    async def get_next_available_number(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> SubmittalNextAvailableNumber:
        """Return next available number.

        GET /rest/v1.1/projects/{project_id}/submittals/next_available_number
        https://developers.procore.com/reference/rest/v1/submittals?version=1.1#get-next-available-number

        Returns:
            :class:`SubmittalNextAvailableNumber`.
        """
        return await self._one(
            SubmittalNextAvailableNumber,
            "GET",
            "/rest/v1.1/projects/{project_id}/submittals/next_available_number",
            {"project_id": project_id},
            options,
        )

    async def get_next_available_number_by_spec_section(
        self, *, spec_section_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> SubmittalNextAvailableNumberBySpecSection:
        """Return next available number by spec section.

        GET /rest/v1.1/projects/{project_id}/submittals/next_available_number/{spec_section_id}
        https://developers.procore.com/reference/rest/v1/submittals?version=1.1#get-next-available-number-by-spec-section

        Returns:
            :class:`SubmittalNextAvailableNumberBySpecSection`.
        """
        return await self._one(
            SubmittalNextAvailableNumberBySpecSection,
            "GET",
            "/rest/v1.1/projects/{project_id}/submittals/next_available_number/{spec_section_id}",
            {"project_id": project_id, "spec_section_id": spec_section_id},
            options,
        )

    async def get_next_available_number_by_spec_section_v1_0(
        self, *, spec_section_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> SubmittalNextAvailableNumberBySpecSection:
        """Return next available number by spec section.

        GET /rest/v1.0/projects/{project_id}/submittals/next_available_number/{spec_section_id}
        https://developers.procore.com/reference/rest/v1/submittals?version=1.0#get-next-available-number-by-spec-section

        Returns:
            :class:`SubmittalNextAvailableNumberBySpecSection`.
        """
        return await self._one(
            SubmittalNextAvailableNumberBySpecSection,
            "GET",
            "/rest/v1.0/projects/{project_id}/submittals/next_available_number/{spec_section_id}",
            {"project_id": project_id, "spec_section_id": spec_section_id},
            options,
        )

    async def get_next_available_number_v1_0(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> SubmittalNextAvailableNumber:
        """Return next available number.

        GET /rest/v1.0/projects/{project_id}/submittals/next_available_number
        https://developers.procore.com/reference/rest/v1/submittals?version=1.0#get-next-available-number

        Returns:
            :class:`SubmittalNextAvailableNumber`.
        """
        return await self._one(
            SubmittalNextAvailableNumber,
            "GET",
            "/rest/v1.0/projects/{project_id}/submittals/next_available_number",
            {"project_id": project_id},
            options,
        )

    async def get_v1_0(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Submittal:
        """Return a submittal.

        GET /rest/v1.0/projects/{project_id}/submittals/{id}
        https://developers.procore.com/reference/rest/v1/submittals?version=1.0#show-submittal

        Returns:
            :class:`Submittal`.
        """
        return await self._one(
            Submittal,
            "GET",
            "/rest/v1.0/projects/{project_id}/submittals/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get_workflow_data(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> SubmittalWorkflowData:
        """Return workflow data.

        GET /rest/v1.1/projects/{project_id}/submittals/{id}/workflow_data
        https://developers.procore.com/reference/rest/v1/submittals?version=1.1#get-workflow-data

        Returns:
            :class:`SubmittalWorkflowData`.
        """
        return await self._one(
            SubmittalWorkflowData,
            "GET",
            "/rest/v1.1/projects/{project_id}/submittals/{id}/workflow_data",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get_workflow_data_v1_0(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> SubmittalWorkflowData:
        """Return workflow data.

        GET /rest/v1.0/projects/{project_id}/submittals/{id}/workflow_data
        https://developers.procore.com/reference/rest/v1/submittals?version=1.0#get-workflow-data

        Returns:
            :class:`SubmittalWorkflowData`.
        """
        return await self._one(
            SubmittalWorkflowData,
            "GET",
            "/rest/v1.0/projects/{project_id}/submittals/{id}/workflow_data",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "specification_section",
            "number",
            "title",
            "type",
            "status",
            "responsible_contractor",
            "submit_by",
            "received_from",
            "received_date",
            "due_date",
            "distributed_at",
            "submittal_package",
            "anticipated_delivery_date",
            "-specification_section",
            "-number",
            "-title",
            "-type",
            "-status",
            "-responsible_contractor",
            "-submit_by",
            "-received_from",
            "-received_date",
            "-due_date",
            "-distributed_at",
            "-submittal_package",
            "-anticipated_delivery_date",
        ]
        | Unset = UNSET,
        show_attachments: bool | Unset = UNSET,
        filters: SubmittalFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Submittal]:
        """List all submittals.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/submittals
        https://developers.procore.com/reference/rest/submittals?version=2.0#return-a-list-of-all-submittals

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Submittal`.
        """
        return self._pages(
            Submittal,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/submittals",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page, "sort": sort, "show_attachments": show_attachments, "filters": filters},
            dates="filters.anticipated_delivery_date",
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_attachments_with_markup(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SubmittalAttachmentWithMarkup]:
        """List all submittal attachments with download urls.

        GET /rest/v1.1/projects/{project_id}/submittals/attachments_with_markup
        https://developers.procore.com/reference/rest/v1/submittals?version=1.1#list-all-submittal-attachments-with-download-urls

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubmittalAttachmentWithMarkup`.
        """
        return self._pages(
            SubmittalAttachmentWithMarkup,
            "/rest/v1.1/projects/{project_id}/submittals/attachments_with_markup",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_filter_options(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[SubmittalFilterOption]:
        """List available submittal filters.

        GET /rest/v1.0/projects/{project_id}/submittals/filter_options
        https://developers.procore.com/reference/rest/v1/submittals?version=1.0#list-available-submittal-filters

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubmittalFilterOption`.
        """
        return self._pages(
            SubmittalFilterOption,
            "/rest/v1.0/projects/{project_id}/submittals/filter_options",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_filter_options_approver_id(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SubmittalFilterOptionsApproverId]:
        """List filter options for approvers.

        GET /rest/v1.0/projects/{project_id}/submittals/filter_options/approver_id
        https://developers.procore.com/reference/rest/v1/submittals?version=1.0#list-filter-options-for-approvers

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubmittalFilterOptionsApproverId`.
        """
        return self._pages(
            SubmittalFilterOptionsApproverId,
            "/rest/v1.0/projects/{project_id}/submittals/filter_options/approver_id",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_filter_options_attachments(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SubmittalFilterOptionsAttachment]:
        """List filter options for attachments.

        GET /rest/v1.0/projects/{project_id}/submittals/filter_options/attachments
        https://developers.procore.com/reference/rest/v1/submittals?version=1.0#list-filter-options-for-attachments

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubmittalFilterOptionsAttachment`.
        """
        return self._pages(
            SubmittalFilterOptionsAttachment,
            "/rest/v1.0/projects/{project_id}/submittals/filter_options/attachments",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_filter_options_ball_in_court_company_id(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SubmittalFilterOptionsBallInCourtCompanyId]:
        """List filter options for ball in court company.

        GET /rest/v1.0/projects/{project_id}/submittals/filter_options/ball_in_court_company_id
        https://developers.procore.com/reference/rest/v1/submittals?version=1.0#list-filter-options-for-ball-in-court-company

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubmittalFilterOptionsBallInCourtCompanyId`.
        """
        return self._pages(
            SubmittalFilterOptionsBallInCourtCompanyId,
            "/rest/v1.0/projects/{project_id}/submittals/filter_options/ball_in_court_company_id",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_filter_options_ball_in_court_id(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SubmittalFilterOptionsBallInCourtId]:
        """List filter options for ball in court.

        GET /rest/v1.0/projects/{project_id}/submittals/filter_options/ball_in_court_id
        https://developers.procore.com/reference/rest/v1/submittals?version=1.0#list-filter-options-for-ball-in-court

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubmittalFilterOptionsBallInCourtId`.
        """
        return self._pages(
            SubmittalFilterOptionsBallInCourtId,
            "/rest/v1.0/projects/{project_id}/submittals/filter_options/ball_in_court_id",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_filter_options_buffer_time(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SubmittalFilterOptionsBufferTime]:
        """List filter options for buffer time.

        GET /rest/v1.0/projects/{project_id}/submittals/filter_options/buffer_time
        https://developers.procore.com/reference/rest/v1/submittals?version=1.0#list-filter-options-for-buffer-time

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubmittalFilterOptionsBufferTime`.
        """
        return self._pages(
            SubmittalFilterOptionsBufferTime,
            "/rest/v1.0/projects/{project_id}/submittals/filter_options/buffer_time",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_filter_options_cost_code_id(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SubmittalFilterOptionsCostCodeId]:
        """List filter options for cost code.

        GET /rest/v1.0/projects/{project_id}/submittals/filter_options/cost_code_id
        https://developers.procore.com/reference/rest/v1/submittals?version=1.0#list-filter-options-for-cost-code

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubmittalFilterOptionsCostCodeId`.
        """
        return self._pages(
            SubmittalFilterOptionsCostCodeId,
            "/rest/v1.0/projects/{project_id}/submittals/filter_options/cost_code_id",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_filter_options_created_by_id(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[SubmittalFilterOptionsCreatedById]:
        """List filter options for created by.

        GET /rest/v1.0/projects/{project_id}/submittals/filter_options/created_by_id
        https://developers.procore.com/reference/rest/v1/submittals?version=1.0#list-filter-options-for-created-by

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubmittalFilterOptionsCreatedById`.
        """
        return self._pages(
            SubmittalFilterOptionsCreatedById,
            "/rest/v1.0/projects/{project_id}/submittals/filter_options/created_by_id",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_filter_options_created_via(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SubmittalFilterOptionsCreatedVia]:
        """List filter options for created via.

        GET /rest/v1.0/projects/{project_id}/submittals/filter_options/created_via
        https://developers.procore.com/reference/rest/v1/submittals?version=1.0#list-filter-options-for-created-via

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubmittalFilterOptionsCreatedVia`.
        """
        return self._pages(
            SubmittalFilterOptionsCreatedVia,
            "/rest/v1.0/projects/{project_id}/submittals/filter_options/created_via",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_filter_options_current_revision(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SubmittalFilterOptionsCurrentRevision]:
        """List filter options for current revision.

        GET /rest/v1.0/projects/{project_id}/submittals/filter_options/current_revision
        https://developers.procore.com/reference/rest/v1/submittals?version=1.0#list-filter-options-for-current-revision

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubmittalFilterOptionsCurrentRevision`.
        """
        return self._pages(
            SubmittalFilterOptionsCurrentRevision,
            "/rest/v1.0/projects/{project_id}/submittals/filter_options/current_revision",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_filter_options_design_team_review_time(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SubmittalFilterOptionsDesignTeamReviewTime]:
        """List filter options for design team review time.

        GET /rest/v1.0/projects/{project_id}/submittals/filter_options/design_team_review_time
        https://developers.procore.com/reference/rest/v1/submittals?version=1.0#list-filter-options-for-design-team-review-time

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubmittalFilterOptionsDesignTeamReviewTime`.
        """
        return self._pages(
            SubmittalFilterOptionsDesignTeamReviewTime,
            "/rest/v1.0/projects/{project_id}/submittals/filter_options/design_team_review_time",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_filter_options_division(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SubmittalFilterOptionsDivision]:
        """List filter options for specification division.

        GET /rest/v1.0/projects/{project_id}/submittals/filter_options/division
        https://developers.procore.com/reference/rest/v1/submittals?version=1.0#list-filter-options-for-specification-division

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubmittalFilterOptionsDivision`.
        """
        return self._pages(
            SubmittalFilterOptionsDivision,
            "/rest/v1.0/projects/{project_id}/submittals/filter_options/division",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_filter_options_for_record_only(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SubmittalFilterOptionsForRecordOnly]:
        """List filter options for for record only.

        GET /rest/v1.0/projects/{project_id}/submittals/filter_options/for_record_only
        https://developers.procore.com/reference/rest/v1/submittals?version=1.0#list-filter-options-for-for-record-only

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubmittalFilterOptionsForRecordOnly`.
        """
        return self._pages(
            SubmittalFilterOptionsForRecordOnly,
            "/rest/v1.0/projects/{project_id}/submittals/filter_options/for_record_only",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_filter_options_internal_review_time(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SubmittalFilterOptionsInternalReviewTime]:
        """List filter options for internal review time.

        GET /rest/v1.0/projects/{project_id}/submittals/filter_options/internal_review_time
        https://developers.procore.com/reference/rest/v1/submittals?version=1.0#list-filter-options-for-internal-review-time

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubmittalFilterOptionsInternalReviewTime`.
        """
        return self._pages(
            SubmittalFilterOptionsInternalReviewTime,
            "/rest/v1.0/projects/{project_id}/submittals/filter_options/internal_review_time",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_filter_options_is_rejected(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SubmittalFilterOptionsIsRejected]:
        """List filter options for is rejected.

        GET /rest/v1.0/projects/{project_id}/submittals/filter_options/is_rejected
        https://developers.procore.com/reference/rest/v1/submittals?version=1.0#list-filter-options-for-is-rejected

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubmittalFilterOptionsIsRejected`.
        """
        return self._pages(
            SubmittalFilterOptionsIsRejected,
            "/rest/v1.0/projects/{project_id}/submittals/filter_options/is_rejected",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_filter_options_lead_time(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SubmittalFilterOptionsLeadTime]:
        """List filter options for lead time.

        GET /rest/v1.0/projects/{project_id}/submittals/filter_options/lead_time
        https://developers.procore.com/reference/rest/v1/submittals?version=1.0#list-filter-options-for-lead-time

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubmittalFilterOptionsLeadTime`.
        """
        return self._pages(
            SubmittalFilterOptionsLeadTime,
            "/rest/v1.0/projects/{project_id}/submittals/filter_options/lead_time",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_filter_options_location_id(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[SubmittalFilterOptionsLocationId]:
        """List filter options for location.

        GET /rest/v1.0/projects/{project_id}/submittals/filter_options/location_id
        https://developers.procore.com/reference/rest/v1/submittals?version=1.0#list-filter-options-for-location

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubmittalFilterOptionsLocationId`.
        """
        return self._pages(
            SubmittalFilterOptionsLocationId,
            "/rest/v1.0/projects/{project_id}/submittals/filter_options/location_id",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_filter_options_number(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SubmittalFilterOptionsNumber]:
        """List number filter options.

        GET /rest/v1.0/projects/{project_id}/submittals/filter_options/number
        https://developers.procore.com/reference/rest/v1/submittals?version=1.0#list-of-number-filter-options

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubmittalFilterOptionsNumber`.
        """
        return self._pages(
            SubmittalFilterOptionsNumber,
            "/rest/v1.0/projects/{project_id}/submittals/filter_options/number",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_filter_options_prepare_time(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SubmittalFilterOptionsPrepareTime]:
        """List filter options for prepare time.

        GET /rest/v1.0/projects/{project_id}/submittals/filter_options/prepare_time
        https://developers.procore.com/reference/rest/v1/submittals?version=1.0#list-filter-options-for-prepare-time

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubmittalFilterOptionsPrepareTime`.
        """
        return self._pages(
            SubmittalFilterOptionsPrepareTime,
            "/rest/v1.0/projects/{project_id}/submittals/filter_options/prepare_time",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_filter_options_private(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SubmittalFilterOptionsPrivate]:
        """List filter options for private.

        GET /rest/v1.0/projects/{project_id}/submittals/filter_options/private
        https://developers.procore.com/reference/rest/v1/submittals?version=1.0#list-filter-options-for-private

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubmittalFilterOptionsPrivate`.
        """
        return self._pages(
            SubmittalFilterOptionsPrivate,
            "/rest/v1.0/projects/{project_id}/submittals/filter_options/private",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_filter_options_received_from_id(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SubmittalFilterOptionsReceivedFromId]:
        """List filter options for received from.

        GET /rest/v1.0/projects/{project_id}/submittals/filter_options/received_from_id
        https://developers.procore.com/reference/rest/v1/submittals?version=1.0#list-filter-options-for-received-from

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubmittalFilterOptionsReceivedFromId`.
        """
        return self._pages(
            SubmittalFilterOptionsReceivedFromId,
            "/rest/v1.0/projects/{project_id}/submittals/filter_options/received_from_id",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_filter_options_response_id(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SubmittalFilterOptionsResponseId]:
        """List filter options for submittal response.

        GET /rest/v1.0/projects/{project_id}/submittals/filter_options/response_id
        https://developers.procore.com/reference/rest/v1/submittals?version=1.0#list-filter-options-for-submittal-response

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubmittalFilterOptionsResponseId`.
        """
        return self._pages(
            SubmittalFilterOptionsResponseId,
            "/rest/v1.0/projects/{project_id}/submittals/filter_options/response_id",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_filter_options_responsible_contractor_id(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SubmittalFilterOptionsResponsibleContractorId]:
        """List filter options for responsible contractor.

        GET /rest/v1.0/projects/{project_id}/submittals/filter_options/responsible_contractor_id
        https://developers.procore.com/reference/rest/v1/submittals?version=1.0#list-filter-options-for-responsible-contractor

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubmittalFilterOptionsResponsibleContractorId`.
        """
        return self._pages(
            SubmittalFilterOptionsResponsibleContractorId,
            "/rest/v1.0/projects/{project_id}/submittals/filter_options/responsible_contractor_id",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_filter_options_revision(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SubmittalFilterOptionsRevision]:
        """List filter options for submittal revision.

        GET /rest/v1.0/projects/{project_id}/submittals/filter_options/revision
        https://developers.procore.com/reference/rest/v1/submittals?version=1.0#list-filter-options-for-submittal-revision

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubmittalFilterOptionsRevision`.
        """
        return self._pages(
            SubmittalFilterOptionsRevision,
            "/rest/v1.0/projects/{project_id}/submittals/filter_options/revision",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_filter_options_specification_area_id(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SubmittalFilterOptionsSpecificationAreaId]:
        """List filter options for specification area.

        GET /rest/v1.0/projects/{project_id}/submittals/filter_options/specification_area_id
        https://developers.procore.com/reference/rest/v1/submittals?version=1.0#list-filter-options-for-specification-area

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubmittalFilterOptionsSpecificationAreaId`.
        """
        return self._pages(
            SubmittalFilterOptionsSpecificationAreaId,
            "/rest/v1.0/projects/{project_id}/submittals/filter_options/specification_area_id",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_filter_options_specification_section_id(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SubmittalFilterOptionsSpecificationSectionId]:
        """List filter options for specification section.

        GET /rest/v1.0/projects/{project_id}/submittals/filter_options/specification_section_id
        https://developers.procore.com/reference/rest/v1/submittals?version=1.0#list-filter-options-for-specification-section

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubmittalFilterOptionsSpecificationSectionId`.
        """
        return self._pages(
            SubmittalFilterOptionsSpecificationSectionId,
            "/rest/v1.0/projects/{project_id}/submittals/filter_options/specification_section_id",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_filter_options_status_id(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SubmittalFilterOptionsStatusId]:
        """List filter options for submittal status.

        GET /rest/v1.0/projects/{project_id}/submittals/filter_options/status_id
        https://developers.procore.com/reference/rest/v1/submittals?version=1.0#list-filter-options-for-submittal-status

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubmittalFilterOptionsStatusId`.
        """
        return self._pages(
            SubmittalFilterOptionsStatusId,
            "/rest/v1.0/projects/{project_id}/submittals/filter_options/status_id",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_filter_options_sub_job_id(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SubmittalFilterOptionsSubJobId]:
        """List filter options for submittal sub job.

        GET /rest/v1.0/projects/{project_id}/submittals/filter_options/sub_job_id
        https://developers.procore.com/reference/rest/v1/submittals?version=1.0#list-filter-options-for-submittal-sub-job

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubmittalFilterOptionsSubJobId`.
        """
        return self._pages(
            SubmittalFilterOptionsSubJobId,
            "/rest/v1.0/projects/{project_id}/submittals/filter_options/sub_job_id",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_filter_options_submittal_manager_id(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SubmittalFilterOptionsSubmittalManagerId]:
        """List filter options for submittal manager.

        GET /rest/v1.0/projects/{project_id}/submittals/filter_options/submittal_manager_id
        https://developers.procore.com/reference/rest/v1/submittals?version=1.0#list-filter-options-for-submittal-manager

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubmittalFilterOptionsSubmittalManagerId`.
        """
        return self._pages(
            SubmittalFilterOptionsSubmittalManagerId,
            "/rest/v1.0/projects/{project_id}/submittals/filter_options/submittal_manager_id",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_filter_options_submittal_package_id(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[SubmittalFilterOptionsSubmittalPackageId]:
        """List filter options for submittal package.

        GET /rest/v1.0/projects/{project_id}/submittals/filter_options/submittal_package_id
        https://developers.procore.com/reference/rest/v1/submittals?version=1.0#list-filter-options-for-submittal-package

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubmittalFilterOptionsSubmittalPackageId`.
        """
        return self._pages(
            SubmittalFilterOptionsSubmittalPackageId,
            "/rest/v1.0/projects/{project_id}/submittals/filter_options/submittal_package_id",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_filter_options_submittal_workflow_template_id(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SubmittalFilterOptionsSubmittalWorkflowTemplateId]:
        """List filter options for submittal workflow template.

        GET /rest/v1.0/projects/{project_id}/submittals/filter_options/submittal_workflow_template_id
        https://developers.procore.com/reference/rest/v1/submittals?version=1.0#list-filter-options-for-submittal-workflow-template

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubmittalFilterOptionsSubmittalWorkflowTemplateId`.
        """
        return self._pages(
            SubmittalFilterOptionsSubmittalWorkflowTemplateId,
            "/rest/v1.0/projects/{project_id}/submittals/filter_options/submittal_workflow_template_id",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_filter_options_task_id(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SubmittalFilterOptionsTaskId]:
        """List filter options for submittal scheduled task.

        GET /rest/v1.0/projects/{project_id}/submittals/filter_options/task_id
        https://developers.procore.com/reference/rest/v1/submittals?version=1.0#list-filter-options-for-submittal-scheduled-task

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubmittalFilterOptionsTaskId`.
        """
        return self._pages(
            SubmittalFilterOptionsTaskId,
            "/rest/v1.0/projects/{project_id}/submittals/filter_options/task_id",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_filter_options_type(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SubmittalFilterOptionsType]:
        """List filter options for type.

        GET /rest/v1.0/projects/{project_id}/submittals/filter_options/type
        https://developers.procore.com/reference/rest/v1/submittals?version=1.0#list-filter-options-for-type

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubmittalFilterOptionsType`.
        """
        return self._pages(
            SubmittalFilterOptionsType,
            "/rest/v1.0/projects/{project_id}/submittals/filter_options/type",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_filter_options_unpackaged(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SubmittalFilterOptionsUnpackaged]:
        """List filter options for submittal unpackaged.

        GET /rest/v1.0/projects/{project_id}/submittals/filter_options/unpackaged
        https://developers.procore.com/reference/rest/v1/submittals?version=1.0#list-filter-options-for-submittal-unpackaged

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubmittalFilterOptionsUnpackaged`.
        """
        return self._pages(
            SubmittalFilterOptionsUnpackaged,
            "/rest/v1.0/projects/{project_id}/submittals/filter_options/unpackaged",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_recycled(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "specification_section",
            "number",
            "title",
            "type",
            "status",
            "responsible_contractor",
            "submit_by",
            "received_from",
            "received_date",
            "due_date",
            "distributed_at",
            "submittal_package",
            "anticipated_delivery_date",
            "-specification_section",
            "-number",
            "-title",
            "-type",
            "-status",
            "-responsible_contractor",
            "-submit_by",
            "-received_from",
            "-received_date",
            "-due_date",
            "-distributed_at",
            "-submittal_package",
            "-anticipated_delivery_date",
        ]
        | Unset = UNSET,
        filters: SubmittalFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Submittal]:
        """List deleted submittals.

        GET /rest/v1.1/projects/{project_id}/submittals/recycle_bin
        https://developers.procore.com/reference/rest/v1/submittals?version=1.1#list-of-deleted-submittals

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Submittal`.
        """
        return self._pages(
            Submittal,
            "/rest/v1.1/projects/{project_id}/submittals/recycle_bin",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_recycled_v1_0(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "specification_section",
            "number",
            "title",
            "type",
            "status",
            "responsible_contractor",
            "submit_by",
            "received_from",
            "received_date",
            "due_date",
            "distributed_at",
            "submittal_package",
            "anticipated_delivery_date",
            "-specification_section",
            "-number",
            "-title",
            "-type",
            "-status",
            "-responsible_contractor",
            "-submit_by",
            "-received_from",
            "-received_date",
            "-due_date",
            "-distributed_at",
            "-submittal_package",
            "-anticipated_delivery_date",
        ]
        | Unset = UNSET,
        filters: SubmittalFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Submittal]:
        """List deleted submittals.

        GET /rest/v1.0/projects/{project_id}/submittals/recycle_bin
        https://developers.procore.com/reference/rest/v1/submittals?version=1.0#list-of-deleted-submittals

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Submittal`.
        """
        return self._pages(
            Submittal,
            "/rest/v1.0/projects/{project_id}/submittals/recycle_bin",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_revisions(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SubmittalRevision]:
        """Return revisions.

        GET /rest/v1.1/projects/{project_id}/submittals/{id}/revisions
        https://developers.procore.com/reference/rest/v1/submittals?version=1.1#get-revisions

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubmittalRevision`.
        """
        return self._pages(
            SubmittalRevision,
            "/rest/v1.1/projects/{project_id}/submittals/{id}/revisions",
            {"project_id": project_id, "id": id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_revisions_v1_0(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SubmittalRevision]:
        """Return revisions.

        GET /rest/v1.0/projects/{project_id}/submittals/{id}/revisions
        https://developers.procore.com/reference/rest/v1/submittals?version=1.0#get-revisions

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubmittalRevision`.
        """
        return self._pages(
            SubmittalRevision,
            "/rest/v1.0/projects/{project_id}/submittals/{id}/revisions",
            {"project_id": project_id, "id": id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    @overload
    def list_submittal_associated_attachments(
        self, *, filters: dict[Literal["id"], DocumentedType], view: Unset = UNSET, **others: Any
    ) -> Pages[SubmittalAssociatedAttachment]: ...
    @overload
    def list_submittal_associated_attachments(
        self,
        *,
        project_id: Id | Unset = UNSET,
        view: Unset = UNSET,
        filters: SubmittalAssociatedAttachmentFilters = OMITTED,
        **options: Unpack[Options],
    ) -> Pages[SubmittalAssociatedAttachment]: ...
    @overload
    def list_submittal_associated_attachments(
        self,
        *,
        filters: dict[Literal["id"], DocumentedType],
        view: Sequence[Never] | Literal["ids_only"],
        **others: Any,
    ) -> Pages[Id]: ...
    @overload
    def list_submittal_associated_attachments(
        self,
        *,
        view: Literal["ids_only"],
        project_id: Id | Unset = UNSET,
        filters: SubmittalAssociatedAttachmentFilters = OMITTED,
        **options: Unpack[Options],
    ) -> Pages[Id]: ...
    @overloaded
    def list_submittal_associated_attachments(
        self,
        *,
        project_id: Id | Unset = UNSET,
        view: Literal["ids_only"] | Unset = UNSET,
        filters: SubmittalAssociatedAttachmentFilters = OMITTED,
        **options: Unpack[Options],
    ) -> Pages[SubmittalAssociatedAttachment]:
        """List submittal associated attachments.

        GET /rest/v1.0/submittal_associated_attachments
        https://developers.procore.com/reference/rest/v1/submittals?version=1.0#list-submittal-associated-attachments

        Args:
            view: Level of detail. Must be ids_only.
            filters: Query filters; others go into ``params``.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubmittalAssociatedAttachment`; with ``view="ids_only"`` of IDs.
        """
        return self._pages(
            None if view == "ids_only" else SubmittalAssociatedAttachment,
            "/rest/v1.0/submittal_associated_attachments",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "view": view, "filters": filters},
            pager=Pager.UNPAGED,
        )

    def list_v1_0(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "specification_section",
            "number",
            "title",
            "type",
            "status",
            "responsible_contractor",
            "submit_by",
            "received_from",
            "received_date",
            "due_date",
            "distributed_at",
            "submittal_package",
            "anticipated_delivery_date",
            "-specification_section",
            "-number",
            "-title",
            "-type",
            "-status",
            "-responsible_contractor",
            "-submit_by",
            "-received_from",
            "-received_date",
            "-due_date",
            "-distributed_at",
            "-submittal_package",
            "-anticipated_delivery_date",
        ]
        | Unset = UNSET,
        filters: SubmittalFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Submittal]:
        """List submittals on a project.

        GET /rest/v1.0/projects/{project_id}/submittals
        https://developers.procore.com/reference/rest/v1/submittals?version=1.0#list-submittals-on-a-project

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Submittal`.
        """
        return self._pages(
            Submittal,
            "/rest/v1.0/projects/{project_id}/submittals",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            dates="filters.required_on_site_date filters.anticipated_delivery_date",
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_v1_1(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "specification_section",
            "number",
            "title",
            "type",
            "status",
            "responsible_contractor",
            "submit_by",
            "received_from",
            "received_date",
            "due_date",
            "distributed_at",
            "submittal_package",
            "anticipated_delivery_date",
            "-specification_section",
            "-number",
            "-title",
            "-type",
            "-status",
            "-responsible_contractor",
            "-submit_by",
            "-received_from",
            "-received_date",
            "-due_date",
            "-distributed_at",
            "-submittal_package",
            "-anticipated_delivery_date",
        ]
        | Unset = UNSET,
        as_datetimes: bool | Unset = UNSET,
        display_company_with_name: bool | Unset = UNSET,
        serializer_view: Literal["minimal_list", "extended_list"] | Unset = UNSET,
        filters: SubmittalFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Submittal]:
        """List submittals on a project.

        GET /rest/v1.1/projects/{project_id}/submittals
        https://developers.procore.com/reference/rest/v1/submittals?version=1.1#list-submittals-on-a-project

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            serializer_view: One of minimal_list, extended_list.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Submittal`.
        """
        return self._pages(
            Submittal,
            "/rest/v1.1/projects/{project_id}/submittals",
            {"project_id": project_id},
            options,
            query={
                "page": page,
                "sort": sort,
                "as_datetimes": as_datetimes,
                "display_company_with_name": display_company_with_name,
                "serializer_view": serializer_view,
                "filters": filters,
            },
            dates="filters.required_on_site_date filters.anticipated_delivery_date",
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        send_emails: bool | Unset = UNSET,
        submittal: SubmittalInput | Mapping[str, Any] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> Submittal:
        """Update a submittal.

        PATCH /rest/v1.1/projects/{project_id}/submittals/{id}
        https://developers.procore.com/reference/rest/v1/submittals?version=1.1#update-submittal

        Returns:
            :class:`Submittal`.
        """
        return await self._one(
            Submittal,
            "PATCH",
            "/rest/v1.1/projects/{project_id}/submittals/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"send_emails": send_emails},
            body={"submittal": submittal},
            dates="submittal.actual_delivery_date submittal.confirmed_delivery_date submittal.due_date submittal.issue_date submittal.received_date submittal.required_on_site_date submittal.submit_by",
        )

    async def update_v1_0(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        send_emails: bool | Unset = UNSET,
        submittal: SubmittalInput | Mapping[str, Any] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> Submittal:
        """Update a submittal.

        PATCH /rest/v1.0/projects/{project_id}/submittals/{id}
        https://developers.procore.com/reference/rest/v1/submittals?version=1.0#update-submittal

        Returns:
            :class:`Submittal`.
        """
        return await self._one(
            Submittal,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/submittals/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"send_emails": send_emails},
            body={"submittal": submittal},
            dates="submittal.actual_delivery_date submittal.confirmed_delivery_date submittal.due_date submittal.issue_date submittal.received_date submittal.required_on_site_date submittal.submit_by",
        )
