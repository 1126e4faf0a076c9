"""Change event statuses (Change Events)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "ChangeEventStatus",
    "ChangeEventStatusInput",
    "ChangeEventStatusesResource",
]


@record
class ChangeEventStatus(Model):
    """What Procore tells of change event statuses."""

    id: Id | None = None
    default: bool | None = None
    default_status: bool | None = None
    deletable: bool | None = None
    name: str | None = None
    show_in_select: bool | None = None
    mapped_to_status: str | None = None


class ChangeEventStatusInput(TypedDict, total=False):
    """What is sent as ``change_event_status``."""

    name: str | None
    mapped_to_status: str | None
    show_in_select: bool | None
    default_status: bool | None


class ChangeEventStatusesResource(Resource):
    """Change event statuses (Change Events).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ChangeEventStatus]:
        """List change event statuses.

        GET /rest/v2.0/companies/{company_id}/change_events/statuses

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            ChangeEventStatus,
            "/rest/v2.0/companies/{company_id}/change_events/statuses",
            {"company_id": company_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    def list_change_event_statuses(
        self,
        *,
        page: int | Unset = UNSET,
        project_id: Id | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[Options],
    ) -> Pages[ChangeEventStatus]:
        """List change event statuses.

        GET /rest/v1.0/change_event/statuses

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            ChangeEventStatus,
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
        """Update a change event status.

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
