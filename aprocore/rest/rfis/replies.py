"""Replies (RFI)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class Reply(Model):
    """A reply."""

    id: Id | None = None
    official: bool | None = None
    answer_date: DateTime | None = None
    plain_text_body: str | None = None
    rich_text_body: str | None = None
    created_by: str | None = None
    created_by_id: Id | None = None
    attachments: list[ReplyAttachment] | None = None


@record
class ReplyAttachment(Model):
    """``attachments`` of :class:`Reply`."""

    id: Id | None = None
    name: str | None = None
    url: str | None = None
    filename: str | None = None


class ReplyInput(TypedDict, total=False):
    """``reply`` in a request body."""

    body: str | None
    official: bool | None
    drawing_revision_ids: Sequence[Id] | None
    file_version_ids: Sequence[Id] | None
    form_ids: Sequence[Id] | None
    image_ids: Sequence[Id] | None
    upload_ids: Sequence[Id] | None
    document_management_document_revision_ids: Sequence[Id] | None


class RepliesResource(Resource):
    """Replies (RFI)."""

    __slots__ = ()

    async def create(
        self,
        *,
        rfi_id: Id,
        reply: ReplyInput,
        project_id: Id | Unset = UNSET,
        attachments: Sequence[str] | Unset | None = UNSET,
        **options: Unpack[Options],
    ) -> Reply:
        """Create an RFI reply.

        POST /rest/v1.0/projects/{project_id}/rfis/{rfi_id}/replies
        https://developers.procore.com/reference/rest/v1/replies?version=1.0#create-rfi-reply

        Returns:
            :class:`Reply`.
        """
        return await self._one(
            Reply,
            "POST",
            "/rest/v1.0/projects/{project_id}/rfis/{rfi_id}/replies",
            {"project_id": project_id, "rfi_id": rfi_id},
            options,
            body={"reply": reply, "attachments": attachments},
        )

    async def delete(self, *, rfi_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> None:
        """Delete an RFI response.

        DELETE /rest/v1.0/projects/{project_id}/rfis/{rfi_id}/replies/{id}
        https://developers.procore.com/reference/rest/v1/replies?version=1.0#delete-an-rfi-response

        Args:
            id: ID of a reply.

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/rfis/{rfi_id}/replies/{id}",
            {"project_id": project_id, "rfi_id": rfi_id, "id": id},
            options,
        )

    async def get(self, *, rfi_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Reply:
        """Return an RFI reply.

        GET /rest/v1.0/projects/{project_id}/rfis/{rfi_id}/replies/{id}
        https://developers.procore.com/reference/rest/v1/replies?version=1.0#show-rfi-reply

        Args:
            id: ID of a reply.

        Returns:
            :class:`Reply`.
        """
        return await self._one(
            Reply,
            "GET",
            "/rest/v1.0/projects/{project_id}/rfis/{rfi_id}/replies/{id}",
            {"project_id": project_id, "rfi_id": rfi_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        rfi_id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[Reply]:
        """List RFI replies.

        GET /rest/v1.0/projects/{project_id}/rfis/{rfi_id}/replies
        https://developers.procore.com/reference/rest/v1/replies?version=1.0#list-rfi-replies

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`Reply`.
        """
        return self._pages(
            Reply,
            "/rest/v1.0/projects/{project_id}/rfis/{rfi_id}/replies",
            {"project_id": project_id, "rfi_id": rfi_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self, *, rfi_id: Id, id: Id, reply: ReplyInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> Reply:
        """Update an RFI reply.

        PATCH /rest/v1.0/projects/{project_id}/rfis/{rfi_id}/replies/{id}
        https://developers.procore.com/reference/rest/v1/replies?version=1.0#update-rfi-reply

        Args:
            id: ID of a reply.

        Returns:
            :class:`Reply`.
        """
        return await self._one(
            Reply,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/rfis/{rfi_id}/replies/{id}",
            {"project_id": project_id, "rfi_id": rfi_id, "id": id},
            options,
            body={"reply": reply},
        )
