"""BIM geometry file bundles (BIM)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Resource, Unset


@record
class BimGeometryFileBundle(Model):
    """A BIM geometry file bundle."""

    id: Id | None = None
    project_id: Id | None = None
    bim_model_revision_id: Id | None = None
    cell_file_id: Id | None = None
    node_file_id: Id | None = None
    mesh_file_id: Id | None = None
    mesh_node_file_id: Id | None = None
    manifest_file_id: Id | None = None
    cell_file: BimGeometryFileBundleCellFile | None = None
    node_file: BimGeometryFileBundleNodeFile | None = None
    mesh_file: BimGeometryFileBundleMeshFile | None = None
    mesh_node_file: BimGeometryFileBundleMeshNodeFile | None = None
    created_by_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class BimGeometryFileBundleCellFile(Model):
    """``cell_file`` of :class:`BimGeometryFileBundle`."""

    id: Id | None = None
    name: str | None = None
    content_type: str | None = None
    url: str | None = None


@record
class BimGeometryFileBundleMeshFile(Model):
    """``mesh_file`` of :class:`BimGeometryFileBundle`."""

    id: Id | None = None
    name: str | None = None
    content_type: str | None = None
    url: str | None = None


@record
class BimGeometryFileBundleMeshNodeFile(Model):
    """``mesh_node_file`` of :class:`BimGeometryFileBundle`."""

    id: Id | None = None
    name: str | None = None
    content_type: str | None = None
    url: str | None = None


@record
class BimGeometryFileBundleNodeFile(Model):
    """``node_file`` of :class:`BimGeometryFileBundle`."""

    id: Id | None = None
    name: str | None = None
    content_type: str | None = None
    url: str | None = None


class BimGeometryFileBundleInput(TypedDict, total=False):
    """``bim_geometry_file_bundle`` in a request body."""

    bim_model_revision_id: Id | None
    cell_upload_uuid: str | None
    node_upload_uuid: str | None
    mesh_node_upload_uuid: str | None
    mesh_upload_uuid: str | None


class BimGeometryFileBundlesResource(Resource):
    """BIM geometry file bundles (BIM)."""

    __slots__ = ()

    async def create(
        self,
        *,
        bim_geometry_file_bundle: BimGeometryFileBundleInput,
        project_id: Id | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> BimGeometryFileBundle:
        """Create a BIM geometry file bundle.

        POST /rest/v1.0/bim_geometry_file_bundles
        https://developers.procore.com/reference/rest/v1/bim-geometry-file-bundles?version=1.0#create-bim-geometry-file-bundle

        Args:
            view: Level of detail. One of compact, normal, extended.

        Returns:
            :class:`BimGeometryFileBundle`.
        """
        return await self._one(
            BimGeometryFileBundle,
            "POST",
            "/rest/v1.0/bim_geometry_file_bundles",
            {},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "view": view,
                "bim_geometry_file_bundle": bim_geometry_file_bundle,
            },
        )

    async def get(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> BimGeometryFileBundle:
        """Return a BIM geometry file bundle.

        GET /rest/v1.0/bim_geometry_file_bundles/{id}
        https://developers.procore.com/reference/rest/v1/bim-geometry-file-bundles?version=1.0#show-bim-geometry-file-bundle

        Args:
            view: Level of detail. One of compact, normal, extended.

        Returns:
            :class:`BimGeometryFileBundle`.
        """
        return await self._one(
            BimGeometryFileBundle,
            "GET",
            "/rest/v1.0/bim_geometry_file_bundles/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "view": view},
        )
