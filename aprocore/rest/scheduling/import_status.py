"""Import status (Scheduling)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Resource, ScopedOptions, Unset


@record
class ImportStatus(Model):
    """An import status."""

    job_id: Id | None = None
    status: str | None = None
    status_url: str | None = None
    finished_at: DateTime | None = None
    errors: ImportStatusError | None = None


@record
class ImportStatusError(Model):
    """``errors`` of :class:`ImportStatus`."""

    message: str | None = None
    detailed_log_url: str | None = None


class ImportStatusResource(Resource):
    """Import status (Scheduling)."""

    __slots__ = ()

    async def get(
        self,
        *,
        schedule_id: Id,
        job_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ImportStatus:
        """Return an import status.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/imports/{job_id}
        https://developers.procore.com/reference/rest/import-status?version=2.0#get-import-status

        Returns:
            :class:`ImportStatus`.
        """
        return await self._one(
            ImportStatus,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/imports/{job_id}",
            {"company_id": company_id, "project_id": project_id, "schedule_id": schedule_id, "job_id": job_id},
            options,
        )
