"""BIM model revision objects (BIM)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class BimModelRevisionObject(Model):
    """A BIM model revision object."""

    id: Id | None = None
    value: str | None = None


class BimModelRevisionObjectFilters(TypedDict, total=False):
    """Query filters of ``bim.bim_model_revision_objects.list``."""

    id: Id | Sequence[Id]
    query: str | Sequence[str]


class BimModelRevisionObjectsResource(Resource):
    """BIM model revision objects (BIM)."""

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
        https://developers.procore.com/reference/rest/v1/bim-model-revision-objects?version=1.0#list-bim-model-revision-objects

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BimModelRevisionObject`.
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
