"""Project tools (Project)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset, some


@record
class ProjectTool(Model):
    """A project tool."""

    id: Id | None = None
    engine_name: str | None = None
    is_active: bool | None = None
    position: int | None = None
    required: bool | None = None
    user_access_level: str | None = None
    provider_id: Id | None = None
    provider_type: str | None = None
    title: str | None = None


class ProjectToolInput(TypedDict, total=False):
    """``tools`` in a request body."""

    id: Id | None
    is_active: bool | None
    position: int | None


class ProjectToolFilters(TypedDict, total=False):
    """Query filters of ``project.project_tools.list_for_project``."""

    is_active: bool


class ProjectToolsResource(Resource):
    """Project tools (Project)."""

    __slots__ = ()

    async def bulk_update_for_project(
        self, *, tools: Sequence[ProjectToolInput], project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Sequence[ProjectTool]:
        """Update project tools.

        PATCH /rest/v1.0/projects/{project_id}/tools
        https://developers.procore.com/reference/rest/v1/project-tools?version=1.0#update-project-tools

        Returns:
            A list of :class:`ProjectTool`.
        """
        return await self._many(
            ProjectTool,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/tools",
            {"project_id": project_id},
            options,
            body=some({"tools": tools}),
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectTool]:
        """List project tools.

        GET /rest/v1.0/tools
        https://developers.procore.com/reference/rest/v1/project-tools?version=1.0#list-project-tools

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectTool`.
        """
        return self._pages(
            ProjectTool,
            "/rest/v1.0/tools",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_for_project(
        self,
        *,
        project_id: Id | Unset = UNSET,
        for_mobile: bool | Unset = UNSET,
        include_configurable_generic_tools: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ProjectToolFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectTool]:
        """List project tools.

        GET /rest/v1.0/projects/{project_id}/tools
        https://developers.procore.com/reference/rest/v1/project-tools?version=1.0#list-project-tools

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectTool`.
        """
        return self._pages(
            ProjectTool,
            "/rest/v1.0/projects/{project_id}/tools",
            {"project_id": project_id},
            options,
            query={
                "for_mobile": for_mobile,
                "include_configurable_generic_tools": include_configurable_generic_tools,
                "page": page,
                "filters": filters,
            },
            per_page=per_page,
            concurrency=concurrency,
        )
