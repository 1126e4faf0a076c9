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
    """What Procore tells of project action plan template sections."""

    id: Id | None = None
    created_at: DateTime | None = None
    plan_template_id: Id | None = None
    position: int | None = None
    title: str | None = None
    updated_at: DateTime | None = None


@record
class ProjectActionPlanTemplateSectionFromSection(Model):
    """What :meth:`ProjectActionPlanTemplateSectionsResource.create_from_section` gives."""

    id: Id | None = None
    created_at: DateTime | None = None
    plan_template_id: Id | None = None
    position: int | None = None
    title: str | None = None
    updated_at: DateTime | None = None


class ProjectActionPlanTemplateSectionFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    created_at: DateRange
    id: Id | Sequence[Id]
    plan_template_id: Id | Sequence[Id]
    updated_at: DateRange


class ProjectActionPlanTemplateSectionsResource(Resource):
    """Project action plan template sections (Action Plans).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create_from_section(
        self, *, template_section_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ProjectActionPlanTemplateSectionFromSection:
        """Create a copy of the action plan template section in the section's template.

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
        sort: Literal["created_at", "position", "updated_at", "-created_at", "-position", "-updated_at"]
        | Unset = UNSET,
        filters: ProjectActionPlanTemplateSectionFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectActionPlanTemplateSection]:
        """List project action plan template sections.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_template_sections

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
