"""Timesheets filters (Field Productivity)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset


@record
class TimesheetsFilterApprovalStatus(Model):
    """Returned by :meth:`TimesheetsFiltersResource.list_approval_status`."""

    key: int | None = None
    value: str | None = None


@record
class TimesheetsFilterBillable(Model):
    """Returned by :meth:`TimesheetsFiltersResource.list_billable`."""

    key: int | None = None
    value: str | None = None


@record
class TimesheetsFilterCostCode(Model):
    """Returned by :meth:`TimesheetsFiltersResource.list_cost_codes`."""

    key: int | None = None
    value: str | None = None


@record
class TimesheetsFilterCreatedBy(Model):
    """Returned by :meth:`TimesheetsFiltersResource.list_created_by`."""

    key: int | None = None
    value: str | None = None


@record
class TimesheetsFilterCrew(Model):
    """Returned by :meth:`TimesheetsFiltersResource.list_crews`."""

    key: int | None = None
    value: str | None = None


@record
class TimesheetsFilterDepartment(Model):
    """Returned by :meth:`TimesheetsFiltersResource.list_departments`."""

    key: int | None = None
    value: str | None = None


@record
class TimesheetsFilterEmployee(Model):
    """Returned by :meth:`TimesheetsFiltersResource.list_employees`."""

    key: int | None = None
    value: str | None = None


@record
class TimesheetsFilterEmployeeId(Model):
    """Returned by :meth:`TimesheetsFiltersResource.list_employee_ids`."""

    key: int | None = None
    value: str | None = None


@record
class TimesheetsFilterLocation(Model):
    """Returned by :meth:`TimesheetsFiltersResource.list_locations`."""

    key: int | None = None
    value: str | None = None


@record
class TimesheetsFilterOffice(Model):
    """Returned by :meth:`TimesheetsFiltersResource.list_offices`."""

    key: int | None = None
    value: str | None = None


@record
class TimesheetsFilterProject(Model):
    """Returned by :meth:`TimesheetsFiltersResource.list_projects`."""

    key: int | None = None
    value: str | None = None


@record
class TimesheetsFilterRegion(Model):
    """Returned by :meth:`TimesheetsFiltersResource.list_regions`."""

    key: int | None = None
    value: str | None = None


@record
class TimesheetsFilterSubJob(Model):
    """Returned by :meth:`TimesheetsFiltersResource.list_sub_job`."""

    key: int | None = None
    value: str | None = None


@record
class TimesheetsFilterTimeType(Model):
    """Returned by :meth:`TimesheetsFiltersResource.list_time_type`."""

    key: int | None = None
    value: str | None = None


@record
class TimesheetsFilterWbsCode(Model):
    """Returned by :meth:`TimesheetsFiltersResource.list_wbs_codes`."""

    key: int | None = None
    value: str | None = None


@record
class TimesheetsFilterWorkClassification(Model):
    """Returned by :meth:`TimesheetsFiltersResource.list_work_classifications`."""

    key: int | None = None
    value: str | None = None


class TimesheetsFiltersResource(Resource):
    """Timesheets filters (Field Productivity)."""

    __slots__ = ()

    def list_approval_status(
        self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[TimesheetsFilterApprovalStatus]:
        """Return timesheet approval status filters.

        GET /rest/v1.0/companies/{company_id}/timesheets/filters/approval_status
        https://developers.procore.com/reference/rest/v1/timesheets-filters?version=1.0#show-timesheet-approval-status-filters

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TimesheetsFilterApprovalStatus`.
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
        """Return timesheet billable filters.

        GET /rest/v1.0/companies/{company_id}/timesheets/filters/billable
        https://developers.procore.com/reference/rest/v1/timesheets-filters?version=1.0#show-timesheet-billable-filters

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TimesheetsFilterBillable`.
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
        https://developers.procore.com/reference/rest/v1/timesheets?version=1.0#list-cost-code-filter-values

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TimesheetsFilterCostCode`.
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
        """Return timesheet created by filters.

        GET /rest/v1.0/companies/{company_id}/timesheets/filters/created_by
        https://developers.procore.com/reference/rest/v1/timesheets-filters?version=1.0#show-timesheet-created-by-filters

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TimesheetsFilterCreatedBy`.
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
        """Return timesheet crews filters.

        GET /rest/v1.0/companies/{company_id}/timesheets/filters/crews
        https://developers.procore.com/reference/rest/v1/timesheets-filters?version=1.0#show-timesheet-crews-filters

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TimesheetsFilterCrew`.
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
        """Return timesheet department filters.

        GET /rest/v1.0/companies/{company_id}/timesheets/filters/departments
        https://developers.procore.com/reference/rest/v1/timesheets-filters?version=1.0#show-timesheet-department-filters

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TimesheetsFilterDepartment`.
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
        """Return timesheet employee ID filters.

        GET /rest/v1.0/companies/{company_id}/timesheets/filters/employee_ids
        https://developers.procore.com/reference/rest/v1/timesheets-filters?version=1.0#show-timesheet-employee-id-filters

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TimesheetsFilterEmployeeId`.
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
        """Return timesheet employee filters.

        GET /rest/v1.0/companies/{company_id}/timesheets/filters/employees
        https://developers.procore.com/reference/rest/v1/timesheets-filters?version=1.0#show-timesheet-employee-filters

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TimesheetsFilterEmployee`.
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
        """Return timesheet location filters.

        GET /rest/v1.0/companies/{company_id}/timesheets/filters/locations
        https://developers.procore.com/reference/rest/v1/timesheets-filters?version=1.0#show-timesheet-location-filters

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TimesheetsFilterLocation`.
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
        """Return timesheet office filters.

        GET /rest/v1.0/companies/{company_id}/timesheets/filters/offices
        https://developers.procore.com/reference/rest/v1/timesheets-filters?version=1.0#show-timesheet-office-filters

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TimesheetsFilterOffice`.
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
        """Return timesheet project filters.

        GET /rest/v1.0/companies/{company_id}/timesheets/filters/projects
        https://developers.procore.com/reference/rest/v1/timesheets-filters?version=1.0#show-timesheet-project-filters

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TimesheetsFilterProject`.
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
        """Return timesheet region filters.

        GET /rest/v1.0/companies/{company_id}/timesheets/filters/regions
        https://developers.procore.com/reference/rest/v1/timesheets-filters?version=1.0#show-timesheet-region-filters

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TimesheetsFilterRegion`.
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
        """Return timesheet sub job filters.

        GET /rest/v1.0/companies/{company_id}/timesheets/filters/sub_job
        https://developers.procore.com/reference/rest/v1/timesheets-filters?version=1.0#show-timesheet-sub-job-filters

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TimesheetsFilterSubJob`.
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
        """Return timesheet time type filters.

        GET /rest/v1.0/companies/{company_id}/timesheets/filters/time_type
        https://developers.procore.com/reference/rest/v1/timesheets-filters?version=1.0#show-timesheet-time-type-filters

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TimesheetsFilterTimeType`.
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
        """Return timesheet WBS code filters.

        GET /rest/v1.0/companies/{company_id}/timesheets/filters/wbs_codes
        https://developers.procore.com/reference/rest/v1/timesheets-filters?version=1.0#show-timesheet-wbs-code-filters

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TimesheetsFilterWbsCode`.
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
        """Return timesheet work classification filters.

        GET /rest/v1.0/companies/{company_id}/timesheets/filters/work_classifications
        https://developers.procore.com/reference/rest/v1/timesheets-filters?version=1.0#show-timesheet-work-classification-filters

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TimesheetsFilterWorkClassification`.
        """
        return self._pages(
            TimesheetsFilterWorkClassification,
            "/rest/v1.0/companies/{company_id}/timesheets/filters/work_classifications",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )
