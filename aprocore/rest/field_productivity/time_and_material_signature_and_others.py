"""Time and material signature (Field Productivity), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Required, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Decimal, Id
from .._base import UNSET, Options, Pages, Resource, ScopedOptions, Unset, some


@record
class TimeAndMaterialSignature(Model):
    """A time and material signature."""

    id: Id
    signature_text: str | None = None
    file_name: str | None = None
    url: str | None = None
    medium_thumbnail_url: str | None = None
    large_thumbnail_url: str | None = None
    created_at: DateTime | None = None
    created_by: TimeAndMaterialSignatureCreatedBy | None = None


@record
class TimeAndMaterialSignatureCreatedBy(Model):
    """``created_by`` of :class:`TimeAndMaterialSignature`."""

    id: Id
    login: str | None = None
    name: str | None = None


class TimeAndMaterialSignatureEntryInput(TypedDict, total=False):
    """``time_and_material_entry`` in a request body."""

    time_and_material_signature_ids: Sequence[Id] | None


class TimeAndMaterialSignatureInput(TypedDict, total=False):
    """``signature`` in a request body."""

    data: str | None
    party_id: Required[Id]
    signature_text: str | None
    upload_id: Id | None


class TimeAndMaterialSignatureResource(Resource):
    """Time and material signature (Field Productivity)."""

    __slots__ = ()

    async def bulk_destroy(
        self,
        *,
        time_and_material_entry: TimeAndMaterialSignatureEntryInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[TimeAndMaterialSignature]:
        """Delete multiple signatures.

        DELETE /rest/v1.0/projects/{project_id}/time_and_material_entries/signatures/bulk_destroy
        https://developers.procore.com/reference/rest/v1/time-and-material-signature?version=1.0#delete-multiple-signatures

        Returns:
            A list of :class:`TimeAndMaterialSignature`.
        """
        return await self._many(
            TimeAndMaterialSignature,
            "DELETE",
            "/rest/v1.0/projects/{project_id}/time_and_material_entries/signatures/bulk_destroy",
            {"project_id": project_id},
            options,
            body=some({"time_and_material_entry": time_and_material_entry}),
        )

    async def create(
        self, *, signature: TimeAndMaterialSignatureInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> TimeAndMaterialSignature:
        """Create a signature for time and material entry.

        POST /rest/v1.0/projects/{project_id}/time_and_material_entries/signatures
        https://developers.procore.com/reference/rest/v1/time-and-material-signature?version=1.0#create-signature-for-time-and-material-entry

        Returns:
            :class:`TimeAndMaterialSignature`.
        """
        return await self._one(
            TimeAndMaterialSignature,
            "POST",
            "/rest/v1.0/projects/{project_id}/time_and_material_entries/signatures",
            {"project_id": project_id},
            options,
            body={"signature": signature},
        )

    async def delete(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> TimeAndMaterialSignature:
        """Delete a signature.

        DELETE /rest/v1.0/projects/{project_id}/time_and_material_entries/signatures/{id}
        https://developers.procore.com/reference/rest/v1/time-and-material-signature?version=1.0#delete-signature

        Returns:
            :class:`TimeAndMaterialSignature`.
        """
        return await self._one(
            TimeAndMaterialSignature,
            "DELETE",
            "/rest/v1.0/projects/{project_id}/time_and_material_entries/signatures/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> TimeAndMaterialSignature:
        """Return a signature.

        GET /rest/v1.0/projects/{project_id}/time_and_material_entries/signatures/{id}
        https://developers.procore.com/reference/rest/v1/time-and-material-signature?version=1.0#show-a-signature

        Returns:
            :class:`TimeAndMaterialSignature`.
        """
        return await self._one(
            TimeAndMaterialSignature,
            "GET",
            "/rest/v1.0/projects/{project_id}/time_and_material_entries/signatures/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[TimeAndMaterialSignature]:
        """List signatures.

        GET /rest/v1.0/projects/{project_id}/time_and_material_entries/signatures
        https://developers.procore.com/reference/rest/v1/time-and-material-signature?version=1.0#list-signatures

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TimeAndMaterialSignature`.
        """
        return self._pages(
            TimeAndMaterialSignature,
            "/rest/v1.0/projects/{project_id}/time_and_material_entries/signatures",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class TimeAndMaterialTimecard(Model):
    """A time and material timecard."""

    id: Id
    hours_worked: Decimal | None = None
    company_id: Id | None = None
    project_id: Id | None = None
    time_and_material_entry_id: Id | None = None
    timecard_time_type_id: Id | None = None
    work_classification_id: Id | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by: TimeAndMaterialTimecardCreatedBy | None = None
    login_information: TimeAndMaterialTimecardLoginInformation | None = None


@record
class TimeAndMaterialTimecardCreatedBy(Model):
    """``created_by`` of :class:`TimeAndMaterialTimecard`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class TimeAndMaterialTimecardLoginInformation(Model):
    """``login_information`` of :class:`TimeAndMaterialTimecard`."""

    id: Id
    login: str | None = None
    name: str | None = None


class TimeAndMaterialTimecardInput(TypedDict, total=False):
    """``time_and_material_timecards`` in a request body."""

    time_and_material_entry_id: Id | None
    timecard_time_type_id: Id | None
    login_information_id: Id | None
    work_classification_id: Id | None
    hours_worked: Decimal | float | str | None
    time_and_material_timecards_ids: Sequence[Id] | None


class TimeAndMaterialTimecardResource(Resource):
    """Time and material timecard (Field Productivity)."""

    __slots__ = ()

    async def bulk_create(
        self,
        *,
        time_and_material_timecards: Sequence[TimeAndMaterialTimecardInput],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[TimeAndMaterialTimecard]:
        """Bulk create time and material timecards.

        POST /rest/v1.0/projects/{project_id}/time_and_material_timecards/bulk_create
        https://developers.procore.com/reference/rest/v1/time-and-material-timecard?version=1.0#bulk-create-time-and-material-timecards

        Returns:
            A list of :class:`TimeAndMaterialTimecard`.
        """
        return await self._many(
            TimeAndMaterialTimecard,
            "POST",
            "/rest/v1.0/projects/{project_id}/time_and_material_timecards/bulk_create",
            {"project_id": project_id},
            options,
            body={"time_and_material_timecards": time_and_material_timecards},
        )

    async def bulk_destroy(
        self,
        *,
        time_and_material_timecards: TimeAndMaterialTimecardInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[TimeAndMaterialTimecard]:
        """Bulk delete time and material timecards.

        DELETE /rest/v1.0/projects/{project_id}/time_and_material_timecards/bulk_destroy
        https://developers.procore.com/reference/rest/v1/time-and-material-timecard?version=1.0#bulk-delete-time-and-material-timecards

        Returns:
            A list of :class:`TimeAndMaterialTimecard`.
        """
        return await self._many(
            TimeAndMaterialTimecard,
            "DELETE",
            "/rest/v1.0/projects/{project_id}/time_and_material_timecards/bulk_destroy",
            {"project_id": project_id},
            options,
            body=some({"time_and_material_timecards": time_and_material_timecards}),
        )

    async def bulk_update(
        self,
        *,
        time_and_material_timecards: Sequence[TimeAndMaterialTimecardInput],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[TimeAndMaterialTimecard]:
        """Bulk update time and material timecards.

        PATCH /rest/v1.0/projects/{project_id}/time_and_material_timecards/bulk_update
        https://developers.procore.com/reference/rest/v1/time-and-material-timecard?version=1.0#bulk-update-time-and-material-timecards

        Returns:
            A list of :class:`TimeAndMaterialTimecard`.
        """
        return await self._many(
            TimeAndMaterialTimecard,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/time_and_material_timecards/bulk_update",
            {"project_id": project_id},
            options,
            body={"time_and_material_timecards": time_and_material_timecards},
        )

    async def create(
        self,
        *,
        time_and_material_timecard: TimeAndMaterialTimecardInput,
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> TimeAndMaterialTimecard:
        """Create a time and material timecard.

        POST /rest/v1.0/projects/{project_id}/time_and_material_timecards
        https://developers.procore.com/reference/rest/v1/time-and-material-timecard?version=1.0#create-time-and-material-timecard

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`TimeAndMaterialTimecard`.
        """
        return await self._one(
            TimeAndMaterialTimecard,
            "POST",
            "/rest/v1.0/projects/{project_id}/time_and_material_timecards",
            {"project_id": project_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"time_and_material_timecard": time_and_material_timecard},
        )

    async def delete(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> TimeAndMaterialTimecard:
        """Delete a time and material timecard.

        DELETE /rest/v1.0/projects/{project_id}/time_and_material_timecards/{id}
        https://developers.procore.com/reference/rest/v1/time-and-material-timecard?version=1.0#delete-time-and-material-timecard

        Returns:
            :class:`TimeAndMaterialTimecard`.
        """
        return await self._one(
            TimeAndMaterialTimecard,
            "DELETE",
            "/rest/v1.0/projects/{project_id}/time_and_material_timecards/{id}",
            {"id": id, "project_id": project_id},
            options,
        )

    async def get(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> TimeAndMaterialTimecard:
        """Return a time and material timecard.

        GET /rest/v1.0/projects/{project_id}/time_and_material_timecards/{id}
        https://developers.procore.com/reference/rest/v1/time-and-material-timecard?version=1.0#show-time-and-material-timecard

        Returns:
            :class:`TimeAndMaterialTimecard`.
        """
        return await self._one(
            TimeAndMaterialTimecard,
            "GET",
            "/rest/v1.0/projects/{project_id}/time_and_material_timecards/{id}",
            {"id": id, "project_id": project_id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[TimeAndMaterialTimecard]:
        """List time and material timecards.

        GET /rest/v1.0/projects/{project_id}/time_and_material_timecards
        https://developers.procore.com/reference/rest/v1/time-and-material-timecard?version=1.0#list-time-and-material-timecards

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TimeAndMaterialTimecard`.
        """
        return self._pages(
            TimeAndMaterialTimecard,
            "/rest/v1.0/projects/{project_id}/time_and_material_timecards",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        time_and_material_timecard: TimeAndMaterialTimecardInput,
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> TimeAndMaterialTimecard:
        """Update a time and material timecard.

        PATCH /rest/v1.0/projects/{project_id}/time_and_material_timecards/{id}
        https://developers.procore.com/reference/rest/v1/time-and-material-timecard?version=1.0#update-time-and-material-timecard

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`TimeAndMaterialTimecard`.
        """
        return await self._one(
            TimeAndMaterialTimecard,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/time_and_material_timecards/{id}",
            {"id": id, "project_id": project_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"time_and_material_timecard": time_and_material_timecard},
        )


@record
class TimesheetToBudgetConfiguration(Model):
    """A timesheet to budget configuration."""

    id: Id
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
