"""Change event types (Change Events)."""

# Generated; do not edit.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset


@record
class ChangeEventType(Model):
    """A change event type."""

    id: Id | None = None
    name: str | None = None
    show_in_select: bool | None = None
    abbreviation: str | None = None
    deletable: bool | None = None
    default: bool | None = None


class ChangeEventTypeInput(TypedDict, total=False):
    """``change_type`` in a request body."""

    name: str | None
    show_in_select: bool | None
    abbreviation: str | None


class ChangeEventTypesResource(Resource):
    """Change event types (Change Events)."""

    __slots__ = ()

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ChangeEventType]:
        """List change event types.

        GET /rest/v2.0/companies/{company_id}/change_event/types
        https://developers.procore.com/reference/rest/change-event-types?version=2.0#list-change-event-types

        Args:
            per_page: Items per page. Default: 100.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ChangeEventType`.
        """
        return self._pages(
            ChangeEventType,
            "/rest/v2.0/companies/{company_id}/change_event/types",
            {"company_id": company_id},
            options,
            query={"page": page},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        change_type: ChangeEventTypeInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ChangeEventType:
        """Update a change event type.

        PATCH /rest/v2.0/companies/{company_id}/change_event/types/{id}
        https://developers.procore.com/reference/rest/change-event-types?version=2.0#update-a-change-event-type

        Returns:
            :class:`ChangeEventType`.
        """
        return await self._one(
            ChangeEventType,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/change_event/types/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"change_type": change_type},
        )
