"""Checklist items (Inspections)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset, Upload

__all__ = [
    "ChecklistItem",
    "ChecklistItemItemResponseInput",
    "ChecklistItemItemType",
    "ChecklistItemListItem",
    "ChecklistItemListItemDisplayCondition",
    "ChecklistItemListItemFilters",
    "ChecklistItemListItemItemResponse",
    "ChecklistItemListItemItemResponseItemType",
    "ChecklistItemListItemItemResponsePayload",
    "ChecklistItemListItemItemResponsePayloadResponseOption",
    "ChecklistItemListItemItemResponseResponder",
    "ChecklistItemListItemResponse",
    "ChecklistItemListItemResponseSet",
    "ChecklistItemListItemResponseSetResponse",
    "ChecklistItemListItemType",
    "ChecklistItemListsItem",
    "ChecklistItemListsItemAttachment",
    "ChecklistItemListsItemAttachmentHistory",
    "ChecklistItemListsItemAttachmentHistoryAttachment",
    "ChecklistItemListsItemAttachmentHistoryCreatedBy",
    "ChecklistItemListsItemComment",
    "ChecklistItemListsItemCommentCreatedBy",
    "ChecklistItemListsItemHistory",
    "ChecklistItemListsItemHistoryCreatedBy",
    "ChecklistItemListsItemItemInput",
    "ChecklistItemListsItemItemItemAttachmentsAttributeInput",
    "ChecklistItemListsItemItemResponse",
    "ChecklistItemListsItemItemResponseItemType",
    "ChecklistItemListsItemItemResponsePayload",
    "ChecklistItemListsItemItemResponsePayloadResponseOption",
    "ChecklistItemListsItemItemResponseResponder",
    "ChecklistItemListsItemObservation",
    "ChecklistItemListsItemObservationAssignee",
    "ChecklistItemListsItemObservationCreatedBy",
    "ChecklistItemListsItemObservationType",
    "ChecklistItemListsItemResponse",
    "ChecklistItemListsItemResponseSet",
    "ChecklistItemListsItemResponseSetResponse",
    "ChecklistItemListsItemType",
    "ChecklistItemListsItemsItemAttachment",
    "ChecklistItemListsItemsItemAttachmentAttachment",
    "ChecklistItemListsItemsItemAttachmentCreatedBy",
    "ChecklistItemPayload",
    "ChecklistItemPayloadResponseOption",
    "ChecklistItemResponder",
    "ChecklistItemsResource",
]


@record
class ChecklistItem(Model):
    """What Procore tells of checklist items (Inspections)."""

    item_id: Id | None = None
    status: str | None = None
    responded_at: DateTime | None = None
    responder: ChecklistItemResponder | None = None
    item_type: ChecklistItemItemType | None = None
    payload: ChecklistItemPayload | None = None


@record
class ChecklistItemItemType(Model):
    """``item_type`` of :class:`ChecklistItem`."""

    id: Id | None = None
    category: str | None = None
    name: str | None = None


@record
class ChecklistItemListItem(Model):
    """What Procore tells of checklist items (Inspections)."""

    id: Id | None = None
    details: str | None = None
    company_template_item_details: str | None = None
    item_response: ChecklistItemListItemItemResponse | None = None
    list_id: Id | None = None
    name: str | None = None
    position: int | None = None
    number: str | None = None
    relative_position: int | None = None
    parent_item_id: Id | None = None
    responded_with: str | None = None
    response: ChecklistItemListItemResponse | None = None
    response_set: ChecklistItemListItemResponseSet | None = None
    section_id: Id | None = None
    status: str | None = None
    template_item_id: Id | None = None
    type: ChecklistItemListItemType | None = None
    display_conditions: list[ChecklistItemListItemDisplayCondition] | None = None
    updated_at: DateTime | None = None
    response_type_id: Id | None = None


@record
class ChecklistItemListItemDisplayCondition(Model):
    """``display_conditions`` of :class:`ChecklistItemListItem`."""

    id: Id | None = None
    child_item_id: Id | None = None
    status_ids: Id | None = None
    response_option_ids: Id | None = None
    created_at: Any = None
    updated_at: Any = None


@record
class ChecklistItemListItemItemResponse(Model):
    """``item_response`` of :class:`ChecklistItemListItem`."""

    item_id: Id | None = None
    item_type: ChecklistItemListItemItemResponseItemType | None = None
    payload: ChecklistItemListItemItemResponsePayload | None = None
    responded_at: DateTime | None = None
    responder: ChecklistItemListItemItemResponseResponder | None = None
    status: str | None = None


@record
class ChecklistItemListItemItemResponseItemType(Model):
    """``item_type`` of :class:`ChecklistItemListItemItemResponse`."""

    id: Id | None = None
    category: str | None = None
    name: str | None = None


@record
class ChecklistItemListItemItemResponsePayload(Model):
    """``payload`` of :class:`ChecklistItemListItemItemResponse`."""

    text_value: str | None = None
    number_value: int | None = None
    date_value: Date | None = None
    response_option: ChecklistItemListItemItemResponsePayloadResponseOption | None = None


@record
class ChecklistItemListItemItemResponsePayloadResponseOption(Model):
    """``response_option`` of :class:`ChecklistItemListItemItemResponsePayload`."""

    id: Id | None = None
    name: str | None = None


@record
class ChecklistItemListItemItemResponseResponder(Model):
    """``responder`` of :class:`ChecklistItemListItemItemResponse`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ChecklistItemListItemResponse(Model):
    """``response`` of :class:`ChecklistItemListItem`."""

    id: Id | None = None
    name: str | None = None
    corresponding_status: str | None = None
    status: str | None = None
    item_status_id: Id | None = None


