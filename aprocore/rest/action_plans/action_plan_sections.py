"""Action plan sections (Action Plans)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset


@record
class ActionPlanSection(Model):
    """An action plan section."""

    id: Id | None = None
    created_at: str | None = None
    plan_id: Id | None = None
    position: int | None = None
    title: str | None = None
    updated_at: str | None = None
    deleted_at: str | None = None


@record
class ActionPlanSectionFromSection(Model):
    """Returned by :meth:`ActionPlanSectionsResource.create_from_section`."""

    id: Id | None = None
    created_at: str | None = None
    plan_id: Id | None = None
    position: int | None = None
    title: str | None = None
    updated_at: str | None = None


class ActionPlanSectionInput(TypedDict, total=False):
    """``plan_section`` in a request body."""

    plan_id: Id | None
    title: str | None


class ActionPlanSectionFilters(TypedDict, total=False):
    """Query filters of ``action_plans.action_plan_sections.list``, ``action_plans.action_plan_sections.list_recycled``."""

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
        plan_section: ActionPlanSectionInput,
        project_id: Id | Unset = UNSET,
        view: Literal["normal", "extended", "ids"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ActionPlanSection:
        """Create an action plan section.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_sections
        https://developers.procore.com/reference/rest/v1/action-plan-sections?version=1.0#create-action-plan-section

        Args:
            view: Level of detail. One of normal, extended, ids. Default: normal.

        Returns:
            :class:`ActionPlanSection`.
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
        https://developers.procore.com/reference/rest/v1/action-plan-sections?version=1.0#create-a-copy-of-the-action-plan-section-in-the-action-plan-of-the-section

        Args:
            view: Level of detail. One of normal, extended, ids. Default: normal.

        Returns:
            :class:`ActionPlanSectionFromSection`.
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
        """Delete an action plan section.

        DELETE /rest/v1.0/projects/{project_id}/action_plans/plan_sections/{id}
        https://developers.procore.com/reference/rest/v1/action-plan-sections?version=1.0#delete-action-plan-section

        Returns:
            None.
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
        """Return an action plan section.

        GET /rest/v1.0/projects/{project_id}/action_plans/plan_sections/{id}
        https://developers.procore.com/reference/rest/v1/action-plan-sections?version=1.0#show-action-plan-section

        Args:
            view: Level of detail. One of normal, extended, ids. Default: normal.

        Returns:
            :class:`ActionPlanSection`.
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
        """Return a recycled action plan section.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/action_plans/plan_sections/{id}
        https://developers.procore.com/reference/rest/v1/action-plan-sections?version=1.0#show-recycled-action-plan-section

        Returns:
            :class:`ActionPlanSection`.
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
        https://developers.procore.com/reference/rest/v1/action-plan-sections?version=1.0#list-action-plan-sections

        Args:
            view: Level of detail. One of normal, extended, ids. Default: normal.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ActionPlanSection`.
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
        https://developers.procore.com/reference/rest/v1/action-plan-sections?version=1.0#list-recycled-action-plan-sections

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ActionPlanSection`.
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
        """Move an action plan section.

        POST /rest/v1.0/projects/{project_id}/action_plans/plan_sections/{id}/move
        https://developers.procore.com/reference/rest/v1/action-plan-sections?version=1.0#move-action-plan-section

        Returns:
            The decoded JSON body, whose fields are undocumented.
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
        """Update an action plan section.

        PATCH /rest/v1.0/projects/{project_id}/action_plans/plan_sections/{id}
        https://developers.procore.com/reference/rest/v1/action-plan-sections?version=1.0#update-action-plan-section

        Args:
            view: Level of detail. One of normal, extended, ids. Default: normal.

        Returns:
            :class:`ActionPlanSection`.
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
