"""Checklists (Inspections)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record, renamed
from ...types import Date, DateTime, Id
from .._base import OMITTED, UNSET, DateRange, Options, Pager, Pages, Resource, Unset, deprecated


@record
class Checklist(Model):
    """A checklist."""

    id: Id
    inspection_type: ChecklistInspectionType | None = None
    list_template_id: Id | None = None
    name: str | None = None
    description: str | None = None
    distribution_members: list[ChecklistDistributionMember] | None = None
    due_at: DateTime | None = None
    identifier: str | None = None
    number: int | None = None
    status: Literal["Open", "Closed", "In Review", "open", "in_review", "closed"] | str | None = None
    inspection_date: Date | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    closed_at: DateTime | None = None
    item_count: int | None = None
    yes_item_count: int | None = None
    personal: bool | None = None
    item_total: int | None = None
    conforming_item_count: int | None = None
    deficient_item_count: int | None = None
    na_item_count: int | None = None
    neutral_item_count: int | None = None
    not_inspected_item_count: int | None = None
    drawing_ids: list[Id] | None = None
    current_drawing_revision_ids: list[Id] | None = None
    location: ChecklistLocation | None = None
    specification_section: ChecklistSpecificationSection | None = None
    trade: ChecklistTrade | None = None
    created_by: ChecklistCreatedBy | None = None
    closed_by: ChecklistClosedBy | None = None
    inspectors: list[ChecklistInspector] | None = None
    signature_requests: list[ChecklistSignatureRequest] | None = None
    responsible_contractor: ChecklistResponsibleContractor | None = None
    responsible_party: ChecklistResponsibleParty | None = None
    response_set: ChecklistResponseSet | None = None
    attachments: list[ChecklistAttachment] | None = None
    sections: list[ChecklistSection] | None = None
    managed_equipment_id: Id | None = None
    template_id: Id | None = None
    list_template_name: str | None = None
    trade_id: Id | None = None
    inspection_type_id: Id | None = None
    reinspected_by_id: Id | None = None
    reinspected_from_id: Id | None = None
    lists: list[ChecklistList] | None = None
    deleted: bool | None = None
    private: bool | None = None
    point_of_contact: ChecklistPointOfContact | None = None
    not_applicable_item_count: int | None = None
    inspected_item_count: int | None = None
    observations_count: int | None = None
    closed_observations_count: int | None = None
    respondable_item_count: int | None = None
    overdue: bool | None = None
    default_response_phrasing: ChecklistDefaultResponsePhrasing | None = None


@record
class ChecklistAssignee(Model):
    """``assignee`` of :class:`ChecklistObservation`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class ChecklistAttachment(Model):
    """``attachments`` of :class:`Checklist`."""

    id: Id
    thumbnail_url: str | None = None
    url: str | None = None
    filename: str | None = None
    name: str | None = None
    viewable_document_id: Id | None = None
    created_at: DateTime | None = None
    created_by: ChecklistCreatedBy | None = None
    attachment: ChecklistAttachment | None = None
    attached_to_item_id: Id | None = None
    attached_to_item_type: str | None = None
    viewer_url: str | None = None
    content_type: str | None = None


@record
class ChecklistAttachmentHistory(Model):
    """``attachment_histories`` of :class:`ChecklistItem`."""

    id: Id
    created_at: DateTime | None = None
    created_by: ChecklistCreatedBy | None = None
    attachment: ChecklistAttachment | None = None


@record
class ChecklistCapturedBy(Model):
    """``captured_by`` of :class:`ChecklistSignature`."""

    id: Id
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class ChecklistClosedBy(Model):
    """``closed_by`` of :class:`Checklist`."""

    id: Id
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class ChecklistComment(Model):
    """``comments`` of :class:`ChecklistItem`."""

    id: Id
    body: str | None = None
    created_at: DateTime | None = None
    created_by: ChecklistCreatedBy | None = None