@record
class ChecklistItemListItemResponseSet(Model):
    """``response_set`` of :class:`ChecklistItemListItem`."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    responses: list[ChecklistItemListItemResponseSetResponse] | None = None
    deletable: bool | None = None
    procore_standard: bool | None = None


@record
class ChecklistItemListItemResponseSetResponse(Model):
    """``responses`` of :class:`ChecklistItemListItemResponseSet`."""

    id: Id | None = None
    name: str | None = None
    status: str | None = None
    item_status_id: Id | None = None
    corresponding_status: str | None = None


@record
class ChecklistItemListItemType(Model):
    """``type`` of :class:`ChecklistItemListItem`."""

    id: Id | None = None
    category: str | None = None
    name: str | None = None


@record
class ChecklistItemListsItem(Model):
    """What Procore tells of checklist items (Inspections)."""

    id: Id | None = None
    name: str | None = None
    details: str | None = None
    status: str | None = None
    responded_with: str | None = None
    origin_id: Id | None = None
    section_id: Id | None = None
    position: int | None = None
    observations: list[ChecklistItemListsItemObservation] | None = None
    attachment_histories: list[ChecklistItemListsItemAttachmentHistory] | None = None
    attachments: list[ChecklistItemListsItemAttachment] | None = None
    histories: list[ChecklistItemListsItemHistory] | None = None
    item_response: ChecklistItemListsItemItemResponse | None = None
    comments: list[ChecklistItemListsItemComment] | None = None
    response: ChecklistItemListsItemResponse | None = None
    response_set: ChecklistItemListsItemResponseSet | None = None
    response_set_id: Id | None = None
    type: ChecklistItemListsItemType | None = None
    template_item_id: Id | None = None
    response_type_id: Id | None = None
    updated_at: DateTime | None = None


@record
class ChecklistItemListsItemAttachment(Model):
    """``attachments`` of :class:`ChecklistItemListsItem`."""

    id: Id | None = None
    url: str | None = None
    filename: str | None = None


@record
class ChecklistItemListsItemAttachmentHistory(Model):
    """``attachment_histories`` of :class:`ChecklistItemListsItem`."""

    id: Id | None = None
    created_at: DateTime | None = None
    created_by: ChecklistItemListsItemAttachmentHistoryCreatedBy | None = None
    attachment: ChecklistItemListsItemAttachmentHistoryAttachment | None = None


@record
class ChecklistItemListsItemAttachmentHistoryAttachment(Model):
    """``attachment`` of :class:`ChecklistItemListsItemAttachmentHistory`."""

    id: Id | None = None
    url: str | None = None
    filename: str | None = None


@record
class ChecklistItemListsItemAttachmentHistoryCreatedBy(Model):
    """``created_by`` of :class:`ChecklistItemListsItemAttachmentHistory`."""

    id: Id | None = None
    login: Any = None
    name: str | None = None


@record
class ChecklistItemListsItemComment(Model):
    """``comments`` of :class:`ChecklistItemListsItem`."""

    id: Id | None = None
    body: str | None = None
    created_at: DateTime | None = None
    created_by: ChecklistItemListsItemCommentCreatedBy | None = None


@record
class ChecklistItemListsItemCommentCreatedBy(Model):
    """``created_by`` of :class:`ChecklistItemListsItemComment`."""

    id: Id | None = None
    login: Any = None
    name: str | None = None


@record
class ChecklistItemListsItemHistory(Model):
    """``histories`` of :class:`ChecklistItemListsItem`."""

    id: Id | None = None
    body: str | None = None
    status: str | None = None
    responded_with: str | None = None
    created_at: DateTime | None = None
    created_by: ChecklistItemListsItemHistoryCreatedBy | None = None


@record
class ChecklistItemListsItemHistoryCreatedBy(Model):
    """``created_by`` of :class:`ChecklistItemListsItemHistory`."""

    id: Id | None = None
    login: Any = None
    name: str | None = None


@record
class ChecklistItemListsItemItemResponse(Model):
    """``item_response`` of :class:`ChecklistItemListsItem`."""

    item_id: Id | None = None
    status: str | None = None
    responded_at: DateTime | None = None
    responder: ChecklistItemListsItemItemResponseResponder | None = None
    item_type: ChecklistItemListsItemItemResponseItemType | None = None
    payload: ChecklistItemListsItemItemResponsePayload | None = None


@record
class ChecklistItemListsItemItemResponseItemType(Model):
    """``item_type`` of :class:`ChecklistItemListsItemItemResponse`."""

    id: Id | None = None
    category: str | None = None
    name: str | None = None


@record
class ChecklistItemListsItemItemResponsePayload(Model):
    """``payload`` of :class:`ChecklistItemListsItemItemResponse`."""

    text_value: str | None = None
    number_value: int | None = None
    date_value: Date | None = None
    response_option: ChecklistItemListsItemItemResponsePayloadResponseOption | None = None


@record
class ChecklistItemListsItemItemResponsePayloadResponseOption(Model):
    """``response_option`` of :class:`ChecklistItemListsItemItemResponsePayload`."""

    id: Id | None = None
    name: str | None = None


@record
class ChecklistItemListsItemItemResponseResponder(Model):
    """``responder`` of :class:`ChecklistItemListsItemItemResponse`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ChecklistItemListsItemObservation(Model):
    """``observations`` of :class:`ChecklistItemListsItem`."""

    id: Id | None = None
    created_at: DateTime | None = None
    number: str | None = None
    status: str | None = None
    title: str | None = None
    type: ChecklistItemListsItemObservationType | None = None
    assignee: ChecklistItemListsItemObservationAssignee | None = None
    created_by: ChecklistItemListsItemObservationCreatedBy | None = None


@record
class ChecklistItemListsItemObservationAssignee(Model):
    """``assignee`` of :class:`ChecklistItemListsItemObservation`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None


@record
class ChecklistItemListsItemObservationCreatedBy(Model):
    """``created_by`` of :class:`ChecklistItemListsItemObservation`."""

    id: Id | None = None
    login: Any = None
    name: str | None = None


@record
class ChecklistItemListsItemObservationType(Model):
    """``type`` of :class:`ChecklistItemListsItemObservation`."""

    id: Id | None = None
    name: str | None = None


@record
class ChecklistItemListsItemResponse(Model):
    """``response`` of :class:`ChecklistItemListsItem`."""

    id: Id | None = None
    name: str | None = None
    corresponding_status: str | None = None


@record
class ChecklistItemListsItemResponseSet(Model):
    """``response_set`` of :class:`ChecklistItemListsItem`."""

    id: Id | None = None
    name: str | None = None
    responses: list[ChecklistItemListsItemResponseSetResponse] | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class ChecklistItemListsItemResponseSetResponse(Model):
    """``responses`` of :class:`ChecklistItemListsItemResponseSet`."""

    id: Id | None = None
    name: str | None = None
    corresponding_status: str | None = None


@record
class ChecklistItemListsItemType(Model):
    """``type`` of :class:`ChecklistItemListsItem`."""

    id: Id | None = None
    category: str | None = None
    name: str | None = None


@record
class ChecklistItemListsItemsItemAttachment(Model):
    """What Procore tells of checklist items (Inspections)."""

    id: Id | None = None
    created_at: DateTime | None = None
    created_by: ChecklistItemListsItemsItemAttachmentCreatedBy | None = None
    attachment: ChecklistItemListsItemsItemAttachmentAttachment | None = None


@record
class ChecklistItemListsItemsItemAttachmentAttachment(Model):
    """``attachment`` of :class:`ChecklistItemListsItemsItemAttachment`."""

    id: Id | None = None
    url: str | None = None
    filename: str | None = None
    name: str | None = None


@record
class ChecklistItemListsItemsItemAttachmentCreatedBy(Model):
    """``created_by`` of :class:`ChecklistItemListsItemsItemAttachment`."""

    id: Id | None = None
    company_name: str | None = None
    login: str | None = None
    name: str | None = None


@record
class ChecklistItemPayload(Model):
    """``payload`` of :class:`ChecklistItem`."""

    text_value: str | None = None
    number_value: int | None = None
    date_value: Date | None = None
    response_option: ChecklistItemPayloadResponseOption | None = None


@record
class ChecklistItemPayloadResponseOption(Model):
    """``response_option`` of :class:`ChecklistItemPayload`."""

    id: Id | None = None
    name: str | None = None


@record
class ChecklistItemResponder(Model):
    """``responder`` of :class:`ChecklistItem`."""

    id: Id | None = None
    name: str | None = None
    login: str | None = None


class ChecklistItemItemResponseInput(TypedDict, total=False):
    status: str | None
    response_option_id: Id | None
    text_value: str | None
    number_value: int | None
    date_value: Date | str | None


class ChecklistItemListsItemItemInput(TypedDict, total=False):
    name: str | None
    position: int | None
    status: Literal["yes", "no", "n/a", "none"] | None
    response_id: Id | None
    item_attachments_attributes: Sequence[ChecklistItemListsItemItemItemAttachmentsAttributeInput] | None


class ChecklistItemListsItemItemItemAttachmentsAttributeInput(TypedDict, total=False):
    prostore_file_id: Id | None
    created_by_id: Id | None
    item_id: Id | None
    from_mobile: Any


class ChecklistItemListItemFilters(TypedDict, total=False):
    id: Id | Sequence[Id]
    updated_at: DateRange
    section_id: Id | Sequence[Id]
    list_id: Id | Sequence[Id]
    item_response_status: (
        Literal["conforming", "non_conforming", "neutral", "not_applicable", "null"]
        | Sequence[Literal["conforming", "non_conforming", "neutral", "not_applicable", "null"]]
    )


class ChecklistItemsResource(Resource):
    """Checklist items (Inspections)."""

    __slots__ = ()

    async def create(
        self,
        *,
        item_id: Id,
        item_response: ChecklistItemItemResponseInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ChecklistItem:
        """Create Checklist Item Response.

        POST /rest/v1.0/projects/{project_id}/checklist/items/{item_id}/item_response
        """
        return await self._one(
            ChecklistItem,
            "POST",
            "/rest/v1.0/projects/{project_id}/checklist/items/{item_id}/item_response",
            {"item_id": item_id, "project_id": project_id},
            options,
            body={"item_response": item_response},
        )

    async def create_lists_items_item_attachment(
        self,
        *,
        list_id: Id,
        item_id: Id,
        section_id: Id,
        attachment: Upload,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ChecklistItemListsItemsItemAttachment:
        """Create Checklist Item Attachment.

        POST /rest/v1.0/checklist/lists/{list_id}/items/{item_id}/item_attachments
        """
        return await self._one(
            ChecklistItemListsItemsItemAttachment,
            "POST",
            "/rest/v1.0/checklist/lists/{list_id}/items/{item_id}/item_attachments",
            {"list_id": list_id, "item_id": item_id},
            options,
            form={
                "project_id": self._scoped("project_id", project_id),
                "section_id": section_id,
                "attachment": attachment,
            },
        )

    async def delete(self, *, item_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete Checklist Item Response.

        DELETE /rest/v1.0/projects/{project_id}/checklist/items/{item_id}/item_response
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/checklist/items/{item_id}/item_response",
            {"item_id": item_id, "project_id": project_id},
            options,
        )

    async def get(self, *, item_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> ChecklistItem:
        """Show Checklist Item Response.

        GET /rest/v1.0/projects/{project_id}/checklist/items/{item_id}/item_response
        """
        return await self._one(
            ChecklistItem,
            "GET",
            "/rest/v1.0/projects/{project_id}/checklist/items/{item_id}/item_response",
            {"item_id": item_id, "project_id": project_id},
            options,
        )

    async def get_lists_item(
        self, *, list_id: Id, id: Id, section_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ChecklistItemListsItem:
        """Show Checklist Item.

        GET /rest/v1.0/checklist/lists/{list_id}/items/{id}
        """
        return await self._one(
            ChecklistItemListsItem,
            "GET",
            "/rest/v1.0/checklist/lists/{list_id}/items/{id}",
            {"list_id": list_id, "id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "section_id": section_id},
        )

    def list_list_items(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ChecklistItemListItemFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ChecklistItemListItem]:
        """List Checklist (Inspections) Items.

        GET /rest/v1.1/projects/{project_id}/checklist/list_items
        """
        return self._pages(
            ChecklistItemListItem,
            "/rest/v1.1/projects/{project_id}/checklist/list_items",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_list_items_v1_0(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["position_by_section"] | Unset = UNSET,
        filters: ChecklistItemListItemFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ChecklistItemListItem]:
        """List Checklist (Inspections) Items.

        GET /rest/v1.0/projects/{project_id}/checklist/list_items
        """
        return self._pages(
            ChecklistItemListItem,
            "/rest/v1.0/projects/{project_id}/checklist/list_items",
            {"project_id": project_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update_lists_item(
        self,
        *,
        list_id: Id,
        id: Id,
        section_id: Id,
        item: ChecklistItemListsItemItemInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> ChecklistItemListsItem:
        """Update Checklist Item.

        PATCH /rest/v1.0/checklist/lists/{list_id}/items/{id}
        """
        return await self._one(
            ChecklistItemListsItem,
            "PATCH",
            "/rest/v1.0/checklist/lists/{list_id}/items/{id}",
            {"list_id": list_id, "id": id},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "section_id": section_id,
                "item": item,
                "attachments": attachments,
            },
        )
