"""Checklist list filter options (Inspections)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import OMITTED, UNSET, Options, Pager, Pages, Resource, ScopedOptions, Unset


@record
class ChecklistListFilterOptionAssignedCompany(Model):
    """Returned by :meth:`ChecklistListFilterOptionsResource.list_assigned_companies`."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistListFilterOptionClosedByContact(Model):
    """Returned by :meth:`ChecklistListFilterOptionsResource.list_closed_by_contacts`."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistListFilterOptionCreatedByContact(Model):
    """Returned by :meth:`ChecklistListFilterOptionsResource.list_created_by_contacts`."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistListFilterOptionEquipment(Model):
    """Returned by :meth:`ChecklistListFilterOptionsResource.list_equipment`."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistListFilterOptionInspectionsClosedByContact(Model):
    """Returned by :meth:`ChecklistListFilterOptionsResource.list_inspections_closed_by_contacts`."""

    id: Id
    login: str
    name: str | None = None
    company_name: str | None = None


@record
class ChecklistListFilterOptionInspectionsInspector(Model):
    """Returned by :meth:`ChecklistListFilterOptionsResource.list_inspections_inspectors`."""

    id: Id
    login: str
    name: str | None = None
    company_name: str | None = None


@record
class ChecklistListFilterOptionInspectionsListTemplate(Model):
    """Returned by :meth:`ChecklistListFilterOptionsResource.list_inspections_list_templates`."""

    key: str
    value: str


@record
class ChecklistListFilterOptionInspectionsLocation(Model):
    """Returned by :meth:`ChecklistListFilterOptionsResource.list_inspections_locations`."""

    key: str
    value: str


@record
class ChecklistListFilterOptionInspectionsPointOfContact(Model):
    """Returned by :meth:`ChecklistListFilterOptionsResource.list_inspections_points_of_contact`."""

    id: Id
    login: str
    name: str | None = None
    company_name: str | None = None


@record
class ChecklistListFilterOptionInspectionsResponsibleContractor(Model):
    """Returned by :meth:`ChecklistListFilterOptionsResource.list_inspections_responsible_contractors`."""

    key: str
    value: str


@record
class ChecklistListFilterOptionInspectionsSpecSection(Model):
    """Returned by :meth:`ChecklistListFilterOptionsResource.list_inspections_spec_sections`."""

    key: str
    value: str


@record
class ChecklistListFilterOptionInspectionsTrade(Model):
    """Returned by :meth:`ChecklistListFilterOptionsResource.list_inspections_trades`."""

    key: str
    value: str


@record
class ChecklistListFilterOptionInspectionsType(Model):
    """Returned by :meth:`ChecklistListFilterOptionsResource.list_inspections_types`."""

    key: str
    value: str


@record
class ChecklistListFilterOptionInspector(Model):
    """Returned by :meth:`ChecklistListFilterOptionsResource.list_inspectors`."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistListFilterOptionListTemplate(Model):
    """Returned by :meth:`ChecklistListFilterOptionsResource.list_list_templates`."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistListFilterOptionLocation(Model):
    """Returned by :meth:`ChecklistListFilterOptionsResource.list_locations`."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistListFilterOptionPointOfContact(Model):
    """Returned by :meth:`ChecklistListFilterOptionsResource.list_points_of_contact`."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistListFilterOptionResponsibleContractor(Model):
    """Returned by :meth:`ChecklistListFilterOptionsResource.list_responsible_contractors`."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistListFilterOptionSpecSection(Model):
    """Returned by :meth:`ChecklistListFilterOptionsResource.list_spec_sections`."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistListFilterOptionStatus(Model):
    """Returned by :meth:`ChecklistListFilterOptionsResource.list_statuses`."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistListFilterOptionTrade(Model):
    """Returned by :meth:`ChecklistListFilterOptionsResource.list_trades`."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistListFilterOptionType(Model):
    """Returned by :meth:`ChecklistListFilterOptionsResource.list_types`."""

    key: str | None = None
    value: str | None = None


class ChecklistListFilterOptionInspectionsClosedByContactFilters(TypedDict, total=False):
    """Query filters of ``inspections.checklist_list_filter_options.list_inspections_closed_by_contacts``."""

    inspection_type_grouping: Literal["quality", "safety"] | Sequence[Literal["quality", "safety"]]


class ChecklistListFilterOptionInspectionsInspectorFilters(TypedDict, total=False):
    """Query filters of ``inspections.checklist_list_filter_options.list_inspections_inspectors``."""

    inspection_type_grouping: Literal["quality", "safety"] | Sequence[Literal["quality", "safety"]]


class ChecklistListFilterOptionInspectionsListTemplateFilters(TypedDict, total=False):
    """Query filters of ``inspections.checklist_list_filter_options.list_inspections_list_templates``."""

    inspection_type_grouping: Literal["quality", "safety"] | Sequence[Literal["quality", "safety"]]


class ChecklistListFilterOptionInspectionsLocationFilters(TypedDict, total=False):
    """Query filters of ``inspections.checklist_list_filter_options.list_inspections_locations``."""

    inspection_type_grouping: Literal["quality", "safety"] | Sequence[Literal["quality", "safety"]]


class ChecklistListFilterOptionInspectionsPointOfContactFilters(TypedDict, total=False):
    """Query filters of ``inspections.checklist_list_filter_options.list_inspections_points_of_contact``."""

    inspection_type_grouping: Literal["quality", "safety"] | Sequence[Literal["quality", "safety"]]


class ChecklistListFilterOptionInspectionsResponsibleContractorFilters(TypedDict, total=False):
    """Query filters of ``inspections.checklist_list_filter_options.list_inspections_responsible_contractors``."""

    inspection_type_grouping: Literal["quality", "safety"] | Sequence[Literal["quality", "safety"]]


class ChecklistListFilterOptionInspectionsSpecSectionFilters(TypedDict, total=False):
    """Query filters of ``inspections.checklist_list_filter_options.list_inspections_spec_sections``."""

    inspection_type_grouping: Literal["quality", "safety"] | Sequence[Literal["quality", "safety"]]


class ChecklistListFilterOptionInspectionsTradeFilters(TypedDict, total=False):
    """Query filters of ``inspections.checklist_list_filter_options.list_inspections_trades``."""

    inspection_type_grouping: Literal["quality", "safety"] | Sequence[Literal["quality", "safety"]]


class ChecklistListFilterOptionInspectionsTypeFilters(TypedDict, total=False):
    """Query filters of ``inspections.checklist_list_filter_options.list_inspections_types``."""

    inspection_type_grouping: Literal["quality", "safety"] | Sequence[Literal["quality", "safety"]]


class ChecklistListFilterOptionsResource(Resource):
    """Checklist list filter options (Inspections)."""

    __slots__ = ()

    def list_assigned_companies(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[ChecklistListFilterOptionAssignedCompany]:
        """List checklist list assigned company filter options.

        GET /rest/v1.0/projects/{project_id}/checklist/lists/filter_options/assigned_companies
        https://developers.procore.com/reference/rest/v1/checklist-list-filter-options?version=1.0#list-checklist-list-assigned-company-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistListFilterOptionAssignedCompany`.
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
        """List checklist list closed by contact filter options.

        GET /rest/v1.0/projects/{project_id}/checklist/lists/filter_options/closed_by_contacts
        https://developers.procore.com/reference/rest/v1/checklist-list-filter-options?version=1.0#list-checklist-list-closed-by-contact-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistListFilterOptionClosedByContact`.
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
        """List checklist list created by contact filter options.

        GET /rest/v1.0/projects/{project_id}/checklist/lists/filter_options/created_by_contacts
        https://developers.procore.com/reference/rest/v1/checklist-list-filter-options?version=1.0#list-checklist-list-created-by-contact-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistListFilterOptionCreatedByContact`.
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
        """List checklist list equipment filter options.

        GET /rest/v1.0/projects/{project_id}/checklist/lists/filter_options/equipment
        https://developers.procore.com/reference/rest/v1/checklist-list-filter-options?version=1.0#list-checklist-list-equipment-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistListFilterOptionEquipment`.
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
        filters: ChecklistListFilterOptionInspectionsClosedByContactFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ChecklistListFilterOptionInspectionsClosedByContact]:
        """List checklist list closed by contact filter options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/closed_by_contacts
        https://developers.procore.com/reference/rest/checklist-list-filter-options?version=2.0#list-checklist-list-closed-by-contact-filter-options

        Args:
            view: Level of detail. Must be recycle_bin.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistListFilterOptionInspectionsClosedByContact`.
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
        filters: ChecklistListFilterOptionInspectionsInspectorFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ChecklistListFilterOptionInspectionsInspector]:
        """List checklist list inspector filter options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/inspectors
        https://developers.procore.com/reference/rest/checklist-list-filter-options?version=2.0#list-checklist-list-inspector-filter-options

        Args:
            view: Level of detail. Must be recycle_bin.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistListFilterOptionInspectionsInspector`.
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
        filters: ChecklistListFilterOptionInspectionsListTemplateFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ChecklistListFilterOptionInspectionsListTemplate]:
        """List checklist list template filter options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/list_templates
        https://developers.procore.com/reference/rest/checklist-list-filter-options?version=2.0#list-checklist-list-template-filter-options

        Args:
            view: Level of detail. Must be recycle_bin.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistListFilterOptionInspectionsListTemplate`.
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
        filters: ChecklistListFilterOptionInspectionsLocationFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ChecklistListFilterOptionInspectionsLocation]:
        """List checklist list location filter options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/locations
        https://developers.procore.com/reference/rest/checklist-list-filter-options?version=2.0#list-checklist-list-location-filter-options

        Args:
            view: Level of detail. Must be recycle_bin.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistListFilterOptionInspectionsLocation`.
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
        filters: ChecklistListFilterOptionInspectionsPointOfContactFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ChecklistListFilterOptionInspectionsPointOfContact]:
        """List checklist list point of contact filter options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/points_of_contact
        https://developers.procore.com/reference/rest/checklist-list-filter-options?version=2.0#list-checklist-list-point-of-contact-filter-options

        Args:
            view: Level of detail. Must be recycle_bin.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistListFilterOptionInspectionsPointOfContact`.
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
        filters: ChecklistListFilterOptionInspectionsResponsibleContractorFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ChecklistListFilterOptionInspectionsResponsibleContractor]:
        """List checklist list responsible contractor filter options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/responsible_contractors
        https://developers.procore.com/reference/rest/checklist-list-filter-options?version=2.0#list-checklist-list-responsible-contractor-filter-options

        Args:
            view: Level of detail. Must be recycle_bin.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistListFilterOptionInspectionsResponsibleContractor`.
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
        filters: ChecklistListFilterOptionInspectionsSpecSectionFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ChecklistListFilterOptionInspectionsSpecSection]:
        """List checklist list specification section filter options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/spec_sections
        https://developers.procore.com/reference/rest/checklist-list-filter-options?version=2.0#list-checklist-list-specification-section-filter-options

        Args:
            view: Level of detail. Must be recycle_bin.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistListFilterOptionInspectionsSpecSection`.
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
        filters: ChecklistListFilterOptionInspectionsTradeFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ChecklistListFilterOptionInspectionsTrade]:
        """List checklist list trade filter options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/trades
        https://developers.procore.com/reference/rest/checklist-list-filter-options?version=2.0#list-checklist-list-trade-filter-options

        Args:
            view: Level of detail. Must be recycle_bin.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistListFilterOptionInspectionsTrade`.
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
        filters: ChecklistListFilterOptionInspectionsTypeFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ChecklistListFilterOptionInspectionsType]:
        """List checklist list type filter options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/types
        https://developers.procore.com/reference/rest/checklist-list-filter-options?version=2.0#list-checklist-list-type-filter-options

        Args:
            view: Level of detail. Must be recycle_bin.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistListFilterOptionInspectionsType`.
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
        """List checklist list inspector filter options.

        GET /rest/v1.0/projects/{project_id}/checklist/lists/filter_options/inspectors
        https://developers.procore.com/reference/rest/v1/checklist-list-filter-options?version=1.0#list-checklist-list-inspector-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistListFilterOptionInspector`.
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
        """List checklist list template filter options.

        GET /rest/v1.0/projects/{project_id}/checklist/lists/filter_options/list_templates
        https://developers.procore.com/reference/rest/v1/checklist-list-filter-options?version=1.0#list-checklist-list-template-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistListFilterOptionListTemplate`.
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
        """List checklist list location filter options.

        GET /rest/v1.0/projects/{project_id}/checklist/lists/filter_options/locations
        https://developers.procore.com/reference/rest/v1/checklist-list-filter-options?version=1.0#list-checklist-list-location-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistListFilterOptionLocation`.
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
        """List checklist list point of contact filter options.

        GET /rest/v1.0/projects/{project_id}/checklist/lists/filter_options/points_of_contact
        https://developers.procore.com/reference/rest/v1/checklist-list-filter-options?version=1.0#list-checklist-list-point-of-contact-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistListFilterOptionPointOfContact`.
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
        """List checklist list responsible contractor filter options.

        GET /rest/v1.0/projects/{project_id}/checklist/lists/filter_options/responsible_contractors
        https://developers.procore.com/reference/rest/v1/checklist-list-filter-options?version=1.0#list-checklist-list-responsible-contractor-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistListFilterOptionResponsibleContractor`.
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
        """List checklist list specification section filter options.

        GET /rest/v1.0/projects/{project_id}/checklist/lists/filter_options/spec_sections
        https://developers.procore.com/reference/rest/v1/checklist-list-filter-options?version=1.0#list-checklist-list-specification-section-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistListFilterOptionSpecSection`.
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
        """List checklist list status filter options.

        GET /rest/v1.0/projects/{project_id}/checklist/lists/filter_options/statuses
        https://developers.procore.com/reference/rest/v1/checklist-list-filter-options?version=1.0#list-checklist-list-status-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistListFilterOptionStatus`.
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
        """List checklist list trade filter options.

        GET /rest/v1.0/projects/{project_id}/checklist/lists/filter_options/trades
        https://developers.procore.com/reference/rest/v1/checklist-list-filter-options?version=1.0#list-checklist-list-trade-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistListFilterOptionTrade`.
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
        """List checklist list inspection type filter options.

        GET /rest/v1.0/projects/{project_id}/checklist/lists/filter_options/types
        https://developers.procore.com/reference/rest/v1/checklist-list-filter-options?version=1.0#list-checklist-list-inspection-type-filter-options

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistListFilterOptionType`.
        """
        return self._pages(
            ChecklistListFilterOptionType,
            "/rest/v1.0/projects/{project_id}/checklist/lists/filter_options/types",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )
