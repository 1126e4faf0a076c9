"""Requested changes (Schedule (Legacy))."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Date, Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class RequestedChange(Model):
    """A requested change."""

    id: Id | None = None
    requested_by: str | None = None
    change_requested: str | None = None
    reason: str | None = None
    status: str | None = None
    status_not_localized: str | None = None
    notes: str | None = None
    created_by: RequestedChangeCreatedBy | None = None
    new_finish: Date | None = None
    new_start: Date | None = None
    new_percentage: int | None = None
    old_finish: Date | None = None
    old_start: Date | None = None
    old_percentage: int | None = None
    other_change: str | None = None
    created_at: Date | None = None


@record
class RequestedChangeCreatedBy(Model):
    """``created_by`` of :class:`RequestedChange`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class RequestedChangeInput(TypedDict, total=False):
    """``requested_change`` in a request body."""

    change_reason: str | None
    other_change: str | None
    task: RequestedChangeTaskInput | None
    notes: str | None
    id: Id | None
    approved: bool | None
    disposition_reason: str | None


class RequestedChangeTaskInput(TypedDict, total=False):
    """``task`` in a request body."""

    start: str | None
    finish: str | None
    percentage: int | None


class RequestedChangesResource(Resource):
    """Requested changes (Schedule (Legacy))."""

    __slots__ = ()

    async def create(
        self,
        *,
        task_id: Id,
        project_id: Id | Unset = UNSET,
        requested_change: RequestedChangeInput | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> RequestedChange:
        """Create a requested change.

        POST /rest/v1.0/requested_changes
        https://developers.procore.com/reference/rest/v1/requested-changes?version=1.0#creates-requested-change

        Returns:
            :class:`RequestedChange`.
        """
        return await self._one(
            RequestedChange,
            "POST",
            "/rest/v1.0/requested_changes",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "task_id": task_id},
            body={"requested_change": requested_change},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        task_id: Id | Unset = UNSET,
        view: str | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[RequestedChange]:
        """List requested changes.

        GET /rest/v1.0/requested_changes
        https://developers.procore.com/reference/rest/v1/requested-changes?version=1.0#list-requested-changes

        Args:
            view: Level of detail.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`RequestedChange`.
        """
        return self._pages(
            RequestedChange,
            "/rest/v1.0/requested_changes",
            {},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "task_id": task_id,
                "view": view,
                "page": page,
            },
            items_key="requested_changes",
            per_page=per_page,
            concurrency=concurrency,
        )

    async def review(
        self,
        *,
        project_id: Id | Unset = UNSET,
        requested_changes: Sequence[RequestedChangeInput] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[RequestedChange]:
        """Review requested changes.

        PATCH /rest/v1.0/requested_changes/review
        https://developers.procore.com/reference/rest/v1/requested-changes?version=1.0#review-requested-changes

        Returns:
            A list of :class:`RequestedChange`.
        """
        return await self._many(
            RequestedChange,
            "PATCH",
            "/rest/v1.0/requested_changes/review",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            body={"requested_changes": requested_changes},
        )
