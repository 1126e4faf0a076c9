"""Workflows."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource

if TYPE_CHECKING:
    from .legacy_workflow_activity_histories import LegacyWorkflowActivityHistoriesResource
    from .legacy_workflow_instances import LegacyWorkflowInstancesResource
    from .legacy_workflow_permanent_logs import LegacyWorkflowPermanentLogsResource
    from .workflow_instances import WorkflowInstancesResource
    from .workflow_instances_bulk import WorkflowInstancesBulkResource
    from .workflow_instances_flow_control import WorkflowInstancesFlowControlResource
    from .workflow_managers import WorkflowManagersResource
    from .workflow_possible_assignees import WorkflowPossibleAssigneesResource
    from .workflow_presets import WorkflowPresetsResource
    from .workflow_template_versions import WorkflowTemplateVersionsResource
    from .workflow_templates import WorkflowTemplatesResource
    from .workflow_tools import WorkflowToolsResource

__all__ = [
    "WorkflowsResource",
]


class WorkflowsResource(Resource):
    """Workflows.

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def legacy_workflow_activity_histories(self) -> LegacyWorkflowActivityHistoriesResource:
        """Legacy: workflow activity histories (Workflows)."""
        from .legacy_workflow_activity_histories import LegacyWorkflowActivityHistoriesResource

        return LegacyWorkflowActivityHistoriesResource(self._session)

    @property
    def legacy_workflow_instances(self) -> LegacyWorkflowInstancesResource:
        """Legacy: workflow instances (Workflows)."""
        from .legacy_workflow_instances import LegacyWorkflowInstancesResource

        return LegacyWorkflowInstancesResource(self._session)

    @property
    def legacy_workflow_permanent_logs(self) -> LegacyWorkflowPermanentLogsResource:
        """Legacy: workflow permanent logs (Workflows)."""
        from .legacy_workflow_permanent_logs import LegacyWorkflowPermanentLogsResource

        return LegacyWorkflowPermanentLogsResource(self._session)

    @property
    def workflow_instances(self) -> WorkflowInstancesResource:
        """Workflow instances (Workflows)."""
        from .workflow_instances import WorkflowInstancesResource

        return WorkflowInstancesResource(self._session)

    @property
    def workflow_instances_bulk(self) -> WorkflowInstancesBulkResource:
        """Workflow instances bulk (Workflows)."""
        from .workflow_instances_bulk import WorkflowInstancesBulkResource

        return WorkflowInstancesBulkResource(self._session)

    @property
    def workflow_instances_flow_control(self) -> WorkflowInstancesFlowControlResource:
        """Workflow instances flow control (Workflows)."""
        from .workflow_instances_flow_control import WorkflowInstancesFlowControlResource

        return WorkflowInstancesFlowControlResource(self._session)

    @property
    def workflow_managers(self) -> WorkflowManagersResource:
        """Workflow managers (Workflows)."""
        from .workflow_managers import WorkflowManagersResource

        return WorkflowManagersResource(self._session)

    @property
    def workflow_possible_assignees(self) -> WorkflowPossibleAssigneesResource:
        """Workflow possible assignees (Workflows)."""
        from .workflow_possible_assignees import WorkflowPossibleAssigneesResource

        return WorkflowPossibleAssigneesResource(self._session)

    @property
    def workflow_presets(self) -> WorkflowPresetsResource:
        """Workflow presets (Workflows)."""
        from .workflow_presets import WorkflowPresetsResource

        return WorkflowPresetsResource(self._session)

    @property
    def workflow_template_versions(self) -> WorkflowTemplateVersionsResource:
        """Workflow template versions (Workflows)."""
        from .workflow_template_versions import WorkflowTemplateVersionsResource

        return WorkflowTemplateVersionsResource(self._session)

    @property
    def workflow_templates(self) -> WorkflowTemplatesResource:
        """Workflow templates (Workflows)."""
        from .workflow_templates import WorkflowTemplatesResource

        return WorkflowTemplatesResource(self._session)

    @property
    def workflow_tools(self) -> WorkflowToolsResource:
        """Workflow tools (Workflows)."""
        from .workflow_tools import WorkflowToolsResource

        return WorkflowToolsResource(self._session)
