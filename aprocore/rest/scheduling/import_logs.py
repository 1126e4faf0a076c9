"""Import logs (Scheduling)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Any, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, Unset


@record
class ImportLog(Model):
    """An import log."""

    summary: ImportLogSummary | None = None
    items: list[ImportLogItem] | None = None


@record
class ImportLogItem(Model):
    """``items`` of :class:`ImportLog`."""

    level: Any = None
    message: Any = None


@record
class ImportLogSummary(Model):
    """``summary`` of :class:`ImportLog`."""

    error_count: int | None = None
    warning_count: int | None = None


class ImportLogsResource(Resource):
    """Import logs (Scheduling)."""

    __slots__ = ()

    async def get(
        self,
        *,
        schedule_id: Id,
        job_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        locale: str | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ImportLog:
        """Return import logs.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/imports/{job_id}/logs
        https://developers.procore.com/reference/rest/import-logs?version=2.0#get-import-logs

        Returns:
            :class:`ImportLog`.
        """
        return await self._one(
            ImportLog,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/imports/{job_id}/logs",
            {"company_id": company_id, "project_id": project_id, "schedule_id": schedule_id, "job_id": job_id},
            options,
            headers={"locale": locale},
        )