@record
class ChecklistCreatedBy(Model):
    """``created_by`` of :class:`Checklist`."""

    id: Id
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class ChecklistData(Model):
    """``data`` of :class:`ChecklistGroupedIndex`."""

    id: Id
    name: str | None = None
    list_template_id: Id | None = None
    list_template_name: str | None = None
    number: int | None = None
    status: Literal["Open", "In Review", "Closed"] | str | None = None
    location: ChecklistLocation | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    closed_at: DateTime | None = None
    default_response_phrasing: ChecklistDefaultResponsePhrasing | None = None
    description: str | None = None
    deleted: bool | None = None
    due_at: DateTime | None = None
    inspection_date: Date | None = None
    inspection_type: ChecklistInspectionType | None = None
    private: bool | None = None
    created_by: ChecklistCreatedBy | None = None
    closed_by: ChecklistClosedBy | None = None
    responsible_contractor: ChecklistResponsibleContractor | None = None
    point_of_contact: ChecklistPointOfContact | None = None
    trade: ChecklistTrade | None = None
    inspectors: list[ChecklistInspector] | None = None
    distribution_members: list[ChecklistDistributionMember] | None = None
    signature_requests: list[ChecklistSignatureRequest] | None = None
    managed_equipment_id: Id | None = None
    specification_section: ChecklistSpecificationSection | None = None
    permissions: ChecklistPermission | None = None
    conforming_item_count: int | None = None
    deficient_item_count: int | None = None
    not_applicable_item_count: int | None = None
    neutral_item_count: int | None = None
    inspected_item_count: int | None = None
    observations_count: int | None = None
    closed_observations_count: int | None = None
    item_count: int | None = None
    template_id: Id | None = None
    overdue: bool | None = None


@record
class ChecklistDefaultResponsePhrasing(Model):
    """``default_response_phrasing`` of :class:`Checklist`."""

    conforming_response: str | None = None
    deficient_response: str | None = None
    global_: bool | None = renamed("global")


@record
class ChecklistDistributionMember(Model):
    """``distribution_members`` of :class:`Checklist`."""

    id: Id
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class ChecklistGroupedIndex(Model):
    """Returned by :meth:`ChecklistsResource.list_grouped_index`."""

    header: ChecklistHeader | None = None
    data: list[ChecklistData] | None = None


@record
class ChecklistHeader(Model):
    """``header`` of :class:`ChecklistGroupedIndex`."""

    id: Id | None = None
    name: str | None = None


@record
class ChecklistHistory(Model):
    """``histories`` of :class:`ChecklistItem`."""

    id: Id
    body: str | None = None
    status: str | None = None
    responded_with: str | None = None
    created_at: DateTime | None = None
    created_by: ChecklistCreatedBy | None = None


@record
class ChecklistInspectionType(Model):
    """``inspection_type`` of :class:`Checklist`."""

    id: Id
    name: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    audit_transaction_timestamp: DateTime | None = None
    source_id: Id | None = None
    deleted_at: DateTime | None = None
    company_id: Id | None = None
    is_deletable: bool | None = None


@record
class ChecklistInspector(Model):
    """``inspectors`` of :class:`Checklist`."""

    id: Id
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class ChecklistItem(Model):
    """``items`` of :class:`ChecklistSection`."""

    id: Id
    name: str | None = None
    details: str | None = None
    status: Literal["yes", "no", "n/a", "none"] | str | None = None
    responded_with: str | None = None
    origin_id: Id | None = None
    section_id: Id | None = None
    position: int | None = None
    observations: list[ChecklistObservation] | None = None
    attachment_histories: list[ChecklistAttachmentHistory] | None = None
    attachments: list[ChecklistAttachment] | None = None
    histories: list[ChecklistHistory] | None = None
    item_response: ChecklistItemResponse | None = None
    comments: list[ChecklistComment] | None = None
    response: ChecklistResponse | None = None  # type: ignore[assignment]
    response_set: ChecklistResponseSet | None = None
    type: ChecklistType | None = None
    response_set_id: Id | None = None
    template_item_id: Id | None = None
    response_type_id: Id | None = None


@record
class ChecklistItemResponse(Model):
    """``item_response`` of :class:`ChecklistItem`."""

    item_id: Id | None = None
    status: str | None = None
    responded_at: DateTime | None = None
    responder: ChecklistResponder | None = None
    item_type: ChecklistItemType | None = None
    payload: ChecklistPayload | None = None


@record
class ChecklistItemType(Model):
    """``item_type`` of :class:`ChecklistItemResponse`."""

    id: Id
    category: str | None = None
    name: str | None = None


@record
class ChecklistList(Model):
    """``lists`` of :class:`Checklist`."""

    id: Id
    list_template_id: Id | None = None
    name: str | None = None
    list_template_name: str | None = None
    description: str | None = None
    distribution_members: list[ChecklistDistributionMember] | None = None
    due_at: DateTime | None = None
    number: int | None = None
    status: Literal["Open", "Closed"] | str | None = None
    identifier: str | None = None
    inspection_date: Date | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    closed_at: DateTime | None = None
    item_count: int | None = None
    yes_item_count: int | None = None
    personal: bool | None = None
    item_total: int | None = None
    conforming_item_count: int | None = None
    deficient_item_count: int | None = None
    na_item_count: int | None = None
    neutral_item_count: int | None = None
    not_inspected_item_count: int | None = None
    drawing_ids: list[Id] | None = None
    current_drawing_revision_ids: list[Id] | None = None
    attachments: list[ChecklistAttachment] | None = None
    created_by: ChecklistCreatedBy | None = None
    closed_by: ChecklistClosedBy | None = None
    location: ChecklistLocation | None = None
    specification_section: ChecklistSpecificationSection | None = None
    signature_requests: list[ChecklistSignatureRequest] | None = None
    trade: ChecklistTrade | None = None
    inspectors: list[ChecklistInspector] | None = None
    responsible_contractor: ChecklistResponsibleContractor | None = None
    responsible_party: ChecklistResponsibleParty | None = None
    managed_equipment_id: Id | None = None


@record
class ChecklistLocation(Model):
    """``location`` of :class:`Checklist`."""

    id: Id
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    code: str | None = None


@record
class ChecklistObservation(Model):
    """``observations`` of :class:`ChecklistItem`."""

    id: Id
    created_at: DateTime | None = None
    number: str | None = None
    status: str | None = None
    title: str | None = None
    type: ChecklistType | None = None
    assignee: ChecklistAssignee | None = None
    created_by: ChecklistCreatedBy | None = None


@record
class ChecklistOfGroupedIndex(Model):
    """Returned by :meth:`ChecklistsResource.list_recycled_of_grouped_index`."""

    header: ChecklistHeader | None = None
    data: list[ChecklistData] | None = None


@record
class ChecklistPayload(Model):
    """``payload`` of :class:`ChecklistItemResponse`."""

    text_value: str | None = None
    number_value: int | None = None
    date_value: Date | None = None
    response_option: ChecklistResponseOption | None = None


@record
class ChecklistPermission(Model):
    """``permissions`` of :class:`ChecklistData`."""

    can_edit: bool | None = None


@record
class ChecklistPointOfContact(Model):
    """``point_of_contact`` of :class:`Checklist`."""

    id: Id
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class ChecklistResponder(Model):
    """``responder`` of :class:`ChecklistItemResponse`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class ChecklistResponse(Model):
    """``response`` of :class:`ChecklistItem`."""

    id: Id
    name: str | None = None
    corresponding_status: Literal["yes", "no", "n/a", "none"] | str | None = None


@record
class ChecklistResponseOption(Model):
    """``response_option`` of :class:`ChecklistPayload`."""

    id: Id
    name: str | None = None


@record
class ChecklistResponseSet(Model):
    """``response_set`` of :class:`Checklist`."""

    id: Id
    conforming_response: str | None = None
    deficient_response: str | None = None
    global_: bool | None = renamed("global")
    updated_at: DateTime | None = None
    created_at: DateTime | None = None
    name: str | None = None
    responses: list[ChecklistResponse] | None = None


@record
class ChecklistResponsibleContractor(Model):
    """``responsible_contractor`` of :class:`Checklist`."""

    id: Id
    name: str | None = None


@record
class ChecklistResponsibleParty(Model):
    """``responsible_party`` of :class:`Checklist`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class ChecklistSection(Model):
    """``sections`` of :class:`Checklist`."""

    id: Id
    name: str | None = None
    position: int | None = None
    origin_id: Id | None = None
    items: list[ChecklistItem] | None = None
    template_section_id: Id | None = None


