"""Attributes (Work Breakdown Structure)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class Attribute(Model):
    """An attribute."""

    id: Id | None = None
    name: str | None = None
    position: int | None = None
    segment_id: Id | None = None


class AttributeFilters(TypedDict, total=False):
    """Query filters of ``work_breakdown_structure.attributes.list``."""

    id: Id | Sequence[Id]


class AttributesResource(Resource):
    """Attributes (Work Breakdown Structure)."""

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
        https://developers.procore.com/reference/rest/attributes?version=2.0#create-wbs-attributes

        Returns:
            :class:`Attribute`.
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
        https://developers.procore.com/reference/rest/attributes?version=2.0#delete-wbs-attributes

        Returns:
            :class:`Attribute`.
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
        https://developers.procore.com/reference/rest/attributes?version=2.0#list-wbs-attributes

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Attribute`.
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
        https://developers.procore.com/reference/rest/attributes?version=2.0#update-wbs-attributes

        Returns:
            :class:`Attribute`.
        """
        return await self._one(
            Attribute,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/wbs/attributes/{wbs_attribute_id}",
            {"company_id": company_id, "project_id": project_id, "wbs_attribute_id": wbs_attribute_id},
            options,
            body={"name": name},
        )
