"""Task items assignees (Tasks)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class TaskItemsAssignee(Model):
    """A task items assignee."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TaskItemsAssigneeCurrent(Model):
    """Returned by :meth:`TaskItemsAssigneesResource.list_current`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    locale: str | None = None


class TaskItemsAssigneeFilters(TypedDict, total=False):
    """Query filters of ``tasks.task_items_assignees.list``."""

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
        """List task items assignee options.

        GET /rest/v1.0/task_items/assignees
        https://developers.procore.com/reference/rest/v1/task-items-assignees?version=1.0#list-task-items-assignee-options

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TaskItemsAssignee`.
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
        """List assignees for accessible tasks.

        GET /rest/v1.0/task_items/assignees/current
        https://developers.procore.com/reference/rest/v1/task-items-assignees?version=1.0#list-assignees-for-accessible-tasks

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TaskItemsAssigneeCurrent`.
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
