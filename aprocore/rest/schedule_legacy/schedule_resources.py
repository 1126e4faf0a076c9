"""Schedule resources (Schedule (Legacy))."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "ScheduleResource",
    "ScheduleResourceFilters",
    "ScheduleResourceInput",
    "ScheduleResourcesResource",
]


@record
class ScheduleResource(Model):
    """What Procore tells of schedule resources."""

    id: Id | None = None
    company_id: Id | None = None
    deleted_at: DateTime | None = None
    name: str | None = None
    project_id: Id | None = None
    schedule_attributes: Mapping[str, Any] | None = None
    source_uid: str | None = None


class ScheduleResourceInput(TypedDict, total=False):
    """What is sent as ``resource``."""

    name: str | None
    source_uid: str | None


class ScheduleResourceFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    query: str | Sequence[str]


class ScheduleResourcesResource(Resource):
    """Schedule resources (Schedule (Legacy)).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self, *, resource: ScheduleResourceInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ScheduleResource:
        """Create resource.

        POST /rest/v1.1/projects/{project_id}/schedule/resources
        """
        return await self._one(
            ScheduleResource,
            "POST",
            "/rest/v1.1/projects/{project_id}/schedule/resources",
            {"project_id": project_id},
            options,
            body={"project_id": project_id, "resource": resource},
        )

    async def create_resource(
        self, *, resource: ScheduleResourceInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ScheduleResource:
        """Create resource.

        POST /rest/v1.0/resources
        """
        return await self._one(
            ScheduleResource,
            "POST",
            "/rest/v1.0/resources",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "resource": resource},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete resource.

        DELETE /rest/v1.1/projects/{project_id}/schedule/resources/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.1/projects/{project_id}/schedule/resources/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def delete_resource(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete resource.

        DELETE /rest/v1.0/resources/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/resources/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> ScheduleResource:
        """Show resource.

        GET /rest/v1.1/projects/{project_id}/schedule/resources/{id}
        """
        return await self._one(
            ScheduleResource,
            "GET",
            "/rest/v1.1/projects/{project_id}/schedule/resources/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get_resource(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ScheduleResource:
        """Show resource.

        GET /rest/v1.0/resources/{id}
        """
        return await self._one(
            ScheduleResource,
            "GET",
            "/rest/v1.0/resources/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ScheduleResourceFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ScheduleResource]:
        """List resources.

        GET /rest/v1.1/projects/{project_id}/schedule/resources

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            ScheduleResource,
            "/rest/v1.1/projects/{project_id}/schedule/resources",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_resources(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ScheduleResource]:
        """List resources.

        GET /rest/v1.0/resources

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            ScheduleResource,
            "/rest/v1.0/resources",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self, *, id: Id, resource: ScheduleResourceInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ScheduleResource:
        """Update resource.

        PATCH /rest/v1.1/projects/{project_id}/schedule/resources/{id}
        """
        return await self._one(
            ScheduleResource,
            "PATCH",
            "/rest/v1.1/projects/{project_id}/schedule/resources/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"project_id": project_id, "resource": resource},
        )

    async def update_resource(
        self, *, id: Id, resource: ScheduleResourceInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ScheduleResource:
        """Update resource.

        PATCH /rest/v1.0/resources/{id}
        """
        return await self._one(
            ScheduleResource,
            "PATCH",
            "/rest/v1.0/resources/{id}",
            {"id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "resource": resource},
        )
