"""Project."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Decimal, Id
from .._base import OMITTED, UNSET, DateRange, Options, Pages, Resource, ScopedOptions, Unset, deprecated, some


class ProjectResource(Resource):
    """Project.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def admin_equipment(self) -> AdminEquipmentResource:
        """Admin equipment (Project)."""
        return AdminEquipmentResource(self._session)

    @property
    def links(self) -> LinksResource:
        """Links (Project)."""
        return LinksResource(self._session)

    @property
    def locations(self) -> LocationsResource:
        """Locations (Project)."""
        return LocationsResource(self._session)

    @property
    def project_assignments(self) -> ProjectAssignmentsResource:
        """Project assignments (Project)."""
        return ProjectAssignmentsResource(self._session)

    @property
    def project_dates(self) -> ProjectDatesResource:
        """Project dates (Project)."""
        return ProjectDatesResource(self._session)

    @property
    def project_demos(self) -> ProjectDemosResource:
        """Project demos (Project)."""
        return ProjectDemosResource(self._session)

    @property
    def project_roles(self) -> ProjectRolesResource:
        """Project roles (Project)."""
        return ProjectRolesResource(self._session)

    @property
    def project_templates(self) -> ProjectTemplatesResource:
        """Project templates (Project)."""
        return ProjectTemplatesResource(self._session)

    @property
    def project_tools(self) -> ProjectToolsResource:
        """Project tools (Project)."""
        return ProjectToolsResource(self._session)

    @property
    def user_project_roles(self) -> UserProjectRolesResource:
        """User project roles (Project)."""
        return UserProjectRolesResource(self._session)

    @property
    def vendor_project_roles(self) -> VendorProjectRolesResource:
        """Vendor project roles (Project)."""
        return VendorProjectRolesResource(self._session)


@record
class AdminEquipment(Model):
    """Admin equipment."""

    id: Id
    name: str | None = None


