"""Custom fields (Custom - Configurable Tools)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset, deprecated

__all__ = [
    "CustomField",
    "CustomField1",
    "CustomFieldConfigurableFieldSet",
    "CustomFieldDataType",
    "CustomFieldFieldsSection",
    "CustomFieldFilters",
    "CustomFieldLovEntry",
    "CustomFieldLovEntryFilters",
    "CustomFieldMetadata",
    "CustomFieldMetadataFilters",
    "CustomFieldProject",
    "CustomFieldScopeQuery",
    "CustomFieldSection",
    "CustomFieldUpdatedBy",
    "CustomFieldsResource",
]


@record
class CustomField(Model):
    """What Procore tells of custom fields."""

    id: Id | None = None
    label: str | None = None
    active: bool | None = None
    company_id: Id | None = None
    data_type: str | None = None
    variant: str | None = None
    description: str | None = None
    default_value: str | None = None
    configurable_field_sets_count: int | None = None
    custom_field_lov_entries: list[CustomFieldLovEntry] | None = None
    field_1: CustomField1 | None = None
    custom_field_1: CustomField1 | None = None
    additional_properties: Mapping[str, Any] | None = None


@record
class CustomField1(Model):
    """``custom_field_1`` of :class:`CustomField`."""

    id: Id | None = None
    name: str | None = None
    visible: bool | None = None
    required: bool | None = None
    company_id: Id | None = None
    label: str | None = None
    description: str | None = None
    custom_field_definition_id: Id | None = None
    data_type: str | None = None
    variant: str | None = None
    custom_fields_section_id: Id | None = None
    default_value: str | None = None
    host_type: str | None = None
    position: int | None = None
    row: float | None = None
    column: float | None = None
    column_width: float | None = None


@record
class CustomFieldConfigurableFieldSet(Model):
    """What :meth:`CustomFieldsResource.list_configurable_field_sets` gives."""

    id: Id | None = None
    name: str | None = None
    type: str | None = None
    category: str | None = None
    class_name: str | None = None
    fields: CustomField | None = None
    sections: list[CustomFieldSection] | None = None
    deletable: bool | None = None
    updated_at: DateTime | None = None
    updated_by: CustomFieldUpdatedBy | None = None
    inspection_type_id: Id | None = None
    generic_tool_id: Id | None = None
    action_plan_type_id: Id | None = None
    observations_category_id: Id | None = None
    projects: list[CustomFieldProject] | None = None


@record
class CustomFieldDataType(Model):
    """What :meth:`CustomFieldsResource.get_custom_field_data_types` gives."""

    all: list[str] | None = None
    lov: list[str] | None = None
    variants: Mapping[str, Any] | None = None


@record
class CustomFieldFieldsSection(Model):
    """What :meth:`CustomFieldsResource.get_custom_fields_section` gives."""

    id: Id | None = None
    name: str | None = None
    description: str | None = None
    position: int | None = None
    from_v1_custom_fields: bool | None = None


@record
class CustomFieldLovEntry(Model):
    """``custom_field_lov_entries`` of :class:`CustomField`."""

    id: Id | None = None
    label: str | None = None
    position: float | None = None
    active: bool | None = None


@record
class CustomFieldMetadata(Model):
    """What :meth:`CustomFieldsResource.get_custom_field_metadata` gives."""

    id: float | None = None
    custom_field_definition_id: float | None = None
    position: float | None = None
    required: bool | None = None
    visible: bool | None = None
    company_id: float | None = None
    host_type: str | None = None
    source_type: str | None = None
    source_id: Id | None = None
    label: str | None = None
    data_type: str | None = None
    variant: str | None = None
    default_value: str | None = None
    row: float | None = None
    column: float | None = None
    column_width: float | None = None
    custom_fields_section_id: float | None = None
    lov_entries: list[CustomFieldLovEntry] | None = None


@record
class CustomFieldProject(Model):
    """``projects`` of :class:`CustomFieldConfigurableFieldSet`."""

    id: Id | None = None
    name: str | None = None


@record
class CustomFieldSection(Model):
    """``sections`` of :class:`CustomFieldConfigurableFieldSet`."""

    id: Id | None = None
    name: str | None = None
    description: str | None = None
    position: int | None = None
    from_v1_custom_fields: bool | None = None


@record
class CustomFieldUpdatedBy(Model):
    """``updated_by`` of :class:`CustomFieldConfigurableFieldSet`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


class CustomFieldFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    with_label: str | Sequence[str]
    id: Id | Sequence[Id]


class CustomFieldLovEntryFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    start_with: str | Sequence[str]
    active: bool
    label_with: str | Sequence[str]
    id: Id | Sequence[Id]


class CustomFieldMetadataFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    field_set_type: str | Sequence[str]
    field_set_id: Id | Sequence[Id]
    custom_field_definitions_id: Id | Sequence[Id]


class CustomFieldScopeQuery(TypedDict, total=False):
    """What ``scope`` takes; names that are not here pass as well."""

    type: str | Sequence[str]
    category: str | Sequence[str]
    observations_category_id: Id | Sequence[Id]
    inspection_type_id: Id | Sequence[Id]
    generic_tool_id: Id | Sequence[Id]
    action_plan_type_id: Id | Sequence[Id]


class CustomFieldsResource(Resource):
    """Custom fields (Custom - Configurable Tools).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def get(
        self,
        *,
        id: Id,
        view: Literal["default", "with_lov_entries", "extended"] | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        includes_configurable_field_sets_count: bool | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CustomField:
        """Show custom field definition.

        GET /rest/v1.0/custom_field_definitions/{id}

        Args:
            view: how much is told of each.
        """
        return await self._one(
            CustomField,
            "GET",
            "/rest/v1.0/custom_field_definitions/{id}",
            {"id": id},
            options,
            query={
                "view": view,
                "company_id": self._scoped("company_id", company_id),
                "includes_configurable_field_sets_count": includes_configurable_field_sets_count,
            },
        )

    async def get_custom_field_data_types(
        self,
        *,
        company_id: Id | Unset = UNSET,
        type: str | Unset = UNSET,
        field_set_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CustomFieldDataType:
        """Get custom field data types.

        GET /rest/v2.0/companies/{company_id}/custom_field/data_types
        """
        return await self._one(
            CustomFieldDataType,
            "GET",
            "/rest/v2.0/companies/{company_id}/custom_field/data_types",
            {"company_id": company_id},
            options,
            query={"type": type, "field_set_id": field_set_id},
        )

    async def get_custom_field_lov_entry(
        self,
        *,
        custom_field_definition_id: Id,
        id: Id,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CustomFieldLovEntry:
        """Show custom field LOV entry.

        GET /rest/v1.0/custom_field_definitions/{custom_field_definition_id}/custom_field_lov_entries/{id}
        """
        return await self._one(
            CustomFieldLovEntry,
            "GET",
            "/rest/v1.0/custom_field_definitions/{custom_field_definition_id}/custom_field_lov_entries/{id}",
            {"custom_field_definition_id": custom_field_definition_id, "id": id},
            options,
            query={"company_id": self._scoped("company_id", company_id)},
        )

    async def get_custom_field_metadata(
        self,
        *,
        id: Id,
        view: Literal["default", "with_lov_entries", "extended"] | Unset = UNSET,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CustomFieldMetadata:
        """Show custom field metadatum.

        GET /rest/v1.0/custom_field_metadata/{id}

        Args:
            view: how much is told of each.
        """
        return await self._one(
            CustomFieldMetadata,
            "GET",
            "/rest/v1.0/custom_field_metadata/{id}",
            {"id": id},
            options,
            query={"view": view, "company_id": self._scoped("company_id", company_id)},
        )

    async def get_custom_fields_section(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> CustomFieldFieldsSection:
        """Show custom fields section.

        GET /rest/v1.0/custom_fields_sections/{id}
        """
        return await self._one(
            CustomFieldFieldsSection,
            "GET",
            "/rest/v1.0/custom_fields_sections/{id}",
            {"id": id},
            options,
            query={"company_id": self._scoped("company_id", company_id)},
        )

    @deprecated("Procore says that GET /rest/v1.0/custom_field_definitions is not to be used any more.")
    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["default", "with_lov_entries", "extended"] | Unset = UNSET,
        tool_name: Literal["admin", "timesheets"] | Unset = UNSET,
        includes_configurable_field_sets_count: bool | Unset = UNSET,
        sort: Literal["created_at", "label", "-created_at", "-label"] | Unset = UNSET,
        filters: CustomFieldFilters | Unset = UNSET,
        scope: CustomFieldScopeQuery | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CustomField]:
        """List custom field definitions.

        GET /rest/v1.0/custom_field_definitions

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            view: how much is told of each.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            CustomField,
            "/rest/v1.0/custom_field_definitions",
            {},
            options,
            query={
                "company_id": self._scoped("company_id", company_id),
                "page": page,
                "view": view,
                "tool_name": tool_name,
                "includes_configurable_field_sets_count": includes_configurable_field_sets_count,
                "sort": sort,
                "filters": filters,
                "scope": scope,
            },
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_configurable_field_sets(
        self, *, custom_field_definition_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[CustomFieldConfigurableFieldSet]:
        """List custom field definition's configurable field sets.

        GET /rest/v1.0/companies/{company_id}/custom_field_definitions/{custom_field_definition_id}/configurable_field_sets

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            CustomFieldConfigurableFieldSet,
            "/rest/v1.0/companies/{company_id}/custom_field_definitions/{custom_field_definition_id}/configurable_field_sets",
            {"company_id": company_id, "custom_field_definition_id": custom_field_definition_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_custom_field_lov_entries(
        self,
        *,
        custom_field_definition_id: Id,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: CustomFieldLovEntryFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CustomFieldLovEntry]:
        """List custom field LOV entries.

        GET /rest/v1.0/custom_field_definitions/{custom_field_definition_id}/custom_field_lov_entries

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            CustomFieldLovEntry,
            "/rest/v1.0/custom_field_definitions/{custom_field_definition_id}/custom_field_lov_entries",
            {"custom_field_definition_id": custom_field_definition_id},
            options,
            query={"company_id": self._scoped("company_id", company_id), "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_custom_field_metadata(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["default", "with_lov_entries", "extended"] | Unset = UNSET,
        filters: CustomFieldMetadataFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CustomFieldMetadata]:
        """List custom field metadata.

        GET /rest/v1.0/custom_field_metadata

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            view: how much is told of each.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            CustomFieldMetadata,
            "/rest/v1.0/custom_field_metadata",
            {},
            options,
            query={"company_id": company_id, "project_id": project_id, "page": page, "view": view, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_custom_fields_sections(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CustomFieldFieldsSection]:
        """List custom field sections.

        GET /rest/v1.0/custom_fields_sections

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            CustomFieldFieldsSection,
            "/rest/v1.0/custom_fields_sections",
            {},
            options,
            query={"company_id": self._scoped("company_id", company_id), "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_for_company(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        tool_name: Literal["admin", "timesheets"] | Unset = UNSET,
        includes_configurable_field_sets_count: bool | Unset = UNSET,
        sort: Literal["created_at", "label", "-created_at", "-label"] | Unset = UNSET,
        filters: CustomFieldFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CustomField]:
        """List custom field definitions.

        GET /rest/v1.1/companies/{company_id}/custom_field_definitions

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            CustomField,
            "/rest/v1.1/companies/{company_id}/custom_field_definitions",
            {"company_id": company_id},
            options,
            query={
                "page": page,
                "tool_name": tool_name,
                "includes_configurable_field_sets_count": includes_configurable_field_sets_count,
                "sort": sort,
                "filters": filters,
            },
            per_page=per_page,
            concurrency=concurrency,
        )
