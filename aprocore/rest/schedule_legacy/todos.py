"""To-dos (Schedule (Legacy))."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping
from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import MAX_BATCH, UNSET, Options, Resource, Sync, Unset, deprecated

__all__ = [
    "Todo",
    "TodoAssignment",
    "TodoCreatedBy",
    "TodoInput",
    "TodosResource",
]


@record
class Todo(Model):
    """What Procore tells of to-dos."""

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
    """What is sent as ``todo``."""

    assignment_id: Id | None
    color: str | None
    finish_datetime: DateTime | str | None
    name: str | None
    description: str | None
    percentage: int | None
    private: bool | None
    start_datetime: DateTime | str | None


class TodosResource(Resource):
    """To-dos (Schedule (Legacy)).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @deprecated("Procore says that POST /rest/v1.0/todos is not to be used any more.")
    async def create(self, *, todo: TodoInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Todo:
        """Create todo.

        POST /rest/v1.0/todos
        """
        return await self._one(
            Todo,
            "POST",
            "/rest/v1.0/todos",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "todo": todo},
        )

    @deprecated("Procore says that DELETE /rest/v1.0/todos/{id} is not to be used any more.")
    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete todo.

        DELETE /rest/v1.0/todos/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/todos/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    @deprecated("Procore says that GET /rest/v1.0/todos/{id} is not to be used any more.")
    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Todo:
        """Show todo.

        GET /rest/v1.0/todos/{id}
        """
        return await self._one(
            Todo,
            "GET",
            "/rest/v1.0/todos/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    @deprecated("Procore says that PATCH /rest/v1.0/todos/sync is not to be used any more.")
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

        Each of ``updates`` is found by its ``id`` or its ``origin_id``, or made anew. Await it for the whole
        result, or go through it batch by batch.
        """
        return self._sync(
            Todo,
            "PATCH",
            "/rest/v1.0/todos/sync",
            {},
            options,
            updates,
            query={"project_id": self._scoped("project_id", project_id)},
            matched_by=("id",),
            batch_size=batch_size,
            concurrency=concurrency,
        )

    @deprecated("Procore says that PATCH /rest/v1.0/todos/{id} is not to be used any more.")
    async def update(
        self, *, id: Id, todo: TodoInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Todo:
        """Update todo.

        PATCH /rest/v1.0/todos/{id}
        """
        return await self._one(
            Todo,
            "PATCH",
            "/rest/v1.0/todos/{id}",
            {"id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "todo": todo},
        )
