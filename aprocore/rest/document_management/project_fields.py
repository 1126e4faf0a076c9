"""Project fields (Document Management)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Any, Unpack

from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "ProjectFieldsResource",
]


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
    ) -> Pages[Any]:
        """List Project Fields.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/document_management/fields
        """
        return self._pages(
            None,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/document_management/fields",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )
