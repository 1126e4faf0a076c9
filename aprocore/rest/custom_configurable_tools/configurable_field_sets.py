"""Configurable field sets (Custom - Configurable Tools)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Decimal, Id
from .._base import OMITTED, UNSET, Options, Pages, Resource, ScopedOptions, Unset, some


@record
class ConfigurableFieldSet(Model):
    """A configurable field set."""

    id: Id | None = None
    name: str | None = None
    type: str | None = None
    category: Literal["quality", "safety", "commissioning", "warranty", "work_to_complete"] | str | None = None
    class_name: Literal["Observations::Item", "PunchItem", "Rfi::Header"] | str | None = None
    fields: ConfigurableFieldSetField | None = None
    sections: list[ConfigurableFieldSetSection] | None = None
    deletable: bool | None = None
    updated_at: DateTime | None = None
    updated_by: ConfigurableFieldSetUpdatedBy | None = None
    inspection_type_id: Id | None = None
    generic_tool_id: Id | None = None
    action_plan_type_id: Id | None = None
    observations_category_id: Id | None = None
    projects: list[ConfigurableFieldSetProject] | None = None


@record
class ConfigurableFieldSetCustomField1(Model):
    """``custom_field_1`` of :class:`ConfigurableFieldSetField`."""

    id: Id
    name: str | None = None
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
    required: bool | None = None
    visible: bool | None = None
    row: Decimal | None = None
    column: Decimal | None = None
    column_width: Decimal | None = None


@record
class ConfigurableFieldSetCustomFieldsUserOption(Model):
    """Returned by :meth:`ConfigurableFieldSetsResource.list_custom_fields_user_options`."""

    id: Id
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class ConfigurableFieldSetError(Model):
    """``errors`` of :class:`ConfigurableFieldSetValidation`."""

    custom_field_47393: list[str] | None = None
    custom_field_58238: list[str] | None = None
    number: list[str] | None = None
    additional_properties: Mapping[str, Any] | None = None


@record
class ConfigurableFieldSetField(Model):
    """``fields`` of :class:`ConfigurableFieldSet`."""

    field_1: ConfigurableFieldSetField1 | None = None
    custom_field_1: ConfigurableFieldSetCustomField1 | None = None
    additional_properties: Mapping[str, Any] | None = None


@record
class ConfigurableFieldSetField1(Model):
    """``field_1`` of :class:`ConfigurableFieldSetField`."""

    name: str | None = None
    visible: bool | None = None
    required: bool | None = None


@record
class ConfigurableFieldSetProject(Model):
    """``projects`` of :class:`ConfigurableFieldSet`."""

    id: Id
    name: str | None = None


@record
class ConfigurableFieldSetProjectOption(Model):
    """Returned by :meth:`ConfigurableFieldSetsResource.list_project_options`."""

    id: Id
    name: str | None = None
    assigned: bool | None = None
    configurable_field_set_name: str | None = None


@record
class ConfigurableFieldSetSection(Model):
    """``sections`` of :class:`ConfigurableFieldSet`."""

    id: Id
    name: str | None = None
    description: str | None = None
    position: int | None = None
    from_v1_custom_fields: bool | None = None


@record
class ConfigurableFieldSetUpdatedBy(Model):
    """``updated_by`` of :class:`ConfigurableFieldSet`."""

    id: Id
    login: str | None = None
    name: str | None = None
    email: str | None = None


@record
class ConfigurableFieldSetValidation(Model):
    """Returned by :meth:`ConfigurableFieldSetsResource.create_validation`."""

    valid: bool | None = None
    errors: ConfigurableFieldSetError | None = None


class ConfigurableFieldSetAttributeInput(TypedDict, total=False):
    """``attributes`` in a request body."""

    custom_field_47393: str | None
    custom_field_58238: int | None
    title: str | None
    number: int | None
    additional_properties: Mapping[str, Any] | None


class ConfigurableFieldSetCustomField1Input(TypedDict, total=False):
    """``custom_field_1`` in a request body."""

    id: Id | None
    name: str | None
    label: str | None
    description: str | None
    custom_field_definition_id: Id | None
    data_type: Literal["string", "number", "boolean", "lov_entry", "lov_entries"] | None
    position: int | None
    required: bool | None
    visible: bool | None
    row: Decimal | float | str | None
    column: Decimal | float | str | None
    column_width: Decimal | float | str | None


class ConfigurableFieldSetField1Input(TypedDict, total=False):
    """``field_1`` in a request body."""

    name: Required[str]
    visible: Required[bool]
    required: bool | None


class ConfigurableFieldSetFieldInput(TypedDict, total=False):
    """``fields`` in a request body."""

    field_1: ConfigurableFieldSetField1Input | None
    custom_field_1: ConfigurableFieldSetCustomField1Input | None


class ConfigurableFieldSetFields(TypedDict, total=False):
    """Fields of :class:`ConfigurableFieldSetCreateForCompanyInput` and :class:`ConfigurableFieldSetInput`."""

    project_ids: Sequence[Id] | None
    category: Literal["quality", "safety", "commissioning", "warranty", "work_to_complete"] | None
    action_plan_type_id: Id | None
    inspection_type_id: Id | None
    generic_tool_id: Id | None
    company_default: bool | None
    company_configurable_field_set_default_column_name: (
        Literal[
            "commissioning_configurable_field_set",
            "quality_configurable_field_set",
            "safety_configurable_field_set",
            "warranty_configurable_field_set",
            "work_to_complete_configurable_field_set",
            "rfi_configurable_field_set",
        ]
        | None
    )
    observations_category_id: Id | None
    include_all_projects: bool | None


class ConfigurableFieldSetCreateForCompanyInput(ConfigurableFieldSetFields):
    """``configurable_field_set`` in the body of ``create_for_company``."""

    name: str
    class_name: Literal["Observations::Item", "PunchItem", "Rfi::Header"]
    fields: ConfigurableFieldSetFieldInput


class ConfigurableFieldSetInput(ConfigurableFieldSetFields, total=False):
    """``configurable_field_set`` in the body of ``update_for_company``."""

    name: str | None
    class_name: Literal["Observations::Item", "PunchItem", "Rfi::Header"] | None
    fields: ConfigurableFieldSetFieldInput | None


class ConfigurableFieldSetCustomFieldsUserOptionFilters(TypedDict, total=False):
    """Query filters of ``custom_configurable_tools.configurable_field_sets.list_custom_fields_user_options``."""

    search: str | Sequence[str]


class ConfigurableFieldSetFilters(TypedDict, total=False):
    """Query filters of ``custom_configurable_tools.configurable_field_sets.list_for_company``."""

    type: str | Sequence[str]
    generic_tool_id: Id | Sequence[Id]


class ConfigurableFieldSetScopeQuery(TypedDict, total=False):
    """Query parameters ``scope[…]`` of ``custom_configurable_tools.configurable_field_sets.find_by_index``."""

    category: int | Sequence[int]
    observations_category_id: Id | Sequence[Id]
    inspection_type_id: Id | Sequence[Id]
    generic_tool_id: Id | Sequence[Id]
    action_plan_type_id: Id | Sequence[Id]


class ConfigurableFieldSetsResource(Resource):
    """Configurable field sets (Custom - Configurable Tools)."""

    __slots__ = ()

    async def create_for_company(
        self,
        *,
        configurable_field_set: ConfigurableFieldSetCreateForCompanyInput,
        company_id: Id | Unset = UNSET,
        include_lov_entries: bool | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ConfigurableFieldSet:
        """Create configurable field sets.

        POST /rest/v1.0/companies/{company_id}/configurable_field_sets
        https://developers.procore.com/reference/rest/v1/configurable-field-sets?version=1.0#create-configurable-field-sets

        Returns:
            :class:`ConfigurableFieldSet`.
        """
        return await self._one(
            ConfigurableFieldSet,
            "POST",
            "/rest/v1.0/companies/{company_id}/configurable_field_sets",
            {"company_id": company_id},
            options,
            query={"include_lov_entries": include_lov_entries},
            body={"configurable_field_set": configurable_field_set},
        )

    async def create_validation(
        self,
        *,
        id: Id,
        attributes: ConfigurableFieldSetAttributeInput,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ConfigurableFieldSetValidation:
        """Validate custom fields values with configurable field set.

        POST /rest/v1.0/companies/{company_id}/configurable_field_sets/{id}/validations
        https://developers.procore.com/reference/rest/v1/configurable-field-sets?version=1.0#validate-custom-fields-values-with-configurable-field-set

        Returns:
            :class:`ConfigurableFieldSetValidation`.
        """
        return await self._one(
            ConfigurableFieldSetValidation,
            "POST",
            "/rest/v1.0/companies/{company_id}/configurable_field_sets/{id}/validations",
            {"company_id": company_id, "id": id},
            options,
            query={"project_id": project_id},
            body=some({"attributes": attributes}),
            reads=True,
        )

    async def delete_for_company(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> None:
        """Delete a configurable field set.

        DELETE /rest/v1.0/companies/{company_id}/configurable_field_sets/{id}
        https://developers.procore.com/reference/rest/v1/configurable-field-sets?version=1.0#delete-configurable-field-set

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/configurable_field_sets/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def duplicate(
        self,
        *,
        id: Id,
        name: str,
        company_id: Id | Unset = UNSET,
        include_custom_fields: bool | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ConfigurableFieldSet:
        """Duplicate a configurable field set and its custom fields.

        POST /rest/v1.0/companies/{company_id}/configurable_field_sets/{id}/duplicate
        https://developers.procore.com/reference/rest/v1/configurable-field-sets?version=1.0#duplicate-a-configurable-field-set-and-its-custom-fields

        Returns:
            :class:`ConfigurableFieldSet`.
        """
        return await self._one(
            ConfigurableFieldSet,
            "POST",
            "/rest/v1.0/companies/{company_id}/configurable_field_sets/{id}/duplicate",
            {"company_id": company_id, "id": id},
            options,
            query={"name": name, "include_custom_fields": include_custom_fields},
        )

    async def find_by_index(
        self,
        *,
        type: str,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        scope: ConfigurableFieldSetScopeQuery = OMITTED,
        **options: Unpack[ScopedOptions],
    ) -> ConfigurableFieldSet:
        """Find a configurable field set by index.

        GET /rest/v1.0/companies/{company_id}/configurable_field_sets/find_by_index
        https://developers.procore.com/reference/rest/v1/configurable-field-sets?version=1.0#find-configurable-field-set-by-index

        Args:
            scope: Query parameters ``scope[…]``; others go into ``params``.

        Returns:
            :class:`ConfigurableFieldSet`.
        """
        return await self._one(
            ConfigurableFieldSet,
            "GET",
            "/rest/v1.0/companies/{company_id}/configurable_field_sets/find_by_index",
            {"company_id": company_id},
            options,
            query={"type": type, "project_id": project_id, "scope": scope},
        )

    async def get_for_company(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ConfigurableFieldSet:
        """Return a configurable field set.

        GET /rest/v1.0/companies/{company_id}/configurable_field_sets/{id}
        https://developers.procore.com/reference/rest/v1/configurable-field-sets?version=1.0#show-configurable-field-set

        Returns:
            :class:`ConfigurableFieldSet`.
        """
        return await self._one(
            ConfigurableFieldSet,
            "GET",
            "/rest/v1.0/companies/{company_id}/configurable_field_sets/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list_custom_fields_user_options(
        self,
        *,
        tool_name: Literal["submittal_log", "drawing_log", "specification_sections", "document_service"],
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ConfigurableFieldSetCustomFieldsUserOptionFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ConfigurableFieldSetCustomFieldsUserOption]:
        """List custom fields user options.

        GET /rest/v1.0/projects/{project_id}/custom_fields/{tool_name}/user_options
        https://developers.procore.com/reference/rest/v1/configurable-field-sets?version=1.0#list-custom-fields-user-options

        Args:
            tool_name: One of submittal_log, drawing_log, specification_sections, document_service.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ConfigurableFieldSetCustomFieldsUserOption`.
        """
        return self._pages(
            ConfigurableFieldSetCustomFieldsUserOption,
            "/rest/v1.0/projects/{project_id}/custom_fields/{tool_name}/user_options",
            {"project_id": project_id, "tool_name": tool_name},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_for_company(
        self,
        *,
        company_id: Id | Unset = UNSET,
        include_lov_entries: bool | Unset = UNSET,
        page: int | Unset = UNSET,
        view: str | Unset = UNSET,
        filters: ConfigurableFieldSetFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ConfigurableFieldSet]:
        """List configurable field sets.

        GET /rest/v1.0/companies/{company_id}/configurable_field_sets
        https://developers.procore.com/reference/rest/v1/configurable-field-sets?version=1.0#list-configurable-field-sets

        Args:
            view: Level of detail.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ConfigurableFieldSet`.
        """
        return self._pages(
            ConfigurableFieldSet,
            "/rest/v1.0/companies/{company_id}/configurable_field_sets",
            {"company_id": company_id},
            options,
            query={"include_lov_entries": include_lov_entries, "page": page, "view": view, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_for_project(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        include_lov_entries: bool | Unset = UNSET,
        types: str | Sequence[str] | Unset = UNSET,
        include_default_configurable_field_sets: bool | Unset = UNSET,
        generic_tool_id: Id | Unset = UNSET,
        action_plan_type_id: Id | Unset = UNSET,
        inspection_type_id: Id | Unset = UNSET,
        observations_category_id: Id | Unset = UNSET,
        category: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ConfigurableFieldSet]:
        """List project configurable field sets.

        GET /rest/v1.0/projects/{project_id}/configurable_field_sets
        https://developers.procore.com/reference/rest/v1/configurable-field-sets?version=1.0#list-project-configurable-field-sets

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ConfigurableFieldSet`.
        """
        return self._pages(
            ConfigurableFieldSet,
            "/rest/v1.0/projects/{project_id}/configurable_field_sets",
            {"project_id": project_id},
            options,
            query={
                "page": page,
                "include_lov_entries": include_lov_entries,
                "types": types,
                "include_default_configurable_field_sets": include_default_configurable_field_sets,
                "generic_tool_id": generic_tool_id,
                "action_plan_type_id": action_plan_type_id,
                "inspection_type_id": inspection_type_id,
                "observations_category_id": observations_category_id,
                "category": category,
            },
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_project_options(
        self,
        *,
        id: Id,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        with_name: str | Unset = UNSET,
        starts_with: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ConfigurableFieldSetProjectOption]:
        """List configurable field set project options.

        GET /rest/v1.0/companies/{company_id}/configurable_field_sets/{id}/project_options
        https://developers.procore.com/reference/rest/v1/configurable-field-sets?version=1.0#list-configurable-field-set-project-options

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ConfigurableFieldSetProjectOption`.
        """
        return self._pages(
            ConfigurableFieldSetProjectOption,
            "/rest/v1.0/companies/{company_id}/configurable_field_sets/{id}/project_options",
            {"company_id": company_id, "id": id},
            options,
            query={"page": page, "with_name": with_name, "starts_with": starts_with},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update_for_company(
        self,
        *,
        id: Id,
        configurable_field_set: ConfigurableFieldSetInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ConfigurableFieldSet:
        """Update a configurable field set.

        PATCH /rest/v1.0/companies/{company_id}/configurable_field_sets/{id}
        https://developers.procore.com/reference/rest/v1/configurable-field-sets?version=1.0#update-configurable-field-set

        Returns:
            :class:`ConfigurableFieldSet`.
        """
        return await self._one(
            ConfigurableFieldSet,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/configurable_field_sets/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"configurable_field_set": configurable_field_set},
        )
