"""BIM."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource

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

__all__ = [
    "BimResource",
]


class BimResource(Resource):
    """BIM."""

    __slots__ = ()

    @property
    def bim_file_extractions(self) -> BimFileExtractionsResource:
        """Bim file extractions (BIM)."""
        from .bim_file_extractions import BimFileExtractionsResource

        return BimFileExtractionsResource(self._session)

    @property
    def bim_files(self) -> BimFilesResource:
        """Bim files (BIM)."""
        from .bim_files import BimFilesResource

        return BimFilesResource(self._session)

    @property
    def bim_geometry_file_bundles(self) -> BimGeometryFileBundlesResource:
        """Bim geometry file bundles (BIM)."""
        from .bim_geometry_file_bundles import BimGeometryFileBundlesResource

        return BimGeometryFileBundlesResource(self._session)

    @property
    def bim_level_batch(self) -> BimLevelBatchResource:
        """Bim level batch (BIM)."""
        from .bim_level_batch import BimLevelBatchResource

        return BimLevelBatchResource(self._session)

    @property
    def bim_levels(self) -> BimLevelsResource:
        """Bim levels (BIM)."""
        from .bim_levels import BimLevelsResource

        return BimLevelsResource(self._session)

    @property
    def bim_mint_tokens(self) -> BimMintTokensResource:
        """Bim mint tokens (BIM)."""
        from .bim_mint_tokens import BimMintTokensResource

        return BimMintTokensResource(self._session)

    @property
    def bim_model_change_history(self) -> BimModelChangeHistoryResource:
        """Bim model change history (BIM)."""
        from .bim_model_change_history import BimModelChangeHistoryResource

        return BimModelChangeHistoryResource(self._session)

    @property
    def bim_model_revision_objects(self) -> BimModelRevisionObjectsResource:
        """Bim model revision objects (BIM)."""
        from .bim_model_revision_objects import BimModelRevisionObjectsResource

        return BimModelRevisionObjectsResource(self._session)

    @property
    def bim_model_revision_plan_batch(self) -> BimModelRevisionPlanBatchResource:
        """Bim model revision plan batch (BIM)."""
        from .bim_model_revision_plan_batch import BimModelRevisionPlanBatchResource

        return BimModelRevisionPlanBatchResource(self._session)

    @property
    def bim_model_revision_plans(self) -> BimModelRevisionPlansResource:
        """Bim model revision plans (BIM)."""
        from .bim_model_revision_plans import BimModelRevisionPlansResource

        return BimModelRevisionPlansResource(self._session)

    @property
    def bim_model_revision_properties(self) -> BimModelRevisionPropertiesResource:
        """Bim model revision properties (BIM)."""
        from .bim_model_revision_properties import BimModelRevisionPropertiesResource

        return BimModelRevisionPropertiesResource(self._session)

    @property
    def bim_model_revision_viewpoint_batch(self) -> BimModelRevisionViewpointBatchResource:
        """Bim model revision viewpoint batch (BIM)."""
        from .bim_model_revision_viewpoint_batch import BimModelRevisionViewpointBatchResource

        return BimModelRevisionViewpointBatchResource(self._session)

    @property
    def bim_model_revision_viewpoint_bulk_delete(self) -> BimModelRevisionViewpointBulkDeleteResource:
        """Bim model revision viewpoint bulk delete (BIM)."""
        from .bim_model_revision_viewpoint_bulk_delete import BimModelRevisionViewpointBulkDeleteResource

        return BimModelRevisionViewpointBulkDeleteResource(self._session)

    @property
    def bim_model_revision_viewpoints(self) -> BimModelRevisionViewpointsResource:
        """Bim model revision viewpoints (BIM)."""
        from .bim_model_revision_viewpoints import BimModelRevisionViewpointsResource

        return BimModelRevisionViewpointsResource(self._session)

    @property
    def bim_model_revisions(self) -> BimModelRevisionsResource:
        """Bim model revisions (BIM)."""
        from .bim_model_revisions import BimModelRevisionsResource

        return BimModelRevisionsResource(self._session)

    @property
    def bim_models(self) -> BimModelsResource:
        """Bim models (BIM)."""
        from .bim_models import BimModelsResource

        return BimModelsResource(self._session)

    @property
    def bim_plan_batch(self) -> BimPlanBatchResource:
        """Bim plan batch (BIM)."""
        from .bim_plan_batch import BimPlanBatchResource

        return BimPlanBatchResource(self._session)

    @property
    def bim_plans(self) -> BimPlansResource:
        """Bim plans (BIM)."""
        from .bim_plans import BimPlansResource

        return BimPlansResource(self._session)

    @property
    def bim_property_file_objects(self) -> BimPropertyFileObjectsResource:
        """Bim property file objects (BIM)."""
        from .bim_property_file_objects import BimPropertyFileObjectsResource

        return BimPropertyFileObjectsResource(self._session)

    @property
    def bim_property_file_properties(self) -> BimPropertyFilePropertiesResource:
        """Bim property file properties (BIM)."""
        from .bim_property_file_properties import BimPropertyFilePropertiesResource

        return BimPropertyFilePropertiesResource(self._session)

    @property
    def bim_view_folders(self) -> BimViewFoldersResource:
        """Bim view folders (BIM)."""
        from .bim_view_folders import BimViewFoldersResource

        return BimViewFoldersResource(self._session)

    @property
    def bim_viewpoint_associations(self) -> BimViewpointAssociationsResource:
        """Bim viewpoint associations (BIM)."""
        from .bim_viewpoint_associations import BimViewpointAssociationsResource

        return BimViewpointAssociationsResource(self._session)

    @property
    def bim_viewpoint_batch(self) -> BimViewpointBatchResource:
        """Bim viewpoint batch (BIM)."""
        from .bim_viewpoint_batch import BimViewpointBatchResource

        return BimViewpointBatchResource(self._session)

    @property
    def bim_viewpoints(self) -> BimViewpointsResource:
        """Bim viewpoints (BIM)."""
        from .bim_viewpoints import BimViewpointsResource

        return BimViewpointsResource(self._session)

    @property
    def nested_bim_view_folder_batch(self) -> NestedBimViewFolderBatchResource:
        """Nested bim view folder batch (BIM)."""
        from .nested_bim_view_folder_batch import NestedBimViewFolderBatchResource

        return NestedBimViewFolderBatchResource(self._session)

    @property
    def nested_bim_view_folders(self) -> NestedBimViewFoldersResource:
        """Nested bim view folders (BIM)."""
        from .nested_bim_view_folders import NestedBimViewFoldersResource

        return NestedBimViewFoldersResource(self._session)
