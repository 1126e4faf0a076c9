"""Document revisions (Document Management)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, Unset


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

    id: Id | None
    upload_latest_event_id: Id | None
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
