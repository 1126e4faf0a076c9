"""Weather logs (Daily Log)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import OMITTED, UNSET, Options, Pages, Resource, Unset, deprecated


@record
class WeatherLog(Model):
    """A weather log."""

    id: Id
    attachments: list[WeatherLogAttachment] | None = None
    average: str | None = None
    calamity: str | None = None
    comments: str | None = None
    created_at: DateTime | None = None
    created_by: WeatherLogCreatedBy | None = None
    date: Date | None = None
    datetime: DateTime | None = None
    is_weather_delay: str | None = None
    ground: str | None = None
    location: WeatherLogLocation | None = None
    daily_log_segment_id: Id | None = None
    daily_log_segment: WeatherLogDailyLogSegment | None = None
    position: int | None = None
    precipitation: str | None = None
    sky: str | None = None
    temperature: str | None = None
    time: DateTime | None = None
    wind: str | None = None
    updated_at: DateTime | None = None
    vendor: WeatherLogVendor | None = None
    deleted_at: DateTime | None = None


@record
class WeatherLogAttachment(Model):
    """``attachments`` of :class:`WeatherLog`."""

    id: Id
    name: str | None = None
    url: str | None = None
    filename: str | None = None


@record
class WeatherLogCondition(Model):
    """Returned by :meth:`WeatherLogsResource.list_conditions`."""

    sky: list[str] | None = None
    ground: list[str] | None = None
    calamity: list[str] | None = None
    wind: list[str] | None = None
    temperature: list[str] | None = None


@record
class WeatherLogCreatedBy(Model):
    """``created_by`` of :class:`WeatherLog`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class WeatherLogDailyLogSegment(Model):
    """``daily_log_segment`` of :class:`WeatherLog`."""

    id: Id
    name: str | None = None
    description: str | None = None
    deleted_at: DateTime | None = None
    deleted: bool | None = None


@record
class WeatherLogDailyLogsWeatherLog(Model):
    """Returned by :meth:`WeatherLogsResource.create_daily_logs_weather_log`."""

    id: Id
    attachments: list[WeatherLogAttachment] | None = None
    average: str | None = None
    calamity: str | None = None
    comments: str | None = None
    created_at: DateTime | None = None
    created_by: WeatherLogCreatedBy | None = None
    date: Date | None = None
    datetime: DateTime | None = None
    deleted_at: DateTime | None = None
    is_weather_delay: str | None = None
    ground: str | None = None
    location: WeatherLogLocation | None = None
    daily_log_segment_id: Id | None = None
    position: int | None = None
    precipitation: str | None = None
    sky: str | None = None
    temperature: str | None = None
    time: DateTime | None = None
    wind: str | None = None
    updated_at: DateTime | None = None
    vendor: WeatherLogVendor | None = None


@record
class WeatherLogLocation(Model):
    """``location`` of :class:`WeatherLog`."""

    id: Id
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class WeatherLogVendor(Model):
    """``vendor`` of :class:`WeatherLog`."""

    id: Id
    name: str | None = None


class WeatherLogFields(TypedDict, total=False):
    """Fields of :class:`WeatherLogCreateInput` and :class:`WeatherLogInput`."""

    is_weather_delay: int | None
    sky: str | None
    temperature: str | None
    average: str | None
    wind: str | None
    ground: str | None
    calamity: str | None
    precipitation: str | None
    comments: str | None
    time: str | None
    vendor_id: Id | None
    location_id: Id | None
    drawing_revision_ids: Sequence[Id] | None
    file_version_ids: Sequence[Id] | None
    form_ids: Sequence[Id] | None
    image_ids: Sequence[Id] | None
    upload_ids: Sequence[Id] | None
    document_management_document_revision_ids: Sequence[Id] | None


class WeatherLogCreateInput(WeatherLogFields):
    """``weather_log`` in the body of ``create``, ``create_daily_logs_weather_log``."""

    date: Date | str


class WeatherLogInput(WeatherLogFields, total=False):
    """``weather_log`` in the body of ``update``, ``update_daily_logs_weather_log``."""

    date: Date | str | None


