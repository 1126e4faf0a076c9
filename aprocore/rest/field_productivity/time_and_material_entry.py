"""Time and material entry (Field Productivity)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Decimal, Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class TimeAndMaterialEntry(Model):
    """A time and material entry."""

    id: Id
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
    time_and_material_entry_attachments: list[TimeAndMaterialEntryAttachment] | None = None


@record
class TimeAndMaterialEntryAttachment(Model):
    """``time_and_material_entry_attachments`` of :class:`TimeAndMaterialEntry`."""

    id: Id
    attachment_id: Id | None = None
    content_type: str | None = None
    presentation_url: str | None = None
    url: str | None = None
    thumbnail_url: str | None = None
    filename: str | None = None


@record
class TimeAndMaterialEntryCompanySignature(Model):
    """``company_signature`` of :class:`TimeAndMaterialEntry`."""

    id: Id
    signature_text: str | None = None
    file_name: str | None = None
    url: str | None = None
    medium_thumbnail_url: str | None = None
    large_thumbnail_url: str | None = None
    created_at: DateTime | None = None
    created_by: TimeAndMaterialEntryCreatedBy | None = None


@record
class TimeAndMaterialEntryCompanySigneeParty(Model):
    """``company_signee_party`` of :class:`TimeAndMaterialEntry`."""

    id: Id
    employee_id: Id | None = None
    first_name: str | None = None
    is_employee: bool | None = None
    last_name: str | None = None
    user_id: Id | None = None
    work_classification: TimeAndMaterialEntryWorkClassification | None = None


@record
class TimeAndMaterialEntryConfigurableFieldSet(Model):
    """Returned by :meth:`TimeAndMaterialEntryResource.list_configurable_field_sets`."""

    id: Id | None = None
    name: str | None = None
    type: str | None = None
    category: str | None = None
    class_name: str | None = None
    fields: TimeAndMaterialEntryField | None = None
    sections: list[TimeAndMaterialEntrySection] | None = None
    inspection_type_id: Id | None = None
    generic_tool_id: Id | None = None
    action_plan_type_id: Id | None = None
    observations_category_id: Id | None = None
    updated_at: DateTime | None = None
    updated_by: TimeAndMaterialEntryUpdatedBy | None = None


@record
class TimeAndMaterialEntryCreatedBy(Model):
    """``created_by`` of :class:`TimeAndMaterialEntryCompanySignature`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class TimeAndMaterialEntryCustomField1(Model):
    """``custom_field_1`` of :class:`TimeAndMaterialEntryField`."""

    id: Id
    name: str | None = None
    label: str | None = None
    description: str | None = None
    custom_field_definition_id: Id | None = None
    data_type: Literal["string", "number", "boolean", "lov_entry", "lov_entries"] | str | None = None
    variant: Literal["currency"] | str | None = None
    position: int | None = None
    required: bool | None = None
    visible: bool | None = None
    row: Decimal | None = None
    column: Decimal | None = None
    column_width: Decimal | None = None


@record
class TimeAndMaterialEntryCustomerSignature(Model):
    """``customer_signature`` of :class:`TimeAndMaterialEntry`."""

    id: Id
    signature_text: str | None = None
    file_name: str | None = None
    url: str | None = None
    medium_thumbnail_url: str | None = None
    large_thumbnail_url: str | None = None
    created_at: DateTime | None = None
    created_by: TimeAndMaterialEntryCreatedBy | None = None


@record
class TimeAndMaterialEntryCustomerSigneeParty(Model):
    """``customer_signee_party`` of :class:`TimeAndMaterialEntry`."""

    id: Id
    employee_id: Id | None = None
    first_name: str | None = None
    is_employee: bool | None = None
    last_name: str | None = None
    user_id: Id | None = None
    work_classification: TimeAndMaterialEntryWorkClassification | None = None


@record
class TimeAndMaterialEntryEquipment(Model):
    """Returned by :meth:`TimeAndMaterialEntryResource.create_equipment`."""

    id: Id
    name: str | None = None


@record
class TimeAndMaterialEntryField(Model):
    """``fields`` of :class:`TimeAndMaterialEntryConfigurableFieldSet`."""

    field_1: TimeAndMaterialEntryField1 | None = None
    custom_field_1: TimeAndMaterialEntryCustomField1 | None = None
    additional_properties: Mapping[str, Any] | None = None


@record
class TimeAndMaterialEntryField1(Model):
    """``field_1`` of :class:`TimeAndMaterialEntryField`."""

    name: str | None = None
    visible: bool | None = None
    required: bool | None = None


@record
class TimeAndMaterialEntrySection(Model):
    """``sections`` of :class:`TimeAndMaterialEntryConfigurableFieldSet`."""

    id: Id
    name: str | None = None
    description: str | None = None
    position: int | None = None
    from_v1_custom_fields: bool | None = None


@record
class TimeAndMaterialEntryUpdatedBy(Model):
    """``updated_by`` of :class:`TimeAndMaterialEntryConfigurableFieldSet`."""

    id: Id
    email: str | None = None
    name: str | None = None


