"""Daily log clones (Daily Log)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, Options, Resource, Unset


@record
class DailyLogClone(Model):
    """A daily log clone."""

    notes_log: DailyLogCloneNotesLog | None = None


@record
class DailyLogCloneCreatedBy(Model):
    """``created_by`` of :class:`DailyLogCloneNotesLog`."""

    id: float | None = None
    login: str | None = None
    name: str | None = None


@record
class DailyLogCloneNotesLog(Model):
    """``notes_log`` of :class:`DailyLogClone`."""

    id: float | None = None
    comment: str | None = None
    created_at: DateTime | None = None
    created_by_collaborator: bool | None = None
    date: Date | None = None
    datetime: DateTime | None = None
    daily_log_header_id: float | None = None
    deleted_at: str | None = None
    is_issue_day: str | None = None
    permissions: DailyLogClonePermission | None = None
    position: float | None = None
    updated_at: DateTime | None = None
    status: str | None = None
    attachments: list[Mapping[str, Any]] | None = None
    created_by: DailyLogCloneCreatedBy | None = None
    location: str | None = None


@record
class DailyLogClonePermission(Model):
    """``permissions`` of :class:`DailyLogCloneNotesLog`."""

    can_update: bool | None = None
    can_delete: bool | None = None


class DailyLogClonesResource(Resource):
    """Daily log clones (Daily Log)."""

    __slots__ = ()

    async def create(
        self,
        *,
        from_date: Date | str,
        to_date: Date | str,
        log_types: Sequence[str],
        project_id: Id | Unset = UNSET,
        idempotency_token: str | Unset = UNSET,
        daily_log_segment_id: Id | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> DailyLogClone:
        """Clone daily logs from one date to another date.

        POST /rest/v1.0/projects/{project_id}/daily_logs/clones
        https://developers.procore.com/reference/rest/v1/daily-log-clones?version=1.0#clones-daily-logs-from-one-date-to-another-date

        Args:
            from_date: ``YYYY-MM-DD`` if passed as a string.
            to_date: ``YYYY-MM-DD`` if passed as a string.
            idempotency_token: Text that identifies the change; random by default. It allows no retry by itself.

        Returns:
            :class:`DailyLogClone`.
        """
        return await self._one(
            DailyLogClone,
            "POST",
            "/rest/v1.0/projects/{project_id}/daily_logs/clones",
            {"project_id": project_id},
            options,
            body={
                "from_date": from_date,
                "to_date": to_date,
                "log_types": log_types,
                "daily_log_segment_id": daily_log_segment_id,
            },
            headers={"Idempotency-Token": idempotency_token},
            dates="from_date to_date",
        )
