"""Delay log types (Daily Log)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record
from ...types import DateTime, Id
from .._base import UNSET, Options, Pages, Resource, Unset


@record
class DelayLogType(Model):
    """A delay log type."""

    id: Id | None = None
    display_name: str | None = None
    translation_key: str | None = None
    visible: bool | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class DelayLogTypeInput(TypedDict, total=False):
    """``delay_log_type`` in a request body."""

    display_name: str | None
    visible: bool | None


class DelayLogTypeFilters(TypedDict, total=False):
    """Query filters of ``daily_logs.delay_log_types.list``."""

    visible: Literal["true", "false", "false...true"] | Sequence[Literal["true", "false", "false...true"]]


class DelayLogTypesResource(Resource):
    """Delay log types (Daily Log)."""

    __slots__ = ()

    async def create(
        self, *, delay_log_type: DelayLogTypeInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> DelayLogType:
        """Create a new delay log type.

        POST /rest/v1.0/projects/{project_id}/daily_logs/delay_log_types
        https://developers.procore.com/reference/rest/v1/delay-log-types?version=1.0#create-new-delay-log-type

        Returns:
            :class:`DelayLogType`.
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
        https://developers.procore.com/reference/rest/v1/delay-log-types?version=1.0#list-delay-log-types

        Args:
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`DelayLogType`.
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
        https://developers.procore.com/reference/rest/v1/delay-log-types?version=1.0#update-a-delay-log-type

        Returns:
            :class:`DelayLogType`.
        """
        return await self._one(
            DelayLogType,
            "PATCH",
            "/rest/v1.0/projects/{project_id}/daily_logs/delay_log_types/{id}",
            {"project_id": project_id, "id": id},
            options,
            body={"delay_log_type": delay_log_type},
        )
