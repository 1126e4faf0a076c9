"""Legacy: workflow instances (Workflows)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset, deprecated


@record
class LegacyWorkflowInstance(Model):
    """A legacy (workflow instances)."""

    id: Id | None = None
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

    id: Id | None = None
    name: str | None = None


@record
class LegacyWorkflowInstanceCurrentWorkflowActivity(Model):
    """``current_workflow_activities`` of :class:`LegacyWorkflowInstance`."""

    id: Id | None = None
    name: str | None = None
    workflow_user_role: LegacyWorkflowInstanceWorkflowUserRole | None = None
    perform_activity: LegacyWorkflowInstancePerformActivity | None = None


@record
class LegacyWorkflowInstanceCurrentWorkflowState(Model):
    """``current_workflow_state`` of :class:`LegacyWorkflowInstance`."""

    id: Id | None = None
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

    id: Id | None = None
    name: str | None = None


@record
class LegacyWorkflowInstanceWorkflow(Model):
    """``workflow`` of :class:`LegacyWorkflowInstance`."""

    id: Id | None = None
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

    id: Id | None = None
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
        filters: LegacyWorkflowInstanceFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[LegacyWorkflowInstance]:
        """List workflow instances.

        GET /rest/v1.0/workflow_instances
        https://developers.procore.com/reference/rest/v1/legacy---workflow-instances?version=1.0#list-workflow-instances

        Args:
            filters: Query filters; other names are sent too.
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
