"""Document revisions (Document Management)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Unpack

from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, Unset

__all__ = [
    "DocumentRevisionsResource",
]


class DocumentRevisionsResource(Resource):
    """Document revisions (Document Management)."""

    __slots__ = ()

    async def bulk_create(
        self, *, company_id: Id | Unset = UNSET, project_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Sequence[Any]:
        """Bulk Create Document Revisions.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/document_management/document_revisions
        """
        return await self._many(
            None,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/document_management/document_revisions",
            {"company_id": company_id, "project_id": project_id},
            options,
            body={},
        )
