"""Project action plan template sections (Action Plans)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset

__all__ = [
    "ProjectActionPlanTemplateSection",
    "ProjectActionPlanTemplateSectionFilters",
    "ProjectActionPlanTemplateSectionFromSection",
    "ProjectActionPlanTemplateSectionsResource",
]


@record
class ProjectActionPlanTemplateSection(Model):
    """What Procore tells of project action plan template sections (Action Plans)."""

    id: Id | None = None
    created_at: DateTime | None = None
    plan_template_id: Id | None = None
    position: int | None = None
    title: str | None = None
    updated_at: DateTime | None = None


@record
class ProjectActionPlanTemplateSectionFromSection(Model):
    """What Procore tells of project action plan template sections (Action Plans)."""

    id: Id | None = None
    created_at: DateTime | None = None
    plan_template_id: Id | None = None
    position: int | None = None
    title: str | None = None
    updated_at: DateTime | None = None


class ProjectActionPlanTemplateSectionFilters(TypedDict, total=False):
    created_at: DateRange
    id: Id | Sequence[Id]
    plan_template_id: Id | Sequence[Id]
    updated_at: DateRange


class ProjectActionPlanTemplateSectionsResource(Resource):
    """Project action plan template sections (Action Plans)."""

    __slots__ = ()

    async def create_from_section(
        self, *, template_section_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ProjectActionPlanTemplateSectionFromSection:
        """Create a copy of the Action Plan Template Section in the Section's Template.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_template_sections/create_from_section
        """
        return await self._one(
            ProjectActionPlanTemplateSectionFromSection,
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_template_sections/create_from_section",
            {"project_id": project_id},
            options,
            body={"template_section_id": template_section_id},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "position", "updated_at"] | Unset = UNSET,
        filters: ProjectActionPlanTemplateSectionFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectActionPlanTemplateSection]:
        """List Project Action Plan Template Sections.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_template_sections
        """
        return self._pages(
            ProjectActionPlanTemplateSection,
            "/rest/v1.0/projects/{project_id}/action_plans/plan_template_sections",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
