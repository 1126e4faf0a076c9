"""Action plans."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, TypedDict, Unpack, overload

from ...model import Model, record, renamed
from ...types import DateTime, Id
from .._base import (
    OMITTED,
    UNSET,
    DateRange,
    Job,
    Options,
    Pages,
    RequiredFields,
    Resource,
    ScopedOptions,
    Unset,
    overloaded,
)
from .._lazy import load

if TYPE_CHECKING:
    from .action_plan_approver_signature_and_others import (
        ActionPlanApproverSignatureResource,
        ActionPlanChangeHistoryEventsResource,
        ActionPlanItemAssigneeSignatureResource,
        ActionPlanPartiesResource,
        ActionPlanReceiverSignatureResource,
        ActionPlanReferencesResource,
        ActionPlanSectionsResource,
        ActionPlanTestRecordRequestsResource,
        ProjectActionPlanTemplateSectionsResource,
    )
    from .action_plan_approvers_and_others import (
        ActionPlanApproversResource,
        ActionPlanReceiversResource,
        ActionPlanTestRecordsResource,
        ActionPlanVerificationMethodsResource,
        CompanyActionPlanTemplateItemsResource,
        CompanyActionPlanTemplateSectionsResource,
        CompanyActionPlanTypesResource,
        ProjectActionPlanTemplateItemAssigneesResource,
    )
    from .action_plan_item_assignees import ActionPlanItemAssigneesResource
    from .action_plan_items import ActionPlanItemsResource
    from .company_action_plan_template_item_assignees import CompanyActionPlanTemplateItemAssigneesResource
    from .company_action_plan_template_references import CompanyActionPlanTemplateReferencesResource
    from .company_action_plan_template_test_record_requests import CompanyActionPlanTemplateTestRecordRequestsResource
    from .company_action_plan_templates import CompanyActionPlanTemplatesResource
    from .project_action_plan_template_approvers import ProjectActionPlanTemplateApproversResource
    from .project_action_plan_template_items_and_others import (
        ProjectActionPlanTemplateItemsResource,
        ProjectActionPlanTemplatesResource,
        ProjectActionPlanTemplateTestRecordRequestsResource,
    )
    from .project_action_plan_template_receivers import ProjectActionPlanTemplateReceiversResource
    from .project_action_plan_template_references import ProjectActionPlanTemplateReferencesResource


@record
class ActionPlan(Model):
    """An action plan."""

    id: Id
    closed_item_count: int | None = None
    created_at: DateTime | None = None
    description: str | None = None
    description_plain_text: str | None = None
    location: ActionPlanLocation | None = None
    manager: ActionPlanManager | None = None
    number: int | None = None
    plan_type: ActionPlanType | None = None
    plan_status: ActionPlanStatus | None = None
    plan_approvers: list[ActionPlanApprover] | None = None
    plan_receivers: list[ActionPlanReceiver] | None = None
    private: bool | None = None
    status: Literal["draft", "in_progress", "in_revision", "completed"] | str | None = None
    status_type: Literal["draft", "in_progress", "in_revision", "completed"] | str | None = None
    title: str | None = None
    total_item_count: int | None = None
    updated_at: DateTime | None = None
    deleted_at: str | None = None
    deleted_by: ActionPlanDeletedBy | None = None


@record
class ActionPlanApprover(Model):
    """``plan_approvers`` of :class:`ActionPlan`."""

    id: Id
    plan_id: Id | None = None
    updated_at: str | None = None
    party: ActionPlanParty | None = None
    signature: ActionPlanSignature | None = None


@record
class ActionPlanAttachment(Model):
    """``attachment`` of :class:`ActionPlanSignature`."""

    id: Id
    content_type: str | None = None
    name: str | None = None
    url: str | None = None


@record
class ActionPlanCapturedBy(Model):
    """``captured_by`` of :class:`ActionPlanSignature`."""

    id: Id
    first_name: str | None = None
    last_name: str | None = None
    name: str | None = None
    user_id: Id | None = None
    is_employee: bool | None = None
    employee_id: Id | None = None
    login: str | None = None
    vendor: ActionPlanVendor | None = None
    updated_at: DateTime | None = None


@record
class ActionPlanDeletedBy(Model):
    """``deleted_by`` of :class:`ActionPlan`."""

    id: Id
    name: str | None = None
    login: str | None = None


@record
class ActionPlanError(Model):
    """``error`` of :class:`ActionPlanJob`."""

    message: str | None = None


@record
class ActionPlanFromTemplate(Model):
    """Returned by :meth:`ActionPlansResource.create_from_template`."""

    id: Id


@record
class ActionPlanJob(Model):
    """Returned by :meth:`ActionPlansResource.bulk_create_for_locations`."""

    id: Id
    operation_type: str | None = None
    started_at: DateTime | None = None
    completed_at: DateTime | None = None
    status: Literal["created", "in_progress", "done", "failed"] | str | None = None
    error: ActionPlanError | None = None
    result: Mapping[str, Any] | None = None
    context: Mapping[str, Any] | None = None
    created_by_id: Id | None = None
    sub_operations: list[ActionPlanSubOperation] | None = None


@record
class ActionPlanLocation(Model):
    """``location`` of :class:`ActionPlan`."""

    id: Id
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    code: str | None = None


@record
class ActionPlanManager(Model):
    """``manager`` of :class:`ActionPlan`."""

    id: Id
    first_name: str | None = None
    last_name: str | None = None
    name: str | None = None
    user_id: Id | None = None
    is_employee: bool | None = None
    employee_id: Id | None = None
    login: str | None = None
    updated_at: DateTime | None = None
    vendor: ActionPlanVendor | None = None


@record
class ActionPlanParty(Model):
    """``party`` of :class:`ActionPlanApprover`."""

    id: Id
    first_name: str | None = None
    last_name: str | None = None
    name: str | None = None
    user_id: Id | None = None
    is_employee: bool | None = None
    employee_id: Id | None = None
    login: str | None = None
    updated_at: DateTime | None = None
    vendor: ActionPlanVendor | None = None


@record
class ActionPlanReceiver(Model):
    """``plan_receivers`` of :class:`ActionPlan`."""

    id: Id
    plan_id: Id | None = None
    updated_at: DateTime | None = None
    party: ActionPlanParty | None = None
    signature: ActionPlanSignature | None = None


@record
class ActionPlanSignature(Model):
    """``signature`` of :class:`ActionPlanApprover`."""

    id: Id
    attachment: ActionPlanAttachment | None = None
    captured_at: DateTime | None = None
    captured_by: ActionPlanCapturedBy | None = None


@record
class ActionPlanStatus(Model):
    """``plan_status`` of :class:`ActionPlan`."""

    id: Id
    created_at: DateTime | None = None
    global_: bool | None = renamed("global")
    name: str | None = None
    status: str | None = None
    updated_at: DateTime | None = None


@record
class ActionPlanSubOperation(Model):
    """``sub_operations`` of :class:`ActionPlanJob`."""

    id: Id
    sub_operation_type: str | None = None
    started_at: DateTime | None = None
    completed_at: DateTime | None = None
    status: Literal["created", "enqueued", "in_progress", "done", "failed", "retry", "partial_done"] | str | None = None
    error: ActionPlanError | None = None
    result: Any = None
    context: Any = None


@record
class ActionPlanType(Model):
    """``plan_type`` of :class:`ActionPlan`."""

    id: Id
    active: bool | None = None
    created_at: DateTime | None = None
    name: str | None = None
    updated_at: DateTime | None = None
    source_key: str | None = None


@record
class ActionPlanVendor(Model):
    """``vendor`` of :class:`ActionPlanParty`."""

    id: Id
    name: str | None = None


class ActionPlanApproversAttributeInput(TypedDict):
    """``plan_approvers_attributes`` in a request body."""

    party_id: Id


class ActionPlanFields(TypedDict, total=False):
    """Fields of :class:`ActionPlanCreateInput` and :class:`ActionPlanInput`."""

    description: str | None
    private: bool | None
    location_id: Id | None
    manager_id: Id | None
    plan_approvers_attributes: Sequence[ActionPlanApproversAttributeInput] | None
    plan_receivers_attributes: Sequence[ActionPlanReceiversAttributeInput] | None
    status_id: Id | None


class ActionPlanReceiversAttributeInput(TypedDict):
    """``plan_receivers_attributes`` in a request body."""

    party_id: Id


class ActionPlanCreateInput(ActionPlanFields):
    """``plan`` in the body of ``create``."""

    title: str
    plan_type_id: Id


class ActionPlanInput(ActionPlanFields, total=False):
    """``plan`` in the body of ``update``."""

    title: str | None
    plan_type_id: Id | None


class ActionPlanFilters(TypedDict, total=False):
    """Query filters of ``action_plans.list``, ``action_plans.list_recycled``."""

    created_at: DateRange
    id: Id | Sequence[Id]
    include_sublocations: bool
    location_id: Id | Sequence[Id]
    manager_id: Id | Sequence[Id]
    plan_type_id: Id | Sequence[Id]
    template_id: Id | Sequence[Id]
    updated_at: DateRange
    deleted_by_id: Id | Sequence[Id]


class ActionPlansResource(Resource):
    """Action plans.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def action_plan_approver_signature(self) -> ActionPlanApproverSignatureResource:
        """Action plan approver signature (Action Plans)."""
        resource: ActionPlanApproverSignatureResource = load(
            ".action_plans.action_plan_approver_signature_and_others", "ActionPlanApproverSignatureResource"
        )(self._session)
        return resource

    @property
    def action_plan_approvers(self) -> ActionPlanApproversResource:
        """Action plan approvers (Action Plans)."""
        resource: ActionPlanApproversResource = load(
            ".action_plans.action_plan_approvers_and_others", "ActionPlanApproversResource"
        )(self._session)
        return resource

    @property
    def action_plan_change_history_events(self) -> ActionPlanChangeHistoryEventsResource:
        """Action plan change history events (Action Plans)."""
        resource: ActionPlanChangeHistoryEventsResource = load(
            ".action_plans.action_plan_approver_signature_and_others", "ActionPlanChangeHistoryEventsResource"
        )(self._session)
        return resource

    @property
    def action_plan_item_assignee_signature(self) -> ActionPlanItemAssigneeSignatureResource:
        """Action plan item assignee signature (Action Plans)."""
        resource: ActionPlanItemAssigneeSignatureResource = load(
            ".action_plans.action_plan_approver_signature_and_others", "ActionPlanItemAssigneeSignatureResource"
        )(self._session)
        return resource

    @property
    def action_plan_item_assignees(self) -> ActionPlanItemAssigneesResource:
        """Action plan item assignees (Action Plans)."""
        resource: ActionPlanItemAssigneesResource = load(
            ".action_plans.action_plan_item_assignees", "ActionPlanItemAssigneesResource"
        )(self._session)
        return resource

    @property
    def action_plan_items(self) -> ActionPlanItemsResource:
        """Action plan items (Action Plans)."""
        resource: ActionPlanItemsResource = load(".action_plans.action_plan_items", "ActionPlanItemsResource")(
            self._session
        )
        return resource

    @property
    def action_plan_parties(self) -> ActionPlanPartiesResource:
        """Action plan parties (Action Plans)."""
        resource: ActionPlanPartiesResource = load(
            ".action_plans.action_plan_approver_signature_and_others", "ActionPlanPartiesResource"
        )(self._session)
        return resource

    @property
    def action_plan_receiver_signature(self) -> ActionPlanReceiverSignatureResource:
        """Action plan receiver signature (Action Plans)."""
        resource: ActionPlanReceiverSignatureResource = load(
            ".action_plans.action_plan_approver_signature_and_others", "ActionPlanReceiverSignatureResource"
        )(self._session)
        return resource

    @property
    def action_plan_receivers(self) -> ActionPlanReceiversResource:
        """Action plan receivers (Action Plans)."""
        resource: ActionPlanReceiversResource = load(
            ".action_plans.action_plan_approvers_and_others", "ActionPlanReceiversResource"
        )(self._session)
        return resource

    @property
    def action_plan_references(self) -> ActionPlanReferencesResource:
        """Action plan references (Action Plans)."""
        resource: ActionPlanReferencesResource = load(
            ".action_plans.action_plan_approver_signature_and_others", "ActionPlanReferencesResource"
        )(self._session)
        return resource

    @property
    def action_plan_sections(self) -> ActionPlanSectionsResource:
        """Action plan sections (Action Plans)."""
        resource: ActionPlanSectionsResource = load(
            ".action_plans.action_plan_approver_signature_and_others", "ActionPlanSectionsResource"
        )(self._session)
        return resource

    @property
    def action_plan_test_record_requests(self) -> ActionPlanTestRecordRequestsResource:
        """Action plan test record requests (Action Plans)."""
        resource: ActionPlanTestRecordRequestsResource = load(
            ".action_plans.action_plan_approver_signature_and_others", "ActionPlanTestRecordRequestsResource"
        )(self._session)
        return resource

    @property
    def action_plan_test_records(self) -> ActionPlanTestRecordsResource:
        """Action plan test records (Action Plans)."""
        resource: ActionPlanTestRecordsResource = load(
            ".action_plans.action_plan_approvers_and_others", "ActionPlanTestRecordsResource"
        )(self._session)
        return resource

    @property
    def action_plan_verification_methods(self) -> ActionPlanVerificationMethodsResource:
        """Action plan verification methods (Action Plans)."""
        resource: ActionPlanVerificationMethodsResource = load(
            ".action_plans.action_plan_approvers_and_others", "ActionPlanVerificationMethodsResource"
        )(self._session)
        return resource

    @property
    def company_action_plan_template_item_assignees(self) -> CompanyActionPlanTemplateItemAssigneesResource:
        """Company action plan template item assignees (Action Plans)."""
        resource: CompanyActionPlanTemplateItemAssigneesResource = load(
            ".action_plans.company_action_plan_template_item_assignees",
            "CompanyActionPlanTemplateItemAssigneesResource",
        )(self._session)
        return resource

    @property
    def company_action_plan_template_items(self) -> CompanyActionPlanTemplateItemsResource:
        """Company action plan template items (Action Plans)."""
        resource: CompanyActionPlanTemplateItemsResource = load(
            ".action_plans.action_plan_approvers_and_others", "CompanyActionPlanTemplateItemsResource"
        )(self._session)
        return resource

    @property
    def company_action_plan_template_references(self) -> CompanyActionPlanTemplateReferencesResource:
        """Company action plan template references (Action Plans)."""
        resource: CompanyActionPlanTemplateReferencesResource = load(
            ".action_plans.company_action_plan_template_references", "CompanyActionPlanTemplateReferencesResource"
        )(self._session)
        return resource

    @property
    def company_action_plan_template_sections(self) -> CompanyActionPlanTemplateSectionsResource:
        """Company action plan template sections (Action Plans)."""
        resource: CompanyActionPlanTemplateSectionsResource = load(
            ".action_plans.action_plan_approvers_and_others", "CompanyActionPlanTemplateSectionsResource"
        )(self._session)
        return resource

    @property
    def company_action_plan_template_test_record_requests(self) -> CompanyActionPlanTemplateTestRecordRequestsResource:
        """Company action plan template test record requests (Action Plans)."""
        resource: CompanyActionPlanTemplateTestRecordRequestsResource = load(
            ".action_plans.company_action_plan_template_test_record_requests",
            "CompanyActionPlanTemplateTestRecordRequestsResource",
        )(self._session)
        return resource

    @property
    def company_action_plan_templates(self) -> CompanyActionPlanTemplatesResource:
        """Company action plan templates (Action Plans)."""
        resource: CompanyActionPlanTemplatesResource = load(
            ".action_plans.company_action_plan_templates", "CompanyActionPlanTemplatesResource"
        )(self._session)
        return resource

    @property
    def company_action_plan_types(self) -> CompanyActionPlanTypesResource:
        """Company action plan types (Action Plans)."""
        resource: CompanyActionPlanTypesResource = load(
            ".action_plans.action_plan_approvers_and_others", "CompanyActionPlanTypesResource"
        )(self._session)
        return resource

    @property
    def project_action_plan_template_approvers(self) -> ProjectActionPlanTemplateApproversResource:
        """Project action plan template approvers (Action Plans)."""
        resource: ProjectActionPlanTemplateApproversResource = load(
            ".action_plans.project_action_plan_template_approvers", "ProjectActionPlanTemplateApproversResource"
        )(self._session)
        return resource

    @property
    def project_action_plan_template_item_assignees(self) -> ProjectActionPlanTemplateItemAssigneesResource:
        """Project action plan template item assignees (Action Plans)."""
        resource: ProjectActionPlanTemplateItemAssigneesResource = load(
            ".action_plans.action_plan_approvers_and_others", "ProjectActionPlanTemplateItemAssigneesResource"
        )(self._session)
        return resource

    @property
    def project_action_plan_template_items(self) -> ProjectActionPlanTemplateItemsResource:
        """Project action plan template items (Action Plans)."""
        resource: ProjectActionPlanTemplateItemsResource = load(
            ".action_plans.project_action_plan_template_items_and_others", "ProjectActionPlanTemplateItemsResource"
        )(self._session)
        return resource

    @property
    def project_action_plan_template_receivers(self) -> ProjectActionPlanTemplateReceiversResource:
        """Project action plan template receivers (Action Plans)."""
        resource: ProjectActionPlanTemplateReceiversResource = load(
            ".action_plans.project_action_plan_template_receivers", "ProjectActionPlanTemplateReceiversResource"
        )(self._session)
        return resource

    @property
    def project_action_plan_template_references(self) -> ProjectActionPlanTemplateReferencesResource:
        """Project action plan template references (Action Plans)."""
        resource: ProjectActionPlanTemplateReferencesResource = load(
            ".action_plans.project_action_plan_template_references", "ProjectActionPlanTemplateReferencesResource"
        )(self._session)
        return resource

    @property
    def project_action_plan_template_sections(self) -> ProjectActionPlanTemplateSectionsResource:
        """Project action plan template sections (Action Plans)."""
        resource: ProjectActionPlanTemplateSectionsResource = load(
            ".action_plans.action_plan_approver_signature_and_others", "ProjectActionPlanTemplateSectionsResource"
        )(self._session)
        return resource

    @property
    def project_action_plan_template_test_record_requests(self) -> ProjectActionPlanTemplateTestRecordRequestsResource:
        """Project action plan template test record requests (Action Plans)."""
        resource: ProjectActionPlanTemplateTestRecordRequestsResource = load(
            ".action_plans.project_action_plan_template_items_and_others",
            "ProjectActionPlanTemplateTestRecordRequestsResource",
        )(self._session)
        return resource

    @property
    def project_action_plan_templates(self) -> ProjectActionPlanTemplatesResource:
        """Project action plan templates (Action Plans)."""
        resource: ProjectActionPlanTemplatesResource = load(
            ".action_plans.project_action_plan_template_items_and_others", "ProjectActionPlanTemplatesResource"
        )(self._session)
        return resource

    async def bulk_create_for_locations(
        self,
        *,
        template_id: Id,
        location_id: Id,
        number_of_plans: int,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Job[ActionPlanJob]:
        """Bulk create action plans for locations.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/action_plans/plans/bulk_create_for_locations
        https://developers.procore.com/reference/rest/action-plans?version=2.0#bulk-create-action-plans-for-locations

        Returns:
            :class:`~aprocore.Job` of :class:`ActionPlanJob`: ``await job.result()``.
        """
        return await self._job(
            ActionPlanJob,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/action_plans/plans/bulk_create_for_locations",
            {"company_id": company_id, "project_id": project_id},
            options,
            body={"template_id": template_id, "location_id": location_id, "number_of_plans": number_of_plans},
        )

    @overload
    async def create(
        self, *, plan: ActionPlanCreateInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ActionPlan: ...
    @overload
    def create(self, *, plan: ActionPlanInput, **others: Any) -> RequiredFields[Literal["title", "plan_type_id"]]: ...
    @overload
    async def create(
        self, *, plan: Mapping[str, Any], project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ActionPlan: ...
    @overloaded
    async def create(
        self,
        *,
        plan: ActionPlanCreateInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ActionPlan:
        """Create an action plan.

        POST /rest/v1.0/projects/{project_id}/action_plans/plans
        https://developers.procore.com/reference/rest/v1/action-plans?version=1.0#create-action-plan

        Returns:
            :class:`ActionPlan`.
        """
        return await self._one(
            ActionPlan,
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plans",
            {"project_id": project_id},
            options,
            body={"plan": plan},
        )

    async def create_from_template(
        self, *, plan_template_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ActionPlanFromTemplate:
        """Create an action plan from a plan template.

        POST /rest/v1.0/projects/{project_id}/action_plans/plans/create_from_template
        https://developers.procore.com/reference/rest/v1/action-plans?version=1.0#create-an-action-plan-from-a-plan-template

        Returns:
            :class:`ActionPlanFromTemplate`.
        """
        return await self._one(
            ActionPlanFromTemplate,
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plans/create_from_template",
            {"project_id": project_id},
            options,
            query={"plan_template_id": plan_template_id},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete an action plan.

        DELETE /rest/v1.0/projects/{project_id}/action_plans/plans/{id}
        https://developers.procore.com/reference/rest/v1/action-plans?version=1.0#delete-action-plan

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/action_plans/plans/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> ActionPlan:
        """Return an action plan.

        GET /rest/v1.0/projects/{project_id}/action_plans/plans/{id}
        https://developers.procore.com/reference/rest/v1/action-plans?version=1.0#show-action-plan

        Returns:
            :class:`ActionPlan`.
        """
        return await self._one(
            ActionPlan,
            "GET",
            "/rest/v1.0/projects/{project_id}/action_plans/plans/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get_recycled(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> ActionPlan:
        """Return a recycled action plan.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plans/{id}
        https://developers.procore.com/reference/rest/v1/action-plans?version=1.0#show-recycled-action-plan

        Returns:
            :class:`ActionPlan`.
        """
        return await self._one(
            ActionPlan,
            "GET",
            "/rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plans/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "created_at",
            "location",
            "manager",
            "number",
            "title",
            "plan_type",
            "updated_at",
            "-created_at",
            "-location",
            "-manager",
            "-number",
            "-title",
            "-plan_type",
            "-updated_at",
        ]
        | Unset = UNSET,
        filters: ActionPlanFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ActionPlan]:
        """List action plans.

        GET /rest/v1.0/projects/{project_id}/action_plans/plans
        https://developers.procore.com/reference/rest/v1/action-plans?version=1.0#list-action-plans

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ActionPlan`.
        """
        return self._pages(
            ActionPlan,
            "/rest/v1.0/projects/{project_id}/action_plans/plans",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_recycled(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "created_at",
            "deleted_at",
            "deleted_by",
            "location",
            "manager",
            "number",
            "title",
            "type",
            "updated_at",
            "-created_at",
            "-deleted_at",
            "-deleted_by",
            "-location",
            "-manager",
            "-number",
            "-title",
            "-type",
            "-updated_at",
        ]
        | Unset = UNSET,
        filters: ActionPlanFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ActionPlan]:
        """List recycled action plan.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plans
        https://developers.procore.com/reference/rest/v1/action-plans?version=1.0#list-recycled-action-plan

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ActionPlan`.
        """
        return self._pages(
            ActionPlan,
            "/rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plans",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def publish(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Move an action plan into 'in progress'.

        POST /rest/v1.0/projects/{project_id}/action_plans/plans/{id}/publish
        https://developers.procore.com/reference/rest/v1/action-plans?version=1.0#move-action-plan-into-in-progress

        Returns:
            None.
        """
        await self._none(
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plans/{id}/publish",
            {"project_id": project_id, "id": id},
            options,
        )

    async def restore(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Restore a recycled action plan.

        PATCH /rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plans/{id}/restore
        https://developers.procore.com/reference/rest/v1/action-plans?version=1.0#restore-recycled-action-plan

        Returns:
            None.
        """
        await self._none(
            "PATCH",
            "/rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plans/{id}/restore",
            {"project_id": project_id, "id": id},
            options,
        )

    async def revise(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Move an action plan back into 'draft'.

        POST /rest/v1.0/projects/{project_id}/action_plans/plans/{id}/revise
        https://developers.procore.com/reference/rest/v1/action-plans?version=1.0#move-action-plan-back-into-draft

        Returns:
            None.
        """
        await self._none(
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plans/{id}/revise",
            {"project_id": project_id, "id": id},
            options,
        )

    async def update(
        self,
        *,
        id: Id,
        plan: ActionPlanInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ActionPlan:
        """Update an action plan.

        PATCH /rest/v1.0/projects/{project_id}/action_plans/plans/{id}
        https://developers.procore.com/reference/rest/v1/action-plans?version=1.0#update-action-plan

        Returns:
            :class:`ActionPlan`.
        """
        return await self._one(
            ActionPlan,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/action_plans/plans/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"plan": plan},
        )
