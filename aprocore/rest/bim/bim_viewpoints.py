"""BIM viewpoints (BIM)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Resource, Unset


@record
class BimViewpoint(Model):
    """A BIM viewpoint."""

    id: Id
    bim_file_id: Id | None = None
    view_folder_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    snapshot: BimViewpointSnapshot | None = None
    name: str | None = None
    render_mode: Literal["shaded", "xray"] | str | None = None
    visibility: BimViewpointVisibility | None = None
    camera_data: str | None = None
    redlines_data: str | None = None
    sections_data: str | None = None


@record
class BimViewpointException(Model):
    """``exceptions`` of :class:`BimViewpointVisibility`."""

    object_ids: list[Id] | None = None
    object_ranges: list[list[int]] | None = None


@record
class BimViewpointSnapshot(Model):
    """``snapshot`` of :class:`BimViewpoint`."""

    id: Id
    name: str | None = None
    content_type: str | None = None
    url: str | None = None


@record
class BimViewpointVisibility(Model):
    """``visibility`` of :class:`BimViewpoint`."""

    default_visibility: bool | None = None
    exceptions: BimViewpointException | None = None


class BimViewpointExceptionInput(TypedDict, total=False):
    """``exceptions`` in a request body."""

    object_ids: Sequence[Id] | None
    object_ranges: Sequence[Sequence[int]] | None


class BimViewpointInput(TypedDict, total=False):
    """``bim_viewpoint`` in a request body."""

    bim_file_id: Required[Id]
    name: str | None
    view_folder_id: Id | None
    upload_uuid: Required[str]
    camera_data: Required[str]
    redlines_data: str | None
    sections_data: str | None
    render_mode: Literal["shaded", "xray"] | None
    visibility: BimViewpointVisibilityInput | None


class BimViewpointVisibilityInput(TypedDict, total=False):
    """``visibility`` in a request body."""

    default_visibility: bool | None
    exceptions: BimViewpointExceptionInput | None


class BimViewpointsResource(Resource):
    """BIM viewpoints (BIM)."""

    __slots__ = ()

    async def create(
        self, *, bim_viewpoint: BimViewpointInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> BimViewpoint:
        """Create a BIM viewpoint.

        POST /rest/v1.0/bim_viewpoints
        https://developers.procore.com/reference/rest/v1/bim-viewpoints?version=1.0#create-a-bim-viewpoint

        Returns:
            :class:`BimViewpoint`.
        """
        return await self._one(
            BimViewpoint,
            "POST",
            "/rest/v1.0/bim_viewpoints",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "bim_viewpoint": bim_viewpoint},
        )

    async def get(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> BimViewpoint:
        """Return a BIM viewpoint.

        GET /rest/v1.0/bim_viewpoints/{id}
        https://developers.procore.com/reference/rest/v1/bim-viewpoints?version=1.0#show-bim-viewpoint

        Returns:
            :class:`BimViewpoint`.
        """
        return await self._one(
            BimViewpoint,
            "GET",
            "/rest/v1.0/bim_viewpoints/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )
