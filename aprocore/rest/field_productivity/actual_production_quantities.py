"""Actual production quantities (Field Productivity)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset, some

__all__ = [
    "ActualProductionQuantitiesResource",
    "ActualProductionQuantity",
    "ActualProductionQuantityCostCode",
    "ActualProductionQuantityCreatedBy",
    "ActualProductionQuantityCrew",
    "ActualProductionQuantityEmployee",
    "ActualProductionQuantityEntity",
    "ActualProductionQuantityFilters",
    "ActualProductionQuantityIdFilters",
    "ActualProductionQuantityInput",
    "ActualProductionQuantityLead",
    "ActualProductionQuantityLocation",
    "ActualProductionQuantitySubJob",
]


@record
class ActualProductionQuantity(Model):
    """What Procore tells of actual production quantities."""

    id: Id | None = None
    description: str | None = None
    unit_of_measure: str | None = None
    quantity: float | None = None
    timesheet_id: Id | None = None
    location: ActualProductionQuantityLocation | None = None
    crew: ActualProductionQuantityCrew | None = None
    sub_job: ActualProductionQuantitySubJob | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    cost_code: ActualProductionQuantityCostCode | None = None
    deleted_at: DateTime | None = None
    created_by: ActualProductionQuantityCreatedBy | None = None
    date: Date | None = None
    entities: list[ActualProductionQuantityEntity] | None = None


@record
class ActualProductionQuantityCostCode(Model):
    """``cost_code`` of :class:`ActualProductionQuantity`."""

    id: Id | None = None
    biller_id: Id | None = None
    biller_type: str | None = None
    code: str | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    full_code: str | None = None
    name: str | None = None
    parent_id: Id | None = None
    sortable_code: str | None = None
    standard_cost_code_id: Id | None = None
    updated_at: DateTime | None = None


@record
class ActualProductionQuantityCreatedBy(Model):
    """``created_by`` of :class:`ActualProductionQuantity`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ActualProductionQuantityCrew(Model):
    """``crew`` of :class:`ActualProductionQuantity`."""

    id: Id | None = None
    name: str | None = None
    project_id: Id | None = None
    company_id: Id | None = None
    employees: list[ActualProductionQuantityEmployee] | None = None
    created_by: ActualProductionQuantityCreatedBy | None = None
    lead: ActualProductionQuantityLead | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class ActualProductionQuantityEmployee(Model):
    """``employees`` of :class:`ActualProductionQuantityCrew`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ActualProductionQuantityEntity(Model):
    """``entities`` of :class:`ActualProductionQuantity`."""

    id: Id | None = None
    description: str | None = None
    unit_of_measure: str | None = None
    quantity: float | None = None
    timesheet_id: Id | None = None
    location: ActualProductionQuantityLocation | None = None
    crew: ActualProductionQuantityCrew | None = None
    sub_job: ActualProductionQuantitySubJob | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    cost_code: ActualProductionQuantityCostCode | None = None
    deleted_at: DateTime | None = None
    created_by: ActualProductionQuantityCreatedBy | None = None
    date: Date | None = None


@record
class ActualProductionQuantityLead(Model):
    """``lead`` of :class:`ActualProductionQuantityCrew`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ActualProductionQuantityLocation(Model):
    """``location`` of :class:`ActualProductionQuantity`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class ActualProductionQuantitySubJob(Model):
    """``sub_job`` of :class:`ActualProductionQuantity`."""

    id: Id | None = None
    origin_id: Id | None = None
    origin_data: str | None = None
    created_at: str | None = None
    updated_at: str | None = None
    name: str | None = None
    code: str | None = None


class ActualProductionQuantityInput(TypedDict, total=False):
    """What is sent as ``actual_production_quantities``."""

    description: str | None
    quantity: float | None
    crew_id: Id | None
    location_id: Id | None
    wbs_code_id: Id | None
    cost_code_id: Id | None
    timesheet_id: Id | None
    sub_job_id: Id | None
    id: Id | None
    date: Date | str | None


class ActualProductionQuantityFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    unit_of_measure: str | Sequence[str]
    updated_at: DateRange
    timesheet_id: Id | Sequence[Id]
    crew_id: Id | Sequence[Id]
    location_id: Id | Sequence[Id]
    date: DateRange
    id: Id | Sequence[Id]


class ActualProductionQuantityIdFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    unit_of_measure: str | Sequence[str]
    updated_at: DateRange
    timesheet_id: Id | Sequence[Id]
    crew_id: Id | Sequence[Id]
    location_id: Id | Sequence[Id]
    date: DateRange


class ActualProductionQuantitiesResource(Resource):
    """Actual production quantities (Field Productivity).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def bulk_create(
        self,
        *,
        actual_production_quantities: Sequence[ActualProductionQuantityInput],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ActualProductionQuantity:
        """Bulk create actual production quantities.

        POST /rest/v1.0/projects/{project_id}/actual_production_quantities/bulk_create
        """
        return await self._one(
            ActualProductionQuantity,
            "POST",
            "/rest/v1.0/projects/{project_id}/actual_production_quantities/bulk_create",
            {"project_id": project_id},
            options,
            body=some({"actual_production_quantities": actual_production_quantities}),
        )

    async def bulk_destroy(
        self,
        *,
        actual_production_quantity_ids: Sequence[Id],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ActualProductionQuantity:
        """Bulk destroy actual production quantities.

        DELETE /rest/v1.0/projects/{project_id}/actual_production_quantities/bulk_destroy
        """
        return await self._one(
            ActualProductionQuantity,
            "DELETE",
            "/rest/v1.0/projects/{project_id}/actual_production_quantities/bulk_destroy",
            {"project_id": project_id},
            options,
            body=some({"actual_production_quantity_ids": actual_production_quantity_ids}),
        )

    async def bulk_update(
        self,
        *,
        actual_production_quantities: Sequence[ActualProductionQuantityInput],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ActualProductionQuantity:
        """Bulk update actual production quantities.

        PATCH /rest/v1.0/projects/{project_id}/actual_production_quantities/bulk_update
        """
        return await self._one(
            ActualProductionQuantity,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/actual_production_quantities/bulk_update",
            {"project_id": project_id},
            options,
            body=some({"actual_production_quantities": actual_production_quantities}),
        )

    async def create(
        self,
        *,
        actual_production_quantity: ActualProductionQuantityInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ActualProductionQuantity:
        """Create actual production quantity.

        POST /rest/v1.0/projects/{project_id}/actual_production_quantities
        """
        return await self._one(
            ActualProductionQuantity,
            "POST",
            "/rest/v1.0/projects/{project_id}/actual_production_quantities",
            {"project_id": project_id},
            options,
            body=some({"actual_production_quantity": actual_production_quantity}),
        )

    async def delete(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ActualProductionQuantity:
        """Delete actual production quantity.

        DELETE /rest/v1.0/projects/{project_id}/actual_production_quantities/{id}
        """
        return await self._one(
            ActualProductionQuantity,
            "DELETE",
            "/rest/v1.0/projects/{project_id}/actual_production_quantities/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(
        self,
        *,
        id: Id,
        actual_production_quantity: ActualProductionQuantityInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ActualProductionQuantity:
        """Show actual production quantity.

        GET /rest/v1.0/projects/{project_id}/actual_production_quantities/{id}
        """
        return await self._one(
            ActualProductionQuantity,
            "GET",
            "/rest/v1.0/projects/{project_id}/actual_production_quantities/{id}",
            {"project_id": project_id, "id": id},
            options,
            body=some({"actual_production_quantity": actual_production_quantity}),
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ActualProductionQuantityFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ActualProductionQuantity]:
        """List all actual production quantities.

        GET /rest/v1.0/projects/{project_id}/actual_production_quantities

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            ActualProductionQuantity,
            "/rest/v1.0/projects/{project_id}/actual_production_quantities",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_ids(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ActualProductionQuantityIdFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Id]:
        """List of actual production quantity IDs.

        GET /rest/v1.0/projects/{project_id}/actual_production_quantities/ids

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            None,
            "/rest/v1.0/projects/{project_id}/actual_production_quantities/ids",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        actual_production_quantity: ActualProductionQuantityInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ActualProductionQuantity:
        """Update actual production quantity.

        PATCH /rest/v1.0/projects/{project_id}/actual_production_quantities/{id}
        """
        return await self._one(
            ActualProductionQuantity,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/actual_production_quantities/{id}",
            {"project_id": project_id, "id": id},
            options,
            body=some({"actual_production_quantity": actual_production_quantity}),
        )
