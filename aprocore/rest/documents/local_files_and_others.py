"""Local files (Documents), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import OMITTED, UNSET, Options, Pages, Resource, ScopedOptions, StreamedResponse, Unset


class LocalFilesResource(Resource):
    """Local files (Documents)."""

    __slots__ = ()

    def get(self, *, uuid: str, **options: Unpack[Options]) -> AbstractAsyncContextManager[StreamedResponse]:
        """Return a file by its UUID.

        GET /rest/v1.0/local_files/{uuid}
        https://developers.procore.com/reference/rest/v1/local-files?version=1.0#get-file-by-its-uuid

        Returns:
            A streamed file: ``async with … as response``.
        """
        return self._file("GET", "/rest/v1.0/local_files/{uuid}", {"uuid": uuid}, options)


@record
class PdfTemplateConfig(Model):
    """A PDF template config."""

    id: Id
    description: str | None = None
    template_name: str | None = None
    default_project: bool | None = None
    pdf_config_options: PdfTemplateConfigOption | None = None


@record
class PdfTemplateConfigDefaultProject(Model):
    """Returned by :meth:`PdfTemplateConfigsResource.update_default_project`."""

    id: Id
    description: str | None = None
    template_name: str | None = None
    default_project: bool | None = None
    pdf_config_options: PdfTemplateConfigOption | None = None


@record
class PdfTemplateConfigOption(Model):
    """``pdf_config_options`` of :class:`PdfTemplateConfig`."""

    collapse_na_sections: bool | None = None
    show_na_items: bool | None = None
    show_status_change: bool | None = None
    show_activity_details: bool | None = None
    disclaimer_footer_text: bool | None = None
    attendees_table_format: bool | None = None
    attendees_phone_number_display: bool | None = None


class PdfTemplateConfigInput(TypedDict, total=False):
    """``pdf_template_config`` in a request body."""

    description: str | None
    template_name: str | None
    default_project: bool | None
    pdf_config_options: PdfTemplateConfigOptionInput | None


class PdfTemplateConfigOptionInput(TypedDict, total=False):
    """``pdf_config_options`` in a request body."""

    collapse_na_sections: bool | None
    show_na_items: bool | None
    show_status_change: bool | None
    show_activity_details: bool | None
    disclaimer_footer_text: bool | None
    attendees_table_format: bool | None
    attendees_phone_number_display: bool | None


class PdfTemplateConfigFilters(TypedDict, total=False):
    """Query filters of ``documents.pdf_template_configs.list``."""

    record_generic_tool_id: Id | Sequence[Id]
    project_id: Id | Sequence[Id]
    template_name: str | Sequence[str]
    only_parent: bool


class PdfTemplateConfigsResource(Resource):
    """PDF template configs (Documents)."""

    __slots__ = ()

    async def create(
        self,
        *,
        pdf_template_config: PdfTemplateConfigInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> PdfTemplateConfig:
        """Create a PDF template config.

        POST /rest/v1.0/companies/{company_id}/pdf_template_configs
        https://developers.procore.com/reference/rest/v1/pdf-template-configs?version=1.0#create-pdf-template-config

        Returns:
            :class:`PdfTemplateConfig`.
        """
        return await self._one(
            PdfTemplateConfig,
            "POST",
            "/rest/v1.0/companies/{company_id}/pdf_template_configs",
            {"company_id": company_id},
            options,
            body={"pdf_template_config": pdf_template_config},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete a PDF template config.

        DELETE /rest/v1.0/companies/{company_id}/pdf_template_configs/{id}
        https://developers.procore.com/reference/rest/v1/pdf-template-configs?version=1.0#delete-pdf-template-config

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/pdf_template_configs/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> PdfTemplateConfig:
        """Return a PDF template config.

        GET /rest/v1.0/companies/{company_id}/pdf_template_configs/{id}
        https://developers.procore.com/reference/rest/v1/pdf-template-configs?version=1.0#return-a-pdf-template-config

        Returns:
            :class:`PdfTemplateConfig`.
        """
        return await self._one(
            PdfTemplateConfig,
            "GET",
            "/rest/v1.0/companies/{company_id}/pdf_template_configs/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        scope: Literal["inspections"] | Unset = UNSET,
        filters: PdfTemplateConfigFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[PdfTemplateConfig]:
        """List PDF template configs.

        GET /rest/v1.0/companies/{company_id}/pdf_template_configs
        https://developers.procore.com/reference/rest/v1/pdf-template-configs?version=1.0#list-pdf-template-configs

        Args:
            scope: Must be inspections.
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PdfTemplateConfig`.
        """
        return self._pages(
            PdfTemplateConfig,
            "/rest/v1.0/companies/{company_id}/pdf_template_configs",
            {"company_id": company_id},
            options,
            query={"page": page, "scope": scope, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        pdf_template_config: PdfTemplateConfigInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> PdfTemplateConfig:
        """Update a PDF template config.

        PATCH /rest/v1.0/companies/{company_id}/pdf_template_configs/{id}
        https://developers.procore.com/reference/rest/v1/pdf-template-configs?version=1.0#update-a-pdf-template-config

        Returns:
            :class:`PdfTemplateConfig`.
        """
        return await self._one(
            PdfTemplateConfig,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/pdf_template_configs/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"pdf_template_config": pdf_template_config},
        )

    async def update_default_project(
        self,
        *,
        id: Id,
        pdf_template_config: PdfTemplateConfigInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> PdfTemplateConfigDefaultProject:
        """Update a PDF template config.

        PATCH /rest/v1.0/companies/{company_id}/pdf_template_configs/{id}/update_default_project
        https://developers.procore.com/reference/rest/v1/pdf-template-configs?version=1.0#update-a-pdf-template-config

        Returns:
            :class:`PdfTemplateConfigDefaultProject`.
        """
        return await self._one(
            PdfTemplateConfigDefaultProject,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/pdf_template_configs/{id}/update_default_project",
            {"company_id": company_id, "id": id},
            options,
            body={"pdf_template_config": pdf_template_config},
        )


@record
class ProjectDocument(Model):
    """A project document."""

    id: Id
    name: str | None = None


class ProjectDocumentCustomTagInput(TypedDict):
    """``document_custom_tag`` in a request body."""

    name: str


class ProjectDocumentFilters(TypedDict, total=False):
    """Query filters of ``documents.project_documents.list``."""

    document_id: Id | Sequence[Id]


class ProjectDocumentsResource(Resource):
    """Project documents (Documents)."""

    __slots__ = ()

    async def create(
        self,
        *,
        document_id: Id,
        document_custom_tag: ProjectDocumentCustomTagInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectDocument:
        """Create a document custom tag.

        POST /rest/v1.0/projects/{project_id}/document_custom_tags
        https://developers.procore.com/reference/rest/v1/project-documents?version=1.0#create-document-custom-tag

        Returns:
            :class:`ProjectDocument`.
        """
        return await self._one(
            ProjectDocument,
            "POST",
            "/rest/v1.0/projects/{project_id}/document_custom_tags",
            {"project_id": project_id},
            options,
            body={"document_id": document_id, "document_custom_tag": document_custom_tag},
        )

    async def delete(
        self, *, id: Id, document_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ProjectDocument:
        """Delete a document custom tag.

        DELETE /rest/v1.0/projects/{project_id}/document_custom_tags/{id}
        https://developers.procore.com/reference/rest/v1/project-documents?version=1.0#delete-document-custom-tag

        Args:
            id: ID of a document custom tag.

        Returns:
            :class:`ProjectDocument`.
        """
        return await self._one(
            ProjectDocument,
            "DELETE",
            "/rest/v1.0/projects/{project_id}/document_custom_tags/{id}",
            {"project_id": project_id, "id": id},
            options,
            query={"document_id": document_id},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: ProjectDocumentFilters = OMITTED,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectDocument]:
        """List project document custom tags.

        GET /rest/v1.0/projects/{project_id}/document_custom_tags
        https://developers.procore.com/reference/rest/v1/project-documents?version=1.0#list-project-document-custom-tags

        Args:
            filters: Query filters; others go into ``params``.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ProjectDocument`.
        """
        return self._pages(
            ProjectDocument,
            "/rest/v1.0/projects/{project_id}/document_custom_tags",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
