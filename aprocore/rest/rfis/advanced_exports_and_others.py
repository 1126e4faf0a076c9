"""Advanced exports (RFI), and other small resources."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset


@record
class AdvancedExport(Model):
    """An advanced export."""

    slug: str | None = None
    name: str | None = None
    type: Literal["single_select", "multi_select"] | str | None = None
    options: list[AdvancedExportOption] | None = None
    message: str | None = None


@record
class AdvancedExportOption(Model):
    """``options`` of :class:`AdvancedExport`."""

    id: Id
    name: Any = None


class AdvancedExportOptionInput(TypedDict, total=False):
    """``options`` in a request body."""

    cover_sheet: Literal["all_responses", "official_responses_only"] | None
    files: Sequence[int] | None


class AdvancedExportsResource(Resource):
    """Advanced exports (RFI)."""

    __slots__ = ()

    async def create(
        self,
        *,
        id: Id,
        format: Literal["pdf", "zip"],
        options_: AdvancedExportOptionInput,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> AdvancedExport:
        """Create an advanced export for existing RFI.

        POST /rest/v1.0/projects/{project_id}/rfis/{id}/advanced_exports
        https://developers.procore.com/reference/rest/v1/advanced-exports?version=1.0#create-advanced-export-for-existing-rfi

        Args:
            id: ID of an RFI.
            format: One of pdf, zip.
            options_: Sent as ``options`` in the body.

        Returns:
            :class:`AdvancedExport`.
        """
        return await self._one(
            AdvancedExport,
            "POST",
            "/rest/v1.0/projects/{project_id}/rfis/{id}/advanced_exports",
            {"project_id": project_id, "id": id},
            options,
            query={"format": format},
            body={"options": options_},
        )

    def list(self, *, id: Id, project_id: Id | Unset = UNSET, **options: Unpack[Options]) -> Pages[AdvancedExport]:
        """Return export options for existing RFI.

        GET /rest/v1.0/projects/{project_id}/rfis/{id}/advanced_exports
        https://developers.procore.com/reference/rest/v1/advanced-exports?version=1.0#get-export-options-for-existing-rfi

        Args:
            id: ID of an RFI.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`AdvancedExport`.
        """
        return self._pages(
            AdvancedExport,
            "/rest/v1.0/projects/{project_id}/rfis/{id}/advanced_exports",
            {"project_id": project_id, "id": id},
            options,
            pager=Pager.UNPAGED,
        )


@record
class PotentialAssignee(Model):
    """A potential assignee."""

    id: Id
    login: str | None = None
    name: str | None = None


class PotentialAssigneesResource(Resource):
    """Potential assignees (RFI)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[PotentialAssignee]:
        """List possible assignees for an RFI.

        GET /rest/v1.0/projects/{project_id}/rfis/potential_assignees
        https://developers.procore.com/reference/rest/v1/potential-assignees?version=1.0#get-a-list-of-possible-assignees-for-an-rfi

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PotentialAssignee`.
        """
        return self._pages(
            PotentialAssignee,
            "/rest/v1.0/projects/{project_id}/rfis/potential_assignees",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class PotentialRfiManager(Model):
    """A potential RFI manager."""

    id: Id
    login: str | None = None
    name: str | None = None


class PotentialRfiManagersResource(Resource):
    """Potential RFI managers (RFI)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[PotentialRfiManager]:
        """List possible RFI managers for an RFI.

        GET /rest/v1.0/projects/{project_id}/rfis/potential_rfi_managers
        https://developers.procore.com/reference/rest/v1/potential-rfi-managers?version=1.0#get-a-list-of-possible-rfi-managers-for-an-rfi

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`PotentialRfiManager`.
        """
        return self._pages(
            PotentialRfiManager,
            "/rest/v1.0/projects/{project_id}/rfis/potential_rfi_managers",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )


@record
class Reply(Model):
    """A reply."""

    id: Id
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

    id: Id
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


@record
class RfisDefaultDistribution(Model):
    """RFIs default distribution."""

    id: Id
    login: str | None = None
    name: str | None = None
    company_name: str | None = None


class RfisDefaultDistributionResource(Resource):
    """RFIs default distribution (RFI)."""

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[RfisDefaultDistribution]:
        """List RFI default distribution.

        GET /rest/v1.0/projects/{project_id}/rfis/default_distribution
        https://developers.procore.com/reference/rest/v1/rfis-default-distribution?version=1.0#list-rfi-default-distribution

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`RfisDefaultDistribution`.
        """
        return self._pages(
            RfisDefaultDistribution,
            "/rest/v1.0/projects/{project_id}/rfis/default_distribution",
            {"project_id": project_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )
