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
    """What :meth:`ChecklistListFilterOptionsResource.list_assigned_companies` gives."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistListFilterOptionClosedByContact(Model):
    """What :meth:`ChecklistListFilterOptionsResource.list_closed_by_contacts` gives."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistListFilterOptionCreatedByContact(Model):
    """What :meth:`ChecklistListFilterOptionsResource.list_created_by_contacts` gives."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistListFilterOptionEquipment(Model):
    """What :meth:`ChecklistListFilterOptionsResource.list_equipment` gives."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistListFilterOptionInspectionsClosedByContact(Model):
    """What :meth:`ChecklistListFilterOptionsResource.list_inspections_closed_by_contacts` gives."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class ChecklistListFilterOptionInspectionsInspector(Model):
    """What :meth:`ChecklistListFilterOptionsResource.list_inspections_inspectors` gives."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class ChecklistListFilterOptionInspectionsListTemplate(Model):
    """What :meth:`ChecklistListFilterOptionsResource.list_inspections_list_templates` gives."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistListFilterOptionInspectionsLocation(Model):
    """What :meth:`ChecklistListFilterOptionsResource.list_inspections_locations` gives."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistListFilterOptionInspectionsPointOfContact(Model):
    """What :meth:`ChecklistListFilterOptionsResource.list_inspections_points_of_contact` gives."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class ChecklistListFilterOptionInspectionsResponsibleContractor(Model):
    """What :meth:`ChecklistListFilterOptionsResource.list_inspections_responsible_contractors` gives."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistListFilterOptionInspectionsSpecSection(Model):
    """What :meth:`ChecklistListFilterOptionsResource.list_inspections_spec_sections` gives."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistListFilterOptionInspectionsTrade(Model):
    """What :meth:`ChecklistListFilterOptionsResource.list_inspections_trades` gives."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistListFilterOptionInspectionsType(Model):
    """What :meth:`ChecklistListFilterOptionsResource.list_inspections_types` gives."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistListFilterOptionInspector(Model):
    """What :meth:`ChecklistListFilterOptionsResource.list_inspectors` gives."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistListFilterOptionListTemplate(Model):
    """What :meth:`ChecklistListFilterOptionsResource.list_list_templates` gives."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistListFilterOptionLocation(Model):
    """What :meth:`ChecklistListFilterOptionsResource.list_locations` gives."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistListFilterOptionPointOfContact(Model):
    """What :meth:`ChecklistListFilterOptionsResource.list_points_of_contact` gives."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistListFilterOptionResponsibleContractor(Model):
    """What :meth:`ChecklistListFilterOptionsResource.list_responsible_contractors` gives."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistListFilterOptionSpecSection(Model):
    """What :meth:`ChecklistListFilterOptionsResource.list_spec_sections` gives."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistListFilterOptionStatus(Model):
    """What :meth:`ChecklistListFilterOptionsResource.list_statuses` gives."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistListFilterOptionTrade(Model):
    """What :meth:`ChecklistListFilterOptionsResource.list_trades` gives."""

    key: str | None = None
    value: str | None = None


@record
class ChecklistListFilterOptionType(Model):
    """What :meth:`ChecklistListFilterOptionsResource.list_types` gives."""

    key: str | None = None
    value: str | None = None


class ChecklistListFilterOptionInspectionsClosedByContactFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    inspection_type_grouping: Literal["quality", "safety"] | Sequence[Literal["quality", "safety"]]


class ChecklistListFilterOptionInspectionsInspectorFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    inspection_type_grouping: Literal["quality", "safety"] | Sequence[Literal["quality", "safety"]]


class ChecklistListFilterOptionInspectionsListTemplateFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    inspection_type_grouping: Literal["quality", "safety"] | Sequence[Literal["quality", "safety"]]


class ChecklistListFilterOptionInspectionsLocationFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    inspection_type_grouping: Literal["quality", "safety"] | Sequence[Literal["quality", "safety"]]


class ChecklistListFilterOptionInspectionsPointOfContactFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    inspection_type_grouping: Literal["quality", "safety"] | Sequence[Literal["quality", "safety"]]


class ChecklistListFilterOptionInspectionsResponsibleContractorFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    inspection_type_grouping: Literal["quality", "safety"] | Sequence[Literal["quality", "safety"]]


class ChecklistListFilterOptionInspectionsSpecSectionFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    inspection_type_grouping: Literal["quality", "safety"] | Sequence[Literal["quality", "safety"]]


class ChecklistListFilterOptionInspectionsTradeFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    inspection_type_grouping: Literal["quality", "safety"] | Sequence[Literal["quality", "safety"]]


class ChecklistListFilterOptionInspectionsTypeFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    inspection_type_grouping: Literal["quality", "safety"] | Sequence[Literal["quality", "safety"]]


class ChecklistListFilterOptionsResource(Resource):
    """Checklist list filter options (Inspections).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    def list_assigned_companies(
        self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[ChecklistListFilterOptionAssignedCompany]:
        """List checklist list assigned company filter options.

        GET /rest/v1.0/projects/{project_id}/checklist/lists/filter_options/assigned_companies

        Await it for the first page, or go through all items with ``async for``.
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

        Await it for the first page, or go through all items with ``async for``.
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

        Await it for the first page, or go through all items with ``async for``.
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

        Await it for the first page, or go through all items with ``async for``.
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
        """List checklist list closed by contact filter options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/closed_by_contacts

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            view: how much is told of each.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """List checklist list inspector filter options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/inspectors

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            view: how much is told of each.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """List checklist list template filter options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/list_templates

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            view: how much is told of each.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """List checklist list location filter options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/locations

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            view: how much is told of each.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """List checklist list point of contact filter options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/points_of_contact

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            view: how much is told of each.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """List checklist list responsible contractor filter options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/responsible_contractors

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            view: how much is told of each.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """List checklist list specification section filter options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/spec_sections

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            view: how much is told of each.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """List checklist list trade filter options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/trades

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            view: how much is told of each.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """List checklist list type filter options.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspections/types

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            view: how much is told of each.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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

        Await it for the first page, or go through all items with ``async for``.
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

        Await it for the first page, or go through all items with ``async for``.
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

        Await it for the first page, or go through all items with ``async for``.
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

        Await it for the first page, or go through all items with ``async for``.
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

        Await it for the first page, or go through all items with ``async for``.
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

        Await it for the first page, or go through all items with ``async for``.
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

        Await it for the first page, or go through all items with ``async for``.
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

        Await it for the first page, or go through all items with ``async for``.
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

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            ChecklistListFilterOptionType,
            "/rest/v1.0/projects/{project_id}/checklist/lists/filter_options/types",
            {"project_id": project_id},
            options,
            pager=Pager.UNPAGED,
        )
