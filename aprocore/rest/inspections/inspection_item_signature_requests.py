"""Inspection item signature requests (Inspections)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset, some

__all__ = [
    "InspectionItemSignatureRequest",
    "InspectionItemSignatureRequestAttachment",
    "InspectionItemSignatureRequestCapturedBy",
    "InspectionItemSignatureRequestFilters",
    "InspectionItemSignatureRequestInput",
    "InspectionItemSignatureRequestSignatory",
    "InspectionItemSignatureRequestSignature",
    "InspectionItemSignatureRequestsResource",
]


@record
class InspectionItemSignatureRequest(Model):
    """What Procore tells of inspection item signature requests."""

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
    """What is sent as ``signature_request``."""

    signatory_id: Id | None


class InspectionItemSignatureRequestFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    id: Id | Sequence[Id]


class InspectionItemSignatureRequestsResource(Resource):
    """Inspection item signature requests (Inspections).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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
        """Show an inspection item signature request.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspection_items/{item_id}/signature_requests/{id}
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
        """Get a list of inspection item signature requests.

        GET /rest/v2.0/companies/{company_id}/projects/{project_id}/inspection_items/{item_id}/signature_requests

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
