"""Time types (Field Productivity)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record, renamed
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "TimeType",
    "TimeTypesResource",
]


@record
class TimeType(Model):
    """What Procore tells of time types."""

    id: Id | None = None
    time_type: str | None = None
    abbreviated_time_type: str | None = None
    global_: bool | None = renamed("global")


class TimeTypesResource(Resource):
    """Time types (Field Productivity).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[TimeType]:
        """List timecard time types.

        GET /rest/v1.0/timecard_time_types

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            TimeType,
            "/rest/v1.0/timecard_time_types",
            {},
            options,
            query={"project_id": self._scoped("project_id", project_id), "page": page},
            per_page=per_page,
            concurrency=concurrency,
        )
