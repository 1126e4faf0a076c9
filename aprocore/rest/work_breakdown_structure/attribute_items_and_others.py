"""Attribute items (Work Breakdown Structure), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import MAX_BATCH, OMITTED, UNSET, Options, Pager, Pages, Resource, ScopedOptions, Sync, Unset, deprecated


@record
class AttributeItem(Model):
    """An attribute item."""

    id: Id
    attribute_id: Id | None = None
    name: str | None = None


class AttributeItemInput(TypedDict):
    """``attribute_items`` in a request body."""

    attribute_id: Id
    name: str


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
        filters: AttributeItemFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[AttributeItem]:
        """List WBS attribute items.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/wbs/attribute_items
        https://developers.procore.com/reference/rest/attribute-items?version=2.0#list-wbs-attribute-items

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
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


@record
class Attribute(Model):
    """An attribute."""

    id: Id
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
        filters: AttributeFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Attribute]:
        """List WBS attributes.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/wbs/attributes
        https://developers.procore.com/reference/rest/attributes?version=2.0#list-wbs-attributes

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
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


@record
class Pattern(Model):
    """A pattern."""

    id: Id
    description: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    segments: list[PatternSegment] | None = None
    is_project_level_ordered: bool | None = None


@record
class PatternSegment(Model):
    """``segments`` of :class:`Pattern`."""

    id: Id
    type: str | None = None
    name: str | None = None
    position: int | None = None
    segment_items_count: int | None = None
    required: bool | None = None
    delimiter: str | None = None
    project_can_modify_origin_project: bool | None = None
    project_can_delete_origin_company: bool | None = None
    structure: Literal["tiered", "flat"] | str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    wbs_pattern_id: Id | None = None
    selectable_tiers: bool | None = None
    is_included_in_project_pattern: bool | None = None


class PatternUpdatedOrderInput(TypedDict):
    """``updated_order`` in a request body."""

    segment_id: Id
    position: int


class PatternsResource(Resource):
    """Patterns (Work Breakdown Structure)."""

    __slots__ = ()

    async def add_segment(self, *, segment_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Add a segment to the project pattern.

        PUT /rest/v1.0/projects/{project_id}/work_breakdown_structure/patterns/add_segment
        https://developers.procore.com/reference/rest/v1/patterns?version=1.0#add-segment-to-the-project-pattern

        Returns:
            None.
        """
        await self._none(
            "PUT",
            "/rest/v1.0/projects/{project_id}/work_breakdown_structure/patterns/add_segment",
            {"project_id": project_id},
            options,
            body={"segment_id": segment_id},
        )

    async def list_for_company(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Pattern:
        """List company WBS patterns.

        GET /rest/v1.0/companies/{company_id}/work_breakdown_structure/patterns
        https://developers.procore.com/reference/rest/v1/patterns?version=1.0#list-company-wbs-patterns

        Returns:
            :class:`Pattern`.
        """
        return await self._one(
            Pattern,
            "GET",
            "/rest/v1.0/companies/{company_id}/work_breakdown_structure/patterns",
            {"company_id": company_id},
            options,
        )

    async def list_for_project(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Pattern:
        """List project WBS patterns.

        GET /rest/v1.0/projects/{project_id}/work_breakdown_structure/patterns
        https://developers.procore.com/reference/rest/v1/patterns?version=1.0#list-project-wbs-patterns

        Returns:
            :class:`Pattern`.
        """
        return await self._one(
            Pattern,
            "GET",
            "/rest/v1.0/projects/{project_id}/work_breakdown_structure/patterns",
            {"project_id": project_id},
            options,
        )

    async def remove_segment(
        self, *, segment_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Remove a segment from the project pattern.

        PUT /rest/v1.0/projects/{project_id}/work_breakdown_structure/patterns/remove_segment
        https://developers.procore.com/reference/rest/v1/patterns?version=1.0#remove-segment-from-the-project-pattern

        Returns:
            None.
        """
        await self._none(
            "PUT",
            "/rest/v1.0/projects/{project_id}/work_breakdown_structure/patterns/remove_segment",
            {"project_id": project_id},
            options,
            body={"segment_id": segment_id},
        )

    async def update_segment_order_for_company(
        self,
        *,
        updated_order: Sequence[PatternUpdatedOrderInput],
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Update a company pattern's segment order.

        PUT /rest/v1.0/companies/{company_id}/work_breakdown_structure/patterns/update_segment_order
        https://developers.procore.com/reference/rest/v1/patterns?version=1.0#update-company-pattern-s-segment-order

        Returns:
            None.
        """
        await self._none(
            "PUT",
            "/rest/v1.0/companies/{company_id}/work_breakdown_structure/patterns/update_segment_order",
            {"company_id": company_id},
            options,
            body={"updated_order": updated_order},
        )

    async def update_segment_order_for_project(
        self,
        *,
        updated_order: Sequence[PatternUpdatedOrderInput],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """Update a project pattern's segment order.

        PUT /rest/v1.0/projects/{project_id}/work_breakdown_structure/patterns/update_segment_order
        https://developers.procore.com/reference/rest/v1/patterns?version=1.0#update-project-pattern-s-segment-order

        Returns:
            None.
        """
        await self._none(
            "PUT",
            "/rest/v1.0/projects/{project_id}/work_breakdown_structure/patterns/update_segment_order",
            {"project_id": project_id},
            options,
            body={"updated_order": updated_order},
        )


@record
class SegmentItemList(Model):
    """A segment item list."""

    id: Id
    name: str | None = None
    segment_items_count: int | None = None
    erp_integrated: bool | None = None
    available_to_use_on_new_projects: bool | None = None


class SegmentItemListsResource(Resource):
    """Segment item lists (Work Breakdown Structure)."""

    __slots__ = ()

    def list(
        self, *, segment_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[SegmentItemList]:
        """List company WBS segment item lists.

        GET /rest/v1.0/companies/{company_id}/work_breakdown_structure/segments/{segment_id}/lists
        https://developers.procore.com/reference/rest/v1/segment-item-lists?version=1.0#list-company-wbs-segment-item-lists

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SegmentItemList`.
        """
        return self._pages(
            SegmentItemList,
            "/rest/v1.0/companies/{company_id}/work_breakdown_structure/segments/{segment_id}/lists",
            {"company_id": company_id, "segment_id": segment_id},
            options,
            pager=Pager.UNPAGED,
        )


@record
class Segment(Model):
    """A segment."""

    id: Id
    type: str | None = None
    name: str | None = None
    position: int | None = None
    segment_items_count: int | None = None
    required: bool | None = None
    delimiter: str | None = None
    project_can_modify_origin_project: bool | None = None
    project_can_delete_origin_company: bool | None = None
    structure: Literal["tiered", "flat"] | str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    wbs_pattern_id: Id | None = None
    selectable_tiers: bool | None = None
    is_included_in_project_pattern: bool | None = None
    tiered: bool | None = None


class SegmentFields(TypedDict, total=False):
    """Fields of :class:`SegmentCreateForCompanyInput` and :class:`SegmentInput`."""

    project_can_modify_origin_project: bool | None
    project_can_delete_origin_company: bool | None


class SegmentCreateForCompanyInput(SegmentFields):
    """``segment`` in the body of ``create_for_company``."""

    name: str
    structure: Literal["tiered", "flat"]


class SegmentInput(SegmentFields, total=False):
    """``segment`` in the body of ``update_for_company``."""

    name: str | None
    structure: Literal["tiered", "flat"] | None


class SegmentsResource(Resource):
    """Segments (Work Breakdown Structure)."""

    __slots__ = ()

    async def create_for_company(
        self, *, segment: SegmentCreateForCompanyInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Segment:
        """Create a company WBS segment.

        POST /rest/v1.0/companies/{company_id}/work_breakdown_structure/segments
        https://developers.procore.com/reference/rest/v1/segments?version=1.0#create-a-company-wbs-segment

        Returns:
            :class:`Segment`.
        """
        return await self._one(
            Segment,
            "POST",
            "/rest/v1.0/companies/{company_id}/work_breakdown_structure/segments",
            {"company_id": company_id},
            options,
            body={"segment": segment},
        )

    async def delete_for_company(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        segment_item_list_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete a WBS segment.

        DELETE /rest/v1.0/companies/{company_id}/work_breakdown_structure/segments/{id}
        https://developers.procore.com/reference/rest/v1/segments?version=1.0#delete-wbs-segment

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/work_breakdown_structure/segments/{id}",
            {"company_id": company_id, "id": id},
            options,
            query={"segment_item_list_id": segment_item_list_id},
        )

    async def get_for_company(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        segment_item_list_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Segment:
        """Return a company WBS segment.

        GET /rest/v1.0/companies/{company_id}/work_breakdown_structure/segments/{id}
        https://developers.procore.com/reference/rest/v1/segments?version=1.0#show-company-wbs-segment

        Returns:
            :class:`Segment`.
        """
        return await self._one(
            Segment,
            "GET",
            "/rest/v1.0/companies/{company_id}/work_breakdown_structure/segments/{id}",
            {"company_id": company_id, "id": id},
            options,
            query={"segment_item_list_id": segment_item_list_id},
        )

    async def get_for_project(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        legacy_sub_job_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Segment:
        """Return a project WBS segment.

        GET /rest/v1.0/projects/{project_id}/work_breakdown_structure/segments/{id}
        https://developers.procore.com/reference/rest/v1/segments?version=1.0#show-project-wbs-segment

        Returns:
            :class:`Segment`.
        """
        return await self._one(
            Segment,
            "GET",
            "/rest/v1.0/projects/{project_id}/work_breakdown_structure/segments/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"legacy_sub_job_id": legacy_sub_job_id},
        )

    def list_for_company(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Pages[Segment]:
        """List company WBS segments.

        GET /rest/v1.0/companies/{company_id}/work_breakdown_structure/segments
        https://developers.procore.com/reference/rest/v1/segments?version=1.0#list-company-wbs-segments

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Segment`.
        """
        return self._pages(
            Segment,
            "/rest/v1.0/companies/{company_id}/work_breakdown_structure/segments",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_for_project(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Pages[Segment]:
        """List project WBS segments.

        GET /rest/v1.0/projects/{project_id}/work_breakdown_structure/segments
        https://developers.procore.com/reference/rest/v1/segments?version=1.0#list-project-wbs-segments

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Segment`.
        """
        return self._pages(
            Segment,
            "/rest/v1.0/projects/{project_id}/work_breakdown_structure/segments",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    async def update_for_company(
        self,
        *,
        id: Id,
        segment: SegmentInput,
        company_id: Id | Unset = UNSET,
        segment_item_list_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Update a company WBS segment.

        PATCH /rest/v1.0/companies/{company_id}/work_breakdown_structure/segments/{id}
        https://developers.procore.com/reference/rest/v1/segments?version=1.0#update-company-wbs-segment

        Returns:
            None.
        """
        await self._none(
            "PATCH",
            "/rest/v1.0/companies/{company_id}/work_breakdown_structure/segments/{id}",
            {"company_id": company_id, "id": id},
            options,
            query={"segment_item_list_id": segment_item_list_id},
            body={"segment": segment},
        )


@record
class SubJob(Model):
    """A sub job."""

    id: Id
    origin_id: Id | None = None
    origin_data: str | None = None
    created_at: str | None = None
    updated_at: str | None = None
    name: str | None = None
    code: str | None = None


class SubJobInput(TypedDict, total=False):
    """``sub_job`` in a request body."""

    name: str | None
    code: str | None
    origin_id: Id | None
    origin_data: str | None


class SubJobsResource(Resource):
    """Sub jobs (Work Breakdown Structure)."""

    __slots__ = ()

    async def create(
        self, *, sub_job: SubJobInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> SubJob:
        """Create a sub job.

        POST /rest/v1.0/sub_jobs
        https://developers.procore.com/reference/rest/v1/sub-jobs?version=1.0#create-sub-job

        Returns:
            :class:`SubJob`.
        """
        return await self._one(
            SubJob,
            "POST",
            "/rest/v1.0/sub_jobs",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "sub_job": sub_job},
        )

    @deprecated(
        "DELETE /rest/v1.0/sub_jobs/{id} is deprecated by Procore. Use procore.work_breakdown_structure.segment_items.delete_for_project."
    )
    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a sub job.

        DELETE /rest/v1.0/sub_jobs/{id}
        https://developers.procore.com/reference/rest/v1/sub-jobs?version=1.0#delete-sub-job

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/sub_jobs/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> SubJob:
        """Return a sub job.

        GET /rest/v1.0/sub_jobs/{id}
        https://developers.procore.com/reference/rest/v1/sub-jobs?version=1.0#show-sub-job

        Returns:
            :class:`SubJob`.
        """
        return await self._one(
            SubJob,
            "GET",
            "/rest/v1.0/sub_jobs/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SubJob]:
        """List sub jobs.

        GET /rest/v1.0/sub_jobs
        https://developers.procore.com/reference/rest/v1/sub-jobs?version=1.0#list-sub-jobs

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SubJob`.
        """
        return self._pages(
            SubJob,
            "/rest/v1.0/sub_jobs",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def sync(
        self,
        updates: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
        *,
        project_id: Id | Unset = UNSET,
        batch_size: int = MAX_BATCH,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Sync[SubJob]:
        """Sync sub jobs.

        PATCH /rest/v1.0/sub_jobs/sync
        https://developers.procore.com/reference/rest/v1/sub-jobs?version=1.0#sync-sub-jobs

        Args:
            updates: Rows to update, matched by ``id`` or ``origin_id``; rows without a match are created.
            batch_size: Rows per request.
            concurrency: Maximum number of batches in flight.

        Returns:
            Await the result of all rows, or iterate over the results of batches with ``async for``.
        """
        return self._sync(
            SubJob,
            "PATCH",
            "/rest/v1.0/sub_jobs/sync",
            {},
            options,
            updates,
            query={"project_id": self._scoped("project_id", project_id)},
            beside={"project_id": self._scoped("project_id", project_id)},
            batch_size=batch_size,
            concurrency=concurrency,
        )

    async def update(
        self, *, id: Id, sub_job: SubJobInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> SubJob:
        """Update a sub job.

        PATCH /rest/v1.0/sub_jobs/{id}
        https://developers.procore.com/reference/rest/v1/sub-jobs?version=1.0#update-sub-job

        Returns:
            :class:`SubJob`.
        """
        return await self._one(
            SubJob,
            "PATCH",
            "/rest/v1.0/sub_jobs/{id}",
            {"id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "sub_job": sub_job},
        )
