"""Resource planning projects (Resource Planning)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset, some

__all__ = [
    "ResourcePlanningProject",
    "ResourcePlanningProjectCategoriesSubcategory",
    "ResourcePlanningProjectCategory",
    "ResourcePlanningProjectCategoryInput",
    "ResourcePlanningProjectGroupsProject",
    "ResourcePlanningProjectRole",
    "ResourcePlanningProjectRoleInput",
    "ResourcePlanningProjectSubcategoryInput",
    "ResourcePlanningProjectTag",
    "ResourcePlanningProjectTagInstance",
    "ResourcePlanningProjectTagInstanceInput",
    "ResourcePlanningProjectWageOverride",
    "ResourcePlanningProjectWageOverrideInput",
    "ResourcePlanningProjectsResource",
]


@record
class ResourcePlanningProject(Model):
    """What Procore tells of resource planning projects."""

    id: Id | None = None
    name: str | None = None
    project_number: str | None = None
    status: str | None = None
    start_date: int | None = None
    est_end_date: int | None = None
    closed_date: int | None = None
    timezone: str | None = None
    color: str | None = None
    daily_start_time: str | None = None
    daily_end_time: str | None = None
    bid_rate: float | None = None
    percent_complete: float | None = None
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
    """What :meth:`ResourcePlanningProjectsResource.create_categories_subcategory` gives."""

    id: Id | None = None


@record
class ResourcePlanningProjectCategory(Model):
    """``categories`` of :class:`ResourcePlanningProject`."""

    id: Id | None = None
    name: str | None = None
    subcategories: list[list[Any]] | None = None
    categories: list[ResourcePlanningProjectCategory] | None = None


@record
class ResourcePlanningProjectGroupsProject(Model):
    """What :meth:`ResourcePlanningProjectsResource.list_groups_projects` gives."""

    id: Id | None = None
    name: str | None = None
    project_number: str | None = None
    status: str | None = None
    start_date: int | None = None
    est_end_date: int | None = None
    closed_date: int | None = None
    timezone: str | None = None
    color: str | None = None
    daily_start_time: str | None = None
    daily_end_time: str | None = None
    bid_rate: float | None = None
    percent_complete: float | None = None
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

    id: Id | None = None
    person_id: Id | None = None
    job_title_id: Id | None = None


@record
class ResourcePlanningProjectTag(Model):
    """What :meth:`ResourcePlanningProjectsResource.create_tag` gives."""

    id: Id | None = None


@record
class ResourcePlanningProjectTagInstance(Model):
    """``tag_instances`` of :class:`ResourcePlanningProject`."""

    tag_id: Id | None = None


@record
class ResourcePlanningProjectWageOverride(Model):
    """``wage_overrides`` of :class:`ResourcePlanningProject`."""

    id: Id | None = None
    job_title_id: Id | None = None
    rate: float | None = None


class ResourcePlanningProjectCategoryInput(TypedDict, total=False):
    """What is sent as ``categories``."""

    name: str | None
    subcategories: Sequence[Sequence[Any]] | None


class ResourcePlanningProjectRoleInput(TypedDict, total=False):
    """What is sent as ``roles``."""

    person_id: Id | None
    job_title_id: Id | None


class ResourcePlanningProjectSubcategoryInput(TypedDict, total=False):
    """What is sent as ``subcategories``."""

    name: str | None


class ResourcePlanningProjectTagInstanceInput(TypedDict, total=False):
    """What is sent as ``tag_instances``."""

    tag_id: Id | None


class ResourcePlanningProjectWageOverrideInput(TypedDict, total=False):
    """What is sent as ``wage_overrides``."""

    job_title_id: Id | None
    rate: float | None


class ResourcePlanningProjectsResource(Resource):
    """Resource planning projects (Resource Planning).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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
        bid_rate: float | Unset | None = UNSET,
        percent_complete: float | Unset | None = UNSET,
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
        """Add subcategory to category.

        POST /rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/categories/{category_id}/subcategories
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
        """Add category to project.

        POST /rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/categories
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
        """Add role to project.

        POST /rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/roles
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
        """Add tag instance to project.

        POST /rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/tags
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
        rate: float,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ResourcePlanningProjectWageOverride:
        """Add wage override.

        POST /rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/wage-overrides
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
        """Delete subcategory.

        DELETE /rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/categories/{category_id}/subcategories/{subcategory_id}
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
        """Delete category.

        DELETE /rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/categories/{category_id}
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
        """Remove role from project.

        DELETE /rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/roles/{role_id}
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
        """Remove tag instance from project.

        DELETE /rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/tags/{tag_instance_id}
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
        """Delete wage override.

        DELETE /rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/wage-overrides/{wage_override_id}
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
        """Get a single project.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            concurrency: pages that are fetched ahead.
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
        """Get a groups projects.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/groups/{group_id}/projects

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            concurrency: pages that are fetched ahead.
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
        """Update subcategory name.

        POST /rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/categories/{category_id}/subcategories/{subcategory_id}
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
        """Update category name.

        POST /rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/categories/{category_id}
        """
        return await self._one(
            ResourcePlanningProjectCategory,
            "POST",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/projects/{project_id}/categories/{category_id}",
            {"company_id": company_id, "project_id": project_id, "category_id": category_id},
            options,
            body=some({"name": name}),
        )
