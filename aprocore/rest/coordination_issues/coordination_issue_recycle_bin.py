"""Coordination issue recycle bin (Coordination Issues)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Decimal, Id
from .._base import OMITTED, UNSET, DateRange, Options, Pages, Resource, Unset


@record
class CoordinationIssueRecycleBin(Model):
    """A coordination issue recycle bin."""

    id: Id
    uuid: str | None = None
    title: str | None = None
    description: str | None = None
    status: (
        Literal["open", "in_progress", "blocked", "unblocked", "ready_for_review", "closed", "moved_to_observation"]
        | str
        | None
    ) = None
    issue_number: int | None = None
    creation_source: str | None = None
    due_date: str | None = None
    coordination_issue_file: CoordinationIssueRecycleBinFile | None = None
    project_id: Id | None = None
    bim_model_id: Id | None = None
    comments_count: Decimal | None = None
    issue_type: (
        Literal[
            "building_code",
            "clash",
            "client_feedback",
            "constructability",
            "coordination",
            "design_review",
            "existing_condition",
            "requirement_change",
            "other",
        ]
        | str
        | None
    ) = None
    priority: Literal["low", "medium", "high", "critical"] | str | None = None
    drawing_revision: CoordinationIssueRecycleBinDrawingRevision | None = None
    trade: CoordinationIssueRecycleBinTrade | None = None
    origin: CoordinationIssueRecycleBinOrigin | None = None
    location: CoordinationIssueRecycleBinLocation | None = None
    assignee: CoordinationIssueRecycleBinAssignee | None = None
    created_by: CoordinationIssueRecycleBinCreatedBy | None = None
    updated_by: CoordinationIssueRecycleBinUpdatedBy | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    viewpoints: list[CoordinationIssueRecycleBinViewpoint] | None = None
    attachments: list[CoordinationIssueRecycleBinAttachment] | None = None
    linked_procore_items: list[CoordinationIssueRecycleBinLinkedProcoreItem] | None = None
    linked_drawings: list[CoordinationIssueRecycleBinLinkedDrawing] | None = None
    linked_observation_items: list[CoordinationIssueRecycleBinLinkedObservationItem] | None = None
    drawing_markup_preview_images: list[CoordinationIssueRecycleBinDrawingMarkupPreviewImage] | None = None


@record
class CoordinationIssueRecycleBinAssignee(Model):
    """``assignee`` of :class:`CoordinationIssueRecycleBin`."""

    id: Id
    name: str | None = None
    login: str | None = None
    company_name: str | None = None
    locale: str | None = None


@record
class CoordinationIssueRecycleBinAttachment(Model):
    """``attachments`` of :class:`CoordinationIssueRecycleBin`."""

    id: Id
    name: str | None = None
    content_type: str | None = None
    url: str | None = None
    viewable: bool | None = None


@record
class CoordinationIssueRecycleBinCreatedBy(Model):
    """``created_by`` of :class:`CoordinationIssueRecycleBin`."""

    id: Id
    name: str | None = None
    login: str | None = None
    company_name: str | None = None
    locale: str | None = None


@record
class CoordinationIssueRecycleBinDrawingMarkupPreviewImage(Model):
    """``drawing_markup_preview_images`` of :class:`CoordinationIssueRecycleBin`."""

    id: Id
    drawing_revision_id: Id | None = None
    name: str | None = None
    content_type: str | None = None
    url: str | None = None


@record
class CoordinationIssueRecycleBinDrawingRevision(Model):
    """``drawing_revision`` of :class:`CoordinationIssueRecycleBin`."""

    id: Id
    title: str | None = None


@record
class CoordinationIssueRecycleBinException(Model):
    """``exceptions`` of :class:`CoordinationIssueRecycleBinVisibility`."""

    object_ids: list[Id] | None = None
    object_ranges: list[list[int]] | None = None


@record
class CoordinationIssueRecycleBinFile(Model):
    """``coordination_issue_file`` of :class:`CoordinationIssueRecycleBin`."""

    id: Id
    name: str | None = None
    uuid: str | None = None


@record
class CoordinationIssueRecycleBinItemData(Model):
    """``item_data`` of :class:`CoordinationIssueRecycleBinLinkedProcoreItem`."""

    has_official_response: bool | None = None
    subject: str | None = None
    number: str | None = None


@record
class CoordinationIssueRecycleBinLinkedDrawing(Model):
    """``linked_drawings`` of :class:`CoordinationIssueRecycleBin`."""

    id: Id
    title: str | None = None
    url: str | None = None


@record
class CoordinationIssueRecycleBinLinkedObservationItem(Model):
    """``linked_observation_items`` of :class:`CoordinationIssueRecycleBin`."""

    id: Id
    number: str | None = None
    personal: bool | None = None
    title: str | None = None
    url: str | None = None
    created_by_id: Id | None = None


@record
class CoordinationIssueRecycleBinLinkedProcoreItem(Model):
    """``linked_procore_items`` of :class:`CoordinationIssueRecycleBin`."""

    id: Id
    coordination_issue_id: Id | None = None
    item_id: Id | None = None
    item_type: str | None = None
    item_url: str | None = None
    item_data: CoordinationIssueRecycleBinItemData | None = None


@record
class CoordinationIssueRecycleBinLocation(Model):
    """``location`` of :class:`CoordinationIssueRecycleBin`."""

    id: Id
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    code: str | None = None


@record
class CoordinationIssueRecycleBinOrigin(Model):
    """``origin`` of :class:`CoordinationIssueRecycleBin`."""

    title: str | None = None
    origin_id: Id | None = None
    origin_type: str | None = None
    deep_link_url: str | None = None


@record
class CoordinationIssueRecycleBinSnapshot(Model):
    """``snapshot`` of :class:`CoordinationIssueRecycleBinViewpoint`."""

    id: Id
    name: str | None = None
    content_type: str | None = None
    url: str | None = None


@record
class CoordinationIssueRecycleBinTrade(Model):
    """``trade`` of :class:`CoordinationIssueRecycleBin`."""

    id: Id
    name: str | None = None
    active: bool | None = None
    updated_at: DateTime | None = None


@record
class CoordinationIssueRecycleBinUpdatedBy(Model):
    """``updated_by`` of :class:`CoordinationIssueRecycleBin`."""

    id: Id
    name: str | None = None
    login: str | None = None
    company_name: str | None = None
    locale: str | None = None


@record
class CoordinationIssueRecycleBinViewpoint(Model):
    """``viewpoints`` of :class:`CoordinationIssueRecycleBin`."""

    id: Id
    bim_file_id: Id | None = None
    view_folder_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    snapshot: CoordinationIssueRecycleBinSnapshot | None = None
    name: str | None = None
    render_mode: Literal["shaded", "xray"] | str | None = None
    visibility: CoordinationIssueRecycleBinVisibility | None = None
    camera_data: str | None = None
    redlines_data: str | None = None
    sections_data: str | None = None


@record
class CoordinationIssueRecycleBinVisibility(Model):
    """``visibility`` of :class:`CoordinationIssueRecycleBinViewpoint`."""

    default_visibility: bool | None = None
    exceptions: CoordinationIssueRecycleBinException | None = None


class CoordinationIssueRecycleBinFilters(TypedDict, total=False):
    """Query filters of ``coordination_issues.coordination_issue_recycle_bin.list``."""

    assignee_company_id: Id | Sequence[Id]
    assignee_id: Id | Sequence[Id]
    created_by_id: Id | Sequence[Id]
    created_from: str | Sequence[str]
    ids: Id | Sequence[Id]
    location_id: Id | Sequence[Id]
    include_sublocations: bool
    search: str | Sequence[str]
    coordination_issue_file_id: Id | Sequence[Id]
    status: (
        Literal["open", "in_progress", "blocked", "unblocked", "ready_for_review", "closed", "moved_to_observation"]
        | Sequence[
            Literal["open", "in_progress", "blocked", "unblocked", "ready_for_review", "closed", "moved_to_observation"]
        ]
    )
    issue_type: (
        Literal[
            "building_code",
            "clash",
            "client_feedback",
            "constructability",
            "coordination",
            "design_review",
            "existing_condition",
            "requirement_change",
            "other",
        ]
        | Sequence[
            Literal[
                "building_code",
                "clash",
                "client_feedback",
                "constructability",
                "coordination",
                "design_review",
                "existing_condition",
                "requirement_change",
                "other",
            ]
        ]
    )
    priority: Literal["low", "medium", "high", "critical"] | Sequence[Literal["low", "medium", "high", "critical"]]
    trade_id: Id | Sequence[Id]
    updated_at: DateRange
    due_date: DateRange
    created_at: DateRange
    overdue: bool


class CoordinationIssueRecycleBinResource(Resource):
    """Coordination issue recycle bin (Coordination Issues)."""

    __slots__ = ()

    async def get(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> CoordinationIssueRecycleBin:
        """Return a coordination issue in recycle bin.

        GET /rest/v1.0/coordination_issues/recycle_bin/{id}
        https://developers.procore.com/reference/rest/v1/coordination-issue-recycle-bin?version=1.0#show-coordination-issue-in-recycle-bin

        Args:
            view: Level of detail. One of compact, normal, extended.

        Returns:
            :class:`CoordinationIssueRecycleBin`.
        """
        return await self._one(
            CoordinationIssueRecycleBin,
            "GET",
            "/rest/v1.0/coordination_issues/recycle_bin/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "view": view},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: str | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset = UNSET,
        filters: CoordinationIssueRecycleBinFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[CoordinationIssueRecycleBin]:
        """List coordination issues in recycle bin.

        GET /rest/v1.0/coordination_issues/recycle_bin
        https://developers.procore.com/reference/rest/v1/coordination-issue-recycle-bin?version=1.0#list-coordination-issues-in-recycle-bin

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            view: Level of detail. One of compact, normal, extended.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`CoordinationIssueRecycleBin`.
        """
        return self._pages(
            CoordinationIssueRecycleBin,
            "/rest/v1.0/coordination_issues/recycle_bin",
            {},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "page": page,
                "sort": sort,
                "view": view,
                "filters": filters,
            },
            per_page=per_page,
            concurrency=concurrency,
        )

    async def list_with_post(self, **options: Unpack[Options]) -> Sequence[Any]:
        """List coordination issues in recycle bin (POST).

        POST /rest/v1.0/coordination_issues/recycle_bin
        https://developers.procore.com/reference/rest/v1/coordination-issue-recycle-bin?version=1.0#list-coordination-issues-in-recycle-bin-post

        Returns:
            A list of undocumented JSON values.
        """
        return await self._many(
            None, "POST", "/rest/v1.0/coordination_issues/recycle_bin", {}, options, body={}, reads=True
        )

    async def restore(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Restore a coordination issue from recycle bin.

        PATCH /rest/v1.0/coordination_issues/recycle_bin/{id}
        https://developers.procore.com/reference/rest/v1/coordination-issue-recycle-bin?version=1.0#restore-coordination-issue-from-recycle-bin

        Returns:
            None.
        """
        await self._none(
            "PATCH",
            "/rest/v1.0/coordination_issues/recycle_bin/{id}",
            {"id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id)},
        )
