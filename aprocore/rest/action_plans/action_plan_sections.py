"""Action plan sections (Action Plans)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset

__all__ = [
    "ActionPlanSection",
    "ActionPlanSectionFilters",
    "ActionPlanSectionFromSection",
    "ActionPlanSectionPlanSectionInput",
    "ActionPlanSectionsResource",
]


@record
class ActionPlanSection(Model):
    """What Procore tells of action plan sections (Action Plans)."""

    id: Id | None = None
    created_at: str | None = None
    plan_id: Id | None = None
    position: int | None = None
    title: str | None = None
    updated_at: str | None = None
    deleted_at: str | None = None


@record
class ActionPlanSectionFromSection(Model):
    """What Procore tells of action plan sections (Action Plans)."""

    id: Id | None = None
    created_at: str | None = None
    plan_id: Id | None = None
    position: int | None = None
    title: str | None = None
    updated_at: str | None = None


class ActionPlanSectionPlanSectionInput(TypedDict, total=False):
    plan_id: Id | None
    title: str | None


class ActionPlanSectionFilters(TypedDict, total=False):
    created_at: DateRange
    id: Id | Sequence[Id]
    plan_id: Id | Sequence[Id]
    updated_at: DateRange


class ActionPlanSectionsResource(Resource):
    """Action plan sections (Action Plans)."""

    __slots__ = ()

    async def create(
        self,
        *,
        plan_section: ActionPlanSectionPlanSectionInput,
        project_id: Id | Unset = UNSET,
        view: Literal["normal", "extended", "ids"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ActionPlanSection:
        """Create Action Plan Section.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_sections
        """
        return await self._one(
            ActionPlanSection,
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_sections",
            {"project_id": project_id},
            options,
            query={"view": view},
            body={"plan_section": plan_section},
        )

    async def create_from_section(
        self,
        *,
        plan_section_id: Id,
        project_id: Id | Unset = UNSET,
        view: Literal["normal", "extended", "ids"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ActionPlanSectionFromSection:
        """Create a copy of the Action Plan Section in the Action Plan of the Section.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_sections/create_from_section
        """
        return await self._one(
            ActionPlanSectionFromSection,
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_sections/create_from_section",
            {"project_id": project_id},
            options,
            query={"view": view},
            body={"plan_section_id": plan_section_id},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete Action Plan Section.

        DELETE /rest/v1.0/projects/{project_id}/action_plans/plan_sections/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_sections/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        view: Literal["normal", "extended", "ids"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ActionPlanSection:
        """Show Action Plan Section.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_sections/{id}
        """
        return await self._one(
            ActionPlanSection,
            "GET",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_sections/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"view": view},
        )

    async def get_recycled(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ActionPlanSection:
        """Show Recycled Action Plan Section.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_sections/{id}
        """
        return await self._one(
            ActionPlanSection,
            "GET",
            "/rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_sections/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["normal", "extended", "ids"] | Unset = UNSET,
        filters: ActionPlanSectionFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ActionPlanSection]:
        """List Action Plan Sections.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_sections
        """
        return self._pages(
            ActionPlanSection,
            "/rest/v1.0/projects/{project_id}/action_plans/plan_sections",
            {"project_id": project_id},
            options,
            query={"page": page, "view": view, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_recycled(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ActionPlanSectionFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ActionPlanSection]:
        """List Recycled Action Plan Sections.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_sections
        """
        return self._pages(
            ActionPlanSection,
            "/rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_sections",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def move(
        self, *, id: Id, project_id: Id | Unset = UNSET, next_section_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Any:
        """Move Action Plan Section.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_sections/{id}/move
        """
        return await self._any(
            "POST",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_sections/{id}/move",
            {"project_id": project_id, "id": id},
            options,
            query={"next_section_id": next_section_id},
        )

    async def update(
        self,
        *,
        id: Id,
        plan_section: ActionPlanSectionPlanSectionInput,
        project_id: Id | Unset = UNSET,
        view: Literal["normal", "extended", "ids"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ActionPlanSection:
        """Update Action Plan Section.

        PATCH /rest/v1.0/projects/{project_id}/action_plans/plan_sections/{id}
        """
        return await self._one(
            ActionPlanSection,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/action_plans/plan_sections/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"view": view},
            body={"plan_section": plan_section},
        )
