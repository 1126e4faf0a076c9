"""Billing periods (Commitments)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset


@record
class BillingPeriod(Model):
    """A billing period."""

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
    """``billing_period`` in a request body."""

    due_date: Date | str | None
    start_date: Date | str | None
    end_date: Date | str | None
    status: Literal["open", "closed"] | None


class BillingPeriodFilters(TypedDict, total=False):
    """Query filters of ``commitments.billing_periods.list``."""

    id: Id | Sequence[Id]
    created_at: DateRange
    updated_at: DateRange
    status: Literal["open", "closed"] | Sequence[Literal["open", "closed"]]


class BillingPeriodsResource(Resource):
    """Billing periods (Commitments)."""

    __slots__ = ()

    async def create(
        self, *, billing_period: BillingPeriodInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> BillingPeriod:
        """Create a billing period.

        POST /rest/v1.0/projects/{project_id}/billing_periods
        https://developers.procore.com/reference/rest/v1/billing-periods?version=1.0#create-billing-period

        Returns:
            :class:`BillingPeriod`.
        """
        return await self._one(
            BillingPeriod,
            "POST",
            "/rest/v1.0/projects/{project_id}/billing_periods",
            {"project_id": project_id},
            options,
            body={"billing_period": billing_period},
            dates="billing_period.due_date billing_period.start_date billing_period.end_date",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a billing period.

        DELETE /rest/v1.0/projects/{project_id}/billing_periods/{id}
        https://developers.procore.com/reference/rest/v1/billing-periods?version=1.0#delete-billing-period

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/billing_periods/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> BillingPeriod:
        """Return a billing period for project.

        GET /rest/v1.0/projects/{project_id}/billing_periods/{id}
        https://developers.procore.com/reference/rest/v1/billing-periods?version=1.0#show-billing-period-for-project

        Returns:
            :class:`BillingPeriod`.
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
        https://developers.procore.com/reference/rest/v1/billing-periods?version=1.0#list-billing-periods

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BillingPeriod`.
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
        """Update a billing period.

        PATCH /rest/v1.0/projects/{project_id}/billing_periods/{id}
        https://developers.procore.com/reference/rest/v1/billing-periods?version=1.0#update-billing-period

        Returns:
            :class:`BillingPeriod`.
        """
        return await self._one(
            BillingPeriod,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/billing_periods/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"billing_period": billing_period},
            dates="billing_period.due_date billing_period.start_date billing_period.end_date",
        )
