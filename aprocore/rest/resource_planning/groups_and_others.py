"""Groups (Resource Planning), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Unpack

from ...model import Model, record
from ...types import Date, Decimal, Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset, some


@record
class Group(Model):
    """A group."""

    id: Id
    name: str | None = None
    timezone: str | None = None
    color: str | None = None
    address_1: str | None = None
    address_2: str | None = None
    city_town: str | None = None
    state_province: str | None = None
    zipcode: str | None = None
    country: str | None = None
    contact_name: str | None = None
    contact_number: str | None = None
    contact_email: str | None = None


class GroupsResource(Resource):
    """Groups (Resource Planning)."""

    __slots__ = ()

    async def create(
        self,
        *,
        name: str,
        timezone: str,
        company_id: Id | Unset = UNSET,
        color: str | Unset | None = UNSET,
        address_1: str | Unset | None = UNSET,
        address_2: str | Unset | None = UNSET,
        city_town: str | Unset | None = UNSET,
        state_province: str | Unset | None = UNSET,
        zipcode: str | Unset | None = UNSET,
        country: str | Unset | None = UNSET,
        contact_name: str | Unset | None = UNSET,
        contact_phone: str | Unset | None = UNSET,
        contact_email: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Group:
        """Create a single group.

        POST /rest/v1.0/workforce-planning/v2/companies/{company_id}/groups
        https://developers.procore.com/reference/rest/v1/groups?version=1.0#create-a-single-group

        Args:
            contact_email: An email address.

        Returns:
            :class:`Group`.
        """
        return await self._one(
            Group,
            "POST",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/groups",
            {"company_id": company_id},
            options,
            body=some(
                {
                    "name": name,
                    "timezone": timezone,
                    "color": color,
                    "address_1": address_1,
                    "address_2": address_2,
                    "city_town": city_town,
                    "state_province": state_province,
                    "zipcode": zipcode,
                    "country": country,
                    "contact_name": contact_name,
                    "contact_phone": contact_phone,
                    "contact_email": contact_email,
                }
            ),
        )

    async def delete(self, *, group_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Group:
        """Delete a single group.

        DELETE /rest/v1.0/workforce-planning/v2/companies/{company_id}/groups/{group_id}
        https://developers.procore.com/reference/rest/v1/groups?version=1.0#delete-a-single-group

        Returns:
            :class:`Group`.
        """
        return await self._one(
            Group,
            "DELETE",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/groups/{group_id}",
            {"company_id": company_id, "group_id": group_id},
            options,
        )

    async def get(self, *, group_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Group:
        """Return a single group.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/groups/{group_id}
        https://developers.procore.com/reference/rest/v1/groups?version=1.0#get-a-single-group

        Returns:
            :class:`Group`.
        """
        return await self._one(
            Group,
            "GET",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/groups/{group_id}",
            {"company_id": company_id, "group_id": group_id},
            options,
        )

    def list(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Pages[Group]:
        """Return all company groups.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/groups
        https://developers.procore.com/reference/rest/v1/groups?version=1.0#get-all-company-groups

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Group`.
        """
        return self._pages(
            Group,
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/groups",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )

    async def update(
        self,
        *,
        group_id: Id,
        name: str,
        timezone: str,
        company_id: Id | Unset = UNSET,
        color: str | Unset | None = UNSET,
        address_1: str | Unset | None = UNSET,
        address_2: str | Unset | None = UNSET,
        city_town: str | Unset | None = UNSET,
        state_province: str | Unset | None = UNSET,
        zipcode: str | Unset | None = UNSET,
        country: str | Unset | None = UNSET,
        contact_name: str | Unset | None = UNSET,
        contact_phone: str | Unset | None = UNSET,
        contact_email: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Group:
        """Update a single group.

        POST /rest/v1.0/workforce-planning/v2/companies/{company_id}/groups/{group_id}
        https://developers.procore.com/reference/rest/v1/groups?version=1.0#update-a-single-group

        Args:
            contact_email: An email address.

        Returns:
            :class:`Group`.
        """
        return await self._one(
            Group,
            "POST",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/groups/{group_id}",
            {"company_id": company_id, "group_id": group_id},
            options,
            body=some(
                {
                    "name": name,
                    "timezone": timezone,
                    "color": color,
                    "address_1": address_1,
                    "address_2": address_2,
                    "city_town": city_town,
                    "state_province": state_province,
                    "zipcode": zipcode,
                    "country": country,
                    "contact_name": contact_name,
                    "contact_phone": contact_phone,
                    "contact_email": contact_email,
                }
            ),
        )


@record
class JobTitle(Model):
    """A job title."""

    id: Id
    name: str | None = None
    group_ids: list[Id] | None = None
    globally_accessible: bool | None = None
    color: str | None = None
    type: Literal["hourly", "salaried"] | str | None = None
    hourly_rate: Decimal | None = None


@record
class JobTitleGroup(Model):
    """Returned by :meth:`JobTitlesResource.create_group`."""

    group_ids: list[Id] | None = None


@record
class JobTitleGroupsJobTitle(Model):
    """Returned by :meth:`JobTitlesResource.list_groups_job_titles`."""

    id: Id
    name: str | None = None
    group_ids: list[Id] | None = None
    globally_accessible: bool | None = None
    color: str | None = None
    type: Literal["hourly", "salaried"] | str | None = None
    hourly_rate: Decimal | None = None


class JobTitlesResource(Resource):
    """Job titles (Resource Planning)."""

    __slots__ = ()

    async def create(
        self,
        *,
        name: str,
        group_ids: Sequence[Id],
        globally_accessible: bool,
        company_id: Id | Unset = UNSET,
        color: str | Unset | None = UNSET,
        type: Literal["salaried", "hourly"] | Unset | None = UNSET,
        hourly_rate: Decimal | float | str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> JobTitle:
        """Create a job title.

        POST /rest/v1.0/workforce-planning/v2/companies/{company_id}/job-titles
        https://developers.procore.com/reference/rest/v1/job-titles?version=1.0#create-a-job-title

        Args:
            type: One of salaried, hourly.

        Returns:
            :class:`JobTitle`.
        """
        return await self._one(
            JobTitle,
            "POST",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/job-titles",
            {"company_id": company_id},
            options,
            body=some(
                {
                    "name": name,
                    "group_ids": group_ids,
                    "globally_accessible": globally_accessible,
                    "color": color,
                    "type": type,
                    "hourly_rate": hourly_rate,
                }
            ),
        )

    async def create_group(
        self, *, job_title_id: Id, group_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> JobTitleGroup:
        """Make job title available to group.

        POST /rest/v1.0/workforce-planning/v2/companies/{company_id}/job-titles/{job_title_id}/groups
        https://developers.procore.com/reference/rest/v1/job-titles?version=1.0#make-job-title-available-to-group

        Args:
            job_title_id: A UUID.
            group_id: A UUID.

        Returns:
            :class:`JobTitleGroup`.
        """
        return await self._one(
            JobTitleGroup,
            "POST",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/job-titles/{job_title_id}/groups",
            {"company_id": company_id, "job_title_id": job_title_id},
            options,
            body=some({"group_id": group_id}),
        )

    async def delete(
        self, *, job_title_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> JobTitle:
        """Delete a job title.

        DELETE /rest/v1.0/workforce-planning/v2/companies/{company_id}/job-titles/{job_title_id}
        https://developers.procore.com/reference/rest/v1/job-titles?version=1.0#delete-a-job-title

        Args:
            job_title_id: A UUID.

        Returns:
            :class:`JobTitle`.
        """
        return await self._one(
            JobTitle,
            "DELETE",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/job-titles/{job_title_id}",
            {"company_id": company_id, "job_title_id": job_title_id},
            options,
        )

    async def delete_group(
        self, *, job_title_id: Id, group_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> JobTitleGroup:
        """Remove a job title from being available to group.

        DELETE /rest/v1.0/workforce-planning/v2/companies/{company_id}/job-titles/{job_title_id}/groups
        https://developers.procore.com/reference/rest/v1/job-titles?version=1.0#remove-job-title-from-being-available-to-group

        Args:
            job_title_id: A UUID.
            group_id: A UUID.

        Returns:
            :class:`JobTitleGroup`.
        """
        return await self._one(
            JobTitleGroup,
            "DELETE",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/job-titles/{job_title_id}/groups",
            {"company_id": company_id, "job_title_id": job_title_id},
            options,
            body=some({"group_id": group_id}),
        )

    async def get(
        self, *, job_title_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> JobTitle:
        """Return a single job title.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/job-titles/{job_title_id}
        https://developers.procore.com/reference/rest/v1/job-titles?version=1.0#get-a-single-job-title

        Args:
            job_title_id: A UUID.

        Returns:
            :class:`JobTitle`.
        """
        return await self._one(
            JobTitle,
            "GET",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/job-titles/{job_title_id}",
            {"company_id": company_id, "job_title_id": job_title_id},
            options,
        )

    def list(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Pages[JobTitle]:
        """Return all job titles in the company.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/job-titles
        https://developers.procore.com/reference/rest/v1/job-titles?version=1.0#get-all-job-titles-in-the-company

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`JobTitle`.
        """
        return self._pages(
            JobTitle,
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/job-titles",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_groups_job_titles(
        self, *, group_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[JobTitleGroupsJobTitle]:
        """Return all job titles belonging to a group.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/groups/{group_id}/job-titles
        https://developers.procore.com/reference/rest/v1/job-titles?version=1.0#get-all-job-titles-belonging-to-a-group

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`JobTitleGroupsJobTitle`.
        """
        return self._pages(
            JobTitleGroupsJobTitle,
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/groups/{group_id}/job-titles",
            {"company_id": company_id, "group_id": group_id},
            options,
            pager=Pager.UNPAGED,
        )

    async def update(
        self,
        *,
        job_title_id: Id,
        name: str,
        type: Literal["hourly", "salaried"],
        company_id: Id | Unset = UNSET,
        globally_accessible: bool | Unset | None = UNSET,
        color: str | Unset | None = UNSET,
        hourly_rate: Decimal | float | str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> JobTitle:
        """Update a job title.

        POST /rest/v1.0/workforce-planning/v2/companies/{company_id}/job-titles/{job_title_id}
        https://developers.procore.com/reference/rest/v1/job-titles?version=1.0#update-a-job-title

        Args:
            job_title_id: A UUID.
            type: One of hourly, salaried.

        Returns:
            :class:`JobTitle`.
        """
        return await self._one(
            JobTitle,
            "POST",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/job-titles/{job_title_id}",
            {"company_id": company_id, "job_title_id": job_title_id},
            options,
            body=some(
                {
                    "name": name,
                    "globally_accessible": globally_accessible,
                    "color": color,
                    "type": type,
                    "hourly_rate": hourly_rate,
                }
            ),
        )


@record
class PermissionLevel(Model):
    """A permission level."""

    id: Id
    name: str | None = None


class PermissionLevelsResource(Resource):
    """Permission levels (Resource Planning)."""

    __slots__ = ()

    def list(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Pages[PermissionLevel]:
        """Return permission level options.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/permission-level-options
        https://developers.procore.com/reference/rest/v1/permission-levels?version=1.0#get-permission-level-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PermissionLevel`.
        """
        return self._pages(
            PermissionLevel,
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/permission-level-options",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )


@record
class ResourcePlanningNotificationProfile(Model):
    """A resource planning notification profile."""

    id: Id
    company_id: Id | None = None
    name: str | None = None
    assigned_as_project_role: bool | None = None
    assignment_created: Literal["none", "users", "groups", "projects"] | str | None = None
    assignment_deleted: Literal["none", "users", "groups", "projects"] | str | None = None
    assignment_edited: Literal["none", "users", "groups", "projects"] | str | None = None
    assignment_ending: Literal["none", "users", "groups", "projects"] | str | None = None
    assignment_starting: Literal["none", "users", "groups", "projects"] | str | None = None
    person_existence_changed: bool | None = None
    person_groups_changed: bool | None = None
    person_status_changed: bool | None = None
    person_tag_expiring: bool | None = None
    person_tag_warning: bool | None = None
    project_existence_changed: bool | None = None
    project_groups_changed: bool | None = None
    project_status_changed: bool | None = None
    request_created: Literal["none", "users", "groups", "projects"] | str | None = None
    request_deleted: Literal["none", "users", "groups", "projects"] | str | None = None
    request_edited: Literal["none", "users", "groups", "projects"] | str | None = None
    request_ending: Literal["none", "users", "groups", "projects"] | str | None = None
    request_filled: Literal["none", "users", "groups", "projects"] | str | None = None
    request_starting: Literal["none", "users", "groups", "projects"] | str | None = None


class ResourcePlanningNotificationProfilesResource(Resource):
    """Resource planning notification profiles (Resource Planning)."""

    __slots__ = ()

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        starting_after: str | Unset = UNSET,
        starting_before: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ResourcePlanningNotificationProfile]:
        """Return resource planning notification profiles.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/notification-profiles
        https://developers.procore.com/reference/rest/v1/resource-planning-notification-profiles?version=1.0#get-resource-planning-notification-profiles

        Args:
            starting_after: A UUID.
            starting_before: A UUID.
            per_page: Items per page.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ResourcePlanningNotificationProfile`.
        """
        return self._pages(
            ResourcePlanningNotificationProfile,
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/notification-profiles",
            {"company_id": company_id},
            options,
            query={"starting_after": starting_after, "starting_before": starting_before},
            enveloped=True,
            per_page=per_page,
            pager=Pager.STARTING_AFTER,
        )


@record
class ResourceRequest(Model):
    """A resource request."""

    id: Id
    project_id: Id | None = None
    start_day: str | None = None
    end_day: str | None = None
    start_time: str | None = None
    end_time: str | None = None
    percent_allocated: int | None = None
    work_days: Mapping[str, Any] | None = None
    job_title_id: Id | None = None
    category_id: Id | None = None
    subcategory_id: Id | None = None
    work_scope_text: str | None = None
    instruction_text: str | None = None
    creator_id: Id | None = None
    state_id: Id | None = None


@record
class ResourceRequestGroupsResourceRequest(Model):
    """Returned by :meth:`ResourceRequestsResource.list_groups_resource_requests`."""

    id: Id
    creator_id: Id | None = None
    project_id: Id | None = None
    start_day: str | None = None
    end_day: str | None = None
    start_time: str | None = None
    end_time: str | None = None
    percent_allocated: int | None = None
    job_title_id: Id | None = None
    category_id: Id | None = None
    subcategory_id: Id | None = None
    state_id: Id | None = None
    work_scope_text: str | None = None
    instruction_text: str | None = None
    work_days: Mapping[str, Any] | None = None


class ResourceRequestsResource(Resource):
    """Resource requests (Resource Planning)."""

    __slots__ = ()

    async def create_for_project(
        self,
        *,
        start_day: Date | str,
        end_day: Date | str,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        start_time: str | Unset | None = UNSET,
        end_time: str | Unset | None = UNSET,
        percent_allocated: int | Unset | None = UNSET,
        quantity: int | Unset | None = UNSET,
        job_title_id: Id | Unset | None = UNSET,
        category_id: Id | Unset | None = UNSET,
        subcategory_id: Id | Unset | None = UNSET,
        state_id: Id | Unset | None = UNSET,
        work_scope_text: str | Unset | None = UNSET,
        instruction_text: str | Unset | None = UNSET,
        tag_ids: Sequence[Id] | Unset | None = UNSET,
        work_days: Mapping[str, Any] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ResourceRequest:
        """Create a resource request on a project.

        POST /rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/resource-requests
        https://developers.procore.com/reference/rest/v1/resource-requests?version=1.0#create-a-resource-request-on-a-project

        Args:
            start_day: ``YYYY-MM-DD`` if passed as a string.
            end_day: ``YYYY-MM-DD`` if passed as a string.
            job_title_id: A UUID.
            category_id: A UUID.
            subcategory_id: A UUID.
            state_id: A UUID.

        Returns:
            :class:`ResourceRequest`.
        """
        return await self._one(
            ResourceRequest,
            "POST",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/resource-requests",
            {"company_id": company_id, "project_id": project_id},
            options,
            body=some(
                {
                    "start_day": start_day,
                    "end_day": end_day,
                    "start_time": start_time,
                    "end_time": end_time,
                    "percent_allocated": percent_allocated,
                    "quantity": quantity,
                    "job_title_id": job_title_id,
                    "category_id": category_id,
                    "subcategory_id": subcategory_id,
                    "state_id": state_id,
                    "work_scope_text": work_scope_text,
                    "instruction_text": instruction_text,
                    "tag_ids": tag_ids,
                    "work_days": work_days,
                }
            ),
            dates="start_day end_day",
        )

    async def delete_for_company(
        self, *, request_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ResourceRequest:
        """Delete a resource request.

        DELETE /rest/v1.0/workforce-planning/v2/companies/{company_id}/resource-requests/{request_id}
        https://developers.procore.com/reference/rest/v1/resource-requests?version=1.0#delete-a-resource-request

        Args:
            request_id: A UUID.

        Returns:
            :class:`ResourceRequest`.
        """
        return await self._one(
            ResourceRequest,
            "DELETE",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/resource-requests/{request_id}",
            {"company_id": company_id, "request_id": request_id},
            options,
        )

    def list_for_company(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ResourceRequest]:
        """Return all resource requests in a company.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/resource-requests
        https://developers.procore.com/reference/rest/v1/resource-requests?version=1.0#get-all-resource-requests-in-a-company

        Args:
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ResourceRequest`.
        """
        return self._pages(
            ResourceRequest,
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/resource-requests",
            {"company_id": company_id},
            options,
            query={"page": page},
            enveloped=True,
            concurrency=concurrency,
            pager=Pager.FROM_ZERO,
        )

    def list_for_project(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ResourceRequest]:
        """Return all resource requests for a single project.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/resource-requests
        https://developers.procore.com/reference/rest/v1/resource-requests?version=1.0#get-all-resource-requests-for-a-single-project

        Args:
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ResourceRequest`.
        """
        return self._pages(
            ResourceRequest,
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/resource-requests",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page},
            enveloped=True,
            concurrency=concurrency,
            pager=Pager.FROM_ZERO,
        )

    def list_groups_resource_requests(
        self,
        *,
        group_id: Id,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ResourceRequestGroupsResourceRequest]:
        """Return all resource requests for projects in a single group.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/groups/{group_id}/resource-requests
        https://developers.procore.com/reference/rest/v1/resource-requests?version=1.0#get-all-resource-requests-for-projects-in-a-single-group

        Args:
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ResourceRequestGroupsResourceRequest`.
        """
        return self._pages(
            ResourceRequestGroupsResourceRequest,
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/groups/{group_id}/resource-requests",
            {"company_id": company_id, "group_id": group_id},
            options,
            query={"page": page},
            enveloped=True,
            concurrency=concurrency,
            pager=Pager.FROM_ZERO,
        )

    async def update_for_company(
        self,
        *,
        request_id: Id,
        company_id: Id | Unset = UNSET,
        start_day: Date | str | Unset | None = UNSET,
        end_day: Date | str | Unset | None = UNSET,
        start_time: str | Unset | None = UNSET,
        end_time: str | Unset | None = UNSET,
        percent_allocated: int | Unset | None = UNSET,
        job_title_id: Id | Unset | None = UNSET,
        category_id: Id | Unset | None = UNSET,
        subcategory_id: Id | Unset | None = UNSET,
        state_id: Id | Unset | None = UNSET,
        work_scope_text: str | Unset | None = UNSET,
        instruction_text: str | Unset | None = UNSET,
        work_days: Mapping[str, Any] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ResourceRequest:
        """Update a single resource request.

        POST /rest/v1.0/workforce-planning/v2/companies/{company_id}/resource-requests/{request_id}
        https://developers.procore.com/reference/rest/v1/resource-requests?version=1.0#update-a-single-resource-request

        Args:
            request_id: A UUID.
            start_day: ``YYYY-MM-DD`` if passed as a string.
            end_day: ``YYYY-MM-DD`` if passed as a string.
            job_title_id: A UUID.
            category_id: A UUID.
            subcategory_id: A UUID.
            state_id: A UUID.

        Returns:
            :class:`ResourceRequest`.
        """
        return await self._one(
            ResourceRequest,
            "POST",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/resource-requests/{request_id}",
            {"company_id": company_id, "request_id": request_id},
            options,
            body=some(
                {
                    "start_day": start_day,
                    "end_day": end_day,
                    "start_time": start_time,
                    "end_time": end_time,
                    "percent_allocated": percent_allocated,
                    "job_title_id": job_title_id,
                    "category_id": category_id,
                    "subcategory_id": subcategory_id,
                    "state_id": state_id,
                    "work_scope_text": work_scope_text,
                    "instruction_text": instruction_text,
                    "work_days": work_days,
                }
            ),
            dates="start_day end_day",
        )


@record
class Tag(Model):
    """A tag."""

    id: Id
    name: str | None = None
    group_ids: list[Id] | None = None
    globally_accessible: bool | None = None
    abbreviation: str | None = None
    require_expr_date: bool | None = None
    expr_days_warning: int | None = None
    color: str | None = None
    categories: list[str] | None = None


@record
class TagGroup(Model):
    """Returned by :meth:`TagsResource.create_group`."""

    group_ids: list[Id] | None = None


@record
class TagGroupsTag(Model):
    """Returned by :meth:`TagsResource.list_groups_tags`."""

    id: Id
    name: str | None = None
    group_ids: list[Id] | None = None
    globally_accessible: bool | None = None
    abbreviation: str | None = None
    require_expr_date: bool | None = None
    expr_days_warning: int | None = None
    color: str | None = None
    categories: list[str] | None = None


class TagsResource(Resource):
    """Tags (Resource Planning)."""

    __slots__ = ()

    async def create(
        self,
        *,
        name: str,
        globally_accessible: bool,
        group_ids: Sequence[Id],
        company_id: Id | Unset = UNSET,
        abbreviation: str | Unset | None = UNSET,
        categories: Sequence[str] | Unset | None = UNSET,
        color: str | Unset | None = UNSET,
        expr_days_warning: int | Unset | None = UNSET,
        require_expr_date: bool | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[Tag]:
        """Create a company tag.

        POST /rest/v1.0/workforce-planning/v2/companies/{company_id}/tags
        https://developers.procore.com/reference/rest/v1/tags?version=1.0#create-company-tag

        Returns:
            A list of :class:`Tag`.
        """
        return await self._many(
            Tag,
            "POST",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/tags",
            {"company_id": company_id},
            options,
            body=some(
                {
                    "company_id": company_id,
                    "name": name,
                    "abbreviation": abbreviation,
                    "categories": categories,
                    "color": color,
                    "expr_days_warning": expr_days_warning,
                    "globally_accessible": globally_accessible,
                    "group_ids": group_ids,
                    "require_expr_date": require_expr_date,
                }
            ),
        )

    async def create_group(
        self, *, tag_id: Id, group_ids: Sequence[Id], company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Sequence[TagGroup]:
        """Make tag from being available to group.

        POST /rest/v1.0/workforce-planning/v2/companies/{company_id}/tags/{tag_id}/groups
        https://developers.procore.com/reference/rest/v1/tags?version=1.0#make-tag-from-being-available-to-group

        Returns:
            A list of :class:`TagGroup`.
        """
        return await self._many(
            TagGroup,
            "POST",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/tags/{tag_id}/groups",
            {"company_id": company_id, "tag_id": tag_id},
            options,
            body=some({"group_ids": group_ids}),
        )

    async def delete(
        self, *, tag_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Sequence[Tag]:
        """Delete a resource planning tag.

        DELETE /rest/v1.0/workforce-planning/v2/companies/{company_id}/tags/{tag_id}
        https://developers.procore.com/reference/rest/v1/tags?version=1.0#delete-a-resource-planning-tag

        Returns:
            A list of :class:`Tag`.
        """
        return await self._many(
            Tag,
            "DELETE",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/tags/{tag_id}",
            {"company_id": company_id, "tag_id": tag_id},
            options,
        )

    async def delete_group(
        self,
        *,
        tag_id: Id,
        group_id: Id,
        group_ids: Id | Sequence[Id],
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[TagGroup]:
        """Remove tag availability to group.

        DELETE /rest/v1.0/workforce-planning/v2/companies/{company_id}/tags/{tag_id}/groups/{group_id}
        https://developers.procore.com/reference/rest/v1/tags?version=1.0#remove-tag-availablility-to-group

        Returns:
            A list of :class:`TagGroup`.
        """
        return await self._many(
            TagGroup,
            "DELETE",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/tags/{tag_id}/groups/{group_id}",
            {"company_id": company_id, "tag_id": tag_id, "group_id": group_id},
            options,
            query={"group_ids": group_ids},
        )

    async def get(self, *, tag_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Tag:
        """Return a single resource planning tag.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/tags/{tag_id}
        https://developers.procore.com/reference/rest/v1/tags?version=1.0#get-a-single-resource-planning-tag

        Returns:
            :class:`Tag`.
        """
        return await self._one(
            Tag,
            "GET",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/tags/{tag_id}",
            {"company_id": company_id, "tag_id": tag_id},
            options,
        )

    def list(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Pages[Tag]:
        """Return all resource planning tag for a company.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/tags
        https://developers.procore.com/reference/rest/v1/tags?version=1.0#get-all-resource-planning-tag-for-a-company

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Tag`.
        """
        return self._pages(
            Tag,
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/tags",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_groups_tags(
        self, *, group_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[TagGroupsTag]:
        """Return all resource planning tag for a group.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/groups/{group_id}/tags
        https://developers.procore.com/reference/rest/v1/tags?version=1.0#get-all-resource-planning-tag-for-a-group

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TagGroupsTag`.
        """
        return self._pages(
            TagGroupsTag,
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/groups/{group_id}/tags",
            {"company_id": company_id, "group_id": group_id},
            options,
            pager=Pager.UNPAGED,
        )

    async def update(
        self,
        *,
        tag_id: Id,
        name: str,
        globally_accessible: bool,
        group_ids: Sequence[Id],
        company_id: Id | Unset = UNSET,
        abbreviation: str | Unset | None = UNSET,
        categories: Sequence[str] | Unset | None = UNSET,
        color: str | Unset | None = UNSET,
        expr_days_warning: int | Unset | None = UNSET,
        require_expr_date: bool | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Tag:
        """Update a company tag.

        POST /rest/v1.0/workforce-planning/v2/companies/{company_id}/tags/{tag_id}
        https://developers.procore.com/reference/rest/v1/tags?version=1.0#update-company-tag

        Returns:
            :class:`Tag`.
        """
        return await self._one(
            Tag,
            "POST",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/tags/{tag_id}",
            {"company_id": company_id, "tag_id": tag_id},
            options,
            body=some(
                {
                    "company_id": company_id,
                    "name": name,
                    "abbreviation": abbreviation,
                    "categories": categories,
                    "color": color,
                    "expr_days_warning": expr_days_warning,
                    "globally_accessible": globally_accessible,
                    "group_ids": group_ids,
                    "require_expr_date": require_expr_date,
                }
            ),
        )


@record
class TimeOff(Model):
    """Time off."""

    id: Id
    person_id: Id | None = None
    company_id: Id | None = None
    start_day: str | None = None
    end_day: str | None = None
    is_paid: bool | None = None
    reason: str | None = None
    repeat: Literal["never", "weekly", "monthly", "yearly"] | str | None = None
    repeat_end_day: str | None = None
    cadence: int | None = None
    apply_to_saturday: bool | None = None
    apply_to_sunday: bool | None = None
    batch_start_time: str | None = None
    batch_end_time: str | None = None
    instances: list[TimeOffInstance] | None = None


@record
class TimeOffInstance(Model):
    """``instances`` of :class:`TimeOff`."""

    id: Id
    start_day: str | None = None
    end_day: str | None = None


class TimeOffResource(Resource):
    """Time off (Resource Planning)."""

    __slots__ = ()

    async def create(
        self,
        *,
        person_id: Id,
        start_day: str,
        end_day: str,
        company_id: Id | Unset = UNSET,
        apply_to_saturday: bool | Unset | None = UNSET,
        apply_to_sunday: bool | Unset | None = UNSET,
        is_paid: bool | Unset | None = UNSET,
        reason: str | Unset | None = UNSET,
        repeat: Literal["never", "weekly", "monthly", "yearly"] | Unset | None = UNSET,
        batch_start_time: str | Unset | None = UNSET,
        batch_end_time: str | Unset | None = UNSET,
        cadence: int | Unset | None = UNSET,
        repeat_end_day: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> TimeOff:
        """Create time off for a person.

        POST /rest/v1.0/workforce-planning/v2/companies/{company_id}/people/{person_id}/time-off
        https://developers.procore.com/reference/rest/v1/time-off?version=1.0#create-time-off-for-a-person

        Args:
            repeat: One of never, weekly, monthly, yearly.

        Returns:
            :class:`TimeOff`.
        """
        return await self._one(
            TimeOff,
            "POST",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/people/{person_id}/time-off",
            {"company_id": company_id, "person_id": person_id},
            options,
            body=some(
                {
                    "start_day": start_day,
                    "end_day": end_day,
                    "apply_to_saturday": apply_to_saturday,
                    "apply_to_sunday": apply_to_sunday,
                    "is_paid": is_paid,
                    "reason": reason,
                    "repeat": repeat,
                    "batch_start_time": batch_start_time,
                    "batch_end_time": batch_end_time,
                    "cadence": cadence,
                    "repeat_end_day": repeat_end_day,
                }
            ),
        )

    async def delete(
        self, *, person_id: Id, time_off_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> TimeOff:
        """Delete a time off record.

        DELETE /rest/v1.0/workforce-planning/v2/companies/{company_id}/people/{person_id}/time-off/{time_off_id}
        https://developers.procore.com/reference/rest/v1/time-off?version=1.0#delete-a-time-off-record

        Args:
            time_off_id: A UUID.

        Returns:
            :class:`TimeOff`.
        """
        return await self._one(
            TimeOff,
            "DELETE",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/people/{person_id}/time-off/{time_off_id}",
            {"company_id": company_id, "person_id": person_id, "time_off_id": time_off_id},
            options,
            enveloped=True,
        )

    async def get(
        self, *, person_id: Id, time_off_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> TimeOff:
        """Return a single time off record.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/people/{person_id}/time-off/{time_off_id}
        https://developers.procore.com/reference/rest/v1/time-off?version=1.0#get-single-time-off-record

        Args:
            time_off_id: A UUID.

        Returns:
            :class:`TimeOff`.
        """
        return await self._one(
            TimeOff,
            "GET",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/people/{person_id}/time-off/{time_off_id}",
            {"company_id": company_id, "person_id": person_id, "time_off_id": time_off_id},
            options,
        )

    def list(
        self,
        *,
        person_id: Id,
        timezone: str,
        company_id: Id | Unset = UNSET,
        start_after: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Pages[TimeOff]:
        """Return all time off for a single person.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/people/{person_id}/time-off
        https://developers.procore.com/reference/rest/v1/time-off?version=1.0#get-all-time-off-for-a-single-person

        Args:
            start_after: A UUID.
            per_page: Items per page.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TimeOff`.
        """
        return self._pages(
            TimeOff,
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/people/{person_id}/time-off",
            {"company_id": company_id, "person_id": person_id},
            options,
            query={"timezone": timezone, "start_after": start_after},
            enveloped=True,
            per_page=per_page,
            pager=Pager.START_AFTER,
        )

    async def update(
        self,
        *,
        person_id: Id,
        time_off_id: Id,
        company_id: Id | Unset = UNSET,
        start_day: str | Unset | None = UNSET,
        end_day: str | Unset | None = UNSET,
        apply_to_saturday: bool | Unset | None = UNSET,
        apply_to_sunday: bool | Unset | None = UNSET,
        is_paid: bool | Unset | None = UNSET,
        reason: str | Unset | None = UNSET,
        batch_start_time: str | Unset | None = UNSET,
        batch_end_time: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> TimeOff:
        """Update a time off record.

        PATCH /rest/v1.0/workforce-planning/v2/companies/{company_id}/people/{person_id}/time-off/{time_off_id}
        https://developers.procore.com/reference/rest/v1/time-off?version=1.0#update-a-time-off-record

        Args:
            time_off_id: A UUID.

        Returns:
            :class:`TimeOff`.
        """
        return await self._one(
            TimeOff,
            "PATCH",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/people/{person_id}/time-off/{time_off_id}",
            {"company_id": company_id, "person_id": person_id, "time_off_id": time_off_id},
            options,
            body=some(
                {
                    "start_day": start_day,
                    "end_day": end_day,
                    "apply_to_saturday": apply_to_saturday,
                    "apply_to_sunday": apply_to_sunday,
                    "is_paid": is_paid,
                    "reason": reason,
                    "batch_start_time": batch_start_time,
                    "batch_end_time": batch_end_time,
                }
            ),
        )
