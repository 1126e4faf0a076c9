"""Change event statuses (Change Events)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import Any, TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "ChangeEventStatus",
    "ChangeEventStatusChangeEventStatus",
    "ChangeEventStatusInput",
    "ChangeEventStatusesResource",
]


@record
class ChangeEventStatus(Model):
    """What Procore tells of change event statuses (Change Events)."""

    id: Id | None = None
    default: bool | None = None
    default_status: bool | None = None
    deletable: bool | None = None
    name: Any = None
    show_in_select: bool | None = None


@record
class ChangeEventStatusChangeEventStatus(Model):
    """What Procore tells of change event statuses (Change Events)."""

    id: Id | None = None
    default_status: bool | None = None
    mapped_to_status: str | None = None
    name: str | None = None
    show_in_select: bool | None = None


class ChangeEventStatusInput(TypedDict, total=False):
    name: str | None
    mapped_to_status: str | None
    show_in_select: bool | None
    default_status: bool | None


class ChangeEventStatusesResource(Resource):
    """Change event statuses (Change Events)."""

    __slots__ = ()

    async def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ChangeEventStatus:
        """List Change Event Statuses.

        GET /rest/v2.0/companies/{company_id}/change_events/statuses
        """
        return await self._one(
            ChangeEventStatus,
            "GET",
            "/rest/v2.0/companies/{company_id}/change_events/statuses",
            {"company_id": company_id},
            options,
            query={"page": page, "per_page": per_page},
        )

    def list_change_event_statuses(
        self,
        *,
        page: int | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ChangeEventStatusChangeEventStatus]:
        """List Change Event statuses.

        GET /rest/v1.0/change_event/statuses
        """
        return self._pages(
            ChangeEventStatusChangeEventStatus,
            "/rest/v1.0/change_event/statuses",
            {},
            options,
            query={"page": page, "project_id": self._scoped("project_id", project_id)},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        change_event_status: ChangeEventStatusInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ChangeEventStatus:
        """Update a Change Event Status.

        PATCH /rest/v2.0/companies/{company_id}/change_events/statuses/{id}
        """
        return await self._one(
            ChangeEventStatus,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/change_events/statuses/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"change_event_status": change_event_status},
        )
