"""BIM property file objects (BIM)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "BimPropertyFileObject",
    "BimPropertyFileObjectFilters",
    "BimPropertyFileObjectsResource",
]


@record
class BimPropertyFileObject(Model):
    """What Procore tells of BIM property file objects."""

    id: Id | None = None
    value: str | None = None


class BimPropertyFileObjectFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    id: Id | Sequence[Id]
    query: str | Sequence[str]


class BimPropertyFileObjectsResource(Resource):
    """BIM property file objects (BIM).

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
        object_search_id: Id | Unset = UNSET,
        filters: BimPropertyFileObjectFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[BimPropertyFileObject]:
        """List BIM property file objects.

        GET /rest/v1.0/bim_property_files/{id}/objects

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            BimPropertyFileObject,
            "/rest/v1.0/bim_property_files/{id}/objects",
            {"id": id},
            options,
            query={
                "project_id": self._scoped("project_id", project_id),
                "page": page,
                "object_search_id": object_search_id,
                "filters": filters,
            },
            per_page=per_page,
            concurrency=concurrency,
        )
