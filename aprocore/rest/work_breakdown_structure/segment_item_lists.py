"""Segment item lists (Work Breakdown Structure)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "SegmentItemList",
    "SegmentItemListsResource",
]


@record
class SegmentItemList(Model):
    """What Procore tells of segment item lists (Work Breakdown Structure)."""

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
        """List Company WBS Segment Item Lists.

        GET /rest/v1.0/companies/{company_id}/work_breakdown_structure/segments/{segment_id}/lists
        """
        return self._pages(
            SegmentItemList,
            "/rest/v1.0/companies/{company_id}/work_breakdown_structure/segments/{segment_id}/lists",
            {"company_id": company_id, "segment_id": segment_id},
            options,
            pager=Pager.UNPAGED,
        )
