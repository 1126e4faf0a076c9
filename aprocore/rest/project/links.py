"""Links (Project)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "Link",
    "LinkInput",
    "LinksResource",
]


@record
class Link(Model):
    """What Procore tells of links."""

    id: Id | None = None
    title: str | None = None
    url: str | None = None
    position: int | None = None
    project_id: Id | None = None
    created_at: DateTime | None = None


class LinkInput(TypedDict, total=False):
    """What is sent as ``body``."""

    id: Id | None
    title: str | None
    url: str | None


class LinksResource(Resource):
    """Links (Project).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
