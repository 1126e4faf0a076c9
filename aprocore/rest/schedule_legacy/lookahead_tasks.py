"""Lookahead tasks (Schedule (Legacy))."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, Options, Resource, Unset


@record
class LookaheadTask(Model):
    """A lookahead task."""

    id: Id | None = None
    project_id: Id | None = None
    company_id: Id | None = None
    lookahead_id: Id | None = None
    task_id: Id | None = None
    created_at: DateTime | None = None
    created_by_id: Id | None = None
    parent_id: Id | None = None
    name: str | None = None
    start_date: str | None = None
    end_date: str | None = None
    row_number: int | None = None
    critical_path: bool | None = None
    comment: str | None = None
    activity_id: Id | None = None
    wbs: str | None = None
    assignee_ids: list[Id] | None = None
    resource_ids: list[Id] | None = None
    vendor_ids: list[Id] | None = None
    segments: list[LookaheadTaskSegment] | None = None
    resources: list[LookaheadTaskResource] | None = None


@record
class LookaheadTaskResource(Model):
    """``resources`` of :class:`LookaheadTask`."""

    id: Id | None = None
    source_uid: str | None = None
    name: str | None = None


@record
class LookaheadTaskSegment(Model):
    """``segments`` of :class:`LookaheadTask`."""

    date: Date | None = None
    status: str | None = None


class LookaheadTaskInput(TypedDict, total=False):
    """``lookahead_task`` in a request body."""

    lookahead_id: Id | None
    parent_id: Id | None
    name: str | None
    start_date: str | None
    end_date: str | None
    resource_ids: Sequence[Id] | None
    comment: str | None
    segments: Sequence[LookaheadTaskSegmentInput] | None
    assignee_ids: Sequence[Id] | None
    vendor_ids: Sequence[Id] | None


class LookaheadTaskSegmentInput(TypedDict, total=False):
    """``segments`` in a request body."""

    date: Any
    status: str | None


class LookaheadTasksResource(Resource):
    """Lookahead tasks (Schedule (Legacy))."""

    __slots__ = ()

    async def create(
        self, *, lookahead_task: LookaheadTaskInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> LookaheadTask:
        """Create a lookahead task.

        POST /rest/v1.0/projects/{project_id}/schedule/lookahead_tasks
        https://developers.procore.com/reference/rest/v1/lookahead-tasks?version=1.0#create-lookahead-task

        Returns:
            :class:`LookaheadTask`.
        """
        return await self._one(
            LookaheadTask,
            "POST",
            "/rest/v1.0/projects/{project_id}/schedule/lookahead_tasks",
            {"project_id": project_id},
            options,
            body={"lookahead_task": lookahead_task},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a lookahead task.

        DELETE /rest/v1.0/projects/{project_id}/schedule/lookahead_tasks/{id}
        https://developers.procore.com/reference/rest/v1/lookahead-tasks?version=1.0#delete-lookahead-task

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/schedule/lookahead_tasks/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def update(
        self, *, id: Id, lookahead_task: LookaheadTaskInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> LookaheadTask:
        """Update a lookahead task.

        PATCH /rest/v1.0/projects/{project_id}/schedule/lookahead_tasks/{id}
        https://developers.procore.com/reference/rest/v1/lookahead-tasks?version=1.0#update-lookahead-task

        Returns:
            :class:`LookaheadTask`.
        """
        return await self._one(
            LookaheadTask,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/schedule/lookahead_tasks/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"lookahead_task": lookahead_task},
        )
