"""Replies (RFI)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "RepliesResource",
    "Reply",
    "ReplyAttachment",
    "ReplyInput",
]


@record
class Reply(Model):
    """What Procore tells of replies."""

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
    """What is sent as ``reply``."""

    body: str | None
    official: bool | None
    drawing_revision_ids: Sequence[Id] | None
    file_version_ids: Sequence[Id] | None
    form_ids: Sequence[Id] | None
    image_ids: Sequence[Id] | None
    upload_ids: Sequence[Id] | None
    document_management_document_revision_ids: Sequence[Id] | None


class RepliesResource(Resource):
    """Replies (RFI).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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
        """Create RFI reply.

        POST /rest/v1.0/projects/{project_id}/rfis/{rfi_id}/replies
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
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/projects/{project_id}/rfis/{rfi_id}/replies/{id}",
            {"project_id": project_id, "rfi_id": rfi_id, "id": id},
            options,
        )

    async def get(self, *, rfi_id: Id, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Reply:
        """Show RFI reply.

        GET /rest/v1.0/projects/{project_id}/rfis/{rfi_id}/replies/{id}
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

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """Update RFI reply.

        PATCH /rest/v1.0/projects/{project_id}/rfis/{rfi_id}/replies/{id}
        """
        return await self._one(
            Reply,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/rfis/{rfi_id}/replies/{id}",
            {"project_id": project_id, "rfi_id": rfi_id, "id": id},
            options,
            body={"reply": reply},
        )
