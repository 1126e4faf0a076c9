"""Document uploads (Document Management)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Unpack

from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "DocumentUploadsResource",
]


class DocumentUploadsResource(Resource):
    """Document uploads (Document Management)."""

    __slots__ = ()

    async def bulk_create(
        self, *, company_id: Id | Unset = UNSET, project_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Sequence[Any]:
        """Bulk Create Document Uploads.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/document_management/document_uploads
        """
        return await self._many(
            None,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/document_management/document_uploads",
            {"company_id": company_id, "project_id": project_id},
            options,
            body={},
        )

    async def bulk_update(
        self, *, company_id: Id | Unset = UNSET, project_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Sequence[Any]:
        """Bulk Update Document Uploads.

        PATCH /rest/v2.0/companies/{company_id}/projects/{project_id}/document_management/document_uploads
        """
        return await self._many(
            None,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/document_management/document_uploads",
            {"company_id": company_id, "project_id": project_id},
            options,
            body={},
        )

    async def get(
        self,
        *,
        document_upload_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Show Document Upload.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/document_management/document_uploads/{document_upload_id}
        """
        return await self._any(
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
    ) -> Pages[Any]:
        """List Document Uploads.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/document_management/document_uploads
        """
        return self._pages(
            None,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/document_management/document_uploads",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )
