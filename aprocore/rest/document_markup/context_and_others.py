"""Context (Document Markup), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Decimal, Id
from .._base import OMITTED, UNSET, DateRange, Pages, Resource, ScopedOptions, Unset, some


class ContextDomainsContextFilters(TypedDict, total=False):
    """Query filters of ``document_markup.context.list_domains_contexts``."""

    created_before: DateRange
    updated_at: DateRange
    id: Id | Sequence[Id]
    context_type_id: Id | Sequence[Id]
    subcontext_type_id: Id | Sequence[Id]


class ContextResource(Resource):
    """Context (Document Markup)."""

    __slots__ = ()

    async def create(
        self,
        *,
        name: str,
        context_type: Literal["document_revision", "document_container"],
        context_type_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        sub_context_type: Literal["NONE", "PIN"] | Unset | None = UNSET,
        sub_context_type_id: Id | Unset | None = UNSET,
        settings: Mapping[str, Any] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Create a new context.

        POST /rest/v1.0/companies/{company_id}/projects/{project_id}/contexts
        https://developers.procore.com/reference/rest/v1/context?version=1.0#create-a-new-context

        Args:
            context_type: One of document_revision, document_container.
            sub_context_type: One of NONE, PIN.

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "POST",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/contexts",
            {"company_id": company_id, "project_id": project_id},
            options,
            body={
                "name": name,
                "context_type": context_type,
                "context_type_id": context_type_id,
                "sub_context_type": sub_context_type,
                "sub_context_type_id": sub_context_type_id,
                "settings": settings,
            },
        )

    async def delete(
        self,
        *,
        context_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        skip_resource_deletion: bool | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete a context by ID.

        DELETE /rest/v1.0/companies/{company_id}/projects/{project_id}/contexts/{context_id}
        https://developers.procore.com/reference/rest/v1/context?version=1.0#delete-context-by-id

        Args:
            skip_resource_deletion: Default: false.

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/contexts/{context_id}",
            {"company_id": company_id, "project_id": project_id, "context_id": context_id},
            options,
            query={"skip_resource_deletion": skip_resource_deletion},
        )

    async def delete_by_query(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        context_type: str | Unset = UNSET,
        context_type_id: Id | Unset = UNSET,
        sub_context_type: str | Unset = UNSET,
        sub_context_type_id: Id | Unset = UNSET,
        skip_resource_deletion: bool | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete a context by query parameters.

        DELETE /rest/v1.0/companies/{company_id}/projects/{project_id}/contexts
        https://developers.procore.com/reference/rest/v1/context?version=1.0#delete-context-by-query-parameters

        Args:
            skip_resource_deletion: Default: false.

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/contexts",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={
                "context_type": context_type,
                "context_type_id": context_type_id,
                "sub_context_type": sub_context_type,
                "sub_context_type_id": sub_context_type_id,
                "skip_resource_deletion": skip_resource_deletion,
            },
        )

    async def get(
        self,
        *,
        context_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Return a context by ID.

        GET /rest/v1.0/companies/{company_id}/projects/{project_id}/contexts/{context_id}
        https://developers.procore.com/reference/rest/v1/context?version=1.0#get-context-by-id

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "GET",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/contexts/{context_id}",
            {"company_id": company_id, "project_id": project_id, "context_id": context_id},
            options,
        )

    async def get_layer_structure(
        self,
        *,
        context_type: Literal["document_revision", "document_container"],
        context_type_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        sub_context_type: Literal["NONE", "PIN"] | Unset | None = UNSET,
        sub_context_type_id: Id | Unset | None = UNSET,
        include_groups: bool | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Return a complete layer structure by context type and type ID.

        POST /rest/v1.0/companies/{company_id}/projects/{project_id}/layer_structure
        https://developers.procore.com/reference/rest/v1/context?version=1.0#get-complete-layer-structure-by-context-type-and-type-id

        Args:
            context_type: One of document_revision, document_container.
            sub_context_type: One of NONE, PIN.

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "POST",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/layer_structure",
            {"company_id": company_id, "project_id": project_id},
            options,
            body={
                "context_type": context_type,
                "context_type_id": context_type_id,
                "sub_context_type": sub_context_type,
                "sub_context_type_id": sub_context_type_id,
                "include_groups": include_groups,
            },
            reads=True,
        )

    async def get_or_create(
        self,
        *,
        name: str,
        context_type: Literal["document_revision", "document_container"],
        context_type_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        sub_context_type: Literal["NONE", "PIN"] | Unset | None = UNSET,
        sub_context_type_id: Id | Unset | None = UNSET,
        settings: Mapping[str, Any] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Return or create context with hierarchy.

        POST /rest/v1.0/companies/{company_id}/projects/{project_id}/contexts/get_or_create
        https://developers.procore.com/reference/rest/v1/context?version=1.0#get-or-create-context-with-hierarchy

        Args:
            context_type: One of document_revision, document_container.
            sub_context_type: One of NONE, PIN.

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "POST",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/contexts/get_or_create",
            {"company_id": company_id, "project_id": project_id},
            options,
            body={
                "name": name,
                "context_type": context_type,
                "context_type_id": context_type_id,
                "sub_context_type": sub_context_type,
                "sub_context_type_id": sub_context_type_id,
                "settings": settings,
            },
        )

    def list_domains_contexts(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        view: str | Unset = UNSET,
        filters: ContextDomainsContextFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Any]:
        """Return contexts.

        GET /rest/v1.0/companies/{company_id}/projects/{project_id}/domains/contexts
        https://developers.procore.com/reference/rest/v1/context?version=1.0#get-contexts

        Args:
            view: Level of detail. Default: default.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of undocumented JSON values.
        """
        return self._pages(
            None,
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/domains/contexts",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page, "view": view, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def replace(
        self,
        *,
        context_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        name: str | Unset | None = UNSET,
        settings: Mapping[str, Any] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Update a context.

        PUT /rest/v1.0/companies/{company_id}/projects/{project_id}/contexts/{context_id}
        https://developers.procore.com/reference/rest/v1/context?version=1.0#update-context

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "PUT",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/contexts/{context_id}",
            {"company_id": company_id, "project_id": project_id, "context_id": context_id},
            options,
            body={"name": name, "settings": settings},
        )


@record
class DocumentInfo(Model):
    """Document info."""

    item_type: str | None = None
    item_id: Id | None = None
    attachment_source: str | None = None
    attachment_id: Id | None = None
    viewer_doc_id: Id | None = None


class DocumentInfoResource(Resource):
    """Document info (Document Markup)."""

    __slots__ = ()

    async def create(
        self,
        *,
        item_id: Id,
        item_type: str,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        attachment_id: Id | Unset | None = UNSET,
        attachment_source: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> DocumentInfo:
        """Return or create document info (v1.1).

        POST /rest/v1.0/companies/{company_id}/projects/{project_id}/viewer_documents/get_or_create
        https://developers.procore.com/reference/rest/v1/document-info?version=1.0#get-or-create-document-info-v1-1

        Returns:
            :class:`DocumentInfo`.
        """
        return await self._one(
            DocumentInfo,
            "POST",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/viewer_documents/get_or_create",
            {"company_id": company_id, "project_id": project_id},
            options,
            body={
                "item_id": item_id,
                "item_type": item_type,
                "attachment_id": attachment_id,
                "attachment_source": attachment_source,
            },
        )


class GroupDomainsGroupFilters(TypedDict, total=False):
    """Query filters of ``document_markup.group.list_domains_groups``."""

    created_before: DateRange
    updated_at: DateRange
    id: Id | Sequence[Id]
    context_id: Id | Sequence[Id]
    context_type_id: Id | Sequence[Id]
    subcontext_type_id: Id | Sequence[Id]


class GroupResource(Resource):
    """Group (Document Markup)."""

    __slots__ = ()

    async def create(
        self,
        *,
        name: str,
        layer_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        order_index: Decimal | float | str | Unset | None = UNSET,
        color: str | Unset | None = UNSET,
        visibility: bool | Unset | None = UNSET,
        settings: Mapping[str, Any] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Create a new group.

        POST /rest/v1.0/companies/{company_id}/projects/{project_id}/groups
        https://developers.procore.com/reference/rest/v1/group?version=1.0#create-a-new-group

        Returns:
            The decoded JSON body, whose fields are undocumented.
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
        """Delete a group.

        DELETE /rest/v1.0/companies/{company_id}/projects/{project_id}/groups/{group_id}
        https://developers.procore.com/reference/rest/v1/group?version=1.0#delete-group

        Args:
            delete_resources: Default: false.

        Returns:
            None.
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
        """Return a group by ID.

        GET /rest/v1.0/companies/{company_id}/projects/{project_id}/groups/{group_id}
        https://developers.procore.com/reference/rest/v1/group?version=1.0#get-group-by-id

        Returns:
            The decoded JSON body, whose fields are undocumented.
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
        """Return accessible groups for authenticated user by context.

        GET /rest/v1.0/companies/{company_id}/projects/{project_id}/accessible_groups/{context_type}/{context_type_id}
        https://developers.procore.com/reference/rest/v1/group?version=1.0#get-accessible-groups-for-authenticated-user-by-context

        Args:
            per_page: Default: 100.

        Returns:
            The decoded JSON body, whose fields are undocumented.
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
        filters: GroupDomainsGroupFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Any]:
        """Return groups.

        GET /rest/v1.0/companies/{company_id}/projects/{project_id}/domains/groups
        https://developers.procore.com/reference/rest/v1/group?version=1.0#get-groups

        Args:
            view: Level of detail. Default: default.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of undocumented JSON values.
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
        """Return groups for layer.

        GET /rest/v1.0/companies/{company_id}/projects/{project_id}/layers/{layer_id}/groups
        https://developers.procore.com/reference/rest/v1/group?version=1.0#get-groups-for-layer

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of undocumented JSON values.
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
        order_index: Decimal | float | str | Unset | None = UNSET,
        color: str | Unset | None = UNSET,
        visibility: bool | Unset | None = UNSET,
        settings: Mapping[str, Any] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Update a group.

        PUT /rest/v1.0/companies/{company_id}/projects/{project_id}/groups/{group_id}
        https://developers.procore.com/reference/rest/v1/group?version=1.0#update-group

        Returns:
            The decoded JSON body, whose fields are undocumented.
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
        order_index: Decimal | float | str,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Update a group order rank.

        POST /rest/v1.0/companies/{company_id}/projects/{project_id}/groups/{group_id}/reposition
        https://developers.procore.com/reference/rest/v1/group?version=1.0#update-group-order-rank

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "POST",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/groups/{group_id}/reposition",
            {"company_id": company_id, "project_id": project_id, "group_id": group_id},
            options,
            body={"order_index": order_index},
        )


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
        order_index: Decimal | float | str | Unset | None = UNSET,
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
        filters: LayerDomainsLayerFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Any]:
        """Return layers.

        GET /rest/v1.0/companies/{company_id}/projects/{project_id}/domains/layers
        https://developers.procore.com/reference/rest/v1/layer?version=1.0#get-layers

        Args:
            view: Level of detail. Default: default.
            filters: Query filters; others go into ``params``.
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
        order_index: Decimal | float | str | Unset | None = UNSET,
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
        order_index: Decimal | float | str,
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


class MarkupGroupsResource(Resource):
    """Markup groups (Document Markup)."""

    __slots__ = ()

    async def create(
        self,
        *,
        viewer_doc_id: Id,
        source_group_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        markup_ids: Sequence[Id] | Unset | None = UNSET,
        action: str | Unset | None = UNSET,
        pin_id: Id | Unset | None = UNSET,
        escalate_to_pin: bool | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Create a group and move markups.

        POST /rest/v1.0/companies/{company_id}/projects/{project_id}/viewer_documents/{viewer_doc_id}/markups/groups
        https://developers.procore.com/reference/rest/v1/markup-groups?version=1.0#create-group-and-move-markups

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "POST",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/viewer_documents/{viewer_doc_id}/markups/groups",
            {"company_id": company_id, "project_id": project_id, "viewer_doc_id": viewer_doc_id},
            options,
            body={
                "markup_ids": markup_ids,
                "source_group_id": source_group_id,
                "action": action,
                "pin_id": pin_id,
                "escalate_to_pin": escalate_to_pin,
            },
        )


@record
class MarkupStamp(Model):
    """A markup stamp."""

    id: Id
    background_image: str | None = None
    background_color: str | None = None
    title: str | None = None
    text: str | None = None
    custom_properties: MarkupStampCustomProperty | None = None
    font_style: MarkupStampFontStyle | None = None
    is_legacy_stamp: bool | None = None
    stamp: str | None = None
    stamps: list[MarkupStamp] | None = None


@record
class MarkupStampCustomProperty(Model):
    """``custom_properties`` of :class:`MarkupStamp`."""

    user_name: Any = None
    company: Any = None
    date: Any = None
    time: Any = None


@record
class MarkupStampFontStyle(Model):
    """``font_style`` of :class:`MarkupStamp`."""

    bold: Any = None
    italic: Any = None
    underline: Any = None
    strike_through: Any = None
    font_family: Any = None
    size: Any = None
    text_color: Any = None


class MarkupStampCustomPropertyInput(TypedDict, total=False):
    """``custom_properties`` in a request body."""

    user_name: bool | None
    company: bool | None
    date: bool | None
    time: bool | None


class MarkupStampFontStyleInput(TypedDict, total=False):
    """``font_style`` in a request body."""

    bold: bool | None
    italic: bool | None
    underline: bool | None
    strike_through: bool | None
    font_family: Required[str]
    size: int | None
    text_color: str | None


class MarkupStampResource(Resource):
    """Markup stamp (Document Markup)."""

    __slots__ = ()

    async def create_stamp(
        self,
        *,
        title: str,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        background_image: str | Unset | None = UNSET,
        background_color: str | Unset | None = UNSET,
        text: str | Unset | None = UNSET,
        font_family: str | Unset | None = UNSET,
        text_color: str | Unset | None = UNSET,
        custom_properties: MarkupStampCustomPropertyInput | Unset | None = UNSET,
        font_style: MarkupStampFontStyleInput | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Save a stamp.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/viewer_documents/stamps
        https://developers.procore.com/reference/rest/markup-stamp?version=2.0#save-stamp

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/viewer_documents/stamps",
            {"company_id": company_id, "project_id": project_id},
            options,
            body={
                "background_image": background_image,
                "background_color": background_color,
                "title": title,
                "text": text,
                "font_family": font_family,
                "text_color": text_color,
                "custom_properties": custom_properties,
                "font_style": font_style,
            },
        )

    async def create_stamp_v1_0(
        self,
        *,
        stamp: str,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Save a stamp.

        POST /rest/v1.0/companies/{company_id}/projects/{project_id}/viewer_documents/stamps
        https://developers.procore.com/reference/rest/v1/markup-stamp?version=1.0#save-stamp

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "POST",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/viewer_documents/stamps",
            {"company_id": company_id, "project_id": project_id},
            options,
            body={"stamp": stamp},
        )

    async def delete_stamp(
        self,
        *,
        stamp_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete a stamp.

        DELETE /rest/v2.0/companies/{company_id}/projects/{project_id}/viewer_documents/stamps/{stamp_id}
        https://developers.procore.com/reference/rest/markup-stamp?version=2.0#delete-stamp

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/viewer_documents/stamps/{stamp_id}",
            {"company_id": company_id, "project_id": project_id, "stamp_id": stamp_id},
            options,
        )

    async def delete_stamp_v1_0(
        self,
        *,
        stamp_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete a stamp.

        DELETE /rest/v1.0/companies/{company_id}/projects/{project_id}/viewer_documents/stamps/{stamp_id}
        https://developers.procore.com/reference/rest/v1/markup-stamp?version=1.0#delete-stamp

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/viewer_documents/stamps/{stamp_id}",
            {"company_id": company_id, "project_id": project_id, "stamp_id": stamp_id},
            options,
        )

    async def list(
        self,
        *,
        viewer_doc_id: Id,
        markup_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Return a markup stamp.

        GET /rest/v1.0/companies/{company_id}/projects/{project_id}/viewer_documents/{viewer_doc_id}/markups/{markup_id}/stamps
        https://developers.procore.com/reference/rest/v1/markup-stamp?version=1.0#get-markup-stamp

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "GET",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/viewer_documents/{viewer_doc_id}/markups/{markup_id}/stamps",
            {
                "company_id": company_id,
                "project_id": project_id,
                "viewer_doc_id": viewer_doc_id,
                "markup_id": markup_id,
            },
            options,
        )

    def list_stamps(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        search_text: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[MarkupStamp]:
        """Return stamps.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/viewer_documents/stamps
        https://developers.procore.com/reference/rest/markup-stamp?version=2.0#get-stamps

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`MarkupStamp`.
        """
        return self._pages(
            MarkupStamp,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/viewer_documents/stamps",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page, "search_text": search_text},
            items_key="stamps",
            per_page=per_page,
            concurrency=concurrency,
        )

    async def list_stamps_v1_0(
        self, *, company_id: Id | Unset = UNSET, project_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> MarkupStamp:
        """Return stamps.

        GET /rest/v1.0/companies/{company_id}/projects/{project_id}/viewer_documents/stamps
        https://developers.procore.com/reference/rest/v1/markup-stamp?version=1.0#get-stamps

        Returns:
            :class:`MarkupStamp`.
        """
        return await self._one(
            MarkupStamp,
            "GET",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/viewer_documents/stamps",
            {"company_id": company_id, "project_id": project_id},
            options,
        )

    async def replace_stamp(
        self,
        *,
        stamp_id: Id,
        title: str,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        background_image: str | Unset | None = UNSET,
        background_color: str | Unset | None = UNSET,
        text: str | Unset | None = UNSET,
        font_family: str | Unset | None = UNSET,
        text_color: str | Unset | None = UNSET,
        custom_properties: MarkupStampCustomPropertyInput | Unset | None = UNSET,
        font_style: MarkupStampFontStyleInput | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Update a stamp.

        PUT /rest/v2.0/companies/{company_id}/projects/{project_id}/viewer_documents/stamps/{stamp_id}
        https://developers.procore.com/reference/rest/markup-stamp?version=2.0#update-stamp

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "PUT",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/viewer_documents/stamps/{stamp_id}",
            {"stamp_id": stamp_id, "company_id": company_id, "project_id": project_id},
            options,
            body={
                "background_image": background_image,
                "background_color": background_color,
                "title": title,
                "text": text,
                "font_family": font_family,
                "text_color": text_color,
                "custom_properties": custom_properties,
                "font_style": font_style,
            },
        )


@record
class Markup(Model):
    """A markup."""

    id: Id
    viewer_doc_id: Id | None = None
    xfdf_id: Id | None = None
    markup_type: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    created_by_id: Id | None = None
    updated_by_id: Id | None = None
    company_id: Id | None = None
    project_id: Id | None = None
    deleted: bool | None = None
    editable: bool | None = None
    xfdf: str | None = None
    created_by_name: str | None = None
    updated_by_name: str | None = None
    created_by_vendor_id: Id | None = None
    created_by_vendor_name: str | None = None
    page_number: int | None = None
    audit_transaction_timestamp: DateTime | None = None
    markup_context: Literal["WORKFLOW", "WORKSPACE", "PIN"] | str | None = None
    group_id: Id | None = None
    pin_id: Id | None = None
    comment_id: Id | None = None
    markups: list[Markup] | None = None
    combined_xfdf: str | None = None
    permissions: MarkupPermission | None = None


@record
class MarkupPermission(Model):
    """``permissions`` of :class:`Markup`."""

    file_locked: bool | None = None
    allowed_actions: list[str] | None = None
    viewer_doc_id: Id | None = None
    markups: list[Markup] | None = None
    combined_xfdf: str | None = None
    permissions: MarkupPermission | None = None


class MarkupFields(TypedDict, total=False):
    """Fields of :class:`MarkupBulkReplaceInput` and :class:`MarkupInput`."""

    id: Id | None
    xfdf_id: Required[Id]
    updated_at: DateTime | str | None
    markup_context: Literal["WORKFLOW", "WORKSPACE", "PIN"] | None
    group_id: Id | None
    pin_id: Id | None
    comment_id: Id | None


class MarkupBulkReplaceInput(MarkupFields):
    """``markups`` in the body of ``bulk_replace``, ``save``."""

    xfdf: str
    markup_type: str
    page_number: int
    page_height: int
    page_width: int


class MarkupInput(MarkupFields, total=False):
    """``markups`` in the body of ``bulk_delete``."""

    xfdf: str | None
    markup_type: str | None
    page_number: int | None
    page_height: int | None
    page_width: int | None


class MarkupsResource(Resource):
    """Markups (Document Markup)."""

    __slots__ = ()

    async def bulk_delete(
        self,
        *,
        viewer_doc_id: Id,
        markups: Sequence[MarkupInput],
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete markups.

        DELETE /rest/v1.0/companies/{company_id}/projects/{project_id}/viewer_documents/{viewer_doc_id}/markups
        https://developers.procore.com/reference/rest/v1/markups?version=1.0#delete-markups

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/viewer_documents/{viewer_doc_id}/markups",
            {"company_id": company_id, "project_id": project_id, "viewer_doc_id": viewer_doc_id},
            options,
            body=some({"markups": markups}),
        )

    async def bulk_replace(
        self,
        *,
        viewer_doc_id: Id,
        markups: Sequence[MarkupBulkReplaceInput],
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Update markups.

        PUT /rest/v1.0/companies/{company_id}/projects/{project_id}/viewer_documents/{viewer_doc_id}/markups
        https://developers.procore.com/reference/rest/v1/markups?version=1.0#modify-markups

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "PUT",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/viewer_documents/{viewer_doc_id}/markups",
            {"company_id": company_id, "project_id": project_id, "viewer_doc_id": viewer_doc_id},
            options,
            body={"markups": markups},
            times="markups.updated_at",
        )

    async def create(
        self,
        *,
        item_id: Id,
        item_type: str,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        combined_xfdf: bool | Unset = UNSET,
        markup_context: str | Unset = UNSET,
        pin_origin: str | Unset = UNSET,
        attachment_id: Id | Unset | None = UNSET,
        attachment_source: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Markup:
        """Find or create an annotated document with markup context filtering.

        POST /rest/v1.1/companies/{company_id}/projects/{project_id}/viewer_documents
        https://developers.procore.com/reference/rest/v1/markups?version=1.1#find-or-create-an-annotated-document-with-markup-context-filtering

        Args:
            combined_xfdf: Default: true.

        Returns:
            :class:`Markup`.
        """
        return await self._one(
            Markup,
            "POST",
            "/rest/v1.1/companies/{company_id}/projects/{project_id}/viewer_documents",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"combined_xfdf": combined_xfdf, "markup_context": markup_context, "pin_origin": pin_origin},
            body={
                "item_id": item_id,
                "item_type": item_type,
                "attachment_id": attachment_id,
                "attachment_source": attachment_source,
            },
        )

    async def create_v1_0(
        self,
        *,
        item_id: Id,
        item_type: str,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        combined_xfdf: bool | Unset = UNSET,
        attachment_id: Id | Unset | None = UNSET,
        attachment_source: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Markup:
        """Find or create an annotated document.

        POST /rest/v1.0/companies/{company_id}/projects/{project_id}/viewer_documents
        https://developers.procore.com/reference/rest/v1/markups?version=1.0#find-or-create-an-annotated-document

        Args:
            combined_xfdf: Default: true.

        Returns:
            :class:`Markup`.
        """
        return await self._one(
            Markup,
            "POST",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/viewer_documents",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"combined_xfdf": combined_xfdf},
            body={
                "item_id": item_id,
                "item_type": item_type,
                "attachment_id": attachment_id,
                "attachment_source": attachment_source,
            },
        )

    async def get_permissions(
        self, *, company_id: Id | Unset = UNSET, project_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> MarkupPermission:
        """Return document markup permissions.

        GET /rest/v1.0/companies/{company_id}/projects/{project_id}/viewer_documents/permissions
        https://developers.procore.com/reference/rest/v1/markups?version=1.0#document-markup-permissions

        Returns:
            :class:`MarkupPermission`.
        """
        return await self._one(
            MarkupPermission,
            "GET",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/viewer_documents/permissions",
            {"company_id": company_id, "project_id": project_id},
            options,
        )

    async def save(
        self,
        *,
        viewer_doc_id: Id,
        markups: Sequence[MarkupBulkReplaceInput],
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Save markups.

        POST /rest/v1.0/companies/{company_id}/projects/{project_id}/viewer_documents/{viewer_doc_id}/markups
        https://developers.procore.com/reference/rest/v1/markups?version=1.0#save-markups

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "POST",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/viewer_documents/{viewer_doc_id}/markups",
            {"company_id": company_id, "project_id": project_id, "viewer_doc_id": viewer_doc_id},
            options,
            body={"markups": markups},
            times="markups.updated_at",
        )
