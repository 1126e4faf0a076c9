"""Custom field LOV entries (Custom - Configurable Tools), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Decimal, Id
from .._base import UNSET, Options, Pager, Pages, Resource, ScopedOptions, Unset, some


@record
class CustomFieldLovEntry(Model):
    """A custom field LOV entry."""

    id: Id
    label: str | None = None
    position: Decimal | None = None
    active: bool | None = None


class CustomFieldLovEntryInput(TypedDict):
    """``custom_field_lov_entries`` in a request body."""

    label: str


class CustomFieldLovEntriesResource(Resource):
    """Custom field LOV entries (Custom - Configurable Tools)."""

    __slots__ = ()

    async def bulk_create(
        self,
        *,
        custom_field_definition_id: Id,
        custom_field_lov_entries: Sequence[CustomFieldLovEntryInput],
        **options: Unpack[Options],
    ) -> Sequence[CustomFieldLovEntry]:
        """Bulk create custom field LOV entries.

        POST /rest/v1.0/custom_field_definitions/{custom_field_definition_id}/custom_field_lov_entries/bulk_create
        https://developers.procore.com/reference/rest/v1/custom-field-lov-entries?version=1.0#bulk-create-custom-field-lov-entries

        Returns:
            A list of :class:`CustomFieldLovEntry`.
        """
        return await self._many(
            CustomFieldLovEntry,
            "POST",
            "/rest/v1.0/custom_field_definitions/{custom_field_definition_id}/custom_field_lov_entries/bulk_create",
            {"custom_field_definition_id": custom_field_definition_id},
            options,
            body=some({"custom_field_lov_entries": custom_field_lov_entries}),
        )


@record
class GenericTool(Model):
    """``generic_tool`` of :class:`GenericToolItem`."""

    id: Id
    title: str | None = None


@record
class GenericToolItem(Model):
    """A generic tool item."""

    id: Id
    closed_at: DateTime | None = None
    created_at: DateTime | None = None
    description: str | None = None
    due_date: Date | None = None
    issued_at: DateTime | None = None
    origin_generic_tool_item_id: Id | None = None
    origin_rfi_id: Id | None = None
    position: str | None = None
    private: bool | None = None
    schedule_impact: str | None = None
    updated_at: DateTime | None = None
    cost_impact: str | None = None
    status: str | None = None
    title: str | None = None
    created_by: GenericToolItemCreatedBy | None = None
    received_from: GenericToolItemReceivedFrom | None = None
    location: GenericToolItemLocation | None = None
    cost_code: GenericToolItemCostCode | None = None
    specification_section: GenericToolItemSpecificationSection | None = None
    sub_job: GenericToolItemSubJob | None = None
    tasks: list[GenericToolItemTask] | None = None
    trade: GenericToolItemTrade | None = None
    trades: list[GenericToolItemTrade] | None = None
    generic_tool: GenericTool | None = None
    attachments: list[GenericToolItemAttachment] | None = None
    distribution_members: list[GenericToolItemDistributionMember] | None = None
    assignees: list[GenericToolItemAssignee] | None = None


@record
class GenericToolItemAssignee(Model):
    """``assignees`` of :class:`GenericToolItem`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class GenericToolItemAttachment(Model):
    """``attachments`` of :class:`GenericToolItem`."""

    id: Id
    url: str | None = None
    filename: str | None = None


@record
class GenericToolItemCostCode(Model):
    """``cost_code`` of :class:`GenericToolItem`."""

    id: Id | None = None
    full_code: str | None = None
    name: str | None = None


