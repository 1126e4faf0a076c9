"""Schedule imports (Schedule (Legacy))."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset


@record
class ScheduleImport(Model):
    """A schedule import."""

    schedule_processing_status: str | None = None
    import_file: ScheduleImportFile | None = None
    schedule_uploaded: bool | None = None


@record
class ScheduleImportFile(Model):
    """``import_file`` of :class:`ScheduleImport`."""

    name: str | None = None


class ScheduleImportsResource(Resource):
    """Schedule imports (Schedule (Legacy))."""

    __slots__ = ()

    async def get(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> ScheduleImport:
        """Return a schedule import processing state.

        GET /rest/v1.0/projects/{project_id}/schedule/imports/processing_status
        https://developers.procore.com/reference/rest/v1/schedule-imports?version=1.0#get-schedule-import-processing-state

        Returns:
            :class:`ScheduleImport`.
        """
        return await self._one(
            ScheduleImport,
            "GET",
            "/rest/v1.0/projects/{project_id}/schedule/imports/processing_status",
            {"project_id": project_id},
            options,
        )
