"""Timesheet to budget configuration (Field Productivity)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, Unset

__all__ = [
    "TimesheetToBudgetConfiguration",
    "TimesheetToBudgetConfigurationResource",
]


@record
class TimesheetToBudgetConfiguration(Model):
    """What Procore tells of timesheet to budget configuration."""

    id: Id | None = None
    line_item_type_id: Id | None = None
    erp_default_line_item_type_id: Id | None = None
    equipment_default_line_item_type_id: Id | None = None
    equipment_erp_default_line_item_type_id: Id | None = None
    company_id: Id | None = None
    has_backfilled: bool | None = None


class TimesheetToBudgetConfigurationResource(Resource):
    """Timesheet to budget configuration (Field Productivity).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        line_item_type_id: Id,
        erp_default_line_item_type_id: Id,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> TimesheetToBudgetConfiguration:
        """Create timesheet to budget configuration.

        POST /rest/v1.0/companies/{company_id}/timesheets/timesheet_to_budget_configuration
        """
        return await self._one(
            TimesheetToBudgetConfiguration,
            "POST",
            "/rest/v1.0/companies/{company_id}/timesheets/timesheet_to_budget_configuration",
            {"company_id": company_id},
            options,
            body={
                "line_item_type_id": line_item_type_id,
                "erp_default_line_item_type_id": erp_default_line_item_type_id,
            },
        )

    async def delete(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete timesheet to budget configuration.

        DELETE /rest/v1.0/companies/{company_id}/timesheets/timesheet_to_budget_configuration
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/timesheets/timesheet_to_budget_configuration",
            {"company_id": company_id},
            options,
        )

    async def get(
        self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> TimesheetToBudgetConfiguration:
        """Show timesheet to budget configuration.

        GET /rest/v1.0/companies/{company_id}/timesheets/timesheet_to_budget_configuration
        """
        return await self._one(
            TimesheetToBudgetConfiguration,
            "GET",
            "/rest/v1.0/companies/{company_id}/timesheets/timesheet_to_budget_configuration",
            {"company_id": company_id},
            options,
        )

    async def update(
        self,
        *,
        line_item_type_id: Id,
        erp_default_line_item_type_id: Id,
        company_id: Id | Unset = UNSET,
        apply_to_existing: bool | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> TimesheetToBudgetConfiguration:
        """Update timesheet to budget configuration.

        PATCH /rest/v1.0/companies/{company_id}/timesheets/timesheet_to_budget_configuration
        """
        return await self._one(
            TimesheetToBudgetConfiguration,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/timesheets/timesheet_to_budget_configuration",
            {"company_id": company_id},
            options,
            body={
                "apply_to_existing": apply_to_existing,
                "line_item_type_id": line_item_type_id,
                "erp_default_line_item_type_id": erp_default_line_item_type_id,
            },
        )