class WeatherLogDailyLogsWeatherLogFilters(TypedDict, total=False):
    """Query filters of ``daily_logs.weather_logs.list_daily_logs_weather_logs``."""

    status: Literal["all", "approved", "pending"] | Sequence[Literal["all", "approved", "pending"]]
    created_by_id: Id | Sequence[Id]
    daily_log_segment_id: Id | Sequence[Id]


class WeatherLogFilters(TypedDict, total=False):
    """Query filters of ``daily_logs.weather_logs.list``."""

    daily_log_segment_id: Id | Sequence[Id]


class WeatherLogsResource(Resource):
    """Weather logs (Daily Log)."""

    __slots__ = ()

    @deprecated("POST /rest/v1.0/projects/{project_id}/weather_logs is deprecated by Procore.")
    async def create(
        self,
        *,
        weather_log: WeatherLogCreateInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> WeatherLog:
        """Create a weather log.

        POST /rest/v1.0/projects/{project_id}/weather_logs
        https://developers.procore.com/reference/rest/v1/weather-logs?version=1.0#create-weather-log

        Returns:
            :class:`WeatherLog`.
        """
        return await self._one(
            WeatherLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/weather_logs",
            {"project_id": project_id},
            options,
            body={"weather_log": weather_log, "attachments": attachments},
            dates="weather_log.date",
        )

    async def create_daily_logs_weather_log(
        self,
        *,
        weather_log: WeatherLogCreateInput,
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> WeatherLogDailyLogsWeatherLog:
        """Create a weather log.

        POST /rest/v1.1/projects/{project_id}/daily_logs/weather_logs
        https://developers.procore.com/reference/rest/v1/weather-logs?version=1.1#create-weather-log

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`WeatherLogDailyLogsWeatherLog`.
        """
        return await self._one(
            WeatherLogDailyLogsWeatherLog,
            "POST",
            "/rest/v1.1/projects/{project_id}/daily_logs/weather_logs",
            {"project_id": project_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"weather_log": weather_log, "attachments": attachments},
            dates="weather_log.date",
        )

    @deprecated("DELETE /rest/v1.0/projects/{project_id}/weather_logs/{id} is deprecated by Procore.")
    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a weather log.

        DELETE /rest/v1.0/projects/{project_id}/weather_logs/{id}
        https://developers.procore.com/reference/rest/v1/weather-logs?version=1.0#delete-weather-log

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/weather_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def delete_daily_logs_weather_log(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete a weather log.

        DELETE /rest/v1.1/projects/{project_id}/daily_logs/weather_logs/{id}
        https://developers.procore.com/reference/rest/v1/weather-logs?version=1.1#delete-weather-log

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.1/projects/{project_id}/daily_logs/weather_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    @deprecated("GET /rest/v1.0/projects/{project_id}/weather_logs/{id} is deprecated by Procore.")
    async def get(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        log_date: Date | str | Unset = UNSET,
        **options: Unpack[Options],
    ) -> WeatherLog:
        """Return weather logs.

        GET /rest/v1.0/projects/{project_id}/weather_logs/{id}
        https://developers.procore.com/reference/rest/v1/weather-logs?version=1.0#show-weather-logs

        Args:
            log_date: ``YYYY-MM-DD`` if passed as a string.

        Returns:
            :class:`WeatherLog`.
        """
        return await self._one(
            WeatherLog,
            "GET",
            "/rest/v1.0/projects/{project_id}/weather_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"log_date": log_date},
            dates="log_date",
        )

    async def get_daily_logs_weather_log(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> WeatherLogDailyLogsWeatherLog:
        """Return a weather log.

        GET /rest/v1.1/projects/{project_id}/daily_logs/weather_logs/{id}
        https://developers.procore.com/reference/rest/v1/weather-logs?version=1.1#show-weather-log

        Returns:
            :class:`WeatherLogDailyLogsWeatherLog`.
        """
        return await self._one(
            WeatherLogDailyLogsWeatherLog,
            "GET",
            "/rest/v1.1/projects/{project_id}/daily_logs/weather_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    @deprecated("GET /rest/v1.0/projects/{project_id}/weather_logs is deprecated by Procore.")
    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        log_date: Date | str | Unset = UNSET,
        start_date: Date | str | Unset = UNSET,
        end_date: Date | str | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: WeatherLogFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[WeatherLog]:
        """List weather logs.

        GET /rest/v1.0/projects/{project_id}/weather_logs
        https://developers.procore.com/reference/rest/v1/weather-logs?version=1.0#list-weather-logs

        Without ``log_date``, ``start_date`` and ``end_date``, only today's logs are returned.

        Args:
            log_date: ``YYYY-MM-DD`` if passed as a string.
            start_date: ``YYYY-MM-DD`` if passed as a string.
            end_date: ``YYYY-MM-DD`` if passed as a string.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`WeatherLog`.
        """
        return self._pages(
            WeatherLog,
            "/rest/v1.0/projects/{project_id}/weather_logs",
            {"project_id": project_id},
            options,
            query={
                "log_date": log_date,
                "start_date": start_date,
                "end_date": end_date,
                "page": page,
                "filters": filters,
            },
            dates="log_date start_date end_date",
            per_page=per_page,
            concurrency=concurrency,
        )

    @deprecated("GET /rest/v1.0/projects/{project_id}/weather_logs/conditions is deprecated by Procore.")
    async def list_conditions(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> WeatherLogCondition:
        """List accepted weather conditions.

        GET /rest/v1.0/projects/{project_id}/weather_logs/conditions
        https://developers.procore.com/reference/rest/v1/weather-logs?version=1.0#list-accepted-weather-conditions

        Returns:
            :class:`WeatherLogCondition`.
        """
        return await self._one(
            WeatherLogCondition,
            "GET",
            "/rest/v1.0/projects/{project_id}/weather_logs/conditions",
            {"project_id": project_id},
            options,
        )

    def list_daily_logs_weather_logs(
        self,
        *,
        project_id: Id | Unset = UNSET,
        log_date: Date | str | Unset = UNSET,
        start_date: Date | str | Unset = UNSET,
        end_date: Date | str | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: WeatherLogDailyLogsWeatherLogFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[WeatherLogDailyLogsWeatherLog]:
        """List weather logs.

        GET /rest/v1.1/projects/{project_id}/daily_logs/weather_logs
        https://developers.procore.com/reference/rest/v1/weather-logs?version=1.1#list-weather-logs

        Without ``log_date``, ``start_date`` and ``end_date``, only today's logs are returned.

        Args:
            log_date: ``YYYY-MM-DD`` if passed as a string.
            start_date: ``YYYY-MM-DD`` if passed as a string.
            end_date: ``YYYY-MM-DD`` if passed as a string.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`WeatherLogDailyLogsWeatherLog`.
        """
        return self._pages(
            WeatherLogDailyLogsWeatherLog,
            "/rest/v1.1/projects/{project_id}/daily_logs/weather_logs",
            {"project_id": project_id},
            options,
            query={
                "log_date": log_date,
                "start_date": start_date,
                "end_date": end_date,
                "page": page,
                "filters": filters,
            },
            dates="log_date start_date end_date",
            per_page=per_page,
            concurrency=concurrency,
        )

    @deprecated("PATCH /rest/v1.0/projects/{project_id}/weather_logs/{id} is deprecated by Procore.")
    async def update(
        self,
        *,
        id: Id,
        weather_log: WeatherLogInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> WeatherLog:
        """Update a weather log.

        PATCH /rest/v1.0/projects/{project_id}/weather_logs/{id}
        https://developers.procore.com/reference/rest/v1/weather-logs?version=1.0#update-weather-log

        Returns:
            :class:`WeatherLog`.
        """
        return await self._one(
            WeatherLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/weather_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"weather_log": weather_log, "attachments": attachments},
            dates="weather_log.date",
        )

    async def update_daily_logs_weather_log(
        self,
        *,
        id: Id,
        weather_log: WeatherLogInput,
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> WeatherLogDailyLogsWeatherLog:
        """Update a weather log.

        PATCH /rest/v1.1/projects/{project_id}/daily_logs/weather_logs/{id}
        https://developers.procore.com/reference/rest/v1/weather-logs?version=1.1#update-weather-log

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`WeatherLogDailyLogsWeatherLog`.
        """
        return await self._one(
            WeatherLogDailyLogsWeatherLog,
            "PATCH",
            "/rest/v1.1/projects/{project_id}/daily_logs/weather_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"weather_log": weather_log, "attachments": attachments},
            dates="weather_log.date",
        )
