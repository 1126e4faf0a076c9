"""Generic tools (Custom - Configurable Tools)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "GenericTool",
    "GenericToolsResource",
]


@record
class GenericTool(Model):
    """What Procore tells of generic tools."""

    key: str | None = None
    allow_admin_view_private_item: bool | None = None
    name: str | None = None
    abbreviation: str | None = None
    fields: Mapping[str, Any] | None = None


class GenericToolsResource(Resource):
    """Generic tools (Custom - Configurable Tools).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    def list(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Pages[GenericTool]:
        """List default correspondence types.

        GET /rest/v2.0/companies/{company_id}/generic_tools/default_types

        Await it for the first page, or go through all items with ``async for``.
        """
        return self._pages(
            GenericTool,
            "/rest/v2.0/companies/{company_id}/generic_tools/default_types",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )
