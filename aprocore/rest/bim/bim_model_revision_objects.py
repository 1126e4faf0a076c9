"""BIM model revision objects (BIM)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "BimModelRevisionObject",
    "BimModelRevisionObjectFilters",
    "BimModelRevisionObjectsResource",
]


@record
class BimModelRevisionObject(Model):
    """What Procore tells of BIM model revision objects."""

    id: Id | None = None
    value: str | None = None


class BimModelRevisionObjectFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    id: Id | Sequence[Id]
    query: str | Sequence[str]


class BimModelRevisionObjectsResource(Resource):
    """BIM model revision objects (BIM).

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
        filters: BimModelRevisionObjectFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[BimModelRevisionObject]:
        """List BIM model revision objects.

        GET /rest/v1.0/bim_model_revisions/{id}/objects

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            BimModelRevisionObject,
            "/rest/v1.0/bim_model_revisions/{id}/objects",
            {"id": id},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )
