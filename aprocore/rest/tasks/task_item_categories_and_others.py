"""Task item categories (Tasks), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack, overload

from ...model import Model, record
from ...types import DateTime, Id
from .._base import OMITTED, UNSET, Options, Pager, Pages, Resource, ScopedOptions, Unset, overloaded


@record
class TaskItemCategory(Model):
    """A task item category."""

    id: Id
    name: str | None = None


class TaskItemCategoriesResource(Resource):
    """Task item categories (Tasks)."""

    __slots__ = ()

    @overload
    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["normal"] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[TaskItemCategory]: ...
    @overload
    def list(
        self,
        *,
        view: Literal["ids_only"],
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Id]: ...
    @overloaded
    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["ids_only", "normal"] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[TaskItemCategory]:
        """List task item categories.

        GET /rest/v1.0/companies/{company_id}/projects/{project_id}/task_item_categories
        https://developers.procore.com/reference/rest/v1/task-item-categories?version=1.0#list-task-item-categories

        Args:
            view: Level of detail. One of ids_only, normal.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TaskItemCategory`; with ``view="ids_only"`` of IDs.
        """
        return self._pages(
            None if view == "ids_only" else TaskItemCategory,
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/task_item_categories",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page, "view": view},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class TaskItemComment(Model):
    """A task item comment."""

    id: Id
    comment: str | None = None
    status: Literal["initiated", "in_progress", "ready_for_review", "closed", "void"] | str | None = None
    attachments: TaskItemCommentAttachment | None = None
    created_by: TaskItemCommentCreatedBy | None = None
    task_item_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class TaskItemCommentAttachment(Model):
    """``attachments`` of :class:`TaskItemComment`."""

    id: Id
    url: str | None = None
    filename: str | None = None


@record
class TaskItemCommentCreatedBy(Model):
    """``created_by`` of :class:`TaskItemComment`."""

    id: Id
    name: str | None = None
    login: str | None = None


class TaskItemCommentFields(TypedDict, total=False):
    """Fields of :class:`TaskItemCommentCreateInput` and :class:`TaskItemCommentInput`."""

    comment: str | None
    status: Literal["initiated", "in_progress", "ready_for_review", "closed", "void"] | None
    attachments: Sequence[str] | None
    drawing_revision_ids: Sequence[Id] | None
    file_version_ids: Sequence[Id] | None
    form_ids: Sequence[Id] | None
    image_ids: Sequence[Id] | None
    upload_ids: Sequence[Id] | None
    document_management_document_revision_ids: Sequence[Id] | None


class TaskItemCommentCreateInput(TaskItemCommentFields):
    """``task_item_comment`` in the body of ``create``."""

    task_item_id: Id


class TaskItemCommentInput(TaskItemCommentFields, total=False):
    """``task_item_comment`` in the body of ``update``."""

    task_item_id: Id | None


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
        task_item_comment: TaskItemCommentCreateInput | Unset | None = UNSET,
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
        filters: TaskItemCommentFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[TaskItemComment]:
        """List task item comments.

        GET /rest/v1.0/companies/{company_id}/projects/{project_id}/task_item_comments
        https://developers.procore.com/reference/rest/v1/task-item-comments?version=1.0#list-task-item-comments

        Args:
            filters: Query filters; others go into ``params``.
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


@record
class TaskItemProjectDistributionMember(Model):
    """A task item project distribution member."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class TaskItemProjectDistributionMemberDefault(Model):
    """Returned by :meth:`TaskItemProjectDistributionMembersResource.list_default`."""

    id: Id
    login: str | None = None
    name: str | None = None


class TaskItemProjectDistributionMemberFilters(TypedDict, total=False):
    """Query filters of ``tasks.task_item_project_distribution_members.list``."""

    search: str | Sequence[str]


class TaskItemProjectDistributionMembersResource(Resource):
    """Task item project distribution members (Tasks)."""

    __slots__ = ()

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: TaskItemProjectDistributionMemberFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[TaskItemProjectDistributionMember]:
        """List task items distribution member options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/task_items_project_distribution_members/options
        https://developers.procore.com/reference/rest/task-item-project-distribution-members?version=2.0#list-task-items-distribution-member-options

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TaskItemProjectDistributionMember`.
        """
        return self._pages(
            TaskItemProjectDistributionMember,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/task_items_project_distribution_members/options",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_default(
        self, *, company_id: Id | Unset = UNSET, project_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[TaskItemProjectDistributionMemberDefault]:
        """List default task items project distribution members.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/task_items_project_distribution_members/default
        https://developers.procore.com/reference/rest/task-item-project-distribution-members?version=2.0#list-default-task-items-project-distribution-members

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TaskItemProjectDistributionMemberDefault`.
        """
        return self._pages(
            TaskItemProjectDistributionMemberDefault,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/task_items_project_distribution_members/default",
            {"company_id": company_id, "project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )


@record
class TaskItemsAssignee(Model):
    """A task items assignee."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class TaskItemsAssigneeCurrent(Model):
    """Returned by :meth:`TaskItemsAssigneesResource.list_current`."""

    id: Id
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
        filters: TaskItemsAssigneeFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[TaskItemsAssignee]:
        """List task items assignee options.

        GET /rest/v1.0/task_items/assignees
        https://developers.procore.com/reference/rest/v1/task-items-assignees?version=1.0#list-task-items-assignee-options

        Args:
            filters: Query filters; others go into ``params``.
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
