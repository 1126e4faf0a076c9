"""Context (Document Markup)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...types import Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "ContextDomainsContextFilters",
    "ContextResource",
]


class ContextDomainsContextFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    created_before: DateRange
    updated_at: DateRange
    id: Id | Sequence[Id]
    context_type_id: Id | Sequence[Id]
    subcontext_type_id: Id | Sequence[Id]


class ContextResource(Resource):
    """Context (Document Markup).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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

        What comes back is given as it comes: the reference does not describe it.
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
        """Delete context by ID.

        DELETE /rest/v1.0/companies/{company_id}/projects/{project_id}/contexts/{context_id}
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
        """Delete context by query parameters.

        DELETE /rest/v1.0/companies/{company_id}/projects/{project_id}/contexts
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
        """Get context by ID.

        GET /rest/v1.0/companies/{company_id}/projects/{project_id}/contexts/{context_id}

        What comes back is given as it comes: the reference does not describe it.
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
        """Get complete layer structure by context type and type ID.

        POST /rest/v1.0/companies/{company_id}/projects/{project_id}/layer_structure

        What comes back is given as it comes: the reference does not describe it.
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
        """Get or create context with hierarchy.

        POST /rest/v1.0/companies/{company_id}/projects/{project_id}/contexts/get_or_create

        What comes back is given as it comes: the reference does not describe it.
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
        """Get contexts.

        GET /rest/v1.0/companies/{company_id}/projects/{project_id}/domains/contexts

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            view: how much is told of each.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """Update context.

        PUT /rest/v1.0/companies/{company_id}/projects/{project_id}/contexts/{context_id}

        What comes back is given as it comes: the reference does not describe it.
        """
        return await self._any(
            "PUT",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/contexts/{context_id}",
            {"company_id": company_id, "project_id": project_id, "context_id": context_id},
            options,
            body={"name": name, "settings": settings},
        )
