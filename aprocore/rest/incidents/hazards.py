"""Hazards (Incidents)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record, renamed
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "Hazard",
    "HazardFilters",
    "HazardInput",
    "HazardsResource",
]


@record
class Hazard(Model):
    """What Procore tells of hazards."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class HazardInput(TypedDict, total=False):
    """What is sent as ``hazard``."""

    ids: Sequence[Id] | None
    active: bool | None
    name: str | None


class HazardFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    active: bool
    id: Id | Sequence[Id]
    updated_at: DateRange


class HazardsResource(Resource):
    """Hazards (Incidents).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def bulk_update(
        self, *, hazard: HazardInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Sequence[Hazard]:
        """Bulk update hazards.

        PATCH /rest/v1.0/companies/{company_id}/hazards/bulk_update
        """
        return await self._many(
            Hazard,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/hazards/bulk_update",
            {"company_id": company_id},
            options,
            body={"hazard": hazard},
        )

    async def create(
        self, *, hazard: HazardInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Hazard:
        """Create hazard.

        POST /rest/v1.0/companies/{company_id}/hazards
        """
        return await self._one(
            Hazard,
            "POST",
            "/rest/v1.0/companies/{company_id}/hazards",
            {"company_id": company_id},
            options,
            body={"hazard": hazard},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete hazard.

        DELETE /rest/v1.0/companies/{company_id}/hazards/{id}
        """
        await self._none(
            "DELETE", "/rest/v1.0/companies/{company_id}/hazards/{id}", {"company_id": company_id, "id": id}, options
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Hazard:
        """Show hazard.

        GET /rest/v1.0/companies/{company_id}/hazards/{id}
        """
        return await self._one(
            Hazard,
            "GET",
            "/rest/v1.0/companies/{company_id}/hazards/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        all: bool | Unset = UNSET,
        filters: HazardFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Hazard]:
        """List hazards.

        GET /rest/v1.0/companies/{company_id}/hazards

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            Hazard,
            "/rest/v1.0/companies/{company_id}/hazards",
            {"company_id": company_id},
            options,
            query={"page": page, "all": all, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self, *, id: Id, hazard: HazardInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Hazard:
        """Update hazard.

        PATCH /rest/v1.0/companies/{company_id}/hazards/{id}
        """
        return await self._one(
            Hazard,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/hazards/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"hazard": hazard},
        )
