"""Checklist schedule filter options (Inspections)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pager, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "ChecklistScheduleFilterOptionAssignee",
    "ChecklistScheduleFilterOptionEquipment",
    "ChecklistScheduleFilterOptionInspectionTemplate",
    "ChecklistScheduleFilterOptionInspectionsSchedulesAssignee",
    "ChecklistScheduleFilterOptionInspectionsSchedulesAssigneeFilters",
    "ChecklistScheduleFilterOptionInspectionsSchedulesInspectionTemplate",
    "ChecklistScheduleFilterOptionInspectionsSchedulesInspectionTemplateFilters",
    "ChecklistScheduleFilterOptionInspectionsSchedulesType",
    "ChecklistScheduleFilterOptionInspectionsSchedulesTypeFilters",
    "ChecklistScheduleFilterOptionLocation",
    "ChecklistScheduleFilterOptionType",
    "ChecklistScheduleFilterOptionsResource",
]


@record
class ChecklistScheduleFilterOptionAssignee(Model):
    """What Procore tells of checklist schedule filter options (Inspections)."""

    id: Id | None = None
    label: str | None = None


@record
class ChecklistScheduleFilterOptionEquipment(Model):
    """What Procore tells of checklist schedule filter options (Inspections)."""

    id: Id | None = None
    label: str | None = None


@record
class ChecklistScheduleFilterOptionInspectionTemplate(Model):
    """What Procore tells of checklist schedule filter options (Inspections)."""

    id: Id | None = None
    label: str | None = None


@record
class ChecklistScheduleFilterOptionInspectionsSchedulesAssignee(Model):
    """What Procore tells of checklist schedule filter options (Inspections)."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class ChecklistScheduleFilterOptionInspectionsSchedulesInspectionTemplate(Model):
    """What Procore tells of checklist schedule filter options (Inspections)."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistScheduleFilterOptionInspectionsSchedulesType(Model):
    """What Procore tells of checklist schedule filter options (Inspections)."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistScheduleFilterOptionLocation(Model):
    """What Procore tells of checklist schedule filter options (Inspections)."""

    id: Id | None = None
    label: str | None = None


@record
class ChecklistScheduleFilterOptionType(Model):
    """What Procore tells of checklist schedule filter options (Inspections)."""

    id: Id | None = None
    label: str | None = None


class ChecklistScheduleFilterOptionInspectionsSchedulesAssigneeFilters(TypedDict, total=False):
    inspection_type_grouping: Literal["quality", "safety"] | Sequence[Literal["quality", "safety"]]


class ChecklistScheduleFilterOptionInspectionsSchedulesInspectionTemplateFilters(TypedDict, total=False):
    inspection_type_grouping: Literal["quality", "safety"] | Sequence[Literal["quality", "safety"]]


class ChecklistScheduleFilterOptionInspectionsSchedulesTypeFilters(TypedDict, total=False):
    inspection_type_grouping: Literal["quality", "safety"] | Sequence[Literal["quality", "safety"]]


class ChecklistScheduleFilterOptionsResource(Resource):
    """Checklist schedule filter options (Inspections)."""

    __slots__ = ()

    def list_assignees(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[ChecklistScheduleFilterOptionAssignee]:
        """Checklist Schedule Assignee Filter Options.

        GET /rest/v1.0/projects/{project_id}/checklist/schedules/filter_options/assignees
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
        """Checklist Schedule Equipment Filter Options.

        GET /rest/v1.0/projects/{project_id}/checklist/schedules/filter_options/equipment
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
        """Checklist Schedule Inspection Template Filter Options.

        GET /rest/v1.0/projects/{project_id}/checklist/schedules/filter_options/inspection_templates
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
        filters: ChecklistScheduleFilterOptionInspectionsSchedulesAssigneeFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ChecklistScheduleFilterOptionInspectionsSchedulesAssignee]:
        """List Checklist Schedule Assignee Filter Options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/schedules/assignees
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
        filters: ChecklistScheduleFilterOptionInspectionsSchedulesInspectionTemplateFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ChecklistScheduleFilterOptionInspectionsSchedulesInspectionTemplate]:
        """List Checklist Schedule Inspection Template Filter Options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/schedules/inspection_templates
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
        filters: ChecklistScheduleFilterOptionInspectionsSchedulesTypeFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ChecklistScheduleFilterOptionInspectionsSchedulesType]:
        """List Checklist Schedule Inspection Type Filter Options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/schedules/types
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
        """Checklist Schedule Location Filter Options.

        GET /rest/v1.0/projects/{project_id}/checklist/schedules/filter_options/locations
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
        """Checklist Schedule Inspection Type Filter Options.

        GET /rest/v1.0/projects/{project_id}/checklist/schedules/filter_options/types
        """
        return self._pages(
            ChecklistScheduleFilterOptionType,
            "/rest/v1.0/projects/{project_id}/checklist/schedules/filter_options/types",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )
