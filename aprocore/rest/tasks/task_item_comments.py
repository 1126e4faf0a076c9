"""Task item comments (Tasks)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class TaskItemComment(Model):
    """A task item comment."""

    id: Id | None = None
    comment: str | None = None
    status: str | None = None
    attachments: TaskItemCommentAttachment | None = None
    created_by: TaskItemCommentCreatedBy | None = None
    task_item_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class TaskItemCommentAttachment(Model):
    """``attachments`` of :class:`TaskItemComment`."""

    id: Id | None = None
    url: str | None = None
    filename: str | None = None


@record
class TaskItemCommentCreatedBy(Model):
    """``created_by`` of :class:`TaskItemComment`."""

    id: Id | None = None
    name: str | None = None
    login: str | None = None


class TaskItemCommentInput(TypedDict, total=False):
    """``task_item_comment`` in a request body."""

    comment: str | None
    status: Literal["initiated", "in_progress", "ready_for_review", "closed", "void"] | None
    task_item_id: Id | None
    attachments: Sequence[str] | None
    drawing_revision_ids: Sequence[Id] | None
    file_version_ids: Sequence[Id] | None
    form_ids: Sequence[Id] | None
    image_ids: Sequence[Id] | None
    upload_ids: Sequence[Id] | None
    document_management_document_revision_ids: Sequence[Id] | None


class TaskItemCommentFilters(TypedDict, total=False):
    """Query filters of ``tasks.task_item_comments.list``."""

    task_item_id: Id | Sequence[Id]
    created_by_id: Id | Sequence[Id]


class TaskItemCommentsResource(Resource):
    """Task item comments (Tasks)."""

    __slots__ = ()

    async def create(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        task_item_comment: TaskItemCommentInput | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> TaskItemComment:
        """Create a task item comment.

        POST /rest/v1.0/companies/{company_id}/projects/{project_id}/task_item_comments
        https://developers.procore.com/reference/rest/v1/task-item-comments?version=1.0#create-a-task-item-comment

        Returns:
            :class:`TaskItemComment`.
        """
        return await self._one(
            TaskItemComment,
            "POST",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/task_item_comments",
            {"company_id": company_id, "project_id": project_id},
            options,
            body={"task_item_comment": task_item_comment},
        )

    async def delete(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> TaskItemComment:
        """Delete a task item comment.

        DELETE /rest/v1.0/companies/{company_id}/projects/{project_id}/task_item_comments/{id}
        https://developers.procore.com/reference/rest/v1/task-item-comments?version=1.0#delete-a-task-item-comment

        Returns:
            :class:`TaskItemComment`.
        """
        return await self._one(
            TaskItemComment,
            "DELETE",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/task_item_comments/{id}",
            {"company_id": company_id, "project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: TaskItemCommentFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[TaskItemComment]:
        """List task item comments.

        GET /rest/v1.0/companies/{company_id}/projects/{project_id}/task_item_comments
        https://developers.procore.com/reference/rest/v1/task-item-comments?version=1.0#list-task-item-comments

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TaskItemComment`.
        """
        return self._pages(
            TaskItemComment,
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/task_item_comments",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        task_item_comment: TaskItemCommentInput | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> TaskItemComment:
        """Update a task item comment.

        PATCH /rest/v1.0/companies/{company_id}/projects/{project_id}/task_item_comments/{id}
        https://developers.procore.com/reference/rest/v1/task-item-comments?version=1.0#update-a-task-item-comment

        Returns:
            :class:`TaskItemComment`.
        """
        return await self._one(
            TaskItemComment,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/task_item_comments/{id}",
            {"company_id": company_id, "project_id": project_id, "id": id},
            options,
            body={"task_item_comment": task_item_comment},
        )
