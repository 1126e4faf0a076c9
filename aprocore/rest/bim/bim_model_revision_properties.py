"""Bim model revision properties (BIM)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "BimModelRevisionPropertiesResource",
    "BimModelRevisionProperty",
    "BimModelRevisionPropertyFilters",
]


@record
class BimModelRevisionProperty(Model):
    """What Procore tells of bim model revision properties (BIM)."""

    object_id: Id | None = None
    category: str | None = None
    name: str | None = None
    typed_value: str | None = None
    uom: str | None = None
    value: str | None = None


class BimModelRevisionPropertyFilters(TypedDict, total=False):
    object_id: Id | Sequence[Id]
    category: str | Sequence[str]
    name: str | Sequence[str]
    value: str | Sequence[str]
    query: str | Sequence[str]
    curated_list: bool
    has_uom: bool


class BimModelRevisionPropertiesResource(Resource):
    """Bim model revision properties (BIM)."""

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
        """List BIM Model Revision properties.

        GET /rest/v1.0/bim_model_revisions/{id}/properties
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
