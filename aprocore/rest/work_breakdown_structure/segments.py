"""Segments (Work Breakdown Structure)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pager, Pages, Resource, ScopedOptions, Unset


@record
class Segment(Model):
    """A segment."""

    id: Id | None = None
    type: str | None = None
    name: str | None = None
    position: int | None = None
    segment_items_count: int | None = None
    required: bool | None = None
    delimiter: str | None = None
    project_can_modify_origin_project: bool | None = None
    project_can_delete_origin_company: bool | None = None
    structure: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    wbs_pattern_id: Id | None = None
    selectable_tiers: bool | None = None
    is_included_in_project_pattern: bool | None = None
    tiered: bool | None = None


class SegmentInput(TypedDict, total=False):
    """``segment`` in a request body."""

    name: str | None
    project_can_modify_origin_project: bool | None
    project_can_delete_origin_company: bool | None
    structure: Literal["tiered", "flat"] | None


class SegmentsResource(Resource):
    """Segments (Work Breakdown Structure)."""

    __slots__ = ()

    async def create_for_company(
        self, *, segment: SegmentInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
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
