"""Document management."""

# Generated; do not edit.

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


class DocumentManagementResource(Resource):
    """Document management.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
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
