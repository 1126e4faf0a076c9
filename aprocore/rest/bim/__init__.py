"""BIM."""

# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource
from .._lazy import load

if TYPE_CHECKING:
    from .bim_file_extractions import BimFileExtractionsResource
    from .bim_files_and_others import (
        BimFilesResource,
        BimGeometryFileBundlesResource,
        BimLevelBatchResource,
        BimMintTokensResource,
        BimModelChangeHistoryResource,
        BimModelRevisionObjectsResource,
        BimModelRevisionPlanBatchResource,
        BimModelRevisionPropertiesResource,
        BimModelRevisionViewpointBatchResource,
        BimModelRevisionViewpointBulkDeleteResource,
        BimModelsResource,
        BimPlanBatchResource,
        BimPropertyFileObjectsResource,
        BimPropertyFilePropertiesResource,
        BimViewFoldersResource,
        BimViewpointAssociationsResource,
    )
    from .bim_levels_and_others import (
        BimLevelsResource,
        BimModelRevisionPlansResource,
        BimModelRevisionViewpointsResource,
        BimPlansResource,
        BimViewpointBatchResource,
        NestedBimViewFolderBatchResource,
        NestedBimViewFoldersResource,
    )
    from .bim_model_revisions import BimModelRevisionsResource
    from .bim_viewpoints import BimViewpointsResource


