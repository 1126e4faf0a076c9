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
    "ProjectDistributionGroupFilters",
    "ProjectDistributionGroupInput",
    "ProjectDistributionGroupUser",
    "ProjectDistributionGroupWithAncestorsFilters",
    "ProjectDistributionGroupsResource",
]


@record
class ProjectDistributionGroup(Model):
    """What Procore tells of project distribution groups."""

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


class ProjectDistributionGroupInput(TypedDict, total=False):
    """What is sent as ``distribution_group``."""

    name: str | None
    description: str | None
    user_ids: Sequence[Id] | None


class ProjectDistributionGroupFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    search: str | Sequence[str]


class ProjectDistributionGroupWithAncestorsFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    search: str | Sequence[str]


class ProjectDistributionGroupsResource(Resource):
    """Project distribution groups (Directory).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        distribution_group: ProjectDistributionGroupInput,
        project_id: Id | Unset = UNSET,
        idempotency_token: str | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectDistributionGroup:
        """Create project distribution group.

        POST /rest/v1.0/projects/{project_id}/distribution_groups

        Args:
            idempotency_token: a text of your own; a call that has one which was seen before does nothing again.
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
        """Delete project distribution group.

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
        """Show project distribution group.

        GET /rest/v1.0/projects/{project_id}/distribution_groups/{distribution_group_id}

        What comes back is given as it comes: the reference does not describe it.

        Args:
            view: how much is told of each.
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
        """Show project distribution group.

        GET /rest/v1.0/projects/{project_id}/distribution_groups_with_ancestors/{distribution_group_id}

        What comes back is given as it comes: the reference does not describe it.

        Args:
            view: how much is told of each.
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
        sort: Literal["name", "-name"] | Unset = UNSET,
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
        """List project distribution groups.

        GET /rest/v1.0/projects/{project_id}/distribution_groups

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            view: how much is told of each.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        sort: Literal["name", "-name"] | Unset = UNSET,
        view: Literal["extended"] | Unset = UNSET,
        domain_id: Id | Unset = UNSET,
        min_ual: int | Unset = UNSET,
        ual: int | Unset = UNSET,
        filters: ProjectDistributionGroupWithAncestorsFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Any]:
        """List project distribution groups.

        GET /rest/v1.0/projects/{project_id}/distribution_groups_with_ancestors

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            view: how much is told of each.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        distribution_group: ProjectDistributionGroupInput,
        project_id: Id | Unset = UNSET,
        idempotency_token: str | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectDistributionGroup:
        """Update project distribution group.

        PATCH /rest/v1.0/projects/{project_id}/distribution_groups/{distribution_group_id}

        Args:
            idempotency_token: a text of your own; a call that has one which was seen before does nothing again.
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
