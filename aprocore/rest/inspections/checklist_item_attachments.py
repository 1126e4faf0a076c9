"""Checklist item attachments (Inspections)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Options, Pages, Resource, Unset


@record
class ChecklistItemAttachment(Model):
    """A checklist item attachment."""

    id: Id | None = None
    created_at: DateTime | None = None
    created_by: ChecklistItemAttachmentCreatedBy | None = None
    name: str | None = None
    content_type: str | None = None
    thumbnail_url: str | None = None
    url: str | None = None
    filename: str | None = None
    viewable_document_id: Id | None = None
    attached_to_item_id: Id | None = None
    attached_to_item_type: str | None = None
    viewer_url: str | None = None
    attachment: ChecklistItemAttachment | None = None
    item_id: Id | None = None


@record
class ChecklistItemAttachmentCreatedBy(Model):
    """``created_by`` of :class:`ChecklistItemAttachment`."""

    id: Id | None = None
    company_name: str | None = None
    login: str | None = None
    name: str | None = None


class ChecklistItemAttachmentFilters(TypedDict, total=False):
    """Query filters of ``inspections.checklist_item_attachments.list``, ``inspections.checklist_item_attachments.list_recycled``."""

    id: Id | Sequence[Id]
    updated_at: DateRange
    item_id: Id | Sequence[Id]


class ChecklistItemAttachmentsResource(Resource):
    """Checklist item attachments (Inspections)."""

    __slots__ = ()

    async def bulk_create(
        self,
        *,
        item_id: Id,
        prostore_file_ids: Sequence[Id],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Sequence[ChecklistItemAttachment]:
        """Bulk create checklist (inspections) item attachments.

        POST /rest/v1.0/projects/{project_id}/checklist/list_item_attachments/bulk_create
        https://developers.procore.com/reference/rest/v1/checklist-item-attachments?version=1.0#bulk-create-checklist-inspections-item-attachments

        Returns:
            A list of :class:`ChecklistItemAttachment`.
        """
        return await self._many(
            ChecklistItemAttachment,
            "POST",
            "/rest/v1.0/projects/{project_id}/checklist/list_item_attachments/bulk_create",
            {"project_id": project_id},
            options,
            body={"item_id": item_id, "prostore_file_ids": prostore_file_ids},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a checklist (inspections) item attachment.

        DELETE /rest/v1.0/projects/{project_id}/checklist/list_item_attachments/{id}
        https://developers.procore.com/reference/rest/v1/checklist-item-attachments?version=1.0#delete-checklist-inspections-item-attachment

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/checklist/list_item_attachments/{id}",
            {"project_id": project_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ChecklistItemAttachmentFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ChecklistItemAttachment]:
        """List checklist (inspections) item attachments.

        GET /rest/v1.0/projects/{project_id}/checklist/list_item_attachments
        https://developers.procore.com/reference/rest/v1/checklist-item-attachments?version=1.0#list-checklist-inspections-item-attachments

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistItemAttachment`.
        """
        return self._pages(
            ChecklistItemAttachment,
            "/rest/v1.0/projects/{project_id}/checklist/list_item_attachments",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_recycled(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ChecklistItemAttachmentFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ChecklistItemAttachment]:
        """List recycled checklist (inspections) item attachments.

        GET /rest/v1.0/projects/{project_id}/recycle_bin/checklist/list_item_attachments
        https://developers.procore.com/reference/rest/v1/checklist-item-attachments?version=1.0#list-recycled-checklist-inspections-item-attachments

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistItemAttachment`.
        """
        return self._pages(
            ChecklistItemAttachment,
            "/rest/v1.0/projects/{project_id}/recycle_bin/checklist/list_item_attachments",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
