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
    """What Procore tells of segment item lists."""

    id: Id | None = None
    name: str | None = None
    segment_items_count: int | None = None
    erp_integrated: bool | None = None
    available_to_use_on_new_projects: bool | None = None


class SegmentItemListsResource(Resource):
    """Segment item lists (Work Breakdown Structure).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    def list(
        self, *, segment_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[SegmentItemList]:
        """List company WBS segment item lists.

        GET /rest/v1.0/companies/{company_id}/work_breakdown_structure/segments/{segment_id}/lists

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            SegmentItemList,
            "/rest/v1.0/companies/{company_id}/work_breakdown_structure/segments/{segment_id}/lists",
            {"company_id": company_id, "segment_id": segment_id},
            options,
            pager=Pager.UNPAGED,
        )
