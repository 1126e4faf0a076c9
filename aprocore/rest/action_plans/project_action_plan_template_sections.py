"""Project action plan template sections (Action Plans)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset


@record
class ProjectActionPlanTemplateSection(Model):
    """A project action plan template section."""

    id: Id | None = None
    created_at: DateTime | None = None
    plan_template_id: Id | None = None
    position: int | None = None
    title: str | None = None
    updated_at: DateTime | None = None


@record
class ProjectActionPlanTemplateSectionFromSection(Model):
    """Returned by :meth:`ProjectActionPlanTemplateSectionsResource.create_from_section`."""

    id: Id | None = None
    created_at: DateTime | None = None
    plan_template_id: Id | None = None
    position: int | None = None
    title: str | None = None
    updated_at: DateTime | None = None


class ProjectActionPlanTemplateSectionFilters(TypedDict, total=False):
    """Query filters of ``action_plans.project_action_plan_template_sections.list``."""

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
        """Create a copy of the action plan template section in the section's template.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_template_sections/create_from_section
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-sections?version=1.0#create-a-copy-of-the-action-plan-template-section-in-the-section-s-template

        Returns:
            :class:`ProjectActionPlanTemplateSectionFromSection`.
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
        sort: Literal["created_at", "position", "updated_at", "-created_at", "-position", "-updated_at"]
        | Unset = UNSET,
        filters: ProjectActionPlanTemplateSectionFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectActionPlanTemplateSection]:
        """List project action plan template sections.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_template_sections
        https://developers.procore.com/reference/rest/v1/project-action-plan-template-sections?version=1.0#list-project-action-plan-template-sections

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectActionPlanTemplateSection`.
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
