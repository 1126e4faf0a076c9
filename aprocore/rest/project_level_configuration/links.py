"""Links (Project-Level Configuration)."""

# Generated; do not edit.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset, deprecated


@record
class Link(Model):
    """A link."""

    id: Id | None = None
    created_by: LinkCreatedBy | None = None
    created_at: DateTime | None = None
    project_id: Id | None = None
    title: str | None = None
    url: str | None = None
    deleted_at: DateTime | None = None


@record
class LinkCreatedBy(Model):
    """``created_by`` of :class:`Link`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class LinkInput(TypedDict, total=False):
    """``link`` in a request body."""

    title: str | None
    url: str | None


class LinksResource(Resource):
    """Links (Project-Level Configuration)."""

    __slots__ = ()

    @deprecated("POST /rest/v1.0/links is deprecated by Procore.")
    async def create(self, *, link: LinkInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Link:
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

    @deprecated("DELETE /rest/v1.0/links/{id} is deprecated by Procore.")
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

    @deprecated("GET /rest/v1.0/links is deprecated by Procore.")
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
