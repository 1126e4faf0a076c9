"""To-dos (Schedule (Legacy))."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import MAX_BATCH, UNSET, Options, Resource, Sync, Unset, deprecated


@record
class Todo(Model):
    """A to-do."""

    id: Id | None = None
    assignment: TodoAssignment | None = None
    color: str | None = None
    created_by: TodoCreatedBy | None = None
    description: str | None = None
    finish_datetime: DateTime | None = None
    full_outline_path: str | None = None
    milestone: bool | None = None
    name: str | None = None
    percentage: int | None = None
    private: bool | None = None
    start_datetime: DateTime | None = None
    task_name: str | None = None
    updated_at: DateTime | None = None


@record
class TodoAssignment(Model):
    """``assignment`` of :class:`Todo`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TodoCreatedBy(Model):
    """``created_by`` of :class:`Todo`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class TodoInput(TypedDict, total=False):
    """``todo`` in a request body."""

    assignment_id: Id | None
    color: str | None
    finish_datetime: DateTime | str | None
    name: str | None
    description: str | None
    percentage: int | None
    private: bool | None
    start_datetime: DateTime | str | None


class TodosResource(Resource):
    """To-dos (Schedule (Legacy))."""

    __slots__ = ()

    @deprecated("POST /rest/v1.0/todos is deprecated by Procore.")
    async def create(self, *, todo: TodoInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Todo:
        """Create a to-do.

        POST /rest/v1.0/todos
        https://developers.procore.com/reference/rest/v1/todos?version=1.0#create-todo

        Returns:
            :class:`Todo`.
        """
        return await self._one(
            Todo,
            "POST",
            "/rest/v1.0/todos",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "todo": todo},
            times="todo.finish_datetime todo.start_datetime",
        )

    @deprecated("DELETE /rest/v1.0/todos/{id} is deprecated by Procore.")
    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a to-do.

        DELETE /rest/v1.0/todos/{id}
        https://developers.procore.com/reference/rest/v1/todos?version=1.0#delete-todo

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/todos/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    @deprecated("GET /rest/v1.0/todos/{id} is deprecated by Procore.")
    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Todo:
        """Return a to-do.

        GET /rest/v1.0/todos/{id}
        https://developers.procore.com/reference/rest/v1/todos?version=1.0#show-todo

        Returns:
            :class:`Todo`.
        """
        return await self._one(
            Todo,
            "GET",
            "/rest/v1.0/todos/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    @deprecated("PATCH /rest/v1.0/todos/sync is deprecated by Procore.")
    def sync(
        self,
        updates: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
        *,
        project_id: Id | Unset = UNSET,
        batch_size: int = MAX_BATCH,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Sync[Todo]:
        """Sync to-dos.

        PATCH /rest/v1.0/todos/sync
        https://developers.procore.com/reference/rest/v1/todos?version=1.0#sync-to-dos

        Args:
            updates: Rows to update, matched by ``id``; rows without a match are created.
            batch_size: Rows per request.
            concurrency: Maximum number of batches in flight.

        Returns:
            Await the result of all rows, or iterate over the results of batches with ``async for``.
        """
        return self._sync(
            Todo,
            "PATCH",
            "/rest/v1.0/todos/sync",
            {},
            options,
            updates,
            query={"project_id": self._scoped("project_id", project_id)},
            times="updates.finish_datetime updates.start_datetime",
            matched_by=("id",),
            batch_size=batch_size,
            concurrency=concurrency,
        )

    @deprecated("PATCH /rest/v1.0/todos/{id} is deprecated by Procore.")
    async def update(
        self, *, id: Id, todo: TodoInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Todo:
        """Update a to-do.

        PATCH /rest/v1.0/todos/{id}
        https://developers.procore.com/reference/rest/v1/todos?version=1.0#update-todo

        Returns:
            :class:`Todo`.
        """
        return await self._one(
            Todo,
            "PATCH",
            "/rest/v1.0/todos/{id}",
            {"id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "todo": todo},
            times="todo.finish_datetime todo.start_datetime",
        )
