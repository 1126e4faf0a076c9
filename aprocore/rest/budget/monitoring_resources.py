"""Monitoring resources (Budget)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset

__all__ = [
    "MonitoringResource",
    "MonitoringResourceCurrencyConfiguration",
    "MonitoringResourceInput",
    "MonitoringResourcesResource",
]


@record
class MonitoringResource(Model):
    """What Procore tells of monitoring resources."""

    id: Id | None = None
    description: str | None = None
    start_date: str | None = None
    end_date: str | None = None
    unit_of_measure: str | None = None
    unit_cost: float | None = None
    units_remaining: int | None = None
    forecast_to_complete: float | None = None
    planned_total_cost: float | None = None
    total_units: int | None = None
    utilization: float | None = None
    budget_line_item_id: Id | None = None
    currency_configuration: MonitoringResourceCurrencyConfiguration | None = None


@record
class MonitoringResourceCurrencyConfiguration(Model):
    """``currency_configuration`` of :class:`MonitoringResource`."""

    currency_iso_code: str | None = None


class MonitoringResourceInput(TypedDict, total=False):
    """What is sent as ``monitoring_resource``."""

    description: str | None
    start_date: Date | str | None
    end_date: Date | str | None
    unit_of_measure: Literal["weeks", "months"] | None
    unit_cost: str | None
    utilization: str | None
    budget_line_item_id: Id | None


class MonitoringResourcesResource(Resource):
    """Monitoring resources (Budget).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        monitoring_resource: MonitoringResourceInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> MonitoringResource:
        """Create monitoring resource.

        POST /rest/v1.0/projects/{project_id}/monitoring_resources
        """
        return await self._one(
            MonitoringResource,
            "POST",
            "/rest/v1.0/projects/{project_id}/monitoring_resources",
            {"project_id": project_id},
            options,
            body={"monitoring_resource": monitoring_resource},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete monitoring resource.

        DELETE /rest/v1.0/projects/{project_id}/monitoring_resources/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/monitoring_resources/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self, *, project_id: Id | Unset = UNSET, forecast_start_date: str | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[MonitoringResource]:
        """List monitoring resources.

        GET /rest/v1.0/projects/{project_id}/monitoring_resources

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            MonitoringResource,
            "/rest/v1.0/projects/{project_id}/monitoring_resources",
            {"project_id": project_id},
            options,
            query={"forecast_start_date": forecast_start_date},
            pager=Pager.UNPAGED,
        )

    async def update(
        self,
        *,
        id: Id,
        monitoring_resource: MonitoringResourceInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> MonitoringResource:
        """Update monitoring resource.

        PATCH /rest/v1.0/projects/{project_id}/monitoring_resources/{id}
        """
        return await self._one(
            MonitoringResource,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/monitoring_resources/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"monitoring_resource": monitoring_resource},
        )
