"""Delay log types (Daily Log)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset

__all__ = [
    "DelayLogType",
    "DelayLogTypeFilters",
    "DelayLogTypeInput",
    "DelayLogTypesResource",
]


@record
class DelayLogType(Model):
    """What Procore tells of delay log types."""

    id: Id | None = None
    display_name: str | None = None
    translation_key: str | None = None
    visible: bool | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class DelayLogTypeInput(TypedDict, total=False):
    """What is sent as ``delay_log_type``."""

    display_name: str | None
    visible: bool | None


class DelayLogTypeFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    visible: Literal["true", "false", "false...true"] | Sequence[Literal["true", "false", "false...true"]]


class DelayLogTypesResource(Resource):
    """Delay log types (Daily Log).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def create(
        self, *, delay_log_type: DelayLogTypeInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> DelayLogType:
        """Create new delay log type.

        POST /rest/v1.0/projects/{project_id}/daily_logs/delay_log_types
        """
        return await self._one(
            DelayLogType,
            "POST",
            "/rest/v1.0/projects/{project_id}/daily_logs/delay_log_types",
            {"project_id": project_id},
            options,
            body={"delay_log_type": delay_log_type},
        )

    def list(
        self,
        *,
        project_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        filters: DelayLogTypeFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[DelayLogType]:
        """List delay log types.

        GET /rest/v1.0/projects/{project_id}/daily_logs/delay_log_types

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            DelayLogType,
            "/rest/v1.0/projects/{project_id}/daily_logs/delay_log_types",
            {"project_id": project_id},
            options,
            query={"page": page, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self, *, id: Id, delay_log_type: DelayLogTypeInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> DelayLogType:
        """Update a delay log type.

        PATCH /rest/v1.0/projects/{project_id}/daily_logs/delay_log_types/{id}
        """
        return await self._one(
            DelayLogType,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/daily_logs/delay_log_types/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"delay_log_type": delay_log_type},
        )
