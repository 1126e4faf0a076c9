"""Task requested changes (Schedule (Legacy))."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Date, Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class TaskRequestedChange(Model):
    """A task requested change."""

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
    """``task`` in a request body."""

    start: str | None
    finish: str | None
    percentage: int | None


class TaskRequestedChangeInput(TypedDict, total=False):
    """``requested_change`` in a request body."""

    change_reason: str | None
    other_change: str | None
    task: TaskInput | None
    notes: str | None
    id: Id | None
    approved: bool | None
    disposition_reason: str | None


class TaskRequestedChangesResource(Resource):
    """Task requested changes (Schedule (Legacy))."""

    __slots__ = ()

    async def create(
        self,
        *,
        task_id: Id,
        project_id: Id | Unset = UNSET,
        requested_change: TaskRequestedChangeInput | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> TaskRequestedChange:
        """Create a requested change.

        POST /rest/v1.1/projects/{project_id}/schedule/tasks/{task_id}/requested_changes
        https://developers.procore.com/reference/rest/v1/task-requested-changes?version=1.1#create-requested-change

        Returns:
            :class:`TaskRequestedChange`.
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
        https://developers.procore.com/reference/rest/v1/task-requested-changes?version=1.1#list-requested-changes-for-a-schedule-or-a-task

        Args:
            view: Level of detail.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TaskRequestedChange`.
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
        https://developers.procore.com/reference/rest/v1/task-requested-changes?version=1.1#review-requested-changes

        Returns:
            A list of :class:`TaskRequestedChange`.
        """
        return await self._many(
            TaskRequestedChange,
            "PATCH",
            "/rest/v1.1/projects/{project_id}/schedule/requested_changes/review",
            {"project_id": project_id},
            options,
            body={"requested_changes": requested_changes},
        )
