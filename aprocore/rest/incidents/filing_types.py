"""Filing types (Incidents)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "FilingType",
    "FilingTypeFilters",
    "FilingTypeInput",
    "FilingTypeSeverityLevel",
    "FilingTypesResource",
]


@record
class FilingType(Model):
    """What Procore tells of filing types."""

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
    """What is sent as ``filing_type``."""

    severity_level_id: Id | None


class FilingTypeFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    id: Id | Sequence[Id]
    updated_at: DateRange


class FilingTypesResource(Resource):
    """Filing types (Incidents).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> FilingType:
        """Show filing type.

        GET /rest/v1.0/companies/{company_id}/incidents/injury_filing_types/{id}
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """Update filing type.

        PATCH /rest/v1.0/companies/{company_id}/incidents/injury_filing_types/{id}
        """
        return await self._one(
            FilingType,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/incidents/injury_filing_types/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"filing_type": filing_type},
        )
