"""Weather conditions (Daily Log)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Resource, Unset


@record
class WeatherCondition(Model):
    """A weather condition."""

    sky: list[WeatherConditionSky] | None = None
    ground: list[WeatherConditionGround] | None = None
    calamity: list[WeatherConditionCalamity] | None = None
    wind: list[WeatherConditionWind] | None = None
    temperature: list[WeatherConditionTemperature] | None = None


@record
class WeatherConditionCalamity(Model):
    """``calamity`` of :class:`WeatherCondition`."""

    key: str | None = None
    value: str | None = None


@record
class WeatherConditionGround(Model):
    """``ground`` of :class:`WeatherCondition`."""

    key: str | None = None
    value: str | None = None


@record
class WeatherConditionSky(Model):
    """``sky`` of :class:`WeatherCondition`."""

    key: str | None = None
    value: str | None = None


@record
class WeatherConditionTemperature(Model):
    """``temperature`` of :class:`WeatherCondition`."""

    key: str | None = None
    value: str | None = None


@record
class WeatherConditionWind(Model):
    """``wind`` of :class:`WeatherCondition`."""

    key: str | None = None
    value: str | None = None


class WeatherConditionsResource(Resource):
    """Weather conditions (Daily Log)."""

    __slots__ = ()

    async def list(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> WeatherCondition:
        """List accepted weather conditions.

        GET /rest/v1.0/projects/{project_id}/daily_logs/weather_conditions
        https://developers.procore.com/reference/rest/v1/weather-conditions?version=1.0#list-accepted-weather-conditions

        Returns:
            :class:`WeatherCondition`.
        """
        return await self._one(
            WeatherCondition,
            "GET",
            "/rest/v1.0/projects/{project_id}/daily_logs/weather_conditions",
            {"project_id": project_id},
            options,
        )
