"""Work breakdown structure."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource

if TYPE_CHECKING:
    from .attribute_items import AttributeItemsResource
    from .attributes import AttributesResource
    from .codes import CodesResource
    from .cost_codes import CostCodesResource
    from .patterns import PatternsResource
    from .segment_item_lists import SegmentItemListsResource
    from .segment_items import SegmentItemsResource
    from .segments import SegmentsResource
    from .sub_jobs import SubJobsResource

__all__ = [
    "WorkBreakdownStructureResource",
]


class WorkBreakdownStructureResource(Resource):
    """Work breakdown structure.

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def attribute_items(self) -> AttributeItemsResource:
        """Attribute items (Work Breakdown Structure)."""
        from .attribute_items import AttributeItemsResource

        return AttributeItemsResource(self._session)

    @property
    def attributes(self) -> AttributesResource:
        """Attributes (Work Breakdown Structure)."""
        from .attributes import AttributesResource

        return AttributesResource(self._session)

    @property
    def codes(self) -> CodesResource:
        """Codes (Work Breakdown Structure)."""
        from .codes import CodesResource

        return CodesResource(self._session)

    @property
    def cost_codes(self) -> CostCodesResource:
        """Cost codes (Work Breakdown Structure)."""
        from .cost_codes import CostCodesResource

        return CostCodesResource(self._session)

    @property
    def patterns(self) -> PatternsResource:
        """Patterns (Work Breakdown Structure)."""
        from .patterns import PatternsResource

        return PatternsResource(self._session)

    @property
    def segment_item_lists(self) -> SegmentItemListsResource:
        """Segment item lists (Work Breakdown Structure)."""
        from .segment_item_lists import SegmentItemListsResource

        return SegmentItemListsResource(self._session)

    @property
    def segment_items(self) -> SegmentItemsResource:
        """Segment items (Work Breakdown Structure)."""
        from .segment_items import SegmentItemsResource

        return SegmentItemsResource(self._session)

    @property
    def segments(self) -> SegmentsResource:
        """Segments (Work Breakdown Structure)."""
        from .segments import SegmentsResource

        return SegmentsResource(self._session)

    @property
    def sub_jobs(self) -> SubJobsResource:
        """Sub jobs (Work Breakdown Structure)."""
        from .sub_jobs import SubJobsResource

        return SubJobsResource(self._session)
