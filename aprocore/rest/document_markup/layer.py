"""Layer (Document Markup)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...types import Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "LayerDomainsLayerFilters",
    "LayerResource",
]


class LayerDomainsLayerFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    created_before: DateRange
    updated_at: DateRange
    id: Id | Sequence[Id]
    context_id: Id | Sequence[Id]
    context_type_id: Id | Sequence[Id]
    subcontext_type_id: Id | Sequence[Id]


class LayerResource(Resource):
    """Layer (Document Markup).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def convert_to_public(
        self,
        *,
        layer_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Convert private layer to public.

        POST /rest/v1.0/companies/{company_id}/projects/{project_id}/layers/{layer_id}/convert_to_public

        What comes back is given as it comes: the reference does not describe it.
        """
        return await self._any(
            "POST",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/layers/{layer_id}/convert_to_public",
            {"company_id": company_id, "project_id": project_id, "layer_id": layer_id},
            options,
        )

    async def create(
        self,
        *,
        name: str,
        type: Literal["PRIVATE", "PUBLIC"],
        context_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        order_index: float | Unset | None = UNSET,
        visibility: bool | Unset | None = UNSET,
        settings: Mapping[str, Any] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Create a new layer.

        POST /rest/v1.0/companies/{company_id}/projects/{project_id}/layers

        What comes back is given as it comes: the reference does not describe it.
        """
        return await self._any(
            "POST",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/layers",
            {"company_id": company_id, "project_id": project_id},
            options,
            body={
                "name": name,
                "type": type,
                "context_id": context_id,
                "order_index": order_index,
                "visibility": visibility,
                "settings": settings,
            },
        )

    async def delete(
        self,
        *,
        layer_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete layer.

        DELETE /rest/v1.0/companies/{company_id}/projects/{project_id}/layers/{layer_id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/layers/{layer_id}",
            {"company_id": company_id, "project_id": project_id, "layer_id": layer_id},
            options,
        )

    async def get(
        self,
        *,
        layer_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Get layer by ID.

        GET /rest/v1.0/companies/{company_id}/projects/{project_id}/layers/{layer_id}

        What comes back is given as it comes: the reference does not describe it.
        """
        return await self._any(
            "GET",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/layers/{layer_id}",
            {"company_id": company_id, "project_id": project_id, "layer_id": layer_id},
            options,
        )

    async def get_accessible_layer(
        self,
        *,
        context_type: str,
        context_type_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Get accessible layers for authenticated user by context.

        GET /rest/v1.0/companies/{company_id}/projects/{project_id}/accessible_layers/{context_type}/{context_type_id}

        What comes back is given as it comes: the reference does not describe it.

        Args:
            per_page: items of a page; as many as are safe where it is left out.
        """
        return await self._any(
            "GET",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/accessible_layers/{context_type}/{context_type_id}",
            {
                "company_id": company_id,
                "project_id": project_id,
                "context_type": context_type,
                "context_type_id": context_type_id,
            },
            options,
            query={"page": page, "per_page": per_page},
        )

    def list_contexts_layers(
        self,
        *,
        context_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Any]:
        """Get layers for context.

        GET /rest/v1.0/companies/{company_id}/projects/{project_id}/contexts/{context_id}/layers

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            None,
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/contexts/{context_id}/layers",
            {"company_id": company_id, "project_id": project_id, "context_id": context_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_domains_layers(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        view: str | Unset = UNSET,
        filters: LayerDomainsLayerFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Any]:
        """Get layers.

        GET /rest/v1.0/companies/{company_id}/projects/{project_id}/domains/layers

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            view: how much is told of each.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            None,
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/domains/layers",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page, "view": view, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def replace(
        self,
        *,
        layer_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        name: str | Unset | None = UNSET,
        order_index: float | Unset | None = UNSET,
        visibility: bool | Unset | None = UNSET,
        settings: Mapping[str, Any] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Update layer.

        PUT /rest/v1.0/companies/{company_id}/projects/{project_id}/layers/{layer_id}

        What comes back is given as it comes: the reference does not describe it.
        """
        return await self._any(
            "PUT",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/layers/{layer_id}",
            {"company_id": company_id, "project_id": project_id, "layer_id": layer_id},
            options,
            body={"name": name, "order_index": order_index, "visibility": visibility, "settings": settings},
        )

    async def reposition(
        self,
        *,
        layer_id: Id,
        order_index: float,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Update layer order rank.

        POST /rest/v1.0/companies/{company_id}/projects/{project_id}/layers/{layer_id}/reposition

        What comes back is given as it comes: the reference does not describe it.
        """
        return await self._any(
            "POST",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/layers/{layer_id}/reposition",
            {"company_id": company_id, "project_id": project_id, "layer_id": layer_id},
            options,
            body={"order_index": order_index},
        )
