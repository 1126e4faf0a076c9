"""Project documents (Documents)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "ProjectDocument",
    "ProjectDocumentCustomTagInput",
    "ProjectDocumentFilters",
    "ProjectDocumentsResource",
]


@record
class ProjectDocument(Model):
    """What Procore tells of project documents."""

    id: Id | None = None
    name: str | None = None


class ProjectDocumentCustomTagInput(TypedDict, total=False):
    """What is sent as ``document_custom_tag``."""

    name: str | None


class ProjectDocumentFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    document_id: Id | Sequence[Id]


class ProjectDocumentsResource(Resource):
    """Project documents (Documents).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        document_id: Id,
        document_custom_tag: ProjectDocumentCustomTagInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ProjectDocument:
        """Create document custom tag.

        POST /rest/v1.0/projects/{project_id}/document_custom_tags
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
        """Delete document custom tag.

        DELETE /rest/v1.0/projects/{project_id}/document_custom_tags/{id}
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
