"""Coordination issue viewpoints (Coordination Issues)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Unpack, overload

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset, overloaded


@record
class CoordinationIssueViewpoint(Model):
    """A coordination issue viewpoint."""

    id: Id
    company_id: Id | None = None
    project_id: Id | None = None
    scene_id: Id | None = None
    name: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    snapshot_url: str | None = None
    created_by: Mapping[str, Any] | None = None
    updated_by: Mapping[str, Any] | None = None
    payload: CoordinationIssueViewpointPayload | None = None


@record
class CoordinationIssueViewpointCamera(Model):
    """``camera`` of :class:`CoordinationIssueViewpointPayload`."""

    orthogonal: Any = None
    perspective: Any = None


@record
class CoordinationIssueViewpointClipping(Model):
    """``clipping`` of :class:`CoordinationIssueViewpointPayload`."""

    box: Any = None
    draw_outlines: Any = None
    draw_planes: Any = None
    enabled: Any = None
    mode: Any = None
    planes: Any = None


@record
class CoordinationIssueViewpointMarkup(Model):
    """``markup`` of :class:`CoordinationIssueViewpointPayload`."""

    arrows: Any = None
    ellipses: Any = None
    lines: Any = None
    texts: Any = None


@record
class CoordinationIssueViewpointMeasurement(Model):
    """``measurements`` of :class:`CoordinationIssueViewpointPayload`."""

    area: Any = None
    measure: Any = None
    point_line: Any = None
    manhole: Any = None


@record
class CoordinationIssueViewpointOutlineMeasure(Model):
    """``outline_measure`` of :class:`CoordinationIssueViewpointPayload`."""

    laser_plane: Any = None
    lasers: Any = None


@record
class CoordinationIssueViewpointPayload(Model):
    """``payload`` of :class:`CoordinationIssueViewpoint`."""

    id: Id
    camera: CoordinationIssueViewpointCamera | None = None
    clipping: CoordinationIssueViewpointClipping | None = None
    grouping: str | None = None
    groups: list[Any] | None = None
    markup: CoordinationIssueViewpointMarkup | None = None
    measurements: CoordinationIssueViewpointMeasurement | None = None
    name: str | None = None
    outline_measure: CoordinationIssueViewpointOutlineMeasure | None = None
    render_mode: str | None = None
    selection: list[Any] | None = None
    snapshot: CoordinationIssueViewpointSnapshot | None = None
    unit: str | None = None
    visibility: CoordinationIssueViewpointVisibility | None = None


@record
class CoordinationIssueViewpointSnapshot(Model):
    """``snapshot`` of :class:`CoordinationIssueViewpointPayload`."""

    id: Id
    content_type: str | None = None
    name: str | None = None
    url: str | None = None


@record
class CoordinationIssueViewpointVisibility(Model):
    """``visibility`` of :class:`CoordinationIssueViewpointPayload`."""

    default_visibility: bool | None = None
    exceptions: Any = None


class CoordinationIssueViewpointsResource(Resource):
    """Coordination issue viewpoints (Coordination Issues)."""

    __slots__ = ()

    async def bulk_get(
        self,
        *,
        coordination_issue_id: Id,
        ids: Sequence[Id],
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[CoordinationIssueViewpoint]:
        """Return a batch of model manager viewpoints by UUID (REST v2.0, issue-scoped).

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/coordination_issues/{coordination_issue_id}/viewpoints/batch
        https://developers.procore.com/reference/rest/coordination-issue-viewpoints?version=2.0#batch-get-model-manager-viewpoints-by-uuid-rest-v2-0-issue-scoped

        Returns:
            A list of :class:`CoordinationIssueViewpoint`.
        """
        return await self._many(
            CoordinationIssueViewpoint,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/coordination_issues/{coordination_issue_id}/viewpoints/batch",
            {"company_id": company_id, "project_id": project_id, "coordination_issue_id": coordination_issue_id},
            options,
            body={"ids": ids},
            reads=True,
        )

    async def create(
        self,
        *,
        coordination_issue_id: Id,
        scene_id: Id,
        bim_model_uuid: str,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        name: str | Unset | None = UNSET,
        payload: Any | Unset = UNSET,
        camera_data: Any | Unset = UNSET,
        redlines_data: Any | Unset = UNSET,
        sections_data: Any | Unset = UNSET,
        render_mode: str | Unset | None = UNSET,
        bim_file_id: Id | Unset | None = UNSET,
        bim_view_folder_id: Id | Unset | None = UNSET,
        snapshot_upload_uuid: str | Unset | None = UNSET,
        primary: bool | Unset | None = UNSET,
        position: int | Unset | None = UNSET,
        visibility: Mapping[str, Any] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> CoordinationIssueViewpoint:
        """Create a model manager viewpoint and link it to the issue (REST v2.0).

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/coordination_issues/{coordination_issue_id}/viewpoints
        https://developers.procore.com/reference/rest/coordination-issue-viewpoints?version=2.0#create-a-model-manager-viewpoint-and-link-it-to-the-issue-rest-v2-0

        Args:
            scene_id: A UUID.
            bim_model_uuid: A UUID.
            render_mode: Default: shaded.

        Returns:
            :class:`CoordinationIssueViewpoint`.
        """
        return await self._one(
            CoordinationIssueViewpoint,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/coordination_issues/{coordination_issue_id}/viewpoints",
            {"company_id": company_id, "project_id": project_id, "coordination_issue_id": coordination_issue_id},
            options,
            body={
                "name": name,
                "scene_id": scene_id,
                "bim_model_uuid": bim_model_uuid,
                "payload": payload,
                "camera_data": camera_data,
                "redlines_data": redlines_data,
                "sections_data": sections_data,
                "render_mode": render_mode,
                "bim_file_id": bim_file_id,
                "bim_view_folder_id": bim_view_folder_id,
                "snapshot_upload_uuid": snapshot_upload_uuid,
                "primary": primary,
                "position": position,
                "visibility": visibility,
            },
        )

    async def delete(
        self,
        *,
        coordination_issue_id: Id,
        viewpoint_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Remove a viewpoint association from issue (REST v2.0; MM soft-delete when applicable).

        DELETE /rest/v2.0/companies/{company_id}/projects/{project_id}/coordination_issues/{coordination_issue_id}/viewpoints/{viewpoint_id}
        https://developers.procore.com/reference/rest/coordination-issue-viewpoints?version=2.0#remove-viewpoint-association-from-issue-rest-v2-0-mm-soft-delete-when-applicable

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/coordination_issues/{coordination_issue_id}/viewpoints/{viewpoint_id}",
            {
                "company_id": company_id,
                "project_id": project_id,
                "coordination_issue_id": coordination_issue_id,
                "viewpoint_id": viewpoint_id,
            },
            options,
        )

    async def get(
        self,
        *,
        coordination_issue_id: Id,
        viewpoint_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        included: str | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Return one coordination issue viewpoint (model manager or legacy BimViewpoint, REST v2.0).

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/coordination_issues/{coordination_issue_id}/viewpoints/{viewpoint_id}
        https://developers.procore.com/reference/rest/coordination-issue-viewpoints?version=2.0#get-one-coordination-issue-viewpoint-model-manager-or-legacy-bim-viewpoint-rest-v2-0

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/coordination_issues/{coordination_issue_id}/viewpoints/{viewpoint_id}",
            {
                "company_id": company_id,
                "project_id": project_id,
                "coordination_issue_id": coordination_issue_id,
                "viewpoint_id": viewpoint_id,
            },
            options,
            query={"included": included},
        )

    @overload
    def list(
        self,
        *,
        coordination_issue_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        view: Unset = UNSET,
        page: int | Unset = UNSET,
        primary: bool | Unset = UNSET,
        included: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Any]: ...
    @overload
    def list(
        self,
        *,
        coordination_issue_id: Id,
        view: Literal["ids_only"],
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        primary: bool | Unset = UNSET,
        included: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Id]: ...
    @overloaded
    def list(
        self,
        *,
        coordination_issue_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        view: Literal["ids_only"] | Unset = UNSET,
        page: int | Unset = UNSET,
        primary: bool | Unset = UNSET,
        included: str | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Any]:
        """List coordination issue viewpoints (legacy + model manager, REST v2.0).

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/coordination_issues/{coordination_issue_id}/viewpoints
        https://developers.procore.com/reference/rest/coordination-issue-viewpoints?version=2.0#list-coordination-issue-viewpoints-legacy-model-manager-rest-v2-0

        Args:
            view: Level of detail. Must be ids_only.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of undocumented JSON values; with ``view="ids_only"`` of IDs.
        """
        return self._pages(
            None,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/coordination_issues/{coordination_issue_id}/viewpoints",
            {"company_id": company_id, "project_id": project_id, "coordination_issue_id": coordination_issue_id},
            options,
            query={"view": view, "page": page, "primary": primary, "included": included},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        coordination_issue_id: Id,
        viewpoint_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        name: str | Unset | None = UNSET,
        scene_id: Id | Unset | None = UNSET,
        bim_model_uuid: str | Unset | None = UNSET,
        payload: Any | Unset = UNSET,
        camera_data: Any | Unset = UNSET,
        redlines_data: Any | Unset = UNSET,
        sections_data: Any | Unset = UNSET,
        render_mode: str | Unset | None = UNSET,
        bim_file_id: Id | Unset | None = UNSET,
        bim_view_folder_id: Id | Unset | None = UNSET,
        snapshot_upload_uuid: str | Unset | None = UNSET,
        primary: bool | Unset | None = UNSET,
        position: int | Unset | None = UNSET,
        visibility: Mapping[str, Any] | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Update viewpoint mapping and/or model manager viewpoint content (REST v2.0).

        PATCH /rest/v2.0/companies/{company_id}/projects/{project_id}/coordination_issues/{coordination_issue_id}/viewpoints/{viewpoint_id}
        https://developers.procore.com/reference/rest/coordination-issue-viewpoints?version=2.0#update-viewpoint-mapping-and-or-model-manager-viewpoint-content-rest-v2-0

        Args:
            scene_id: A UUID.
            bim_model_uuid: A UUID.

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "PATCH",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/coordination_issues/{coordination_issue_id}/viewpoints/{viewpoint_id}",
            {
                "company_id": company_id,
                "project_id": project_id,
                "coordination_issue_id": coordination_issue_id,
                "viewpoint_id": viewpoint_id,
            },
            options,
            body={
                "name": name,
                "scene_id": scene_id,
                "bim_model_uuid": bim_model_uuid,
                "payload": payload,
                "camera_data": camera_data,
                "redlines_data": redlines_data,
                "sections_data": sections_data,
                "render_mode": render_mode,
                "bim_file_id": bim_file_id,
                "bim_view_folder_id": bim_view_folder_id,
                "snapshot_upload_uuid": snapshot_upload_uuid,
                "primary": primary,
                "position": position,
                "visibility": visibility,
            },
        )
