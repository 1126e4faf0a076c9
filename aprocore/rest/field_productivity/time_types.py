"""Time types (Field Productivity)."""

# Generated; do not edit.

from __future__ import annotations

from typing import Unpack

from ...model import Model, record, renamed
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class TimeType(Model):
    """A time type."""

    id: Id | None = None
    time_type: str | None = None
    abbreviated_time_type: str | None = None
    global_: bool | None = renamed("global")


class TimeTypesResource(Resource):
    """Time types (Field Productivity)."""

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
        https://developers.procore.com/reference/rest/v1/time-types?version=1.0#list-timecard-time-types

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`TimeType`.
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