@record
class GenericToolItemCreatedBy(Model):
    """``created_by`` of :class:`GenericToolItem`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class GenericToolItemDistributionMember(Model):
    """``distribution_members`` of :class:`GenericToolItem`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class GenericToolItemLocation(Model):
    """``location`` of :class:`GenericToolItem`."""

    id: Id
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class GenericToolItemReceivedFrom(Model):
    """``received_from`` of :class:`GenericToolItem`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class GenericToolItemSpecificationSection(Model):
    """``specification_section`` of :class:`GenericToolItem`."""

    id: Id
    number: str | None = None
    description: str | None = None
    label: str | None = None
    current_revision_id: Id | None = None


@record
class GenericToolItemSubJob(Model):
    """``sub_job`` of :class:`GenericToolItem`."""

    id: Id
    name: str | None = None
    Code: str | None = None


@record
class GenericToolItemTask(Model):
    """``tasks`` of :class:`GenericToolItem`."""

    id: Id
    name: str | None = None
    task_name: str | None = None
    key: str | None = None


@record
class GenericToolItemTrade(Model):
    """``trade`` of :class:`GenericToolItem`."""

    id: Id
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


class GenericToolItemsResource(Resource):
    """Generic tool items (Custom - Configurable Tools)."""

    __slots__ = ()

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> GenericToolItem:
        """Return a generic tool item.

        GET /rest/v1.0/generic_tool_items/{id}
        https://developers.procore.com/reference/rest/v1/generic-tool-items?version=1.0#show-generic-tool-item

        Returns:
            :class:`GenericToolItem`.
        """
        return await self._one(
            GenericToolItem,
            "GET",
            "/rest/v1.0/generic_tool_items/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )


@record
class ResourcePlanningCustomField(Model):
    """A resource planning custom field."""

    id: Id
    name: str | None = None
    type: (
        Literal["text", "number", "currency", "hex-color", "bool", "select", "multi-select", "date", "paragraph"]
        | str
        | None
    ) = None
    can_filter: bool | None = None
    integration_only: bool | None = None
    on_projects: bool | None = None
    on_people: bool | None = None
    description: str | None = None
    values: list[str] | None = None
    sort_by: Literal["alpha", "listed"] | str | None = None
    success: bool | None = None


@record
class ResourcePlanningCustomFieldValue(Model):
    """Returned by :meth:`ResourcePlanningCustomFieldsResource.bulk_delete_values`."""

    success: bool | None = None


class ResourcePlanningCustomFieldsResource(Resource):
    """Resource planning custom fields (Custom - Configurable Tools)."""

    __slots__ = ()

    async def bulk_delete_values(
        self, *, field_id: Id, values: Sequence[str], company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ResourcePlanningCustomFieldValue:
        """Remove values from custom field.

        DELETE /rest/v1.0/workforce-planning/v2/companies/{company_id}/custom-fields/{field_id}/values
        https://developers.procore.com/reference/rest/v1/resource-planning-custom-fields?version=1.0#remove-values-from-custom-field

        Args:
            field_id: A UUID.

        Returns:
            :class:`ResourcePlanningCustomFieldValue`.
        """
        return await self._one(
            ResourcePlanningCustomFieldValue,
            "DELETE",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/custom-fields/{field_id}/values",
            {"company_id": company_id, "field_id": field_id},
            options,
            body=some({"values": values}),
        )

    async def create(
        self,
        *,
        name: str,
        type: Literal["text", "number", "currency", "hex-color", "bool", "select", "multi-select", "date", "paragraph"],
        company_id: Id | Unset = UNSET,
        can_filter: bool | Unset | None = UNSET,
        integration_only: bool | Unset | None = UNSET,
        on_projects: bool | Unset | None = UNSET,
        on_people: bool | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        values: Sequence[str] | Unset | None = UNSET,
        sort_by: Literal["alpha", "listed"] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ResourcePlanningCustomField:
        """Create a custom field.

        POST /rest/v1.0/workforce-planning/v2/companies/{company_id}/custom-fields
        https://developers.procore.com/reference/rest/v1/resource-planning-custom-fields?version=1.0#create-custom-field

        Args:
            sort_by: One of alpha, listed.

        Returns:
            :class:`ResourcePlanningCustomField`.
        """
        return await self._one(
            ResourcePlanningCustomField,
            "POST",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/custom-fields",
            {"company_id": company_id},
            options,
            body=some(
                {
                    "name": name,
                    "type": type,
                    "can_filter": can_filter,
                    "integration_only": integration_only,
                    "on_projects": on_projects,
                    "on_people": on_people,
                    "description": description,
                    "values": values,
                    "sort_by": sort_by,
                }
            ),
        )

    async def create_value(
        self, *, field_id: Id, values: Sequence[str], company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ResourcePlanningCustomFieldValue:
        """Add values to custom field.

        POST /rest/v1.0/workforce-planning/v2/companies/{company_id}/custom-fields/{field_id}/values
        https://developers.procore.com/reference/rest/v1/resource-planning-custom-fields?version=1.0#add-values-to-custom-field

        Args:
            field_id: A UUID.

        Returns:
            :class:`ResourcePlanningCustomFieldValue`.
        """
        return await self._one(
            ResourcePlanningCustomFieldValue,
            "POST",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/custom-fields/{field_id}/values",
            {"company_id": company_id, "field_id": field_id},
            options,
            body=some({"values": values}),
        )

    async def delete(
        self, *, field_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ResourcePlanningCustomField:
        """Delete a custom field.

        DELETE /rest/v1.0/workforce-planning/v2/companies/{company_id}/custom-fields/{field_id}
        https://developers.procore.com/reference/rest/v1/resource-planning-custom-fields?version=1.0#delete-custom-field

        Args:
            field_id: A UUID.

        Returns:
            :class:`ResourcePlanningCustomField`.
        """
        return await self._one(
            ResourcePlanningCustomField,
            "DELETE",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/custom-fields/{field_id}",
            {"company_id": company_id, "field_id": field_id},
            options,
        )

    async def get(
        self, *, field_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ResourcePlanningCustomField:
        """Return a single custom field.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/custom-fields/{field_id}
        https://developers.procore.com/reference/rest/v1/resource-planning-custom-fields?version=1.0#get-single-custom-field

        Args:
            field_id: A UUID.

        Returns:
            :class:`ResourcePlanningCustomField`.
        """
        return await self._one(
            ResourcePlanningCustomField,
            "GET",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/custom-fields/{field_id}",
            {"company_id": company_id, "field_id": field_id},
            options,
        )

    def list(
        self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[ResourcePlanningCustomField]:
        """Return all custom fields.

        GET /rest/v1.0/workforce-planning/v2/companies/{company_id}/custom-fields
        https://developers.procore.com/reference/rest/v1/resource-planning-custom-fields?version=1.0#get-all-custom-fields

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ResourcePlanningCustomField`.
        """
        return self._pages(
            ResourcePlanningCustomField,
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/custom-fields",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )

    async def update(
        self,
        *,
        field_id: Id,
        company_id: Id | Unset = UNSET,
        name: str | Unset | None = UNSET,
        can_filter: bool | Unset | None = UNSET,
        integration_only: bool | Unset | None = UNSET,
        on_projects: bool | Unset | None = UNSET,
        on_people: bool | Unset | None = UNSET,
        description: str | Unset | None = UNSET,
        values: Sequence[str] | Unset | None = UNSET,
        sort_by: Literal["alpha", "listed"] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ResourcePlanningCustomField:
        """Update a custom field.

        POST /rest/v1.0/workforce-planning/v2/companies/{company_id}/custom-fields/{field_id}
        https://developers.procore.com/reference/rest/v1/resource-planning-custom-fields?version=1.0#update-custom-field

        Args:
            field_id: A UUID.
            sort_by: One of alpha, listed.

        Returns:
            :class:`ResourcePlanningCustomField`.
        """
        return await self._one(
            ResourcePlanningCustomField,
            "POST",
            "/rest/v1.0/workforce-planning/v2/companies/{company_id}/custom-fields/{field_id}",
            {"company_id": company_id, "field_id": field_id},
            options,
            body=some(
                {
                    "name": name,
                    "can_filter": can_filter,
                    "integration_only": integration_only,
                    "on_projects": on_projects,
                    "on_people": on_people,
                    "description": description,
                    "values": values,
                    "sort_by": sort_by,
                }
            ),
        )
