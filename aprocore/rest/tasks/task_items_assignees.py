"""Task items assignees (Tasks)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "TaskItemsAssignee",
    "TaskItemsAssigneeCurrent",
    "TaskItemsAssigneeFilters",
    "TaskItemsAssigneesResource",
]


@record
class TaskItemsAssignee(Model):
    """What Procore tells of task items assignees (Tasks)."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TaskItemsAssigneeCurrent(Model):
    """What Procore tells of task items assignees (Tasks)."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    locale: str | None = None


class TaskItemsAssigneeFilters(TypedDict, total=False):
    search: str | Sequence[str]


class TaskItemsAssigneesResource(Resource):
    """Task items assignees (Tasks)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: TaskItemsAssigneeFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[TaskItemsAssignee]:
        """List Task Items Assignee options.

        GET /rest/v1.0/task_items/assignees
        """
        return self._pages(
            TaskItemsAssignee,
            "/rest/v1.0/task_items/assignees",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_current(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[TaskItemsAssigneeCurrent]:
        """List Assignees for Accessible Tasks.

        GET /rest/v1.0/task_items/assignees/current
        """
        return self._pages(
            TaskItemsAssigneeCurrent,
            "/rest/v1.0/task_items/assignees/current",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )
