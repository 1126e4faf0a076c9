"""GPS positions (Field Productivity)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset


@record
class GpsPosition(Model):
    """A GPS position."""

    id: Id | None = None
    company_id: Id | None = None
    latitude: float | None = None
    longitude: float | None = None
    altitude: float | None = None
    horizontal_accuracy: float | None = None
    vertical_accuracy: float | None = None
    timestamp: DateTime | None = None
    created_by: GpsPositionCreatedBy | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class GpsPositionCreatedBy(Model):
    """``created_by`` of :class:`GpsPosition`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class GpsPositionInput(TypedDict, total=False):
    """``gps_position`` in a request body."""

    latitude: float | None
    longitude: float | None
    altitude: float | None
    horizontal_accuracy: float | None
    vertical_accuracy: float | None
    timestamp: DateTime | str | None


class GpsPositionFilters(TypedDict, total=False):
    """Query filters of ``field_productivity.gps_positions.list``."""

    id: Id | Sequence[Id]
    created_by_id: Id | Sequence[Id]
    updated_at: DateRange


class GpsPositionsResource(Resource):
    """GPS positions (Field Productivity)."""

    __slots__ = ()

    async def create(
        self, *, gps_position: GpsPositionInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> GpsPosition:
        """Create a GPS position.

        POST /rest/v1.0/companies/{company_id}/gps_positions
        https://developers.procore.com/reference/rest/v1/gps-positions?version=1.0#create-gps-position

        Returns:
            :class:`GpsPosition`.
        """
        return await self._one(
            GpsPosition,
            "POST",
            "/rest/v1.0/companies/{company_id}/gps_positions",
            {"company_id": company_id},
            options,
            body={"gps_position": gps_position},
            times="gps_position.timestamp",
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> GpsPosition:
        """Return a GPS position.

        GET /rest/v1.0/companies/{company_id}/gps_positions/{id}
        https://developers.procore.com/reference/rest/v1/gps-positions?version=1.0#show-gps-position

        Returns:
            :class:`GpsPosition`.
        """
        return await self._one(
            GpsPosition,
            "GET",
            "/rest/v1.0/companies/{company_id}/gps_positions/{id}",
            {"id": id, "company_id": company_id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: GpsPositionFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[GpsPosition]:
        """List GPS positions.

        GET /rest/v1.0/companies/{company_id}/gps_positions
        https://developers.procore.com/reference/rest/v1/gps-positions?version=1.0#list-gps-positions

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`GpsPosition`.
        """
        return self._pages(
            GpsPosition,
            "/rest/v1.0/companies/{company_id}/gps_positions",
            {"company_id": company_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
