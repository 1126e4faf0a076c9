"""Resource planning projects (Resource Planning)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Decimal, Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset, some


@record
class ResourcePlanningProject(Model):
    """A resource planning project."""

    id: Id
    name: str | None = None
    project_number: str | None = None
    status: Literal["active", "pending", "inactive"] | str | None = None
    start_date: int | None = None
    est_end_date: int | None = None
    closed_date: int | None = None
    timezone: str | None = None
    color: str | None = None
    daily_start_time: str | None = None
    daily_end_time: str | None = None
    bid_rate: Decimal | None = None
    percent_complete: Decimal | None = None
    customer_name: str | None = None
    project_type: str | None = None
    address_1: str | None = None
    address_2: str | None = None
    city_town: str | None = None
    state_province: str | None = None
    zipcode: str | None = None
    country: str | None = None
    stage: str | None = None
    stage_id: Id | None = None
    group_ids: list[Id] | None = None
    roles: list[ResourcePlanningProjectRole] | None = None
    categories: list[ResourcePlanningProjectCategory] | None = None
    tag_instances: list[ResourcePlanningProjectTagInstance] | None = None
    wage_overrides: list[ResourcePlanningProjectWageOverride] | None = None
    created_at: int | None = None
    updated_at: int | None = None


@record
class ResourcePlanningProjectCategoriesSubcategory(Model):
    """Returned by :meth:`ResourcePlanningProjectsResource.create_categories_subcategory`."""

    id: Id


@record
class ResourcePlanningProjectCategory(Model):
    """``categories`` of :class:`ResourcePlanningProject`."""

    id: Id
    name: str | None = None
    subcategories: list[ResourcePlanningProjectSubcategory] | None = None
    categories: list[ResourcePlanningProjectCategory] | None = None


@record
class ResourcePlanningProjectGroupsProject(Model):
    """Returned by :meth:`ResourcePlanningProjectsResource.list_groups_projects`."""

    id: Id
    name: str | None = None
    project_number: str | None = None
    status: Literal["active", "pending", "inactive"] | str | None = None
    start_date: int | None = None
    est_end_date: int | None = None
    closed_date: int | None = None
    timezone: str | None = None
    color: str | None = None
    daily_start_time: str | None = None
    daily_end_time: str | None = None
    bid_rate: Decimal | None = None
    percent_complete: Decimal | None = None
    customer_name: str | None = None
    project_type: str | None = None
    address_1: str | None = None
    address_2: str | None = None
    city_town: str | None = None
    state_province: str | None = None
    zipcode: str | None = None
    country: str | None = None
    stage: str | None = None
    stage_id: Id | None = None
    group_ids: list[Id] | None = None
    roles: list[ResourcePlanningProjectRole] | None = None
    categories: list[ResourcePlanningProjectCategory] | None = None
    tag_instances: list[ResourcePlanningProjectTagInstance] | None = None
    wage_overrides: list[ResourcePlanningProjectWageOverride] | None = None
    created_at: int | None = None
    updated_at: int | None = None


@record
class ResourcePlanningProjectRole(Model):
    """``roles`` of :class:`ResourcePlanningProject`."""

    id: Id
    person_id: Id | None = None
    job_title_id: Id | None = None


@record
class ResourcePlanningProjectSubcategory(Model):
    """``subcategories`` of :class:`ResourcePlanningProjectCategory`."""

    id: Id
    name: str | None = None


@record
class ResourcePlanningProjectTag(Model):
    """Returned by :meth:`ResourcePlanningProjectsResource.create_tag`."""

    id: Id


@record
class ResourcePlanningProjectTagInstance(Model):
    """``tag_instances`` of :class:`ResourcePlanningProject`."""

    tag_id: Id | None = None


@record
class ResourcePlanningProjectWageOverride(Model):
    """``wage_overrides`` of :class:`ResourcePlanningProject`."""

    id: Id
    job_title_id: Id | None = None
    rate: Decimal | None = None


class ResourcePlanningProjectCategoryInput(TypedDict, total=False):
    """``categories`` in a request body."""

    name: str | None
    subcategories: Sequence[Any] | None


class ResourcePlanningProjectRoleInput(TypedDict, total=False):
    """``roles`` in a request body."""

    person_id: Id | None
    job_title_id: Id | None


class ResourcePlanningProjectSubcategoryInput(TypedDict, total=False):
    """``subcategories`` in a request body."""

    name: str | None


class ResourcePlanningProjectTagInstanceInput(TypedDict, total=False):
    """``tag_instances`` in a request body."""

    tag_id: Id | None


class ResourcePlanningProjectWageOverrideInput(TypedDict, total=False):
    """``wage_overrides`` in a request body."""

    job_title_id: Id | None
    rate: Decimal | float | str | None


class ResourcePlanningProjectsResource(Resource):
    """Resource planning projects (Resource Planning)."""

    __slots__ = ()

    async def create(
        self,
        *,
        name: str,
        status: Literal["active", "pending", "inactive"],
        group_ids: Sequence[Id],
        company_id: Id | Unset = UNSET,
        start_date: DateTime | str | Unset | None = UNSET,
        timezone: str | Unset | None = UNSET,
        color: str | Unset | None = UNSET,
        daily_start_time: str | Unset | None = UNSET,
        daily_end_time: str | Unset | None = UNSET,
        project_number: str | Unset | None = UNSET,
        est_end_date: DateTime | str | Unset | None = UNSET,
        closed_date: DateTime | str | Unset | None = UNSET,
        address_1: str | Unset | None = UNSET,
        address_2: str | Unset | None = UNSET,
        city_town: str | Unset | None = UNSET,
        state_province: str | Unset | None = UNSET,
        zipcode: str | Unset | None = UNSET,
        country: str | Unset | None = UNSET,
        bid_rate: Decimal | float | str | Unset | None = UNSET,
        percent_complete: Decimal | float | str | Unset | None = UNSET,
        customer_name: str | Unset | None = UNSET,
        project_type: str | Unset | None = UNSET,
        tag_instances: Sequence[ResourcePlanningProjectTagInstanceInput] | Unset | None = UNSET,
        categories: Sequence[ResourcePlanningProjectCategoryInput] | Unset | None = UNSET,
        wage_overrides: Sequence[ResourcePlanningProjectWageOverrideInput] | Unset | None = UNSET,
        roles: Sequence[ResourcePlanningProjectRoleInput] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[ResourcePlanningProject]:
        """Create a project.

        POST /rest/v1.0/workforce-planning/v2/companies/{company_id}/projects
        https://developers.procore.com/reference/rest/v1/resource-planning-projects?version=1.0#create-a-project

        Args:
            status: One of active, pending, inactive.
            start_date: ISO 8601 if passed as a string.
            est_end_date: ISO 8601 if passed as a string.
            closed_date: ISO 8601 if passed as a string.

        Returns:
            A list of :class:`ResourcePlanningProject`.
        """
        return await self._many(
            ResourcePlanningProject,
            "POST",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/projects",
            {"company_id": company_id},
            options,
            body=some(
                {
                    "name": name,
                    "status": status,
                    "group_ids": group_ids,
                    "start_date": start_date,
                    "timezone": timezone,
                    "color": color,
                    "daily_start_time": daily_start_time,
                    "daily_end_time": daily_end_time,
                    "project_number": project_number,
                    "est_end_date": est_end_date,
                    "closed_date": closed_date,
                    "address_1": address_1,
                    "address_2": address_2,
                    "city_town": city_town,
                    "state_province": state_province,
                    "zipcode": zipcode,
                    "country": country,
                    "bid_rate": bid_rate,
                    "percent_complete": percent_complete,
                    "customer_name": customer_name,
                    "project_type": project_type,
                    "tag_instances": tag_instances,
                    "categories": categories,
                    "wage_overrides": wage_overrides,
                    "roles": roles,
                }
            ),
            times="start_date est_end_date closed_date",
        )

    async def create_categories_subcategory(
        self,
        *,
        category_id: Id,
        name: str,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ResourcePlanningProjectCategoriesSubcategory:
        """Add a subcategory to category.

        POST /rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/categories/{category_id}/subcategories
        https://developers.procore.com/reference/rest/v1/resource-planning-projects?version=1.0#add-subcategory-to-category

        Args:
            category_id: A UUID.

        Returns:
            :class:`ResourcePlanningProjectCategoriesSubcategory`.
        """
        return await self._one(
            ResourcePlanningProjectCategoriesSubcategory,
            "POST",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/categories/{category_id}/subcategories",
            {"company_id": company_id, "project_id": project_id, "category_id": category_id},
            options,
            body=some({"name": name}),
        )

    async def create_category(
        self,
        *,
        name: str,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        subcategories: Sequence[ResourcePlanningProjectSubcategoryInput] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ResourcePlanningProjectCategory:
        """Add a category to project.

        POST /rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/categories
        https://developers.procore.com/reference/rest/v1/resource-planning-projects?version=1.0#add-category-to-project

        Returns:
            :class:`ResourcePlanningProjectCategory`.
        """
        return await self._one(
            ResourcePlanningProjectCategory,
            "POST",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/categories",
            {"company_id": company_id, "project_id": project_id},
            options,
            body=some({"name": name, "subcategories": subcategories}),
        )

    async def create_role(
        self,
        *,
        person_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        job_title_id: Id | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ResourcePlanningProjectRole:
        """Add a role to project.

        POST /rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/roles
        https://developers.procore.com/reference/rest/v1/resource-planning-projects?version=1.0#add-role-to-project

        Args:
            person_id: A UUID.
            job_title_id: A UUID.

        Returns:
            :class:`ResourcePlanningProjectRole`.
        """
        return await self._one(
            ResourcePlanningProjectRole,
            "POST",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/roles",
            {"company_id": company_id, "project_id": project_id},
            options,
            body=some({"person_id": person_id, "job_title_id": job_title_id}),
        )

    async def create_tag(
        self,
        *,
        tag_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ResourcePlanningProjectTag:
        """Add a tag instance to project.

        POST /rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/tags
        https://developers.procore.com/reference/rest/v1/resource-planning-projects?version=1.0#add-tag-instance-to-project

        Args:
            tag_id: A UUID.

        Returns:
            :class:`ResourcePlanningProjectTag`.
        """
        return await self._one(
            ResourcePlanningProjectTag,
            "POST",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/tags",
            {"company_id": company_id, "project_id": project_id},
            options,
            body=some({"tag_id": tag_id}),
        )

    async def create_wage_override(
        self,
        *,
        job_title_id: Id,
        rate: Decimal | float | str,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ResourcePlanningProjectWageOverride:
        """Add a wage override.

        POST /rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/wage-overrides
        https://developers.procore.com/reference/rest/v1/resource-planning-projects?version=1.0#add-wage-override

        Args:
            job_title_id: A UUID.

        Returns:
            :class:`ResourcePlanningProjectWageOverride`.
        """
        return await self._one(
            ResourcePlanningProjectWageOverride,
            "POST",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/wage-overrides",
            {"company_id": company_id, "project_id": project_id},
            options,
            body=some({"job_title_id": job_title_id, "rate": rate}),
        )

    async def delete(
        self, *, company_id: Id | Unset = UNSET, project_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ResourcePlanningProject:
        """Delete a single project.

        DELETE /rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}
        https://developers.procore.com/reference/rest/v1/resource-planning-projects?version=1.0#delete-a-single-project

        Returns:
            :class:`ResourcePlanningProject`.
        """
        return await self._one(
            ResourcePlanningProject,
            "DELETE",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}",
            {"company_id": company_id, "project_id": project_id},
            options,
        )

    async def delete_categories_subcategory(
        self,
        *,
        category_id: Id,
        subcategory_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ResourcePlanningProjectCategoriesSubcategory:
        """Delete a subcategory.

        DELETE /rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/categories/{category_id}/subcategories/{subcategory_id}
        https://developers.procore.com/reference/rest/v1/resource-planning-projects?version=1.0#delete-subcategory

        Args:
            category_id: A UUID.
            subcategory_id: A UUID.

        Returns:
            :class:`ResourcePlanningProjectCategoriesSubcategory`.
        """
        return await self._one(
            ResourcePlanningProjectCategoriesSubcategory,
            "DELETE",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/categories/{category_id}/subcategories/{subcategory_id}",
            {
                "company_id": company_id,
                "project_id": project_id,
                "category_id": category_id,
                "subcategory_id": subcategory_id,
            },
            options,
        )

    async def delete_category(
        self,
        *,
        category_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ResourcePlanningProjectCategory:
        """Delete a category.

        DELETE /rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/categories/{category_id}
        https://developers.procore.com/reference/rest/v1/resource-planning-projects?version=1.0#delete-category

        Args:
            category_id: A UUID.

        Returns:
            :class:`ResourcePlanningProjectCategory`.
        """
        return await self._one(
            ResourcePlanningProjectCategory,
            "DELETE",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/categories/{category_id}",
            {"company_id": company_id, "project_id": project_id, "category_id": category_id},
            options,
        )

    async def delete_role(
        self,
        *,
        role_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ResourcePlanningProjectRole:
        """Remove a role from project.

        DELETE /rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/roles/{role_id}
        https://developers.procore.com/reference/rest/v1/resource-planning-projects?version=1.0#remove-role-from-project

        Args:
            role_id: A UUID.

        Returns:
            :class:`ResourcePlanningProjectRole`.
        """
        return await self._one(
            ResourcePlanningProjectRole,
            "DELETE",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/roles/{role_id}",
            {"company_id": company_id, "project_id": project_id, "role_id": role_id},
            options,
        )

    async def delete_tag(
        self,
        *,
        tag_instance_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ResourcePlanningProjectTag:
        """Remove a tag instance from project.

        DELETE /rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/tags/{tag_instance_id}
        https://developers.procore.com/reference/rest/v1/resource-planning-projects?version=1.0#remove-tag-instance-from-project

        Returns:
            :class:`ResourcePlanningProjectTag`.
        """
        return await self._one(
            ResourcePlanningProjectTag,
            "DELETE",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/tags/{tag_instance_id}",
            {"company_id": company_id, "project_id": project_id, "tag_instance_id": tag_instance_id},
            options,
        )

    async def delete_wage_override(
        self,
        *,
        wage_override_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ResourcePlanningProjectWageOverride:
        """Delete a wage override.

        DELETE /rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/wage-overrides/{wage_override_id}
        https://developers.procore.com/reference/rest/v1/resource-planning-projects?version=1.0#delete-wage-override

        Args:
            wage_override_id: A UUID.

        Returns:
            :class:`ResourcePlanningProjectWageOverride`.
        """
        return await self._one(
            ResourcePlanningProjectWageOverride,
            "DELETE",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/wage-overrides/{wage_override_id}",
            {"company_id": company_id, "project_id": project_id, "wage_override_id": wage_override_id},
            options,
        )

    async def get(
        self, *, company_id: Id | Unset = UNSET, project_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ResourcePlanningProject:
        """Return a single project.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}
        https://developers.procore.com/reference/rest/v1/resource-planning-projects?version=1.0#get-a-single-project

        Returns:
            :class:`ResourcePlanningProject`.
        """
        return await self._one(
            ResourcePlanningProject,
            "GET",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}",
            {"company_id": company_id, "project_id": project_id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        name: str | Unset = UNSET,
        project_number: str | Unset = UNSET,
        custom_fields_integration_name: str | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ResourcePlanningProject]:
        """List company projects.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/projects
        https://developers.procore.com/reference/rest/v1/resource-planning-projects?version=1.0#list-company-projects

        Args:
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ResourcePlanningProject`.
        """
        return self._pages(
            ResourcePlanningProject,
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/projects",
            {"company_id": company_id},
            options,
            query={
                "page": page,
                "name": name,
                "project_number": project_number,
                "custom_fields_integration_name": custom_fields_integration_name,
            },
            concurrency=concurrency,
            pager=Pager.FROM_ZERO,
        )

    def list_groups_projects(
        self,
        *,
        group_id: Id,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        name: str | Unset = UNSET,
        project_number: str | Unset = UNSET,
        custom_fields_integration_name: str | Unset = UNSET,
        created_at: Date | str | Unset = UNSET,
        created_before: Date | str | Unset = UNSET,
        created_after: Date | str | Unset = UNSET,
        updated_at: Date | str | Unset = UNSET,
        updated_before: Date | str | Unset = UNSET,
        updated_after: Date | str | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ResourcePlanningProjectGroupsProject]:
        """Return a groups projects.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/groups/{group_id}/projects
        https://developers.procore.com/reference/rest/v1/resource-planning-projects?version=1.0#get-a-groups-projects

        Args:
            created_at: ``YYYY-MM-DD`` if passed as a string.
            created_before: ``YYYY-MM-DD`` if passed as a string.
            created_after: ``YYYY-MM-DD`` if passed as a string.
            updated_at: ``YYYY-MM-DD`` if passed as a string.
            updated_before: ``YYYY-MM-DD`` if passed as a string.
            updated_after: ``YYYY-MM-DD`` if passed as a string.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ResourcePlanningProjectGroupsProject`.
        """
        return self._pages(
            ResourcePlanningProjectGroupsProject,
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/groups/{group_id}/projects",
            {"company_id": company_id, "group_id": group_id},
            options,
            query={
                "page": page,
                "name": name,
                "project_number": project_number,
                "custom_fields_integration_name": custom_fields_integration_name,
                "created_at": created_at,
                "created_before": created_before,
                "created_after": created_after,
                "updated_at": updated_at,
                "updated_before": updated_before,
                "updated_after": updated_after,
            },
            dates="created_before created_after updated_before updated_after",
            concurrency=concurrency,
            pager=Pager.FROM_ZERO,
        )

    async def update(
        self,
        *,
        name: str,
        status: Literal["active", "pending", "inactive"],
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        start_date: DateTime | str | Unset | None = UNSET,
        timezone: str | Unset | None = UNSET,
        color: str | Unset | None = UNSET,
        daily_start_time: str | Unset | None = UNSET,
        daily_end_time: str | Unset | None = UNSET,
        job_title_id: Id | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ResourcePlanningProject:
        """Update a single project.

        POST /rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}
        https://developers.procore.com/reference/rest/v1/resource-planning-projects?version=1.0#update-a-single-project

        Args:
            status: One of active, pending, inactive.
            start_date: ISO 8601 if passed as a string.
            job_title_id: A UUID.

        Returns:
            :class:`ResourcePlanningProject`.
        """
        return await self._one(
            ResourcePlanningProject,
            "POST",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}",
            {"company_id": company_id, "project_id": project_id},
            options,
            body=some(
                {
                    "name": name,
                    "status": status,
                    "start_date": start_date,
                    "timezone": timezone,
                    "color": color,
                    "daily_start_time": daily_start_time,
                    "daily_end_time": daily_end_time,
                    "job_title_id": job_title_id,
                }
            ),
            times="start_date",
        )

    async def update_categories_subcategory(
        self,
        *,
        category_id: Id,
        subcategory_id: Id,
        name: str,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ResourcePlanningProjectCategoriesSubcategory:
        """Update a subcategory name.

        POST /rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/categories/{category_id}/subcategories/{subcategory_id}
        https://developers.procore.com/reference/rest/v1/resource-planning-projects?version=1.0#update-subcategory-name

        Args:
            category_id: A UUID.
            subcategory_id: A UUID.

        Returns:
            :class:`ResourcePlanningProjectCategoriesSubcategory`.
        """
        return await self._one(
            ResourcePlanningProjectCategoriesSubcategory,
            "POST",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/categories/{category_id}/subcategories/{subcategory_id}",
            {
                "company_id": company_id,
                "project_id": project_id,
                "category_id": category_id,
                "subcategory_id": subcategory_id,
            },
            options,
            body=some({"name": name}),
        )

    async def update_category(
        self,
        *,
        category_id: Id,
        name: str,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ResourcePlanningProjectCategory:
        """Update a category name.

        POST /rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/categories/{category_id}
        https://developers.procore.com/reference/rest/v1/resource-planning-projects?version=1.0#update-category-name

        Args:
            category_id: A UUID.

        Returns:
            :class:`ResourcePlanningProjectCategory`.
        """
        return await self._one(
            ResourcePlanningProjectCategory,
            "POST",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/categories/{category_id}",
            {"company_id": company_id, "project_id": project_id, "category_id": category_id},
            options,
            body=some({"name": name}),
        )
