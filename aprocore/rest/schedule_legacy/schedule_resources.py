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
    "ScheduleResourceResource",
    "ScheduleResourceResourceInput",
    "ScheduleResourceResourceResourceInput",
    "ScheduleResourcesResource",
]


@record
class ScheduleResource(Model):
    """What Procore tells of schedule resources (Schedule (Legacy))."""

    id: Id | None = None
    company_id: Id | None = None
    deleted_at: DateTime | None = None
    name: str | None = None
    project_id: Id | None = None
    schedule_attributes: Mapping[str, Any] | None = None
    source_uid: str | None = None


@record
class ScheduleResourceResource(Model):
    """What Procore tells of schedule resources (Schedule (Legacy))."""

    id: Id | None = None
    name: str | None = None
    source_uid: str | None = None


class ScheduleResourceResourceInput(TypedDict, total=False):
    name: str | None
    source_uid: str | None


class ScheduleResourceResourceResourceInput(TypedDict, total=False):
    name: str | None
    source_uid: str | None


class ScheduleResourceFilters(TypedDict, total=False):
    query: str | Sequence[str]


class ScheduleResourcesResource(Resource):
    """Schedule resources (Schedule (Legacy))."""

    __slots__ = ()

    async def create(
        self, *, resource: ScheduleResourceResourceInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
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
        self,
        *,
        resource: ScheduleResourceResourceResourceInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ScheduleResourceResource:
        """Create resource.

        POST /rest/v1.0/resources
        """
        return await self._one(
            ScheduleResourceResource,
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
    ) -> ScheduleResourceResource:
        """Show resource.

        GET /rest/v1.0/resources/{id}
        """
        return await self._one(
            ScheduleResourceResource,
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
        """List Resources.

        GET /rest/v1.1/projects/{project_id}/schedule/resources
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
    ) -> Pages[ScheduleResourceResource]:
        """List Resources.

        GET /rest/v1.0/resources
        """
        return self._pages(
            ScheduleResourceResource,
            "/rest/v1.0/resources",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        resource: ScheduleResourceResourceInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
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
        self,
        *,
        id: Id,
        resource: ScheduleResourceResourceResourceInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ScheduleResourceResource:
        """Update resource.

        PATCH /rest/v1.0/resources/{id}
        """
        return await self._one(
            ScheduleResourceResource,
            "PATCH",
            "/rest/v1.0/resources/{id}",
            {"id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "resource": resource},
        )
