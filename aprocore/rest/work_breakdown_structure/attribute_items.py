"""Attribute items (Work Breakdown Structure)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "AttributeItem",
    "AttributeItemFilters",
    "AttributeItemInput",
    "AttributeItemsResource",
]


@record
class AttributeItem(Model):
    """What Procore tells of attribute items."""

    id: Id | None = None
    attribute_id: Id | None = None
    name: str | None = None


class AttributeItemInput(TypedDict, total=False):
    """What is sent as ``attribute_items``."""

    attribute_id: Id | None
    name: str | None


class AttributeItemFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    id: Id | Sequence[Id]
    attribute_id: Id | Sequence[Id]


class AttributeItemsResource(Resource):
    """Attribute items (Work Breakdown Structure).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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
        """Create WBS attribute item.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/wbs/attribute_items
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
        """Delete WBS attribute item.

        DELETE /rest/v2.0/companies/{company_id}/projects/{project_id}/wbs/attribute_items/{wbs_attribute_item_id}
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """Update WBS attribute item.

        PATCH /rest/v2.0/companies/{company_id}/projects/{project_id}/wbs/attribute_items/{wbs_attribute_item_id}
        """
        return await self._one(
            AttributeItem,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/wbs/attribute_items/{wbs_attribute_item_id}",
            {"company_id": company_id, "project_id": project_id, "wbs_attribute_item_id": wbs_attribute_item_id},
            options,
            body={"name": name},
        )
