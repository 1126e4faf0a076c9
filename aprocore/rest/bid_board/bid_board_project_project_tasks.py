"""Bid board project project tasks (Bid Board)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "BidBoardProjectProjectTask",
    "BidBoardProjectProjectTasksResource",
]


@record
class BidBoardProjectProjectTask(Model):
    """What Procore tells of bid board project project tasks."""

    id: Id | None = None
    value: str | None = None
    created_on: DateTime | None = None
    due_date: DateTime | None = None
    assigned_to_user_id: Id | None = None
    completed_by_user_id: Id | None = None
    completed_on: DateTime | None = None


class BidBoardProjectProjectTasksResource(Resource):
    """Bid board project project tasks (Bid Board).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def bulk_destroy(
        self,
        *,
        bid_board_project_id: Id,
        body: Sequence[str],
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Bulk delete project tasks.

        DELETE /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/tasks/bulk_destroy
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/tasks/bulk_destroy",
            {"company_id": company_id, "bid_board_project_id": bid_board_project_id},
            options,
            body=body,
        )

    async def create(
        self,
        *,
        bid_board_project_id: Id,
        value: str,
        company_id: Id | Unset = UNSET,
        due_date: DateTime | str | Unset | None = UNSET,
        assigned_to_user_id: Id | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> BidBoardProjectProjectTask:
        """Create project task.

        POST /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/tasks
        """
        return await self._one(
            BidBoardProjectProjectTask,
            "POST",
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/tasks",
            {"company_id": company_id, "bid_board_project_id": bid_board_project_id},
            options,
            body={"value": value, "due_date": due_date, "assigned_to_user_id": assigned_to_user_id},
        )

    async def delete(
        self, *, task_id: Id, bid_board_project_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> None:
        """Delete project task.

        DELETE /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/tasks/{task_id}
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/tasks/{task_id}",
            {"task_id": task_id, "company_id": company_id, "bid_board_project_id": bid_board_project_id},
            options,
        )

    async def get(
        self, *, task_id: Id, bid_board_project_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> BidBoardProjectProjectTask:
        """Get project task by ID.

        GET /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/tasks/{task_id}
        """
        return await self._one(
            BidBoardProjectProjectTask,
            "GET",
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/tasks/{task_id}",
            {"task_id": task_id, "company_id": company_id, "bid_board_project_id": bid_board_project_id},
            options,
        )

    def list(
        self,
        *,
        bid_board_project_id: Id,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[BidBoardProjectProjectTask]:
        """Get project tasks.

        GET /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/tasks

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            BidBoardProjectProjectTask,
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/tasks",
            {"company_id": company_id, "bid_board_project_id": bid_board_project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        task_id: Id,
        bid_board_project_id: Id,
        company_id: Id | Unset = UNSET,
        value: str | Unset | None = UNSET,
        due_date: str | Unset | None = UNSET,
        assigned_to_user_id: Id | Unset | None = UNSET,
        completed: bool | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> BidBoardProjectProjectTask:
        """Update project task.

        PATCH /rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/tasks/{task_id}
        """
        return await self._one(
            BidBoardProjectProjectTask,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/estimating/bid_board_projects/{bid_board_project_id}/tasks/{task_id}",
            {"task_id": task_id, "company_id": company_id, "bid_board_project_id": bid_board_project_id},
            options,
            body={
                "value": value,
                "due_date": due_date,
                "assigned_to_user_id": assigned_to_user_id,
                "completed": completed,
            },
        )
