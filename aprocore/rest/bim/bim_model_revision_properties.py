"""BIM model revision properties (BIM)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class BimModelRevisionProperty(Model):
    """A BIM model revision property."""

    object_id: Id | None = None
    category: str | None = None
    name: str | None = None
    typed_value: str | None = None
    uom: str | None = None
    value: str | None = None


class BimModelRevisionPropertyFilters(TypedDict, total=False):
    """Query filters of ``bim.bim_model_revision_properties.list``."""

    object_id: Id | Sequence[Id]
    category: str | Sequence[str]
    name: str | Sequence[str]
    value: str | Sequence[str]
    query: str | Sequence[str]
    curated_list: bool
    has_uom: bool


class BimModelRevisionPropertiesResource(Resource):
    """BIM model revision properties (BIM)."""

    __slots__ = ()

    def list(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: BimModelRevisionPropertyFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[BimModelRevisionProperty]:
        """List BIM model revision properties.

        GET /rest/v1.0/bim_model_revisions/{id}/properties
        https://developers.procore.com/reference/rest/v1/bim-model-revision-properties?version=1.0#list-bim-model-revision-properties

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BimModelRevisionProperty`.
        """
        return self._pages(
            BimModelRevisionProperty,
            "/rest/v1.0/bim_model_revisions/{id}/properties",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
