"""Checklist signature requests (Inspections)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset, Upload

__all__ = [
    "ChecklistSignatureRequest",
    "ChecklistSignatureRequestSignatory",
    "ChecklistSignatureRequestSignature",
    "ChecklistSignatureRequestSignatureAttachment",
    "ChecklistSignatureRequestSignatureCapturedBy",
    "ChecklistSignatureRequestSignatureRequestInput",
    "ChecklistSignatureRequestSignatureSignatory",
    "ChecklistSignatureRequestSignatureSignature",
    "ChecklistSignatureRequestSignatureSignatureAttachment",
    "ChecklistSignatureRequestSignatureSignatureCapturedBy",
    "ChecklistSignatureRequestsResource",
]


@record
class ChecklistSignatureRequest(Model):
    """What Procore tells of checklist signature requests (Inspections)."""

    id: Id | None = None
    signatory: ChecklistSignatureRequestSignatory | None = None
    signature: ChecklistSignatureRequestSignature | None = None


@record
class ChecklistSignatureRequestSignatory(Model):
    """``signatory`` of :class:`ChecklistSignatureRequest`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class ChecklistSignatureRequestSignature(Model):
    """``signature`` of :class:`ChecklistSignatureRequest`."""

    id: Id | None = None
    captured_by: ChecklistSignatureRequestSignatureCapturedBy | None = None
    captured_at: DateTime | None = None
    attachment: ChecklistSignatureRequestSignatureAttachment | None = None
    signatory: ChecklistSignatureRequestSignatureSignatory | None = None
    signature: ChecklistSignatureRequestSignatureSignature | None = None


@record
class ChecklistSignatureRequestSignatureAttachment(Model):
    """``attachment`` of :class:`ChecklistSignatureRequestSignature`."""

    id: Id | None = None
    url: str | None = None
    filename: str | None = None
    name: str | None = None


@record
class ChecklistSignatureRequestSignatureCapturedBy(Model):
    """``captured_by`` of :class:`ChecklistSignatureRequestSignature`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class ChecklistSignatureRequestSignatureSignatory(Model):
    """``signatory`` of :class:`ChecklistSignatureRequestSignature`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class ChecklistSignatureRequestSignatureSignature(Model):
    """``signature`` of :class:`ChecklistSignatureRequestSignature`."""

    id: Id | None = None
    captured_by: ChecklistSignatureRequestSignatureSignatureCapturedBy | None = None
    captured_at: DateTime | None = None
    attachment: ChecklistSignatureRequestSignatureSignatureAttachment | None = None


@record
class ChecklistSignatureRequestSignatureSignatureAttachment(Model):
    """``attachment`` of :class:`ChecklistSignatureRequestSignatureSignature`."""

    id: Id | None = None
    url: str | None = None
    filename: str | None = None
    name: str | None = None


@record
class ChecklistSignatureRequestSignatureSignatureCapturedBy(Model):
    """``captured_by`` of :class:`ChecklistSignatureRequestSignatureSignature`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


class ChecklistSignatureRequestSignatureRequestInput(TypedDict, total=False):
    signatory_id: Id | None


class ChecklistSignatureRequestsResource(Resource):
    """Checklist signature requests (Inspections)."""

    __slots__ = ()

    async def create(
        self,
        *,
        list_id: Id,
        signature_request: ChecklistSignatureRequestSignatureRequestInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ChecklistSignatureRequest:
        """Create Checklist Signature Request.

        POST /rest/v1.0/checklist/lists/{list_id}/signature_requests
        """
        return await self._one(
            ChecklistSignatureRequest,
            "POST",
            "/rest/v1.0/checklist/lists/{list_id}/signature_requests",
            {"list_id": list_id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            body={"signature_request": signature_request},
        )

    async def create_signature(
        self,
        *,
        list_id: Id,
        signature_request_id: Id,
        attachment: Upload,
        project_id: Id | Unset = UNSET,
        attachment_string: str | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> ChecklistSignatureRequestSignature:
        """Create Checklist Signature.

        POST /rest/v1.0/checklist/lists/{list_id}/signature_requests/{signature_request_id}/signature
        """
        return await self._one(
            ChecklistSignatureRequestSignature,
            "POST",
            "/rest/v1.0/checklist/lists/{list_id}/signature_requests/{signature_request_id}/signature",
            {"list_id": list_id, "signature_request_id": signature_request_id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            form={"attachment": attachment, "attachment_string": attachment_string},
        )

    async def delete(self, *, list_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete Checklist Signature Request.

        DELETE /rest/v1.0/checklist/lists/{list_id}/signature_requests/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/checklist/lists/{list_id}/signature_requests/{id}",
            {"list_id": list_id, "id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def delete_signature(
        self, *, list_id: Id, signature_request_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> None:
        """Delete Checklist Signature.

        DELETE /rest/v1.0/checklist/lists/{list_id}/signature_requests/{signature_request_id}/signature
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/checklist/lists/{list_id}/signature_requests/{signature_request_id}/signature",
            {"list_id": list_id, "signature_request_id": signature_request_id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    async def get(
        self, *, list_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> ChecklistSignatureRequest:
        """Show Checklist Signature Request.

        GET /rest/v1.0/checklist/lists/{list_id}/signature_requests/{id}
        """
        return await self._one(
            ChecklistSignatureRequest,
            "GET",
            "/rest/v1.0/checklist/lists/{list_id}/signature_requests/{id}",
            {"list_id": list_id, "id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
        )

    def list(
        self, *, list_id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Pages[ChecklistSignatureRequest]:
        """List Checklist Signature Requests.

        GET /rest/v1.0/checklist/lists/{list_id}/signature_requests
        """
        return self._pages(
            ChecklistSignatureRequest,
            "/rest/v1.0/checklist/lists/{list_id}/signature_requests",
            {"list_id": list_id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            pager=Pager.UNPAGED,
        )
