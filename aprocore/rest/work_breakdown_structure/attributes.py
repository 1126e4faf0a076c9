"""Attributes (Work Breakdown Structure)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "Attribute",
    "AttributeFilters",
    "AttributesResource",
]


@record
class Attribute(Model):
    """What Procore tells of attributes."""

    id: Id | None = None
    name: str | None = None
    position: int | None = None
    segment_id: Id | None = None


class AttributeFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    id: Id | Sequence[Id]


class AttributesResource(Resource):
    """Attributes (Work Breakdown Structure).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        name: str,
        position: int,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Attribute:
        """Create WBS attributes.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/wbs/attributes
        """
        return await self._one(
            Attribute,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/wbs/attributes",
            {"company_id": company_id, "project_id": project_id},
            options,
            body={"name": name, "position": position},
        )

    async def delete(
        self,
        *,
        wbs_attribute_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Attribute:
        """Delete WBS attributes.

        DELETE /rest/v2.0/companies/{company_id}/projects/{project_id}/wbs/attributes/{wbs_attribute_id}
        """
        return await self._one(
            Attribute,
            "DELETE",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/wbs/attributes/{wbs_attribute_id}",
            {"company_id": company_id, "project_id": project_id, "wbs_attribute_id": wbs_attribute_id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["name", "position", "-name", "-position"] | Unset = UNSET,
        filters: AttributeFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Attribute]:
        """List WBS attributes.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/wbs/attributes

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            Attribute,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/wbs/attributes",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        wbs_attribute_id: Id,
        name: str,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Attribute:
        """Update WBS attributes.

        PATCH /rest/v2.0/companies/{company_id}/projects/{project_id}/wbs/attributes/{wbs_attribute_id}
        """
        return await self._one(
            Attribute,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/wbs/attributes/{wbs_attribute_id}",
            {"company_id": company_id, "project_id": project_id, "wbs_attribute_id": wbs_attribute_id},
            options,
            body={"name": name},
        )
