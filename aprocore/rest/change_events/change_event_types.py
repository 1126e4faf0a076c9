"""Change event types (Change Events)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "ChangeEventType",
    "ChangeEventTypeInput",
    "ChangeEventTypesResource",
]


@record
class ChangeEventType(Model):
    """What Procore tells of change event types."""

    id: Id | None = None
    name: str | None = None
    show_in_select: bool | None = None
    abbreviation: str | None = None
    deletable: bool | None = None
    default: bool | None = None


class ChangeEventTypeInput(TypedDict, total=False):
    """What is sent as ``change_type``."""

    name: str | None
    show_in_select: bool | None
    abbreviation: str | None


class ChangeEventTypesResource(Resource):
    """Change event types (Change Events).

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
    ) -> Pages[ChangeEventType]:
        """List change event types.

        GET /rest/v2.0/companies/{company_id}/change_event/types

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """
        return await self._one(
            ChangeEventType,
            "PATCH",
            "/rest/v2.0/companies/{company_id}/change_event/types/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"change_type": change_type},
        )
