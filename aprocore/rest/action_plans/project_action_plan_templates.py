"""Project action plan templates (Action Plans)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset


@record
class ProjectActionPlanTemplate(Model):
    """A project action plan template."""

    id: Id | None = None
    created_at: str | None = None
    description: str | None = None
    description_plain_text: str | None = None
    location: ProjectActionPlanTemplateLocation | None = None
    manager: ProjectActionPlanTemplateManager | None = None
    status: str | None = None
    private: bool | None = None
    title: str | None = None
    plan_type: ProjectActionPlanTemplatePlanType | None = None
    provider_type: str | None = None
    updated_at: DateTime | None = None


@record
class ProjectActionPlanTemplateLocation(Model):
    """``location`` of :class:`ProjectActionPlanTemplate`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    code: str | None = None


@record
class ProjectActionPlanTemplateManager(Model):
    """``manager`` of :class:`ProjectActionPlanTemplate`."""

    id: Id | None = None
    first_name: str | None = None
    last_name: str | None = None
    name: str | None = None
    user_id: Id | None = None
    is_employee: bool | None = None
    employee_id: Id | None = None
    login: str | None = None
    updated_at: DateTime | None = None
    vendor: ProjectActionPlanTemplateVendor | None = None


@record
class ProjectActionPlanTemplatePlanType(Model):
    """``plan_type`` of :class:`ProjectActionPlanTemplate`."""

    id: Id | None = None
    active: bool | None = None
    created_at: DateTime | None = None
    name: str | None = None
    updated_at: DateTime | None = None
    source_key: str | None = None


@record
class ProjectActionPlanTemplateVendor(Model):
    """``vendor`` of :class:`ProjectActionPlanTemplateManager`."""

    id: Id | None = None
    name: str | None = None


class ProjectActionPlanTemplateFilters(TypedDict, total=False):
    """Query filters of ``action_plans.project_action_plan_templates.list``."""

    created_at: DateRange
    id: Id | Sequence[Id]
    provider_type: Literal["company", "project"] | Sequence[Literal["company", "project"]]
    type_id: Id | Sequence[Id]
    updated_at: DateRange


class ProjectActionPlanTemplatesResource(Resource):
    """Project action plan templates (Action Plans)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "created_at",
            "plan_type",
            "provider_type",
            "title",
            "updated_at",
            "-created_at",
            "-plan_type",
            "-provider_type",
            "-title",
            "-updated_at",
        ]
        | Unset = UNSET,
        filters: ProjectActionPlanTemplateFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectActionPlanTemplate]:
        """List project action plan templates.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_templates
        https://developers.procore.com/reference/rest/v1/project-action-plan-templates?version=1.0#list-of-project-action-plan-templates

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectActionPlanTemplate`.
        """
        return self._pages(
            ProjectActionPlanTemplate,
            "/rest/v1.0/projects/{project_id}/action_plans/plan_templates",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
