"""Links (Project-Level Configuration)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset, deprecated

__all__ = [
    "Link",
    "LinkCreatedBy",
    "LinkInput",
    "LinksResource",
]


@record
class Link(Model):
    """What Procore tells of links."""

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
    """What is sent as ``link``."""

    title: str | None
    url: str | None


class LinksResource(Resource):
    """Links (Project-Level Configuration).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @deprecated("Procore says that POST /rest/v1.0/links is not to be used any more.")
    async def create(self, *, link: LinkInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Link:
        """Create link.

        POST /rest/v1.0/links
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

    @deprecated("Procore says that DELETE /rest/v1.0/links/{id} is not to be used any more.")
    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete link.

        DELETE /rest/v1.0/links/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/links/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Link:
        """Show link.

        GET /rest/v1.0/links/{id}
        """
        return await self._one(
            Link,
            "GET",
            "/rest/v1.0/links/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    @deprecated("Procore says that GET /rest/v1.0/links is not to be used any more.")
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """Retrieve recycled link.

        PATCH /rest/v1.0/links/{id}/restore
        """
        return await self._one(
            Link,
            "PATCH",
            "/rest/v1.0/links/{id}/restore",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    @deprecated("Procore says that PATCH /rest/v1.0/links/{id} is not to be used any more.")
    async def update(
        self, *, id: Id, link: LinkInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Link:
        """Update link.

        PATCH /rest/v1.0/links/{id}
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
