"""Custom fields (Custom - Configurable Tools)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Decimal, Id
from .._base import OMITTED, UNSET, Pager, Pages, Resource, ScopedOptions, Unset, deprecated


@record
class CustomField(Model):
    """A custom field."""

    id: Id
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

    id: Id
    name: str | None = None
    visible: bool | None = None
    required: bool | None = None
    company_id: Id | None = None
    label: str | None = None
    description: str | None = None
    custom_field_definition_id: Id | None = None
    data_type: Literal["string", "number", "boolean", "lov_entry", "lov_entries"] | str | None = None
    variant: Literal["currency"] | str | None = None
    custom_fields_section_id: Id | None = None
    default_value: str | None = None
    host_type: str | None = None
    position: int | None = None
    row: Decimal | None = None
    column: Decimal | None = None
    column_width: Decimal | None = None


@record
class CustomFieldConfigurableFieldSet(Model):
    """Returned by :meth:`CustomFieldsResource.list_configurable_field_sets`."""

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
    """Returned by :meth:`CustomFieldsResource.get_custom_field_data_types`."""

    all: list[str]
    lov: list[str]
    variants: Mapping[str, Any]


@record
class CustomFieldFieldsSection(Model):
    """Returned by :meth:`CustomFieldsResource.get_custom_fields_section`."""

    id: Id
    name: str | None = None
    description: str | None = None
    position: int | None = None
    from_v1_custom_fields: bool | None = None


@record
class CustomFieldLovEntry(Model):
    """``custom_field_lov_entries`` of :class:`CustomField`."""

    id: Id
    label: str | None = None
    position: Decimal | None = None
    active: bool | None = None


@record
class CustomFieldMetadata(Model):
    """Returned by :meth:`CustomFieldsResource.get_custom_field_metadata`."""

    id: Id
    custom_field_definition_id: Id | None = None
    position: Decimal | None = None
    required: bool | None = None
    visible: bool | None = None
    company_id: Id | None = None
    host_type: str | None = None
    source_type: str | None = None
    source_id: Id | None = None
    label: str | None = None
    data_type: str | None = None
    variant: str | None = None
    default_value: str | None = None
    row: Decimal | None = None
    column: Decimal | None = None
    column_width: Decimal | None = None
    custom_fields_section_id: Id | None = None
    lov_entries: list[CustomFieldLovEntry] | None = None


@record
class CustomFieldProject(Model):
    """``projects`` of :class:`CustomFieldConfigurableFieldSet`."""

    id: Id
    name: str | None = None


@record
class CustomFieldSection(Model):
    """``sections`` of :class:`CustomFieldConfigurableFieldSet`."""

    id: Id
    name: str | None = None
    description: str | None = None
    position: int | None = None
    from_v1_custom_fields: bool | None = None


@record
class CustomFieldUpdatedBy(Model):
    """``updated_by`` of :class:`CustomFieldConfigurableFieldSet`."""

    id: Id
    login: str | None = None
    name: str | None = None


class CustomFieldFilters(TypedDict, total=False):
    """Query filters of ``custom_configurable_tools.custom_fields.list``, ``custom_configurable_tools.custom_fields.list_for_company``."""

    with_label: str | Sequence[str]
    id: Id | Sequence[Id]


class CustomFieldLovEntryFilters(TypedDict, total=False):
    """Query filters of ``custom_configurable_tools.custom_fields.list_custom_field_lov_entries``."""

    start_with: str | Sequence[str]
    active: bool
    label_with: str | Sequence[str]
    id: Id | Sequence[Id]


class CustomFieldMetadataFilters(TypedDict, total=False):
    """Query filters of ``custom_configurable_tools.custom_fields.list_custom_field_metadata``."""

    field_set_type: str | Sequence[str]
    field_set_id: Id | Sequence[Id]
    custom_field_definitions_id: Id | Sequence[Id]


class CustomFieldScopeQuery(TypedDict, total=False):
    """Query parameters ``scope[…]`` of ``custom_configurable_tools.custom_fields.list``."""

    type: str | Sequence[str]
    category: str | Sequence[str]
    observations_category_id: Id | Sequence[Id]
    inspection_type_id: Id | Sequence[Id]
    generic_tool_id: Id | Sequence[Id]
    action_plan_type_id: Id | Sequence[Id]


class CustomFieldsResource(Resource):
    """Custom fields (Custom - Configurable Tools)."""

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
        """Return a custom field definition.

        GET /rest/v1.0/custom_field_definitions/{id}
        https://developers.procore.com/reference/rest/v1/custom-fields?version=1.0#show-custom-field-definition

        Args:
            id: ID of a custom field definition.
            view: Level of detail. One of default, with_lov_entries, extended.
            includes_configurable_field_sets_count: Default: false.

        Returns:
            :class:`CustomField`.
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
        """Return custom field data types.

        GET /rest/v2.0/companies/{company_id}/custom_field/data_types
        https://developers.procore.com/reference/rest/custom-fields?version=2.0#get-custom-field-data-types

        Returns:
            :class:`CustomFieldDataType`.
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
        """Return a custom field LOV entry.

        GET /rest/v1.0/custom_field_definitions/{custom_field_definition_id}/custom_field_lov_entries/{id}
        https://developers.procore.com/reference/rest/v1/custom-fields?version=1.0#show-custom-field-lov-entry

        Args:
            id: ID of a custom field LOV entry.

        Returns:
            :class:`CustomFieldLovEntry`.
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
        """Return a custom field metadatum.

        GET /rest/v1.0/custom_field_metadata/{id}
        https://developers.procore.com/reference/rest/v1/custom-fields?version=1.0#show-custom-field-metadatum

        Args:
            id: ID of custom field metadata.
            view: Level of detail. One of default, with_lov_entries, extended.

        Returns:
            :class:`CustomFieldMetadata`.
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
        """Return a custom fields section.

        GET /rest/v1.0/custom_fields_sections/{id}
        https://developers.procore.com/reference/rest/v1/custom-fields?version=1.0#show-custom-fields-section

        Args:
            id: ID of a custom fields section.

        Returns:
            :class:`CustomFieldFieldsSection`.
        """
        return await self._one(
            CustomFieldFieldsSection,
            "GET",
            "/rest/v1.0/custom_fields_sections/{id}",
            {"id": id},
            options,
            query={"company_id": self._scoped("company_id", company_id)},
        )

    @deprecated(
        "GET /rest/v1.0/custom_field_definitions is deprecated by Procore. Use procore.custom_configurable_tools.custom_fields.list_for_company."
    )
    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["default", "with_lov_entries", "extended"] | Unset = UNSET,
        tool_name: Literal["admin", "timesheets"] | Unset = UNSET,
        includes_configurable_field_sets_count: bool | Unset = UNSET,
        sort: Literal["created_at", "label", "-created_at", "-label"] | Unset = UNSET,
        filters: CustomFieldFilters = OMITTED,
        scope: CustomFieldScopeQuery = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CustomField]:
        """List custom field definitions.

        GET /rest/v1.0/custom_field_definitions
        https://developers.procore.com/reference/rest/v1/custom-fields?version=1.0#list-custom-field-definitions

        Args:
            view: Level of detail. One of default, with_lov_entries, extended.
            tool_name: One of admin, timesheets.
            includes_configurable_field_sets_count: Default: false.
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            scope: Query parameters ``scope[…]``; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CustomField`.
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
        https://developers.procore.com/reference/rest/v1/custom-fields?version=1.0#list-custom-field-definition-s-configurable-field-sets

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CustomFieldConfigurableFieldSet`.
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
        filters: CustomFieldLovEntryFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CustomFieldLovEntry]:
        """List custom field LOV entries.

        GET /rest/v1.0/custom_field_definitions/{custom_field_definition_id}/custom_field_lov_entries
        https://developers.procore.com/reference/rest/v1/custom-fields?version=1.0#list-custom-field-lov-entries

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CustomFieldLovEntry`.
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
        filters: CustomFieldMetadataFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CustomFieldMetadata]:
        """List custom field metadata.

        GET /rest/v1.0/custom_field_metadata
        https://developers.procore.com/reference/rest/v1/custom-fields?version=1.0#list-custom-field-metadata

        Args:
            view: Level of detail. One of default, with_lov_entries, extended.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CustomFieldMetadata`.
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
        https://developers.procore.com/reference/rest/v1/custom-fields?version=1.0#list-custom-field-sections

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CustomFieldFieldsSection`.
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
        filters: CustomFieldFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[CustomField]:
        """List custom field definitions.

        GET /rest/v1.1/companies/{company_id}/custom_field_definitions
        https://developers.procore.com/reference/rest/v1/custom-fields?version=1.1#list-custom-field-definitions

        Args:
            tool_name: One of admin, timesheets.
            includes_configurable_field_sets_count: Default: false.
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CustomField`.
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
