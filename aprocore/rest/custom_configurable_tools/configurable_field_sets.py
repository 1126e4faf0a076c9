"""Configurable field sets (Custom - Configurable Tools)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, ScopedOptions, Unset, some

__all__ = [
    "ConfigurableFieldSet",
    "ConfigurableFieldSetCustomFieldsUserOption",
    "ConfigurableFieldSetCustomFieldsUserOptionFilters",
    "ConfigurableFieldSetDuplicateResult",
    "ConfigurableFieldSetDuplicateResultField",
    "ConfigurableFieldSetDuplicateResultFieldCustomField1",
    "ConfigurableFieldSetDuplicateResultFieldField1",
    "ConfigurableFieldSetDuplicateResultSection",
    "ConfigurableFieldSetDuplicateResultUpdatedBy",
    "ConfigurableFieldSetField",
    "ConfigurableFieldSetFieldCustomField1",
    "ConfigurableFieldSetFieldCustomField1Input",
    "ConfigurableFieldSetFieldField1",
    "ConfigurableFieldSetFieldField1Input",
    "ConfigurableFieldSetFieldInput",
    "ConfigurableFieldSetFilters",
    "ConfigurableFieldSetFindByIndexResult",
    "ConfigurableFieldSetFindByIndexResultField",
    "ConfigurableFieldSetFindByIndexResultFieldCustomField1",
    "ConfigurableFieldSetFindByIndexResultFieldField1",
    "ConfigurableFieldSetFindByIndexResultProject",
    "ConfigurableFieldSetFindByIndexResultScopeQuery",
    "ConfigurableFieldSetFindByIndexResultSection",
    "ConfigurableFieldSetFindByIndexResultUpdatedBy",
    "ConfigurableFieldSetInput",
    "ConfigurableFieldSetProject",
    "ConfigurableFieldSetProjectOption",
    "ConfigurableFieldSetSection",
    "ConfigurableFieldSetUpdatedBy",
    "ConfigurableFieldSetValidation",
    "ConfigurableFieldSetValidationAttributeInput",
    "ConfigurableFieldSetValidationError",
    "ConfigurableFieldSetsResource",
]


@record
class ConfigurableFieldSet(Model):
    """What Procore tells of configurable field sets (Custom - Configurable Tools)."""

    id: Id | None = None
    name: str | None = None
    type: str | None = None
    category: str | None = None
    class_name: str | None = None
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
class ConfigurableFieldSetCustomFieldsUserOption(Model):
    """What Procore tells of configurable field sets (Custom - Configurable Tools)."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class ConfigurableFieldSetDuplicateResult(Model):
    """What Procore tells of configurable field sets (Custom - Configurable Tools)."""

    id: Id | None = None
    name: str | None = None
    type: str | None = None
    category: str | None = None
    class_name: str | None = None
    fields: ConfigurableFieldSetDuplicateResultField | None = None
    sections: list[ConfigurableFieldSetDuplicateResultSection] | None = None
    inspection_type_id: Id | None = None
    generic_tool_id: Id | None = None
    action_plan_type_id: Id | None = None
    observations_category_id: Id | None = None
    updated_at: DateTime | None = None
    updated_by: ConfigurableFieldSetDuplicateResultUpdatedBy | None = None


@record
class ConfigurableFieldSetDuplicateResultField(Model):
    """``fields`` of :class:`ConfigurableFieldSetDuplicateResult`."""

    field_1: ConfigurableFieldSetDuplicateResultFieldField1 | None = None
    custom_field_1: ConfigurableFieldSetDuplicateResultFieldCustomField1 | None = None
    additional_properties: Mapping[str, Any] | None = None


@record
class ConfigurableFieldSetDuplicateResultFieldCustomField1(Model):
    """What Procore tells of configurable field sets (Custom - Configurable Tools)."""

    id: Id | None = None
    name: str | None = None
    label: str | None = None
    description: str | None = None
    custom_field_definition_id: Id | None = None
    data_type: str | None = None
    variant: str | None = None
    position: int | None = None
    required: bool | None = None
    visible: bool | None = None
    row: float | None = None
    column: float | None = None
    column_width: float | None = None


@record
class ConfigurableFieldSetDuplicateResultFieldField1(Model):
    """What Procore tells of configurable field sets (Custom - Configurable Tools)."""

    name: str | None = None
    visible: bool | None = None
    required: bool | None = None


@record
class ConfigurableFieldSetDuplicateResultSection(Model):
    """``sections`` of :class:`ConfigurableFieldSetDuplicateResult`."""

    id: Id | None = None
    name: str | None = None
    description: str | None = None
    position: int | None = None
    from_v1_custom_fields: bool | None = None


@record
class ConfigurableFieldSetDuplicateResultUpdatedBy(Model):
    """``updated_by`` of :class:`ConfigurableFieldSetDuplicateResult`."""

    id: Id | None = None
    email: str | None = None
    name: str | None = None


@record
class ConfigurableFieldSetField(Model):
    """``fields`` of :class:`ConfigurableFieldSet`."""

    field_1: ConfigurableFieldSetFieldField1 | None = None
    custom_field_1: ConfigurableFieldSetFieldCustomField1 | None = None
    additional_properties: Mapping[str, Any] | None = None


@record
class ConfigurableFieldSetFieldCustomField1(Model):
    """What Procore tells of configurable field sets (Custom - Configurable Tools)."""

    id: Id | None = None
    name: str | None = None
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
    required: bool | None = None
    visible: bool | None = None
    row: float | None = None
    column: float | None = None
    column_width: float | None = None


@record
class ConfigurableFieldSetFieldField1(Model):
    """What Procore tells of configurable field sets (Custom - Configurable Tools)."""

    name: str | None = None
    visible: bool | None = None
    required: bool | None = None


@record
class ConfigurableFieldSetFindByIndexResult(Model):
    """What Procore tells of configurable field sets (Custom - Configurable Tools)."""

    id: Id | None = None
    name: str | None = None
    type: str | None = None
    category: str | None = None
    class_name: str | None = None
    fields: ConfigurableFieldSetFindByIndexResultField | None = None
    sections: list[ConfigurableFieldSetFindByIndexResultSection] | None = None
    deletable: bool | None = None
    updated_at: DateTime | None = None
    updated_by: ConfigurableFieldSetFindByIndexResultUpdatedBy | None = None
    inspection_type_id: Id | None = None
    generic_tool_id: Id | None = None
    action_plan_type_id: Id | None = None
    observations_category_id: Id | None = None
    projects: list[ConfigurableFieldSetFindByIndexResultProject] | None = None


@record
class ConfigurableFieldSetFindByIndexResultField(Model):
    """``fields`` of :class:`ConfigurableFieldSetFindByIndexResult`."""

    field_1: ConfigurableFieldSetFindByIndexResultFieldField1 | None = None
    custom_field_1: ConfigurableFieldSetFindByIndexResultFieldCustomField1 | None = None
    additional_properties: Mapping[str, Any] | None = None


@record
class ConfigurableFieldSetFindByIndexResultFieldCustomField1(Model):
    """What Procore tells of configurable field sets (Custom - Configurable Tools)."""

    id: Id | None = None
    name: str | None = None
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
    required: bool | None = None
    visible: bool | None = None
    row: float | None = None
    column: float | None = None
    column_width: float | None = None


@record
class ConfigurableFieldSetFindByIndexResultFieldField1(Model):
    """What Procore tells of configurable field sets (Custom - Configurable Tools)."""

    name: str | None = None
    visible: bool | None = None
    required: bool | None = None


@record
class ConfigurableFieldSetFindByIndexResultProject(Model):
    """``projects`` of :class:`ConfigurableFieldSetFindByIndexResult`."""

    id: Id | None = None
    name: str | None = None


@record
class ConfigurableFieldSetFindByIndexResultSection(Model):
    """``sections`` of :class:`ConfigurableFieldSetFindByIndexResult`."""

    id: Id | None = None
    name: str | None = None
    description: str | None = None
    position: int | None = None
    from_v1_custom_fields: bool | None = None


@record
class ConfigurableFieldSetFindByIndexResultUpdatedBy(Model):
    """``updated_by`` of :class:`ConfigurableFieldSetFindByIndexResult`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ConfigurableFieldSetProject(Model):
    """``projects`` of :class:`ConfigurableFieldSet`."""

    id: Id | None = None
    name: str | None = None


@record
class ConfigurableFieldSetProjectOption(Model):
    """What Procore tells of configurable field sets (Custom - Configurable Tools)."""

    id: Id | None = None
    name: str | None = None
    assigned: bool | None = None
    configurable_field_set_name: str | None = None


@record
class ConfigurableFieldSetSection(Model):
    """``sections`` of :class:`ConfigurableFieldSet`."""

    id: Id | None = None
    name: str | None = None
    description: str | None = None
    position: int | None = None
    from_v1_custom_fields: bool | None = None


@record
class ConfigurableFieldSetUpdatedBy(Model):
    """``updated_by`` of :class:`ConfigurableFieldSet`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    email: str | None = None


@record
class ConfigurableFieldSetValidation(Model):
    """What Procore tells of configurable field sets (Custom - Configurable Tools)."""

    valid: bool | None = None
    errors: ConfigurableFieldSetValidationError | None = None


@record
class ConfigurableFieldSetValidationError(Model):
    """``errors`` of :class:`ConfigurableFieldSetValidation`."""

    custom_field_47393: list[str] | None = None
    custom_field_58238: list[str] | None = None
    number: list[str] | None = None
    additional_properties: Mapping[str, Any] | None = None


class ConfigurableFieldSetFieldCustomField1Input(TypedDict, total=False):
    id: Id | None
    name: str | None
    label: str | None
    description: str | None
    custom_field_definition_id: Id | None
    data_type: str | None
    position: int | None
    required: bool | None
    visible: bool | None
    row: float | None
    column: float | None
    column_width: float | None


class ConfigurableFieldSetFieldField1Input(TypedDict, total=False):
    name: str | None
    visible: bool | None
    required: bool | None


class ConfigurableFieldSetFieldInput(TypedDict, total=False):
    field_1: ConfigurableFieldSetFieldField1Input | None
    custom_field_1: ConfigurableFieldSetFieldCustomField1Input | None


class ConfigurableFieldSetInput(TypedDict, total=False):
    name: str | None
    class_name: Literal["Observations::Item", "PunchItem", "Rfi::Header"] | None
    fields: ConfigurableFieldSetFieldInput | None
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


class ConfigurableFieldSetValidationAttributeInput(TypedDict, total=False):
    custom_field_47393: str | None
    custom_field_58238: int | None
    title: str | None
    number: int | None
    additional_properties: Mapping[str, Any] | None


class ConfigurableFieldSetCustomFieldsUserOptionFilters(TypedDict, total=False):
    search: str | Sequence[str]


class ConfigurableFieldSetFilters(TypedDict, total=False):
    type: str | Sequence[str]
    generic_tool_id: Id | Sequence[Id]


class ConfigurableFieldSetFindByIndexResultScopeQuery(TypedDict, total=False):
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
        configurable_field_set: ConfigurableFieldSetInput,
        company_id: Id | Unset = UNSET,
        include_lov_entries: bool | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ConfigurableFieldSet:
        """Create Configurable Field Sets.

        POST /rest/v1.0/companies/{company_id}/configurable_field_sets
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
        attributes: ConfigurableFieldSetValidationAttributeInput,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ConfigurableFieldSetValidation:
        """Validate Custom Fields Values With Configurable Field Set.

        POST /rest/v1.0/companies/{company_id}/configurable_field_sets/{id}/validations
        """
        return await self._one(
            ConfigurableFieldSetValidation,
            "POST",
            "/rest/v1.0/companies/{company_id}/configurable_field_sets/{id}/validations",
            {"company_id": company_id, "id": id},
            options,
            query={"project_id": project_id},
            body=some({"attributes": attributes}),
        )

    async def delete_for_company(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> None:
        """Delete Configurable Field Set.

        DELETE /rest/v1.0/companies/{company_id}/configurable_field_sets/{id}
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
    ) -> ConfigurableFieldSetDuplicateResult:
        """Duplicate a Configurable Field Set and its custom fields.

        POST /rest/v1.0/companies/{company_id}/configurable_field_sets/{id}/duplicate
        """
        return await self._one(
            ConfigurableFieldSetDuplicateResult,
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
        scope: ConfigurableFieldSetFindByIndexResultScopeQuery | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ConfigurableFieldSetFindByIndexResult:
        """Find Configurable Field Set by Index.

        GET /rest/v1.0/companies/{company_id}/configurable_field_sets/find_by_index
        """
        return await self._one(
            ConfigurableFieldSetFindByIndexResult,
            "GET",
            "/rest/v1.0/companies/{company_id}/configurable_field_sets/find_by_index",
            {"company_id": company_id},
            options,
            query={"type": type, "project_id": project_id, "scope": scope},
        )

    async def get_for_company(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ConfigurableFieldSet:
        """Show Configurable Field Set.

        GET /rest/v1.0/companies/{company_id}/configurable_field_sets/{id}
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
        filters: ConfigurableFieldSetCustomFieldsUserOptionFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ConfigurableFieldSetCustomFieldsUserOption]:
        """List Custom Fields User options.

        GET /rest/v1.0/projects/{project_id}/custom_fields/{tool_name}/user_options
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
        filters: ConfigurableFieldSetFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ConfigurableFieldSet]:
        """List Configurable Field Sets.

        GET /rest/v1.0/companies/{company_id}/configurable_field_sets
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
        """List Project Configurable Field Sets.

        GET /rest/v1.0/projects/{project_id}/configurable_field_sets
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
        """List Configurable Field Set Project options.

        GET /rest/v1.0/companies/{company_id}/configurable_field_sets/{id}/project_options
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
        """Update Configurable Field Set.

        PATCH /rest/v1.0/companies/{company_id}/configurable_field_sets/{id}
        """
        return await self._one(
            ConfigurableFieldSet,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/configurable_field_sets/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"configurable_field_set": configurable_field_set},
        )
