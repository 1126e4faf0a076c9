"""Document revisions (Document Management)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, Unset

__all__ = [
    "DocumentRevision",
    "DocumentRevisionFailure",
    "DocumentRevisionUploadInput",
    "DocumentRevisionsResource",
]


@record
class DocumentRevision(Model):
    """What Procore tells of document revisions."""

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
    """What is sent as ``uploads``."""

    id: Id | None
    upload_latest_event_id: Id | None
    termination_reason: str | None
    terminated_revision_status_id: Id | None


class DocumentRevisionsResource(Resource):
    """Document revisions (Document Management).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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
        """
        return await self._one(
            DocumentRevision,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/document_management/document_revisions",
            {"company_id": company_id, "project_id": project_id},
            options,
            body={"file_locked": file_locked, "uploads": uploads},
        )
