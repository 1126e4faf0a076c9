"""Project documents (Documents)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class ProjectDocument(Model):
    """A project document."""

    id: Id | None = None
    name: str | None = None


class ProjectDocumentCustomTagInput(TypedDict, total=False):
    """``document_custom_tag`` in a request body."""

    name: str | None


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
        filters: ProjectDocumentFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ProjectDocument]:
        """List project document custom tags.

        GET /rest/v1.0/projects/{project_id}/document_custom_tags
        https://developers.procore.com/reference/rest/v1/project-documents?version=1.0#list-project-document-custom-tags

        Args:
            filters: Query filters; other names are sent too.
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
