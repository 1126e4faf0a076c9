"""BIM."""

# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource
from .._lazy import load

if TYPE_CHECKING:
    from .bim_file_extractions import BimFileExtractionsResource
    from .bim_files import BimFilesResource
    from .bim_geometry_file_bundles import BimGeometryFileBundlesResource
    from .bim_level_batch import BimLevelBatchResource
    from .bim_levels import BimLevelsResource
    from .bim_mint_tokens import BimMintTokensResource
    from .bim_model_change_history import BimModelChangeHistoryResource
    from .bim_model_revision_objects import BimModelRevisionObjectsResource
    from .bim_model_revision_plan_batch import BimModelRevisionPlanBatchResource
    from .bim_model_revision_plans import BimModelRevisionPlansResource
    from .bim_model_revision_properties import BimModelRevisionPropertiesResource
    from .bim_model_revision_viewpoint_batch import BimModelRevisionViewpointBatchResource
    from .bim_model_revision_viewpoint_bulk_delete import BimModelRevisionViewpointBulkDeleteResource
    from .bim_model_revision_viewpoints import BimModelRevisionViewpointsResource
    from .bim_model_revisions import BimModelRevisionsResource
    from .bim_models import BimModelsResource
    from .bim_plan_batch import BimPlanBatchResource
    from .bim_plans import BimPlansResource
    from .bim_property_file_objects import BimPropertyFileObjectsResource
    from .bim_property_file_properties import BimPropertyFilePropertiesResource
    from .bim_view_folders import BimViewFoldersResource
    from .bim_viewpoint_associations import BimViewpointAssociationsResource
    from .bim_viewpoint_batch import BimViewpointBatchResource
    from .bim_viewpoints import BimViewpointsResource
    from .nested_bim_view_folder_batch import NestedBimViewFolderBatchResource
    from .nested_bim_view_folders import NestedBimViewFoldersResource


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
        resource: BimFilesResource = load(".bim.bim_files", "BimFilesResource")(self._session)
        return resource

    @property
    def bim_geometry_file_bundles(self) -> BimGeometryFileBundlesResource:
        """BIM geometry file bundles (BIM)."""
        resource: BimGeometryFileBundlesResource = load(
            ".bim.bim_geometry_file_bundles", "BimGeometryFileBundlesResource"
        )(self._session)
        return resource

    @property
    def bim_level_batch(self) -> BimLevelBatchResource:
        """BIM level batch (BIM)."""
        resource: BimLevelBatchResource = load(".bim.bim_level_batch", "BimLevelBatchResource")(self._session)
        return resource

    @property
    def bim_levels(self) -> BimLevelsResource:
        """BIM levels (BIM)."""
        resource: BimLevelsResource = load(".bim.bim_levels", "BimLevelsResource")(self._session)
        return resource

    @property
    def bim_mint_tokens(self) -> BimMintTokensResource:
        """BIM mint tokens (BIM)."""
        resource: BimMintTokensResource = load(".bim.bim_mint_tokens", "BimMintTokensResource")(self._session)
        return resource

    @property
    def bim_model_change_history(self) -> BimModelChangeHistoryResource:
        """BIM model change history (BIM)."""
        resource: BimModelChangeHistoryResource = load(
            ".bim.bim_model_change_history", "BimModelChangeHistoryResource"
        )(self._session)
        return resource

    @property
    def bim_model_revision_objects(self) -> BimModelRevisionObjectsResource:
        """BIM model revision objects (BIM)."""
        resource: BimModelRevisionObjectsResource = load(
            ".bim.bim_model_revision_objects", "BimModelRevisionObjectsResource"
        )(self._session)
        return resource

    @property
    def bim_model_revision_plan_batch(self) -> BimModelRevisionPlanBatchResource:
        """BIM model revision plan batch (BIM)."""
        resource: BimModelRevisionPlanBatchResource = load(
            ".bim.bim_model_revision_plan_batch", "BimModelRevisionPlanBatchResource"
        )(self._session)
        return resource

    @property
    def bim_model_revision_plans(self) -> BimModelRevisionPlansResource:
        """BIM model revision plans (BIM)."""
        resource: BimModelRevisionPlansResource = load(
            ".bim.bim_model_revision_plans", "BimModelRevisionPlansResource"
        )(self._session)
        return resource

    @property
    def bim_model_revision_properties(self) -> BimModelRevisionPropertiesResource:
        """BIM model revision properties (BIM)."""
        resource: BimModelRevisionPropertiesResource = load(
            ".bim.bim_model_revision_properties", "BimModelRevisionPropertiesResource"
        )(self._session)
        return resource

    @property
    def bim_model_revision_viewpoint_batch(self) -> BimModelRevisionViewpointBatchResource:
        """BIM model revision viewpoint batch (BIM)."""
        resource: BimModelRevisionViewpointBatchResource = load(
            ".bim.bim_model_revision_viewpoint_batch", "BimModelRevisionViewpointBatchResource"
        )(self._session)
        return resource

    @property
    def bim_model_revision_viewpoint_bulk_delete(self) -> BimModelRevisionViewpointBulkDeleteResource:
        """BIM model revision viewpoint bulk delete (BIM)."""
        resource: BimModelRevisionViewpointBulkDeleteResource = load(
            ".bim.bim_model_revision_viewpoint_bulk_delete", "BimModelRevisionViewpointBulkDeleteResource"
        )(self._session)
        return resource

    @property
    def bim_model_revision_viewpoints(self) -> BimModelRevisionViewpointsResource:
        """BIM model revision viewpoints (BIM)."""
        resource: BimModelRevisionViewpointsResource = load(
            ".bim.bim_model_revision_viewpoints", "BimModelRevisionViewpointsResource"
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
        resource: BimModelsResource = load(".bim.bim_models", "BimModelsResource")(self._session)
        return resource

    @property
    def bim_plan_batch(self) -> BimPlanBatchResource:
        """BIM plan batch (BIM)."""
        resource: BimPlanBatchResource = load(".bim.bim_plan_batch", "BimPlanBatchResource")(self._session)
        return resource

    @property
    def bim_plans(self) -> BimPlansResource:
        """BIM plans (BIM)."""
        resource: BimPlansResource = load(".bim.bim_plans", "BimPlansResource")(self._session)
        return resource

    @property
    def bim_property_file_objects(self) -> BimPropertyFileObjectsResource:
        """BIM property file objects (BIM)."""
        resource: BimPropertyFileObjectsResource = load(
            ".bim.bim_property_file_objects", "BimPropertyFileObjectsResource"
        )(self._session)
        return resource

    @property
    def bim_property_file_properties(self) -> BimPropertyFilePropertiesResource:
        """BIM property file properties (BIM)."""
        resource: BimPropertyFilePropertiesResource = load(
            ".bim.bim_property_file_properties", "BimPropertyFilePropertiesResource"
        )(self._session)
        return resource

    @property
    def bim_view_folders(self) -> BimViewFoldersResource:
        """BIM view folders (BIM)."""
        resource: BimViewFoldersResource = load(".bim.bim_view_folders", "BimViewFoldersResource")(self._session)
        return resource

    @property
    def bim_viewpoint_associations(self) -> BimViewpointAssociationsResource:
        """BIM viewpoint associations (BIM)."""
        resource: BimViewpointAssociationsResource = load(
            ".bim.bim_viewpoint_associations", "BimViewpointAssociationsResource"
        )(self._session)
        return resource

    @property
    def bim_viewpoint_batch(self) -> BimViewpointBatchResource:
        """BIM viewpoint batch (BIM)."""
        resource: BimViewpointBatchResource = load(".bim.bim_viewpoint_batch", "BimViewpointBatchResource")(
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
            ".bim.nested_bim_view_folder_batch", "NestedBimViewFolderBatchResource"
        )(self._session)
        return resource

    @property
    def nested_bim_view_folders(self) -> NestedBimViewFoldersResource:
        """Nested BIM view folders (BIM)."""
        resource: NestedBimViewFoldersResource = load(".bim.nested_bim_view_folders", "NestedBimViewFoldersResource")(
            self._session
        )
        return resource
