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
    """BIM.

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def bim_file_extractions(self) -> BimFileExtractionsResource:
        """BIM file extractions (BIM)."""
        from .bim_file_extractions import BimFileExtractionsResource

        return BimFileExtractionsResource(self._session)

    @property
    def bim_files(self) -> BimFilesResource:
        """BIM files (BIM)."""
        from .bim_files import BimFilesResource

        return BimFilesResource(self._session)

    @property
    def bim_geometry_file_bundles(self) -> BimGeometryFileBundlesResource:
        """BIM geometry file bundles (BIM)."""
        from .bim_geometry_file_bundles import BimGeometryFileBundlesResource

        return BimGeometryFileBundlesResource(self._session)

    @property
    def bim_level_batch(self) -> BimLevelBatchResource:
        """BIM level batch (BIM)."""
        from .bim_level_batch import BimLevelBatchResource

        return BimLevelBatchResource(self._session)

    @property
    def bim_levels(self) -> BimLevelsResource:
        """BIM levels (BIM)."""
        from .bim_levels import BimLevelsResource

        return BimLevelsResource(self._session)

    @property
    def bim_mint_tokens(self) -> BimMintTokensResource:
        """BIM mint tokens (BIM)."""
        from .bim_mint_tokens import BimMintTokensResource

        return BimMintTokensResource(self._session)

    @property
    def bim_model_change_history(self) -> BimModelChangeHistoryResource:
        """BIM model change history (BIM)."""
        from .bim_model_change_history import BimModelChangeHistoryResource

        return BimModelChangeHistoryResource(self._session)

    @property
    def bim_model_revision_objects(self) -> BimModelRevisionObjectsResource:
        """BIM model revision objects (BIM)."""
        from .bim_model_revision_objects import BimModelRevisionObjectsResource

        return BimModelRevisionObjectsResource(self._session)

    @property
    def bim_model_revision_plan_batch(self) -> BimModelRevisionPlanBatchResource:
        """BIM model revision plan batch (BIM)."""
        from .bim_model_revision_plan_batch import BimModelRevisionPlanBatchResource

        return BimModelRevisionPlanBatchResource(self._session)

    @property
    def bim_model_revision_plans(self) -> BimModelRevisionPlansResource:
        """BIM model revision plans (BIM)."""
        from .bim_model_revision_plans import BimModelRevisionPlansResource

        return BimModelRevisionPlansResource(self._session)

    @property
    def bim_model_revision_properties(self) -> BimModelRevisionPropertiesResource:
        """BIM model revision properties (BIM)."""
        from .bim_model_revision_properties import BimModelRevisionPropertiesResource

        return BimModelRevisionPropertiesResource(self._session)

    @property
    def bim_model_revision_viewpoint_batch(self) -> BimModelRevisionViewpointBatchResource:
        """BIM model revision viewpoint batch (BIM)."""
        from .bim_model_revision_viewpoint_batch import BimModelRevisionViewpointBatchResource

        return BimModelRevisionViewpointBatchResource(self._session)

    @property
    def bim_model_revision_viewpoint_bulk_delete(self) -> BimModelRevisionViewpointBulkDeleteResource:
        """BIM model revision viewpoint bulk delete (BIM)."""
        from .bim_model_revision_viewpoint_bulk_delete import BimModelRevisionViewpointBulkDeleteResource

        return BimModelRevisionViewpointBulkDeleteResource(self._session)

    @property
    def bim_model_revision_viewpoints(self) -> BimModelRevisionViewpointsResource:
        """BIM model revision viewpoints (BIM)."""
        from .bim_model_revision_viewpoints import BimModelRevisionViewpointsResource

        return BimModelRevisionViewpointsResource(self._session)

    @property
    def bim_model_revisions(self) -> BimModelRevisionsResource:
        """BIM model revisions (BIM)."""
        from .bim_model_revisions import BimModelRevisionsResource

        return BimModelRevisionsResource(self._session)

    @property
    def bim_models(self) -> BimModelsResource:
        """BIM models (BIM)."""
        from .bim_models import BimModelsResource

        return BimModelsResource(self._session)

    @property
    def bim_plan_batch(self) -> BimPlanBatchResource:
        """BIM plan batch (BIM)."""
        from .bim_plan_batch import BimPlanBatchResource

        return BimPlanBatchResource(self._session)

    @property
    def bim_plans(self) -> BimPlansResource:
        """BIM plans (BIM)."""
        from .bim_plans import BimPlansResource

        return BimPlansResource(self._session)

    @property
    def bim_property_file_objects(self) -> BimPropertyFileObjectsResource:
        """BIM property file objects (BIM)."""
        from .bim_property_file_objects import BimPropertyFileObjectsResource

        return BimPropertyFileObjectsResource(self._session)

    @property
    def bim_property_file_properties(self) -> BimPropertyFilePropertiesResource:
        """BIM property file properties (BIM)."""
        from .bim_property_file_properties import BimPropertyFilePropertiesResource

        return BimPropertyFilePropertiesResource(self._session)

    @property
    def bim_view_folders(self) -> BimViewFoldersResource:
        """BIM view folders (BIM)."""
        from .bim_view_folders import BimViewFoldersResource

        return BimViewFoldersResource(self._session)

    @property
    def bim_viewpoint_associations(self) -> BimViewpointAssociationsResource:
        """BIM viewpoint associations (BIM)."""
        from .bim_viewpoint_associations import BimViewpointAssociationsResource

        return BimViewpointAssociationsResource(self._session)

    @property
    def bim_viewpoint_batch(self) -> BimViewpointBatchResource:
        """BIM viewpoint batch (BIM)."""
        from .bim_viewpoint_batch import BimViewpointBatchResource

        return BimViewpointBatchResource(self._session)

    @property
    def bim_viewpoints(self) -> BimViewpointsResource:
        """BIM viewpoints (BIM)."""
        from .bim_viewpoints import BimViewpointsResource

        return BimViewpointsResource(self._session)

    @property
    def nested_bim_view_folder_batch(self) -> NestedBimViewFolderBatchResource:
        """Nested BIM view folder batch (BIM)."""
        from .nested_bim_view_folder_batch import NestedBimViewFolderBatchResource

        return NestedBimViewFolderBatchResource(self._session)

    @property
    def nested_bim_view_folders(self) -> NestedBimViewFoldersResource:
        """Nested BIM view folders (BIM)."""
        from .nested_bim_view_folders import NestedBimViewFoldersResource

        return NestedBimViewFoldersResource(self._session)
