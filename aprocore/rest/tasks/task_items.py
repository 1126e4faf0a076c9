"""Task items (Tasks)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import OMITTED, UNSET, DateRange, Options, Pages, Resource, Unset


@record
class TaskItem(Model):
    """A task item."""

    id: Id
    created_at: DateTime | None = None
    created_by: TaskItemCreatedBy | None = None
    updated_at: DateTime | None = None
    attachments: list[TaskItemAttachment] | None = None
    number: str | None = None
    date_notified: Date | None = None
    description: str | None = None
    due_date: DateTime | None = None
    status: Literal["initiated", "in_progress", "ready_for_review", "closed", "void"] | str | None = None
    private: bool | None = None
    task_item_category: TaskItemCategory | None = None
    assignee: TaskItemAssignee | None = None
    assignees: list[TaskItemAssignee] | None = None
    title: str | None = None


@record
class TaskItemAssignee(Model):
    """``assignee`` of :class:`TaskItem`."""

    id: Id
    login: str | None = None
    name: str | None = None
    date_notified: Date | None = None


@record
class TaskItemAttachment(Model):
    """``attachments`` of :class:`TaskItem`."""

    id: Id
    url: str | None = None
    filename: str | None = None


@record
class TaskItemCategory(Model):
    """``task_item_category`` of :class:`TaskItem`."""

    id: Id
    name: str | None = None


@record
class TaskItemCreatedBy(Model):
    """``created_by`` of :class:`TaskItem`."""

    id: Id
    login: str | None = None
    name: str | None = None


class TaskItemInput(TypedDict, total=False):
    """``task_item`` in a request body."""

    title: str | None
    number: str | None
    description: str | None
    due_date: DateTime | str | None
    status: Literal["initiated", "in_progress", "ready_for_review", "closed", "void"] | None
    task_item_category_id: Id | None
    private: bool | None
    assigned_id: Id | None
    assignee_ids: Sequence[Id] | None
    distribution_member_ids: Sequence[Id] | None
    prostore_file_ids: Sequence[Id] | None
    attachments: Sequence[str] | None
    drawing_revision_ids: Sequence[Id] | None
    file_version_ids: Sequence[Id] | None
    form_ids: Sequence[Id] | None
    image_ids: Sequence[Id] | None
    upload_ids: Sequence[Id] | None
    document_management_document_revision_ids: Sequence[Id] | None


class TaskItemFilters(TypedDict, total=False):
    """Query filters of ``tasks.task_items.list``."""

    query: str | Sequence[str]
    assigned_id: Id | Sequence[Id]
    created_at: DateRange
    created_by_id: Id | Sequence[Id]
    due_date: DateRange
    status: str | Sequence[str]
    task_item_category_id: Id | Sequence[Id]
    id: Id | Sequence[Id]


class TaskItemsResource(Resource):
    """Task items (Tasks)."""

    __slots__ = ()

    async def create(
        self, *, task_item: TaskItemInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> TaskItem:
        """Create a task item.

        POST /rest/v1.0/task_items
        https://developers.procore.com/reference/rest/v1/task-items?version=1.0#create-task-item

        Returns:
            :class:`TaskItem`.
        """
        return await self._one(
            TaskItem,
            "POST",
            "/rest/v1.0/task_items",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            body={"task_item": task_item},
            times="task_item.due_date",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a task item.

        DELETE /rest/v1.0/task_items/{id}
        https://developers.procore.com/reference/rest/v1/task-items?version=1.0#destroy-task-item

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/task_items/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> TaskItem:
        """Return a task item.

        GET /rest/v1.0/task_items/{id}
        https://developers.procore.com/reference/rest/v1/task-items?version=1.0#show-task-item

        Returns:
            :class:`TaskItem`.
        """
        return await self._one(
            TaskItem,
            "GET",
            "/rest/v1.0/task_items/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "number",
            "title",
            "assignee",
            "due_date",
            "status",
            "category",
            "-number",
            "-title",
            "-assignee",
            "-due_date",
            "-status",
            "-category",
        ]
        | Unset = UNSET,
        filters: TaskItemFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[TaskItem]:
        """List task items.

        GET /rest/v1.0/task_items
        https://developers.procore.com/reference/rest/v1/task-items?version=1.0#list-task-items

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TaskItem`.
        """
        return self._pages(
            TaskItem,
            "/rest/v1.0/task_items",
            {},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "page": page,
                "sort": sort,
                "filters": filters,
            },
            per_page=per_page,
            concurrency=concurrency,
        )

    async def send_unsent(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Sequence[TaskItem]:
        """Send unsent task items.

        POST /rest/v1.0/task_items/send_unsent
        https://developers.procore.com/reference/rest/v1/task-items?version=1.0#send-unsent-task-items

        Returns:
            A list of :class:`TaskItem`.
        """
        return await self._many(
            TaskItem,
            "POST",
            "/rest/v1.0/task_items/send_unsent",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def update(
        self, *, id: Id, task_item: TaskItemInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> TaskItem:
        """Update a task item.

        PATCH /rest/v1.0/task_items/{id}
        https://developers.procore.com/reference/rest/v1/task-items?version=1.0#update-task-item

        Returns:
            :class:`TaskItem`.
        """
        return await self._one(
            TaskItem,
            "PATCH",
            "/rest/v1.0/task_items/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            form={"task_item": task_item},
            times="task_item.due_date",
        )
