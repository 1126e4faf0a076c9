"""Legacy: workflow activity histories (Workflows), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import OMITTED, UNSET, Job, Options, Pager, Pages, Resource, ScopedOptions, Unset, deprecated, some


@record
class LegacyWorkflowActivityHistory(Model):
    """A legacy (workflow activity histories)."""

    id: Id
    attachments: list[str] | None = None
    bic_duration: str | None = None
    bic_start: DateTime | None = None
    bic_end: DateTime | None = None
    comments: str | None = None
    created_at: DateTime | None = None
    performed_by_id: Id | None = None
    performed_by_name: str | None = None
    updated_at: DateTime | None = None
    workflow_activity_id: Id | None = None
    workflow_activity_name: str | None = None
    workflow_instance_id: Id | None = None
    workflow_user_role_id: Id | None = None
    workflow_user_role_name: str | None = None
    workflow_state_id: Id | None = None
    workflow_state_name: str | None = None


class LegacyWorkflowActivityHistoryInput(TypedDict, total=False):
    """``workflow_activity_history`` in a request body."""

    workflow_activity_id: Required[Id]
    workflow_instance_id: Required[Id]
    workflow_user_role_id: Required[Id]
    performed_by_id: Required[Id]
    comments: str | None
    attachments: Sequence[str] | None


class LegacyWorkflowActivityHistoriesResource(Resource):
    """Legacy: workflow activity histories (Workflows)."""

    __slots__ = ()

    @deprecated("POST /rest/v1.0/workflow_activity_histories is deprecated by Procore.")
    async def create(
        self,
        *,
        workflow_instance_id: Id,
        workflow_activity_history: LegacyWorkflowActivityHistoryInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> LegacyWorkflowActivityHistory:
        """Create workflow activity history.

        POST /rest/v1.0/workflow_activity_histories
        https://developers.procore.com/reference/rest/v1/legacy---workflow-activity-histories?version=1.0#create-workflow-activity-history

        Returns:
            :class:`LegacyWorkflowActivityHistory`.
        """
        return await self._one(
            LegacyWorkflowActivityHistory,
            "POST",
            "/rest/v1.0/workflow_activity_histories",
            {},
            options,
            query={"workflow_instance_id": workflow_instance_id, "company_id": self._scoped("company_id", company_id)},
            body={"workflow_activity_history": workflow_activity_history},
        )

    @deprecated("GET /rest/v1.0/workflow_activity_histories/{id} is deprecated by Procore.")
    async def get(
        self, *, id: Id, workflow_instance_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> LegacyWorkflowActivityHistory:
        """Return workflow activity history.

        GET /rest/v1.0/workflow_activity_histories/{id}
        https://developers.procore.com/reference/rest/v1/legacy---workflow-activity-histories?version=1.0#show-workflow-activity-history

        Args:
            id: ID of workflow activity history.

        Returns:
            :class:`LegacyWorkflowActivityHistory`.
        """
        return await self._one(
            LegacyWorkflowActivityHistory,
            "GET",
            "/rest/v1.0/workflow_activity_histories/{id}",
            {"id": id},
            options,
            query={"workflow_instance_id": workflow_instance_id, "company_id": self._scoped("company_id", company_id)},
        )

    @deprecated("GET /rest/v1.0/workflow_activity_histories is deprecated by Procore.")
    def list(
        self,
        *,
        workflow_instance_id: Id,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[LegacyWorkflowActivityHistory]:
        """List workflow activity histories.

        GET /rest/v1.0/workflow_activity_histories
        https://developers.procore.com/reference/rest/v1/legacy---workflow-activity-histories?version=1.0#list-workflow-activity-histories

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`LegacyWorkflowActivityHistory`.
        """
        return self._pages(
            LegacyWorkflowActivityHistory,
            "/rest/v1.0/workflow_activity_histories",
            {},
            options,
            query={
                "workflow_instance_id": workflow_instance_id,
                "company_id": self._scoped("company_id", company_id),
                "page": page,
            },
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class LegacyWorkflowInstance(Model):
    """A legacy (workflow instances)."""

    id: Id
    becomes_overdue_at: DateTime | None = None
    current_state_set_at: DateTime | None = None
    workflowed_object_id: Id | None = None
    workflowed_object_type: str | None = None
    project: LegacyWorkflowInstanceProject | None = None
    current_workflow_activities: list[LegacyWorkflowInstanceCurrentWorkflowActivity] | None = None
    current_workflow_state: LegacyWorkflowInstanceCurrentWorkflowState | None = None
    workflow: LegacyWorkflowInstanceWorkflow | None = None


@record
class LegacyWorkflowInstanceAssignee(Model):
    """``assignee`` of :class:`LegacyWorkflowInstanceWorkflowUserRole`."""

    id: Id
    name: str | None = None


@record
class LegacyWorkflowInstanceCurrentWorkflowActivity(Model):
    """``current_workflow_activities`` of :class:`LegacyWorkflowInstance`."""

    id: Id
    name: str | None = None
    workflow_user_role: LegacyWorkflowInstanceWorkflowUserRole | None = None
    perform_activity: LegacyWorkflowInstancePerformActivity | None = None


@record
class LegacyWorkflowInstanceCurrentWorkflowState(Model):
    """``current_workflow_state`` of :class:`LegacyWorkflowInstance`."""

    id: Id
    name: str | None = None
    status: str | None = None


@record
class LegacyWorkflowInstanceData(Model):
    """``data`` of :class:`LegacyWorkflowInstancePerformActivity`."""

    workflow_activity_history: LegacyWorkflowInstanceWorkflowActivityHistory | None = None


@record
class LegacyWorkflowInstancePerformActivity(Model):
    """``perform_activity`` of :class:`LegacyWorkflowInstanceCurrentWorkflowActivity`."""

    url: str | None = None
    method: str | None = None
    data: LegacyWorkflowInstanceData | None = None


@record
class LegacyWorkflowInstanceProject(Model):
    """``project`` of :class:`LegacyWorkflowInstance`."""

    id: Id
    name: str | None = None


@record
class LegacyWorkflowInstanceWorkflow(Model):
    """``workflow`` of :class:`LegacyWorkflowInstance`."""

    id: Id
    name: str | None = None
    description: str | None = None
    class_name: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    domain: str | None = None


@record
class LegacyWorkflowInstanceWorkflowActivityHistory(Model):
    """``workflow_activity_history`` of :class:`LegacyWorkflowInstanceData`."""

    workflow_activity_id: Id | None = None
    workflow_instance_id: Id | None = None
    workflow_user_role_id: Id | None = None


@record
class LegacyWorkflowInstanceWorkflowUserRole(Model):
    """``workflow_user_role`` of :class:`LegacyWorkflowInstanceCurrentWorkflowActivity`."""

    id: Id
    name: str | None = None
    assignee: LegacyWorkflowInstanceAssignee | None = None


class LegacyWorkflowInstanceFilters(TypedDict, total=False):
    """Query filters of ``workflows.legacy_workflow_instances.list``."""

    workflowed_object_id: Id | Sequence[Id]
    workflowed_object_type: str | Sequence[str]


class LegacyWorkflowInstancesResource(Resource):
    """Legacy: workflow instances (Workflows)."""

    __slots__ = ()

    @deprecated("GET /rest/v1.0/workflow_instances/{id} is deprecated by Procore.")
    async def get(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> LegacyWorkflowInstance:
        """Return a workflow instance.

        GET /rest/v1.0/workflow_instances/{id}
        https://developers.procore.com/reference/rest/v1/legacy---workflow-instances?version=1.0#show-workflow-instance

        Returns:
            :class:`LegacyWorkflowInstance`.
        """
        return await self._one(
            LegacyWorkflowInstance,
            "GET",
            "/rest/v1.0/workflow_instances/{id}",
            {"id": id},
            options,
            query={"company_id": self._scoped("company_id", company_id)},
        )

    @deprecated("GET /rest/v1.0/workflow_instances is deprecated by Procore.")
    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: LegacyWorkflowInstanceFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[LegacyWorkflowInstance]:
        """List workflow instances.

        GET /rest/v1.0/workflow_instances
        https://developers.procore.com/reference/rest/v1/legacy---workflow-instances?version=1.0#list-workflow-instances

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`LegacyWorkflowInstance`.
        """
        return self._pages(
            LegacyWorkflowInstance,
            "/rest/v1.0/workflow_instances",
            {},
            options,
            query={"company_id": self._scoped("company_id", company_id), "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class LegacyWorkflowPermanentLog(Model):
    """A legacy (workflow permanent logs)."""

    id: Id
    activity: str | None = None
    attachments: list[LegacyWorkflowPermanentLogAttachment] | None = None
    ball_in_court_duration: str | None = None
    comments: str | None = None
    created_at: DateTime | None = None
    performed_by: str | None = None
    user_role: str | None = None


@record
class LegacyWorkflowPermanentLogAttachment(Model):
    """``attachments`` of :class:`LegacyWorkflowPermanentLog`."""

    id: Id
    name: str | None = None
    url: str | None = None
    filename: str | None = None


class LegacyWorkflowPermanentLogFilters(TypedDict, total=False):
    """Query filters of ``workflows.legacy_workflow_permanent_logs.list_for_company``, ``workflows.legacy_workflow_permanent_logs.list_for_project``."""

    workflowed_object_type: str | Sequence[str]
    workflowed_object_id: Id | Sequence[Id]


class LegacyWorkflowPermanentLogsResource(Resource):
    """Legacy: workflow permanent logs (Workflows)."""

    __slots__ = ()

    @deprecated("GET /rest/v1.0/companies/{company_id}/workflow_permanent_logs is deprecated by Procore.")
    def list_for_company(
        self,
        *,
        filters: LegacyWorkflowPermanentLogFilters,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[LegacyWorkflowPermanentLog]:
        """List workflow permanent logs.

        GET /rest/v1.0/companies/{company_id}/workflow_permanent_logs
        https://developers.procore.com/reference/rest/v1/legacy---workflow-permanent-logs?version=1.0#list-workflow-permanent-logs

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`LegacyWorkflowPermanentLog`.
        """
        return self._pages(
            LegacyWorkflowPermanentLog,
            "/rest/v1.0/companies/{company_id}/workflow_permanent_logs",
            {"company_id": company_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    @deprecated("GET /rest/v1.0/projects/{project_id}/workflow_permanent_logs is deprecated by Procore.")
    def list_for_project(
        self,
        *,
        filters: LegacyWorkflowPermanentLogFilters,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[LegacyWorkflowPermanentLog]:
        """List workflow permanent logs.

        GET /rest/v1.0/projects/{project_id}/workflow_permanent_logs
        https://developers.procore.com/reference/rest/v1/legacy---workflow-permanent-logs?version=1.0#list-workflow-permanent-logs

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`LegacyWorkflowPermanentLog`.
        """
        return self._pages(
            LegacyWorkflowPermanentLog,
            "/rest/v1.0/projects/{project_id}/workflow_permanent_logs",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class WorkflowInstancesBulkError(Model):
    """``error`` of :class:`WorkflowInstancesBulkJob`."""

    message: str | None = None


@record
class WorkflowInstancesBulkJob(Model):
    """Returned by :meth:`WorkflowInstancesBulkResource.bulk_create_for_company`."""

    id: Id
    operation_type: str | None = None
    started_at: DateTime | None = None
    completed_at: DateTime | None = None
    status: Literal["created", "in_progress", "done", "failed"] | str | None = None
    error: WorkflowInstancesBulkError | None = None
    result: Mapping[str, Any] | None = None
    context: Mapping[str, Any] | None = None
    created_by_id: Id | None = None
    sub_operations: list[WorkflowInstancesBulkSubOperation] | None = None


@record
class WorkflowInstancesBulkSubOperation(Model):
    """``sub_operations`` of :class:`WorkflowInstancesBulkJob`."""

    id: Id
    sub_operation_type: str | None = None
    started_at: DateTime | None = None
    completed_at: DateTime | None = None
    status: Literal["created", "enqueued", "in_progress", "done", "failed", "retry", "partial_done"] | str | None = None
    error: WorkflowInstancesBulkError | None = None
    result: Any = None
    context: Any = None


class WorkflowInstancesBulkItemInput(TypedDict, total=False):
    """``items`` in a request body."""

    item_id: Id | None
    preset_id: Id | None


class WorkflowInstancesBulkResource(Resource):
    """Workflow instances bulk (Workflows)."""

    __slots__ = ()

    async def bulk_create_for_company(
        self,
        *,
        tool_type: str,
        items: Sequence[WorkflowInstancesBulkItemInput],
        company_id: Id | Unset = UNSET,
        tool_subtype: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Job[WorkflowInstancesBulkJob]:
        """Bulk create workflow instances (company) (public).

        POST /rest/v2.0/companies/{company_id}/workflows/instances/bulk_create
        https://developers.procore.com/reference/rest/workflow-instances-bulk?version=2.0#bulk-create-workflow-instances-company-public

        Returns:
            :class:`~aprocore.Job` of :class:`WorkflowInstancesBulkJob`: ``await job.result()``.
        """
        return await self._job(
            WorkflowInstancesBulkJob,
            "POST",
            "/rest/v2.0/companies/{company_id}/workflows/instances/bulk_create",
            {"company_id": company_id},
            options,
            body=some({"tool_type": tool_type, "tool_subtype": tool_subtype, "items": items}),
        )

    async def bulk_create_for_project(
        self,
        *,
        tool_type: str,
        items: Sequence[WorkflowInstancesBulkItemInput],
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        tool_subtype: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Job[WorkflowInstancesBulkJob]:
        """Bulk create workflow instances (project) (public).

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/workflows/instances/bulk_create
        https://developers.procore.com/reference/rest/workflow-instances-bulk?version=2.0#bulk-create-workflow-instances-project-public

        Returns:
            :class:`~aprocore.Job` of :class:`WorkflowInstancesBulkJob`: ``await job.result()``.
        """
        return await self._job(
            WorkflowInstancesBulkJob,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/workflows/instances/bulk_create",
            {"company_id": company_id, "project_id": project_id},
            options,
            body=some({"tool_type": tool_type, "tool_subtype": tool_subtype, "items": items}),
        )


@record
class WorkflowInstancesFlowControl(Model):
    """A workflow instances flow control."""

    id: Id
    tool_type: str | None = None
    tool_subtype: str | None = None
    item_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    started_at: DateTime | None = None
    ended_at: DateTime | None = None
    current_step_occurrence: WorkflowInstancesFlowControlCurrentStepOccurrence | None = None
    workflow_manager: WorkflowInstancesFlowControlManager | None = None
    responsible_group_memberships: list[WorkflowInstancesFlowControlResponsibleGroupMembership] | None = None
    all_assignees: list[WorkflowInstancesFlowControlAllAssignee] | None = None
    template_version_id: Id | None = None


@record
class WorkflowInstancesFlowControlAllAssignee(Model):
    """``all_assignees`` of :class:`WorkflowInstancesFlowControl`."""

    id: Id
    name: Any = None
    login: Any = None
    company: Any = None


@record
class WorkflowInstancesFlowControlAssignee(Model):
    """``assignee`` of :class:`WorkflowInstancesFlowControlResponseOccurrence`."""

    id: Id
    company: WorkflowInstancesFlowControlCompany | None = None
    login: str | None = None
    name: str | None = None
    required: bool | None = None


@record
class WorkflowInstancesFlowControlAttachment(Model):
    """``attachments`` of :class:`WorkflowInstancesFlowControlResponseOccurrence`."""

    name: str | None = None
    url: str | None = None


@record
class WorkflowInstancesFlowControlAvailableResponseOption(Model):
    """``available_response_options`` of :class:`WorkflowInstancesFlowControlCurrentStepOccurrence`."""

    id: Id
    name: str | None = None
    response_type: str | None = None


@record
class WorkflowInstancesFlowControlCompany(Model):
    """``company`` of :class:`WorkflowInstancesFlowControlManager`."""

    name: str | None = None


@record
class WorkflowInstancesFlowControlCurrentStepOccurrence(Model):
    """``current_step_occurrence`` of :class:`WorkflowInstancesFlowControl`."""

    id: Id
    step_uuid: str | None = None
    name: str | None = None
    started_at: DateTime | None = None
    overdue_at: DateTime | None = None
    step_histories: list[Any] | None = None
    available_response_options: list[WorkflowInstancesFlowControlAvailableResponseOption] | None = None
    notification_recipients: list[Any] | None = None
    response_occurrences: list[WorkflowInstancesFlowControlResponseOccurrence] | None = None


@record
class WorkflowInstancesFlowControlManager(Model):
    """``workflow_manager`` of :class:`WorkflowInstancesFlowControl`."""

    id: Id
    login: str | None = None
    name: str | None = None
    company: WorkflowInstancesFlowControlCompany | None = None


@record
class WorkflowInstancesFlowControlResponseOccurrence(Model):
    """``response_occurrences`` of :class:`WorkflowInstancesFlowControlCurrentStepOccurrence`."""

    assignee: WorkflowInstancesFlowControlAssignee | None = None
    attachments: list[WorkflowInstancesFlowControlAttachment] | None = None
    comment: str | None = None
    selected_response_option: WorkflowInstancesFlowControlSelectedResponseOption | None = None
    submitted_at: DateTime | None = None


@record
class WorkflowInstancesFlowControlResponsibleGroupMembership(Model):
    """``responsible_group_memberships`` of :class:`WorkflowInstancesFlowControl`."""

    responsible_group_uuid: str | None = None
    assignees: list[WorkflowInstancesFlowControlAssignee] | None = None


@record
class WorkflowInstancesFlowControlSelectedResponseOption(Model):
    """``selected_response_option`` of :class:`WorkflowInstancesFlowControlResponseOccurrence`."""

    id: Id
    name: str | None = None
    response_type: str | None = None


class WorkflowInstancesFlowControlResource(Resource):
    """Workflow instances flow control (Workflows)."""

    __slots__ = ()

    async def restart_for_company(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> WorkflowInstancesFlowControl:
        """Restart a workflow instance (company).

        POST /rest/v2.0/companies/{company_id}/workflows/instances/{id}/restart
        https://developers.procore.com/reference/rest/workflow-instances-flow-control?version=2.0#restart-a-workflow-instance-company

        Returns:
            :class:`WorkflowInstancesFlowControl`.
        """
        return await self._one(
            WorkflowInstancesFlowControl,
            "POST",
            "/rest/v2.0/companies/{company_id}/workflows/instances/{id}/restart",
            {"company_id": company_id, "id": id},
            options,
        )

    async def restart_for_project(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> WorkflowInstancesFlowControl:
        """Restart a workflow instance (project).

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/workflows/instances/{id}/restart
        https://developers.procore.com/reference/rest/workflow-instances-flow-control?version=2.0#restart-a-workflow-instance-project

        Returns:
            :class:`WorkflowInstancesFlowControl`.
        """
        return await self._one(
            WorkflowInstancesFlowControl,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/workflows/instances/{id}/restart",
            {"company_id": company_id, "project_id": project_id, "id": id},
            options,
        )

    async def terminate_for_company(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> WorkflowInstancesFlowControl:
        """Terminate a workflow instance (company) (public).

        POST /rest/v2.0/companies/{company_id}/workflows/instances/{id}/terminate
        https://developers.procore.com/reference/rest/workflow-instances-flow-control?version=2.0#terminate-a-workflow-instance-company-public

        Returns:
            :class:`WorkflowInstancesFlowControl`.
        """
        return await self._one(
            WorkflowInstancesFlowControl,
            "POST",
            "/rest/v2.0/companies/{company_id}/workflows/instances/{id}/terminate",
            {"company_id": company_id, "id": id},
            options,
        )

    async def terminate_for_project(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> WorkflowInstancesFlowControl:
        """Terminate a workflow instance (project) (public).

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/workflows/instances/{id}/terminate
        https://developers.procore.com/reference/rest/workflow-instances-flow-control?version=2.0#terminate-a-workflow-instance-project-public

        Returns:
            :class:`WorkflowInstancesFlowControl`.
        """
        return await self._one(
            WorkflowInstancesFlowControl,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/workflows/instances/{id}/terminate",
            {"company_id": company_id, "project_id": project_id, "id": id},
            options,
        )


@record
class WorkflowManager(Model):
    """A workflow manager."""

    id: Id
    login: str | None = None
    name: str | None = None


class WorkflowManagersResource(Resource):
    """Workflow managers (Workflows)."""

    __slots__ = ()

    def list_for_company(
        self,
        *,
        tool_type: str,
        company_id: Id | Unset = UNSET,
        tool_subtype: int | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[WorkflowManager]:
        """List workflow managers (company).

        GET /rest/v2.0/companies/{company_id}/workflows/workflow_managers
        https://developers.procore.com/reference/rest/workflow-managers?version=2.0#list-workflow-managers-company

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`WorkflowManager`.
        """
        return self._pages(
            WorkflowManager,
            "/rest/v2.0/companies/{company_id}/workflows/workflow_managers",
            {"company_id": company_id},
            options,
            query={"tool_type": tool_type, "tool_subtype": tool_subtype, "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_for_project(
        self,
        *,
        tool_type: str,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        tool_subtype: int | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[WorkflowManager]:
        """List workflow managers (project).

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/workflows/workflow_managers
        https://developers.procore.com/reference/rest/workflow-managers?version=2.0#list-workflow-managers-project

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`WorkflowManager`.
        """
        return self._pages(
            WorkflowManager,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/workflows/workflow_managers",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"tool_type": tool_type, "tool_subtype": tool_subtype, "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class WorkflowPossibleAssignee(Model):
    """A workflow possible assignee."""

    id: Id
    login: str | None = None
    name: str | None = None


class WorkflowPossibleAssigneesResource(Resource):
    """Workflow possible assignees (Workflows)."""

    __slots__ = ()

    def list_for_company(
        self,
        *,
        tool_type: str,
        company_id: Id | Unset = UNSET,
        tool_subtype: int | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[WorkflowPossibleAssignee]:
        """List possible assignees (company).

        GET /rest/v2.0/companies/{company_id}/workflows/possible_assignees
        https://developers.procore.com/reference/rest/workflow-possible-assignees?version=2.0#list-possible-assignees-company

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`WorkflowPossibleAssignee`.
        """
        return self._pages(
            WorkflowPossibleAssignee,
            "/rest/v2.0/companies/{company_id}/workflows/possible_assignees",
            {"company_id": company_id},
            options,
            query={"tool_type": tool_type, "tool_subtype": tool_subtype, "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_for_project(
        self,
        *,
        tool_type: str,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        tool_subtype: int | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[WorkflowPossibleAssignee]:
        """List possible assignees (project).

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/workflows/possible_assignees
        https://developers.procore.com/reference/rest/workflow-possible-assignees?version=2.0#list-possible-assignees-project

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`WorkflowPossibleAssignee`.
        """
        return self._pages(
            WorkflowPossibleAssignee,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/workflows/possible_assignees",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"tool_type": tool_type, "tool_subtype": tool_subtype, "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class WorkflowTemplateVersion(Model):
    """A workflow template version."""

    id: Id
    version: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    tool_type: str | None = None
    tool_subtype: str | None = None
    steps: list[WorkflowTemplateVersionStep] | None = None
    dynamic_steps: list[WorkflowTemplateVersionDynamicStep] | None = None
    responsible_groups: list[WorkflowTemplateVersionResponsibleGroup] | None = None
    flow_visualizer_settings: WorkflowTemplateVersionFlowVisualizerSetting | None = None


@record
class WorkflowTemplateVersionDynamicStep(Model):
    """``dynamic_steps`` of :class:`WorkflowTemplateVersion`."""

    uuid: Any = None
    name: Any = None
    type: Any = None
    configuration: Any = None


@record
class WorkflowTemplateVersionFlowVisualizerSetting(Model):
    """``flow_visualizer_settings`` of :class:`WorkflowTemplateVersion`."""

    nodes: list[Any] | None = None
    edges: list[Any] | None = None


@record
class WorkflowTemplateVersionResponsibleGroup(Model):
    """``responsible_groups`` of :class:`WorkflowTemplateVersion`."""

    responses_required: str | None = None
    uuid: str | None = None
    name: str | None = None
    type: str | None = None


@record
class WorkflowTemplateVersionStep(Model):
    """``steps`` of :class:`WorkflowTemplateVersion`."""

    uuid: str | None = None
    name: str | None = None
    type: str | None = None
    responsible_groups: list[WorkflowTemplateVersionResponsibleGroup] | None = None


class WorkflowTemplateVersionsResource(Resource):
    """Workflow template versions (Workflows)."""

    __slots__ = ()

    async def get(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> WorkflowTemplateVersion:
        """Return a workflow template version.

        GET /rest/v2.0/companies/{company_id}/workflows/templates/versions/{id}
        https://developers.procore.com/reference/rest/workflow-template-versions?version=2.0#get-a-workflow-template-version

        Returns:
            :class:`WorkflowTemplateVersion`.
        """
        return await self._one(
            WorkflowTemplateVersion,
            "GET",
            "/rest/v2.0/companies/{company_id}/workflows/templates/versions/{id}",
            {"company_id": company_id, "id": id},
            options,
        )


@record
class WorkflowTool(Model):
    """A workflow tool."""

    name: str | None = None
    type: str | None = None
    provider: Literal["Project", "Company"] | str | None = None
    subtype: str | None = None


class WorkflowToolsResource(Resource):
    """Workflow tools (Workflows)."""

    __slots__ = ()

    def list(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Pages[WorkflowTool]:
        """List tools enabled for workflows.

        GET /rest/v2.0/companies/{company_id}/workflows/tools
        https://developers.procore.com/reference/rest/workflow-tools?version=2.0#list-tools-enabled-for-workflows

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`WorkflowTool`.
        """
        return self._pages(
            WorkflowTool,
            "/rest/v2.0/companies/{company_id}/workflows/tools",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )
