"""Plan revision logs (Daily Log)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset

__all__ = [
    "PlanRevisionLog",
    "PlanRevisionLogAttachment",
    "PlanRevisionLogCreatedBy",
    "PlanRevisionLogDailyLogSegment",
    "PlanRevisionLogFilters",
    "PlanRevisionLogInput",
    "PlanRevisionLogLocation",
    "PlanRevisionLogVendor",
    "PlanRevisionLogsResource",
]


@record
class PlanRevisionLog(Model):
    """What Procore tells of plan revision logs."""

    id: Id | None = None
    category: str | None = None
    comments: str | None = None
    date: Date | None = None
    datetime: DateTime | None = None
    plan_number: str | None = None
    position: int | None = None
    revision: str | None = None
    title: str | None = None
    created_by: PlanRevisionLogCreatedBy | None = None
    vendor: PlanRevisionLogVendor | None = None
    location: PlanRevisionLogLocation | None = None
    daily_log_segment_id: Id | None = None
    daily_log_segment: PlanRevisionLogDailyLogSegment | None = None
    attachments: list[PlanRevisionLogAttachment] | None = None
    deleted_at: DateTime | None = None


@record
class PlanRevisionLogAttachment(Model):
    """``attachments`` of :class:`PlanRevisionLog`."""

    id: Id | None = None
    name: str | None = None
    url: str | None = None
    filename: str | None = None


@record
class PlanRevisionLogCreatedBy(Model):
    """``created_by`` of :class:`PlanRevisionLog`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class PlanRevisionLogDailyLogSegment(Model):
    """``daily_log_segment`` of :class:`PlanRevisionLog`."""

    id: Id | None = None
    name: str | None = None
    description: str | None = None
    deleted_at: DateTime | None = None
    deleted: bool | None = None


@record
class PlanRevisionLogLocation(Model):
    """``location`` of :class:`PlanRevisionLog`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class PlanRevisionLogVendor(Model):
    """``vendor`` of :class:`PlanRevisionLog`."""

    id: Id | None = None
    name: str | None = None


class PlanRevisionLogInput(TypedDict, total=False):
    """What is sent as ``plan_revision_log``."""

    category: str | None
    comments: str | None
    date: Date | str | None
    plan_number: str | None
    revision: str | None
    title: str | None
    vendor_id: Id | None
    location_id: Id | None
    daily_log_segment_id: Id | None


class PlanRevisionLogFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    created_by_id: Id | Sequence[Id]
    daily_log_segment_id: Id | Sequence[Id]


class PlanRevisionLogsResource(Resource):
    """Plan revision logs (Daily Log).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        plan_revision_log: PlanRevisionLogInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> PlanRevisionLog:
        """Create plan revision log.

        POST /rest/v1.0/projects/{project_id}/plan_revision_logs
        """
        return await self._one(
            PlanRevisionLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/plan_revision_logs",
            {"project_id": project_id},
            options,
            form={"plan_revision_log": plan_revision_log, "attachments": attachments},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete plan revision log.

        DELETE /rest/v1.0/projects/{project_id}/plan_revision_logs/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/plan_revision_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> PlanRevisionLog:
        """Show plan revision logs.

        GET /rest/v1.0/projects/{project_id}/plan_revision_logs/{id}
        """
        return await self._one(
            PlanRevisionLog,
            "GET",
            "/rest/v1.0/projects/{project_id}/plan_revision_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        log_date: Date | str | Unset = UNSET,
        start_date: Date | str | Unset = UNSET,
        end_date: Date | str | Unset = UNSET,
        filters: PlanRevisionLogFilters | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Pages[PlanRevisionLog]:
        """List plan revision logs.

        GET /rest/v1.0/projects/{project_id}/plan_revision_logs

        Await it for the first page, or go through all items with ``async for``.

        With none of ``log_date``, ``start_date`` and ``end_date``, only today's come.
        """
        return self._pages(
            PlanRevisionLog,
            "/rest/v1.0/projects/{project_id}/plan_revision_logs",
            {"project_id": project_id},
            options,
            query={"log_date": log_date, "start_date": start_date, "end_date": end_date, "filters": filters},
            pager=Pager.UNPAGED,
        )

    async def update(
        self,
        *,
        id: Id,
        plan_revision_log: PlanRevisionLogInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> PlanRevisionLog:
        """Update plan revision log.

        PATCH /rest/v1.0/projects/{project_id}/plan_revision_logs/{id}
        """
        return await self._one(
            PlanRevisionLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/plan_revision_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            form={"plan_revision_log": plan_revision_log, "attachments": attachments},
        )
