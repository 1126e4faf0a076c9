"""Checklist items (Inspections)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Date, DateTime, Id
from .._base import OMITTED, UNSET, DateRange, Options, Pages, Resource, Unset, Upload, deprecated


@record
class ChecklistItem(Model):
    """A checklist item."""

    item_id: Id | None = None
    status: str | None = None
    responded_at: DateTime | None = None
    responder: ChecklistItemResponder | None = None
    item_type: ChecklistItemType | None = None
    payload: ChecklistItemPayload | None = None


@record
class ChecklistItemAssignee(Model):
    """``assignee`` of :class:`ChecklistItemObservation`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class ChecklistItemAttachment(Model):
    """``attachments`` of :class:`ChecklistItemListsItem`."""

    id: Id
    url: str | None = None
    filename: str | None = None
    name: str | None = None


@record
class ChecklistItemAttachmentHistory(Model):
    """``attachment_histories`` of :class:`ChecklistItemListsItem`."""

    id: Id
    created_at: DateTime | None = None
    created_by: ChecklistItemCreatedBy | None = None
    attachment: ChecklistItemAttachment | None = None


@record
class ChecklistItemComment(Model):
    """``comments`` of :class:`ChecklistItemListsItem`."""

    id: Id
    body: str | None = None
    created_at: DateTime | None = None
    created_by: ChecklistItemCreatedBy | None = None


@record
class ChecklistItemCreatedBy(Model):
    """``created_by`` of :class:`ChecklistItemComment`."""

    id: Id
    company_name: str | None = None
    login: str | None = None
    name: str | None = None


@record
class ChecklistItemDisplayCondition(Model):
    """``display_conditions`` of :class:`ChecklistItemListItem`."""

    id: Id
    child_item_id: Id | None = None
    status_ids: list[Id] | None = None
    response_option_ids: list[Id] | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class ChecklistItemHistory(Model):
    """``histories`` of :class:`ChecklistItemListsItem`."""

    id: Id
    body: str | None = None
    status: str | None = None
    responded_with: str | None = None
    created_at: DateTime | None = None
    created_by: ChecklistItemCreatedBy | None = None


@record
class ChecklistItemListItem(Model):
    """Returned by :meth:`ChecklistItemsResource.list_list_items`."""

    id: Id
    details: str | None = None
    company_template_item_details: str | None = None
    item_response: ChecklistItemResponse | None = None
    list_id: Id | None = None
    name: str | None = None
    position: int | None = None
    number: str | None = None
    relative_position: int | None = None
    parent_item_id: Id | None = None
    responded_with: str | None = None
    response: ChecklistItemResponse | None = None  # type: ignore[assignment]
    response_set: ChecklistItemResponseSet | None = None
    section_id: Id | None = None
    status: Literal["yes", "no", "n/a", "none"] | str | None = None
    template_item_id: Id | None = None
    type: ChecklistItemType | None = None
    display_conditions: list[ChecklistItemDisplayCondition] | None = None
    updated_at: DateTime | None = None
    response_type_id: Id | None = None


@record
class ChecklistItemListsItem(Model):
    """Returned by :meth:`ChecklistItemsResource.get_lists_item`."""

    id: Id
    name: str | None = None
    details: str | None = None
    status: Literal["yes", "no", "n/a", "none"] | str | None = None
    responded_with: str | None = None
    origin_id: Id | None = None
    section_id: Id | None = None
    position: int | None = None
    observations: list[ChecklistItemObservation] | None = None
    attachment_histories: list[ChecklistItemAttachmentHistory] | None = None
    attachments: list[ChecklistItemAttachment] | None = None
    histories: list[ChecklistItemHistory] | None = None
    item_response: ChecklistItemResponse | None = None
    comments: list[ChecklistItemComment] | None = None
    response: ChecklistItemResponse | None = None  # type: ignore[assignment]
    response_set: ChecklistItemResponseSet | None = None
    response_set_id: Id | None = None
    type: ChecklistItemType | None = None
    template_item_id: Id | None = None
    response_type_id: Id | None = None
    updated_at: DateTime | None = None


@record
class ChecklistItemListsItemsItemAttachment(Model):
    """Returned by :meth:`ChecklistItemsResource.create_lists_items_item_attachment`."""

    id: Id
    created_at: DateTime | None = None
    created_by: ChecklistItemCreatedBy | None = None
    attachment: ChecklistItemAttachment | None = None


@record
class ChecklistItemObservation(Model):
    """``observations`` of :class:`ChecklistItemListsItem`."""

    id: Id
    created_at: DateTime | None = None
    number: str | None = None
    status: str | None = None
    title: str | None = None
    type: ChecklistItemType | None = None
    assignee: ChecklistItemAssignee | None = None
    created_by: ChecklistItemCreatedBy | None = None


@record
class ChecklistItemPayload(Model):
    """``payload`` of :class:`ChecklistItem`."""

    text_value: str | None = None
    number_value: int | None = None
    date_value: Date | None = None
    response_option: ChecklistItemResponseOption | None = None


@record
class ChecklistItemResponder(Model):
    """``responder`` of :class:`ChecklistItem`."""

    id: Id
    name: str | None = None
    login: str | None = None


