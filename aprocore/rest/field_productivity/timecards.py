"""Timecards (Field Productivity)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "Timecard",
    "TimecardTimeTypeInput",
    "TimecardsResource",
]


@record
class Timecard(Model):
    """What Procore tells of timecards."""

    id: Id | None = None
    time_type: str | None = None


class TimecardTimeTypeInput(TypedDict, total=False):
    """What is sent as ``timecard_time_type``."""

    pay_rate: bool | None


class TimecardsResource(Resource):
    """Timecards (Field Productivity).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    def list(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Pages[Timecard]:
        """List timecard time types.

        GET /rest/v1.0/companies/{company_id}/timecard_time_types

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            Timecard,
            "/rest/v1.0/companies/{company_id}/timecard_time_types",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )

    async def update(
        self,
        *,
        id: Id,
        timecard_time_type: TimecardTimeTypeInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Timecard:
        """Update timecard time type.

        PATCH /rest/v1.0/companies/{company_id}/timecard_time_types/{id}
        """
        return await self._one(
            Timecard,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/timecard_time_types/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"timecard_time_type": timecard_time_type},
        )
