"""Legacy workflow instances (Workflows)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset, deprecated

__all__ = [
    "LegacyWorkflowInstance",
    "LegacyWorkflowInstanceCurrentWorkflowActivity",
    "LegacyWorkflowInstanceCurrentWorkflowActivityPerformActivity",
    "LegacyWorkflowInstanceCurrentWorkflowActivityPerformActivityData",
    "LegacyWorkflowInstanceCurrentWorkflowActivityPerformActivityDataWorkflowActivityHistory",
    "LegacyWorkflowInstanceCurrentWorkflowActivityWorkflowUserRole",
    "LegacyWorkflowInstanceCurrentWorkflowActivityWorkflowUserRoleAssignee",
    "LegacyWorkflowInstanceCurrentWorkflowState",
    "LegacyWorkflowInstanceFilters",
    "LegacyWorkflowInstanceProject",
    "LegacyWorkflowInstanceWorkflow",
    "LegacyWorkflowInstancesResource",
]


@record
class LegacyWorkflowInstance(Model):
    """What Procore tells of legacy workflow instances (Workflows)."""

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
class LegacyWorkflowInstanceCurrentWorkflowActivity(Model):
    """``current_workflow_activities`` of :class:`LegacyWorkflowInstance`."""

    id: Id | None = None
    name: str | None = None
    workflow_user_role: LegacyWorkflowInstanceCurrentWorkflowActivityWorkflowUserRole | None = None
    perform_activity: LegacyWorkflowInstanceCurrentWorkflowActivityPerformActivity | None = None


@record
class LegacyWorkflowInstanceCurrentWorkflowActivityPerformActivity(Model):
    """``perform_activity`` of :class:`LegacyWorkflowInstanceCurrentWorkflowActivity`."""

    url: str | None = None
    method: str | None = None
    data: LegacyWorkflowInstanceCurrentWorkflowActivityPerformActivityData | None = None


@record
class LegacyWorkflowInstanceCurrentWorkflowActivityPerformActivityData(Model):
    """``data`` of :class:`LegacyWorkflowInstanceCurrentWorkflowActivityPerformActivity`."""

    workflow_activity_history: (
        LegacyWorkflowInstanceCurrentWorkflowActivityPerformActivityDataWorkflowActivityHistory | None
    ) = None


@record
class LegacyWorkflowInstanceCurrentWorkflowActivityPerformActivityDataWorkflowActivityHistory(Model):
    """``workflow_activity_history`` of :class:`LegacyWorkflowInstanceCurrentWorkflowActivityPerformActivityData`."""

    workflow_activity_id: Id | None = None
    workflow_instance_id: Id | None = None
    workflow_user_role_id: Id | None = None


@record
class LegacyWorkflowInstanceCurrentWorkflowActivityWorkflowUserRole(Model):
    """``workflow_user_role`` of :class:`LegacyWorkflowInstanceCurrentWorkflowActivity`."""

    id: Id | None = None
    name: str | None = None
    assignee: LegacyWorkflowInstanceCurrentWorkflowActivityWorkflowUserRoleAssignee | None = None


@record
class LegacyWorkflowInstanceCurrentWorkflowActivityWorkflowUserRoleAssignee(Model):
    """``assignee`` of :class:`LegacyWorkflowInstanceCurrentWorkflowActivityWorkflowUserRole`."""

    id: Id | None = None
    name: str | None = None


@record
class LegacyWorkflowInstanceCurrentWorkflowState(Model):
    """``current_workflow_state`` of :class:`LegacyWorkflowInstance`."""

    id: Id | None = None
    name: str | None = None
    status: str | None = None


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


class LegacyWorkflowInstanceFilters(TypedDict, total=False):
    workflowed_object_id: Id | Sequence[Id]
    workflowed_object_type: str | Sequence[str]


class LegacyWorkflowInstancesResource(Resource):
    """Legacy workflow instances (Workflows)."""

    __slots__ = ()

    @deprecated("Procore says that it is not to be used any more.")
    async def get(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> LegacyWorkflowInstance:
        """Show Workflow Instance.

        GET /rest/v1.0/workflow_instances/{id}
        """
        return await self._one(
            LegacyWorkflowInstance,
            "GET",
            "/rest/v1.0/workflow_instances/{id}",
            {"id": id},
            options,
            query={"company_id": self._scoped("company_id", company_id)},
        )

    @deprecated("Procore says that it is not to be used any more.")
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
        """List Workflow Instances.

        GET /rest/v1.0/workflow_instances
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
