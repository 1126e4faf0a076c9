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
    """What Procore tells of delay log types (Daily Log)."""

    id: Id | None = None
    display_name: str | None = None
    translation_key: str | None = None
    visible: bool | None = None
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class DelayLogTypeInput(TypedDict, total=False):
    display_name: str | None
    visible: bool | None


class DelayLogTypeFilters(TypedDict, total=False):
    visible: Literal["true", "false", "false...true"] | Sequence[Literal["true", "false", "false...true"]]


class DelayLogTypesResource(Resource):
    """Delay log types (Daily Log)."""

    __slots__ = ()

    async def create(
        self, *, delay_log_type: DelayLogTypeInput, project_id: Id | Unset = UNSET, **options: Unpack[Options]
    ) -> DelayLogType:
        """Create new Delay Log Type.

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
        """List Delay Log Types.

        GET /rest/v1.0/projects/{project_id}/daily_logs/delay_log_types
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
        """Update a Delay Log Type.

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
