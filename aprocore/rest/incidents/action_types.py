"""Action types (Incidents)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record, renamed
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "ActionType",
    "ActionTypeFilters",
    "ActionTypeInput",
    "ActionTypesResource",
]


@record
class ActionType(Model):
    """What Procore tells of action types (Incidents)."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class ActionTypeInput(TypedDict, total=False):
    ids: Sequence[Id] | None
    active: bool | None
    name: str | None


class ActionTypeFilters(TypedDict, total=False):
    active: bool
    id: Id | Sequence[Id]
    updated_at: DateRange


class ActionTypesResource(Resource):
    """Action types (Incidents)."""

    __slots__ = ()

    async def bulk_update(
        self, *, action_type: ActionTypeInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Sequence[ActionType]:
        """Bulk Update Incident Action Types.

        PATCH /rest/v1.0/companies/{company_id}/incidents/action_types/bulk_update
        """
        return await self._many(
            ActionType,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/incidents/action_types/bulk_update",
            {"company_id": company_id},
            options,
            body={"action_type": action_type},
        )

    async def create(
        self, *, action_type: ActionTypeInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ActionType:
        """Create Incident Action Type.

        POST /rest/v1.0/companies/{company_id}/incidents/action_types
        """
        return await self._one(
            ActionType,
            "POST",
            "/rest/v1.0/companies/{company_id}/incidents/action_types",
            {"company_id": company_id},
            options,
            body={"action_type": action_type},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete Incident Action Type.

        DELETE /rest/v1.0/companies/{company_id}/incidents/action_types/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/incidents/action_types/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> ActionType:
        """Show Incident Action Type.

        GET /rest/v1.0/companies/{company_id}/incidents/action_types/{id}
        """
        return await self._one(
            ActionType,
            "GET",
            "/rest/v1.0/companies/{company_id}/incidents/action_types/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["name"] | Unset = UNSET,
        filters: ActionTypeFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ActionType]:
        """List Incident Action Types.

        GET /rest/v1.0/companies/{company_id}/incidents/action_types
        """
        return self._pages(
            ActionType,
            "/rest/v1.0/companies/{company_id}/incidents/action_types",
            {"company_id": company_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self, *, id: Id, action_type: ActionTypeInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ActionType:
        """Update Incident Action Type.

        PATCH /rest/v1.0/companies/{company_id}/incidents/action_types/{id}
        """
        return await self._one(
            ActionType,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/incidents/action_types/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"action_type": action_type},
        )
