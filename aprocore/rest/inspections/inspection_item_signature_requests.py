"""Inspection item signature requests (Inspections)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset, some


@record
class InspectionItemSignatureRequest(Model):
    """An inspection item signature request."""

    id: Id | None = None
    requested_by_id: Id | None = None
    signatory: InspectionItemSignatureRequestSignatory | None = None
    signature: InspectionItemSignatureRequestSignature | None = None


@record
class InspectionItemSignatureRequestAttachment(Model):
    """``attachment`` of :class:`InspectionItemSignatureRequestSignature`."""

    id: Id | None = None
    url: str | None = None
    filename: str | None = None
    name: str | None = None


@record
class InspectionItemSignatureRequestCapturedBy(Model):
    """``captured_by`` of :class:`InspectionItemSignatureRequestSignature`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class InspectionItemSignatureRequestSignatory(Model):
    """``signatory`` of :class:`InspectionItemSignatureRequest`."""

    id: Id | None = None
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


@record
class InspectionItemSignatureRequestSignature(Model):
    """``signature`` of :class:`InspectionItemSignatureRequest`."""

    id: Id | None = None
    captured_by: InspectionItemSignatureRequestCapturedBy | None = None
    captured_at: DateTime | None = None
    attachment: InspectionItemSignatureRequestAttachment | None = None


class InspectionItemSignatureRequestInput(TypedDict, total=False):
    """``signature_request`` in a request body."""

    signatory_id: Id | None


class InspectionItemSignatureRequestFilters(TypedDict, total=False):
    """Query filters of ``inspections.inspection_item_signature_requests.list``."""

    id: Id | Sequence[Id]


class InspectionItemSignatureRequestsResource(Resource):
    """Inspection item signature requests (Inspections)."""

    __slots__ = ()

    async def create(
        self,
        *,
        item_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        signature_request: InspectionItemSignatureRequestInput | Unset | None = UNSET,
        signatory_id: Id | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> InspectionItemSignatureRequest:
        """Create an inspection item signature request.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/inspection_items/{item_id}/signature_requests
        https://developers.procore.com/reference/rest/inspection-item-signature-requests?version=2.0#creates-a-inspection-item-signature-request

        Returns:
            :class:`InspectionItemSignatureRequest`.
        """
        return await self._one(
            InspectionItemSignatureRequest,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/inspection_items/{item_id}/signature_requests",
            {"company_id": company_id, "project_id": project_id, "item_id": item_id},
            options,
            body=some({"signature_request": signature_request, "signatory_id": signatory_id}),
        )

    async def delete(
        self,
        *,
        item_id: Id,
        id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete an inspection item signature request.

        DELETE /rest/v2.0/companies/{company_id}/projects/{project_id}/inspection_items/{item_id}/signature_requests/{id}
        https://developers.procore.com/reference/rest/inspection-item-signature-requests?version=2.0#deletes-an-inspection-item-signature-request

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/inspection_items/{item_id}/signature_requests/{id}",
            {"company_id": company_id, "project_id": project_id, "item_id": item_id, "id": id},
            options,
        )

    async def find_or_create(
        self,
        *,
        item_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        signature_request: InspectionItemSignatureRequestInput | Unset | None = UNSET,
        signatory_id: Id | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> InspectionItemSignatureRequest:
        """Find or create an inspection item signature request.

        POST /rest/v2.0/companies/{company_id}/projects/{project_id}/inspection_items/{item_id}/signature_requests/find_or_create
        https://developers.procore.com/reference/rest/inspection-item-signature-requests?version=2.0#finds-or-creates-a-inspection-item-signature-request

        Returns:
            :class:`InspectionItemSignatureRequest`.
        """
        return await self._one(
            InspectionItemSignatureRequest,
            "POST",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/inspection_items/{item_id}/signature_requests/find_or_create",
            {"company_id": company_id, "project_id": project_id, "item_id": item_id},
            options,
            body=some({"signature_request": signature_request, "signatory_id": signatory_id}),
        )

    async def get(
        self,
        *,
        item_id: Id,
        id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> InspectionItemSignatureRequest:
        """Return an inspection item signature request.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspection_items/{item_id}/signature_requests/{id}
        https://developers.procore.com/reference/rest/inspection-item-signature-requests?version=2.0#show-a-inspection-item-signature-request

        Returns:
            :class:`InspectionItemSignatureRequest`.
        """
        return await self._one(
            InspectionItemSignatureRequest,
            "GET",
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/inspection_items/{item_id}/signature_requests/{id}",
            {"company_id": company_id, "project_id": project_id, "item_id": item_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        item_id: Id,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: InspectionItemSignatureRequestFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[InspectionItemSignatureRequest]:
        """List inspection item signature requests.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspection_items/{item_id}/signature_requests
        https://developers.procore.com/reference/rest/inspection-item-signature-requests?version=2.0#get-a-list-of-inspection-item-signature-requests

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`InspectionItemSignatureRequest`.
        """
        return self._pages(
            InspectionItemSignatureRequest,
            "/rest/v2.0/companies/{company_id}/projects/{project_id}/inspection_items/{item_id}/signature_requests",
            {"company_id": company_id, "project_id": project_id, "item_id": item_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
