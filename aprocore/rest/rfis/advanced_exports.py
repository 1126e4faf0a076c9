"""Advanced exports (RFI)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pager, Pages, Resource, Unset

__all__ = [
    "AdvancedExport",
    "AdvancedExportOption",
    "AdvancedExportOptionInput",
    "AdvancedExportsResource",
]


@record
class AdvancedExport(Model):
    """What Procore tells of advanced exports."""

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
    """What is sent as ``options``."""

    cover_sheet: Literal["all_responses", "official_responses_only"] | None
    files: Sequence[int] | None


class AdvancedExportsResource(Resource):
    """Advanced exports (RFI).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

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
        """Create advanced export for existing RFI.

        POST /rest/v1.0/projects/{project_id}/rfis/{id}/advanced_exports

        Args:
            options_: ``options`` of the body.
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
        """Get export options for existing RFI.

        GET /rest/v1.0/projects/{project_id}/rfis/{id}/advanced_exports

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            AdvancedExport,
            "/rest/v1.0/projects/{project_id}/rfis/{id}/advanced_exports",
            {"project_id": project_id, "id": id},
            options,
            pager=Pager.UNPAGED,
        )
