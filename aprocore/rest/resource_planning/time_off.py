"""Time off (Resource Planning)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Literal, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset, some


@record
class TimeOff(Model):
    """Time off."""

    id: Id
    person_id: Id | None = None
    company_id: Id | None = None
    start_day: str | None = None
    end_day: str | None = None
    is_paid: bool | None = None
    reason: str | None = None
    repeat: Literal["never", "weekly", "monthly", "yearly"] | str | None = None
    repeat_end_day: str | None = None
    cadence: int | None = None
    apply_to_saturday: bool | None = None
    apply_to_sunday: bool | None = None
    batch_start_time: str | None = None
    batch_end_time: str | None = None
    instances: list[TimeOffInstance] | None = None


@record
class TimeOffInstance(Model):
    """``instances`` of :class:`TimeOff`."""

    id: Id
    start_day: str | None = None
    end_day: str | None = None


class TimeOffResource(Resource):
    """Time off (Resource Planning)."""

    __slots__ = ()

    async def create(
        self,
        *,
        person_id: Id,
        start_day: str,
        end_day: str,
        company_id: Id | Unset = UNSET,
        apply_to_saturday: bool | Unset | None = UNSET,
        apply_to_sunday: bool | Unset | None = UNSET,
        is_paid: bool | Unset | None = UNSET,
        reason: str | Unset | None = UNSET,
        repeat: Literal["never", "weekly", "monthly", "yearly"] | Unset | None = UNSET,
        batch_start_time: str | Unset | None = UNSET,
        batch_end_time: str | Unset | None = UNSET,
        cadence: int | Unset | None = UNSET,
        repeat_end_day: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> TimeOff:
        """Create time off for a person.

        POST /rest/v1.0/workforce-planning/v2/companies/{company_id}/people/{person_id}/time-off
        https://developers.procore.com/reference/rest/v1/time-off?version=1.0#create-time-off-for-a-person

        Args:
            repeat: One of never, weekly, monthly, yearly.

        Returns:
            :class:`TimeOff`.
        """
        return await self._one(
            TimeOff,
            "POST",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/people/{person_id}/time-off",
            {"company_id": company_id, "person_id": person_id},
            options,
            body=some(
                {
                    "start_day": start_day,
                    "end_day": end_day,
                    "apply_to_saturday": apply_to_saturday,
                    "apply_to_sunday": apply_to_sunday,
                    "is_paid": is_paid,
                    "reason": reason,
                    "repeat": repeat,
                    "batch_start_time": batch_start_time,
                    "batch_end_time": batch_end_time,
                    "cadence": cadence,
                    "repeat_end_day": repeat_end_day,
                }
            ),
        )

    async def delete(
        self, *, person_id: Id, time_off_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> TimeOff:
        """Delete a time off record.

        DELETE /rest/v1.0/workforce-planning/v2/companies/{company_id}/people/{person_id}/time-off/{time_off_id}
        https://developers.procore.com/reference/rest/v1/time-off?version=1.0#delete-a-time-off-record

        Args:
            time_off_id: A UUID.

        Returns:
            :class:`TimeOff`.
        """
        return await self._one(
            TimeOff,
            "DELETE",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/people/{person_id}/time-off/{time_off_id}",
            {"company_id": company_id, "person_id": person_id, "time_off_id": time_off_id},
            options,
            enveloped=True,
        )

    async def get(
        self, *, person_id: Id, time_off_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> TimeOff:
        """Return a single time off record.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/people/{person_id}/time-off/{time_off_id}
        https://developers.procore.com/reference/rest/v1/time-off?version=1.0#get-single-time-off-record

        Args:
            time_off_id: A UUID.

        Returns:
            :class:`TimeOff`.
        """
        return await self._one(
            TimeOff,
            "GET",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/people/{person_id}/time-off/{time_off_id}",
            {"company_id": company_id, "person_id": person_id, "time_off_id": time_off_id},
            options,
        )

    def list(
        self,
        *,
        person_id: Id,
        timezone: str,
        company_id: Id | Unset = UNSET,
        start_after: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Pages[TimeOff]:
        """Return all time off for a single person.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/people/{person_id}/time-off
        https://developers.procore.com/reference/rest/v1/time-off?version=1.0#get-all-time-off-for-a-single-person

        Args:
            start_after: A UUID.
            per_page: Items per page.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TimeOff`.
        """
        return self._pages(
            TimeOff,
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/people/{person_id}/time-off",
            {"company_id": company_id, "person_id": person_id},
            options,
            query={"timezone": timezone, "start_after": start_after},
            enveloped=True,
            per_page=per_page,
            pager=Pager.START_AFTER,
        )

    async def update(
        self,
        *,
        person_id: Id,
        time_off_id: Id,
        company_id: Id | Unset = UNSET,
        start_day: str | Unset | None = UNSET,
        end_day: str | Unset | None = UNSET,
        apply_to_saturday: bool | Unset | None = UNSET,
        apply_to_sunday: bool | Unset | None = UNSET,
        is_paid: bool | Unset | None = UNSET,
        reason: str | Unset | None = UNSET,
        batch_start_time: str | Unset | None = UNSET,
        batch_end_time: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> TimeOff:
        """Update a time off record.

        PATCH /rest/v1.0/workforce-planning/v2/companies/{company_id}/people/{person_id}/time-off/{time_off_id}
        https://developers.procore.com/reference/rest/v1/time-off?version=1.0#update-a-time-off-record

        Args:
            time_off_id: A UUID.

        Returns:
            :class:`TimeOff`.
        """
        return await self._one(
            TimeOff,
            "PATCH",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/people/{person_id}/time-off/{time_off_id}",
            {"company_id": company_id, "person_id": person_id, "time_off_id": time_off_id},
            options,
            body=some(
                {
                    "start_day": start_day,
                    "end_day": end_day,
                    "apply_to_saturday": apply_to_saturday,
                    "apply_to_sunday": apply_to_sunday,
                    "is_paid": is_paid,
                    "reason": reason,
                    "batch_start_time": batch_start_time,
                    "batch_end_time": batch_end_time,
                }
            ),
        )
