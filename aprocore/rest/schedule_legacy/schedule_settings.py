"""Schedule settings (Schedule (Legacy))."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Resource, Unset


@record
class ScheduleSetting(Model):
    """A schedule setting."""

    project_id: Id | None = None
    company_id: Id | None = None
    primavera_schedule_id: Id | None = None
    schedule_type: str | None = None
    schedule_file_pattern: str | None = None
    project_integration: bool | None = None
    display_task_names_with_full_outline_path: bool | None = None
    schedule_show_resources_on_calendar: bool | None = None
    schedule_allow_task_updates: bool | None = None
    schedule_task_auto_formatting: bool | None = None
    create_calendar_item_enabled: bool | None = None
    calendar_people_filters_enabled: bool | None = None
    schedule_use_project_admin_working_days: bool | None = None
    email_settings: ScheduleSettingEmailSetting | None = None


@record
class ScheduleSettingEmailSetting(Model):
    """``email_settings`` of :class:`ScheduleSetting`."""

    project_schedule_email_setting_id: Id | None = None
    send_weekly: bool | None = None
    day_of_week: int | None = None
    hour_to_send: int | None = None
    weeks_to_show: int | None = None
    last_sent_at: DateTime | None = None
    next_scheduled_at: DateTime | None = None
    lookahead_send_weekly: bool | None = None
    lookahead_day_of_week: int | None = None
    lookahead_hour_to_send: int | None = None
    lookahead_last_sent_at: DateTime | None = None
    lookahead_next_scheduled_at: DateTime | None = None
    resource_send_weekly: bool | None = None
    resource_day_of_week: int | None = None
    resource_hour_to_send: int | None = None
    resource_weeks_to_show: int | None = None
    resource_last_sent_at: DateTime | None = None
    resource_next_scheduled_at: DateTime | None = None


class ScheduleSettingsResource(Resource):
    """Schedule settings (Schedule (Legacy))."""

    __slots__ = ()

    async def get(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> ScheduleSetting:
        """Return project schedule settings.

        GET /rest/v1.0/projects/{project_id}/schedule/settings
        https://developers.procore.com/reference/rest/v1/schedule-settings?version=1.0#show-project-schedule-settings

        Returns:
            :class:`ScheduleSetting`.
        """
        return await self._one(
            ScheduleSetting,
            "GET",
            "/rest/v1.0/projects/{project_id}/schedule/settings",
            {"project_id": project_id},
            options,
        )
