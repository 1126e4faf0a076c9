"""Document management."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal, Required, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Decimal, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


class DocumentManagementResource(Resource):
    """Document management.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def document_revisions(self) -> DocumentRevisionsResource:
        """Document revisions (Document Management)."""
        return DocumentRevisionsResource(self._session)

    @property
    def document_uploads(self) -> DocumentUploadsResource:
        """Document uploads (Document Management)."""
        return DocumentUploadsResource(self._session)

    @property
    def project_fields(self) -> ProjectFieldsResource:
        """Project fields (Document Management)."""
        return ProjectFieldsResource(self._session)

    @property
    def project_metadata_values(self) -> ProjectMetadataValuesResource:
        """Project metadata values (Document Management)."""
        return ProjectMetadataValuesResource(self._session)

    @property
    def project_upload_requirements(self) -> ProjectUploadRequirementsResource:
        """Project upload requirements (Document Management)."""
        return ProjectUploadRequirementsResource(self._session)


@record
class DocumentRevision(Model):
    """A document revision."""

    ids: list[Id] | None = None
    failureIds: list[Id] | None = None
    failures: list[DocumentRevisionFailure] | None = None


@record
class DocumentRevisionFailure(Model):
    """``failures`` of :class:`DocumentRevision`."""

    upload_id: Id | None = None
    reason_code: str | None = None
    message: str | None = None


class DocumentRevisionUploadInput(TypedDict, total=False):
    """``uploads`` in a request body."""

    id: Required[Id]
    upload_latest_event_id: Required[Id]
    termination_reason: str | None
    terminated_revision_status_id: Id | None


class DocumentRevisionsResource(Resource):
    """Document revisions (Document Management)."""

    __slots__ = ()

    async def bulk_create(
        self,
        *,
        uploads: Sequence[DocumentRevisionUploadInput],
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        file_locked: bool | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> DocumentRevision:
        """Bulk create document revisions.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/document_management/document_revisions
        https://developers.procore.com/reference/rest/document-revisions?version=2.0#bulk-create-document-revisions

        Returns:
            :class:`DocumentRevision`.
        """
        return await self._one(
            DocumentRevision,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/document_management/document_revisions",
            {"company_id": company_id, "project_id": project_id},
            options,
            body={"file_locked": file_locked, "uploads": uploads},
        )


@record
class DocumentUpload(Model):
    """A document upload."""

    id: Id
    latest_event_id: Id | None = None
    fields: list[DocumentUploadField] | None = None
    upload_status: Literal["INCOMPLETE", "COMPLETED", "PLACEHOLDER"] | str | None = None
    integration_statuses: DocumentUploadIntegrationStatus | None = None
    integrations: DocumentUploadIntegration | None = None
    position_within_container: str | None = None
    document_container_id: Id | None = None
    file_locked: bool | None = None
    file_key: str | None = None
    download_url: str | None = None
    match_criteria: str | None = None
    upload_requested_at: DateTime | None = None
    upload_completed_at: DateTime | None = None
    permissions: DocumentUploadPermission | None = None
    upload_url: str | None = None
    url_expires_at: Decimal | None = None
    success: list[DocumentUploadSuccess] | None = None
    failed: list[DocumentUploadFailed] | None = None


@record
class DocumentUploadBimProcessing(Model):
    """``bim_processing`` of :class:`DocumentUploadIntegration`."""

    bim_file_extraction_id: Id | None = None
    status: str | None = None
    errors: list[DocumentUploadError] | None = None


@record
class DocumentUploadError(Model):
    """``errors`` of :class:`DocumentUploadBimProcessing`."""

    code: str | None = None
    type: str | None = None
    message: str | None = None


@record
class DocumentUploadFailed(Model):
    """``failed`` of :class:`DocumentUpload`."""

    id: Id
    code: Decimal | None = None
    message: str | None = None


@record
class DocumentUploadField(Model):
    """``fields`` of :class:`DocumentUpload`."""

    id: Id
    name: str | None = None
    type: str | None = None
    variant: str | None = None
    label: str | None = None
    description: str | None = None
    values: list[DocumentUploadValue] | None = None
    label_source: str | None = None
    confidence_score: Decimal | None = None


@record
class DocumentUploadIntegration(Model):
    """``integrations`` of :class:`DocumentUpload`."""

    bim_processing: DocumentUploadBimProcessing | None = None
    ml_processing: Mapping[str, Any] | None = None
    scraping_processing: Mapping[str, Any] | None = None
    workflow: Mapping[str, Any] | None = None


@record
class DocumentUploadIntegrationStatus(Model):
    """``integration_statuses`` of :class:`DocumentUpload`."""

    ml: str | None = None
    filename_scraping: str | None = None
    integration_response: Mapping[str, Any] | None = None


@record
class DocumentUploadPermission(Model):
    """``permissions`` of :class:`DocumentUpload`."""

    allowed_actions: list[str] | None = None


@record
class DocumentUploadSuccess(Model):
    """``success`` of :class:`DocumentUpload`."""

    id: Id


@record
class DocumentUploadValue(Model):
    """``values`` of :class:`DocumentUploadField`."""

    id: Id | None = None
    code: str | None = None
    label: str | None = None
    active: bool | None = None
    tags: list[str] | None = None


class DocumentUploadFieldInput(TypedDict, total=False):
    """``fields`` in a request body."""

    id: Required[Id]
    values: Required[Sequence[str]]
    label_source: str | None
    confidence_score: Decimal | float | str | None


class DocumentUploadInput(TypedDict, total=False):
    """``uploads`` in a request body."""

    file_name: Required[str]
    mime_type: Required[str]
    file_locked: bool | None
    expected_container_id: Id | None


class DocumentUploadUpdateParamInput(TypedDict, total=False):
    """``update_params`` in a request body."""

    id: Required[Id]
    upload_status: Literal["INCOMPLETE", "COMPLETED", "PLACEHOLDER"] | None
    file_upload_id: Id | None
    file_locked: bool | None
    document_container_id: Id | None
    integrations: Mapping[str, Any] | None
    integrationStatuses: Mapping[str, Any] | None
    fields: Sequence[DocumentUploadFieldInput] | None


class DocumentUploadsResource(Resource):
    """Document uploads (Document Management)."""

    __slots__ = ()

    async def bulk_create(
        self,
        *,
        uploads: Sequence[DocumentUploadInput],
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[DocumentUpload]:
        """Bulk create document uploads.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/document_management/document_uploads
        https://developers.procore.com/reference/rest/document-uploads?version=2.0#bulk-create-document-uploads

        Returns:
            A list of :class:`DocumentUpload`.
        """
        return await self._many(
            DocumentUpload,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/document_management/document_uploads",
            {"company_id": company_id, "project_id": project_id},
            options,
            body={"uploads": uploads},
        )

    async def bulk_update(
        self,
        *,
        update_params: Sequence[DocumentUploadUpdateParamInput],
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        update_all_document_uploads: bool | Unset | None = UNSET,
        only_update_empty_fields: bool | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> DocumentUpload:
        """Bulk update document uploads.

        PATCH /rest/v2.0/companies/{company_id}/projects/{project_id}/document_management/document_uploads
        https://developers.procore.com/reference/rest/document-uploads?version=2.0#bulk-update-document-uploads

        Returns:
            :class:`DocumentUpload`.
        """
        return await self._one(
            DocumentUpload,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/document_management/document_uploads",
            {"company_id": company_id, "project_id": project_id},
            options,
            body={
                "update_all_document_uploads": update_all_document_uploads,
                "only_update_empty_fields": only_update_empty_fields,
                "update_params": update_params,
            },
        )

    async def get(
        self,
        *,
        document_upload_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> DocumentUpload:
        """Return a document upload.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/document_management/document_uploads/{document_upload_id}
        https://developers.procore.com/reference/rest/document-uploads?version=2.0#show-document-upload

        Returns:
            :class:`DocumentUpload`.
        """
        return await self._one(
            DocumentUpload,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/document_management/document_uploads/{document_upload_id}",
            {"company_id": company_id, "project_id": project_id, "document_upload_id": document_upload_id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[DocumentUpload]:
        """List document uploads.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/document_management/document_uploads
        https://developers.procore.com/reference/rest/document-uploads?version=2.0#list-document-uploads

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`DocumentUpload`.
        """
        return self._pages(
            DocumentUpload,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/document_management/document_uploads",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class ProjectField(Model):
    """A project field."""

    id: Id
    name: str | None = None
    label: str | None = None
    description: str | None = None
    position: str | None = None
    type: str | None = None
    variant: str | None = None
    active: bool | None = None
    visible: bool | None = None
    readonly: bool | None = None
    can_affect_permissions: bool | None = None
    custom_field_definition_id: Id | None = None


class ProjectFieldsResource(Resource):
    """Project fields (Document Management)."""

    __slots__ = ()

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ProjectField]:
        """List project fields.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/document_management/fields
        https://developers.procore.com/reference/rest/project-fields?version=2.0#list-project-fields

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectField`.
        """
        return self._pages(
            ProjectField,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/document_management/fields",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class ProjectMetadataValue(Model):
    """A project metadata value."""

    id: Id
    code: str | None = None
    label: str | None = None
    active: bool | None = None
    tags: list[str] | None = None
    field_id: Id | None = None


class ProjectMetadataValuesResource(Resource):
    """Project metadata values (Document Management)."""

    __slots__ = ()

    def list(
        self,
        *,
        field_id_or_name: str,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        include_inactive: bool | Unset = UNSET,
        include_all: bool | Unset = UNSET,
        include_readonly: bool | Unset = UNSET,
        document_collection_id: Id | Unset = UNSET,
        upload_collection_id: Id | Unset = UNSET,
        keyword: str | Unset = UNSET,
        sort_by: Literal["position", "active", "code", "label"] | Unset = UNSET,
        sort_order: Literal["asc", "desc"] | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ProjectMetadataValue]:
        """List project metadata values.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/document_management/fields/{field_id_or_name}/values
        https://developers.procore.com/reference/rest/project-metadata-values?version=2.0#list-project-metadata-values

        Args:
            sort_by: One of position, active, code, label.
            sort_order: One of asc, desc.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectMetadataValue`.
        """
        return self._pages(
            ProjectMetadataValue,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/document_management/fields/{field_id_or_name}/values",
            {"company_id": company_id, "project_id": project_id, "field_id_or_name": field_id_or_name},
            options,
            query={
                "page": page,
                "include_inactive": include_inactive,
                "include_all": include_all,
                "include_readonly": include_readonly,
                "document_collection_id": document_collection_id,
                "upload_collection_id": upload_collection_id,
                "keyword": keyword,
                "sort_by": sort_by,
                "sort_order": sort_order,
            },
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class ProjectUploadRequirement(Model):
    """A project upload requirement."""

    id: Id
    updated_at: DateTime | None = None
    allow_duplicate_revisions: bool | None = None
    naming_standard: ProjectUploadRequirementNamingStandard | None = None
    fields_required_by_project: list[ProjectUploadRequirementFieldsRequiredByProject] | None = None
    additional_required_fields: list[ProjectUploadRequirementAdditionalRequiredField] | None = None
    rule_qualifiers: list[ProjectUploadRequirementRuleQualifier] | None = None


@record
class ProjectUploadRequirementAcceptableValue(Model):
    """``acceptable_values`` of :class:`ProjectUploadRequirementRuleQualifier`."""

    id: Id
    code: str | None = None
    label: str | None = None
    active: bool | None = None
    tags: list[str] | None = None


@record
class ProjectUploadRequirementAdditionalRequiredField(Model):
    """``additional_required_fields`` of :class:`ProjectUploadRequirement`."""

    id: Id
    name: str | None = None
    label: str | None = None
    description: str | None = None
    position: str | None = None
    type: str | None = None
    variant: str | None = None
    active: bool | None = None
    visible: bool | None = None
    readonly: bool | None = None
    can_affect_permissions: bool | None = None
    custom_field_definition_id: Id | None = None


@record
class ProjectUploadRequirementField(Model):
    """``field`` of :class:`ProjectUploadRequirementRuleQualifier`."""

    id: Id
    name: str | None = None
    label: str | None = None
    description: str | None = None
    position: str | None = None
    type: str | None = None
    variant: str | None = None
    active: bool | None = None
    visible: bool | None = None
    readonly: bool | None = None
    can_affect_permissions: bool | None = None
    custom_field_definition_id: Id | None = None


@record
class ProjectUploadRequirementFieldsRequiredByProject(Model):
    """``fields_required_by_project`` of :class:`ProjectUploadRequirement`."""

    id: Id
    name: str | None = None
    label: str | None = None
    description: str | None = None
    position: str | None = None
    type: str | None = None
    variant: str | None = None
    active: bool | None = None
    visible: bool | None = None
    readonly: bool | None = None
    can_affect_permissions: bool | None = None
    custom_field_definition_id: Id | None = None


@record
class ProjectUploadRequirementNamingStandard(Model):
    """``naming_standard`` of :class:`ProjectUploadRequirement`."""

    id: Id
    updated_at: DateTime | None = None
    name: str | None = None
    fields: list[ProjectUploadRequirementField] | None = None


@record
class ProjectUploadRequirementRuleQualifier(Model):
    """``rule_qualifiers`` of :class:`ProjectUploadRequirement`."""

    field: ProjectUploadRequirementField | None = None
    type: str | None = None
    acceptable_values: list[ProjectUploadRequirementAcceptableValue] | None = None


class ProjectUploadRequirementsResource(Resource):
    """Project upload requirements (Document Management)."""

    __slots__ = ()

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ProjectUploadRequirement]:
        """List project upload requirements.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/document_management/upload_requirements
        https://developers.procore.com/reference/rest/project-upload-requirements?version=2.0#list-project-upload-requirements

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectUploadRequirement`.
        """
        return self._pages(
            ProjectUploadRequirement,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/document_management/upload_requirements",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )
