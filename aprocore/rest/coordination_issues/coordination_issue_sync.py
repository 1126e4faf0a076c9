"""Coordination issue sync (Coordination Issues)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable, Mapping, Sequence
from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import MAX_BATCH, UNSET, Options, Resource, Sync, Unset


@record
class CoordinationIssueSync(Model):
    """A coordination issue sync."""

    id: Id | None = None
    entities: list[CoordinationIssueSyncEntity] | None = None
    errors: list[CoordinationIssueSyncError] | None = None
    uuid: str | None = None
    title: str | None = None
    description: str | None = None
    status: str | None = None
    issue_number: int | None = None
    creation_source: str | None = None
    due_date: str | None = None
    coordination_issue_file: CoordinationIssueSyncFile | None = None
    project_id: float | None = None
    bim_model_id: float | None = None
    comments_count: float | None = None
    issue_type: str | None = None
    priority: str | None = None
    drawing_revision: CoordinationIssueSyncDrawingRevision | None = None
    trade: CoordinationIssueSyncTrade | None = None
    origin: CoordinationIssueSyncOrigin | None = None
    location: CoordinationIssueSyncLocation | None = None
    assignee: CoordinationIssueSyncAssignee | None = None
    created_by: CoordinationIssueSyncCreatedBy | None = None
    updated_by: CoordinationIssueSyncUpdatedBy | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    viewpoints: list[CoordinationIssueSyncViewpoint] | None = None
    attachments: list[CoordinationIssueSyncAttachment] | None = None
    linked_procore_items: list[CoordinationIssueSyncLinkedProcoreItem] | None = None
    linked_drawings: list[CoordinationIssueSyncLinkedDrawing] | None = None
    linked_observation_items: list[CoordinationIssueSyncLinkedObservationItem] | None = None
    drawing_markup_preview_images: list[CoordinationIssueSyncDrawingMarkupPreviewImage] | None = None


@record
class CoordinationIssueSyncAssignee(Model):
    """``assignee`` of :class:`CoordinationIssueSync`."""

    id: Id | None = None
    name: str | None = None
    login: str | None = None
    company_name: str | None = None
    locale: str | None = None


@record
class CoordinationIssueSyncAttachment(Model):
    """``attachments`` of :class:`CoordinationIssueSync`."""

    id: Id | None = None
    name: str | None = None
    content_type: str | None = None
    url: str | None = None
    viewable: bool | None = None


@record
class CoordinationIssueSyncCreatedBy(Model):
    """``created_by`` of :class:`CoordinationIssueSync`."""

    id: Id | None = None
    name: str | None = None
    login: str | None = None
    company_name: str | None = None
    locale: str | None = None


@record
class CoordinationIssueSyncDrawingMarkupPreviewImage(Model):
    """``drawing_markup_preview_images`` of :class:`CoordinationIssueSync`."""

    id: Id | None = None
    drawing_revision_id: Id | None = None
    name: str | None = None
    content_type: str | None = None
    url: str | None = None


@record
class CoordinationIssueSyncDrawingRevision(Model):
    """``drawing_revision`` of :class:`CoordinationIssueSync`."""

    id: Id | None = None
    title: str | None = None


@record
class CoordinationIssueSyncEntity(Model):
    """``entities`` of :class:`CoordinationIssueSync`."""

    id: Id | None = None


@record
class CoordinationIssueSyncError(Model):
    """``errors`` of :class:`CoordinationIssueSync`."""

    field_name: list[str] | None = None
    errors: CoordinationIssueSyncError | None = None


@record
class CoordinationIssueSyncException(Model):
    """``exceptions`` of :class:`CoordinationIssueSyncVisibility`."""

    object_ids: list[Id] | None = None
    object_ranges: list[list[int]] | None = None


@record
class CoordinationIssueSyncFile(Model):
    """``coordination_issue_file`` of :class:`CoordinationIssueSync`."""

    id: Id | None = None
    name: str | None = None
    uuid: str | None = None


@record
class CoordinationIssueSyncItemData(Model):
    """``item_data`` of :class:`CoordinationIssueSyncLinkedProcoreItem`."""

    has_official_response: bool | None = None
    subject: str | None = None
    number: str | None = None


@record
class CoordinationIssueSyncLinkedDrawing(Model):
    """``linked_drawings`` of :class:`CoordinationIssueSync`."""

    id: Id | None = None
    title: str | None = None
    url: str | None = None


@record
class CoordinationIssueSyncLinkedObservationItem(Model):
    """``linked_observation_items`` of :class:`CoordinationIssueSync`."""

    id: Id | None = None
    number: str | None = None
    personal: bool | None = None
    title: str | None = None
    url: str | None = None
    created_by_id: Id | None = None


@record
class CoordinationIssueSyncLinkedProcoreItem(Model):
    """``linked_procore_items`` of :class:`CoordinationIssueSync`."""

    id: Id | None = None
    coordination_issue_id: Id | None = None
    item_id: Id | None = None
    item_type: str | None = None
    item_url: str | None = None
    item_data: CoordinationIssueSyncItemData | None = None


@record
class CoordinationIssueSyncLocation(Model):
    """``location`` of :class:`CoordinationIssueSync`."""

    id: Id | None = None
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    code: str | None = None


@record
class CoordinationIssueSyncOrigin(Model):
    """``origin`` of :class:`CoordinationIssueSync`."""

    title: str | None = None
    origin_id: Id | None = None
    origin_type: str | None = None
    deep_link_url: str | None = None


@record
class CoordinationIssueSyncSnapshot(Model):
    """``snapshot`` of :class:`CoordinationIssueSyncViewpoint`."""

    id: Id | None = None
    name: str | None = None
    content_type: str | None = None
    url: str | None = None


@record
class CoordinationIssueSyncTrade(Model):
    """``trade`` of :class:`CoordinationIssueSync`."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


@record
class CoordinationIssueSyncUpdatedBy(Model):
    """``updated_by`` of :class:`CoordinationIssueSync`."""

    id: Id | None = None
    name: str | None = None
    login: str | None = None
    company_name: str | None = None
    locale: str | None = None


@record
class CoordinationIssueSyncViewpoint(Model):
    """``viewpoints`` of :class:`CoordinationIssueSync`."""

    id: Id | None = None
    bim_file_id: Id | None = None
    view_folder_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    snapshot: CoordinationIssueSyncSnapshot | None = None
    name: str | None = None
    render_mode: str | None = None
    visibility: CoordinationIssueSyncVisibility | None = None
    camera_data: str | None = None
    redlines_data: str | None = None
    sections_data: str | None = None


@record
class CoordinationIssueSyncVisibility(Model):
    """``visibility`` of :class:`CoordinationIssueSyncViewpoint`."""

    default_visibility: bool | None = None
    exceptions: CoordinationIssueSyncException | None = None


class CoordinationIssueSyncDeleteInput(TypedDict, total=False):
    """``deletes`` in a request body."""

    id: Id | None


class CoordinationIssueSyncResource(Resource):
    """Coordination issue sync (Coordination Issues)."""

    __slots__ = ()

    async def bulk_delete(
        self,
        *,
        deletes: Sequence[CoordinationIssueSyncDeleteInput],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> CoordinationIssueSync:
        """Delete bulk coordination issues.

        POST /rest/v1.0/coordination_issues/bulk_delete
        https://developers.procore.com/reference/rest/v1/coordination-issue-sync?version=1.0#delete-bulk-coordination-issues

        Returns:
            :class:`CoordinationIssueSync`.
        """
        return await self._one(
            CoordinationIssueSync,
            "POST",
            "/rest/v1.0/coordination_issues/bulk_delete",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "deletes": deletes},
        )

    def sync(
        self,
        updates: Iterable[Mapping[str, Any]] | AsyncIterable[Mapping[str, Any]],
        *,
        project_id: Id | Unset = UNSET,
        batch_size: int = MAX_BATCH,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Sync[CoordinationIssueSync]:
        """Create and update bulk coordination issues.

        PATCH /rest/v1.0/coordination_issues/sync
        https://developers.procore.com/reference/rest/v1/coordination-issue-sync?version=1.0#create-and-update-bulk-coordination-issues

        Args:
            updates: Rows to create or update.
            batch_size: Rows per request.
            concurrency: Maximum number of batches in flight.

        Returns:
            Await the result of all rows, or iterate over the results of batches with ``async for``.
        """
        return self._sync(
            CoordinationIssueSync,
            "PATCH",
            "/rest/v1.0/coordination_issues/sync",
            {},
            options,
            updates,
            beside={"project_id": self._scoped("project_id", project_id)},
            matched_by=(),
            batch_size=batch_size,
            concurrency=concurrency,
        )
