"""Plan revision logs (Daily Log)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset


@record
class PlanRevisionLog(Model):
    """A plan revision log."""

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
    """``plan_revision_log`` in a request body."""

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
    """Query filters of ``daily_logs.plan_revision_logs.list``."""

    created_by_id: Id | Sequence[Id]
    daily_log_segment_id: Id | Sequence[Id]


class PlanRevisionLogsResource(Resource):
    """Plan revision logs (Daily Log)."""

    __slots__ = ()

    async def create(
        self,
        *,
        plan_revision_log: PlanRevisionLogInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> PlanRevisionLog:
        """Create a plan revision log.

        POST /rest/v1.0/projects/{project_id}/plan_revision_logs
        https://developers.procore.com/reference/rest/v1/plan-revision-logs?version=1.0#create-plan-revision-log

        Returns:
            :class:`PlanRevisionLog`.
        """
        return await self._one(
            PlanRevisionLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/plan_revision_logs",
            {"project_id": project_id},
            options,
            body={"plan_revision_log": plan_revision_log, "attachments": attachments},
            dates="plan_revision_log.date",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a plan revision log.

        DELETE /rest/v1.0/projects/{project_id}/plan_revision_logs/{id}
        https://developers.procore.com/reference/rest/v1/plan-revision-logs?version=1.0#delete-plan-revision-log

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/plan_revision_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> PlanRevisionLog:
        """Return plan revision logs.

        GET /rest/v1.0/projects/{project_id}/plan_revision_logs/{id}
        https://developers.procore.com/reference/rest/v1/plan-revision-logs?version=1.0#show-plan-revision-logs

        Returns:
            :class:`PlanRevisionLog`.
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
        https://developers.procore.com/reference/rest/v1/plan-revision-logs?version=1.0#list-plan-revision-logs

        Without ``log_date``, ``start_date`` and ``end_date``, only today's logs are returned.

        Args:
            log_date: ``YYYY-MM-DD`` if passed as a string.
            start_date: ``YYYY-MM-DD`` if passed as a string.
            end_date: ``YYYY-MM-DD`` if passed as a string.
            filters: Query filters; other names are sent too.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PlanRevisionLog`.
        """
        return self._pages(
            PlanRevisionLog,
            "/rest/v1.0/projects/{project_id}/plan_revision_logs",
            {"project_id": project_id},
            options,
            query={"log_date": log_date, "start_date": start_date, "end_date": end_date, "filters": filters},
            dates="log_date start_date end_date",
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
        """Update a plan revision log.

        PATCH /rest/v1.0/projects/{project_id}/plan_revision_logs/{id}
        https://developers.procore.com/reference/rest/v1/plan-revision-logs?version=1.0#update-plan-revision-log

        Returns:
            :class:`PlanRevisionLog`.
        """
        return await self._one(
            PlanRevisionLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/plan_revision_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"plan_revision_log": plan_revision_log, "attachments": attachments},
            dates="plan_revision_log.date",
        )
