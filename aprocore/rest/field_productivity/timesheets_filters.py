"""Timesheets filters (Field Productivity)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "TimesheetsFilterApprovalStatus",
    "TimesheetsFilterBillable",
    "TimesheetsFilterCostCode",
    "TimesheetsFilterCreatedBy",
    "TimesheetsFilterCrew",
    "TimesheetsFilterDepartment",
    "TimesheetsFilterEmployee",
    "TimesheetsFilterEmployeeId",
    "TimesheetsFilterLocation",
    "TimesheetsFilterOffice",
    "TimesheetsFilterProject",
    "TimesheetsFilterRegion",
    "TimesheetsFilterSubJob",
    "TimesheetsFilterTimeType",
    "TimesheetsFilterWbsCode",
    "TimesheetsFilterWorkClassification",
    "TimesheetsFiltersResource",
]


@record
class TimesheetsFilterApprovalStatus(Model):
    """What :meth:`TimesheetsFiltersResource.list_approval_status` gives."""

    key: int | None = None
    value: str | None = None


@record
class TimesheetsFilterBillable(Model):
    """What :meth:`TimesheetsFiltersResource.list_billable` gives."""

    key: int | None = None
    value: str | None = None


@record
class TimesheetsFilterCostCode(Model):
    """What :meth:`TimesheetsFiltersResource.list_cost_codes` gives."""

    key: int | None = None
    value: str | None = None


@record
class TimesheetsFilterCreatedBy(Model):
    """What :meth:`TimesheetsFiltersResource.list_created_by` gives."""

    key: int | None = None
    value: str | None = None


@record
class TimesheetsFilterCrew(Model):
    """What :meth:`TimesheetsFiltersResource.list_crews` gives."""

    key: int | None = None
    value: str | None = None


@record
class TimesheetsFilterDepartment(Model):
    """What :meth:`TimesheetsFiltersResource.list_departments` gives."""

    key: int | None = None
    value: str | None = None


@record
class TimesheetsFilterEmployee(Model):
    """What :meth:`TimesheetsFiltersResource.list_employees` gives."""

    key: int | None = None
    value: str | None = None


@record
class TimesheetsFilterEmployeeId(Model):
    """What :meth:`TimesheetsFiltersResource.list_employee_ids` gives."""

    key: int | None = None
    value: str | None = None


@record
class TimesheetsFilterLocation(Model):
    """What :meth:`TimesheetsFiltersResource.list_locations` gives."""

    key: int | None = None
    value: str | None = None


@record
class TimesheetsFilterOffice(Model):
    """What :meth:`TimesheetsFiltersResource.list_offices` gives."""

    key: int | None = None
    value: str | None = None


@record
class TimesheetsFilterProject(Model):
    """What :meth:`TimesheetsFiltersResource.list_projects` gives."""

    key: int | None = None
    value: str | None = None


@record
class TimesheetsFilterRegion(Model):
    """What :meth:`TimesheetsFiltersResource.list_regions` gives."""

    key: int | None = None
    value: str | None = None


@record
class TimesheetsFilterSubJob(Model):
    """What :meth:`TimesheetsFiltersResource.list_sub_job` gives."""

    key: int | None = None
    value: str | None = None


@record
class TimesheetsFilterTimeType(Model):
    """What :meth:`TimesheetsFiltersResource.list_time_type` gives."""

    key: int | None = None
    value: str | None = None


@record
class TimesheetsFilterWbsCode(Model):
    """What :meth:`TimesheetsFiltersResource.list_wbs_codes` gives."""

    key: int | None = None
    value: str | None = None


@record
class TimesheetsFilterWorkClassification(Model):
    """What :meth:`TimesheetsFiltersResource.list_work_classifications` gives."""

    key: int | None = None
    value: str | None = None


class TimesheetsFiltersResource(Resource):
    """Timesheets filters (Field Productivity).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    def list_approval_status(
        self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[TimesheetsFilterApprovalStatus]:
        """Show timesheet approval status filters.

        GET /rest/v1.0/companies/{company_id}/timesheets/filters/approval_status

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            TimesheetsFilterApprovalStatus,
            "/rest/v1.0/companies/{company_id}/timesheets/filters/approval_status",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_billable(
        self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[TimesheetsFilterBillable]:
        """Show timesheet billable filters.

        GET /rest/v1.0/companies/{company_id}/timesheets/filters/billable

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            TimesheetsFilterBillable,
            "/rest/v1.0/companies/{company_id}/timesheets/filters/billable",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_cost_codes(
        self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[TimesheetsFilterCostCode]:
        """List cost code filter values.

        GET /rest/v1.0/companies/{company_id}/timesheets/filters/cost_codes

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            TimesheetsFilterCostCode,
            "/rest/v1.0/companies/{company_id}/timesheets/filters/cost_codes",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_created_by(
        self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[TimesheetsFilterCreatedBy]:
        """Show timesheet created by filters.

        GET /rest/v1.0/companies/{company_id}/timesheets/filters/created_by

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            TimesheetsFilterCreatedBy,
            "/rest/v1.0/companies/{company_id}/timesheets/filters/created_by",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_crews(
        self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[TimesheetsFilterCrew]:
        """Show timesheet crews filters.

        GET /rest/v1.0/companies/{company_id}/timesheets/filters/crews

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            TimesheetsFilterCrew,
            "/rest/v1.0/companies/{company_id}/timesheets/filters/crews",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_departments(
        self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[TimesheetsFilterDepartment]:
        """Show timesheet department filters.

        GET /rest/v1.0/companies/{company_id}/timesheets/filters/departments

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            TimesheetsFilterDepartment,
            "/rest/v1.0/companies/{company_id}/timesheets/filters/departments",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_employee_ids(
        self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[TimesheetsFilterEmployeeId]:
        """Show timesheet employee ID filters.

        GET /rest/v1.0/companies/{company_id}/timesheets/filters/employee_ids

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            TimesheetsFilterEmployeeId,
            "/rest/v1.0/companies/{company_id}/timesheets/filters/employee_ids",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_employees(
        self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[TimesheetsFilterEmployee]:
        """Show timesheet employee filters.

        GET /rest/v1.0/companies/{company_id}/timesheets/filters/employees

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            TimesheetsFilterEmployee,
            "/rest/v1.0/companies/{company_id}/timesheets/filters/employees",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_locations(
        self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[TimesheetsFilterLocation]:
        """Show timesheet location filters.

        GET /rest/v1.0/companies/{company_id}/timesheets/filters/locations

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            TimesheetsFilterLocation,
            "/rest/v1.0/companies/{company_id}/timesheets/filters/locations",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_offices(
        self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[TimesheetsFilterOffice]:
        """Show timesheet office filters.

        GET /rest/v1.0/companies/{company_id}/timesheets/filters/offices

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            TimesheetsFilterOffice,
            "/rest/v1.0/companies/{company_id}/timesheets/filters/offices",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_projects(
        self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[TimesheetsFilterProject]:
        """Show timesheet project filters.

        GET /rest/v1.0/companies/{company_id}/timesheets/filters/projects

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            TimesheetsFilterProject,
            "/rest/v1.0/companies/{company_id}/timesheets/filters/projects",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_regions(
        self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[TimesheetsFilterRegion]:
        """Show timesheet region filters.

        GET /rest/v1.0/companies/{company_id}/timesheets/filters/regions

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            TimesheetsFilterRegion,
            "/rest/v1.0/companies/{company_id}/timesheets/filters/regions",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_sub_job(
        self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[TimesheetsFilterSubJob]:
        """Show timesheet sub job filters.

        GET /rest/v1.0/companies/{company_id}/timesheets/filters/sub_job

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            TimesheetsFilterSubJob,
            "/rest/v1.0/companies/{company_id}/timesheets/filters/sub_job",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_time_type(
        self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[TimesheetsFilterTimeType]:
        """Show timesheet time type filters.

        GET /rest/v1.0/companies/{company_id}/timesheets/filters/time_type

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            TimesheetsFilterTimeType,
            "/rest/v1.0/companies/{company_id}/timesheets/filters/time_type",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_wbs_codes(
        self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[TimesheetsFilterWbsCode]:
        """Show timesheet WBS code filters.

        GET /rest/v1.0/companies/{company_id}/timesheets/filters/wbs_codes

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            TimesheetsFilterWbsCode,
            "/rest/v1.0/companies/{company_id}/timesheets/filters/wbs_codes",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_work_classifications(
        self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[TimesheetsFilterWorkClassification]:
        """Show timesheet work classification filters.

        GET /rest/v1.0/companies/{company_id}/timesheets/filters/work_classifications

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            TimesheetsFilterWorkClassification,
            "/rest/v1.0/companies/{company_id}/timesheets/filters/work_classifications",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )
