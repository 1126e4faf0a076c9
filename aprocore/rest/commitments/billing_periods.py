"""Billing periods (Commitments)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset

__all__ = [
    "BillingPeriod",
    "BillingPeriodFilters",
    "BillingPeriodInput",
    "BillingPeriodsResource",
]


@record
class BillingPeriod(Model):
    """What Procore tells of billing periods."""

    id: Id | None = None
    created_at: DateTime | None = None
    due_date: Date | None = None
    end_date: Date | None = None
    position: int | None = None
    project_id: Id | None = None
    start_date: Date | None = None
    status: str | None = None
    updated_at: DateTime | None = None


class BillingPeriodInput(TypedDict, total=False):
    """What is sent as ``billing_period``."""

    due_date: Date | str | None
    start_date: Date | str | None
    end_date: Date | str | None
    status: Literal["open", "closed"] | None


class BillingPeriodFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    id: Id | Sequence[Id]
    created_at: DateRange
    updated_at: DateRange
    status: Literal["open", "closed"] | Sequence[Literal["open", "closed"]]


class BillingPeriodsResource(Resource):
    """Billing periods (Commitments).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self, *, billing_period: BillingPeriodInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> BillingPeriod:
        """Create billing period.

        POST /rest/v1.0/projects/{project_id}/billing_periods
        """
        return await self._one(
            BillingPeriod,
            "POST",
            "/rest/v1.0/projects/{project_id}/billing_periods",
            {"project_id": project_id},
            options,
            body={"billing_period": billing_period},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete billing period.

        DELETE /rest/v1.0/projects/{project_id}/billing_periods/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/billing_periods/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> BillingPeriod:
        """Show billing period for project.

        GET /rest/v1.0/projects/{project_id}/billing_periods/{id}
        """
        return await self._one(
            BillingPeriod,
            "GET",
            "/rest/v1.0/projects/{project_id}/billing_periods/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: BillingPeriodFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[BillingPeriod]:
        """List billing periods.

        GET /rest/v1.0/projects/{project_id}/billing_periods

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            BillingPeriod,
            "/rest/v1.0/projects/{project_id}/billing_periods",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self, *, id: Id, billing_period: BillingPeriodInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> BillingPeriod:
        """Update billing period.

        PATCH /rest/v1.0/projects/{project_id}/billing_periods/{id}
        """
        return await self._one(
            BillingPeriod,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/billing_periods/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"billing_period": billing_period},
        )
