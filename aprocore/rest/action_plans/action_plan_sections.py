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
    "ActionPlanSectionInput",
    "ActionPlanSectionsResource",
]


@record
class ActionPlanSection(Model):
    """What Procore tells of action plan sections."""

    id: Id | None = None
    created_at: str | None = None
    plan_id: Id | None = None
    position: int | None = None
    title: str | None = None
    updated_at: str | None = None
    deleted_at: str | None = None


@record
class ActionPlanSectionFromSection(Model):
    """What :meth:`ActionPlanSectionsResource.create_from_section` gives."""

    id: Id | None = None
    created_at: str | None = None
    plan_id: Id | None = None
    position: int | None = None
    title: str | None = None
    updated_at: str | None = None


class ActionPlanSectionInput(TypedDict, total=False):
    """What is sent as ``plan_section``."""

    plan_id: Id | None
    title: str | None


class ActionPlanSectionFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    created_at: DateRange
    id: Id | Sequence[Id]
    plan_id: Id | Sequence[Id]
    updated_at: DateRange


class ActionPlanSectionsResource(Resource):
    """Action plan sections (Action Plans).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        plan_section: ActionPlanSectionInput,
        project_id: Id | Unset = UNSET,
        view: Literal["normal", "extended", "ids"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ActionPlanSection:
        """Create action plan section.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_sections

        Args:
            view: how much is told of each.
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
        """Create a copy of the action plan section in the action plan of the section.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_sections/create_from_section

        Args:
            view: how much is told of each.
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
        """Delete action plan section.

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
        """Show action plan section.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_sections/{id}

        Args:
            view: how much is told of each.
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
        """Show recycled action plan section.

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
        """List action plan sections.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_sections

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            view: how much is told of each.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """List recycled action plan sections.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_sections

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """Move action plan section.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_sections/{id}/move

        What comes back is given as it comes: the reference does not describe it.
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
        plan_section: ActionPlanSectionInput,
        project_id: Id | Unset = UNSET,
        view: Literal["normal", "extended", "ids"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ActionPlanSection:
        """Update action plan section.

        PATCH /rest/v1.0/projects/{project_id}/action_plans/plan_sections/{id}

        Args:
            view: how much is told of each.
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
