"""Harm sources (Incidents)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record, renamed
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "HarmSource",
    "HarmSourceFilters",
    "HarmSourceInput",
    "HarmSourcesResource",
]


@record
class HarmSource(Model):
    """What Procore tells of harm sources (Incidents)."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class HarmSourceInput(TypedDict, total=False):
    ids: Sequence[Id] | None
    active: bool | None
    name: str | None


class HarmSourceFilters(TypedDict, total=False):
    active: bool
    id: Id | Sequence[Id]
    updated_at: DateRange


class HarmSourcesResource(Resource):
    """Harm sources (Incidents)."""

    __slots__ = ()

    async def bulk_update(
        self, *, harm_source: HarmSourceInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Sequence[HarmSource]:
        """Bulk Update Harm Sources.

        PATCH /rest/v1.0/companies/{company_id}/incidents/harm_sources/bulk_update
        """
        return await self._many(
            HarmSource,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/incidents/harm_sources/bulk_update",
            {"company_id": company_id},
            options,
            body={"harm_source": harm_source},
        )

    async def create(
        self, *, harm_source: HarmSourceInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> HarmSource:
        """Create Harm Source.

        POST /rest/v1.0/companies/{company_id}/incidents/harm_sources
        """
        return await self._one(
            HarmSource,
            "POST",
            "/rest/v1.0/companies/{company_id}/incidents/harm_sources",
            {"company_id": company_id},
            options,
            body={"harm_source": harm_source},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete Harm Source.

        DELETE /rest/v1.0/companies/{company_id}/incidents/harm_sources/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/incidents/harm_sources/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> HarmSource:
        """Show Harm Source.

        GET /rest/v1.0/companies/{company_id}/incidents/harm_sources/{id}
        """
        return await self._one(
            HarmSource,
            "GET",
            "/rest/v1.0/companies/{company_id}/incidents/harm_sources/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["name"] | Unset = UNSET,
        all: bool | Unset = UNSET,
        filters: HarmSourceFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[HarmSource]:
        """List Harm Sources.

        GET /rest/v1.0/companies/{company_id}/incidents/harm_sources
        """
        return self._pages(
            HarmSource,
            "/rest/v1.0/companies/{company_id}/incidents/harm_sources",
            {"company_id": company_id},
            options,
            query={"page": page, "sort": sort, "all": all, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self, *, id: Id, harm_source: HarmSourceInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> HarmSource:
        """Update Harm Source.

        PATCH /rest/v1.0/companies/{company_id}/incidents/harm_sources/{id}
        """
        return await self._one(
            HarmSource,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/incidents/harm_sources/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"harm_source": harm_source},
        )
