"""Actual production quantities (Field Productivity)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Decimal, Id
from .._base import OMITTED, UNSET, DateRange, Options, Pages, Resource, Unset, some


@record
class ActualProductionQuantity(Model):
    """An actual production quantity."""

    id: Id
    description: str | None = None
    unit_of_measure: str | None = None
    quantity: Decimal | None = None
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

    id: Id
    biller_id: Id | None = None
    biller_type: Literal["Project", "SubJob"] | str | None = None
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

    id: Id
    login: str | None = None
    name: str | None = None


@record
class ActualProductionQuantityCrew(Model):
    """``crew`` of :class:`ActualProductionQuantity`."""

    id: Id
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

    id: Id
    login: str | None = None
    name: str | None = None


@record
class ActualProductionQuantityEntity(Model):
    """``entities`` of :class:`ActualProductionQuantity`."""

    id: Id
    description: str | None = None
    unit_of_measure: str | None = None
    quantity: Decimal | None = None
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

    id: Id
    login: str | None = None
    name: str | None = None


@record
class ActualProductionQuantityLocation(Model):
    """``location`` of :class:`ActualProductionQuantity`."""

    id: Id
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class ActualProductionQuantitySubJob(Model):
    """``sub_job`` of :class:`ActualProductionQuantity`."""

    id: Id
    origin_id: Id | None = None
    origin_data: str | None = None
    created_at: str | None = None
    updated_at: str | None = None
    name: str | None = None
    code: str | None = None


class ActualProductionQuantityFields(TypedDict, total=False):
    """Fields of :class:`ActualProductionQuantityBulkCreateInput` and :class:`ActualProductionQuantityBulkUpdateInput` and :class:`ActualProductionQuantityCreateInput` and :class:`ActualProductionQuantityInput`."""

    description: str | None
    crew_id: Id | None
    location_id: Id | None
    wbs_code_id: Id | None
    timesheet_id: Id | None
    sub_job_id: Id | None
    date: Date | str | None


class ActualProductionQuantityBulkCreateInput(ActualProductionQuantityFields, total=False):
    """``actual_production_quantities`` in the body of ``bulk_create``."""

    quantity: Required[Decimal | float | str]
    cost_code_id: Required[Id]
    id: Id | None


class ActualProductionQuantityBulkUpdateInput(ActualProductionQuantityFields, total=False):
    """``actual_production_quantities`` in the body of ``bulk_update``."""

    quantity: Decimal | float | str | None
    cost_code_id: Id | None
    id: Required[Id]


class ActualProductionQuantityCreateInput(ActualProductionQuantityFields, total=False):
    """``actual_production_quantity`` in the body of ``create``, ``get``."""

    quantity: Required[Decimal | float | str]
    cost_code_id: Id | None
    id: Id | None


class ActualProductionQuantityInput(ActualProductionQuantityFields, total=False):
    """``actual_production_quantity`` in the body of ``update``."""

    quantity: Decimal | float | str | None
    cost_code_id: Id | None
    id: Id | None


class ActualProductionQuantityFilters(TypedDict, total=False):
    """Query filters of ``field_productivity.actual_production_quantities.list``."""

    unit_of_measure: str | Sequence[str]
    updated_at: DateRange
    timesheet_id: Id | Sequence[Id]
    crew_id: Id | Sequence[Id]
    location_id: Id | Sequence[Id]
    date: DateRange
    id: Id | Sequence[Id]


class ActualProductionQuantityIdFilters(TypedDict, total=False):
    """Query filters of ``field_productivity.actual_production_quantities.list_ids``."""

    unit_of_measure: str | Sequence[str]
    updated_at: DateRange
    timesheet_id: Id | Sequence[Id]
    crew_id: Id | Sequence[Id]
    location_id: Id | Sequence[Id]
    date: DateRange


class ActualProductionQuantitiesResource(Resource):
    """Actual production quantities (Field Productivity)."""

    __slots__ = ()

    async def bulk_create(
        self,
        *,
        actual_production_quantities: Sequence[ActualProductionQuantityBulkCreateInput],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ActualProductionQuantity:
        """Bulk create actual production quantities.

        POST /rest/v1.0/projects/{project_id}/actual_production_quantities/bulk_create
        https://developers.procore.com/reference/rest/v1/actual-production-quantities?version=1.0#bulk-create-actual-production-quantities

        Returns:
            :class:`ActualProductionQuantity`.
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
        https://developers.procore.com/reference/rest/v1/actual-production-quantities?version=1.0#bulk-destroy-actual-production-quantities

        Returns:
            :class:`ActualProductionQuantity`.
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
        actual_production_quantities: Sequence[ActualProductionQuantityBulkUpdateInput],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ActualProductionQuantity:
        """Bulk update actual production quantities.

        PATCH /rest/v1.0/projects/{project_id}/actual_production_quantities/bulk_update
        https://developers.procore.com/reference/rest/v1/actual-production-quantities?version=1.0#bulk-update-actual-production-quantities

        Returns:
            :class:`ActualProductionQuantity`.
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
        actual_production_quantity: ActualProductionQuantityCreateInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ActualProductionQuantity:
        """Create an actual production quantity.

        POST /rest/v1.0/projects/{project_id}/actual_production_quantities
        https://developers.procore.com/reference/rest/v1/actual-production-quantities?version=1.0#create-actual-production-quantity

        Returns:
            :class:`ActualProductionQuantity`.
        """
        return await self._one(
            ActualProductionQuantity,
            "POST",
            "/rest/v1.0/projects/{project_id}/actual_production_quantities",
            {"project_id": project_id},
            options,
            body=some({"actual_production_quantity": actual_production_quantity}),
            dates="actual_production_quantity.date",
        )

    async def delete(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ActualProductionQuantity:
        """Delete an actual production quantity.

        DELETE /rest/v1.0/projects/{project_id}/actual_production_quantities/{id}
        https://developers.procore.com/reference/rest/v1/actual-production-quantities?version=1.0#delete-actual-production-quantity

        Args:
            id: ID of an actual production quantity.

        Returns:
            :class:`ActualProductionQuantity`.
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
        actual_production_quantity: ActualProductionQuantityCreateInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ActualProductionQuantity:
        """Return an actual production quantity.

        GET /rest/v1.0/projects/{project_id}/actual_production_quantities/{id}
        https://developers.procore.com/reference/rest/v1/actual-production-quantities?version=1.0#show-actual-production-quantity

        Args:
            id: ID of an actual production quantity.

        Returns:
            :class:`ActualProductionQuantity`.
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
        filters: ActualProductionQuantityFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ActualProductionQuantity]:
        """List all actual production quantities.

        GET /rest/v1.0/projects/{project_id}/actual_production_quantities
        https://developers.procore.com/reference/rest/v1/actual-production-quantities?version=1.0#list-all-actual-production-quantities

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ActualProductionQuantity`.
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
        filters: ActualProductionQuantityIdFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Id]:
        """List actual production quantity IDs.

        GET /rest/v1.0/projects/{project_id}/actual_production_quantities/ids
        https://developers.procore.com/reference/rest/v1/actual-production-quantities?version=1.0#list-of-actual-production-quantity-ids

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Id`.
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
        """Update an actual production quantity.

        PATCH /rest/v1.0/projects/{project_id}/actual_production_quantities/{id}
        https://developers.procore.com/reference/rest/v1/actual-production-quantities?version=1.0#update-actual-production-quantity

        Args:
            id: ID of an actual production quantity.

        Returns:
            :class:`ActualProductionQuantity`.
        """
        return await self._one(
            ActualProductionQuantity,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/actual_production_quantities/{id}",
            {"project_id": project_id, "id": id},
            options,
            body=some({"actual_production_quantity": actual_production_quantity}),
        )
