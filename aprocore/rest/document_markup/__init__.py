"""Document markup."""

# Generated; do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Job, Options, Resource, Unset
from .._lazy import load

if TYPE_CHECKING:
    from .context_and_others import (
        ContextResource,
        DocumentInfoResource,
        GroupResource,
        LayerResource,
        MarkupGroupsResource,
        MarkupsResource,
        MarkupStampResource,
    )
    from .viewer_permissions import ViewerPermissionsResource


@record
class DocumentMarkup(Model):
    """A document markup."""

    id: Id | None = None
    error_message: str | None = None
    status: str | None = None
    url: str | None = None
    pusher_message_name: str | None = None


class DocumentMarkupResource(Resource):
    """Document markup.

    ``company_id`` and ``project_id`` default to the session's, and ``per_page`` to a size that is safe for a list.
    All methods also take the keyword arguments of :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    @property
    def context(self) -> ContextResource:
        """Context (Document Markup)."""
        resource: ContextResource = load(".document_markup.context_and_others", "ContextResource")(self._session)
        return resource

    @property
    def document_info(self) -> DocumentInfoResource:
        """Document info (Document Markup)."""
        resource: DocumentInfoResource = load(".document_markup.context_and_others", "DocumentInfoResource")(
            self._session
        )
        return resource

    @property
    def group(self) -> GroupResource:
        """Group (Document Markup)."""
        resource: GroupResource = load(".document_markup.context_and_others", "GroupResource")(self._session)
        return resource

    @property
    def layer(self) -> LayerResource:
        """Layer (Document Markup)."""
        resource: LayerResource = load(".document_markup.context_and_others", "LayerResource")(self._session)
        return resource

    @property
    def markup_groups(self) -> MarkupGroupsResource:
        """Markup groups (Document Markup)."""
        resource: MarkupGroupsResource = load(".document_markup.context_and_others", "MarkupGroupsResource")(
            self._session
        )
        return resource

    @property
    def markup_stamp(self) -> MarkupStampResource:
        """Markup stamp (Document Markup)."""
        resource: MarkupStampResource = load(".document_markup.context_and_others", "MarkupStampResource")(
            self._session
        )
        return resource

    @property
    def markups(self) -> MarkupsResource:
        """Markups (Document Markup)."""
        resource: MarkupsResource = load(".document_markup.context_and_others", "MarkupsResource")(self._session)
        return resource

    @property
    def viewer_permissions(self) -> ViewerPermissionsResource:
        """Viewer permissions (Document Markup)."""
        resource: ViewerPermissionsResource = load(".document_markup.viewer_permissions", "ViewerPermissionsResource")(
            self._session
        )
        return resource

    async def create(
        self,
        *,
        item_id: Id,
        item_type: str,
        attachment_id: Id,
        version_datetime: str | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        **options: Unpack[Options],
    ) -> Job[DocumentMarkup]:
        """Return or create document markup downloadable PDF.

        POST /rest/v1.0/document_markup_downloadable_pdfs/find_or_create
        https://developers.procore.com/reference/rest/v1/document-markup?version=1.0#show-or-create-document-markup-downloadable-pdf

        Returns:
            :class:`~aprocore.Job` of :class:`DocumentMarkup`: ``await job.result()``.
        """
        return await self._job(
            DocumentMarkup,
            "POST",
            "/rest/v1.0/document_markup_downloadable_pdfs/find_or_create",
            {},
            options,
            query={"version_datetime": version_datetime},
            body={
                "project_id": self._scoped("project_id", project_id),
                "item_id": item_id,
                "item_type": item_type,
                "attachment_id": attachment_id,
            },
        )
