"""Locations (Project)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset


@record
class Location(Model):
    """A location."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    code: str | None = None


class LocationInput(TypedDict, total=False):
    """``location`` in a request body."""

    node_name: str | None
    parent_id: Id | None
    path: Sequence[str] | None


class LocationFilters(TypedDict, total=False):
    """Query filters of ``project.locations.list_for_project``."""

    id: Id | Sequence[Id]
    parent_id: Id | Sequence[Id]
    code: str | Sequence[str]
    search: str | Sequence[str]
    search_with_code: str | Sequence[str]
    superlocations_for: int | Sequence[int]
    sublocations_for: int | Sequence[int]
    updated_at: DateRange
    depth_range: str | Sequence[str]


class LocationsResource(Resource):
    """Locations (Project)."""

    __slots__ = ()

    async def create(
        self, *, location: LocationInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Location:
        """Create a location.

        POST /rest/v1.0/locations
        https://developers.procore.com/reference/rest/v1/locations?version=1.0#create-location

        Returns:
            :class:`Location`.
        """
        return await self._one(
            Location,
            "POST",
            "/rest/v1.0/locations",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "location": location},
        )

    async def create_for_project(
        self, *, location: LocationInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Location:
        """Create a location (admin).

        POST /rest/v1.0/projects/{project_id}/locations
        https://developers.procore.com/reference/rest/v1/locations?version=1.0#create-location-admin

        Returns:
            :class:`Location`.
        """
        return await self._one(
            Location,
            "POST",
            "/rest/v1.0/projects/{project_id}/locations",
            {"project_id": project_id},
            options,
            body={"location": location},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a location.

        DELETE /rest/v1.0/locations/{id}
        https://developers.procore.com/reference/rest/v1/locations?version=1.0#delete-location

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/locations/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def delete_for_project(
        self, *, location_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete a project location.

        DELETE /rest/v1.1/projects/{project_id}/locations/{location_id}
        https://developers.procore.com/reference/rest/v1/locations?version=1.1#delete-project-location

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.1/projects/{project_id}/locations/{location_id}",
            {"project_id": project_id, "location_id": location_id},
            options,
        )

    async def delete_for_project_v1_0(
        self, *, location_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete a project location.

        DELETE /rest/v1.0/projects/{project_id}/locations/{location_id}
        https://developers.procore.com/reference/rest/v1/locations?version=1.0#delete-project-location

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/locations/{location_id}",
            {"project_id": project_id, "location_id": location_id},
            options,
        )

    async def find_or_create_by_path(
        self, *, location: LocationInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Location:
        """Find or create location(s) by path.

        POST /rest/v1.0/projects/{project_id}/locations/find_or_create_by_path
        https://developers.procore.com/reference/rest/v1/locations?version=1.0#find-or-create-location-s-by-path

        Returns:
            :class:`Location`.
        """
        return await self._one(
            Location,
            "POST",
            "/rest/v1.0/projects/{project_id}/locations/find_or_create_by_path",
            {"project_id": project_id},
            options,
            body={"location": location},
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Location:
        """Return a location.

        GET /rest/v1.0/locations/{id}
        https://developers.procore.com/reference/rest/v1/locations?version=1.0#show-location

        Returns:
            :class:`Location`.
        """
        return await self._one(
            Location,
            "GET",
            "/rest/v1.0/locations/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get_for_project(
        self, *, location_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Location:
        """Return a project location.

        GET /rest/v1.0/projects/{project_id}/locations/{location_id}
        https://developers.procore.com/reference/rest/v1/locations?version=1.0#show-project-location

        Returns:
            :class:`Location`.
        """
        return await self._one(
            Location,
            "GET",
            "/rest/v1.0/projects/{project_id}/locations/{location_id}",
            {"project_id": project_id, "location_id": location_id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Location]:
        """List locations.

        GET /rest/v1.0/locations
        https://developers.procore.com/reference/rest/v1/locations?version=1.0#list-locations

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Location`.
        """
        return self._pages(
            Location,
            "/rest/v1.0/locations",
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
        sort: Literal[
            "created_at",
            "name",
            "node_name",
            "parent_id",
            "updated_at",
            "-created_at",
            "-name",
            "-node_name",
            "-parent_id",
            "-updated_at",
        ]
        | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: LocationFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Location]:
        """List project locations.

        GET /rest/v1.0/projects/{project_id}/locations
        https://developers.procore.com/reference/rest/v1/locations?version=1.0#list-project-locations

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Location`.
        """
        return self._pages(
            Location,
            "/rest/v1.0/projects/{project_id}/locations",
            {"project_id": project_id},
            options,
            query={"sort": sort, "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self, *, id: Id, location: LocationInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Location:
        """Update a location.

        PATCH /rest/v1.0/locations/{id}
        https://developers.procore.com/reference/rest/v1/locations?version=1.0#update-location

        Returns:
            :class:`Location`.
        """
        return await self._one(
            Location,
            "PATCH",
            "/rest/v1.0/locations/{id}",
            {"id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "location": location},
        )

    async def update_for_project(
        self, *, location_id: Id, location: LocationInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Location:
        """Update a project location.

        PATCH /rest/v1.0/projects/{project_id}/locations/{location_id}
        https://developers.procore.com/reference/rest/v1/locations?version=1.0#update-project-location

        Returns:
            :class:`Location`.
        """
        return await self._one(
            Location,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/locations/{location_id}",
            {"project_id": project_id, "location_id": location_id},
            options,
            body={"location": location},
        )
