"""Group (Document Markup)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict, Unpack

from ...types import Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset


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
        order_index: float | Unset | None = UNSET,
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
        filters: GroupDomainsGroupFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Any]:
        """Return groups.

        GET /rest/v1.0/companies/{company_id}/projects/{project_id}/domains/groups
        https://developers.procore.com/reference/rest/v1/group?version=1.0#get-groups

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
        order_index: float | Unset | None = UNSET,
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
        order_index: float,
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
