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
    """What Procore tells of attribute items (Work Breakdown Structure)."""

    id: Id | None = None
    attribute_id: Id | None = None
    name: str | None = None


class AttributeItemInput(TypedDict, total=False):
    attribute_id: Id | None
    name: str | None


class AttributeItemFilters(TypedDict, total=False):
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
        """Create Wbs Attribute Items in bulk.

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
        """Create Wbs Attribute Item.

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
        """Delete Wbs Attribute Item.

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
        sort: Literal["name"] | Unset = UNSET,
        filters: AttributeItemFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[AttributeItem]:
        """List Wbs Attribute Items.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/wbs/attribute_items
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
        """Update Wbs Attribute Item.

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
