"""Context (Document Markup)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...types import Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset


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
        filters: ContextDomainsContextFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Any]:
        """Return contexts.

        GET /rest/v1.0/companies/{company_id}/projects/{project_id}/domains/contexts
        https://developers.procore.com/reference/rest/v1/context?version=1.0#get-contexts

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
