"""Schedule resources (Schedule (Legacy))."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class ScheduleResource(Model):
    """A schedule resource."""

    id: Id | None = None
    company_id: Id | None = None
    deleted_at: DateTime | None = None
    name: str | None = None
    project_id: Id | None = None
    schedule_attributes: Mapping[str, Any] | None = None
    source_uid: str | None = None


class ScheduleResourceInput(TypedDict, total=False):
    """``resource`` in a request body."""

    name: str | None
    source_uid: str | None


class ScheduleResourceFilters(TypedDict, total=False):
    """Query filters of ``schedule_legacy.schedule_resources.list``."""

    query: str | Sequence[str]


class ScheduleResourcesResource(Resource):
    """Schedule resources (Schedule (Legacy))."""

    __slots__ = ()

    async def create(
        self, *, resource: ScheduleResourceInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ScheduleResource:
        """Create a resource.

        POST /rest/v1.1/projects/{project_id}/schedule/resources
        https://developers.procore.com/reference/rest/v1/schedule-resources?version=1.1#create-resource

        Returns:
            :class:`ScheduleResource`.
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
        """Create a resource.

        POST /rest/v1.0/resources
        https://developers.procore.com/reference/rest/v1/schedule-resources?version=1.0#create-resource

        Returns:
            :class:`ScheduleResource`.
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
        """Delete a resource.

        DELETE /rest/v1.1/projects/{project_id}/schedule/resources/{id}
        https://developers.procore.com/reference/rest/v1/schedule-resources?version=1.1#delete-resource

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.1/projects/{project_id}/schedule/resources/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def delete_resource(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a resource.

        DELETE /rest/v1.0/resources/{id}
        https://developers.procore.com/reference/rest/v1/schedule-resources?version=1.0#delete-resource

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/resources/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> ScheduleResource:
        """Return a resource.

        GET /rest/v1.1/projects/{project_id}/schedule/resources/{id}
        https://developers.procore.com/reference/rest/v1/schedule-resources?version=1.1#show-resource

        Returns:
            :class:`ScheduleResource`.
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
        """Return a resource.

        GET /rest/v1.0/resources/{id}
        https://developers.procore.com/reference/rest/v1/schedule-resources?version=1.0#show-resource

        Returns:
            :class:`ScheduleResource`.
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
        https://developers.procore.com/reference/rest/v1/schedule-resources?version=1.1#list-resources

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ScheduleResource`.
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
        https://developers.procore.com/reference/rest/v1/schedule-resources?version=1.0#list-resources

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ScheduleResource`.
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
        """Update a resource.

        PATCH /rest/v1.1/projects/{project_id}/schedule/resources/{id}
        https://developers.procore.com/reference/rest/v1/schedule-resources?version=1.1#update-resource

        Returns:
            :class:`ScheduleResource`.
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
        """Update a resource.

        PATCH /rest/v1.0/resources/{id}
        https://developers.procore.com/reference/rest/v1/schedule-resources?version=1.0#update-resource

        Returns:
            :class:`ScheduleResource`.
        """
        return await self._one(
            ScheduleResource,
            "PATCH",
            "/rest/v1.0/resources/{id}",
            {"id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "resource": resource},
        )
