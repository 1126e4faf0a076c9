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
    """What Procore tells of task items assignees."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TaskItemsAssigneeCurrent(Model):
    """What :meth:`TaskItemsAssigneesResource.list_current` gives."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    locale: str | None = None


class TaskItemsAssigneeFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    search: str | Sequence[str]


class TaskItemsAssigneesResource(Resource):
    """Task items assignees (Tasks).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