class AdminEquipmentResource(Resource):
    """Admin equipment (Project)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[AdminEquipment]:
        """List equipment.

        GET /rest/v1.0/equipment
        https://developers.procore.com/reference/rest/v1/admin-equipment?version=1.0#list-equipment

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`AdminEquipment`.
        """
        return self._pages(
            AdminEquipment,
            "/rest/v1.0/equipment",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class Link(Model):
    """A link."""

    id: Id
    title: str | None = None
    url: str | None = None
    position: int | None = None
    project_id: Id | None = None
    created_at: DateTime | None = None


class LinkInput(TypedDict, total=False):
    """``body`` in a request body."""

    id: Id | None
    title: Required[str]
    url: Required[str]


class LinksResource(Resource):
    """Links (Project)."""

    __slots__ = ()

    async def bulk_update(
        self,
        *,
        body: Sequence[LinkInput],
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[Link]:
        """Bulk update links.

        PATCH /rest/v2.0/companies/{company_id}/projects/{project_id}/links/bulk_update
        https://developers.procore.com/reference/rest/links?version=2.0#bulk-update-links

        Args:
            body: The whole request body.

        Returns:
            A list of :class:`Link`.
        """
        return await self._many(
            Link,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/links/bulk_update",
            {"company_id": company_id, "project_id": project_id},
            options,
            body=body,
        )

    async def delete(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete a link.

        DELETE /rest/v2.0/companies/{company_id}/projects/{project_id}/links/{id}
        https://developers.procore.com/reference/rest/links?version=2.0#delete-a-link

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/links/{id}",
            {"company_id": company_id, "project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Link]:
        """List project links.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/links
        https://developers.procore.com/reference/rest/links?version=2.0#list-project-links

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Link`.
        """
        return self._pages(
            Link,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/links",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class Location(Model):
    """A location."""

    id: Id
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    code: str | None = None


class LocationFields(TypedDict, total=False):
    """Fields of :class:`LocationFindOrCreateByPathInput` and :class:`LocationInput`."""

    node_name: str | None
    parent_id: Id | None


class LocationFindOrCreateByPathInput(LocationFields):
    """``location`` in the body of ``find_or_create_by_path``."""

    path: Sequence[str]


class LocationInput(LocationFields, total=False):
    """``location`` in the body of ``create``, ``create_for_project``, ``update``, ``update_for_project``."""

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

    @deprecated(
        "DELETE /rest/v1.0/locations/{id} is deprecated by Procore. Use procore.project.locations.delete_for_project."
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
        self, *, location: LocationFindOrCreateByPathInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
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

    @deprecated(
        "GET /rest/v1.0/locations/{id} is deprecated by Procore. Use procore.project.locations.get_for_project."
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

    @deprecated("GET /rest/v1.0/locations is deprecated by Procore. Use procore.project.locations.list_for_project.")
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
        filters: LocationFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Location]:
        """List project locations.

        GET /rest/v1.0/projects/{project_id}/locations
        https://developers.procore.com/reference/rest/v1/locations?version=1.0#list-project-locations

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
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

    @deprecated(
        "PATCH /rest/v1.0/locations/{id} is deprecated by Procore. Use procore.project.locations.update_for_project."
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


@record
class ProjectAssignment(Model):
    """A project assignment."""

    project_id: Id | None = None
    name: str | None = None
    project_number: str | None = None
    address: str | None = None
    stage: str | None = None
    is_assigned: bool | None = None
    active: bool | None = None
    roles: list[str] | None = None
    permission_template_name: str | None = None
    region: str | None = None
    program: str | None = None
    project_type: str | None = None


class ProjectAssignmentFilters(TypedDict, total=False):
    """Query filters of ``project.project_assignments.list``."""

    active: bool
    name: str | Sequence[str]
    by_stage: int | Sequence[int]
    by_type: int | Sequence[int]
    by_program: int | Sequence[int]
    by_region: int | Sequence[int]
    by_status: Literal["All", "Active", "Inactive"] | Sequence[Literal["All", "Active", "Inactive"]]
    project_roles: int | Sequence[int]
    project_permission_templates: int | Sequence[int]
    assignment_status: Literal["all", "assigned", "unassigned"] | Sequence[Literal["all", "assigned", "unassigned"]]


class ProjectAssignmentsResource(Resource):
    """Project assignments (Project)."""

    __slots__ = ()

    def list(
        self,
        *,
        user_id: Id,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "active",
            "address",
            "name",
            "permission_template_name",
            "program",
            "project_number",
            "project_type",
            "region",
            "stage",
            "assignment_status",
            "project_role_name",
            "-active",
            "-address",
            "-name",
            "-permission_template_name",
            "-program",
            "-project_number",
            "-project_type",
            "-region",
            "-stage",
            "-assignment_status",
            "-project_role_name",
        ]
        | Unset = UNSET,
        direction: Literal["asc", "desc"] | Unset = UNSET,
        filters: ProjectAssignmentFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ProjectAssignment]:
        """List project assignments for a company user.

        GET /rest/v1.0/companies/{company_id}/users/{user_id}/project_assignments
        https://developers.procore.com/reference/rest/v1/project-assignments?version=1.0#list-project-assignments-for-a-company-user

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            direction: One of asc, desc.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectAssignment`.
        """
        return self._pages(
            ProjectAssignment,
            "/rest/v1.0/companies/{company_id}/users/{user_id}/project_assignments",
            {"company_id": company_id, "user_id": user_id},
            options,
            query={"page": page, "sort": sort, "direction": direction, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class ProjectDate(Model):
    """A project date."""

    id: Id
    project_membership_id: Id | None = None
    name: str | None = None
    date: str | None = None
    actual_date: str | None = None
    display_on_timeline: bool | None = None


class ProjectDateInput(TypedDict, total=False):
    """``project_dates`` in a request body."""

    id: Id | None
    date: Date | str | None


class ProjectDatesResource(Resource):
    """Project dates (Project)."""

    __slots__ = ()

    async def create_for_project(
        self,
        *,
        project_id: Id | Unset = UNSET,
        project_dates: Sequence[ProjectDateInput] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """Create or update project date.

        POST /rest/v1.0/projects/{project_id}/project_dates
        https://developers.procore.com/reference/rest/v1/project-dates?version=1.0#creates-or-updates-project-date

        Returns:
            None.
        """
        await self._none(
            "POST",
            "/rest/v1.0/projects/{project_id}/project_dates",
            {"project_id": project_id},
            options,
            body=some({"project_dates": project_dates}),
            dates="project_dates.date",
        )

    @deprecated(
        "GET /rest/v1.0/project_dates/{id} is deprecated by Procore. Use procore.project.project_dates.get_for_project."
    )
    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> ProjectDate:
        """Return a project date.

        GET /rest/v1.0/project_dates/{id}
        https://developers.procore.com/reference/rest/v1/project-dates?version=1.0#show-project-date

        Returns:
            :class:`ProjectDate`.
        """
        return await self._one(
            ProjectDate,
            "GET",
            "/rest/v1.0/project_dates/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get_for_project(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ProjectDate:
        """Return a project date.

        GET /rest/v1.0/projects/{project_id}/project_dates/{id}
        https://developers.procore.com/reference/rest/v1/project-dates?version=1.0#show-project-date

        Returns:
            :class:`ProjectDate`.
        """
        return await self._one(
            ProjectDate,
            "GET",
            "/rest/v1.0/projects/{project_id}/project_dates/{id}",
            {"id": id, "project_id": project_id},
            options,
        )

    @deprecated(
        "GET /rest/v1.0/project_dates is deprecated by Procore. Use procore.project.project_dates.list_for_project."
    )
    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectDate]:
        """List project dates.

        GET /rest/v1.0/project_dates
        https://developers.procore.com/reference/rest/v1/project-dates?version=1.0#list-project-dates

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectDate`.
        """
        return self._pages(
            ProjectDate,
            "/rest/v1.0/project_dates",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page},
            items_key="project_dates",
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_for_project(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ProjectDate]:
        """List project dates.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/project_dates
        https://developers.procore.com/reference/rest/project-dates?version=2.0#list-project-dates

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectDate`.
        """
        return self._pages(
            ProjectDate,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/project_dates",
            {"company_id": company_id, "project_id": project_id},
            options,
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_for_project_v1_0(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectDate]:
        """List project dates.

        GET /rest/v1.0/projects/{project_id}/project_dates
        https://developers.procore.com/reference/rest/v1/project-dates?version=1.0#list-project-dates

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectDate`.
        """
        return self._pages(
            ProjectDate,
            "/rest/v1.0/projects/{project_id}/project_dates",
            {"project_id": project_id},
            options,
            query={"page": page},
            items_key="project_dates",
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class ProjectDemo(Model):
    """A project demo."""

    id: Id
    details: str | None = None
    number: Decimal | None = None
    created_by: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    status: str | None = None
    type: str | None = None
    activity_type: str | None = None
    url: str | None = None
    due_date: Date | None = None


class ProjectDemosResource(Resource):
    """Project demos (Project)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectDemo]:
        """List recent activity items.

        GET /rest/v1.0/projects/{project_id}/recent_activity
        https://developers.procore.com/reference/rest/v1/project-demos?version=1.0#list-recent-activity-items

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectDemo`.
        """
        return self._pages(
            ProjectDemo,
            "/rest/v1.0/projects/{project_id}/recent_activity",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class ProjectRole(Model):
    """A project role."""

    id: Id
    name: str | None = None
    role: str | None = None
    user_id: Id | None = None
    contact_id: Id | None = None
    is_active: bool | None = None
    created_at: str | None = None


class ProjectRoleInput(TypedDict):
    """``project_role`` in a request body."""

    role: str
    user_id: Id


class ProjectRoleFilters(TypedDict, total=False):
    """Query filters of ``project.project_roles.list``."""

    created_at: DateRange
    add_to_project_team: str | Sequence[str]


class ProjectRolesResource(Resource):
    """Project roles (Project)."""

    __slots__ = ()

    async def create(
        self, *, project_role: ProjectRoleInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ProjectRole:
        """Create a project role.

        POST /rest/v1.0/project_roles
        https://developers.procore.com/reference/rest/v1/project-roles?version=1.0#create-project-role

        Returns:
            :class:`ProjectRole`.
        """
        return await self._one(
            ProjectRole,
            "POST",
            "/rest/v1.0/project_roles",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "project_role": project_role},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a project role.

        DELETE /rest/v1.0/project_roles/{id}
        https://developers.procore.com/reference/rest/v1/project-roles?version=1.0#delete-project-role

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/project_roles/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ProjectRoleFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectRole]:
        """List project roles.

        GET /rest/v1.0/project_roles
        https://developers.procore.com/reference/rest/v1/project-roles?version=1.0#list-project-roles

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectRole`.
        """
        return self._pages(
            ProjectRole,
            "/rest/v1.0/project_roles",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class ProjectTemplate(Model):
    """A project template."""

    id: Id
    name: str | None = None


class ProjectTemplatesResource(Resource):
    """Project templates (Project)."""

    __slots__ = ()

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ProjectTemplate]:
        """List project templates.

        GET /rest/v1.0/project_templates
        https://developers.procore.com/reference/rest/v1/project-templates?version=1.0#list-project-templates

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectTemplate`.
        """
        return self._pages(
            ProjectTemplate,
            "/rest/v1.0/project_templates",
            {},
            options,
            query={"company_id": self._scoped("company_id", company_id), "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class ProjectTool(Model):
    """A project tool."""

    id: Id
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

    @deprecated("GET /rest/v1.0/tools is deprecated by Procore. Use procore.project.project_tools.list_for_project.")
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
        filters: ProjectToolFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectTool]:
        """List project tools.

        GET /rest/v1.0/projects/{project_id}/tools
        https://developers.procore.com/reference/rest/v1/project-tools?version=1.0#list-project-tools

        Args:
            filters: Query filters; others go into ``params``.
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


