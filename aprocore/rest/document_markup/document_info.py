"""Document info (Document Markup)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, Unset


@record
class DocumentInfo(Model):
    """Document info."""

    item_type: str | None = None
    item_id: Id | None = None
    attachment_source: str | None = None
    attachment_id: Id | None = None
    viewer_doc_id: Id | None = None


class DocumentInfoResource(Resource):
    """Document info (Document Markup)."""

    __slots__ = ()

    async def create(
        self,
        *,
        item_id: Id,
        item_type: str,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        attachment_id: Id | Unset | None = UNSET,
        attachment_source: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> DocumentInfo:
        """Return or create document info (v1.1).

        POST /rest/v1.0/companies/{company_id}/projects/{project_id}/viewer_documents/get_or_create
        https://developers.procore.com/reference/rest/v1/document-info?version=1.0#get-or-create-document-info-v1-1

        Returns:
            :class:`DocumentInfo`.
        """
        return await self._one(
            DocumentInfo,
            "POST",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/viewer_documents/get_or_create",
            {"company_id": company_id, "project_id": project_id},
            options,
            body={
                "item_id": item_id,
                "item_type": item_type,
                "attachment_id": attachment_id,
                "attachment_source": attachment_source,
            },
        )
