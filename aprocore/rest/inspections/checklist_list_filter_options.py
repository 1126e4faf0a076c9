"""Checklist list filter options (Inspections)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pager, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "ChecklistListFilterOptionAssignedCompany",
    "ChecklistListFilterOptionClosedByContact",
    "ChecklistListFilterOptionCreatedByContact",
    "ChecklistListFilterOptionEquipment",
    "ChecklistListFilterOptionInspectionsClosedByContact",
    "ChecklistListFilterOptionInspectionsClosedByContactFilters",
    "ChecklistListFilterOptionInspectionsInspector",
    "ChecklistListFilterOptionInspectionsInspectorFilters",
    "ChecklistListFilterOptionInspectionsListTemplate",
    "ChecklistListFilterOptionInspectionsListTemplateFilters",
    "ChecklistListFilterOptionInspectionsLocation",
    "ChecklistListFilterOptionInspectionsLocationFilters",
    "ChecklistListFilterOptionInspectionsPointOfContact",
    "ChecklistListFilterOptionInspectionsPointOfContactFilters",
    "ChecklistListFilterOptionInspectionsResponsibleContractor",
    "ChecklistListFilterOptionInspectionsResponsibleContractorFilters",
    "ChecklistListFilterOptionInspectionsSpecSection",
    "ChecklistListFilterOptionInspectionsSpecSectionFilters",
    "ChecklistListFilterOptionInspectionsTrade",
    "ChecklistListFilterOptionInspectionsTradeFilters",
    "ChecklistListFilterOptionInspectionsType",
    "ChecklistListFilterOptionInspectionsTypeFilters",
    "ChecklistListFilterOptionInspector",
    "ChecklistListFilterOptionListTemplate",
    "ChecklistListFilterOptionLocation",
    "ChecklistListFilterOptionPointOfContact",
    "ChecklistListFilterOptionResponsibleContractor",
    "ChecklistListFilterOptionSpecSection",
    "ChecklistListFilterOptionStatus",
    "ChecklistListFilterOptionTrade",
    "ChecklistListFilterOptionType",
    "ChecklistListFilterOptionsResource",
]


@record
class ChecklistListFilterOptionAssignedCompany(Model):
    """What Procore tells of checklist list filter options (Inspections)."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistListFilterOptionClosedByContact(Model):
    """What Procore tells of checklist list filter options (Inspections)."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistListFilterOptionCreatedByContact(Model):
    """What Procore tells of checklist list filter options (Inspections)."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistListFilterOptionEquipment(Model):
    """What Procore tells of checklist list filter options (Inspections)."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistListFilterOptionInspectionsClosedByContact(Model):
    """What Procore tells of checklist list filter options (Inspections)."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class ChecklistListFilterOptionInspectionsInspector(Model):
    """What Procore tells of checklist list filter options (Inspections)."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class ChecklistListFilterOptionInspectionsListTemplate(Model):
    """What Procore tells of checklist list filter options (Inspections)."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistListFilterOptionInspectionsLocation(Model):
    """What Procore tells of checklist list filter options (Inspections)."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistListFilterOptionInspectionsPointOfContact(Model):
    """What Procore tells of checklist list filter options (Inspections)."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class ChecklistListFilterOptionInspectionsResponsibleContractor(Model):
    """What Procore tells of checklist list filter options (Inspections)."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistListFilterOptionInspectionsSpecSection(Model):
    """What Procore tells of checklist list filter options (Inspections)."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistListFilterOptionInspectionsTrade(Model):
    """What Procore tells of checklist list filter options (Inspections)."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistListFilterOptionInspectionsType(Model):
    """What Procore tells of checklist list filter options (Inspections)."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistListFilterOptionInspector(Model):
    """What Procore tells of checklist list filter options (Inspections)."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistListFilterOptionListTemplate(Model):
    """What Procore tells of checklist list filter options (Inspections)."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistListFilterOptionLocation(Model):
    """What Procore tells of checklist list filter options (Inspections)."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistListFilterOptionPointOfContact(Model):
    """What Procore tells of checklist list filter options (Inspections)."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistListFilterOptionResponsibleContractor(Model):
    """What Procore tells of checklist list filter options (Inspections)."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistListFilterOptionSpecSection(Model):
    """What Procore tells of checklist list filter options (Inspections)."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistListFilterOptionStatus(Model):
    """What Procore tells of checklist list filter options (Inspections)."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistListFilterOptionTrade(Model):
    """What Procore tells of checklist list filter options (Inspections)."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistListFilterOptionType(Model):
    """What Procore tells of checklist list filter options (Inspections)."""

    key: str | None = None
    value: str | None = None


