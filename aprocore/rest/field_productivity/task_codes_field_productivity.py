"""Task codes field productivity (Field Productivity)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "TaskCodesFieldProductivity",
    "TaskCodesFieldProductivityCostCode",
    "TaskCodesFieldProductivityFilterInput",
    "TaskCodesFieldProductivityParent",
    "TaskCodesFieldProductivityResource",
    "TaskCodesFieldProductivitySegmentItem",
]


@record
class TaskCodesFieldProductivity(Model):
    """What Procore tells of task codes field productivity."""

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
    """What is sent as ``filters``."""

    id: Sequence[Id] | None
    updated_at: str | None
    budgeted: bool | None


class TaskCodesFieldProductivityResource(Resource):
    """Task codes field productivity (Field Productivity).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            view: how much is told of each.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
