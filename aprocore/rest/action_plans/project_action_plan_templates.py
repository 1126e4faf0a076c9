"""Project action plan templates (Action Plans)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset

__all__ = [
    "ProjectActionPlanTemplate",
    "ProjectActionPlanTemplateFilters",
    "ProjectActionPlanTemplateLocation",
    "ProjectActionPlanTemplateManager",
    "ProjectActionPlanTemplatePlanType",
    "ProjectActionPlanTemplateVendor",
    "ProjectActionPlanTemplatesResource",
]


@record
class ProjectActionPlanTemplate(Model):
    """What Procore tells of project action plan templates."""

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
    """What ``filters`` takes; names that are not here pass as well."""

    created_at: DateRange
    id: Id | Sequence[Id]
    provider_type: Literal["company", "project"] | Sequence[Literal["company", "project"]]
    type_id: Id | Sequence[Id]
    updated_at: DateRange


class ProjectActionPlanTemplatesResource(Resource):
    """Project action plan templates (Action Plans).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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
        """List of project action plan templates.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_templates

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
