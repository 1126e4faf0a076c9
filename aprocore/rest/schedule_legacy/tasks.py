"""Tasks (Schedule (Legacy))."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import MAX_BATCH, UNSET, DateRange, Options, Pages, Resource, Sync, Unset


@record
class Task(Model):
    """A task."""

    id: Id | None = None
    name: str | None = None
    task_name: str | None = None
    key: str | None = None
    start_datetime: DateTime | None = None
    finish_datetime: DateTime | None = None
    percentage: int | None = None
    color: str | None = None
    parent_id: Id | None = None
    pending: bool | None = None
    activity_id: Id | None = None
    schedule_activity_id: Id | None = None
    resource_name: str | None = None
    critical_path: bool | None = None
    milestone: bool | None = None
    actual_start: DateTime | None = None
    actual_finish: DateTime | None = None
    row_number: int | None = None
    has_children: bool | None = None
    full_outline_path: str | None = None
    source_uid: str | None = None
    wbs: str | None = None
    schedule_duration: float | None = None
    resource_ids: list[Id] | None = None
    notes: str | None = None
    baseline_start: DateTime | None = None
    baseline_finish: DateTime | None = None
    start_variance: float | None = None
    finish_variance: float | None = None
    manually_edited: bool | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    created_by: TaskCreatedBy | None = None
    updated_by: TaskUpdatedBy | None = None


@record
class TaskCreatedBy(Model):
    """``created_by`` of :class:`Task`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TaskUpdatedBy(Model):
    """``updated_by`` of :class:`Task`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class TaskInput(TypedDict, total=False):
    """``task`` in a request body."""

    name: str | None
    start: DateTime | str | None
    finish: DateTime | str | None
    actual_start: DateTime | str | None
    actual_finish: DateTime | str | None
    percentage: int | None
    critical_path: bool | None
    milestone: bool | None
    row_number: int | None
    has_children: bool | None
    source_uid: str | None
    parent_id: Id | None
    full_outline_path: str | None
    activity_id: Id | None
    wbs: str | None
    schedule_duration: float | None
    resource_ids: Sequence[Id] | None
    notes: str | None
    baseline_start: DateTime | str | None
    baseline_finish: DateTime | str | None
    start_variance: float | None
    finish_variance: float | None
    manually_edited: bool | None


class TaskFilters(TypedDict, total=False):
    """Query filters of ``schedule_legacy.tasks.list``."""

    updated_at: DateRange
    row_number: int | Sequence[int]
    query: str | Sequence[str]


class TasksResource(Resource):
    """Tasks (Schedule (Legacy))."""

    __slots__ = ()

    async def create(self, *, task: TaskInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Task:
        """Create a task.

        POST /rest/v1.0/tasks
        https://developers.procore.com/reference/rest/v1/tasks?version=1.0#create-task

        Returns:
            :class:`Task`.
        """
        return await self._one(
            Task,
            "POST",
            "/rest/v1.0/tasks",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "task": task},
            times="task.start task.finish task.actual_start task.actual_finish task.baseline_start task.baseline_finish",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a task.

        DELETE /rest/v1.0/tasks/{id}
        https://developers.procore.com/reference/rest/v1/tasks?version=1.0#delete-task

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/tasks/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Task:
        """Return a task.

        GET /rest/v1.0/tasks/{id}
        https://developers.procore.com/reference/rest/v1/tasks?version=1.0#show-task

        Returns:
            :class:`Task`.
        """
        return await self._one(
            Task,
            "GET",
            "/rest/v1.0/tasks/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["compact", "normal"] | Unset = UNSET,
        filters: TaskFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Task]:
        """List tasks.

        GET /rest/v1.0/tasks
        https://developers.procore.com/reference/rest/v1/tasks?version=1.0#list-tasks

        Args:
            view: Level of detail. One of compact, normal.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Task`.
        """
        return self._pages(
            Task,
            "/rest/v1.0/tasks",
            {},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "page": page,
                "view": view,
                "filters": filters,
            },
            per_page=per_page,
            concurrency=concurrency,
        )

    def sync(
        self,
        updates: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
        *,
        project_id: Id | Unset = UNSET,
        batch_size: int = MAX_BATCH,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Sync[Task]:
        """Sync tasks.

        PATCH /rest/v1.0/tasks/sync
        https://developers.procore.com/reference/rest/v1/tasks?version=1.0#sync-tasks

        Args:
            updates: Rows to create or update.
            batch_size: Rows per request.
            concurrency: Maximum number of batches in flight.

        Returns:
            Await the result of all rows, or iterate over the results of batches with ``async for``.
        """
        return self._sync(
            Task,
            "PATCH",
            "/rest/v1.0/tasks/sync",
            {},
            options,
            updates,
            query={"project_id": self._scoped("project_id", project_id)},
            beside={"project_id": self._scoped("project_id", project_id)},
            times="updates.start updates.finish updates.actual_start updates.actual_finish updates.baseline_start updates.baseline_finish",
            matched_by=(),
            batch_size=batch_size,
            concurrency=concurrency,
        )

    async def update(
        self, *, id: Id, task: TaskInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Task:
        """Update a task.

        PATCH /rest/v1.0/tasks/{id}
        https://developers.procore.com/reference/rest/v1/tasks?version=1.0#update-task

        Returns:
            :class:`Task`.
        """
        return await self._one(
            Task,
            "PATCH",
            "/rest/v1.0/tasks/{id}",
            {"id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "task": task},
            times="task.start task.finish task.actual_start task.actual_finish task.baseline_start task.baseline_finish",
        )