class ChecklistListFilterOptionInspectionsClosedByContactFilters(TypedDict, total=False):
    inspection_type_grouping: Literal["quality", "safety"] | Sequence[Literal["quality", "safety"]]


class ChecklistListFilterOptionInspectionsInspectorFilters(TypedDict, total=False):
    inspection_type_grouping: Literal["quality", "safety"] | Sequence[Literal["quality", "safety"]]


class ChecklistListFilterOptionInspectionsListTemplateFilters(TypedDict, total=False):
    inspection_type_grouping: Literal["quality", "safety"] | Sequence[Literal["quality", "safety"]]


class ChecklistListFilterOptionInspectionsLocationFilters(TypedDict, total=False):
    inspection_type_grouping: Literal["quality", "safety"] | Sequence[Literal["quality", "safety"]]


class ChecklistListFilterOptionInspectionsPointOfContactFilters(TypedDict, total=False):
    inspection_type_grouping: Literal["quality", "safety"] | Sequence[Literal["quality", "safety"]]


class ChecklistListFilterOptionInspectionsResponsibleContractorFilters(TypedDict, total=False):
    inspection_type_grouping: Literal["quality", "safety"] | Sequence[Literal["quality", "safety"]]


class ChecklistListFilterOptionInspectionsSpecSectionFilters(TypedDict, total=False):
    inspection_type_grouping: Literal["quality", "safety"] | Sequence[Literal["quality", "safety"]]


class ChecklistListFilterOptionInspectionsTradeFilters(TypedDict, total=False):
    inspection_type_grouping: Literal["quality", "safety"] | Sequence[Literal["quality", "safety"]]


class ChecklistListFilterOptionInspectionsTypeFilters(TypedDict, total=False):
    inspection_type_grouping: Literal["quality", "safety"] | Sequence[Literal["quality", "safety"]]


