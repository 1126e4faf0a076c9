"""Workflow template versions (Workflows)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Any, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Resource, ScopedOptions, Unset


@record
class WorkflowTemplateVersion(Model):
    """A workflow template version."""

    id: Id | None = None
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

    nodes: list[list[Any]] | None = None
    edges: list[list[Any]] | None = None


@record
class WorkflowTemplateVersionResponsibleGroup(Model):
    """``responsible_groups`` of :class:`WorkflowTemplateVersion`."""

    uuid: Any = None
    name: Any = None
    type: Any = None


@record
class WorkflowTemplateVersionStep(Model):
    """``steps`` of :class:`WorkflowTemplateVersion`."""

    uuid: Any = None
    name: Any = None
    type: Any = None
    responsible_groups: Any = None


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
