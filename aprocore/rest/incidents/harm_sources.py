"""Harm sources (Incidents)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record, renamed
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset


@record
class HarmSource(Model):
    """A harm source."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class HarmSourceInput(TypedDict, total=False):
    """``harm_source`` in a request body."""

    ids: Sequence[Id] | None
    active: bool | None
    name: str | None


class HarmSourceFilters(TypedDict, total=False):
    """Query filters of ``incidents.harm_sources.list``."""

    active: bool
    id: Id | Sequence[Id]
    updated_at: DateRange


class HarmSourcesResource(Resource):
    """Harm sources (Incidents)."""

    __slots__ = ()

    async def bulk_update(
        self, *, harm_source: HarmSourceInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Sequence[HarmSource]:
        """Bulk update harm sources.

        PATCH /rest/v1.0/companies/{company_id}/incidents/harm_sources/bulk_update
        https://developers.procore.com/reference/rest/v1/harm-sources?version=1.0#bulk-update-harm-sources

        Returns:
            A list of :class:`HarmSource`.
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
        """Create a harm source.

        POST /rest/v1.0/companies/{company_id}/incidents/harm_sources
        https://developers.procore.com/reference/rest/v1/harm-sources?version=1.0#create-harm-source

        Returns:
            :class:`HarmSource`.
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
        """Delete a harm source.

        DELETE /rest/v1.0/companies/{company_id}/incidents/harm_sources/{id}
        https://developers.procore.com/reference/rest/v1/harm-sources?version=1.0#delete-harm-source

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/incidents/harm_sources/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> HarmSource:
        """Return a harm source.

        GET /rest/v1.0/companies/{company_id}/incidents/harm_sources/{id}
        https://developers.procore.com/reference/rest/v1/harm-sources?version=1.0#show-harm-source

        Returns:
            :class:`HarmSource`.
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
        https://developers.procore.com/reference/rest/v1/harm-sources?version=1.0#list-harm-sources

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`HarmSource`.
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
        """Update a harm source.

        PATCH /rest/v1.0/companies/{company_id}/incidents/harm_sources/{id}
        https://developers.procore.com/reference/rest/v1/harm-sources?version=1.0#update-harm-source

        Returns:
            :class:`HarmSource`.
        """
        return await self._one(
            HarmSource,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/incidents/harm_sources/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"harm_source": harm_source},
        )
