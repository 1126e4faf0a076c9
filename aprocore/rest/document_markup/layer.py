"""Layer (Document Markup)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...types import Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset


class LayerDomainsLayerFilters(TypedDict, total=False):
    """Query filters of ``document_markup.layer.list_domains_layers``."""

    created_before: DateRange
    updated_at: DateRange
    id: Id | Sequence[Id]
    context_id: Id | Sequence[Id]
    context_type_id: Id | Sequence[Id]
    subcontext_type_id: Id | Sequence[Id]


class LayerResource(Resource):
    """Layer (Document Markup)."""

    __slots__ = ()

    async def convert_to_public(
        self,
        *,
        layer_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Convert a private layer to public.

        POST /rest/v1.0/companies/{company_id}/projects/{project_id}/layers/{layer_id}/convert_to_public
        https://developers.procore.com/reference/rest/v1/layer?version=1.0#convert-private-layer-to-public

        Returns:
            The decoded JSON body, whose fields are undocumented.
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
        https://developers.procore.com/reference/rest/v1/layer?version=1.0#create-a-new-layer

        Args:
            type: One of PRIVATE, PUBLIC.

        Returns:
            The decoded JSON body, whose fields are undocumented.
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
        """Delete a layer.

        DELETE /rest/v1.0/companies/{company_id}/projects/{project_id}/layers/{layer_id}
        https://developers.procore.com/reference/rest/v1/layer?version=1.0#delete-layer

        Returns:
            None.
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
        """Return a layer by ID.

        GET /rest/v1.0/companies/{company_id}/projects/{project_id}/layers/{layer_id}
        https://developers.procore.com/reference/rest/v1/layer?version=1.0#get-layer-by-id

        Returns:
            The decoded JSON body, whose fields are undocumented.
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
        """Return accessible layers for authenticated user by context.

        GET /rest/v1.0/companies/{company_id}/projects/{project_id}/accessible_layers/{context_type}/{context_type_id}
        https://developers.procore.com/reference/rest/v1/layer?version=1.0#get-accessible-layers-for-authenticated-user-by-context

        Args:
            per_page: Default: 20.

        Returns:
            The decoded JSON body, whose fields are undocumented.
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
        """Return layers for context.

        GET /rest/v1.0/companies/{company_id}/projects/{project_id}/contexts/{context_id}/layers
        https://developers.procore.com/reference/rest/v1/layer?version=1.0#get-layers-for-context

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of undocumented JSON values.
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
        """Return layers.

        GET /rest/v1.0/companies/{company_id}/projects/{project_id}/domains/layers
        https://developers.procore.com/reference/rest/v1/layer?version=1.0#get-layers

        Args:
            view: Level of detail. Default: default.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of undocumented JSON values.
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
        """Update a layer.

        PUT /rest/v1.0/companies/{company_id}/projects/{project_id}/layers/{layer_id}
        https://developers.procore.com/reference/rest/v1/layer?version=1.0#update-layer

        Returns:
            The decoded JSON body, whose fields are undocumented.
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
        """Update a layer order rank.

        POST /rest/v1.0/companies/{company_id}/projects/{project_id}/layers/{layer_id}/reposition
        https://developers.procore.com/reference/rest/v1/layer?version=1.0#update-layer-order-rank

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "POST",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/layers/{layer_id}/reposition",
            {"company_id": company_id, "project_id": project_id, "layer_id": layer_id},
            options,
            body={"order_index": order_index},
        )
