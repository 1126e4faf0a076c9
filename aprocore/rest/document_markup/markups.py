"""Markups (Document Markup)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Resource, ScopedOptions, Unset, some


@record
class Markup(Model):
    """A markup."""

    id: Id | None = None
    viewer_doc_id: Id | None = None
    xfdf_id: Id | None = None
    markup_type: str | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None
    created_by_id: Id | None = None
    updated_by_id: Id | None = None
    company_id: Id | None = None
    project_id: Id | None = None
    deleted: bool | None = None
    editable: bool | None = None
    xfdf: str | None = None
    created_by_name: str | None = None
    updated_by_name: str | None = None
    created_by_vendor_id: Id | None = None
    created_by_vendor_name: str | None = None
    page_number: int | None = None
    audit_transaction_timestamp: DateTime | None = None
    markup_context: str | None = None
    group_id: Id | None = None
    pin_id: Id | None = None
    comment_id: Id | None = None
    markups: list[Markup] | None = None
    combined_xfdf: str | None = None
    permissions: MarkupPermission | None = None


@record
class MarkupPermission(Model):
    """``permissions`` of :class:`Markup`."""

    file_locked: bool | None = None
    allowed_actions: list[str] | None = None
    viewer_doc_id: Id | None = None
    markups: list[Markup] | None = None
    combined_xfdf: str | None = None
    permissions: MarkupPermission | None = None


class MarkupInput(TypedDict, total=False):
    """``markups`` in a request body."""

    id: Id | None
    xfdf_id: Id | None
    xfdf: str | None
    markup_type: str | None
    page_number: int | None
    page_height: int | None
    page_width: int | None
    updated_at: DateTime | str | None
    markup_context: Literal["WORKFLOW", "WORKSPACE", "PIN"] | None
    group_id: Id | None
    pin_id: Id | None
    comment_id: Id | None


class MarkupsResource(Resource):
    """Markups (Document Markup)."""

    __slots__ = ()

    async def bulk_delete(
        self,
        *,
        viewer_doc_id: Id,
        markups: Sequence[MarkupInput],
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> None:
        """Delete markups.

        DELETE /rest/v1.0/companies/{company_id}/projects/{project_id}/viewer_documents/{viewer_doc_id}/markups
        https://developers.procore.com/reference/rest/v1/markups?version=1.0#delete-markups

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/viewer_documents/{viewer_doc_id}/markups",
            {"company_id": company_id, "project_id": project_id, "viewer_doc_id": viewer_doc_id},
            options,
            body=some({"markups": markups}),
        )

    async def bulk_replace(
        self,
        *,
        viewer_doc_id: Id,
        markups: Sequence[MarkupInput],
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Update markups.

        PUT /rest/v1.0/companies/{company_id}/projects/{project_id}/viewer_documents/{viewer_doc_id}/markups
        https://developers.procore.com/reference/rest/v1/markups?version=1.0#modify-markups

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "PUT",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/viewer_documents/{viewer_doc_id}/markups",
            {"company_id": company_id, "project_id": project_id, "viewer_doc_id": viewer_doc_id},
            options,
            body={"markups": markups},
            times="markups.updated_at",
        )

    async def create(
        self,
        *,
        item_id: Id,
        item_type: str,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        combined_xfdf: bool | Unset = UNSET,
        markup_context: str | Unset = UNSET,
        pin_origin: str | Unset = UNSET,
        attachment_id: Id | Unset | None = UNSET,
        attachment_source: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Markup:
        """Find or create an annotated document with markup context filtering.

        POST /rest/v1.1/companies/{company_id}/projects/{project_id}/viewer_documents
        https://developers.procore.com/reference/rest/v1/markups?version=1.1#find-or-create-an-annotated-document-with-markup-context-filtering

        Args:
            combined_xfdf: Default: true.

        Returns:
            :class:`Markup`.
        """
        return await self._one(
            Markup,
            "POST",
            "/rest/v1.1/companies/{company_id}/projects/{project_id}/viewer_documents",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"combined_xfdf": combined_xfdf, "markup_context": markup_context, "pin_origin": pin_origin},
            body={
                "item_id": item_id,
                "item_type": item_type,
                "attachment_id": attachment_id,
                "attachment_source": attachment_source,
            },
        )

    async def create_v1_0(
        self,
        *,
        item_id: Id,
        item_type: str,
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        combined_xfdf: bool | Unset = UNSET,
        attachment_id: Id | Unset | None = UNSET,
        attachment_source: str | Unset | None = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Markup:
        """Find or create an annotated document.

        POST /rest/v1.0/companies/{company_id}/projects/{project_id}/viewer_documents
        https://developers.procore.com/reference/rest/v1/markups?version=1.0#find-or-create-an-annotated-document

        Args:
            combined_xfdf: Default: true.

        Returns:
            :class:`Markup`.
        """
        return await self._one(
            Markup,
            "POST",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/viewer_documents",
            {"company_id": company_id, "project_id": project_id},
            options,
            query={"combined_xfdf": combined_xfdf},
            body={
                "item_id": item_id,
                "item_type": item_type,
                "attachment_id": attachment_id,
                "attachment_source": attachment_source,
            },
        )

    async def get_permissions(
        self, *, company_id: Id | Unset = UNSET, project_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> MarkupPermission:
        """Return document markup permissions.

        GET /rest/v1.0/companies/{company_id}/projects/{project_id}/viewer_documents/permissions
        https://developers.procore.com/reference/rest/v1/markups?version=1.0#document-markup-permissions

        Returns:
            :class:`MarkupPermission`.
        """
        return await self._one(
            MarkupPermission,
            "GET",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/viewer_documents/permissions",
            {"company_id": company_id, "project_id": project_id},
            options,
        )

    async def save(
        self,
        *,
        viewer_doc_id: Id,
        markups: Sequence[MarkupInput],
        company_id: Id | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Any:
        """Save markups.

        POST /rest/v1.0/companies/{company_id}/projects/{project_id}/viewer_documents/{viewer_doc_id}/markups
        https://developers.procore.com/reference/rest/v1/markups?version=1.0#save-markups

        Returns:
            The decoded JSON body, whose fields are undocumented.
        """
        return await self._any(
            "POST",
            "/rest/v1.0/companies/{company_id}/projects/{project_id}/viewer_documents/{viewer_doc_id}/markups",
            {"company_id": company_id, "project_id": project_id, "viewer_doc_id": viewer_doc_id},
            options,
            body={"markups": markups},
            times="markups.updated_at",
        )
