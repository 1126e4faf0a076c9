"""Generic tools (Custom - Configurable Tools)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pager, Pages, Resource, ScopedOptions, Unset


@record
class GenericTool(Model):
    """A generic tool."""

    key: str
    allow_admin_view_private_item: bool | None = None
    name: str
    abbreviation: str
    fields: Mapping[str, Any]


class GenericToolsResource(Resource):
    """Generic tools (Custom - Configurable Tools)."""

    __slots__ = ()

    def list(self, *, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> Pages[GenericTool]:
        """List default correspondence types.

        GET /rest/v2.0/companies/{company_id}/generic_tools/default_types
        https://developers.procore.com/reference/rest/generic-tools?version=2.0#list-default-correspondence-types

        Args:
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`GenericTool`.
        """
        return self._pages(
            GenericTool,
            "/rest/v2.0/companies/{company_id}/generic_tools/default_types",
            {"company_id": company_id},
            options,
            pager=Pager.UNPAGED,
        )
