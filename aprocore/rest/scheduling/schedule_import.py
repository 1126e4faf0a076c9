"""Schedule import (Scheduling)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Any, Unpack

from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, Unset, Upload

__all__ = [
    "ScheduleImportResource",
]


class ScheduleImportResource(Resource):
    """Schedule import (Scheduling).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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
        """Initiate schedule import.

        PUT /rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/import

        What comes back is given as it comes: the reference does not describe it.
        """
        return await self._any(
            "PUT",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/schedules/{schedule_id}/import",
            {"company_id": company_id, "project_id": project_id, "schedule_id": schedule_id},
            options,
            form={"file": file},
            headers={"locale": locale},
        )
