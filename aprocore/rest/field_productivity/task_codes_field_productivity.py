"""Task codes field productivity (Field Productivity)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class TaskCodesFieldProductivity(Model):
    """A task codes field productivity."""

    id: Id | None = None
    budgeted: bool | None = None
    cost_code: TaskCodesFieldProductivityCostCode | None = None
    description: str | None = None
    flat_code: str | None = None
    flat_name: str | None = None
    production_quantity_code_id: Id | None = None
    segment_items: list[TaskCodesFieldProductivitySegmentItem] | None = None


@record
class TaskCodesFieldProductivityCostCode(Model):
    """``cost_code`` of :class:`TaskCodesFieldProductivity`."""

    id: Id | None = None
    biller: str | None = None
    biller_id: Id | None = None
    biller_type: str | None = None
    biller_origin_id: Id | None = None
    budgeted: bool | None = None
    code: str | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    full_code: str | None = None
    name: str | None = None
    origin_data: str | None = None
    origin_id: Id | None = None
    parent: TaskCodesFieldProductivityParent | None = None
    position: int | None = None
    sortable_code: str | None = None
    standard_cost_code_id: Id | None = None
    updated_at: DateTime | None = None
    line_item_types: list[Any] | None = None


@record
class TaskCodesFieldProductivityParent(Model):
    """``parent`` of :class:`TaskCodesFieldProductivityCostCode`."""

    id: Id | None = None


@record
class TaskCodesFieldProductivitySegmentItem(Model):
    """``segment_items`` of :class:`TaskCodesFieldProductivity`."""

    id: Id | None = None
    code: str | None = None
    name: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    parent_id: Id | None = None
    path_ids: Id | None = None
    path_code: str | None = None
    is_parent: bool | None = None
    path_codes: Any = None
    path_names: Any = None
    in_use: bool | None = None
    segment: Any = None
    status: str | None = None


class TaskCodesFieldProductivityFilterInput(TypedDict, total=False):
    """``filters`` in a request body."""

    id: Sequence[Id] | None
    updated_at: str | None
    budgeted: bool | None


class TaskCodesFieldProductivityResource(Resource):
    """Task codes field productivity (Field Productivity)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        type: Literal[
            "labor (default)", "equipment", "all (returns both labor and equipment task codes in a single request)"
        ]
        | Unset = UNSET,
        page: int | Unset = UNSET,
        serializer_view: str | Unset = UNSET,
        view: str | Unset = UNSET,
        filters: TaskCodesFieldProductivityFilterInput | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[TaskCodesFieldProductivity]:
        """List project WBS task codes.

        GET /rest/v1.0/projects/{project_id}/task_codes
        https://developers.procore.com/reference/rest/v1/task-codes-field-productivity?version=1.0#list-project-wbs-task-codes

        Args:
            type: One of labor (default), equipment, all (returns both labor and equipment task codes in a single request).
            view: Level of detail.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TaskCodesFieldProductivity`.
        """
        return self._pages(
            TaskCodesFieldProductivity,
            "/rest/v1.0/projects/{project_id}/task_codes",
            {"project_id": project_id},
            options,
            query={"type": type, "page": page, "serializer_view": serializer_view, "view": view, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
