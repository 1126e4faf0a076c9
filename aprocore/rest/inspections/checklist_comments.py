"""Checklist comments (Inspections)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset


@record
class ChecklistComment(Model):
    """A checklist comment."""

    id: Id | None = None
    body: str | None = None
    item_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    created_by: ChecklistCommentCreatedBy | None = None


@record
class ChecklistCommentCreatedBy(Model):
    """``created_by`` of :class:`ChecklistComment`."""

    id: Id | None = None
    company_name: str | None = None
    login: str | None = None
    name: str | None = None


@record
class ChecklistCommentListItemComment(Model):
    """Returned by :meth:`ChecklistCommentsResource.list_list_item_comments`."""

    id: Id | None = None
    body: str | None = None
    item_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    created_by: ChecklistCommentCreatedBy | None = None


class ChecklistCommentInput(TypedDict, total=False):
    """``comment`` in a request body."""

    body: str | None


class ChecklistCommentFilters(TypedDict, total=False):
    """Query filters of ``inspections.checklist_comments.list_recycled``."""

    id: Id | Sequence[Id]
    item_id: Id | Sequence[Id]
    updated_at: DateRange


class ChecklistCommentListItemCommentFilters(TypedDict, total=False):
    """Query filters of ``inspections.checklist_comments.list_list_item_comments``."""

    id: Id | Sequence[Id]
    item_id: Id | Sequence[Id]
    updated_at: DateRange


class ChecklistCommentsResource(Resource):
    """Checklist comments (Inspections)."""

    __slots__ = ()

    async def create(
        self,
        *,
        list_id: Id,
        item_id: Id,
        comment: ChecklistCommentInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ChecklistComment:
        """Create a checklist comment.

        POST /rest/v1.0/checklist/lists/{list_id}/comments
        https://developers.procore.com/reference/rest/v1/checklist-comments?version=1.0#create-checklist-comment

        Returns:
            :class:`ChecklistComment`.
        """
        return await self._one(
            ChecklistComment,
            "POST",
            "/rest/v1.0/checklist/lists/{list_id}/comments",
            {"list_id": list_id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "item_id": item_id, "comment": comment},
        )

    async def get(
        self, *, list_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ChecklistComment:
        """Return a checklist comment.

        GET /rest/v1.0/checklist/lists/{list_id}/comments/{id}
        https://developers.procore.com/reference/rest/v1/checklist-comments?version=1.0#show-checklist-comment

        Returns:
            :class:`ChecklistComment`.
        """
        return await self._one(
            ChecklistComment,
            "GET",
            "/rest/v1.0/checklist/lists/{list_id}/comments/{id}",
            {"list_id": list_id, "id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    def list_list_item_comments(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "-created_at"] | Unset = UNSET,
        filters: ChecklistCommentListItemCommentFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ChecklistCommentListItemComment]:
        """List checklist (inspection) comments.

        GET /rest/v1.0/projects/{project_id}/checklist/list_item_comments
        https://developers.procore.com/reference/rest/v1/checklist-comments?version=1.0#list-checklist-inspection-comments

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistCommentListItemComment`.
        """
        return self._pages(
            ChecklistCommentListItemComment,
            "/rest/v1.0/projects/{project_id}/checklist/list_item_comments",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_recycled(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["created_at", "-created_at"] | Unset = UNSET,
        filters: ChecklistCommentFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ChecklistComment]:
        """List recycled checklist (inspection) comments.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/checklist/list_item_comments
        https://developers.procore.com/reference/rest/v1/checklist-comments?version=1.0#list-recycled-checklist-inspection-comments

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistComment`.
        """
        return self._pages(
            ChecklistComment,
            "/rest/v1.0/projects/{project_id}/recycle_bin/checklist/list_item_comments",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
