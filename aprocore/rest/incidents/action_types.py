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
    """What Procore tells of action types."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class ActionTypeInput(TypedDict, total=False):
    """What is sent as ``action_type``."""

    ids: Sequence[Id] | None
    active: bool | None
    name: str | None


class ActionTypeFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    active: bool
    id: Id | Sequence[Id]
    updated_at: DateRange


class ActionTypesResource(Resource):
    """Action types (Incidents).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def bulk_update(
        self, *, action_type: ActionTypeInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Sequence[ActionType]:
        """Bulk update incident action types.

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
        """Create incident action type.

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
        """Delete incident action type.

        DELETE /rest/v1.0/companies/{company_id}/incidents/action_types/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/incidents/action_types/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> ActionType:
        """Show incident action type.

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
        sort: Literal["name", "-name"] | Unset = UNSET,
        filters: ActionTypeFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ActionType]:
        """List incident action types.

        GET /rest/v1.0/companies/{company_id}/incidents/action_types

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            sort: what to sort by; a minus before it turns the order round.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
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
        """Update incident action type.

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
