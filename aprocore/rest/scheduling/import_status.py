"""Import status (Scheduling)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Resource, ScopedOptions, Unset

__all__ = [
    "ImportStatus",
    "ImportStatusError",
    "ImportStatusResource",
]


@record
class ImportStatus(Model):
    """What Procore tells of import status."""

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
    """Import status (Scheduling).

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
        **options: Unpack[ScopedOptions],
    ) -> ImportStatus:
        """Get import status.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/imports/{job_id}
        """
        return await self._one(
            ImportStatus,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/imports/{job_id}",
            {"company_id": company_id, "project_id": project_id, "schedule_id": schedule_id, "job_id": job_id},
            options,
        )
