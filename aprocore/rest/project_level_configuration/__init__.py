"""Project level configuration (Project-Level Configuration)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, Options, Pages, Resource, ScopedOptions, Unset, deprecated


class ProjectLevelConfigurationResource(Resource):
    """Project level configuration (Project-Level Configuration).

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def links(self) -> LinksResource:
        """Links (Project-Level Configuration)."""
        return LinksResource(self._session)

    @property
    def open_items(self) -> OpenItemsResource:
        """Open items (Project-Level Configuration)."""
        return OpenItemsResource(self._session)

    @property
    def project_filters(self) -> ProjectFiltersResource:
        """Project filters (Project-Level Configuration)."""
        return ProjectFiltersResource(self._session)


@record
class Link(Model):
    """A link."""

    id: Id
    created_by: LinkCreatedBy | None = None
    created_at: DateTime | None = None
    project_id: Id | None = None
    title: str | None = None
    url: str | None = None
    deleted_at: DateTime | None = None


@record
class LinkCreatedBy(Model):
    """``created_by`` of :class:`Link`."""

    id: Id
    login: str | None = None
    name: str | None = None


class LinkCreateInput(TypedDict):
    """``link`` in a request body."""

    title: str
    url: str


class LinkInput(TypedDict, total=False):
    """``link`` in a request body."""

    title: str | None
    url: str | None


class LinksResource(Resource):
    """Links (Project-Level Configuration)."""

    __slots__ = ()

    @deprecated("POST /rest/v1.0/links is deprecated by Procore.")
    async def create(
        self, *, link: LinkCreateInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Link:
        """Create a link.

        POST /rest/v1.0/links
        https://developers.procore.com/reference/rest/v1/links?version=1.0#create-link

        Returns:
            :class:`Link`.
        """
        return await self._one(
            Link,
            "POST",
            "/rest/v1.0/links",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            body={"link": link},
        )

    @deprecated("DELETE /rest/v1.0/links/{id} is deprecated by Procore. Use procore.project.links.delete.")
    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a link.

        DELETE /rest/v1.0/links/{id}
        https://developers.procore.com/reference/rest/v1/links?version=1.0#delete-link

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/links/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Link:
        """Return a link.

        GET /rest/v1.0/links/{id}
        https://developers.procore.com/reference/rest/v1/links?version=1.0#show-link

        Returns:
            :class:`Link`.
        """
        return await self._one(
            Link,
            "GET",
            "/rest/v1.0/links/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    @deprecated("GET /rest/v1.0/links is deprecated by Procore. Use procore.project.links.list.")
    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Link]:
        """List links.

        GET /rest/v1.0/links
        https://developers.procore.com/reference/rest/v1/links?version=1.0#list-links

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Link`.
        """
        return self._pages(
            Link,
            "/rest/v1.0/links",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_recycled(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Link]:
        """List recycled links.

        GET /rest/v1.0/links/recycle_bin
        https://developers.procore.com/reference/rest/v1/links?version=1.0#list-recycled-links

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Link`.
        """
        return self._pages(
            Link,
            "/rest/v1.0/links/recycle_bin",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def restore(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Link:
        """Return a recycled link.

        PATCH /rest/v1.0/links/{id}/restore
        https://developers.procore.com/reference/rest/v1/links?version=1.0#retrieve-recycled-link

        Returns:
            :class:`Link`.
        """
        return await self._one(
            Link,
            "PATCH",
            "/rest/v1.0/links/{id}/restore",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    @deprecated("PATCH /rest/v1.0/links/{id} is deprecated by Procore.")
    async def update(
        self, *, id: Id, link: LinkInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Link:
        """Update a link.

        PATCH /rest/v1.0/links/{id}
        https://developers.procore.com/reference/rest/v1/links?version=1.0#update-link

        Returns:
            :class:`Link`.
        """
        return await self._one(
            Link,
            "PATCH",
            "/rest/v1.0/links/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            body={"link": link},
        )


@record
class OpenItem(Model):
    """An open item."""

    count: int | None = None
    open_count: int | None = None
    upcoming_count: int | None = None
    overdue_count: int | None = None
    last_activity: Date | None = None


@record
class OpenItemMine(Model):
    """Returned by :meth:`OpenItemsResource.get_mine`."""

    count: int | None = None
    open_count: int | None = None
    upcoming_count: int | None = None
    overdue_count: int | None = None
    last_activity: Date | None = None


class OpenItemsResource(Resource):
    """Open items (Project-Level Configuration)."""

    __slots__ = ()

    async def get(
        self,
        *,
        project_id: Id | Unset = UNSET,
        tool_name: Literal["Punchlist Item", "RFI", "Submittals"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> OpenItem:
        """Return open items statistics.

        GET /rest/v1.0/open_items/all
        https://developers.procore.com/reference/rest/v1/open-items?version=1.0#get-open-items-statistics

        Args:
            tool_name: One of Punchlist Item, RFI, Submittals.

        Returns:
            :class:`OpenItem`.
        """
        return await self._one(
            OpenItem,
            "GET",
            "/rest/v1.0/open_items/all",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "tool_name": tool_name},
        )

    async def get_mine(
        self,
        *,
        project_id: Id | Unset = UNSET,
        tool_name: Literal["Punchlist Item", "RFI", "Submittals"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> OpenItemMine:
        """Return my open items statistics.

        GET /rest/v1.0/open_items/mine
        https://developers.procore.com/reference/rest/v1/open-items?version=1.0#get-my-open-items-statistics

        Args:
            tool_name: One of Punchlist Item, RFI, Submittals.

        Returns:
            :class:`OpenItemMine`.
        """
        return await self._one(
            OpenItemMine,
            "GET",
            "/rest/v1.0/open_items/mine",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "tool_name": tool_name},
        )


@record
class ProjectFilter(Model):
    """A project filter."""

    index: int | None = None
    key: str | None = None
    endpoint: str | None = None
    value: str | None = None
    filters: list[ProjectFilter] | None = None
    saved_filters: list[ProjectFilterSavedFilter] | None = None


@record
class ProjectFilterSavedFilter(Model):
    """``saved_filters`` of :class:`ProjectFilter`."""

    index: int | None = None
    key: str | None = None
    endpoint: str | None = None
    value: str | None = None


class ProjectFiltersResource(Resource):
    """Project filters (Project-Level Configuration)."""

    __slots__ = ()

    async def get(
        self,
        *,
        name: Literal["assigned", "changing_orders", "commitment", "direct_costs", "generic_tool", "status"],
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ProjectFilter:
        """Return a filter.

        GET /rest/v1.0/companies/{company_id}/filters/{name}
        https://developers.procore.com/reference/rest/v1/project-filters?version=1.0#return-a-filter

        Args:
            name: One of assigned, changing_orders, commitment, direct_costs, generic_tool, status.

        Returns:
            :class:`ProjectFilter`.
        """
        return await self._one(
            ProjectFilter,
            "GET",
            "/rest/v1.0/companies/{company_id}/filters/{name}",
            {"company_id": company_id, "name": name},
            options,
        )

    async def list(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> ProjectFilter:
        """List filters.

        GET /rest/v1.0/companies/{company_id}/filters
        https://developers.procore.com/reference/rest/v1/project-filters?version=1.0#list-filters

        Returns:
            :class:`ProjectFilter`.
        """
        return await self._one(
            ProjectFilter, "GET", "/rest/v1.0/companies/{company_id}/filters", {"company_id": company_id}, options
        )
