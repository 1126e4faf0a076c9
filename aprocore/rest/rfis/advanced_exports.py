"""Advanced exports (RFI)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset


@record
class AdvancedExport(Model):
    """An advanced export."""

    slug: str | None = None
    name: str | None = None
    type: str | None = None
    options: list[AdvancedExportOption] | None = None
    message: str | None = None


@record
class AdvancedExportOption(Model):
    """``options`` of :class:`AdvancedExport`."""

    id: Id | None = None
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
