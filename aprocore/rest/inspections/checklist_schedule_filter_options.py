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
    """What :meth:`ChecklistScheduleFilterOptionsResource.list_assignees` gives."""

    id: Id | None = None
    label: str | None = None


@record
class ChecklistScheduleFilterOptionEquipment(Model):
    """What :meth:`ChecklistScheduleFilterOptionsResource.list_equipment` gives."""

    id: Id | None = None
    label: str | None = None


@record
class ChecklistScheduleFilterOptionInspectionTemplate(Model):
    """What :meth:`ChecklistScheduleFilterOptionsResource.list_inspection_templates` gives."""

    id: Id | None = None
    label: str | None = None


@record
class ChecklistScheduleFilterOptionInspectionsSchedulesAssignee(Model):
    """What :meth:`ChecklistScheduleFilterOptionsResource.list_inspections_schedules_assignees` gives."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class ChecklistScheduleFilterOptionInspectionsSchedulesInspectionTemplate(Model):
    """What :meth:`ChecklistScheduleFilterOptionsResource.list_inspections_schedules_inspection_templates` gives."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistScheduleFilterOptionInspectionsSchedulesType(Model):
    """What :meth:`ChecklistScheduleFilterOptionsResource.list_inspections_schedules_types` gives."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistScheduleFilterOptionLocation(Model):
    """What :meth:`ChecklistScheduleFilterOptionsResource.list_locations` gives."""

    id: Id | None = None
    label: str | None = None


@record
class ChecklistScheduleFilterOptionType(Model):
    """What :meth:`ChecklistScheduleFilterOptionsResource.list_types` gives."""

    id: Id | None = None
    label: str | None = None


class ChecklistScheduleFilterOptionInspectionsSchedulesAssigneeFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    inspection_type_grouping: Literal["quality", "safety"] | Sequence[Literal["quality", "safety"]]


class ChecklistScheduleFilterOptionInspectionsSchedulesInspectionTemplateFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    inspection_type_grouping: Literal["quality", "safety"] | Sequence[Literal["quality", "safety"]]


class ChecklistScheduleFilterOptionInspectionsSchedulesTypeFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    inspection_type_grouping: Literal["quality", "safety"] | Sequence[Literal["quality", "safety"]]


class ChecklistScheduleFilterOptionsResource(Resource):
    """Checklist schedule filter options (Inspections).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    def list_assignees(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[ChecklistScheduleFilterOptionAssignee]:
        """List checklist schedule assignee filter options.

        GET /rest/v1.0/projects/{project_id}/checklist/schedules/filter_options/assignees

        Await it for the first page, or go through all items with ``async for``.
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

        Await it for the first page, or go through all items with ``async for``.
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

        Await it for the first page, or go through all items with ``async for``.
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
        """List checklist schedule assignee filter options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/schedules/assignees

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """List checklist schedule inspection template filter options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/schedules/inspection_templates

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """List checklist schedule inspection type filter options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/schedules/types

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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

        Await it for the first page, or go through all items with ``async for``.
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

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            ChecklistScheduleFilterOptionType,
            "/rest/v1.0/projects/{project_id}/checklist/schedules/filter_options/types",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )
