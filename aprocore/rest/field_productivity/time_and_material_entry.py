"""Time and material entry (Field Productivity)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "TimeAndMaterialEntry",
    "TimeAndMaterialEntryCompanySignature",
    "TimeAndMaterialEntryCompanySignatureCreatedBy",
    "TimeAndMaterialEntryCompanySigneeParty",
    "TimeAndMaterialEntryCompanySigneePartyWorkClassification",
    "TimeAndMaterialEntryConfigurableFieldSet",
    "TimeAndMaterialEntryConfigurableFieldSetField",
    "TimeAndMaterialEntryConfigurableFieldSetFieldCustomField1",
    "TimeAndMaterialEntryConfigurableFieldSetFieldField1",
    "TimeAndMaterialEntryConfigurableFieldSetSection",
    "TimeAndMaterialEntryConfigurableFieldSetUpdatedBy",
    "TimeAndMaterialEntryCustomerSignature",
    "TimeAndMaterialEntryCustomerSignatureCreatedBy",
    "TimeAndMaterialEntryCustomerSigneeParty",
    "TimeAndMaterialEntryCustomerSigneePartyWorkClassification",
    "TimeAndMaterialEntryEquipment",
    "TimeAndMaterialEntryInput",
    "TimeAndMaterialEntryResource",
    "TimeAndMaterialEntrySearchResult",
    "TimeAndMaterialEntrySearchResultCompanySignature",
    "TimeAndMaterialEntrySearchResultCompanySignatureCreatedBy",
    "TimeAndMaterialEntrySearchResultCompanySigneeParty",
    "TimeAndMaterialEntrySearchResultCompanySigneePartyWorkClassification",
    "TimeAndMaterialEntrySearchResultCustomerSignature",
    "TimeAndMaterialEntrySearchResultCustomerSignatureCreatedBy",
    "TimeAndMaterialEntrySearchResultCustomerSigneeParty",
    "TimeAndMaterialEntrySearchResultCustomerSigneePartyWorkClassification",
    "TimeAndMaterialEntrySearchResultTimeAndMaterialEntryAttachment",
    "TimeAndMaterialEntryTimeAndMaterialEntryAttachment",
]


@record
class TimeAndMaterialEntry(Model):
    """What Procore tells of time and material entry (Field Productivity)."""

    id: Id | None = None
    name: str | None = None
    reference_number: str | None = None
    description: str | None = None
    status: int | None = None
    private: bool | None = None
    number: int | None = None
    company_signee_party: TimeAndMaterialEntryCompanySigneeParty | None = None
    company_signature: TimeAndMaterialEntryCompanySignature | None = None
    customer_signature: TimeAndMaterialEntryCustomerSignature | None = None
    customer_signee_party: TimeAndMaterialEntryCustomerSigneeParty | None = None
    project_id: Id | None = None
    company_id: Id | None = None
    location_id: Id | None = None
    customer_id: Id | None = None
    work_performed_on_date: str | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by_id: Id | None = None
    time_and_material_entry_attachments: list[TimeAndMaterialEntryTimeAndMaterialEntryAttachment] | None = None


@record
class TimeAndMaterialEntryCompanySignature(Model):
    """``company_signature`` of :class:`TimeAndMaterialEntry`."""

    id: Id | None = None
    signature_text: str | None = None
    file_name: str | None = None
    url: str | None = None
    medium_thumbnail_url: str | None = None
    large_thumbnail_url: str | None = None
    created_at: DateTime | None = None
    created_by: TimeAndMaterialEntryCompanySignatureCreatedBy | None = None


@record
class TimeAndMaterialEntryCompanySignatureCreatedBy(Model):
    """``created_by`` of :class:`TimeAndMaterialEntryCompanySignature`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimeAndMaterialEntryCompanySigneeParty(Model):
    """``company_signee_party`` of :class:`TimeAndMaterialEntry`."""

    id: Id | None = None
    employee_id: Id | None = None
    first_name: str | None = None
    is_employee: bool | None = None
    last_name: str | None = None
    user_id: Id | None = None
    work_classification: TimeAndMaterialEntryCompanySigneePartyWorkClassification | None = None


@record
class TimeAndMaterialEntryCompanySigneePartyWorkClassification(Model):
    """``work_classification`` of :class:`TimeAndMaterialEntryCompanySigneeParty`."""

    id: Id | None = None
    name: str | None = None


@record
class TimeAndMaterialEntryConfigurableFieldSet(Model):
    """What Procore tells of time and material entry (Field Productivity)."""

    id: Id | None = None
    name: str | None = None
    type: str | None = None
    category: str | None = None
    class_name: str | None = None
    fields: TimeAndMaterialEntryConfigurableFieldSetField | None = None
    sections: list[TimeAndMaterialEntryConfigurableFieldSetSection] | None = None
    inspection_type_id: Id | None = None
    generic_tool_id: Id | None = None
    action_plan_type_id: Id | None = None
    observations_category_id: Id | None = None
    updated_at: DateTime | None = None
    updated_by: TimeAndMaterialEntryConfigurableFieldSetUpdatedBy | None = None


@record
class TimeAndMaterialEntryConfigurableFieldSetField(Model):
    """``fields`` of :class:`TimeAndMaterialEntryConfigurableFieldSet`."""

    field_1: TimeAndMaterialEntryConfigurableFieldSetFieldField1 | None = None
    custom_field_1: TimeAndMaterialEntryConfigurableFieldSetFieldCustomField1 | None = None
    additional_properties: Mapping[str, Any] | None = None


@record
class TimeAndMaterialEntryConfigurableFieldSetFieldCustomField1(Model):
    """What Procore tells of time and material entry (Field Productivity)."""

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
class TimeAndMaterialEntryConfigurableFieldSetFieldField1(Model):
    """What Procore tells of time and material entry (Field Productivity)."""

    name: str | None = None
    visible: bool | None = None
    required: bool | None = None


@record
class TimeAndMaterialEntryConfigurableFieldSetSection(Model):
    """``sections`` of :class:`TimeAndMaterialEntryConfigurableFieldSet`."""

    id: Id | None = None
    name: str | None = None
    description: str | None = None
    position: int | None = None
    from_v1_custom_fields: bool | None = None


@record
class TimeAndMaterialEntryConfigurableFieldSetUpdatedBy(Model):
    """``updated_by`` of :class:`TimeAndMaterialEntryConfigurableFieldSet`."""

    id: Id | None = None
    email: str | None = None
    name: str | None = None


@record
class TimeAndMaterialEntryCustomerSignature(Model):
    """``customer_signature`` of :class:`TimeAndMaterialEntry`."""

    id: Id | None = None
    signature_text: str | None = None
    file_name: str | None = None
    url: str | None = None
    medium_thumbnail_url: str | None = None
    large_thumbnail_url: str | None = None
    created_at: DateTime | None = None
    created_by: TimeAndMaterialEntryCustomerSignatureCreatedBy | None = None


@record
class TimeAndMaterialEntryCustomerSignatureCreatedBy(Model):
    """``created_by`` of :class:`TimeAndMaterialEntryCustomerSignature`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class TimeAndMaterialEntryCustomerSigneeParty(Model):
    """``customer_signee_party`` of :class:`TimeAndMaterialEntry`."""

    id: Id | None = None
    employee_id: Id | None = None
    first_name: str | None = None
    is_employee: bool | None = None
    last_name: str | None = None
    user_id: Id | None = None
    work_classification: TimeAndMaterialEntryCustomerSigneePartyWorkClassification | None = None


@record
class TimeAndMaterialEntryCustomerSigneePartyWorkClassification(Model):
    """``work_classification`` of :class:`TimeAndMaterialEntryCustomerSigneeParty`."""

    id: Id | None = None
    name: str | None = None


@record
class TimeAndMaterialEntryEquipment(Model):
    """What Procore tells of time and material entry (Field Productivity)."""

    id: Id | None = None
    name: str | None = None


@record
class TimeAndMaterialEntrySearchResult(Model):
    """What Procore tells of time and material entry (Field Productivity)."""

    id: Id | None = None
    name: str | None = None
    reference_number: str | None = None
    description: str | None = None
    status: int | None = None
    private: bool | None = None
    number: int | None = None
    company_signee_party: TimeAndMaterialEntrySearchResultCompanySigneeParty | None = None
    company_signature: TimeAndMaterialEntrySearchResultCompanySignature | None = None
    customer_signature: TimeAndMaterialEntrySearchResultCustomerSignature | None = None
    customer_signee_party: TimeAndMaterialEntrySearchResultCustomerSigneeParty | None = None
    project_id: Id | None = None
    company_id: Id | None = None
    location_id: Id | None = None
    customer_id: Id | None = None
    work_performed_on_date: str | None = None
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    deleted_at: DateTime | None = None
    created_by_id: Id | None = None
    time_and_material_entry_attachments: list[TimeAndMaterialEntrySearchResultTimeAndMaterialEntryAttachment] | None = (
        None
    )


@record
class TimeAndMaterialEntrySearchResultCompanySignature(Model):
    """``company_signature`` of :class:`TimeAndMaterialEntrySearchResult`."""

    id: Id | None = None
    signature_text: str | None = None
    file_name: str | None = None
    url: str | None = None
    medium_thumbnail_url: str | None = None
    large_thumbnail_url: str | None = None
    created_at: DateTime | None = None
    created_by: TimeAndMaterialEntrySearchResultCompanySignatureCreatedBy | None = None


@record
class TimeAndMaterialEntrySearchResultCompanySignatureCreatedBy(Model):
    """``created_by`` of :class:`TimeAndMaterialEntrySearchResultCompanySignature`."""

    id: Id | None = None
    login: Any = None
    name: str | None = None


@record
class TimeAndMaterialEntrySearchResultCompanySigneeParty(Model):
    """``company_signee_party`` of :class:`TimeAndMaterialEntrySearchResult`."""

    id: Id | None = None
    employee_id: Id | None = None
    first_name: str | None = None
    is_employee: bool | None = None
    last_name: str | None = None
    user_id: Id | None = None
    work_classification: TimeAndMaterialEntrySearchResultCompanySigneePartyWorkClassification | None = None


@record
class TimeAndMaterialEntrySearchResultCompanySigneePartyWorkClassification(Model):
    """``work_classification`` of :class:`TimeAndMaterialEntrySearchResultCompanySigneeParty`."""

    id: Id | None = None
    name: str | None = None


@record
class TimeAndMaterialEntrySearchResultCustomerSignature(Model):
    """``customer_signature`` of :class:`TimeAndMaterialEntrySearchResult`."""

    id: Id | None = None
    signature_text: str | None = None
    file_name: str | None = None
    url: str | None = None
    medium_thumbnail_url: str | None = None
    large_thumbnail_url: str | None = None
    created_at: DateTime | None = None
    created_by: TimeAndMaterialEntrySearchResultCustomerSignatureCreatedBy | None = None


@record
class TimeAndMaterialEntrySearchResultCustomerSignatureCreatedBy(Model):
    """``created_by`` of :class:`TimeAndMaterialEntrySearchResultCustomerSignature`."""

    id: Id | None = None
    login: Any = None
    name: str | None = None


@record
class TimeAndMaterialEntrySearchResultCustomerSigneeParty(Model):
    """``customer_signee_party`` of :class:`TimeAndMaterialEntrySearchResult`."""

    id: Id | None = None
    employee_id: Id | None = None
    first_name: str | None = None
    is_employee: bool | None = None
    last_name: str | None = None
    user_id: Id | None = None
    work_classification: TimeAndMaterialEntrySearchResultCustomerSigneePartyWorkClassification | None = None


@record
class TimeAndMaterialEntrySearchResultCustomerSigneePartyWorkClassification(Model):
    """``work_classification`` of :class:`TimeAndMaterialEntrySearchResultCustomerSigneeParty`."""

    id: Id | None = None
    name: str | None = None


@record
class TimeAndMaterialEntrySearchResultTimeAndMaterialEntryAttachment(Model):
    """``time_and_material_entry_attachments`` of :class:`TimeAndMaterialEntrySearchResult`."""

    id: Id | None = None
    attachment_id: Id | None = None
    content_type: str | None = None
    presentation_url: str | None = None
    url: str | None = None
    thumbnail_url: str | None = None
    filename: str | None = None


@record
class TimeAndMaterialEntryTimeAndMaterialEntryAttachment(Model):
    """``time_and_material_entry_attachments`` of :class:`TimeAndMaterialEntry`."""

    id: Id | None = None
    attachment_id: Id | None = None
    content_type: str | None = None
    presentation_url: str | None = None
    url: str | None = None
    thumbnail_url: str | None = None
    filename: str | None = None


class TimeAndMaterialEntryInput(TypedDict, total=False):
    time_and_material_entry_ids: Sequence[Id] | None
    change_event_id: Id | None
    update_change_event_attachment: bool | None
    name: str | None
    reference_number: str | None
    description: str | None
    status: str | None
    private: bool | None
    number: int | None
    customer_signature_id: Id | None
    company_signature_id: Id | None
    company_signee_party_id: Id | None
    customer_signee_party_id: Id | None
    work_performed_on_date: str | None
    drawing_revision_ids: Sequence[Id] | None
    file_version_ids: Sequence[Id] | None
    form_ids: Sequence[Id] | None
    image_ids: Sequence[Id] | None
    upload_ids: Sequence[Id] | None
    equipment_name: str | None


class TimeAndMaterialEntryResource(Resource):
    """Time and material entry (Field Productivity)."""

    __slots__ = ()

    async def bulk_update(
        self,
        *,
        time_and_material_entry: TimeAndMaterialEntryInput,
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[TimeAndMaterialEntry]:
        """Update Multiple Time And Material Entries.

        PATCH /rest/v1.0/projects/{project_id}/time_and_material_entries/bulk_update
        """
        return await self._many(
            TimeAndMaterialEntry,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/time_and_material_entries/bulk_update",
            {"project_id": project_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"time_and_material_entry": time_and_material_entry},
        )

    async def create(
        self,
        *,
        time_and_material_entry: TimeAndMaterialEntryInput,
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> TimeAndMaterialEntry:
        """Create a new Time And Material Entry.

        POST /rest/v1.0/projects/{project_id}/time_and_material_entries
        """
        return await self._one(
            TimeAndMaterialEntry,
            "POST",
            "/rest/v1.0/projects/{project_id}/time_and_material_entries",
            {"project_id": project_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"time_and_material_entry": time_and_material_entry},
        )

    async def create_equipment(
        self,
        *,
        time_and_material_entry: TimeAndMaterialEntryInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> TimeAndMaterialEntryEquipment:
        """Create a piece of Equipment.

        POST /rest/v1.0/projects/{project_id}/time_and_material_entries/create_equipment
        """
        return await self._one(
            TimeAndMaterialEntryEquipment,
            "POST",
            "/rest/v1.0/projects/{project_id}/time_and_material_entries/create_equipment",
            {"project_id": project_id},
            options,
            body={"time_and_material_entry": time_and_material_entry},
        )

    async def delete(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> TimeAndMaterialEntry:
        """Delete a Time And Material Entry.

        DELETE /rest/v1.0/projects/{project_id}/time_and_material_entries/{id}
        """
        return await self._one(
            TimeAndMaterialEntry,
            "DELETE",
            "/rest/v1.0/projects/{project_id}/time_and_material_entries/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def email_entry(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Email a Time And Material Entry.

        POST /rest/v1.0/projects/{project_id}/time_and_material_entries/{id}/email_entry
        """
        await self._none(
            "POST",
            "/rest/v1.0/projects/{project_id}/time_and_material_entries/{id}/email_entry",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> TimeAndMaterialEntry:
        """Show Time And Material Entry.

        GET /rest/v1.0/projects/{project_id}/time_and_material_entries/{id}
        """
        return await self._one(
            TimeAndMaterialEntry,
            "GET",
            "/rest/v1.0/projects/{project_id}/time_and_material_entries/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get_change_history(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Any:
        """Show Change History.

        GET /rest/v1.0/projects/{project_id}/time_and_material_entries/{id}/change_history
        """
        return await self._any(
            "GET",
            "/rest/v1.0/projects/{project_id}/time_and_material_entries/{id}/change_history",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[TimeAndMaterialEntry]:
        """List all Time And Material Entry.

        GET /rest/v1.0/projects/{project_id}/time_and_material_entries
        """
        return self._pages(
            TimeAndMaterialEntry,
            "/rest/v1.0/projects/{project_id}/time_and_material_entries",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_configurable_field_sets(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[TimeAndMaterialEntryConfigurableFieldSet]:
        """List all Time And Material Entry Configurable Field Sets.

        GET /rest/v1.0/projects/{project_id}/time_and_material_entries/configurable_field_sets
        """
        return self._pages(
            TimeAndMaterialEntryConfigurableFieldSet,
            "/rest/v1.0/projects/{project_id}/time_and_material_entries/configurable_field_sets",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def restore(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> TimeAndMaterialEntry:
        """Restore a Time And Material Entry.

        PATCH /rest/v1.0/projects/{project_id}/time_and_material_entries/{id}/restore
        """
        return await self._one(
            TimeAndMaterialEntry,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/time_and_material_entries/{id}/restore",
            {"project_id": project_id, "id": id},
            options,
        )

    async def search(
        self, *, project_id: Id | Unset = UNSET, search_keyword: str | Unset = UNSET, **options: Unpack[Options]
    ) -> Sequence[TimeAndMaterialEntrySearchResult]:
        """List all Time And Material Entry matching the search keyword.

        POST /rest/v1.0/projects/{project_id}/time_and_material_entries/search
        """
        return await self._many(
            TimeAndMaterialEntrySearchResult,
            "POST",
            "/rest/v1.0/projects/{project_id}/time_and_material_entries/search",
            {"project_id": project_id},
            options,
            query={"search_keyword": search_keyword},
        )

    async def update(
        self,
        *,
        id: Id,
        time_and_material_entry: TimeAndMaterialEntryInput,
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> TimeAndMaterialEntry:
        """Update a Time And Material Entry.

        PATCH /rest/v1.0/projects/{project_id}/time_and_material_entries/{id}
        """
        return await self._one(
            TimeAndMaterialEntry,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/time_and_material_entries/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"time_and_material_entry": time_and_material_entry},
        )
