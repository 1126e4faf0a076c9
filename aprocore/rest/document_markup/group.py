"""Group (Document Markup)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict, Unpack

from ...types import Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "GroupDomainsGroupFilters",
    "GroupResource",
]


class GroupDomainsGroupFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    created_before: DateRange
    updated_at: DateRange
    id: Id | Sequence[Id]
    context_id: Id | Sequence[Id]
    context_type_id: Id | Sequence[Id]
    subcontext_type_id: Id | Sequence[Id]


class GroupResource(Resource):
    """Group (Document Markup).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        name: str,
        layer_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        order_index: float | Unset | None = UNSET,
        color: str | Unset | None = UNSET,
        visibility: bool | Unset | None = UNSET,
        settings: Mapping[str, Any] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Create a new group.

        POST /rest/v1.0/companies/{company_id}/projects/{project_id}/groups

        What comes back is given as it comes: the reference does not describe it.
        """
        return await self._any(
            "POST",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/groups",
            {"company_id": company_id, "project_id": project_id},
            options,
            body={
                "name": name,
                "layer_id": layer_id,
                "order_index": order_index,
                "color": color,
                "visibility": visibility,
                "settings": settings,
            },
        )

    async def delete(
        self,
        *,
        group_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        delete_resources: bool | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete group.

        DELETE /rest/v1.0/companies/{company_id}/projects/{project_id}/groups/{group_id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/groups/{group_id}",
            {"company_id": company_id, "project_id": project_id, "group_id": group_id},
            options,
            query={"delete_resources": delete_resources},
        )

    async def get(
        self,
        *,
        group_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Get group by ID.

        GET /rest/v1.0/companies/{company_id}/projects/{project_id}/groups/{group_id}

        What comes back is given as it comes: the reference does not describe it.
        """
        return await self._any(
            "GET",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/groups/{group_id}",
            {"company_id": company_id, "project_id": project_id, "group_id": group_id},
            options,
        )

    async def get_accessible_group(
        self,
        *,
        context_type: str,
        context_type_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        layer_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Get accessible groups for authenticated user by context.

        GET /rest/v1.0/companies/{company_id}/projects/{project_id}/accessible_groups/{context_type}/{context_type_id}

        What comes back is given as it comes: the reference does not describe it.

        Args:
            per_page: items of a page; as many as are safe where it is left out.
        """
        return await self._any(
            "GET",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/accessible_groups/{context_type}/{context_type_id}",
            {
                "company_id": company_id,
                "project_id": project_id,
                "context_type": context_type,
                "context_type_id": context_type_id,
            },
            options,
            query={"layer_id": layer_id, "page": page, "per_page": per_page},
        )

    def list_domains_groups(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        view: str | Unset = UNSET,
        filters: GroupDomainsGroupFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Any]:
        """Get groups.

        GET /rest/v1.0/companies/{company_id}/projects/{project_id}/domains/groups

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            view: how much is told of each.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            None,
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/domains/groups",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page, "view": view, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_layers_groups(
        self,
        *,
        layer_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Any]:
        """Get groups for layer.

        GET /rest/v1.0/companies/{company_id}/projects/{project_id}/layers/{layer_id}/groups

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            None,
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/layers/{layer_id}/groups",
            {"company_id": company_id, "project_id": project_id, "layer_id": layer_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def replace(
        self,
        *,
        group_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        name: str | Unset | None = UNSET,
        layer_id: Id | Unset | None = UNSET,
        order_index: float | Unset | None = UNSET,
        color: str | Unset | None = UNSET,
        visibility: bool | Unset | None = UNSET,
        settings: Mapping[str, Any] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Update group.

        PUT /rest/v1.0/companies/{company_id}/projects/{project_id}/groups/{group_id}

        What comes back is given as it comes: the reference does not describe it.
        """
        return await self._any(
            "PUT",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/groups/{group_id}",
            {"company_id": company_id, "project_id": project_id, "group_id": group_id},
            options,
            body={
                "name": name,
                "layer_id": layer_id,
                "order_index": order_index,
                "color": color,
                "visibility": visibility,
                "settings": settings,
            },
        )

    async def reposition(
        self,
        *,
        group_id: Id,
        order_index: float,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Update group order rank.

        POST /rest/v1.0/companies/{company_id}/projects/{project_id}/groups/{group_id}/reposition

        What comes back is given as it comes: the reference does not describe it.
        """
        return await self._any(
            "POST",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/groups/{group_id}/reposition",
            {"company_id": company_id, "project_id": project_id, "group_id": group_id},
            options,
            body={"order_index": order_index},
        )
