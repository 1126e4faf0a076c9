"""Schedule import (Scheduling)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Any, Unpack

from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, Unset, Upload


class ScheduleImportResource(Resource):
    """Schedule import (Scheduling)."""

    __slots__ = ()

    async def replace(
        self,
        *,
        schedule_id: Id,
        file: Upload,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        locale: str | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Initiate a schedule import.

        PUT /rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/import
        https://developers.procore.com/reference/rest/schedule-import?version=2.0#initiate-schedule-import

        Args:
            file: A path, an open binary file or :class:`~aprocore.File`.

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "PUT",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/import",
            {"company_id": company_id, "project_id": project_id, "schedule_id": schedule_id},
            options,
            form={"file": file},
            headers={"locale": locale},
        )
