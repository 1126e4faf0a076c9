"""Schedule imports (Schedule (Legacy))."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset

__all__ = [
    "ScheduleImport",
    "ScheduleImportFile",
    "ScheduleImportsResource",
]


@record
class ScheduleImport(Model):
    """What Procore tells of schedule imports."""

    schedule_processing_status: str | None = None
    import_file: ScheduleImportFile | None = None
    schedule_uploaded: bool | None = None


@record
class ScheduleImportFile(Model):
    """``import_file`` of :class:`ScheduleImport`."""

    name: str | None = None


class ScheduleImportsResource(Resource):
    """Schedule imports (Schedule (Legacy)).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def get(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> ScheduleImport:
        """Get schedule import processing state.

        GET /rest/v1.0/projects/{project_id}/schedule/imports/processing_status
        """
        return await self._one(
            ScheduleImport,
            "GET",
            "/rest/v1.0/projects/{project_id}/schedule/imports/processing_status",
            {"project_id": project_id},
            options,
        )
