"""Attribute items (Work Breakdown Structure)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class AttributeItem(Model):
    """An attribute item."""

    id: Id | None = None
    attribute_id: Id | None = None
    name: str | None = None


class AttributeItemInput(TypedDict, total=False):
    """``attribute_items`` in a request body."""

    attribute_id: Id | None
    name: str | None


class AttributeItemFilters(TypedDict, total=False):
    """Query filters of ``work_breakdown_structure.attribute_items.list``."""

    id: Id | Sequence[Id]
    attribute_id: Id | Sequence[Id]


class AttributeItemsResource(Resource):
    """Attribute items (Work Breakdown Structure)."""

    __slots__ = ()

    async def bulk_create(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        attribute_items: Sequence[AttributeItemInput] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Create WBS attribute items in bulk.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/wbs/attribute_items/bulk
        https://developers.procore.com/reference/rest/attribute-items?version=2.0#create-wbs-attribute-items-in-bulk

        Returns:
            None.
        """
        await self._none(
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/wbs/attribute_items/bulk",
            {"company_id": company_id, "project_id": project_id},
            options,
            body={"attribute_items": attribute_items},
        )

    async def create(
        self,
        *,
        attribute_id: Id,
        name: str,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> AttributeItem:
        """Create a WBS attribute item.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/wbs/attribute_items
        https://developers.procore.com/reference/rest/attribute-items?version=2.0#create-wbs-attribute-item

        Returns:
            :class:`AttributeItem`.
        """
        return await self._one(
            AttributeItem,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/wbs/attribute_items",
            {"company_id": company_id, "project_id": project_id},
            options,
            body={"attribute_id": attribute_id, "name": name},
        )

    async def delete(
        self,
        *,
        wbs_attribute_item_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> AttributeItem:
        """Delete a WBS attribute item.

        DELETE /rest/v2.0/companies/{company_id}/projects/{project_id}/wbs/attribute_items/{wbs_attribute_item_id}
        https://developers.procore.com/reference/rest/attribute-items?version=2.0#delete-wbs-attribute-item

        Returns:
            :class:`AttributeItem`.
        """
        return await self._one(
            AttributeItem,
            "DELETE",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/wbs/attribute_items/{wbs_attribute_item_id}",
            {"company_id": company_id, "project_id": project_id, "wbs_attribute_item_id": wbs_attribute_item_id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["name", "-name"] | Unset = UNSET,
        filters: AttributeItemFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[AttributeItem]:
        """List WBS attribute items.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/wbs/attribute_items
        https://developers.procore.com/reference/rest/attribute-items?version=2.0#list-wbs-attribute-items

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`AttributeItem`.
        """
        return self._pages(
            AttributeItem,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/wbs/attribute_items",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        wbs_attribute_item_id: Id,
        name: str,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> AttributeItem:
        """Update a WBS attribute item.

        PATCH /rest/v2.0/companies/{company_id}/projects/{project_id}/wbs/attribute_items/{wbs_attribute_item_id}
        https://developers.procore.com/reference/rest/attribute-items?version=2.0#update-wbs-attribute-item

        Returns:
            :class:`AttributeItem`.
        """
        return await self._one(
            AttributeItem,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/wbs/attribute_items/{wbs_attribute_item_id}",
            {"company_id": company_id, "project_id": project_id, "wbs_attribute_item_id": wbs_attribute_item_id},
            options,
            body={"name": name},
        )
