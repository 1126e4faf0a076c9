"""Estimating project project tasks (Estimating)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "EstimatingProjectProjectTask",
    "EstimatingProjectProjectTasksResource",
]


@record
class EstimatingProjectProjectTask(Model):
    """What Procore tells of estimating project project tasks."""

    id: Id | None = None
    value: str | None = None
    created_on: DateTime | None = None
    due_date: DateTime | None = None
    assigned_to_user_id: Id | None = None
    completed_by_user_id: Id | None = None
    completed_on: DateTime | None = None


class EstimatingProjectProjectTasksResource(Resource):
    """Estimating project project tasks (Estimating).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def bulk_destroy(
        self,
        *,
        body: Sequence[str],
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Bulk delete project tasks.

        DELETE /rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/tasks/bulk_destroy
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/tasks/bulk_destroy",
            {"company_id": company_id, "project_id": project_id},
            options,
            body=body,
        )

    async def create(
        self,
        *,
        value: str,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        due_date: DateTime | str | Unset | None = UNSET,
        assigned_to_user_id: Id | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EstimatingProjectProjectTask:
        """Create project task.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/tasks
        """
        return await self._one(
            EstimatingProjectProjectTask,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/tasks",
            {"company_id": company_id, "project_id": project_id},
            options,
            body={"value": value, "due_date": due_date, "assigned_to_user_id": assigned_to_user_id},
        )

    async def delete(
        self,
        *,
        task_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete project task.

        DELETE /rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/tasks/{task_id}
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/tasks/{task_id}",
            {"task_id": task_id, "company_id": company_id, "project_id": project_id},
            options,
        )

    async def get(
        self,
        *,
        task_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EstimatingProjectProjectTask:
        """Get project task by ID.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/tasks/{task_id}
        """
        return await self._one(
            EstimatingProjectProjectTask,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/tasks/{task_id}",
            {"task_id": task_id, "company_id": company_id, "project_id": project_id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[EstimatingProjectProjectTask]:
        """Get project tasks.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/tasks

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            EstimatingProjectProjectTask,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/tasks",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        task_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        value: str | Unset | None = UNSET,
        due_date: str | Unset | None = UNSET,
        assigned_to_user_id: Id | Unset | None = UNSET,
        completed: bool | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> EstimatingProjectProjectTask:
        """Update project task.

        PATCH /rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/tasks/{task_id}
        """
        return await self._one(
            EstimatingProjectProjectTask,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/tasks/{task_id}",
            {"task_id": task_id, "company_id": company_id, "project_id": project_id},
            options,
            body={
                "value": value,
                "due_date": due_date,
                "assigned_to_user_id": assigned_to_user_id,
                "completed": completed,
            },
        )
