"""Project tools (Project)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset, some

__all__ = [
    "ProjectTool",
    "ProjectToolFilters",
    "ProjectToolInput",
    "ProjectToolsResource",
]


@record
class ProjectTool(Model):
    """What Procore tells of project tools."""

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
    """What is sent as ``tools``."""

    id: Id | None
    is_active: bool | None
    position: int | None


class ProjectToolFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    is_active: bool


class ProjectToolsResource(Resource):
    """Project tools (Project).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def bulk_update_for_project(
        self, *, tools: Sequence[ProjectToolInput], project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Sequence[ProjectTool]:
        """Update project tools.

        PATCH /rest/v1.0/projects/{project_id}/tools
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
