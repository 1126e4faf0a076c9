"""Workflows."""

# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource
from .._lazy import load

if TYPE_CHECKING:
    from .legacy_workflow_activity_histories_and_others import (
        LegacyWorkflowActivityHistoriesResource,
        LegacyWorkflowInstancesResource,
        LegacyWorkflowPermanentLogsResource,
        WorkflowInstancesBulkResource,
        WorkflowInstancesFlowControlResource,
        WorkflowManagersResource,
        WorkflowPossibleAssigneesResource,
        WorkflowTemplateVersionsResource,
        WorkflowToolsResource,
    )
    from .workflow_instances import WorkflowInstancesResource
    from .workflow_presets import WorkflowPresetsResource
    from .workflow_templates import WorkflowTemplatesResource


class WorkflowsResource(Resource):
    """Workflows.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def legacy_workflow_activity_histories(self) -> LegacyWorkflowActivityHistoriesResource:
        """Legacy: workflow activity histories (Workflows)."""
        resource: LegacyWorkflowActivityHistoriesResource = load(
            ".workflows.legacy_workflow_activity_histories_and_others", "LegacyWorkflowActivityHistoriesResource"
        )(self._session)
        return resource

    @property
    def legacy_workflow_instances(self) -> LegacyWorkflowInstancesResource:
        """Legacy: workflow instances (Workflows)."""
        resource: LegacyWorkflowInstancesResource = load(
            ".workflows.legacy_workflow_activity_histories_and_others", "LegacyWorkflowInstancesResource"
        )(self._session)
        return resource

    @property
    def legacy_workflow_permanent_logs(self) -> LegacyWorkflowPermanentLogsResource:
        """Legacy: workflow permanent logs (Workflows)."""
        resource: LegacyWorkflowPermanentLogsResource = load(
            ".workflows.legacy_workflow_activity_histories_and_others", "LegacyWorkflowPermanentLogsResource"
        )(self._session)
        return resource

    @property
    def workflow_instances(self) -> WorkflowInstancesResource:
        """Workflow instances (Workflows)."""
        resource: WorkflowInstancesResource = load(".workflows.workflow_instances", "WorkflowInstancesResource")(
            self._session
        )
        return resource

    @property
    def workflow_instances_bulk(self) -> WorkflowInstancesBulkResource:
        """Workflow instances bulk (Workflows)."""
        resource: WorkflowInstancesBulkResource = load(
            ".workflows.legacy_workflow_activity_histories_and_others", "WorkflowInstancesBulkResource"
        )(self._session)
        return resource

    @property
    def workflow_instances_flow_control(self) -> WorkflowInstancesFlowControlResource:
        """Workflow instances flow control (Workflows)."""
        resource: WorkflowInstancesFlowControlResource = load(
            ".workflows.legacy_workflow_activity_histories_and_others", "WorkflowInstancesFlowControlResource"
        )(self._session)
        return resource

    @property
    def workflow_managers(self) -> WorkflowManagersResource:
        """Workflow managers (Workflows)."""
        resource: WorkflowManagersResource = load(
            ".workflows.legacy_workflow_activity_histories_and_others", "WorkflowManagersResource"
        )(self._session)
        return resource

    @property
    def workflow_possible_assignees(self) -> WorkflowPossibleAssigneesResource:
        """Workflow possible assignees (Workflows)."""
        resource: WorkflowPossibleAssigneesResource = load(
            ".workflows.legacy_workflow_activity_histories_and_others", "WorkflowPossibleAssigneesResource"
        )(self._session)
        return resource

    @property
    def workflow_presets(self) -> WorkflowPresetsResource:
        """Workflow presets (Workflows)."""
        resource: WorkflowPresetsResource = load(".workflows.workflow_presets", "WorkflowPresetsResource")(
            self._session
        )
        return resource

    @property
    def workflow_template_versions(self) -> WorkflowTemplateVersionsResource:
        """Workflow template versions (Workflows)."""
        resource: WorkflowTemplateVersionsResource = load(
            ".workflows.legacy_workflow_activity_histories_and_others", "WorkflowTemplateVersionsResource"
        )(self._session)
        return resource

    @property
    def workflow_templates(self) -> WorkflowTemplatesResource:
        """Workflow templates (Workflows)."""
        resource: WorkflowTemplatesResource = load(".workflows.workflow_templates", "WorkflowTemplatesResource")(
            self._session
        )
        return resource

    @property
    def workflow_tools(self) -> WorkflowToolsResource:
        """Workflow tools (Workflows)."""
        resource: WorkflowToolsResource = load(
            ".workflows.legacy_workflow_activity_histories_and_others", "WorkflowToolsResource"
        )(self._session)
        return resource
