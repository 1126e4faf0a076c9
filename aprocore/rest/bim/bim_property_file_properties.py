"""BIM property file properties (BIM)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "BimPropertyFilePropertiesResource",
    "BimPropertyFileProperty",
    "BimPropertyFilePropertyFilters",
]


@record
class BimPropertyFileProperty(Model):
    """What Procore tells of BIM property file properties."""

    object_id: Id | None = None
    category: str | None = None
    name: str | None = None
    typed_value: str | None = None
    uom: str | None = None
    value: str | None = None


class BimPropertyFilePropertyFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    object_id: Id | Sequence[Id]
    category: str | Sequence[str]
    name: str | Sequence[str]
    value: str | Sequence[str]
    query: str | Sequence[str]
    curated_list: bool
    has_uom: bool


class BimPropertyFilePropertiesResource(Resource):
    """BIM property file properties (BIM).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    def list(
        self,
        *,
        id: Id,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: BimPropertyFilePropertyFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[BimPropertyFileProperty]:
        """List BIM property file properties.

        GET /rest/v1.0/bim_property_files/{id}/properties

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            BimPropertyFileProperty,
            "/rest/v1.0/bim_property_files/{id}/properties",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
