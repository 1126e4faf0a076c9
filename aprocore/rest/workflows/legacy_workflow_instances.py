"""Legacy: workflow instances (Workflows)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset, deprecated

__all__ = [
    "LegacyWorkflowInstance",
    "LegacyWorkflowInstanceAssignee",
    "LegacyWorkflowInstanceCurrentWorkflowActivity",
    "LegacyWorkflowInstanceCurrentWorkflowState",
    "LegacyWorkflowInstanceData",
    "LegacyWorkflowInstanceFilters",
    "LegacyWorkflowInstancePerformActivity",
    "LegacyWorkflowInstanceProject",
    "LegacyWorkflowInstanceWorkflow",
    "LegacyWorkflowInstanceWorkflowActivityHistory",
    "LegacyWorkflowInstanceWorkflowUserRole",
    "LegacyWorkflowInstancesResource",
]


@record
class LegacyWorkflowInstance(Model):
    """What Procore tells of legacy: workflow instances."""

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
    """What ``filters`` takes; names that are not here pass as well."""

    workflowed_object_id: Id | Sequence[Id]
    workflowed_object_type: str | Sequence[str]


class LegacyWorkflowInstancesResource(Resource):
    """Legacy: workflow instances (Workflows).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @deprecated("Procore says that GET /rest/v1.0/workflow_instances/{id} is not to be used any more.")
    async def get(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> LegacyWorkflowInstance:
        """Show workflow instance.

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

    @deprecated("Procore says that GET /rest/v1.0/workflow_instances is not to be used any more.")
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
