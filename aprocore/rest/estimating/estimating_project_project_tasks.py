"""Estimating project project tasks (Estimating)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class EstimatingProjectProjectTask(Model):
    """An estimating project project task."""

    id: Id | None = None
    value: str | None = None
    created_on: DateTime | None = None
    due_date: DateTime | None = None
    assigned_to_user_id: Id | None = None
    completed_by_user_id: Id | None = None
    completed_on: DateTime | None = None


class EstimatingProjectProjectTasksResource(Resource):
    """Estimating project project tasks (Estimating)."""

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
        https://developers.procore.com/reference/rest/estimating-project-project-tasks?version=2.0#bulk-delete-project-tasks

        Args:
            body: The whole request body.

        Returns:
            None.
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
        """Create a project task.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/tasks
        https://developers.procore.com/reference/rest/estimating-project-project-tasks?version=2.0#create-project-task

        Args:
            due_date: ISO 8601 if passed as a string.

        Returns:
            :class:`EstimatingProjectProjectTask`.
        """
        return await self._one(
            EstimatingProjectProjectTask,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/tasks",
            {"company_id": company_id, "project_id": project_id},
            options,
            body={"value": value, "due_date": due_date, "assigned_to_user_id": assigned_to_user_id},
            times="due_date",
        )

    async def delete(
        self,
        *,
        task_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete a project task.

        DELETE /rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/tasks/{task_id}
        https://developers.procore.com/reference/rest/estimating-project-project-tasks?version=2.0#delete-project-task

        Returns:
            None.
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
        """Return a project task by ID.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/tasks/{task_id}
        https://developers.procore.com/reference/rest/estimating-project-project-tasks?version=2.0#get-project-task-by-id

        Returns:
            :class:`EstimatingProjectProjectTask`.
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
        """Return project tasks.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/tasks
        https://developers.procore.com/reference/rest/estimating-project-project-tasks?version=2.0#get-project-tasks

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`EstimatingProjectProjectTask`.
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
        """Update a project task.

        PATCH /rest/v2.0/companies/{company_id}/projects/{project_id}/estimating/tasks/{task_id}
        https://developers.procore.com/reference/rest/estimating-project-project-tasks?version=2.0#update-project-task

        Returns:
            :class:`EstimatingProjectProjectTask`.
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
