"""Checklist signature requests (Inspections)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset, Upload

__all__ = [
    "ChecklistSignatureRequest",
    "ChecklistSignatureRequestAttachment",
    "ChecklistSignatureRequestCapturedBy",
    "ChecklistSignatureRequestInput",
    "ChecklistSignatureRequestSignatory",
    "ChecklistSignatureRequestSignature",
    "ChecklistSignatureRequestsResource",
]


@record
class ChecklistSignatureRequest(Model):
    """What Procore tells of checklist signature requests."""

    id: Id | None = None
    signatory: ChecklistSignatureRequestSignatory | None = None
    signature: ChecklistSignatureRequestSignature | None = None


@record
class ChecklistSignatureRequestAttachment(Model):
    """``attachment`` of :class:`ChecklistSignatureRequestSignature`."""

    id: Id | None = None
    url: str | None = None
    filename: str | None = None
    name: str | None = None


@record
class ChecklistSignatureRequestCapturedBy(Model):
    """``captured_by`` of :class:`ChecklistSignatureRequestSignature`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


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
    captured_by: ChecklistSignatureRequestCapturedBy | None = None
    captured_at: DateTime | None = None
    attachment: ChecklistSignatureRequestAttachment | None = None
    signatory: ChecklistSignatureRequestSignatory | None = None
    signature: ChecklistSignatureRequestSignature | None = None


class ChecklistSignatureRequestInput(TypedDict, total=False):
    """What is sent as ``signature_request``."""

    signatory_id: Id | None


class ChecklistSignatureRequestsResource(Resource):
    """Checklist signature requests (Inspections).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self,
        *,
        list_id: Id,
        signature_request: ChecklistSignatureRequestInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ChecklistSignatureRequest:
        """Create checklist signature request.

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
        """Create checklist signature.

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
        """Delete checklist signature request.

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
        """Delete checklist signature.

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
        """Show checklist signature request.

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
        """List checklist signature requests.

        GET /rest/v1.0/checklist/lists/{list_id}/signature_requests

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            ChecklistSignatureRequest,
            "/rest/v1.0/checklist/lists/{list_id}/signature_requests",
            {"list_id": list_id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            pager=Pager.UNPAGED,
        )
