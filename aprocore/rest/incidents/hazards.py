"""Hazards (Incidents)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record, renamed
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset


@record
class Hazard(Model):
    """A hazard."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class HazardInput(TypedDict, total=False):
    """``hazard`` in a request body."""

    ids: Sequence[Id] | None
    active: bool | None
    name: str | None


class HazardFilters(TypedDict, total=False):
    """Query filters of ``incidents.hazards.list``."""

    active: bool
    id: Id | Sequence[Id]
    updated_at: DateRange


class HazardsResource(Resource):
    """Hazards (Incidents)."""

    __slots__ = ()

    async def bulk_update(
        self, *, hazard: HazardInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Sequence[Hazard]:
        """Bulk update hazards.

        PATCH /rest/v1.0/companies/{company_id}/hazards/bulk_update
        https://developers.procore.com/reference/rest/v1/hazards?version=1.0#bulk-update-hazards

        Returns:
            A list of :class:`Hazard`.
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
        """Create a hazard.

        POST /rest/v1.0/companies/{company_id}/hazards
        https://developers.procore.com/reference/rest/v1/hazards?version=1.0#create-hazard

        Returns:
            :class:`Hazard`.
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
        """Delete a hazard.

        DELETE /rest/v1.0/companies/{company_id}/hazards/{id}
        https://developers.procore.com/reference/rest/v1/hazards?version=1.0#delete-hazard

        Returns:
            None.
        """
        await self._none(
            "DELETE", "/rest/v1.0/companies/{company_id}/hazards/{id}", {"company_id": company_id, "id": id}, options
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Hazard:
        """Return a hazard.

        GET /rest/v1.0/companies/{company_id}/hazards/{id}
        https://developers.procore.com/reference/rest/v1/hazards?version=1.0#show-hazard

        Returns:
            :class:`Hazard`.
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
        https://developers.procore.com/reference/rest/v1/hazards?version=1.0#list-hazards

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Hazard`.
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
        """Update a hazard.

        PATCH /rest/v1.0/companies/{company_id}/hazards/{id}
        https://developers.procore.com/reference/rest/v1/hazards?version=1.0#update-hazard

        Returns:
            :class:`Hazard`.
        """
        return await self._one(
            Hazard,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/hazards/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"hazard": hazard},
        )