@record
class ChecklistSignatory(Model):
    """``signatory`` of :class:`ChecklistSignatureRequest`."""

    id: Id
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class ChecklistSignature(Model):
    """``signature`` of :class:`ChecklistSignatureRequest`."""

    id: Id
    captured_by: ChecklistCapturedBy | None = None
    captured_at: DateTime | None = None
    attachment: ChecklistAttachment | None = None


@record
class ChecklistSignatureRequest(Model):
    """``signature_requests`` of :class:`Checklist`."""

    id: Id
    signatory: ChecklistSignatory | None = None
    signature: ChecklistSignature | None = None


@record
class ChecklistSpecificationSection(Model):
    """``specification_section`` of :class:`Checklist`."""

    id: Id
    description: str | None = None
    section: str | None = None
    latest_revision_url: str | None = None
    current_revision_id: Id | None = None


@record
class ChecklistTrade(Model):
    """``trade`` of :class:`Checklist`."""

    id: Id
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


@record
class ChecklistType(Model):
    """``type`` of :class:`ChecklistItem`."""

    id: Id
    name: str | None = None
    active: bool | None = None
    category: str | None = None


class ChecklistItemsAttributeInput(TypedDict, total=False):
    """``items_attributes`` in a request body."""

    name: str | None
    position: int | None
    status: Literal["yes", "no", "n/a", "none"] | None


class ChecklistListInput(TypedDict, total=False):
    """``list`` in a request body."""

    name: str | None
    description: str | None
    due_at: DateTime | str | None
    inspection_date: Date | str | None
    inspection_type_id: Id | None
    point_of_contact_id: Id | None
    inspectee_id: Id | None
    number: int | None
    personal: bool | None
    responsible_contractor_id: Id | None
    spec_section_id: Id | None
    status: Literal["Open", "In Review", "Closed", "open", "in_review", "closed"] | None
    trade_id: Id | None
    inspector_ids: Sequence[Id] | None
    distribution_member_ids: Sequence[Id] | None
    location_id: Id | None
    mt_location: Sequence[str] | None
    drawing_revision_ids: Sequence[Id] | None
    file_version_ids: Sequence[Id] | None
    form_ids: Sequence[Id] | None
    image_ids: Sequence[Id] | None
    upload_ids: Sequence[Id] | None
    identifier: str | None
    managed_equipment_id: Id | None
    private: bool | None
    document_management_document_revision_ids: Sequence[Id] | None
    sections_attributes: Sequence[ChecklistSectionsAttributeInput] | None


class ChecklistSectionsAttributeInput(TypedDict, total=False):
    """``sections_attributes`` in a request body."""

    name: str | None
    position: int | None
    items_attributes: Sequence[ChecklistItemsAttributeInput] | None


class ChecklistFilters(TypedDict, total=False):
    """Query filters of ``inspections.checklists.list``, ``inspections.checklists.list_for_project``, ``inspections.checklists.list_recycled``."""

    view: Literal["recycle"] | Sequence[Literal["recycle"]]
    inspection_type_id: Id | Sequence[Id]
    point_of_contact_id: Id | Sequence[Id]
    inspector_id: Id | Sequence[Id]
    list_template_id: Id | Sequence[Id]
    location_id: Id | Sequence[Id]
    spec_section_id: Id | Sequence[Id]
    responsible_contractor_id: Id | Sequence[Id]
    status: str | Sequence[str]
    trade_id: Id | Sequence[Id]
    search: str | Sequence[str]
    due_at: DateRange
    created_at: DateRange
    updated_at: DateRange
    id: Id | Sequence[Id]
    inspection_date: DateRange
    template_id: Id | Sequence[Id]
    managed_equipment_id: Id | Sequence[Id]
    closed_by_id: Id | Sequence[Id]
    created_by_id: Id | Sequence[Id]
    query: str | Sequence[str]
    closed_at: DateRange


