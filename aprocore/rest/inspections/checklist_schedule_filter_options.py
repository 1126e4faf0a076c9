"""Checklist schedule filter options (Inspections)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import OMITTED, UNSET, Options, Pager, Pages, Resource, ScopedOptions, Unset


@record
class ChecklistScheduleFilterOptionAssignee(Model):
    """Returned by :meth:`ChecklistScheduleFilterOptionsResource.list_assignees`."""

    id: Id
    label: str | None = None


@record
class ChecklistScheduleFilterOptionEquipment(Model):
    """Returned by :meth:`ChecklistScheduleFilterOptionsResource.list_equipment`."""

    id: Id
    label: str | None = None


@record
class ChecklistScheduleFilterOptionInspectionTemplate(Model):
    """Returned by :meth:`ChecklistScheduleFilterOptionsResource.list_inspection_templates`."""

    id: Id
    label: str | None = None


@record
class ChecklistScheduleFilterOptionInspectionsSchedulesAssignee(Model):
    """Returned by :meth:`ChecklistScheduleFilterOptionsResource.list_inspections_schedules_assignees`."""

    id: Id
    login: str
    name: str | None = None
    company_name: str | None = None


@record
class ChecklistScheduleFilterOptionInspectionsSchedulesInspectionTemplate(Model):
    """Returned by :meth:`ChecklistScheduleFilterOptionsResource.list_inspections_schedules_inspection_templates`."""

    key: str
    value: str


@record
class ChecklistScheduleFilterOptionInspectionsSchedulesType(Model):
    """Returned by :meth:`ChecklistScheduleFilterOptionsResource.list_inspections_schedules_types`."""

    key: str
    value: str


@record
class ChecklistScheduleFilterOptionLocation(Model):
    """Returned by :meth:`ChecklistScheduleFilterOptionsResource.list_locations`."""

    id: Id
    label: str | None = None


@record
class ChecklistScheduleFilterOptionType(Model):
    """Returned by :meth:`ChecklistScheduleFilterOptionsResource.list_types`."""

    id: Id
    label: str | None = None


class ChecklistScheduleFilterOptionInspectionsSchedulesAssigneeFilters(TypedDict, total=False):
    """Query filters of ``inspections.checklist_schedule_filter_options.list_inspections_schedules_assignees``."""

    inspection_type_grouping: Literal["quality", "safety"] | Sequence[Literal["quality", "safety"]]


class ChecklistScheduleFilterOptionInspectionsSchedulesInspectionTemplateFilters(TypedDict, total=False):
    """Query filters of ``inspections.checklist_schedule_filter_options.list_inspections_schedules_inspection_templates``."""

    inspection_type_grouping: Literal["quality", "safety"] | Sequence[Literal["quality", "safety"]]


class ChecklistScheduleFilterOptionInspectionsSchedulesTypeFilters(TypedDict, total=False):
    """Query filters of ``inspections.checklist_schedule_filter_options.list_inspections_schedules_types``."""

    inspection_type_grouping: Literal["quality", "safety"] | Sequence[Literal["quality", "safety"]]


class ChecklistScheduleFilterOptionsResource(Resource):
    """Checklist schedule filter options (Inspections)."""

    __slots__ = ()

    def list_assignees(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[ChecklistScheduleFilterOptionAssignee]:
        """List checklist schedule assignee filter options.

        GET /rest/v1.0/projects/{project_id}/checklist/schedules/filter_options/assignees
        https://developers.procore.com/reference/rest/v1/checklist-schedule-filter-options?version=1.0#checklist-schedule-assignee-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistScheduleFilterOptionAssignee`.
        """
        return self._pages(
            ChecklistScheduleFilterOptionAssignee,
            "/rest/v1.0/projects/{project_id}/checklist/schedules/filter_options/assignees",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_equipment(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[ChecklistScheduleFilterOptionEquipment]:
        """List checklist schedule equipment filter options.

        GET /rest/v1.0/projects/{project_id}/checklist/schedules/filter_options/equipment
        https://developers.procore.com/reference/rest/v1/checklist-schedule-filter-options?version=1.0#checklist-schedule-equipment-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistScheduleFilterOptionEquipment`.
        """
        return self._pages(
            ChecklistScheduleFilterOptionEquipment,
            "/rest/v1.0/projects/{project_id}/checklist/schedules/filter_options/equipment",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_inspection_templates(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[ChecklistScheduleFilterOptionInspectionTemplate]:
        """List checklist schedule inspection template filter options.

        GET /rest/v1.0/projects/{project_id}/checklist/schedules/filter_options/inspection_templates
        https://developers.procore.com/reference/rest/v1/checklist-schedule-filter-options?version=1.0#checklist-schedule-inspection-template-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistScheduleFilterOptionInspectionTemplate`.
        """
        return self._pages(
            ChecklistScheduleFilterOptionInspectionTemplate,
            "/rest/v1.0/projects/{project_id}/checklist/schedules/filter_options/inspection_templates",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_inspections_schedules_assignees(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        query: str | Unset = UNSET,
        filters: ChecklistScheduleFilterOptionInspectionsSchedulesAssigneeFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ChecklistScheduleFilterOptionInspectionsSchedulesAssignee]:
        """List checklist schedule assignee filter options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/schedules/assignees
        https://developers.procore.com/reference/rest/checklist-schedule-filter-options?version=2.0#list-checklist-schedule-assignee-filter-options

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistScheduleFilterOptionInspectionsSchedulesAssignee`.
        """
        return self._pages(
            ChecklistScheduleFilterOptionInspectionsSchedulesAssignee,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/schedules/assignees",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page, "query": query, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_inspections_schedules_inspection_templates(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        query: str | Unset = UNSET,
        filters: ChecklistScheduleFilterOptionInspectionsSchedulesInspectionTemplateFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ChecklistScheduleFilterOptionInspectionsSchedulesInspectionTemplate]:
        """List checklist schedule inspection template filter options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/schedules/inspection_templates
        https://developers.procore.com/reference/rest/checklist-schedule-filter-options?version=2.0#list-checklist-schedule-inspection-template-filter-options

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistScheduleFilterOptionInspectionsSchedulesInspectionTemplate`.
        """
        return self._pages(
            ChecklistScheduleFilterOptionInspectionsSchedulesInspectionTemplate,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/schedules/inspection_templates",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page, "query": query, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_inspections_schedules_types(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        query: str | Unset = UNSET,
        filters: ChecklistScheduleFilterOptionInspectionsSchedulesTypeFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ChecklistScheduleFilterOptionInspectionsSchedulesType]:
        """List checklist schedule inspection type filter options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/schedules/types
        https://developers.procore.com/reference/rest/checklist-schedule-filter-options?version=2.0#list-checklist-schedule-inspection-type-filter-options

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistScheduleFilterOptionInspectionsSchedulesType`.
        """
        return self._pages(
            ChecklistScheduleFilterOptionInspectionsSchedulesType,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/schedules/types",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page, "query": query, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_locations(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[ChecklistScheduleFilterOptionLocation]:
        """List checklist schedule location filter options.

        GET /rest/v1.0/projects/{project_id}/checklist/schedules/filter_options/locations
        https://developers.procore.com/reference/rest/v1/checklist-schedule-filter-options?version=1.0#checklist-schedule-location-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistScheduleFilterOptionLocation`.
        """
        return self._pages(
            ChecklistScheduleFilterOptionLocation,
            "/rest/v1.0/projects/{project_id}/checklist/schedules/filter_options/locations",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_types(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[ChecklistScheduleFilterOptionType]:
        """List checklist schedule inspection type filter options.

        GET /rest/v1.0/projects/{project_id}/checklist/schedules/filter_options/types
        https://developers.procore.com/reference/rest/v1/checklist-schedule-filter-options?version=1.0#checklist-schedule-inspection-type-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistScheduleFilterOptionType`.
        """
        return self._pages(
            ChecklistScheduleFilterOptionType,
            "/rest/v1.0/projects/{project_id}/checklist/schedules/filter_options/types",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )
