"""Task requested changes (Schedule (Legacy))."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Date, Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "TaskInput",
    "TaskRequestedChange",
    "TaskRequestedChangeCreatedBy",
    "TaskRequestedChangeInput",
    "TaskRequestedChangesResource",
]


@record
class TaskRequestedChange(Model):
    """What Procore tells of task requested changes."""

    id: Id | None = None
    change_requested: str | None = None
    created_by: TaskRequestedChangeCreatedBy | None = None
    new_finish: Date | None = None
    new_start: Date | None = None
    new_percentage: int | None = None
    old_finish: Date | None = None
    old_start: Date | None = None
    old_percentage: int | None = None
    other_change: str | None = None
    reason: str | None = None
    status: str | None = None
    status_not_localized: str | None = None
    notes: str | None = None
    created_at: Date | None = None
    requested_by: str | None = None


@record
class TaskRequestedChangeCreatedBy(Model):
    """``created_by`` of :class:`TaskRequestedChange`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class TaskInput(TypedDict, total=False):
    """What is sent as ``task``."""

    start: str | None
    finish: str | None
    percentage: int | None


class TaskRequestedChangeInput(TypedDict, total=False):
    """What is sent as ``requested_change``."""

    change_reason: str | None
    other_change: str | None
    task: TaskInput | None
    notes: str | None
    id: Id | None
    approved: bool | None
    disposition_reason: str | None


class TaskRequestedChangesResource(Resource):
    """Task requested changes (Schedule (Legacy)).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        task_id: Id,
        project_id: Id | Unset = UNSET,
        requested_change: TaskRequestedChangeInput | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> TaskRequestedChange:
        """Create requested change.

        POST /rest/v1.1/projects/{project_id}/schedule/tasks/{task_id}/requested_changes
        """
        return await self._one(
            TaskRequestedChange,
            "POST",
            "/rest/v1.1/projects/{project_id}/schedule/tasks/{task_id}/requested_changes",
            {"project_id": project_id, "task_id": task_id},
            options,
            body={"requested_change": requested_change},
        )

    def list_requested_changes(
        self,
        *,
        project_id: Id | Unset = UNSET,
        task_id: Id | Unset = UNSET,
        view: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[TaskRequestedChange]:
        """List requested changes for a schedule or a task.

        GET /rest/v1.1/projects/{project_id}/schedule/requested_changes

        Await it for the first page, or go through all items with ``async for``.

        Args:
            view: how much is told of each.
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            TaskRequestedChange,
            "/rest/v1.1/projects/{project_id}/schedule/requested_changes",
            {"project_id": project_id},
            options,
            query={"task_id": task_id, "view": view, "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def review_requested_changes(
        self,
        *,
        project_id: Id | Unset = UNSET,
        requested_changes: Sequence[TaskRequestedChangeInput] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[TaskRequestedChange]:
        """Review requested changes.

        PATCH /rest/v1.1/projects/{project_id}/schedule/requested_changes/review
        """
        return await self._many(
            TaskRequestedChange,
            "PATCH",
            "/rest/v1.1/projects/{project_id}/schedule/requested_changes/review",
            {"project_id": project_id},
            options,
            body={"requested_changes": requested_changes},
        )
