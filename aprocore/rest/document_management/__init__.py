"""Document management."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._base import Resource
from .._lazy import load

if TYPE_CHECKING:
    from .document_revisions import DocumentRevisionsResource
    from .document_uploads import DocumentUploadsResource
    from .project_fields import ProjectFieldsResource
    from .project_metadata_values import ProjectMetadataValuesResource
    from .project_upload_requirements import ProjectUploadRequirementsResource

__all__ = [
    "DocumentManagementResource",
]


class DocumentManagementResource(Resource):
    """Document management.

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def document_revisions(self) -> DocumentRevisionsResource:
        """Document revisions (Document Management)."""
        resource: DocumentRevisionsResource = load(
            ".document_management.document_revisions", "DocumentRevisionsResource"
        )(self._session)
        return resource

    @property
    def document_uploads(self) -> DocumentUploadsResource:
        """Document uploads (Document Management)."""
        resource: DocumentUploadsResource = load(".document_management.document_uploads", "DocumentUploadsResource")(
            self._session
        )
        return resource

    @property
    def project_fields(self) -> ProjectFieldsResource:
        """Project fields (Document Management)."""
        resource: ProjectFieldsResource = load(".document_management.project_fields", "ProjectFieldsResource")(
            self._session
        )
        return resource

    @property
    def project_metadata_values(self) -> ProjectMetadataValuesResource:
        """Project metadata values (Document Management)."""
        resource: ProjectMetadataValuesResource = load(
            ".document_management.project_metadata_values", "ProjectMetadataValuesResource"
        )(self._session)
        return resource

    @property
    def project_upload_requirements(self) -> ProjectUploadRequirementsResource:
        """Project upload requirements (Document Management)."""
        resource: ProjectUploadRequirementsResource = load(
            ".document_management.project_upload_requirements", "ProjectUploadRequirementsResource"
        )(self._session)
        return resource
