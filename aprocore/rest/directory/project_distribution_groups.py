"""Project distribution groups (Directory)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "ProjectDistributionGroup",
    "ProjectDistributionGroupDistributionGroupInput",
    "ProjectDistributionGroupDistributionGroupWithAncestorsFilters",
    "ProjectDistributionGroupFilters",
    "ProjectDistributionGroupUser",
    "ProjectDistributionGroupsResource",
]


@record
class ProjectDistributionGroup(Model):
    """What Procore tells of project distribution groups (Directory)."""

    id: Id | None = None
    description: str | None = None
    name: str | None = None
    users: list[ProjectDistributionGroupUser] | None = None
    domain_user_ids: list[Id] | None = None


@record
class ProjectDistributionGroupUser(Model):
    """``users`` of :class:`ProjectDistributionGroup`."""

    id: Id | None = None
    name: str | None = None
    login: str | None = None
    imageUrl: str | None = None
    initials: str | None = None
    company_name: str | None = None
    job_title: str | None = None


class ProjectDistributionGroupDistributionGroupInput(TypedDict, total=False):
    name: str | None
    description: str | None
    user_ids: Sequence[Id] | None


class ProjectDistributionGroupDistributionGroupWithAncestorsFilters(TypedDict, total=False):
    search: str | Sequence[str]


class ProjectDistributionGroupFilters(TypedDict, total=False):
    search: str | Sequence[str]


class ProjectDistributionGroupsResource(Resource):
    """Project distribution groups (Directory)."""

    __slots__ = ()

    async def create(
        self,
        *,
        distribution_group: ProjectDistributionGroupDistributionGroupInput,
        project_id: Id | Unset = UNSET,
        idempotency_token: str | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectDistributionGroup:
        """Create Project Distribution Group.

        POST /rest/v1.0/projects/{project_id}/distribution_groups
        """
        return await self._one(
            ProjectDistributionGroup,
            "POST",
            "/rest/v1.0/projects/{project_id}/distribution_groups",
            {"project_id": project_id},
            options,
            body={"distribution_group": distribution_group},
            headers={"Idempotency-Token": idempotency_token},
        )

    async def delete(
        self, *, distribution_group_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete Project Distribution Group.

        DELETE /rest/v1.0/projects/{project_id}/distribution_groups/{distribution_group_id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/distribution_groups/{distribution_group_id}",
            {"project_id": project_id, "distribution_group_id": distribution_group_id},
            options,
        )

    async def get(
        self,
        *,
        distribution_group_id: Id,
        project_id: Id | Unset = UNSET,
        view: Literal["extended"] | Unset = UNSET,
        include_ancestors: bool | Unset = UNSET,
        domain_id: Id | Unset = UNSET,
        min_ual: int | Unset = UNSET,
        ual: int | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Any:
        """Show Project Distribution Group.

        GET /rest/v1.0/projects/{project_id}/distribution_groups/{distribution_group_id}
        """
        return await self._any(
            "GET",
            "/rest/v1.0/projects/{project_id}/distribution_groups/{distribution_group_id}",
            {"project_id": project_id, "distribution_group_id": distribution_group_id},
            options,
            query={
                "view": view,
                "include_ancestors": include_ancestors,
                "domain_id": domain_id,
                "min_ual": min_ual,
                "ual": ual,
            },
        )

    async def get_distribution_group_with_ancestors(
        self,
        *,
        distribution_group_id: Id,
        project_id: Id | Unset = UNSET,
        view: Literal["extended"] | Unset = UNSET,
        domain_id: Id | Unset = UNSET,
        min_ual: int | Unset = UNSET,
        ual: int | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Any:
        """Show Project Distribution Group.

        GET /rest/v1.0/projects/{project_id}/distribution_groups_with_ancestors/{distribution_group_id}
        """
        return await self._any(
            "GET",
            "/rest/v1.0/projects/{project_id}/distribution_groups_with_ancestors/{distribution_group_id}",
            {"project_id": project_id, "distribution_group_id": distribution_group_id},
            options,
            query={"view": view, "domain_id": domain_id, "min_ual": min_ual, "ual": ual},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["name"] | Unset = UNSET,
        view: Literal["extended"] | Unset = UNSET,
        include_ancestors: bool | Unset = UNSET,
        domain_id: Id | Unset = UNSET,
        min_ual: int | Unset = UNSET,
        ual: int | Unset = UNSET,
        filters: ProjectDistributionGroupFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectDistributionGroup]:
        """List Project Distribution Groups.

        GET /rest/v1.0/projects/{project_id}/distribution_groups
        """
        return self._pages(
            ProjectDistributionGroup,
            "/rest/v1.0/projects/{project_id}/distribution_groups",
            {"project_id": project_id},
            options,
            query={
                "page": page,
                "sort": sort,
                "view": view,
                "include_ancestors": include_ancestors,
                "domain_id": domain_id,
                "min_ual": min_ual,
                "ual": ual,
                "filters": filters,
            },
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_distribution_groups_with_ancestors(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["name"] | Unset = UNSET,
        view: Literal["extended"] | Unset = UNSET,
        domain_id: Id | Unset = UNSET,
        min_ual: int | Unset = UNSET,
        ual: int | Unset = UNSET,
        filters: ProjectDistributionGroupDistributionGroupWithAncestorsFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Any]:
        """List Project Distribution Groups.

        GET /rest/v1.0/projects/{project_id}/distribution_groups_with_ancestors
        """
        return self._pages(
            None,
            "/rest/v1.0/projects/{project_id}/distribution_groups_with_ancestors",
            {"project_id": project_id},
            options,
            query={
                "page": page,
                "sort": sort,
                "view": view,
                "domain_id": domain_id,
                "min_ual": min_ual,
                "ual": ual,
                "filters": filters,
            },
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        distribution_group_id: Id,
        distribution_group: ProjectDistributionGroupDistributionGroupInput,
        project_id: Id | Unset = UNSET,
        idempotency_token: str | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectDistributionGroup:
        """Update Project Distribution Group.

        PATCH /rest/v1.0/projects/{project_id}/distribution_groups/{distribution_group_id}
        """
        return await self._one(
            ProjectDistributionGroup,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/distribution_groups/{distribution_group_id}",
            {"project_id": project_id, "distribution_group_id": distribution_group_id},
            options,
            body={"distribution_group": distribution_group},
            headers={"Idempotency-Token": idempotency_token},
        )