@record
class ChecklistItemResponse(Model):
    """``item_response`` of :class:`ChecklistItemListItem`."""

    id: Id
    item_id: Id | None = None
    status: Literal["conforming", "non_conforming", "not_applicable"] | str | None = None
    responded_at: DateTime | None = None
    responder: ChecklistItemResponder | None = None
    item_type: ChecklistItemType | None = None
    payload: ChecklistItemPayload | None = None
    name: str | None = None
    corresponding_status: Literal["yes", "no", "n/a", "none"] | str | None = None
    item_status_id: Id | None = None


@record
class ChecklistItemResponseOption(Model):
    """``response_option`` of :class:`ChecklistItemPayload`."""

    id: Id
    name: str | None = None


@record
class ChecklistItemResponseSet(Model):
    """``response_set`` of :class:`ChecklistItemListItem`."""

    id: Id
    name: str | None = None
    responses: list[ChecklistItemResponse] | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    active: bool | None = None
    deletable: bool | None = None
    procore_standard: bool | None = None


@record
class ChecklistItemType(Model):
    """``item_type`` of :class:`ChecklistItem`."""

    id: Id
    category: str | None = None
    name: str | None = None


class ChecklistItemAttachmentsAttributeInput(TypedDict, total=False):
    """``item_attachments_attributes`` in a request body."""

    prostore_file_id: Id | None
    created_by_id: Id | None
    item_id: Id | None
    from_mobile: bool | None


class ChecklistItemInput(TypedDict, total=False):
    """``item`` in a request body."""

    name: str | None
    position: int | None
    status: Literal["yes", "no", "n/a", "none"] | None
    response_id: Id | None
    item_attachments_attributes: Sequence[ChecklistItemAttachmentsAttributeInput] | None


class ChecklistItemResponseInput(TypedDict, total=False):
    """``item_response`` in a request body."""

    status: str | None
    response_option_id: Id | None
    text_value: str | None
    number_value: int | None
    date_value: Date | str | None


class ChecklistItemListItemFilters(TypedDict, total=False):
    """Query filters of ``inspections.checklist_items.list_list_items``, ``inspections.checklist_items.list_list_items_v1_0``."""

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
        item_response: ChecklistItemResponseInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ChecklistItem:
        """Create a checklist item response.

        POST /rest/v1.0/projects/{project_id}/checklist/items/{item_id}/item_response
        https://developers.procore.com/reference/rest/v1/checklist-items?version=1.0#create-checklist-item-response

        Returns:
            :class:`ChecklistItem`.
        """
        return await self._one(
            ChecklistItem,
            "POST",
            "/rest/v1.0/projects/{project_id}/checklist/items/{item_id}/item_response",
            {"item_id": item_id, "project_id": project_id},
            options,
            body={"item_response": item_response},
            dates="item_response.date_value",
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
        """Create a checklist item attachment.

        POST /rest/v1.0/checklist/lists/{list_id}/items/{item_id}/item_attachments
        https://developers.procore.com/reference/rest/v1/checklist-items?version=1.0#create-checklist-item-attachment

        Args:
            attachment: A path, an open binary file or :class:`~aprocore.File`.

        Returns:
            :class:`ChecklistItemListsItemsItemAttachment`.
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
        """Delete a checklist item response.

        DELETE /rest/v1.0/projects/{project_id}/checklist/items/{item_id}/item_response
        https://developers.procore.com/reference/rest/v1/checklist-items?version=1.0#delete-checklist-item-response

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/checklist/items/{item_id}/item_response",
            {"item_id": item_id, "project_id": project_id},
            options,
        )

    async def get(self, *, item_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> ChecklistItem:
        """Return a checklist item response.

        GET /rest/v1.0/projects/{project_id}/checklist/items/{item_id}/item_response
        https://developers.procore.com/reference/rest/v1/checklist-items?version=1.0#show-checklist-item-response

        Returns:
            :class:`ChecklistItem`.
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
        """Return a checklist item.

        GET /rest/v1.0/checklist/lists/{list_id}/items/{id}
        https://developers.procore.com/reference/rest/v1/checklist-items?version=1.0#show-checklist-item

        Returns:
            :class:`ChecklistItemListsItem`.
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
        filters: ChecklistItemListItemFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ChecklistItemListItem]:
        """List checklist (inspections) items.

        GET /rest/v1.1/projects/{project_id}/checklist/list_items
        https://developers.procore.com/reference/rest/v1/checklist-items?version=1.1#list-checklist-inspections-items

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistItemListItem`.
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
        sort: Literal["position_by_section", "-position_by_section"] | Unset = UNSET,
        filters: ChecklistItemListItemFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ChecklistItemListItem]:
        """List checklist (inspections) items.

        GET /rest/v1.0/projects/{project_id}/checklist/list_items
        https://developers.procore.com/reference/rest/v1/checklist-items?version=1.0#list-checklist-inspections-items

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistItemListItem`.
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

    @deprecated("PATCH /rest/v1.0/checklist/lists/{list_id}/items/{id} is deprecated by Procore.")
    async def update_lists_item(
        self,
        *,
        list_id: Id,
        id: Id,
        section_id: Id,
        item: ChecklistItemInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> ChecklistItemListsItem:
        """Update a checklist item.

        PATCH /rest/v1.0/checklist/lists/{list_id}/items/{id}
        https://developers.procore.com/reference/rest/v1/checklist-items?version=1.0#update-checklist-item

        Returns:
            :class:`ChecklistItemListsItem`.
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
