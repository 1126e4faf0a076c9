"""Change event types (Change Events)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from typing import TypedDict, Unpack

from ...model import Model, record
from ...types import Id
from .._base import UNSET, Resource, ScopedOptions, Unset

__all__ = [
    "ChangeEventType",
    "ChangeEventTypeChangeTypeInput",
    "ChangeEventTypesResource",
]


@record
class ChangeEventType(Model):
    """What Procore tells of change event types (Change Events)."""

    id: Id | None = None
    name: str | None = None
    show_in_select: bool | None = None
    abbreviation: str | None = None
    deletable: bool | None = None
    default: bool | None = None


class ChangeEventTypeChangeTypeInput(TypedDict, total=False):
    name: str | None
    show_in_select: bool | None
    abbreviation: str | None


class ChangeEventTypesResource(Resource):
    """Change event types (Change Events)."""

    __slots__ = ()

    async def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        per_page: int | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ChangeEventType:
        """List Change Event Types.

        GET /rest/v2.0/companies/{company_id}/change_event/types
        """
        return await self._one(
            ChangeEventType,
            "GET",
            "/rest/v2.0/companies/{company_id}/change_event/types",
            {"company_id": company_id},
            options,
            query={"page": page, "per_page": per_page},
        )

    async def update(
        self,
        *,
        id: Id,
        change_type: ChangeEventTypeChangeTypeInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ChangeEventType:
        """Update a Change Event Type.

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
