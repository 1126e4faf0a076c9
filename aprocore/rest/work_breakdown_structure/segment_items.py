"""Segment items (Work Breakdown Structure)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, PartialResult, Resource, ScopedOptions, Unset, some


@record
class Segment(Model):
    """``segment`` of :class:`SegmentItem`."""

    id: Id
    name: str | None = None
    type: str | None = None
    position: int | None = None
    delimiter: str | None = None
    required: bool | None = None
    segment_items_count: int | None = None
    project_can_modify_origin_project: bool | None = None
    project_can_delete_origin_company: bool | None = None
    structure: Literal["tiered", "flat"] | str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    wbs_pattern_id: Id | None = None


@record
class SegmentItem(Model):
    """A segment item."""

    id: Id
    code: str | None = None
    name: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    parent_id: Id | None = None
    path_ids: list[Id] | None = None
    path_code: str | None = None
    is_parent: bool | None = None
    path_codes: list[str] | None = None
    path_names: list[str] | None = None
    in_use: bool | None = None
    segment: Segment | None = None
    status: Literal["active", "inactive"] | str | None = None


class SegmentItemAttributeInput(TypedDict, total=False):
    """``attributes`` in a request body."""

    status: Literal["active", "inactive"] | None


class SegmentItemsResource(Resource):
    """Segment items (Work Breakdown Structure)."""

    __slots__ = ()

    async def bulk_destroy_for_company(
        self,
        *,
        segment_id: Id,
        segment_item_ids: Sequence[Id],
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> PartialResult:
        """Bulk delete company segment items.

        DELETE /rest/v1.0/companies/{company_id}/work_breakdown_structure/segments/{segment_id}/segment_items/bulk_destroy
        https://developers.procore.com/reference/rest/v1/segment-items?version=1.0#bulk-delete-company-segment-items

        Returns:
            The entries that succeeded and those that failed.
        """
        return await self._partial(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/work_breakdown_structure/segments/{segment_id}/segment_items/bulk_destroy",
            {"company_id": company_id, "segment_id": segment_id},
            options,
            body=some({"segment_item_ids": segment_item_ids}),
        )

    async def bulk_destroy_for_project(
        self,
        *,
        segment_id: Id,
        segment_item_ids: Sequence[Id],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> PartialResult:
        """Bulk delete project segment items.

        DELETE /rest/v1.0/projects/{project_id}/work_breakdown_structure/segments/{segment_id}/segment_items/bulk_destroy
        https://developers.procore.com/reference/rest/v1/segment-items?version=1.0#bulk-delete-project-segment-items

        Returns:
            The entries that succeeded and those that failed.
        """
        return await self._partial(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/work_breakdown_structure/segments/{segment_id}/segment_items/bulk_destroy",
            {"project_id": project_id, "segment_id": segment_id},
            options,
            body=some({"segment_item_ids": segment_item_ids}),
        )

    async def create_for_company(
        self,
        *,
        segment_id: Id,
        code: str,
        name: str,
        company_id: Id | Unset = UNSET,
        segment_item_list_id: Id | Unset | None = UNSET,
        parent_id: Id | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> SegmentItem:
        """Create a company segment item.

        POST /rest/v1.0/companies/{company_id}/work_breakdown_structure/segments/{segment_id}/segment_items
        https://developers.procore.com/reference/rest/v1/segment-items?version=1.0#create-company-segment-item

        Returns:
            :class:`SegmentItem`.
        """
        return await self._one(
            SegmentItem,
            "POST",
            "/rest/v1.0/companies/{company_id}/work_breakdown_structure/segments/{segment_id}/segment_items",
            {"company_id": company_id, "segment_id": segment_id},
            options,
            body={"code": code, "name": name, "segment_item_list_id": segment_item_list_id, "parent_id": parent_id},
        )

    async def create_for_project(
        self,
        *,
        segment_id: Id,
        code: str,
        name: str,
        project_id: Id | Unset = UNSET,
        parent_id: Id | Unset | None = UNSET,
        sub_job_id: Id | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> SegmentItem:
        """Create a project segment item.

        POST /rest/v1.0/projects/{project_id}/work_breakdown_structure/segments/{segment_id}/segment_items
        https://developers.procore.com/reference/rest/v1/segment-items?version=1.0#create-project-segment-item

        Returns:
            :class:`SegmentItem`.
        """
        return await self._one(
            SegmentItem,
            "POST",
            "/rest/v1.0/projects/{project_id}/work_breakdown_structure/segments/{segment_id}/segment_items",
            {"project_id": project_id, "segment_id": segment_id},
            options,
            body={"code": code, "name": name, "parent_id": parent_id, "sub_job_id": sub_job_id},
        )

    async def delete_for_company(
        self, *, segment_id: Id, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> None:
        """Delete a company segment item.

        DELETE /rest/v1.0/companies/{company_id}/work_breakdown_structure/segments/{segment_id}/segment_items/{id}
        https://developers.procore.com/reference/rest/v1/segment-items?version=1.0#delete-company-segment-item

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/work_breakdown_structure/segments/{segment_id}/segment_items/{id}",
            {"company_id": company_id, "segment_id": segment_id, "id": id},
            options,
        )

    async def delete_for_project(
        self,
        *,
        segment_id: Id,
        id: Id,
        project_id: Id | Unset = UNSET,
        sub_job_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """Delete a project segment item.

        DELETE /rest/v1.0/projects/{project_id}/work_breakdown_structure/segments/{segment_id}/segment_items/{id}
        https://developers.procore.com/reference/rest/v1/segment-items?version=1.0#delete-project-segment-item

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/work_breakdown_structure/segments/{segment_id}/segment_items/{id}",
            {"project_id": project_id, "segment_id": segment_id, "id": id},
            options,
            query={"sub_job_id": sub_job_id},
        )

    async def get_for_company(
        self,
        *,
        segment_id: Id,
        id: Id,
        company_id: Id | Unset = UNSET,
        standard_cost_code_list_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> SegmentItem:
        """Return a company segment item.

        GET /rest/v1.0/companies/{company_id}/work_breakdown_structure/segments/{segment_id}/segment_items/{id}
        https://developers.procore.com/reference/rest/v1/segment-items?version=1.0#show-company-segment-item

        Returns:
            :class:`SegmentItem`.
        """
        return await self._one(
            SegmentItem,
            "GET",
            "/rest/v1.0/companies/{company_id}/work_breakdown_structure/segments/{segment_id}/segment_items/{id}",
            {"company_id": company_id, "segment_id": segment_id, "id": id},
            options,
            query={"standard_cost_code_list_id": standard_cost_code_list_id},
        )

    def list_for_company(
        self,
        *,
        segment_id: Id,
        company_id: Id | Unset = UNSET,
        segment_item_list_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[SegmentItem]:
        """List company segment items.

        GET /rest/v1.0/companies/{company_id}/work_breakdown_structure/segments/{segment_id}/segment_items
        https://developers.procore.com/reference/rest/v1/segment-items?version=1.0#list-company-segment-items

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SegmentItem`.
        """
        return self._pages(
            SegmentItem,
            "/rest/v1.0/companies/{company_id}/work_breakdown_structure/segments/{segment_id}/segment_items",
            {"company_id": company_id, "segment_id": segment_id},
            options,
            query={"segment_item_list_id": segment_item_list_id, "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_for_project(
        self,
        *,
        segment_id: Id,
        project_id: Id | Unset = UNSET,
        legacy_sub_job_id: Id | Unset = UNSET,
        legacy_cost_code_id: Id | Unset = UNSET,
        include_action_policy: bool | Unset = UNSET,
        only_active_items: bool | Unset = UNSET,
        with_descendant_counts: bool | Unset = UNSET,
        include_sub_job_cost_codes: bool | Unset = UNSET,
        with_sub_job_cost_codes_count: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[SegmentItem]:
        """List project segment items.

        GET /rest/v1.0/projects/{project_id}/work_breakdown_structure/segments/{segment_id}/segment_items
        https://developers.procore.com/reference/rest/v1/segment-items?version=1.0#list-project-segment-items

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SegmentItem`.
        """
        return self._pages(
            SegmentItem,
            "/rest/v1.0/projects/{project_id}/work_breakdown_structure/segments/{segment_id}/segment_items",
            {"project_id": project_id, "segment_id": segment_id},
            options,
            query={
                "legacy_sub_job_id": legacy_sub_job_id,
                "legacy_cost_code_id": legacy_cost_code_id,
                "include_action_policy": include_action_policy,
                "only_active_items": only_active_items,
                "with_descendant_counts": with_descendant_counts,
                "include_sub_job_cost_codes": include_sub_job_cost_codes,
                "with_sub_job_cost_codes_count": with_sub_job_cost_codes_count,
                "page": page,
            },
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update_all_for_company(
        self,
        *,
        segment_id: Id,
        ids: Sequence[Id],
        attributes: SegmentItemAttributeInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Update all company segment items.

        PATCH /rest/v1.0/companies/{company_id}/work_breakdown_structure/segments/{segment_id}/segment_items/update_all
        https://developers.procore.com/reference/rest/v1/segment-items?version=1.0#update-all-company-segment-items

        Returns:
            None.
        """
        await self._none(
            "PATCH",
            "/rest/v1.0/companies/{company_id}/work_breakdown_structure/segments/{segment_id}/segment_items/update_all",
            {"company_id": company_id, "segment_id": segment_id},
            options,
            body={"ids": ids, "attributes": attributes},
        )

    async def update_all_for_project(
        self,
        *,
        segment_id: Id,
        ids: Sequence[Id],
        attributes: SegmentItemAttributeInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """Update all project segment items.

        PATCH /rest/v1.0/projects/{project_id}/work_breakdown_structure/segments/{segment_id}/segment_items/update_all
        https://developers.procore.com/reference/rest/v1/segment-items?version=1.0#update-all-project-segment-items

        Returns:
            None.
        """
        await self._none(
            "PATCH",
            "/rest/v1.0/projects/{project_id}/work_breakdown_structure/segments/{segment_id}/segment_items/update_all",
            {"project_id": project_id, "segment_id": segment_id},
            options,
            body={"ids": ids, "attributes": attributes},
        )

    async def update_for_company(
        self,
        *,
        segment_id: Id,
        id: Id,
        company_id: Id | Unset = UNSET,
        standard_cost_code_list_id: Id | Unset = UNSET,
        code: str | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        status: Literal["active", "inactive"] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> SegmentItem:
        """Update a company segment item.

        PATCH /rest/v1.0/companies/{company_id}/work_breakdown_structure/segments/{segment_id}/segment_items/{id}
        https://developers.procore.com/reference/rest/v1/segment-items?version=1.0#update-company-segment-item

        Args:
            status: One of active, inactive.

        Returns:
            :class:`SegmentItem`.
        """
        return await self._one(
            SegmentItem,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/work_breakdown_structure/segments/{segment_id}/segment_items/{id}",
            {"company_id": company_id, "segment_id": segment_id, "id": id},
            options,
            query={"standard_cost_code_list_id": standard_cost_code_list_id},
            body={"code": code, "name": name, "status": status},
        )

    async def update_for_project(
        self,
        *,
        segment_id: Id,
        id: Id,
        project_id: Id | Unset = UNSET,
        code: str | Unset | None = UNSET,
        name: str | Unset | None = UNSET,
        status: Literal["active", "inactive"] | Unset | None = UNSET,
        sub_job_id: Id | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> SegmentItem:
        """Update a project segment item.

        PATCH /rest/v1.0/projects/{project_id}/work_breakdown_structure/segments/{segment_id}/segment_items/{id}
        https://developers.procore.com/reference/rest/v1/segment-items?version=1.0#update-project-segment-item

        Args:
            status: One of active, inactive.

        Returns:
            :class:`SegmentItem`.
        """
        return await self._one(
            SegmentItem,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/work_breakdown_structure/segments/{segment_id}/segment_items/{id}",
            {"project_id": project_id, "segment_id": segment_id, "id": id},
            options,
            body={"code": code, "name": name, "status": status, "sub_job_id": sub_job_id},
        )