class ChecklistListFilterOptionsResource(Resource):
    """Checklist list filter options (Inspections)."""

    __slots__ = ()

    def list_assigned_companies(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[ChecklistListFilterOptionAssignedCompany]:
        """List Checklist List Assigned Company Filter Options.

        GET /rest/v1.0/projects/{project_id}/checklist/lists/filter_options/assigned_companies
        """
        return self._pages(
            ChecklistListFilterOptionAssignedCompany,
            "/rest/v1.0/projects/{project_id}/checklist/lists/filter_options/assigned_companies",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_closed_by_contacts(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[ChecklistListFilterOptionClosedByContact]:
        """List Checklist List Closed By Contact Filter Options.

        GET /rest/v1.0/projects/{project_id}/checklist/lists/filter_options/closed_by_contacts
        """
        return self._pages(
            ChecklistListFilterOptionClosedByContact,
            "/rest/v1.0/projects/{project_id}/checklist/lists/filter_options/closed_by_contacts",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_created_by_contacts(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[ChecklistListFilterOptionCreatedByContact]:
        """List Checklist List Created By Contact Filter Options.

        GET /rest/v1.0/projects/{project_id}/checklist/lists/filter_options/created_by_contacts
        """
        return self._pages(
            ChecklistListFilterOptionCreatedByContact,
            "/rest/v1.0/projects/{project_id}/checklist/lists/filter_options/created_by_contacts",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_equipment(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[ChecklistListFilterOptionEquipment]:
        """List Checklist List Equipment Filter Options.

        GET /rest/v1.0/projects/{project_id}/checklist/lists/filter_options/equipment
        """
        return self._pages(
            ChecklistListFilterOptionEquipment,
            "/rest/v1.0/projects/{project_id}/checklist/lists/filter_options/equipment",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_inspections_closed_by_contacts(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        query: str | Unset = UNSET,
        view: Literal["recycle_bin"] | Unset = UNSET,
        filters: ChecklistListFilterOptionInspectionsClosedByContactFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ChecklistListFilterOptionInspectionsClosedByContact]:
        """List Checklist List Closed By Contact Filter Options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/closed_by_contacts
        """
        return self._pages(
            ChecklistListFilterOptionInspectionsClosedByContact,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/closed_by_contacts",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page, "query": query, "view": view, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_inspections_inspectors(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        query: str | Unset = UNSET,
        view: Literal["recycle_bin"] | Unset = UNSET,
        filters: ChecklistListFilterOptionInspectionsInspectorFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ChecklistListFilterOptionInspectionsInspector]:
        """List Checklist List Inspector Filter Options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/inspectors
        """
        return self._pages(
            ChecklistListFilterOptionInspectionsInspector,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/inspectors",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page, "query": query, "view": view, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_inspections_list_templates(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        query: str | Unset = UNSET,
        view: Literal["recycle_bin"] | Unset = UNSET,
        filters: ChecklistListFilterOptionInspectionsListTemplateFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ChecklistListFilterOptionInspectionsListTemplate]:
        """List Checklist List Template Filter Options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/list_templates
        """
        return self._pages(
            ChecklistListFilterOptionInspectionsListTemplate,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/list_templates",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page, "query": query, "view": view, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_inspections_locations(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        query: str | Unset = UNSET,
        view: Literal["recycle_bin"] | Unset = UNSET,
        filters: ChecklistListFilterOptionInspectionsLocationFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ChecklistListFilterOptionInspectionsLocation]:
        """List Checklist List Location Filter Options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/locations
        """
        return self._pages(
            ChecklistListFilterOptionInspectionsLocation,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/locations",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page, "query": query, "view": view, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_inspections_points_of_contact(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        query: str | Unset = UNSET,
        view: Literal["recycle_bin"] | Unset = UNSET,
        filters: ChecklistListFilterOptionInspectionsPointOfContactFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ChecklistListFilterOptionInspectionsPointOfContact]:
        """List Checklist List Point of Contact Filter Options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/points_of_contact
        """
        return self._pages(
            ChecklistListFilterOptionInspectionsPointOfContact,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/points_of_contact",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page, "query": query, "view": view, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_inspections_responsible_contractors(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        query: str | Unset = UNSET,
        view: Literal["recycle_bin"] | Unset = UNSET,
        filters: ChecklistListFilterOptionInspectionsResponsibleContractorFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ChecklistListFilterOptionInspectionsResponsibleContractor]:
        """List Checklist List Responsible Contractor Filter Options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/responsible_contractors
        """
        return self._pages(
            ChecklistListFilterOptionInspectionsResponsibleContractor,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/responsible_contractors",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page, "query": query, "view": view, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_inspections_spec_sections(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        query: str | Unset = UNSET,
        view: Literal["recycle_bin"] | Unset = UNSET,
        filters: ChecklistListFilterOptionInspectionsSpecSectionFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ChecklistListFilterOptionInspectionsSpecSection]:
        """List Checklist List Specification Section Filter Options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/spec_sections
        """
        return self._pages(
            ChecklistListFilterOptionInspectionsSpecSection,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/spec_sections",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page, "query": query, "view": view, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_inspections_trades(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        query: str | Unset = UNSET,
        view: Literal["recycle_bin"] | Unset = UNSET,
        filters: ChecklistListFilterOptionInspectionsTradeFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ChecklistListFilterOptionInspectionsTrade]:
        """List Checklist List Trade Filter Options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/trades
        """
        return self._pages(
            ChecklistListFilterOptionInspectionsTrade,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/trades",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page, "query": query, "view": view, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_inspections_types(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        query: str | Unset = UNSET,
        view: Literal["recycle_bin"] | Unset = UNSET,
        filters: ChecklistListFilterOptionInspectionsTypeFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ChecklistListFilterOptionInspectionsType]:
        """List Checklist List Type Filter Options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/types
        """
        return self._pages(
            ChecklistListFilterOptionInspectionsType,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/types",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page, "query": query, "view": view, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_inspectors(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[ChecklistListFilterOptionInspector]:
        """List Checklist List Inspector Filter Options.

        GET /rest/v1.0/projects/{project_id}/checklist/lists/filter_options/inspectors
        """
        return self._pages(
            ChecklistListFilterOptionInspector,
            "/rest/v1.0/projects/{project_id}/checklist/lists/filter_options/inspectors",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_list_templates(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[ChecklistListFilterOptionListTemplate]:
        """List Checklist List Template Filter Options.

        GET /rest/v1.0/projects/{project_id}/checklist/lists/filter_options/list_templates
        """
        return self._pages(
            ChecklistListFilterOptionListTemplate,
            "/rest/v1.0/projects/{project_id}/checklist/lists/filter_options/list_templates",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_locations(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[ChecklistListFilterOptionLocation]:
        """List Checklist List Location Filter Options.

        GET /rest/v1.0/projects/{project_id}/checklist/lists/filter_options/locations
        """
        return self._pages(
            ChecklistListFilterOptionLocation,
            "/rest/v1.0/projects/{project_id}/checklist/lists/filter_options/locations",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_points_of_contact(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[ChecklistListFilterOptionPointOfContact]:
        """List Checklist List Point of Contact Filter Options.

        GET /rest/v1.0/projects/{project_id}/checklist/lists/filter_options/points_of_contact
        """
        return self._pages(
            ChecklistListFilterOptionPointOfContact,
            "/rest/v1.0/projects/{project_id}/checklist/lists/filter_options/points_of_contact",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_responsible_contractors(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[ChecklistListFilterOptionResponsibleContractor]:
        """List Checklist List Responsible Contractor Filter Options.

        GET /rest/v1.0/projects/{project_id}/checklist/lists/filter_options/responsible_contractors
        """
        return self._pages(
            ChecklistListFilterOptionResponsibleContractor,
            "/rest/v1.0/projects/{project_id}/checklist/lists/filter_options/responsible_contractors",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_spec_sections(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[ChecklistListFilterOptionSpecSection]:
        """List Checklist List Specification Section Filter Options.

        GET /rest/v1.0/projects/{project_id}/checklist/lists/filter_options/spec_sections
        """
        return self._pages(
            ChecklistListFilterOptionSpecSection,
            "/rest/v1.0/projects/{project_id}/checklist/lists/filter_options/spec_sections",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_statuses(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[ChecklistListFilterOptionStatus]:
        """List Checklist List Status Filter Options.

        GET /rest/v1.0/projects/{project_id}/checklist/lists/filter_options/statuses
        """
        return self._pages(
            ChecklistListFilterOptionStatus,
            "/rest/v1.0/projects/{project_id}/checklist/lists/filter_options/statuses",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_trades(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[ChecklistListFilterOptionTrade]:
        """List Checklist List Trade Filter Options.

        GET /rest/v1.0/projects/{project_id}/checklist/lists/filter_options/trades
        """
        return self._pages(
            ChecklistListFilterOptionTrade,
            "/rest/v1.0/projects/{project_id}/checklist/lists/filter_options/trades",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_types(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[ChecklistListFilterOptionType]:
        """List Checklist List Inspection Type Filter Options.

        GET /rest/v1.0/projects/{project_id}/checklist/lists/filter_options/types
        """
        return self._pages(
            ChecklistListFilterOptionType,
            "/rest/v1.0/projects/{project_id}/checklist/lists/filter_options/types",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )
