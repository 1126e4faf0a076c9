"""Workflow template versions (Workflows)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Any, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Resource, ScopedOptions, Unset

__all__ = [
    "WorkflowTemplateVersion",
    "WorkflowTemplateVersionDynamicStep",
    "WorkflowTemplateVersionFlowVisualizerSetting",
    "WorkflowTemplateVersionResponsibleGroup",
    "WorkflowTemplateVersionStep",
    "WorkflowTemplateVersionsResource",
]


@record
class WorkflowTemplateVersion(Model):
    """What Procore tells of workflow template versions."""

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
    """Workflow template versions (Workflows).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def get(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> WorkflowTemplateVersion:
        """Get a workflow template version.

        GET /rest/v2.0/companies/{company_id}/workflows/templates/versions/{id}
        """
        return await self._one(
            WorkflowTemplateVersion,
            "GET",
            "/rest/v2.0/companies/{company_id}/workflows/templates/versions/{id}",
            {"company_id": company_id, "id": id},
            options,
        )
