"""Severity levels (Incidents)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset


@record
class SeverityLevel(Model):
    """A severity level."""

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
    """``severity_level`` in a request body."""

    name: str | None
    email_trigger: bool | None
    push_notification_trigger: bool | None
    alert_recipient_ids: Sequence[Id] | None


class SeverityLevelFilters(TypedDict, total=False):
    """Query filters of ``incidents.severity_levels.list``."""

    email_trigger: str | Sequence[str]
    id: Id | Sequence[Id]
    push_notification_trigger: str | Sequence[str]
    updated_at: DateRange


class SeverityLevelsResource(Resource):
    """Severity levels (Incidents)."""

    __slots__ = ()

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> SeverityLevel:
        """Return an incident severity level.

        GET /rest/v1.0/companies/{company_id}/incidents/severity_levels/{id}
        https://developers.procore.com/reference/rest/v1/severity-levels?version=1.0#show-incident-severity-level

        Returns:
            :class:`SeverityLevel`.
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
        https://developers.procore.com/reference/rest/v1/severity-levels?version=1.0#list-incident-severity-levels

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`SeverityLevel`.
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
        """Update an incident severity level.

        PATCH /rest/v1.0/companies/{company_id}/incidents/severity_levels/{id}
        https://developers.procore.com/reference/rest/v1/severity-levels?version=1.0#update-incident-severity-level

        Returns:
            :class:`SeverityLevel`.
        """
        return await self._one(
            SeverityLevel,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/incidents/severity_levels/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"severity_level": severity_level},
        )
