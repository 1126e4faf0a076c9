"""Action types (Incidents)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record, renamed
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset


@record
class ActionType(Model):
    """An action type."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class ActionTypeInput(TypedDict, total=False):
    """``action_type`` in a request body."""

    ids: Sequence[Id] | None
    active: bool | None
    name: str | None


class ActionTypeFilters(TypedDict, total=False):
    """Query filters of ``incidents.action_types.list``."""

    active: bool
    id: Id | Sequence[Id]
    updated_at: DateRange


class ActionTypesResource(Resource):
    """Action types (Incidents)."""

    __slots__ = ()

    async def bulk_update(
        self, *, action_type: ActionTypeInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Sequence[ActionType]:
        """Bulk update incident action types.

        PATCH /rest/v1.0/companies/{company_id}/incidents/action_types/bulk_update
        https://developers.procore.com/reference/rest/v1/action-types?version=1.0#bulk-update-incident-action-types

        Returns:
            A list of :class:`ActionType`.
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
        """Create an incident action type.

        POST /rest/v1.0/companies/{company_id}/incidents/action_types
        https://developers.procore.com/reference/rest/v1/action-types?version=1.0#create-incident-action-type

        Returns:
            :class:`ActionType`.
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
        """Delete an incident action type.

        DELETE /rest/v1.0/companies/{company_id}/incidents/action_types/{id}
        https://developers.procore.com/reference/rest/v1/action-types?version=1.0#delete-incident-action-type

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/incidents/action_types/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> ActionType:
        """Return an incident action type.

        GET /rest/v1.0/companies/{company_id}/incidents/action_types/{id}
        https://developers.procore.com/reference/rest/v1/action-types?version=1.0#show-incident-action-type

        Returns:
            :class:`ActionType`.
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
        https://developers.procore.com/reference/rest/v1/action-types?version=1.0#list-incident-action-types

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`ActionType`.
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
        """Update an incident action type.

        PATCH /rest/v1.0/companies/{company_id}/incidents/action_types/{id}
        https://developers.procore.com/reference/rest/v1/action-types?version=1.0#update-incident-action-type

        Returns:
            :class:`ActionType`.
        """
        return await self._one(
            ActionType,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/incidents/action_types/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"action_type": action_type},
        )
