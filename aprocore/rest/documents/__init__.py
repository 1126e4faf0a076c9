"""Documents."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import OMITTED, UNSET, DateRange, Options, Pager, Pages, Resource, ScopedOptions, Unset
from .._lazy import load

if TYPE_CHECKING:
    from .company_folders_and_files import CompanyFoldersAndFilesResource
    from .local_files_and_others import LocalFilesResource, PdfTemplateConfigsResource, ProjectDocumentsResource
    from .project_folders_and_files import ProjectFoldersAndFilesResource


@record
class Document(Model):
    """A document."""

    id: Id
    name: str | None = None
    parent_id: Id | None = None
    created_at: DateTime | None = None
    created_by: DocumentCreatedBy | None = None
    updated_at: DateTime | None = None
    read_only: bool | None = None
    is_deleted: bool | None = None
    is_recycle_bin: bool | None = None
    document_type: Literal["file", "folder"] | str | None = None
    is_tracked: bool | None = None
    private: bool | None = None
    private_parent: DocumentPrivateParent | None = None
    tracked_folder: DocumentTrackedFolder | None = None
    file: DocumentFile | None = None
    children: DocumentChild | None = None
    name_with_path: str | None = None


@record
class DocumentCheckedOutBy(Model):
    """``checked_out_by`` of :class:`DocumentFile`."""

    id: Id
    company_name: str | None = None
    login: str | None = None
    name: str | None = None
    locale: str | None = None


@record
class DocumentChild(Model):
    """``children`` of :class:`Document`."""

    has_children: bool | None = None
    has_children_files: bool | None = None
    has_children_folders: bool | None = None


@record
class DocumentCreatedBy(Model):
    """``created_by`` of :class:`Document`."""

    id: Id
    login: str | None = None
    name: str | None = None


@record
class DocumentCurrentVersion(Model):
    """``current_version`` of :class:`DocumentFile`."""

    id: Id
    notes: str | None = None
    url: str | None = None
    size: int | None = None
    created_at: DateTime | None = None
    number: int | None = None
    created_by: DocumentCreatedBy | None = None
    prostore_file: DocumentProstoreFile | None = None
    file_id: Id | None = None


@record
class DocumentFile(Model):
    """``file`` of :class:`Document`."""

    checked_out_by: DocumentCheckedOutBy | None = None
    checked_out_until: str | None = None
    current_version: DocumentCurrentVersion | None = None
    description: str | None = None
    file_type: str | None = None


@record
class DocumentPrivateParent(Model):
    """``private_parent`` of :class:`Document`."""

    id: Id
    name: str | None = None
    name_with_path: str | None = None


@record
class DocumentProstoreFile(Model):
    """``prostore_file`` of :class:`DocumentCurrentVersion`."""

    id: Id
    name: str | None = None
    url: str | None = None
    filename: str | None = None


@record
class DocumentRevision(Model):
    """Returned by :meth:`DocumentsResource.list_revisions_for_company`."""

    id: Id
    prostore_id: Id | None = None
    url: str | None = None
    file_id: Id | None = None
    file_name: str | None = None
    file_size: int | None = None
    file_version: int | None = None
    file_type: str | None = None
    created_by: Any = None
    created_at: DateTime | None = None


@record
class DocumentTrackedFolder(Model):
    """``tracked_folder`` of :class:`Document`."""

    id: Id
    name: str | None = None
    name_with_path: str | None = None


class DocumentFilters(TypedDict, total=False):
    """Query filters of ``documents.list_for_company``, ``documents.list_for_company_v1_0``, ``documents.list_for_project``, ``documents.list_for_project_v1_0``."""

    created_by_id: Id | Sequence[Id]
    created_at: DateRange
    updated_at: DateRange
    document_type: Literal["file", "folder"] | Sequence[Literal["file", "folder"]]
    file_type: str | Sequence[str]
    is_in_recycle_bin: bool
    search: str | Sequence[str]
    folder_id: Id | Sequence[Id]
    custom_tag_ids: Id | Sequence[Id]
    private: bool


class DocumentsResource(Resource):
    """Documents.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def company_folders_and_files(self) -> CompanyFoldersAndFilesResource:
        """Company folders and files (Documents)."""
        resource: CompanyFoldersAndFilesResource = load(
            ".documents.company_folders_and_files", "CompanyFoldersAndFilesResource"
        )(self._session)
        return resource

    @property
    def local_files(self) -> LocalFilesResource:
        """Local files (Documents)."""
        resource: LocalFilesResource = load(".documents.local_files_and_others", "LocalFilesResource")(self._session)
        return resource

    @property
    def pdf_template_configs(self) -> PdfTemplateConfigsResource:
        """PDF template configs (Documents)."""
        resource: PdfTemplateConfigsResource = load(".documents.local_files_and_others", "PdfTemplateConfigsResource")(
            self._session
        )
        return resource

    @property
    def project_documents(self) -> ProjectDocumentsResource:
        """Project documents (Documents)."""
        resource: ProjectDocumentsResource = load(".documents.local_files_and_others", "ProjectDocumentsResource")(
            self._session
        )
        return resource

    @property
    def project_folders_and_files(self) -> ProjectFoldersAndFilesResource:
        """Project folders and files (Documents)."""
        resource: ProjectFoldersAndFilesResource = load(
            ".documents.project_folders_and_files", "ProjectFoldersAndFilesResource"
        )(self._session)
        return resource

    def list_for_company(
        self,
        *,
        company_id: Id | Unset = UNSET,
        view: Literal["normal", "extended"] | Unset = UNSET,
        sort: Literal[
            "updated_at",
            "name",
            "document_type",
            "document_type_then_name",
            "document_type_then_created_at",
            "document_type_then_updated_at",
            "-updated_at",
            "-name",
            "-document_type",
            "-document_type_then_name",
            "-document_type_then_created_at",
            "-document_type_then_updated_at",
        ]
        | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: DocumentFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Document]:
        """List company folder and file index.

        GET /rest/v2.0/companies/{company_id}/documents
        https://developers.procore.com/reference/rest/documents?version=2.0#company-folder-and-file-index

        Args:
            view: Level of detail. One of normal, extended.
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Document`.
        """
        return self._pages(
            Document,
            "/rest/v2.0/companies/{company_id}/documents",
            {"company_id": company_id},
            options,
            query={"view": view, "sort": sort, "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_for_company_v1_0(
        self,
        *,
        company_id: Id | Unset = UNSET,
        view: Literal["normal", "extended"] | Unset = UNSET,
        sort: Literal[
            "updated_at",
            "name",
            "document_type",
            "document_type_then_name",
            "document_type_then_created_at",
            "document_type_then_updated_at",
            "-updated_at",
            "-name",
            "-document_type",
            "-document_type_then_name",
            "-document_type_then_created_at",
            "-document_type_then_updated_at",
        ]
        | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: DocumentFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[Document]:
        """List company folder and file index.

        GET /rest/v1.0/companies/{company_id}/documents
        https://developers.procore.com/reference/rest/v1/documents?version=1.0#company-folder-and-file-index

        Args:
            view: Level of detail. One of normal, extended.
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Document`.
        """
        return self._pages(
            Document,
            "/rest/v1.0/companies/{company_id}/documents",
            {"company_id": company_id},
            options,
            query={"view": view, "sort": sort, "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_for_project(
        self,
        *,
        project_id: Id | Unset = UNSET,
        view: Literal["normal", "extended"] | Unset = UNSET,
        sort: Literal[
            "updated_at",
            "name",
            "document_type",
            "document_type_then_name",
            "document_type_then_created_at",
            "document_type_then_updated_at",
            "-updated_at",
            "-name",
            "-document_type",
            "-document_type_then_name",
            "-document_type_then_created_at",
            "-document_type_then_updated_at",
        ]
        | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: DocumentFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Document]:
        """List project folder and file index.

        GET /rest/v2.0/projects/{project_id}/documents
        https://developers.procore.com/reference/rest/documents?version=2.0#project-folder-and-file-index

        Args:
            view: Level of detail. One of normal, extended.
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Document`.
        """
        return self._pages(
            Document,
            "/rest/v2.0/projects/{project_id}/documents",
            {"project_id": project_id},
            options,
            query={"view": view, "sort": sort, "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_for_project_v1_0(
        self,
        *,
        project_id: Id | Unset = UNSET,
        view: Literal["normal", "extended"] | Unset = UNSET,
        sort: Literal[
            "updated_at",
            "name",
            "document_type",
            "document_type_then_name",
            "document_type_then_created_at",
            "document_type_then_updated_at",
            "-updated_at",
            "-name",
            "-document_type",
            "-document_type_then_name",
            "-document_type_then_created_at",
            "-document_type_then_updated_at",
        ]
        | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: DocumentFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Document]:
        """List project folder and file index.

        GET /rest/v1.0/projects/{project_id}/documents
        https://developers.procore.com/reference/rest/v1/documents?version=1.0#project-folder-and-file-index

        Args:
            view: Level of detail. One of normal, extended.
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Document`.
        """
        return self._pages(
            Document,
            "/rest/v1.0/projects/{project_id}/documents",
            {"project_id": project_id},
            options,
            query={"view": view, "sort": sort, "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_revisions_for_company(
        self, *, document_id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Pages[DocumentRevision]:
        """List document revisions (company).

        GET /rest/v2.0/companies/{company_id}/documents/{document_id}/revisions
        https://developers.procore.com/reference/rest/documents?version=2.0#list-of-document-revisions-company

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`DocumentRevision`.
        """
        return self._pages(
            DocumentRevision,
            "/rest/v2.0/companies/{company_id}/documents/{document_id}/revisions",
            {"company_id": company_id, "document_id": document_id},
            options,
            pager=Pager.UNPAGED,
        )

    def list_revisions_for_project(
        self, *, document_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[DocumentRevision]:
        """List document revisions (project).

        GET /rest/v2.0/projects/{project_id}/documents/{document_id}/revisions
        https://developers.procore.com/reference/rest/documents?version=2.0#list-of-document-revisions-project

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`DocumentRevision`.
        """
        return self._pages(
            DocumentRevision,
            "/rest/v2.0/projects/{project_id}/documents/{document_id}/revisions",
            {"project_id": project_id, "document_id": document_id},
            options,
            pager=Pager.UNPAGED,
        )
