"""Timecards (Field Productivity)."""

# Generated; do not edit.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset


@record
class Timecard(Model):
    """A timecard."""

    id: Id | None = None
    time_type: str | None = None


class TimecardTimeTypeInput(TypedDict, total=False):
    """``timecard_time_type`` in a request body."""

    pay_rate: bool | None


class TimecardsResource(Resource):
    """Timecards (Field Productivity)."""

    __slots__ = ()

    def list(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Pages[Timecard]:
        """List timecard time types.

        GET /rest/v1.0/companies/{company_id}/timecard_time_types
        https://developers.procore.com/reference/rest/v1/timecards?version=1.0#list-timecard-time-types

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Timecard`.
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
        """Update a timecard time type.

        PATCH /rest/v1.0/companies/{company_id}/timecard_time_types/{id}
        https://developers.procore.com/reference/rest/v1/timecards?version=1.0#update-timecard-time-type

        Args:
            id: ID of a timecard time type.

        Returns:
            :class:`Timecard`.
        """
        return await self._one(
            Timecard,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/timecard_time_types/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"timecard_time_type": timecard_time_type},
        )
