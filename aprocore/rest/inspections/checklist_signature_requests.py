"""Checklist signature requests (Inspections)."""

# Generated; do not edit.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset, Upload


@record
class ChecklistSignatureRequest(Model):
    """A checklist signature request."""

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
    """``signature_request`` in a request body."""

    signatory_id: Id | None


class ChecklistSignatureRequestsResource(Resource):
    """Checklist signature requests (Inspections)."""

    __slots__ = ()

    async def create(
        self,
        *,
        list_id: Id,
        signature_request: ChecklistSignatureRequestInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> ChecklistSignatureRequest:
        """Create a checklist signature request.

        POST /rest/v1.0/checklist/lists/{list_id}/signature_requests
        https://developers.procore.com/reference/rest/v1/checklist-signature-requests?version=1.0#create-checklist-signature-request

        Returns:
            :class:`ChecklistSignatureRequest`.
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
        """Create a checklist signature.

        POST /rest/v1.0/checklist/lists/{list_id}/signature_requests/{signature_request_id}/signature
        https://developers.procore.com/reference/rest/v1/checklist-signature-requests?version=1.0#create-checklist-signature

        Args:
            attachment: A path, an open binary file or :class:`~aprocore.File`.

        Returns:
            :class:`ChecklistSignatureRequestSignature`.
        """
        return await self._one(
            ChecklistSignatureRequestSignature,
            "POST",
            "/rest/v1.0/checklist/lists/{list_id}/signature_requests/{signature_request_id}/signature",
            {"list_id": list_id, "signature_request_id": signature_request_id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            body={"attachment": attachment, "attachment_string": attachment_string},
        )

    async def delete(self, *, list_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete a checklist signature request.

        DELETE /rest/v1.0/checklist/lists/{list_id}/signature_requests/{id}
        https://developers.procore.com/reference/rest/v1/checklist-signature-requests?version=1.0#delete-checklist-signature-request

        Returns:
            None.
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
        """Delete a checklist signature.

        DELETE /rest/v1.0/checklist/lists/{list_id}/signature_requests/{signature_request_id}/signature
        https://developers.procore.com/reference/rest/v1/checklist-signature-requests?version=1.0#delete-checklist-signature

        Returns:
            None.
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
        """Return a checklist signature request.

        GET /rest/v1.0/checklist/lists/{list_id}/signature_requests/{id}
        https://developers.procore.com/reference/rest/v1/checklist-signature-requests?version=1.0#show-checklist-signature-request

        Returns:
            :class:`ChecklistSignatureRequest`.
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
        https://developers.procore.com/reference/rest/v1/checklist-signature-requests?version=1.0#list-checklist-signature-requests

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChecklistSignatureRequest`.
        """
        return self._pages(
            ChecklistSignatureRequest,
            "/rest/v1.0/checklist/lists/{list_id}/signature_requests",
            {"list_id": list_id},
            options,
            query={"project_id": self._scoped("project_id", project_id)},
            pager=Pager.UNPAGED,
        )
