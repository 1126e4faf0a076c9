"""Change event statuses (Change Events)."""

# Generated; do not edit.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Options, Pages, Resource, ScopedOptions, Unset


@record
class ChangeEventStatus(Model):
    """A change event status."""

    id: Id | None = None
    default: bool | None = None
    default_status: bool | None = None
    deletable: bool | None = None
    name: str | None = None
    show_in_select: bool | None = None
    mapped_to_status: str | None = None


class ChangeEventStatusInput(TypedDict, total=False):
    """``change_event_status`` in a request body."""

    name: str | None
    mapped_to_status: str | None
    show_in_select: bool | None
    default_status: bool | None


class ChangeEventStatusesResource(Resource):
    """Change event statuses (Change Events)."""

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
        https://developers.procore.com/reference/rest/change-event-statuses?version=2.0#list-change-event-statuses

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChangeEventStatus`.
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
        https://developers.procore.com/reference/rest/v1/change-event-statuses?version=1.0#list-change-event-statuses

        Args:
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChangeEventStatus`.
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
        https://developers.procore.com/reference/rest/change-event-statuses?version=2.0#update-a-change-event-status

        Returns:
            :class:`ChangeEventStatus`.
        """
        return await self._one(
            ChangeEventStatus,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/change_events/statuses/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"change_event_status": change_event_status},
        )
