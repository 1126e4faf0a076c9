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
    """What Procore tells of harm sources."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class HarmSourceInput(TypedDict, total=False):
    """What is sent as ``harm_source``."""

    ids: Sequence[Id] | None
    active: bool | None
    name: str | None


class HarmSourceFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    active: bool
    id: Id | Sequence[Id]
    updated_at: DateRange


class HarmSourcesResource(Resource):
    """Harm sources (Incidents).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def bulk_update(
        self, *, harm_source: HarmSourceInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Sequence[HarmSource]:
        """Bulk update harm sources.

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
        """Create harm source.

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
        """Delete harm source.

        DELETE /rest/v1.0/companies/{company_id}/incidents/harm_sources/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/incidents/harm_sources/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> HarmSource:
        """Show harm source.

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
        sort: Literal["name", "-name"] | Unset = UNSET,
        all: bool | Unset = UNSET,
        filters: HarmSourceFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[HarmSource]:
        """List harm sources.

        GET /rest/v1.0/companies/{company_id}/incidents/harm_sources

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """Update harm source.

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
