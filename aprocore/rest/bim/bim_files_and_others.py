"""BIM files (BIM), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Required, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Decimal, Id
from .._base import OMITTED, UNSET, Options, Pages, Resource, Unset, deprecated


@record
class BimFile(Model):
    """A BIM file."""

    id: Id
    name: str | None = None
    uuid: str | None = None
    project_id: Id | None = None
    company_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class BimFileFields(TypedDict, total=False):
    """Fields of :class:`BimFileCreateInput` and :class:`BimFileInput`."""

    target_project_id: Id | None


class BimFileCreateInput(BimFileFields):
    """``bim_file`` in the body of ``create``."""

    name: str
    uuid: str


class BimFileInput(BimFileFields, total=False):
    """``bim_file`` in the body of ``update``."""

    name: str | None
    uuid: str | None


class BimFileFilters(TypedDict, total=False):
    """Query filters of ``bim.bim_files.list``."""

    id: Id | Sequence[Id]


class BimFilesResource(Resource):
    """BIM files (BIM)."""

    __slots__ = ()

    async def create(
        self, *, bim_file: BimFileCreateInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> BimFile:
        """Create a BIM file.

        POST /rest/v1.0/bim_files
        https://developers.procore.com/reference/rest/v1/bim-files?version=1.0#create-bim-file

        Returns:
            :class:`BimFile`.
        """
        return await self._one(
            BimFile,
            "POST",
            "/rest/v1.0/bim_files",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "bim_file": bim_file},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a BIM file.

        DELETE /rest/v1.0/bim_files/{id}
        https://developers.procore.com/reference/rest/v1/bim-files?version=1.0#delete-bim-file

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/bim_files/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> BimFile:
        """Return a BIM file.

        GET /rest/v1.0/bim_files/{id}
        https://developers.procore.com/reference/rest/v1/bim-files?version=1.0#show-bim-file

        Args:
            view: Level of detail. One of compact, normal, extended.

        Returns:
            :class:`BimFile`.
        """
        return await self._one(
            BimFile,
            "GET",
            "/rest/v1.0/bim_files/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "view": view},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: BimFileFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[BimFile]:
        """List BIM files.

        GET /rest/v1.0/bim_files
        https://developers.procore.com/reference/rest/v1/bim-files?version=1.0#list-bim-files

        Args:
            view: Level of detail. One of compact, normal, extended.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BimFile`.
        """
        return self._pages(
            BimFile,
            "/rest/v1.0/bim_files",
            {},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "view": view,
                "page": page,
                "filters": filters,
            },
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self, *, id: Id, bim_file: BimFileInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> BimFile:
        """Update a BIM file.

        PATCH /rest/v1.0/bim_files/{id}
        https://developers.procore.com/reference/rest/v1/bim-files?version=1.0#update-bim-file

        Returns:
            :class:`BimFile`.
        """
        return await self._one(
            BimFile,
            "PATCH",
            "/rest/v1.0/bim_files/{id}",
            {"id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "bim_file": bim_file},
        )


@record
class BimGeometryFileBundle(Model):
    """A BIM geometry file bundle."""

    id: Id
    project_id: Id | None = None
    created_by_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    bim_model_revision_id: Id | None = None
    cell_file_id: Id | None = None
    node_file_id: Id | None = None
    mesh_node_file_id: Id | None = None
    mesh_file_id: Id | None = None
    manifest_file_id: Id | None = None
    cell_file: BimGeometryFileBundleCellFile | None = None
    node_file: BimGeometryFileBundleNodeFile | None = None
    mesh_node_file: BimGeometryFileBundleMeshNodeFile | None = None
    mesh_file: BimGeometryFileBundleMeshFile | None = None


@record
class BimGeometryFileBundleCellFile(Model):
    """``cell_file`` of :class:`BimGeometryFileBundle`."""

    id: Id
    name: str | None = None
    content_type: str | None = None
    url: str | None = None


@record
class BimGeometryFileBundleMeshFile(Model):
    """``mesh_file`` of :class:`BimGeometryFileBundle`."""

    id: Id
    name: str | None = None
    content_type: str | None = None
    url: str | None = None


@record
class BimGeometryFileBundleMeshNodeFile(Model):
    """``mesh_node_file`` of :class:`BimGeometryFileBundle`."""

    id: Id
    name: str | None = None
    content_type: str | None = None
    url: str | None = None


@record
class BimGeometryFileBundleNodeFile(Model):
    """``node_file`` of :class:`BimGeometryFileBundle`."""

    id: Id
    name: str | None = None
    content_type: str | None = None
    url: str | None = None


class BimGeometryFileBundleInput(TypedDict):
    """``bim_geometry_file_bundle`` in a request body."""

    bim_model_revision_id: Id
    cell_upload_uuid: str
    node_upload_uuid: str
    mesh_node_upload_uuid: str
    mesh_upload_uuid: str


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


@record
class BimLevel(Model):
    """``bim_levels`` of :class:`BimLevelBatch`."""

    id: Id
    elevation: Decimal | None = None
    name: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    bim_file_id: Id | None = None
    location_id: Id | None = None
    created_by_id: Id | None = None
    bim_file: BimLevelBatchFile | None = None
    location: BimLevelBatchLocation | None = None
    created_by: BimLevelBatchCreatedBy | None = None


@record
class BimLevelBatch(Model):
    """A BIM level batch."""

    bim_levels: list[BimLevel] | None = None
    errors: list[BimLevelBatchError] | None = None


@record
class BimLevelBatchCreatedBy(Model):
    """``created_by`` of :class:`BimLevel`."""

    id: Id
    name: str | None = None
    login: str | None = None
    company_name: str | None = None
    locale: str | None = None


@record
class BimLevelBatchError(Model):
    """``errors`` of :class:`BimLevelBatch`."""

    elevation: Decimal | None = None
    bim_file_id: Id | None = None
    location_id: Id | None = None
    field_name: list[str] | None = None
    errors: BimLevelBatchError | None = None


@record
class BimLevelBatchFile(Model):
    """``bim_file`` of :class:`BimLevel`."""

    id: Id
    name: str | None = None
    uuid: str | None = None


@record
class BimLevelBatchLocation(Model):
    """``location`` of :class:`BimLevel`."""

    id: Id
    name: str | None = None
    node_name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    code: str | None = None


class BimLevelInput(TypedDict):
    """``bim_levels`` in a request body."""

    elevation: Decimal | float | str
    bim_file_id: Id
    location_id: Id


class BimLevelBatchResource(Resource):
    """BIM level batch (BIM)."""

    __slots__ = ()

    async def create(
        self,
        *,
        bim_levels: Sequence[BimLevelInput],
        project_id: Id | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> BimLevelBatch:
        """Create a batch of BIM levels.

        POST /rest/v1.0/bim_levels/batch
        https://developers.procore.com/reference/rest/v1/bim-level-batch?version=1.0#create-a-batch-of-bim-levels

        Args:
            view: Level of detail. One of compact, normal, extended.

        Returns:
            :class:`BimLevelBatch`.
        """
        return await self._one(
            BimLevelBatch,
            "POST",
            "/rest/v1.0/bim_levels/batch",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "view": view, "bim_levels": bim_levels},
        )


@record
class BimMintToken(Model):
    """A BIM mint token."""

    access_token: str | None = None


class BimMintTokensResource(Resource):
    """BIM mint tokens (BIM)."""

    __slots__ = ()

    async def create(self, *, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> BimMintToken:
        """Create BIM mint tokens.

        POST /rest/v1.0/bim_mint_tokens
        https://developers.procore.com/reference/rest/v1/bim-mint-tokens?version=1.0#create-bim-mint-tokens

        Returns:
            :class:`BimMintToken`.
        """
        return await self._one(
            BimMintToken,
            "POST",
            "/rest/v1.0/bim_mint_tokens",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id)},
        )


@record
class BimModelChangeHistory(Model):
    """BIM model change history."""

    id: Id
    column: str | None = None
    readable_column: str | None = None
    formatted_column: str | None = None
    old_value: str | None = None
    new_value: str | None = None
    created_by: BimModelChangeHistoryCreatedBy | None = None
    created_at: DateTime | None = None


@record
class BimModelChangeHistoryCreatedBy(Model):
    """``created_by`` of :class:`BimModelChangeHistory`."""

    id: Id
    login: str | None = None
    name: str | None = None
    locale: str | None = None
    company_name: str | None = None


class BimModelChangeHistoryResource(Resource):
    """BIM model change history (BIM)."""

    __slots__ = ()

    @deprecated("GET /rest/v1.0/bim_models/{id}/change_history is deprecated by Procore.")
    def list(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[BimModelChangeHistory]:
        """List BIM model change history.

        GET /rest/v1.0/bim_models/{id}/change_history
        https://developers.procore.com/reference/rest/v1/bim-model-change-history?version=1.0#list-bim-model-change-history

        Args:
            view: Level of detail. One of compact, normal, extended.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BimModelChangeHistory`.
        """
        return self._pages(
            BimModelChangeHistory,
            "/rest/v1.0/bim_models/{id}/change_history",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page, "view": view},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class BimModelRevisionObject(Model):
    """A BIM model revision object."""

    id: Id
    value: str | None = None


class BimModelRevisionObjectFilters(TypedDict, total=False):
    """Query filters of ``bim.bim_model_revision_objects.list``."""

    id: Id | Sequence[Id]
    query: str | Sequence[str]


class BimModelRevisionObjectsResource(Resource):
    """BIM model revision objects (BIM)."""

    __slots__ = ()

    def list(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: BimModelRevisionObjectFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[BimModelRevisionObject]:
        """List BIM model revision objects.

        GET /rest/v1.0/bim_model_revisions/{id}/objects
        https://developers.procore.com/reference/rest/v1/bim-model-revision-objects?version=1.0#list-bim-model-revision-objects

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BimModelRevisionObject`.
        """
        return self._pages(
            BimModelRevisionObject,
            "/rest/v1.0/bim_model_revisions/{id}/objects",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class BimModelRevisionPlan(Model):
    """``bim_model_revision_plans`` of :class:`BimModelRevisionPlanBatch`."""

    id: Id
    bim_model_revision_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    bim_plan_id: Id | None = None
    bim_level_id: Id | None = None
    bim_plan: BimModelRevisionPlanBatchPlan | None = None
    bim_level: BimModelRevisionPlanBatchLevel | None = None


@record
class BimModelRevisionPlanBatch(Model):
    """A BIM model revision plan batch."""

    bim_model_revision_plans: list[BimModelRevisionPlan] | None = None
    errors: list[BimModelRevisionPlanBatchError] | None = None


@record
class BimModelRevisionPlanBatchError(Model):
    """``errors`` of :class:`BimModelRevisionPlanBatch`."""

    bim_model_revision_id: Id | None = None
    bim_plan_id: Id | None = None
    field_name: list[str] | None = None
    errors: BimModelRevisionPlanBatchError | None = None


@record
class BimModelRevisionPlanBatchImage(Model):
    """``image`` of :class:`BimModelRevisionPlanBatchPlan`."""

    id: Id
    name: str | None = None
    content_type: str | None = None
    url: str | None = None
    height: int | None = None
    width: int | None = None


@record
class BimModelRevisionPlanBatchLevel(Model):
    """``bim_level`` of :class:`BimModelRevisionPlan`."""

    id: Id
    elevation: Decimal | None = None
    name: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    bim_file_id: Id | None = None
    location_id: Id | None = None
    created_by_id: Id | None = None


@record
class BimModelRevisionPlanBatchModelMapEnd(Model):
    """``model_map_end`` of :class:`BimModelRevisionPlanBatchPlan`."""

    x: Decimal | None = None
    y: Decimal | None = None
    z: Decimal | None = None


@record
class BimModelRevisionPlanBatchModelMapStart(Model):
    """``model_map_start`` of :class:`BimModelRevisionPlanBatchPlan`."""

    x: Decimal | None = None
    y: Decimal | None = None
    z: Decimal | None = None


@record
class BimModelRevisionPlanBatchPlan(Model):
    """``bim_plan`` of :class:`BimModelRevisionPlan`."""

    id: Id
    bim_level_id: Id | None = None
    drawing_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    title: str | None = None
    image: BimModelRevisionPlanBatchImage | None = None
    thumbnail: BimModelRevisionPlanBatchThumbnail | None = None
    sheet_map_start: BimModelRevisionPlanBatchSheetMapStart | None = None
    sheet_map_end: BimModelRevisionPlanBatchSheetMapEnd | None = None
    model_map_start: BimModelRevisionPlanBatchModelMapStart | None = None
    model_map_end: BimModelRevisionPlanBatchModelMapEnd | None = None


@record
class BimModelRevisionPlanBatchSheetMapEnd(Model):
    """``sheet_map_end`` of :class:`BimModelRevisionPlanBatchPlan`."""

    x: Decimal | None = None
    y: Decimal | None = None


@record
class BimModelRevisionPlanBatchSheetMapStart(Model):
    """``sheet_map_start`` of :class:`BimModelRevisionPlanBatchPlan`."""

    x: Decimal | None = None
    y: Decimal | None = None


@record
class BimModelRevisionPlanBatchThumbnail(Model):
    """``thumbnail`` of :class:`BimModelRevisionPlanBatchPlan`."""

    id: Id
    size: Literal["small", "medium", "large"] | str | None = None
    url: str | None = None


class BimModelRevisionPlanInput(TypedDict):
    """``bim_model_revision_plans`` in a request body."""

    bim_model_revision_id: Id
    bim_plan_id: Id


class BimModelRevisionPlanBatchResource(Resource):
    """BIM model revision plan batch (BIM)."""

    __slots__ = ()

    async def create(
        self,
        *,
        bim_model_revision_plans: Sequence[BimModelRevisionPlanInput],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> BimModelRevisionPlanBatch:
        """Create a batch of BIM model revision plans.

        POST /rest/v1.0/bim_model_revision_plans/batch
        https://developers.procore.com/reference/rest/v1/bim-model-revision-plan-batch?version=1.0#create-a-batch-of-bim-model-revision-plans

        Returns:
            :class:`BimModelRevisionPlanBatch`.
        """
        return await self._one(
            BimModelRevisionPlanBatch,
            "POST",
            "/rest/v1.0/bim_model_revision_plans/batch",
            {},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "bim_model_revision_plans": bim_model_revision_plans,
            },
        )


@record
class BimModelRevisionProperty(Model):
    """A BIM model revision property."""

    object_id: Id | None = None
    category: str | None = None
    name: str | None = None
    typed_value: float | str | None = None
    uom: str | None = None
    value: str | None = None


class BimModelRevisionPropertyFilters(TypedDict, total=False):
    """Query filters of ``bim.bim_model_revision_properties.list``."""

    object_id: Id | Sequence[Id]
    category: str | Sequence[str]
    name: str | Sequence[str]
    value: str | Sequence[str]
    query: str | Sequence[str]
    curated_list: bool
    has_uom: bool


class BimModelRevisionPropertiesResource(Resource):
    """BIM model revision properties (BIM)."""

    __slots__ = ()

    def list(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: BimModelRevisionPropertyFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[BimModelRevisionProperty]:
        """List BIM model revision properties.

        GET /rest/v1.0/bim_model_revisions/{id}/properties
        https://developers.procore.com/reference/rest/v1/bim-model-revision-properties?version=1.0#list-bim-model-revision-properties

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BimModelRevisionProperty`.
        """
        return self._pages(
            BimModelRevisionProperty,
            "/rest/v1.0/bim_model_revisions/{id}/properties",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class BimModelRevisionViewpoint(Model):
    """``bim_model_revision_viewpoints`` of :class:`BimModelRevisionViewpointBatch`."""

    id: Id
    bim_model_revision_id: Id | None = None
    bim_viewpoint_id: Id | None = None
    primary: bool | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


@record
class BimModelRevisionViewpointBatch(Model):
    """A BIM model revision viewpoint batch."""

    bim_model_revision_viewpoints: list[BimModelRevisionViewpoint] | None = None
    errors: list[BimModelRevisionViewpointBatchError] | None = None


@record
class BimModelRevisionViewpointBatchError(Model):
    """``errors`` of :class:`BimModelRevisionViewpointBatch`."""

    bim_model_revision_id: Id | None = None
    bim_viewpoint_id: Id | None = None
    primary: bool | None = None
    field_name: list[str] | None = None
    errors: BimModelRevisionViewpointBatchError | None = None


class BimModelRevisionViewpointInput(TypedDict, total=False):
    """``bim_model_revision_viewpoints`` in a request body."""

    bim_model_revision_id: Required[Id]
    bim_viewpoint_id: Required[Id]
    primary: bool | None


class BimModelRevisionViewpointBatchResource(Resource):
    """BIM model revision viewpoint batch (BIM)."""

    __slots__ = ()

    async def create(
        self,
        *,
        bim_model_revision_viewpoints: Sequence[BimModelRevisionViewpointInput],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> BimModelRevisionViewpointBatch:
        """Create a batch of BIM model revision viewpoints.

        POST /rest/v1.0/bim_model_revision_viewpoints/batch
        https://developers.procore.com/reference/rest/v1/bim-model-revision-viewpoint-batch?version=1.0#create-a-batch-of-bim-model-revision-viewpoints

        Returns:
            :class:`BimModelRevisionViewpointBatch`.
        """
        return await self._one(
            BimModelRevisionViewpointBatch,
            "POST",
            "/rest/v1.0/bim_model_revision_viewpoints/batch",
            {},
            options,
            body={
                "project_id": self._scoped("project_id", project_id),
                "bim_model_revision_viewpoints": bim_model_revision_viewpoints,
            },
        )


@record
class BimModelRevisionViewpointBulkDelete(Model):
    """A BIM model revision viewpoint bulk delete."""

    deleted_ids: list[Id] | None = None
    errors: list[str] | None = None


class BimModelRevisionViewpointBulkDeleteResource(Resource):
    """BIM model revision viewpoint bulk delete (BIM)."""

    __slots__ = ()

    async def bulk_delete(
        self, *, ids: Id | Sequence[Id], project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> BimModelRevisionViewpointBulkDelete:
        """Bulk delete BIM model revision viewpoints.

        DELETE /rest/v1.0/bim_model_revision_viewpoints/bulk_delete
        https://developers.procore.com/reference/rest/v1/bim-model-revision-viewpoint-bulk-delete?version=1.0#bulk-delete-bim-model-revision-viewpoints

        Returns:
            :class:`BimModelRevisionViewpointBulkDelete`.
        """
        return await self._one(
            BimModelRevisionViewpointBulkDelete,
            "DELETE",
            "/rest/v1.0/bim_model_revision_viewpoints/bulk_delete",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "ids": ids},
        )


@record
class BimModel(Model):
    """A BIM model."""

    id: Id
    title: str | None = None
    auto_publish: bool | None = None
    project_id: Id | None = None
    revisions_count: Decimal | None = None
    web_url: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    current_revision_id: Id | None = None
    current_revision: BimModelCurrentRevision | None = None


@record
class BimModelCreatedBy(Model):
    """``created_by`` of :class:`BimModelCurrentRevision`."""

    id: Id
    name: str | None = None
    login: str | None = None
    company_name: str | None = None
    locale: str | None = None


@record
class BimModelCurrentRevision(Model):
    """``current_revision`` of :class:`BimModel`."""

    id: Id
    bim_file: BimModelFile | None = None
    bim_model_id: Id | None = None
    geometry_file_bundle_id: Id | None = None
    suitability: str | None = None
    publish_status: str | None = None
    revision: int | None = None
    publisher_name: str | None = None
    publisher_version: str | None = None
    min_boundary: BimModelMinBoundary | None = None
    max_boundary: BimModelMaxBoundary | None = None
    rotation: BimModelRotation | None = None
    viewpoints: list[BimModelViewpoint] | None = None
    created_by: BimModelCreatedBy | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    bim_gridline: BimModelGridline | None = None
    published_model: BimModelPublishedModel | None = None
    object_definition: BimModelObjectDefinition | None = None
    bim_file_id: Id | None = None
    bim_gridline_id: Id | None = None


@record
class BimModelException(Model):
    """``exceptions`` of :class:`BimModelVisibility`."""

    object_ids: list[Id] | None = None
    object_ranges: list[list[int]] | None = None


@record
class BimModelFile(Model):
    """``bim_file`` of :class:`BimModelCurrentRevision`."""

    id: Id
    name: str | None = None
    uuid: str | None = None


@record
class BimModelGridline(Model):
    """``bim_gridline`` of :class:`BimModelCurrentRevision`."""

    id: Id
    filename: str | None = None
    coordinate_system: str | None = None
    project_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    gridline_file: BimModelGridlineFile | None = None


@record
class BimModelGridlineFile(Model):
    """``gridline_file`` of :class:`BimModelGridline`."""

    id: Id
    name: str | None = None
    content_type: str | None = None
    url: str | None = None


@record
class BimModelMaxBoundary(Model):
    """``max_boundary`` of :class:`BimModelCurrentRevision`."""

    x: str | None = None
    y: str | None = None
    z: str | None = None


@record
class BimModelMinBoundary(Model):
    """``min_boundary`` of :class:`BimModelCurrentRevision`."""

    x: str | None = None
    y: str | None = None
    z: str | None = None


@record
class BimModelObjectDefinition(Model):
    """``object_definition`` of :class:`BimModelCurrentRevision`."""

    id: Id
    name: str | None = None
    content_type: str | None = None
    url: str | None = None


@record
class BimModelPublishedModel(Model):
    """``published_model`` of :class:`BimModelCurrentRevision`."""

    id: Id
    name: str | None = None
    content_type: str | None = None
    url: str | None = None


@record
class BimModelRotation(Model):
    """``rotation`` of :class:`BimModelCurrentRevision`."""

    x: str | None = None
    y: str | None = None
    z: str | None = None


@record
class BimModelSnapshot(Model):
    """``snapshot`` of :class:`BimModelViewpoint`."""

    id: Id
    name: str | None = None
    content_type: str | None = None
    url: str | None = None


@record
class BimModelViewpoint(Model):
    """``viewpoints`` of :class:`BimModelCurrentRevision`."""

    id: Id
    bim_file_id: Id | None = None
    view_folder_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    snapshot: BimModelSnapshot | None = None
    name: str | None = None
    render_mode: Literal["shaded", "xray"] | str | None = None
    visibility: BimModelVisibility | None = None
    camera_data: str | None = None
    redlines_data: str | None = None
    sections_data: str | None = None


@record
class BimModelVisibility(Model):
    """``visibility`` of :class:`BimModelViewpoint`."""

    default_visibility: bool | None = None
    exceptions: BimModelException | None = None


class BimModelFields(TypedDict, total=False):
    """Fields of :class:`BimModelCreateInput` and :class:`BimModelInput`."""

    auto_publish: bool | None


class BimModelCreateInput(BimModelFields):
    """``bim_model`` in the body of ``create``."""

    title: str


class BimModelInput(BimModelFields, total=False):
    """``bim_model`` in the body of ``update``."""

    title: str | None


class BimModelFilters(TypedDict, total=False):
    """Query filters of ``bim.bim_models.list``."""

    id: Id | Sequence[Id]
    bim_file_id: Id | Sequence[Id]
    has_revisions: bool
    search: str | Sequence[str]


class BimModelsResource(Resource):
    """BIM models (BIM)."""

    __slots__ = ()

    async def create(
        self,
        *,
        bim_model: BimModelCreateInput,
        project_id: Id | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> BimModel:
        """Create a BIM model.

        POST /rest/v1.0/bim_models
        https://developers.procore.com/reference/rest/v1/bim-models?version=1.0#create-bim-model

        Args:
            view: Level of detail. One of compact, normal, extended.

        Returns:
            :class:`BimModel`.
        """
        return await self._one(
            BimModel,
            "POST",
            "/rest/v1.0/bim_models",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "view": view, "bim_model": bim_model},
        )

    async def delete(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a BIM model.

        DELETE /rest/v1.0/bim_models/{id}
        https://developers.procore.com/reference/rest/v1/bim-models?version=1.0#delete-bim-model

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/bim_models/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset = UNSET,
        **options: Unpack[Options],
    ) -> BimModel:
        """Return a BIM model.

        GET /rest/v1.0/bim_models/{id}
        https://developers.procore.com/reference/rest/v1/bim-models?version=1.0#show-bim-model

        Args:
            view: Level of detail. One of compact, normal, extended.

        Returns:
            :class:`BimModel`.
        """
        return await self._one(
            BimModel,
            "GET",
            "/rest/v1.0/bim_models/{id}",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "view": view},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset = UNSET,
        sort: Literal[
            "title",
            "suitability",
            "last_published_by",
            "last_published_at",
            "-title",
            "-suitability",
            "-last_published_by",
            "-last_published_at",
        ]
        | Unset = UNSET,
        filters: BimModelFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[BimModel]:
        """List BIM models.

        GET /rest/v1.0/bim_models
        https://developers.procore.com/reference/rest/v1/bim-models?version=1.0#list-bim-models

        Args:
            view: Level of detail. One of compact, normal, extended.
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BimModel`.
        """
        return self._pages(
            BimModel,
            "/rest/v1.0/bim_models",
            {},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "page": page,
                "view": view,
                "sort": sort,
                "filters": filters,
            },
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self, *, id: Id, bim_model: BimModelInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> BimModel:
        """Update a BIM model.

        PATCH /rest/v1.0/bim_models/{id}
        https://developers.procore.com/reference/rest/v1/bim-models?version=1.0#update-bim-model

        Returns:
            :class:`BimModel`.
        """
        return await self._one(
            BimModel,
            "PATCH",
            "/rest/v1.0/bim_models/{id}",
            {"id": id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "bim_model": bim_model},
        )


@record
class BimPlan(Model):
    """``bim_plans`` of :class:`BimPlanBatch`."""

    id: Id
    bim_level_id: Id | None = None
    drawing_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    title: str | None = None
    image: BimPlanBatchImage | None = None
    thumbnail: BimPlanBatchThumbnail | None = None
    sheet_map_start: BimPlanBatchSheetMapStart | None = None
    sheet_map_end: BimPlanBatchSheetMapEnd | None = None
    model_map_start: BimPlanBatchModelMapStart | None = None
    model_map_end: BimPlanBatchModelMapEnd | None = None


@record
class BimPlanBatch(Model):
    """A BIM plan batch."""

    bim_plans: list[BimPlan] | None = None
    errors: list[BimPlanBatchError] | None = None


@record
class BimPlanBatchError(Model):
    """``errors`` of :class:`BimPlanBatch`."""

    bim_level_id: Id | None = None
    drawing_id: Id | None = None
    upload_uuid: str | None = None
    sheet_map_start: BimPlanBatchSheetMapStart | None = None
    sheet_map_end: BimPlanBatchSheetMapEnd | None = None
    model_map_start: BimPlanBatchModelMapStart | None = None
    model_map_end: BimPlanBatchModelMapEnd | None = None
    field_name: list[str] | None = None
    errors: BimPlanBatchError | None = None


@record
class BimPlanBatchImage(Model):
    """``image`` of :class:`BimPlan`."""

    id: Id
    name: str | None = None
    content_type: str | None = None
    url: str | None = None
    height: int | None = None
    width: int | None = None


@record
class BimPlanBatchModelMapEnd(Model):
    """``model_map_end`` of :class:`BimPlan`."""

    x: Decimal | None = None
    y: Decimal | None = None
    z: Decimal | None = None


@record
class BimPlanBatchModelMapStart(Model):
    """``model_map_start`` of :class:`BimPlan`."""

    x: Decimal | None = None
    y: Decimal | None = None
    z: Decimal | None = None


@record
class BimPlanBatchSheetMapEnd(Model):
    """``sheet_map_end`` of :class:`BimPlan`."""

    x: Decimal | None = None
    y: Decimal | None = None


@record
class BimPlanBatchSheetMapStart(Model):
    """``sheet_map_start`` of :class:`BimPlan`."""

    x: Decimal | None = None
    y: Decimal | None = None


@record
class BimPlanBatchThumbnail(Model):
    """``thumbnail`` of :class:`BimPlan`."""

    id: Id
    size: Literal["small", "medium", "large"] | str | None = None
    url: str | None = None


class BimPlanBatchModelMapEndInput(TypedDict, total=False):
    """``model_map_end`` in a request body."""

    x: Decimal | float | str | None
    y: Decimal | float | str | None
    z: Decimal | float | str | None


class BimPlanBatchModelMapStartInput(TypedDict, total=False):
    """``model_map_start`` in a request body."""

    x: Decimal | float | str | None
    y: Decimal | float | str | None
    z: Decimal | float | str | None


class BimPlanBatchSheetMapEndInput(TypedDict, total=False):
    """``sheet_map_end`` in a request body."""

    x: Decimal | float | str | None
    y: Decimal | float | str | None


class BimPlanBatchSheetMapStartInput(TypedDict, total=False):
    """``sheet_map_start`` in a request body."""

    x: Decimal | float | str | None
    y: Decimal | float | str | None


class BimPlanInput(TypedDict, total=False):
    """``bim_plans`` in a request body."""

    bim_level_id: Required[Id]
    drawing_id: Id | None
    upload_uuid: str | None
    sheet_map_start: BimPlanBatchSheetMapStartInput | None
    sheet_map_end: BimPlanBatchSheetMapEndInput | None
    model_map_start: BimPlanBatchModelMapStartInput | None
    model_map_end: BimPlanBatchModelMapEndInput | None


class BimPlanBatchResource(Resource):
    """BIM plan batch (BIM)."""

    __slots__ = ()

    async def create(
        self,
        *,
        bim_plans: Sequence[BimPlanInput],
        project_id: Id | Unset = UNSET,
        view: Literal["compact", "normal", "extended"] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> BimPlanBatch:
        """Create a batch of BIM plans.

        POST /rest/v1.0/bim_plans/batch
        https://developers.procore.com/reference/rest/v1/bim-plan-batch?version=1.0#create-a-batch-of-bim-plans

        Args:
            view: Level of detail. One of compact, normal, extended.

        Returns:
            :class:`BimPlanBatch`.
        """
        return await self._one(
            BimPlanBatch,
            "POST",
            "/rest/v1.0/bim_plans/batch",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "view": view, "bim_plans": bim_plans},
        )


@record
class BimPropertyFileObject(Model):
    """A BIM property file object."""

    id: Id
    value: str | None = None


class BimPropertyFileObjectFilters(TypedDict, total=False):
    """Query filters of ``bim.bim_property_file_objects.list``."""

    id: Id | Sequence[Id]
    query: str | Sequence[str]


class BimPropertyFileObjectsResource(Resource):
    """BIM property file objects (BIM)."""

    __slots__ = ()

    def list(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        object_search_id: Id | Unset = UNSET,
        filters: BimPropertyFileObjectFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[BimPropertyFileObject]:
        """List BIM property file objects.

        GET /rest/v1.0/bim_property_files/{id}/objects
        https://developers.procore.com/reference/rest/v1/bim-property-file-objects?version=1.0#list-bim-property-file-objects

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BimPropertyFileObject`.
        """
        return self._pages(
            BimPropertyFileObject,
            "/rest/v1.0/bim_property_files/{id}/objects",
            {"id": id},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "page": page,
                "object_search_id": object_search_id,
                "filters": filters,
            },
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class BimPropertyFileProperty(Model):
    """A BIM property file property."""

    object_id: Id | None = None
    category: str | None = None
    name: str | None = None
    typed_value: float | str | None = None
    uom: str | None = None
    value: str | None = None


class BimPropertyFilePropertyFilters(TypedDict, total=False):
    """Query filters of ``bim.bim_property_file_properties.list``."""

    object_id: Id | Sequence[Id]
    category: str | Sequence[str]
    name: str | Sequence[str]
    value: str | Sequence[str]
    query: str | Sequence[str]
    curated_list: bool
    has_uom: bool


class BimPropertyFilePropertiesResource(Resource):
    """BIM property file properties (BIM)."""

    __slots__ = ()

    def list(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: BimPropertyFilePropertyFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[BimPropertyFileProperty]:
        """List BIM property file properties.

        GET /rest/v1.0/bim_property_files/{id}/properties
        https://developers.procore.com/reference/rest/v1/bim-property-file-properties?version=1.0#list-bim-property-file-properties

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BimPropertyFileProperty`.
        """
        return self._pages(
            BimPropertyFileProperty,
            "/rest/v1.0/bim_property_files/{id}/properties",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class BimViewFolder(Model):
    """A BIM view folder."""

    id: Id
    name: str | None = None
    parent_id: Id | None = None
    bim_file_id: Id | None = None
    project_id: Id | None = None
    created_by_id: Id | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class BimViewFolderInput(TypedDict, total=False):
    """``bim_view_folder`` in a request body."""

    name: Required[str]
    parent_id: Id | None
    bim_file_id: Required[Id]


class BimViewFolderFilters(TypedDict, total=False):
    """Query filters of ``bim.bim_view_folders.list``."""

    id: Id | Sequence[Id]
    bim_file_id: Id | Sequence[Id]
    parent_id: Id | Sequence[Id]


class BimViewFoldersResource(Resource):
    """BIM view folders (BIM)."""

    __slots__ = ()

    async def create(
        self, *, bim_view_folder: BimViewFolderInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> BimViewFolder:
        """Create a BIM view folder.

        POST /rest/v1.0/bim_view_folders
        https://developers.procore.com/reference/rest/v1/bim-view-folders?version=1.0#create-bim-view-folder

        Returns:
            :class:`BimViewFolder`.
        """
        return await self._one(
            BimViewFolder,
            "POST",
            "/rest/v1.0/bim_view_folders",
            {},
            options,
            body={"project_id": self._scoped("project_id", project_id), "bim_view_folder": bim_view_folder},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: BimViewFolderFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[BimViewFolder]:
        """List BIM view folders.

        GET /rest/v1.0/bim_view_folders
        https://developers.procore.com/reference/rest/v1/bim-view-folders?version=1.0#list-bim-view-folders

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BimViewFolder`.
        """
        return self._pages(
            BimViewFolder,
            "/rest/v1.0/bim_view_folders",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )


class BimViewpointAssociationProcoreItemInput(TypedDict, total=False):
    """``procore_item`` in a request body."""

    item_id: Required[Id]
    item_type: Required[Literal["BimModelRevision", "Comment", "CoordinationIssue"]]
    primary: bool | None


class BimViewpointAssociationsResource(Resource):
    """BIM viewpoint associations (BIM)."""

    __slots__ = ()

    async def create(
        self,
        *,
        bim_viewpoint_id: Id,
        project_id: Id | Unset = UNSET,
        procore_item: BimViewpointAssociationProcoreItemInput | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """Create a viewpoint and Procore item association.

        POST /rest/v1.0/bim_viewpoints/{bim_viewpoint_id}/associations
        https://developers.procore.com/reference/rest/v1/bim-viewpoint-associations?version=1.0#create-viewpoint-and-procore-item-association

        Returns:
            None.
        """
        await self._none(
            "POST",
            "/rest/v1.0/bim_viewpoints/{bim_viewpoint_id}/associations",
            {"bim_viewpoint_id": bim_viewpoint_id},
            options,
            body={"project_id": self._scoped("project_id", project_id), "procore_item": procore_item},
        )

    async def delete(
        self,
        *,
        bim_viewpoint_id: Id,
        item_id: Id,
        item_type: Literal["BimModelRevision", "Comment", "CoordinationIssue"],
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> None:
        """Delete a viewpoint and Procore item association.

        DELETE /rest/v1.0/bim_viewpoints/{bim_viewpoint_id}/associations
        https://developers.procore.com/reference/rest/v1/bim-viewpoint-associations?version=1.0#delete-viewpoint-and-procore-item-association

        Args:
            item_type: One of BimModelRevision, Comment, CoordinationIssue.

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/bim_viewpoints/{bim_viewpoint_id}/associations",
            {"bim_viewpoint_id": bim_viewpoint_id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "item_id": item_id, "item_type": item_type},
        )
