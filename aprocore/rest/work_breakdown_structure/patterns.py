"""Patterns (Work Breakdown Structure)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Resource, ScopedOptions, Unset


@record
class Pattern(Model):
    """A pattern."""

    id: Id | None = None
    description: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    segments: list[PatternSegment] | None = None
    is_project_level_ordered: bool | None = None


@record
class PatternSegment(Model):
    """``segments`` of :class:`Pattern`."""

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


class PatternUpdatedOrderInput(TypedDict, total=False):
    """``updated_order`` in a request body."""

    segment_id: Id | None
    position: int | None


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
