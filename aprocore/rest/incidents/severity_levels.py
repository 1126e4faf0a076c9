"""Severity levels (Incidents)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "SeverityLevel",
    "SeverityLevelFilters",
    "SeverityLevelInput",
    "SeverityLevelsResource",
]


@record
class SeverityLevel(Model):
    """What Procore tells of severity levels."""

    id: Id | None = None
    name: str | None = None
    procore_default_name: str | None = None
    active: bool | None = None
    email_trigger: bool | None = None
    push_notification_trigger: bool | None = None
    order: int | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class SeverityLevelInput(TypedDict, total=False):
    """What is sent as ``severity_level``."""

    name: str | None
    email_trigger: bool | None
    push_notification_trigger: bool | None
    alert_recipient_ids: Sequence[Id] | None


class SeverityLevelFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    email_trigger: str | Sequence[str]
    id: Id | Sequence[Id]
    push_notification_trigger: str | Sequence[str]
    updated_at: DateRange


class SeverityLevelsResource(Resource):
    """Severity levels (Incidents).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> SeverityLevel:
        """Show incident severity level.

        GET /rest/v1.0/companies/{company_id}/incidents/severity_levels/{id}
        """
        return await self._one(
            SeverityLevel,
            "GET",
            "/rest/v1.0/companies/{company_id}/incidents/severity_levels/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["name", "-name"] | Unset = UNSET,
        filters: SeverityLevelFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[SeverityLevel]:
        """List incident severity levels.

        GET /rest/v1.0/companies/{company_id}/incidents/severity_levels

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            SeverityLevel,
            "/rest/v1.0/companies/{company_id}/incidents/severity_levels",
            {"company_id": company_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        severity_level: SeverityLevelInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> SeverityLevel:
        """Update incident severity level.

        PATCH /rest/v1.0/companies/{company_id}/incidents/severity_levels/{id}
        """
        return await self._one(
            SeverityLevel,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/incidents/severity_levels/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"severity_level": severity_level},
        )
