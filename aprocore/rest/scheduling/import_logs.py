"""Import logs (Scheduling)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Any, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, Unset

__all__ = [
    "ImportLog",
    "ImportLogItem",
    "ImportLogSummary",
    "ImportLogsResource",
]


@record
class ImportLog(Model):
    """What Procore tells of import logs."""

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
    """Import logs (Scheduling).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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
        """Get import logs.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/imports/{job_id}/logs
        """
        return await self._one(
            ImportLog,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/imports/{job_id}/logs",
            {"company_id": company_id, "project_id": project_id, "schedule_id": schedule_id, "job_id": job_id},
            options,
            headers={"locale": locale},
        )