@record
class UserProjectRole(Model):
    """A user project role."""

    id: Id
    user_ids: list[Id] | None = None


class UserProjectRolesResource(Resource):
    """User project roles (Project)."""

    __slots__ = ()

    async def update(
        self, *, id: Id, user_ids: Sequence[Id], project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> UserProjectRole:
        """Update user project roles.

        PATCH /rest/v1.0/projects/{project_id}/user_project_roles/{id}
        https://developers.procore.com/reference/rest/v1/user-project-roles?version=1.0#update-user-project-roles

        Returns:
            :class:`UserProjectRole`.
        """
        return await self._one(
            UserProjectRole,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/user_project_roles/{id}",
            {"id": id, "project_id": project_id},
            options,
            body=some({"user_ids": user_ids}),
        )


@record
class VendorProjectRole(Model):
    """A vendor project role."""

    id: Id
    vendor_ids: list[Id] | None = None


class VendorProjectRolesResource(Resource):
    """Vendor project roles (Project)."""

    __slots__ = ()

    async def update(
        self, *, id: Id, vendor_ids: Sequence[Id], project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> VendorProjectRole:
        """Update vendor project roles.

        PATCH /rest/v1.0/projects/{project_id}/vendor_project_roles/{id}
        https://developers.procore.com/reference/rest/v1/vendor-project-roles?version=1.0#update-vendor-project-roles

        Returns:
            :class:`VendorProjectRole`.
        """
        return await self._one(
            VendorProjectRole,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/vendor_project_roles/{id}",
            {"id": id, "project_id": project_id},
            options,
            body=some({"vendor_ids": vendor_ids}),
        )
