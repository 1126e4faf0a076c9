"""BIM property file objects (BIM)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class BimPropertyFileObject(Model):
    """A BIM property file object."""

    id: Id | None = None
    value: str | None = None


class BimPropertyFileObjectFilters(TypedDict, total=False):
    """Query filters of ``bim.bim_property_file_objects.list``."""

    id: Id | Sequence[Id]
    query: str | Sequence[str]


class BimPropertyFileObjectsResource(Resource):
    """BIM property file objects (BIM)."""

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
        https://developers.procore.com/reference/rest/v1/bim-property-file-objects?version=1.0#list-bim-property-file-objects

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`BimPropertyFileObject`.
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
