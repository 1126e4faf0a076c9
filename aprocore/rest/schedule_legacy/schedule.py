"""Schedule (Schedule (Legacy))."""

# Generated; do not edit.

from __future__ import annotations

from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Resource, Unset


@record
class Schedule(Model):
    """A schedule."""

    active_features: ScheduleActiveFeature | None = None
    last_calendar_view: str | None = None
    schedule_present: bool | None = None
    schedule_processing: bool | None = None
    schedule_crud_beta_agreement: ScheduleCrudBetaAgreement | None = None
    schedule_tasks_last_updated_at: DateTime | None = None
    schedule_tasks_edited_manually: bool | None = None
    type: ScheduleType | None = None
    data_date: DateTime | None = None
    lookahead_data_date: DateTime | None = None
    number_of_pending_requested_changes: float | None = None
    uploaded_at: DateTime | None = None
    office: ScheduleOffice | None = None
    project: ScheduleProject | None = None


@record
class ScheduleActiveFeature(Model):
    """``active_features`` of :class:`Schedule`."""

    schedule_activity_feed: bool | None = None
    schedule_comment_mentions: bool | None = None
    schedule_gantt_crud: bool | None = None
    schedule_task_comments: bool | None = None
    schedule_task_details: bool | None = None
    schedule_linked_items: bool | None = None
    new_princess_enabled: bool | None = None


@record
class ScheduleCrudBetaAgreement(Model):
    """``schedule_crud_beta_agreement`` of :class:`Schedule`."""

    signed: bool | None = None
    version: str | None = None


@record
class ScheduleLogo(Model):
    """``logo`` of :class:`ScheduleOffice`."""

    id: Id | None = None
    name: str | None = None
    url: str | None = None
    filename: str | None = None


@record
class ScheduleOffice(Model):
    """``office`` of :class:`Schedule`."""

    id: Id | None = None
    name: str | None = None
    address: str | None = None
    city: str | None = None
    state_code: str | None = None
    country_code: str | None = None
    zip: str | None = None
    phone: str | None = None
    fax: str | None = None
    division: str | None = None
    logo: ScheduleLogo | None = None


@record
class ScheduleProject(Model):
    """``project`` of :class:`Schedule`."""

    id: Id | None = None
    country_code: str | None = None
    country_name: str | None = None
    state_code: str | None = None
    state_name: str | None = None
    county: str | None = None
    city: str | None = None
    address: str | None = None
    zip: str | None = None
    phone: str | None = None
    fax: str | None = None
    time_zone: str | None = None
    time_zone_name: str | None = None
    logo_url: str | None = None


@record
class ScheduleType(Model):
    """``type`` of :class:`Schedule`."""

    key: str | None = None
    p6_id: Id | None = None


class ScheduleTypeInput(TypedDict, total=False):
    """``type`` in a request body."""

    key: Literal["Microsoft Project", "Microsoft Project 2010", "Microsoft Project Documents", "Primavera P6"] | None
    p6_id: Id | None


class ScheduleResource(Resource):
    """Schedule (Schedule (Legacy))."""

    __slots__ = ()

    async def get(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Schedule:
        """Return schedule metadata.

        GET /rest/v1.0/projects/{project_id}/schedule
        https://developers.procore.com/reference/rest/v1/schedule?version=1.0#get-schedule-metadata

        Returns:
            :class:`Schedule`.
        """
        return await self._one(
            Schedule, "GET", "/rest/v1.0/projects/{project_id}/schedule", {"project_id": project_id}, options
        )

    async def update(
        self, *, type: ScheduleTypeInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Schedule:
        """Update schedule metadata.

        PATCH /rest/v1.0/projects/{project_id}/schedule
        https://developers.procore.com/reference/rest/v1/schedule?version=1.0#update-schedule-metadata

        Returns:
            :class:`Schedule`.
        """
        return await self._one(
            Schedule,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/schedule",
            {"project_id": project_id},
            options,
            body={"project_id": project_id, "type": type},
        )
