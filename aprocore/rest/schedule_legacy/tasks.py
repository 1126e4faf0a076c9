"""Tasks (Schedule (Legacy))."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import MAX_BATCH, UNSET, DateRange, Options, Pages, Resource, Sync, Unset

__all__ = [
    "Task",
    "TaskCreatedBy",
    "TaskFilters",
    "TaskInput",
    "TaskUpdatedBy",
    "TasksResource",
]


@record
class Task(Model):
    """What Procore tells of tasks."""

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
    """What is sent as ``task``."""

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
    """What ``filters`` takes; names that are not here pass as well."""

    updated_at: DateRange
    row_number: int | Sequence[int]
    query: str | Sequence[str]


class TasksResource(Resource):
    """Tasks (Schedule (Legacy)).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(self, *, task: TaskInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Task:
        """Create task.

        POST /rest/v1.0/tasks
        """
        return await self._one(
            Task,
            "POST",
            "/rest/v1.0/tasks",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "task": task},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete task.

        DELETE /rest/v1.0/tasks/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/tasks/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Task:
        """Show task.

        GET /rest/v1.0/tasks/{id}
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            view: how much is told of each.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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

        Each of ``updates`` is found by its ``id`` or its ``origin_id``, or made anew. Await it for the whole
        result, or go through it batch by batch.
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
            matched_by=(),
            batch_size=batch_size,
            concurrency=concurrency,
        )

    async def update(
        self, *, id: Id, task: TaskInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Task:
        """Update task.

        PATCH /rest/v1.0/tasks/{id}
        """
        return await self._one(
            Task,
            "PATCH",
            "/rest/v1.0/tasks/{id}",
            {"id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "task": task},
        )
