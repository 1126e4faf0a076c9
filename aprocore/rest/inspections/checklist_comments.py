"""Checklist comments (Inspections)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset

__all__ = [
    "ChecklistComment",
    "ChecklistCommentCreatedBy",
    "ChecklistCommentFilters",
    "ChecklistCommentInput",
    "ChecklistCommentListItemComment",
    "ChecklistCommentListItemCommentFilters",
    "ChecklistCommentsResource",
]


@record
class ChecklistComment(Model):
    """What Procore tells of checklist comments."""

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
    """What :meth:`ChecklistCommentsResource.list_list_item_comments` gives."""

    id: Id | None = None
    body: str | None = None
    item_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    created_by: ChecklistCommentCreatedBy | None = None


class ChecklistCommentInput(TypedDict, total=False):
    """What is sent as ``comment``."""

    body: str | None


class ChecklistCommentFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    id: Id | Sequence[Id]
    item_id: Id | Sequence[Id]
    updated_at: DateRange


class ChecklistCommentListItemCommentFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    id: Id | Sequence[Id]
    item_id: Id | Sequence[Id]
    updated_at: DateRange


class ChecklistCommentsResource(Resource):
    """Checklist comments (Inspections).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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
        """Create checklist comment.

        POST /rest/v1.0/checklist/lists/{list_id}/comments
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
        """Show checklist comment.

        GET /rest/v1.0/checklist/lists/{list_id}/comments/{id}
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