class ChecklistGroupedIndexFilters(TypedDict, total=False):
    """Query filters of ``inspections.checklists.list_grouped_index``."""

    id: Id | Sequence[Id]
    inspection_date: DateRange
    inspection_type_id: Id | Sequence[Id]
    inspector_id: Id | Sequence[Id]
    list_template_id: Id | Sequence[Id]
    location_id: Id | Sequence[Id]
    managed_equipment_id: Id | Sequence[Id]
    point_of_contact_id: Id | Sequence[Id]
    spec_section_id: Id | Sequence[Id]
    responsible_contractor_id: Id | Sequence[Id]
    closed_by_id: Id | Sequence[Id]
    created_by_id: Id | Sequence[Id]
    status: int | Sequence[int]
    trade_id: Id | Sequence[Id]
    query: str | Sequence[str]
    due_at: DateRange
    created_at: DateRange
    updated_at: DateRange
    closed_at: DateRange


class ChecklistOfGroupedIndexFilters(TypedDict, total=False):
    """Query filters of ``inspections.checklists.list_recycled_of_grouped_index``."""

    id: Id | Sequence[Id]
    inspection_date: DateRange
    inspection_type_id: Id | Sequence[Id]
    inspector_id: Id | Sequence[Id]
    list_template_id: Id | Sequence[Id]
    location_id: Id | Sequence[Id]
    managed_equipment_id: Id | Sequence[Id]
    point_of_contact_id: Id | Sequence[Id]
    spec_section_id: Id | Sequence[Id]
    responsible_contractor_id: Id | Sequence[Id]
    closed_by_id: Id | Sequence[Id]
    created_by_id: Id | Sequence[Id]
    status: int | Sequence[int]
    trade_id: Id | Sequence[Id]
    query: str | Sequence[str]
    due_at: DateRange
    created_at: DateRange
    updated_at: DateRange
    closed_at: DateRange