class BimResource(Resource):
    """BIM.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def bim_file_extractions(self) -> BimFileExtractionsResource:
        """BIM file extractions (BIM)."""
        resource: BimFileExtractionsResource = load(".bim.bim_file_extractions", "BimFileExtractionsResource")(
            self._session
        )
        return resource

    @property
    def bim_files(self) -> BimFilesResource:
        """BIM files (BIM)."""
        resource: BimFilesResource = load(".bim.bim_files_and_others", "BimFilesResource")(self._session)
        return resource

    @property
    def bim_geometry_file_bundles(self) -> BimGeometryFileBundlesResource:
        """BIM geometry file bundles (BIM)."""
        resource: BimGeometryFileBundlesResource = load(".bim.bim_files_and_others", "BimGeometryFileBundlesResource")(
            self._session
        )
        return resource

    @property
    def bim_level_batch(self) -> BimLevelBatchResource:
        """BIM level batch (BIM)."""
        resource: BimLevelBatchResource = load(".bim.bim_files_and_others", "BimLevelBatchResource")(self._session)
        return resource

    @property
    def bim_levels(self) -> BimLevelsResource:
        """BIM levels (BIM)."""
        resource: BimLevelsResource = load(".bim.bim_levels_and_others", "BimLevelsResource")(self._session)
        return resource

    @property
    def bim_mint_tokens(self) -> BimMintTokensResource:
        """BIM mint tokens (BIM)."""
        resource: BimMintTokensResource = load(".bim.bim_files_and_others", "BimMintTokensResource")(self._session)
        return resource

    @property
    def bim_model_change_history(self) -> BimModelChangeHistoryResource:
        """BIM model change history (BIM)."""
        resource: BimModelChangeHistoryResource = load(".bim.bim_files_and_others", "BimModelChangeHistoryResource")(
            self._session
        )
        return resource

    @property
    def bim_model_revision_objects(self) -> BimModelRevisionObjectsResource:
        """BIM model revision objects (BIM)."""
        resource: BimModelRevisionObjectsResource = load(
            ".bim.bim_files_and_others", "BimModelRevisionObjectsResource"
        )(self._session)
        return resource

    @property
    def bim_model_revision_plan_batch(self) -> BimModelRevisionPlanBatchResource:
        """BIM model revision plan batch (BIM)."""
        resource: BimModelRevisionPlanBatchResource = load(
            ".bim.bim_files_and_others", "BimModelRevisionPlanBatchResource"
        )(self._session)
        return resource

    @property
    def bim_model_revision_plans(self) -> BimModelRevisionPlansResource:
        """BIM model revision plans (BIM)."""
        resource: BimModelRevisionPlansResource = load(".bim.bim_levels_and_others", "BimModelRevisionPlansResource")(
            self._session
        )
        return resource

    @property
    def bim_model_revision_properties(self) -> BimModelRevisionPropertiesResource:
        """BIM model revision properties (BIM)."""
        resource: BimModelRevisionPropertiesResource = load(
            ".bim.bim_files_and_others", "BimModelRevisionPropertiesResource"
        )(self._session)
        return resource

    @property
    def bim_model_revision_viewpoint_batch(self) -> BimModelRevisionViewpointBatchResource:
        """BIM model revision viewpoint batch (BIM)."""
        resource: BimModelRevisionViewpointBatchResource = load(
            ".bim.bim_files_and_others", "BimModelRevisionViewpointBatchResource"
        )(self._session)
        return resource

    @property
    def bim_model_revision_viewpoint_bulk_delete(self) -> BimModelRevisionViewpointBulkDeleteResource:
        """BIM model revision viewpoint bulk delete (BIM)."""
        resource: BimModelRevisionViewpointBulkDeleteResource = load(
            ".bim.bim_files_and_others", "BimModelRevisionViewpointBulkDeleteResource"
        )(self._session)
        return resource

    @property
    def bim_model_revision_viewpoints(self) -> BimModelRevisionViewpointsResource:
        """BIM model revision viewpoints (BIM)."""
        resource: BimModelRevisionViewpointsResource = load(
            ".bim.bim_levels_and_others", "BimModelRevisionViewpointsResource"
        )(self._session)
        return resource

    @property
    def bim_model_revisions(self) -> BimModelRevisionsResource:
        """BIM model revisions (BIM)."""
        resource: BimModelRevisionsResource = load(".bim.bim_model_revisions", "BimModelRevisionsResource")(
            self._session
        )
        return resource

    @property
    def bim_models(self) -> BimModelsResource:
        """BIM models (BIM)."""
        resource: BimModelsResource = load(".bim.bim_files_and_others", "BimModelsResource")(self._session)
        return resource

    @property
    def bim_plan_batch(self) -> BimPlanBatchResource:
        """BIM plan batch (BIM)."""
        resource: BimPlanBatchResource = load(".bim.bim_files_and_others", "BimPlanBatchResource")(self._session)
        return resource

    @property
    def bim_plans(self) -> BimPlansResource:
        """BIM plans (BIM)."""
        resource: BimPlansResource = load(".bim.bim_levels_and_others", "BimPlansResource")(self._session)
        return resource

    @property
    def bim_property_file_objects(self) -> BimPropertyFileObjectsResource:
        """BIM property file objects (BIM)."""
        resource: BimPropertyFileObjectsResource = load(".bim.bim_files_and_others", "BimPropertyFileObjectsResource")(
            self._session
        )
        return resource

    @property
    def bim_property_file_properties(self) -> BimPropertyFilePropertiesResource:
        """BIM property file properties (BIM)."""
        resource: BimPropertyFilePropertiesResource = load(
            ".bim.bim_files_and_others", "BimPropertyFilePropertiesResource"
        )(self._session)
        return resource

    @property
    def bim_view_folders(self) -> BimViewFoldersResource:
        """BIM view folders (BIM)."""
        resource: BimViewFoldersResource = load(".bim.bim_files_and_others", "BimViewFoldersResource")(self._session)
        return resource

    @property
    def bim_viewpoint_associations(self) -> BimViewpointAssociationsResource:
        """BIM viewpoint associations (BIM)."""
        resource: BimViewpointAssociationsResource = load(
            ".bim.bim_files_and_others", "BimViewpointAssociationsResource"
        )(self._session)
        return resource

    @property
    def bim_viewpoint_batch(self) -> BimViewpointBatchResource:
        """BIM viewpoint batch (BIM)."""
        resource: BimViewpointBatchResource = load(".bim.bim_levels_and_others", "BimViewpointBatchResource")(
            self._session
        )
        return resource

    @property
    def bim_viewpoints(self) -> BimViewpointsResource:
        """BIM viewpoints (BIM)."""
        resource: BimViewpointsResource = load(".bim.bim_viewpoints", "BimViewpointsResource")(self._session)
        return resource

    @property
    def nested_bim_view_folder_batch(self) -> NestedBimViewFolderBatchResource:
        """Nested BIM view folder batch (BIM)."""
        resource: NestedBimViewFolderBatchResource = load(
            ".bim.bim_levels_and_others", "NestedBimViewFolderBatchResource"
        )(self._session)
        return resource

    @property
    def nested_bim_view_folders(self) -> NestedBimViewFoldersResource:
        """Nested BIM view folders (BIM)."""
        resource: NestedBimViewFoldersResource = load(".bim.bim_levels_and_others", "NestedBimViewFoldersResource")(
            self._session
        )
        return resource
