"""Filing types (Incidents)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset


@record
class FilingType(Model):
    """A filing type."""

    id: Id | None = None
    name: str | None = None
    created_at: DateTime | None = None
    severity_level: FilingTypeSeverityLevel | None = None
    updated_at: DateTime | None = None


@record
class FilingTypeSeverityLevel(Model):
    """``severity_level`` of :class:`FilingType`."""

    id: Id | None = None
    name: str | None = None
    procore_default_name: str | None = None
    active: bool | None = None
    email_trigger: bool | None = None
    push_notification_trigger: bool | None = None
    order: int | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class FilingTypeInput(TypedDict, total=False):
    """``filing_type`` in a request body."""

    severity_level_id: Id | None


class FilingTypeFilters(TypedDict, total=False):
    """Query filters of ``incidents.filing_types.list``."""

    id: Id | Sequence[Id]
    updated_at: DateRange


class FilingTypesResource(Resource):
    """Filing types (Incidents)."""

    __slots__ = ()

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> FilingType:
        """Return a filing type.

        GET /rest/v1.0/companies/{company_id}/incidents/injury_filing_types/{id}
        https://developers.procore.com/reference/rest/v1/filing-types?version=1.0#show-filing-type

        Args:
            id: ID of an injury filing type.

        Returns:
            :class:`FilingType`.
        """
        return await self._one(
            FilingType,
            "GET",
            "/rest/v1.0/companies/{company_id}/incidents/injury_filing_types/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["name", "severity_level", "-name", "-severity_level"] | Unset = UNSET,
        filters: FilingTypeFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[FilingType]:
        """List incident filing types.

        GET /rest/v1.0/companies/{company_id}/incidents/injury_filing_types
        https://developers.procore.com/reference/rest/v1/filing-types?version=1.0#list-incident-filing-types

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`FilingType`.
        """
        return self._pages(
            FilingType,
            "/rest/v1.0/companies/{company_id}/incidents/injury_filing_types",
            {"company_id": company_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self, *, id: Id, filing_type: FilingTypeInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> FilingType:
        """Update a filing type.

        PATCH /rest/v1.0/companies/{company_id}/incidents/injury_filing_types/{id}
        https://developers.procore.com/reference/rest/v1/filing-types?version=1.0#update-filing-type

        Args:
            id: ID of an injury filing type.

        Returns:
            :class:`FilingType`.
        """
        return await self._one(
            FilingType,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/incidents/injury_filing_types/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"filing_type": filing_type},
        )