class ChecklistsResource(Resource):
    """Checklists (Inspections)."""

    __slots__ = ()

    @deprecated(
        "POST /rest/v1.0/checklist/lists is deprecated by Procore. Use procore.inspections.checklists.create_for_project."
    )
    async def create(
        self,
        *,
        template_id: Id,
        list: ChecklistListInput | Mapping[str, Any],
        run_configurable_validations: bool | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> Checklist:
        """Create a checklist.

        POST /rest/v1.0/checklist/lists
        https://developers.procore.com/reference/rest/v1/checklists?version=1.0#create-checklist

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`Checklist`.
        """
        return await self._one(
            Checklist,
            "POST",
            "/rest/v1.0/checklist/lists",
            {},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={
                "project_id": self._scoped("project_id", project_id),
                "template_id": template_id,
                "list": list,
                "attachments": attachments,
            },
            dates="list.inspection_date",
            times="list.due_at",
        )

    async def create_for_project(
        self,
        *,
        list_template_id: Id,
        list: ChecklistListInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Checklist:
        """Create a checklist (inspection).

        POST /rest/v1.1/projects/{project_id}/checklist/lists
        https://developers.procore.com/reference/rest/v1/checklists?version=1.1#create-checklist-inspection

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`Checklist`.
        """
        return await self._one(
            Checklist,
            "POST",
            "/rest/v1.1/projects/{project_id}/checklist/lists",
            {"project_id": project_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"list_template_id": list_template_id, "list": list},
            dates="list.inspection_date",
            times="list.due_at",
        )

    async def create_for_project_v1_0(
        self,
        *,
        list_template_id: Id,
        list: ChecklistListInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Checklist:
        """Create a checklist (inspection).

        POST /rest/v1.0/projects/{project_id}/checklist/lists
        https://developers.procore.com/reference/rest/v1/checklists?version=1.0#create-checklist-inspection

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`Checklist`.
        """
        return await self._one(
            Checklist,
            "POST",
            "/rest/v1.0/projects/{project_id}/checklist/lists",
            {"project_id": project_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"list_template_id": list_template_id, "list": list},
            dates="list.inspection_date",
            times="list.due_at",
        )

    @deprecated(
        "DELETE /rest/v1.0/checklist/lists/{id} is deprecated by Procore. Use procore.inspections.checklists.delete_for_project."
    )
    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a checklist.

        DELETE /rest/v1.0/checklist/lists/{id}
        https://developers.procore.com/reference/rest/v1/checklists?version=1.0#delete-checklist

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/checklist/lists/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def delete_for_project(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a checklist (inspection).

        DELETE /rest/v1.1/projects/{project_id}/checklist/lists/{id}
        https://developers.procore.com/reference/rest/v1/checklists?version=1.1#delete-checklist-inspection

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.1/projects/{project_id}/checklist/lists/{id}",
            {"id": id, "project_id": project_id},
            options,
        )

    async def delete_for_project_v1_0(
        self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete a checklist (inspection).

        DELETE /rest/v1.0/projects/{project_id}/checklist/lists/{id}
        https://developers.procore.com/reference/rest/v1/checklists?version=1.0#delete-checklist-inspection

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/checklist/lists/{id}",
            {"id": id, "project_id": project_id},
            options,
        )

    @deprecated(
        "GET /rest/v1.0/checklist/lists/{id} is deprecated by Procore. Use procore.inspections.checklists.get_for_project."
    )
    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Checklist:
        """Return a checklist.

        GET /rest/v1.0/checklist/lists/{id}
        https://developers.procore.com/reference/rest/v1/checklists?version=1.0#show-checklist

        Returns:
            :class:`Checklist`.
        """
        return await self._one(
            Checklist,
            "GET",
            "/rest/v1.0/checklist/lists/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get_for_project(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Checklist:
        """Return a checklist (inspection).

        GET /rest/v1.0/projects/{project_id}/checklist/lists/{id}
        https://developers.procore.com/reference/rest/v1/checklists?version=1.0#show-checklist-inspection

        Returns:
            :class:`Checklist`.
        """
        return await self._one(
            Checklist,
            "GET",
            "/rest/v1.0/projects/{project_id}/checklist/lists/{id}",
            {"id": id, "project_id": project_id},
            options,
        )

    async def get_recycled(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Checklist:
        """Return a recycled checklist (inspection).

        GET /rest/v1.0/projects/{project_id}/recycle_bin/checklist/lists/{id}
        https://developers.procore.com/reference/rest/v1/checklists?version=1.0#show-recycled-checklist-inspection

        Returns:
            :class:`Checklist`.
        """
        return await self._one(
            Checklist,
            "GET",
            "/rest/v1.0/projects/{project_id}/recycle_bin/checklist/lists/{id}",
            {"id": id, "project_id": project_id},
            options,
        )

    @deprecated(
        "GET /rest/v1.0/checklist/lists is deprecated by Procore. Use procore.inspections.checklists.list_for_project."
    )
    def list(
        self, *, project_id: Id | Unset = UNSET, filters: ChecklistFilters = OMITTED, **options: Unpack[Options]
    ) -> Pages[Checklist]:
        """List checklists.

        GET /rest/v1.0/checklist/lists
        https://developers.procore.com/reference/rest/v1/checklists?version=1.0#list-checklists

        Args:
            filters: Query filters; others go into ``params``.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Checklist`.
        """
        return self._pages(
            Checklist,
            "/rest/v1.0/checklist/lists",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "filters": filters},
            pager=Pager.UNPAGED,
        )

    def list_for_project(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "created_at",
            "inspection_date",
            "location",
            "name",
            "number",
            "updated_at",
            "-created_at",
            "-inspection_date",
            "-location",
            "-name",
            "-number",
            "-updated_at",
        ]
        | Unset = UNSET,
        filters: ChecklistFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Checklist]:
        """List checklists (inspections).

        GET /rest/v1.0/projects/{project_id}/checklist/lists
        https://developers.procore.com/reference/rest/v1/checklists?version=1.0#list-checklists-inspections

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Checklist`.
        """
        return self._pages(
            Checklist,
            "/rest/v1.0/projects/{project_id}/checklist/lists",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            dates="filters.inspection_date",
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_grouped_index(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "created_at",
            "inspection_date",
            "location",
            "name",
            "number",
            "updated_at",
            "-created_at",
            "-inspection_date",
            "-location",
            "-name",
            "-number",
            "-updated_at",
        ]
        | Unset = UNSET,
        group_by: Literal["created_by", "location", "status", "template", "trade", "type"] | Unset = UNSET,
        filters: ChecklistGroupedIndexFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ChecklistGroupedIndex]:
        """List grouped checklists (inspections).

        GET /rest/v1.0/projects/{project_id}/checklist/lists/grouped_index
        https://developers.procore.com/reference/rest/v1/checklists?version=1.0#list-grouped-checklists-inspections

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            group_by: One of created_by, location, status, template, trade, type.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistGroupedIndex`.
        """
        return self._pages(
            ChecklistGroupedIndex,
            "/rest/v1.0/projects/{project_id}/checklist/lists/grouped_index",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "group_by": group_by, "filters": filters},
            dates="filters.inspection_date",
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_recycled(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "created_at",
            "inspection_date",
            "location",
            "name",
            "number",
            "updated_at",
            "-created_at",
            "-inspection_date",
            "-location",
            "-name",
            "-number",
            "-updated_at",
        ]
        | Unset = UNSET,
        filters: ChecklistFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Checklist]:
        """List recycled checklists (inspections).

        GET /rest/v1.0/projects/{project_id}/recycle_bin/checklist/lists
        https://developers.procore.com/reference/rest/v1/checklists?version=1.0#list-recycled-checklists-inspections

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Checklist`.
        """
        return self._pages(
            Checklist,
            "/rest/v1.0/projects/{project_id}/recycle_bin/checklist/lists",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            dates="filters.inspection_date",
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_recycled_of_grouped_index(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal[
            "created_at",
            "inspection_date",
            "location",
            "name",
            "number",
            "updated_at",
            "-created_at",
            "-inspection_date",
            "-location",
            "-name",
            "-number",
            "-updated_at",
        ]
        | Unset = UNSET,
        group_by: Literal["created_by", "location", "status", "template", "trade", "type"] | Unset = UNSET,
        filters: ChecklistOfGroupedIndexFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ChecklistOfGroupedIndex]:
        """List grouped recycled checklists (inspections).

        GET /rest/v1.0/projects/{project_id}/recycle_bin/checklist/lists/grouped_index
        https://developers.procore.com/reference/rest/v1/checklists?version=1.0#list-grouped-recycled-checklists-inspections

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            group_by: One of created_by, location, status, template, trade, type.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistOfGroupedIndex`.
        """
        return self._pages(
            ChecklistOfGroupedIndex,
            "/rest/v1.0/projects/{project_id}/recycle_bin/checklist/lists/grouped_index",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "group_by": group_by, "filters": filters},
            dates="filters.inspection_date",
            per_page=per_page,
            concurrency=concurrency,
        )

    async def restore(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Restore a deleted checklist (inspection).

        PATCH /rest/v1.1/projects/{project_id}/recycle_bin/checklist/lists/{id}/restore
        https://developers.procore.com/reference/rest/v1/checklists?version=1.1#restore-deleted-checklist-inspection

        Returns:
            None.
        """
        await self._none(
            "PATCH",
            "/rest/v1.1/projects/{project_id}/recycle_bin/checklist/lists/{id}/restore",
            {"id": id, "project_id": project_id},
            options,
        )

    async def restore_v1_0(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Restore a deleted checklist (inspection).

        PATCH /rest/v1.0/projects/{project_id}/recycle_bin/checklist/lists/{id}/restore
        https://developers.procore.com/reference/rest/v1/checklists?version=1.0#restore-deleted-checklist-inspection

        Returns:
            None.
        """
        await self._none(
            "PATCH",
            "/rest/v1.0/projects/{project_id}/recycle_bin/checklist/lists/{id}/restore",
            {"id": id, "project_id": project_id},
            options,
        )

    async def send_email(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        subject: str | Unset | None = UNSET,
        body: str | Unset | None = UNSET,
        distribution_ids: Sequence[Id] | Unset | None = UNSET,
        cc_distribution_ids: Sequence[Id] | Unset | None = UNSET,
        bcc_distribution_ids: Sequence[Id] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """Send a checklist (inspection) email.

        POST /rest/v1.0/projects/{project_id}/checklist/lists/{id}/send_email
        https://developers.procore.com/reference/rest/v1/checklists?version=1.0#send-checklist-inspection-email

        Returns:
            None.
        """
        await self._none(
            "POST",
            "/rest/v1.0/projects/{project_id}/checklist/lists/{id}/send_email",
            {"id": id, "project_id": project_id},
            options,
            body={
                "subject": subject,
                "body": body,
                "distribution_ids": distribution_ids,
                "cc_distribution_ids": cc_distribution_ids,
                "bcc_distribution_ids": bcc_distribution_ids,
            },
        )

    @deprecated(
        "PATCH /rest/v1.0/checklist/lists/{id} is deprecated by Procore. Use procore.inspections.checklists.update_for_project."
    )
    async def update(
        self,
        *,
        id: Id,
        list: ChecklistListInput | Mapping[str, Any],
        run_configurable_validations: bool | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> Checklist:
        """Update a checklist.

        PATCH /rest/v1.0/checklist/lists/{id}
        https://developers.procore.com/reference/rest/v1/checklists?version=1.0#update-checklist

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`Checklist`.
        """
        return await self._one(
            Checklist,
            "PATCH",
            "/rest/v1.0/checklist/lists/{id}",
            {"id": id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"project_id": self._scoped("project_id", project_id), "list": list, "attachments": attachments},
            dates="list.inspection_date",
            times="list.due_at",
        )

    async def update_for_project(
        self,
        *,
        id: Id,
        list: ChecklistListInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Checklist:
        """Update a checklist (inspection).

        PATCH /rest/v1.1/projects/{project_id}/checklist/lists/{id}
        https://developers.procore.com/reference/rest/v1/checklists?version=1.1#update-checklist-inspection

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`Checklist`.
        """
        return await self._one(
            Checklist,
            "PATCH",
            "/rest/v1.1/projects/{project_id}/checklist/lists/{id}",
            {"id": id, "project_id": project_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"list": list},
            dates="list.inspection_date",
            times="list.due_at",
        )

    async def update_for_project_v1_0(
        self,
        *,
        id: Id,
        list: ChecklistListInput | Mapping[str, Any],
        project_id: Id | Unset = UNSET,
        run_configurable_validations: bool | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Checklist:
        """Update a checklist (inspection).

        PATCH /rest/v1.0/projects/{project_id}/checklist/lists/{id}
        https://developers.procore.com/reference/rest/v1/checklists?version=1.0#update-checklist-inspection

        Args:
            run_configurable_validations: Whether to validate against the configurable field set. Default: false.

        Returns:
            :class:`Checklist`.
        """
        return await self._one(
            Checklist,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/checklist/lists/{id}",
            {"id": id, "project_id": project_id},
            options,
            query={"run_configurable_validations": run_configurable_validations},
            body={"list": list},
            dates="list.inspection_date",
            times="list.due_at",
        )
