"""Timesheet to budget configuration (Field Productivity)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, Unset


@record
class TimesheetToBudgetConfiguration(Model):
    """A timesheet to budget configuration."""

    id: Id | None = None
    line_item_type_id: Id | None = None
    erp_default_line_item_type_id: Id | None = None
    equipment_default_line_item_type_id: Id | None = None
    equipment_erp_default_line_item_type_id: Id | None = None
    company_id: Id | None = None
    has_backfilled: bool | None = None


class TimesheetToBudgetConfigurationResource(Resource):
    """Timesheet to budget configuration (Field Productivity)."""

    __slots__ = ()

    async def create(
        self,
        *,
        line_item_type_id: Id,
        erp_default_line_item_type_id: Id,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> TimesheetToBudgetConfiguration:
        """Create a timesheet to budget configuration.

        POST /rest/v1.0/companies/{company_id}/timesheets/timesheet_to_budget_configuration
        https://developers.procore.com/reference/rest/v1/timesheet-to-budget-configuration?version=1.0#create-timesheet-to-budget-configuration

        Returns:
            :class:`TimesheetToBudgetConfiguration`.
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
        """Delete a timesheet to budget configuration.

        DELETE /rest/v1.0/companies/{company_id}/timesheets/timesheet_to_budget_configuration
        https://developers.procore.com/reference/rest/v1/timesheet-to-budget-configuration?version=1.0#delete-timesheet-to-budget-configuration

        Returns:
            None.
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
        """Return a timesheet to budget configuration.

        GET /rest/v1.0/companies/{company_id}/timesheets/timesheet_to_budget_configuration
        https://developers.procore.com/reference/rest/v1/timesheet-to-budget-configuration?version=1.0#show-timesheet-to-budget-configuration

        Returns:
            :class:`TimesheetToBudgetConfiguration`.
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
        """Update a timesheet to budget configuration.

        PATCH /rest/v1.0/companies/{company_id}/timesheets/timesheet_to_budget_configuration
        https://developers.procore.com/reference/rest/v1/timesheet-to-budget-configuration?version=1.0#update-timesheet-to-budget-configuration

        Returns:
            :class:`TimesheetToBudgetConfiguration`.
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
