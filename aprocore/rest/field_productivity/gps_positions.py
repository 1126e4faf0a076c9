"""GPS positions (Field Productivity)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "GpsPosition",
    "GpsPositionCreatedBy",
    "GpsPositionFilters",
    "GpsPositionInput",
    "GpsPositionsResource",
]


@record
class GpsPosition(Model):
    """What Procore tells of GPS positions."""

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
    """What is sent as ``gps_position``."""

    latitude: float | None
    longitude: float | None
    altitude: float | None
    horizontal_accuracy: float | None
    vertical_accuracy: float | None
    timestamp: DateTime | str | None


class GpsPositionFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    id: Id | Sequence[Id]
    created_by_id: Id | Sequence[Id]
    updated_at: DateRange


class GpsPositionsResource(Resource):
    """GPS positions (Field Productivity).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self, *, gps_position: GpsPositionInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> GpsPosition:
        """Create GPS position.

        POST /rest/v1.0/companies/{company_id}/gps_positions
        """
        return await self._one(
            GpsPosition,
            "POST",
            "/rest/v1.0/companies/{company_id}/gps_positions",
            {"company_id": company_id},
            options,
            body={"gps_position": gps_position},
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> GpsPosition:
        """Show GPS position.

        GET /rest/v1.0/companies/{company_id}/gps_positions/{id}
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