@record
class TimeAndMaterialEntryWorkClassification(Model):
    """``work_classification`` of :class:`TimeAndMaterialEntryCompanySigneeParty`."""

    id: Id
    name: str | None = None


class TimeAndMaterialEntryInput(TypedDict, total=False):
    """``time_and_material_entry`` in a request body."""

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
        """Update multiple time and material entries.

        PATCH /rest/v1.0/projects/{project_id}/time_and_material_entries/bulk_update
        https://developers.procore.com/reference/rest/v1/time-and-material-entry?version=1.0#update-multiple-time-and-material-entries

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            A list of :class:`TimeAndMaterialEntry`.
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
        """Create a new time and material entry.

        POST /rest/v1.0/projects/{project_id}/time_and_material_entries
        https://developers.procore.com/reference/rest/v1/time-and-material-entry?version=1.0#create-a-new-time-and-material-entry

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`TimeAndMaterialEntry`.
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
        """Create a piece of equipment.

        POST /rest/v1.0/projects/{project_id}/time_and_material_entries/create_equipment
        https://developers.procore.com/reference/rest/v1/time-and-material-entry?version=1.0#create-a-piece-of-equipment

        Returns:
            :class:`TimeAndMaterialEntryEquipment`.
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
        """Delete a time and material entry.

        DELETE /rest/v1.0/projects/{project_id}/time_and_material_entries/{id}
        https://developers.procore.com/reference/rest/v1/time-and-material-entry?version=1.0#delete-a-time-and-material-entry

        Returns:
            :class:`TimeAndMaterialEntry`.
        """
        return await self._one(
            TimeAndMaterialEntry,
            "DELETE",
            "/rest/v1.0/projects/{project_id}/time_and_material_entries/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def email_entry(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Email a time and material entry.

        POST /rest/v1.0/projects/{project_id}/time_and_material_entries/{id}/email_entry
        https://developers.procore.com/reference/rest/v1/time-and-material-entry?version=1.0#email-a-time-and-material-entry

        Returns:
            None.
        """
        await self._none(
            "POST",
            "/rest/v1.0/projects/{project_id}/time_and_material_entries/{id}/email_entry",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> TimeAndMaterialEntry:
        """Return a time and material entry.

        GET /rest/v1.0/projects/{project_id}/time_and_material_entries/{id}
        https://developers.procore.com/reference/rest/v1/time-and-material-entry?version=1.0#show-time-and-material-entry

        Returns:
            :class:`TimeAndMaterialEntry`.
        """
        return await self._one(
            TimeAndMaterialEntry,
            "GET",
            "/rest/v1.0/projects/{project_id}/time_and_material_entries/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    async def get_change_history(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Any:
        """Return change history.

        GET /rest/v1.0/projects/{project_id}/time_and_material_entries/{id}/change_history
        https://developers.procore.com/reference/rest/v1/time-and-material-entry?version=1.0#show-change-history

        Returns:
            The decoded JSON body, whose fields are undocumented.
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
        """List all time and material entry.

        GET /rest/v1.0/projects/{project_id}/time_and_material_entries
        https://developers.procore.com/reference/rest/v1/time-and-material-entry?version=1.0#list-all-time-and-material-entry

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TimeAndMaterialEntry`.
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
        """List all time and material entry configurable field sets.

        GET /rest/v1.0/projects/{project_id}/time_and_material_entries/configurable_field_sets
        https://developers.procore.com/reference/rest/v1/time-and-material-entry?version=1.0#list-all-time-and-material-entry-configurable-field-sets

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TimeAndMaterialEntryConfigurableFieldSet`.
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
        """Restore a time and material entry.

        PATCH /rest/v1.0/projects/{project_id}/time_and_material_entries/{id}/restore
        https://developers.procore.com/reference/rest/v1/time-and-material-entry?version=1.0#restore-a-time-and-material-entry

        Returns:
            :class:`TimeAndMaterialEntry`.
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
    ) -> Sequence[TimeAndMaterialEntry]:
        """List all time and material entry matching the search keyword.

        POST /rest/v1.0/projects/{project_id}/time_and_material_entries/search
        https://developers.procore.com/reference/rest/v1/time-and-material-entry?version=1.0#list-all-time-and-material-entry-matching-the-search-keyword

        Returns:
            A list of :class:`TimeAndMaterialEntry`.
        """
        return await self._many(
            TimeAndMaterialEntry,
            "POST",
            "/rest/v1.0/projects/{project_id}/time_and_material_entries/search",
            {"project_id": project_id},
            options,
            query={"search_keyword": search_keyword},
            reads=True,
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
        """Update a time and material entry.

        PATCH /rest/v1.0/projects/{project_id}/time_and_material_entries/{id}
        https://developers.procore.com/reference/rest/v1/time-and-material-entry?version=1.0#update-a-time-and-material-entry

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`TimeAndMaterialEntry`.
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
