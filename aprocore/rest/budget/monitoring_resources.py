"""Monitoring resources (Budget)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset


@record
class MonitoringResource(Model):
    """A monitoring resource."""

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
    """``monitoring_resource`` in a request body."""

    description: str | None
    start_date: Date | str | None
    end_date: Date | str | None
    unit_of_measure: Literal["weeks", "months"] | None
    unit_cost: str | None
    utilization: str | None
    budget_line_item_id: Id | None


class MonitoringResourcesResource(Resource):
    """Monitoring resources (Budget)."""

    __slots__ = ()

    async def create(
        self,
        *,
        monitoring_resource: MonitoringResourceInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> MonitoringResource:
        """Create a monitoring resource.

        POST /rest/v1.0/projects/{project_id}/monitoring_resources
        https://developers.procore.com/reference/rest/v1/monitoring-resources?version=1.0#create-monitoring-resource

        Returns:
            :class:`MonitoringResource`.
        """
        return await self._one(
            MonitoringResource,
            "POST",
            "/rest/v1.0/projects/{project_id}/monitoring_resources",
            {"project_id": project_id},
            options,
            body={"monitoring_resource": monitoring_resource},
            dates="monitoring_resource.start_date monitoring_resource.end_date",
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a monitoring resource.

        DELETE /rest/v1.0/projects/{project_id}/monitoring_resources/{id}
        https://developers.procore.com/reference/rest/v1/monitoring-resources?version=1.0#delete-monitoring-resource

        Returns:
            None.
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
        https://developers.procore.com/reference/rest/v1/monitoring-resources?version=1.0#list-monitoring-resources

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`MonitoringResource`.
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
        """Update a monitoring resource.

        PATCH /rest/v1.0/projects/{project_id}/monitoring_resources/{id}
        https://developers.procore.com/reference/rest/v1/monitoring-resources?version=1.0#update-monitoring-resource

        Returns:
            :class:`MonitoringResource`.
        """
        return await self._one(
            MonitoringResource,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/monitoring_resources/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"monitoring_resource": monitoring_resource},
            dates="monitoring_resource.start_date monitoring_resource.end_date",
        )
