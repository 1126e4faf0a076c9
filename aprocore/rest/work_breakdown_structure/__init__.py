"""Work breakdown structure."""

# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource
from .._lazy import load

if TYPE_CHECKING:
    from .attribute_items_and_others import (
        AttributeItemsResource,
        AttributesResource,
        PatternsResource,
        SegmentItemListsResource,
        SegmentsResource,
        SubJobsResource,
    )
    from .codes import CodesResource
    from .cost_codes import CostCodesResource
    from .segment_items import SegmentItemsResource


class WorkBreakdownStructureResource(Resource):
    """Work breakdown structure.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def attribute_items(self) -> AttributeItemsResource:
        """Attribute items (Work Breakdown Structure)."""
        resource: AttributeItemsResource = load(
            ".work_breakdown_structure.attribute_items_and_others", "AttributeItemsResource"
        )(self._session)
        return resource

    @property
    def attributes(self) -> AttributesResource:
        """Attributes (Work Breakdown Structure)."""
        resource: AttributesResource = load(
            ".work_breakdown_structure.attribute_items_and_others", "AttributesResource"
        )(self._session)
        return resource

    @property
    def codes(self) -> CodesResource:
        """Codes (Work Breakdown Structure)."""
        resource: CodesResource = load(".work_breakdown_structure.codes", "CodesResource")(self._session)
        return resource

    @property
    def cost_codes(self) -> CostCodesResource:
        """Cost codes (Work Breakdown Structure)."""
        resource: CostCodesResource = load(".work_breakdown_structure.cost_codes", "CostCodesResource")(self._session)
        return resource

    @property
    def patterns(self) -> PatternsResource:
        """Patterns (Work Breakdown Structure)."""
        resource: PatternsResource = load(".work_breakdown_structure.attribute_items_and_others", "PatternsResource")(
            self._session
        )
        return resource

    @property
    def segment_item_lists(self) -> SegmentItemListsResource:
        """Segment item lists (Work Breakdown Structure)."""
        resource: SegmentItemListsResource = load(
            ".work_breakdown_structure.attribute_items_and_others", "SegmentItemListsResource"
        )(self._session)
        return resource

    @property
    def segment_items(self) -> SegmentItemsResource:
        """Segment items (Work Breakdown Structure)."""
        resource: SegmentItemsResource = load(".work_breakdown_structure.segment_items", "SegmentItemsResource")(
            self._session
        )
        return resource

    @property
    def segments(self) -> SegmentsResource:
        """Segments (Work Breakdown Structure)."""
        resource: SegmentsResource = load(".work_breakdown_structure.attribute_items_and_others", "SegmentsResource")(
            self._session
        )
        return resource

    @property
    def sub_jobs(self) -> SubJobsResource:
        """Sub jobs (Work Breakdown Structure)."""
        resource: SubJobsResource = load(".work_breakdown_structure.attribute_items_and_others", "SubJobsResource")(
            self._session
        )
        return resource
