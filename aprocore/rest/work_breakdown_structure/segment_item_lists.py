"""Segment item lists (Work Breakdown Structure)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset


@record
class SegmentItemList(Model):
    """A segment item list."""

    id: Id | None = None
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
