"""Project distribution groups (Directory)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, Never, TypedDict, Unpack, overload

from ...model import Model, record
from ...types import Id
from .._base import OMITTED, UNSET, DocumentedType, Options, Pages, Resource, Unset, overloaded


@record
class ProjectDistributionGroupDefault(Model):
    """:class:`ProjectDistributionGroup` in a view with fewer fields."""

    id: Id
    description: str | None = None
    name: str | None = None


@record
class ProjectDistributionGroup(ProjectDistributionGroupDefault):
    """A project distribution group."""

    users: list[ProjectDistributionGroupUser] | None = None
    domain_user_ids: list[Id] | None = None


@record
class ProjectDistributionGroupUser(Model):
    """``users`` of :class:`ProjectDistributionGroup`."""

    id: Id
    company_name: str | None = None
    imageUrl: str | None = None
    initials: str | None = None
    job_title: str | None = None
    login: str | None = None
    name: str | None = None


class ProjectDistributionGroupFields(TypedDict, total=False):
    """Fields of :class:`ProjectDistributionGroupCreateInput` and :class:`ProjectDistributionGroupInput`."""

    description: str | None
    user_ids: Sequence[Id] | None


class ProjectDistributionGroupCreateInput(ProjectDistributionGroupFields):
    """``distribution_group`` in the body of ``create``."""

    name: str


class ProjectDistributionGroupInput(ProjectDistributionGroupFields, total=False):
    """``distribution_group`` in the body of ``update``."""

    name: str | None


class ProjectDistributionGroupFilters(TypedDict, total=False):
    """Query filters of ``directory.project_distribution_groups.list``."""

    search: str | Sequence[str]


class ProjectDistributionGroupWithAncestorsFilters(TypedDict, total=False):
    """Query filters of ``directory.project_distribution_groups.list_distribution_groups_with_ancestors``."""

    search: str | Sequence[str]


class ProjectDistributionGroupsResource(Resource):
    """Project distribution groups (Directory)."""

    __slots__ = ()

    async def create(
        self,
        *,
        distribution_group: ProjectDistributionGroupCreateInput,
        project_id: Id | Unset = UNSET,
        idempotency_token: str | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectDistributionGroup:
        """Create a project distribution group.

        POST /rest/v1.0/projects/{project_id}/distribution_groups
        https://developers.procore.com/reference/rest/v1/project-distribution-groups?version=1.0#create-project-distribution-group

        Args:
            idempotency_token: Text that identifies the change; random by default. It allows no retry by itself.

        Returns:
            :class:`ProjectDistributionGroup`.
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
        """Delete a project distribution group.

        DELETE /rest/v1.0/projects/{project_id}/distribution_groups/{distribution_group_id}
        https://developers.procore.com/reference/rest/v1/project-distribution-groups?version=1.0#delete-project-distribution-group

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/distribution_groups/{distribution_group_id}",
            {"project_id": project_id, "distribution_group_id": distribution_group_id},
            options,
        )

    @overload
    async def get(
        self,
        *,
        distribution_group_id: Id,
        project_id: Id | Unset = UNSET,
        view: Unset = UNSET,
        include_ancestors: bool | Unset = UNSET,
        domain_id: Id | Unset = UNSET,
        min_ual: int | Unset = UNSET,
        ual: int | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectDistributionGroupDefault: ...
    @overload
    async def get(
        self,
        *,
        distribution_group_id: Id,
        view: Literal["extended"],
        project_id: Id | Unset = UNSET,
        include_ancestors: bool | Unset = UNSET,
        domain_id: Id | Unset = UNSET,
        min_ual: int | Unset = UNSET,
        ual: int | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectDistributionGroup: ...
    @overloaded
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
    ) -> ProjectDistributionGroup:
        """Return a project distribution group.

        GET /rest/v1.0/projects/{project_id}/distribution_groups/{distribution_group_id}
        https://developers.procore.com/reference/rest/v1/project-distribution-groups?version=1.0#show-project-distribution-group

        Args:
            view: Level of detail. Must be extended.

        Returns:
            :class:`ProjectDistributionGroupDefault`; with ``view="extended"`` :class:`ProjectDistributionGroup`.
        """
        return await self._one(
            ProjectDistributionGroup,
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
        """Return a project distribution group.

        GET /rest/v1.0/projects/{project_id}/distribution_groups_with_ancestors/{distribution_group_id}
        https://developers.procore.com/reference/rest/v1/project-distribution-groups?version=1.0#show-project-distribution-group

        Args:
            view: Level of detail. Must be extended.

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "GET",
            "/rest/v1.0/projects/{project_id}/distribution_groups_with_ancestors/{distribution_group_id}",
            {"project_id": project_id, "distribution_group_id": distribution_group_id},
            options,
            query={"view": view, "domain_id": domain_id, "min_ual": min_ual, "ual": ual},
        )

    @overload
    def list(
        self, *, filters: dict[Literal["search"], DocumentedType], view: Unset = UNSET, **others: Any
    ) -> Pages[ProjectDistributionGroupDefault]: ...
    @overload
    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["name", "-name"] | Unset = UNSET,
        view: Unset = UNSET,
        include_ancestors: bool | Unset = UNSET,
        domain_id: Id | Unset = UNSET,
        min_ual: int | Unset = UNSET,
        ual: int | Unset = UNSET,
        filters: ProjectDistributionGroupFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectDistributionGroupDefault]: ...
    @overload
    def list(
        self,
        *,
        filters: dict[Literal["search"], DocumentedType],
        view: Sequence[Never] | Literal["extended"],
        **others: Any,
    ) -> Pages[ProjectDistributionGroup]: ...
    @overload
    def list(
        self,
        *,
        view: Literal["extended"],
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["name", "-name"] | Unset = UNSET,
        include_ancestors: bool | Unset = UNSET,
        domain_id: Id | Unset = UNSET,
        min_ual: int | Unset = UNSET,
        ual: int | Unset = UNSET,
        filters: ProjectDistributionGroupFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectDistributionGroup]: ...
    @overloaded
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
        filters: ProjectDistributionGroupFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectDistributionGroup]:
        """List project distribution groups.

        GET /rest/v1.0/projects/{project_id}/distribution_groups
        https://developers.procore.com/reference/rest/v1/project-distribution-groups?version=1.0#list-project-distribution-groups

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            view: Level of detail. Must be extended.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectDistributionGroupDefault`; with ``view="extended"`` of :class:`ProjectDistributionGroup`.
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
        filters: ProjectDistributionGroupWithAncestorsFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Any]:
        """List project distribution groups.

        GET /rest/v1.0/projects/{project_id}/distribution_groups_with_ancestors
        https://developers.procore.com/reference/rest/v1/project-distribution-groups?version=1.0#list-project-distribution-groups

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            view: Level of detail. Must be extended.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of undocumented JSON values.
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
        """Update a project distribution group.

        PATCH /rest/v1.0/projects/{project_id}/distribution_groups/{distribution_group_id}
        https://developers.procore.com/reference/rest/v1/project-distribution-groups?version=1.0#update-project-distribution-group

        Args:
            idempotency_token: Text that identifies the change; random by default. It allows no retry by itself.

        Returns:
            :class:`ProjectDistributionGroup`.
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
