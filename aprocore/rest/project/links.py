"""Links (Project)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class Link(Model):
    """A link."""

    id: Id | None = None
    title: str | None = None
    url: str | None = None
    position: int | None = None
    project_id: Id | None = None
    created_at: DateTime | None = None


class LinkInput(TypedDict, total=False):
    """``body`` in a request body."""

    id: Id | None
    title: str | None
    url: str | None


class LinksResource(Resource):
    """Links (Project)."""

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
        https://developers.procore.com/reference/rest/links?version=2.0#bulk-update-links

        Args:
            body: The whole request body.

        Returns:
            A list of :class:`Link`.
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
        https://developers.procore.com/reference/rest/links?version=2.0#delete-a-link

        Returns:
            None.
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
        https://developers.procore.com/reference/rest/links?version=2.0#list-project-links

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Link`.
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
