"""Weather logs (Daily Log)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset, deprecated

__all__ = [
    "WeatherLog",
    "WeatherLogAttachment",
    "WeatherLogCondition",
    "WeatherLogCreatedBy",
    "WeatherLogDailyLogSegment",
    "WeatherLogDailyLogsWeatherLog",
    "WeatherLogDailyLogsWeatherLogFilters",
    "WeatherLogFilters",
    "WeatherLogInput",
    "WeatherLogLocation",
    "WeatherLogVendor",
    "WeatherLogsResource",
]


@record
class WeatherLog(Model):
    """What Procore tells of weather logs."""

    id: Id | None = None
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

    id: Id | None = None
    name: str | None = None
    url: str | None = None
    filename: str | None = None


@record
class WeatherLogCondition(Model):
    """What :meth:`WeatherLogsResource.list_conditions` gives."""

    sky: list[str] | None = None
    ground: list[str] | None = None
    calamity: list[str] | None = None
    wind: list[str] | None = None
    temperature: list[str] | None = None


@record
class WeatherLogCreatedBy(Model):
    """``created_by`` of :class:`WeatherLog`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class WeatherLogDailyLogSegment(Model):
    """``daily_log_segment`` of :class:`WeatherLog`."""

    id: Id | None = None
    name: str | None = None
    description: str | None = None
    deleted_at: DateTime | None = None
    deleted: bool | None = None


@record
class WeatherLogDailyLogsWeatherLog(Model):
    """What :meth:`WeatherLogsResource.create_daily_logs_weather_log` gives."""

    id: Id | None = None
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

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class WeatherLogVendor(Model):
    """``vendor`` of :class:`WeatherLog`."""

    id: Id | None = None
    name: str | None = None


class WeatherLogInput(TypedDict, total=False):
    """What is sent as ``weather_log``."""

    date: Date | str | None
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


class WeatherLogDailyLogsWeatherLogFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    status: Literal["all", "approved", "pending"] | Sequence[Literal["all", "approved", "pending"]]
    created_by_id: Id | Sequence[Id]
    daily_log_segment_id: Id | Sequence[Id]


class WeatherLogFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    daily_log_segment_id: Id | Sequence[Id]


class WeatherLogsResource(Resource):
    """Weather logs (Daily Log).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        weather_log: WeatherLogInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> WeatherLog:
        """Create weather log.

        POST /rest/v1.0/projects/{project_id}/weather_logs
        """
        return await self._one(
            WeatherLog,
            "POST",
            "/rest/v1.0/projects/{project_id}/weather_logs",
            {"project_id": project_id},
            options,
            form={"weather_log": weather_log, "attachments": attachments},
        )

    async def create_daily_logs_weather_log(
        self,
        *,
        weather_log: WeatherLogInput,
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> WeatherLogDailyLogsWeatherLog:
        """Create weather log.

        POST /rest/v1.1/projects/{project_id}/daily_logs/weather_logs

        Args:
            run_configurable_validations: whether what the configurable field set demands is looked at too.
        """
        return await self._one(
            WeatherLogDailyLogsWeatherLog,
            "POST",
            "/rest/v1.1/projects/{project_id}/daily_logs/weather_logs",
            {"project_id": project_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            form={"weather_log": weather_log, "attachments": attachments},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete weather log.

        DELETE /rest/v1.0/projects/{project_id}/weather_logs/{id}
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
        """Delete weather log.

        DELETE /rest/v1.1/projects/{project_id}/daily_logs/weather_logs/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.1/projects/{project_id}/daily_logs/weather_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        log_date: Date | str | Unset = UNSET,
        **options: Unpack[Options],
    ) -> WeatherLog:
        """Show weather logs.

        GET /rest/v1.0/projects/{project_id}/weather_logs/{id}
        """
        return await self._one(
            WeatherLog,
            "GET",
            "/rest/v1.0/projects/{project_id}/weather_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"log_date": log_date},
        )

    async def get_daily_logs_weather_log(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> WeatherLogDailyLogsWeatherLog:
        """Show weather log.

        GET /rest/v1.1/projects/{project_id}/daily_logs/weather_logs/{id}
        """
        return await self._one(
            WeatherLogDailyLogsWeatherLog,
            "GET",
            "/rest/v1.1/projects/{project_id}/daily_logs/weather_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        log_date: Date | str | Unset = UNSET,
        start_date: Date | str | Unset = UNSET,
        end_date: Date | str | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: WeatherLogFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[WeatherLog]:
        """List weather logs.

        GET /rest/v1.0/projects/{project_id}/weather_logs

        Await it for the first page, or go through all items with ``async for``.

        With none of ``log_date``, ``start_date`` and ``end_date``, only today's come.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
            per_page=per_page,
            concurrency=concurrency,
        )

    @deprecated(
        "Procore says that GET /rest/v1.0/projects/{project_id}/weather_logs/conditions is not to be used any more."
    )
    async def list_conditions(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> WeatherLogCondition:
        """List accepted weather conditions.

        GET /rest/v1.0/projects/{project_id}/weather_logs/conditions
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
        filters: WeatherLogDailyLogsWeatherLogFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[WeatherLogDailyLogsWeatherLog]:
        """List weather logs.

        GET /rest/v1.1/projects/{project_id}/daily_logs/weather_logs

        Await it for the first page, or go through all items with ``async for``.

        With none of ``log_date``, ``start_date`` and ``end_date``, only today's come.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        weather_log: WeatherLogInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> WeatherLog:
        """Update weather log.

        PATCH /rest/v1.0/projects/{project_id}/weather_logs/{id}
        """
        return await self._one(
            WeatherLog,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/weather_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            form={"weather_log": weather_log, "attachments": attachments},
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
        """Update weather log.

        PATCH /rest/v1.1/projects/{project_id}/daily_logs/weather_logs/{id}

        Args:
            run_configurable_validations: whether what the configurable field set demands is looked at too.
        """
        return await self._one(
            WeatherLogDailyLogsWeatherLog,
            "PATCH",
            "/rest/v1.1/projects/{project_id}/daily_logs/weather_logs/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            form={"weather_log": weather_log, "attachments": attachments},
        )
