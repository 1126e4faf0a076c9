"""Affliction types (Incidents)."""

# Generated; do not edit.

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypedDict, Unpack

from ...model import Model, record, renamed
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset


@record
class AfflictionType(Model):
    """An affliction type."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class AfflictionTypeInput(TypedDict, total=False):
    """``affliction_type`` in a request body."""

    ids: Sequence[Id] | None
    active: bool | None
    name: str | None


class AfflictionTypeFilters(TypedDict, total=False):
    """Query filters of ``incidents.affliction_types.list``."""

    active: bool
    id: Id | Sequence[Id]
    updated_at: DateRange


class AfflictionTypesResource(Resource):
    """Affliction types (Incidents)."""

    __slots__ = ()

    async def bulk_update(
        self, *, affliction_type: AfflictionTypeInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> Sequence[AfflictionType]:
        """Bulk update affliction types.

        PATCH /rest/v1.0/companies/{company_id}/incidents/affliction_types/bulk_update
        https://developers.procore.com/reference/rest/v1/affliction-types?version=1.0#bulk-update-affliction-types

        Returns:
            A list of :class:`AfflictionType`.
        """
        return await self._many(
            AfflictionType,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/incidents/affliction_types/bulk_update",
            {"company_id": company_id},
            options,
            body={"affliction_type": affliction_type},
        )

    async def create(
        self, *, affliction_type: AfflictionTypeInput, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> AfflictionType:
        """Create an affliction type.

        POST /rest/v1.0/companies/{company_id}/incidents/affliction_types
        https://developers.procore.com/reference/rest/v1/affliction-types?version=1.0#create-affliction-type

        Returns:
            :class:`AfflictionType`.
        """
        return await self._one(
            AfflictionType,
            "POST",
            "/rest/v1.0/companies/{company_id}/incidents/affliction_types",
            {"company_id": company_id},
            options,
            body={"affliction_type": affliction_type},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete an affliction type.

        DELETE /rest/v1.0/companies/{company_id}/incidents/affliction_types/{id}
        https://developers.procore.com/reference/rest/v1/affliction-types?version=1.0#delete-affliction-type

        Returns:
            None.
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/incidents/affliction_types/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> AfflictionType:
        """Return an affliction type.

        GET /rest/v1.0/companies/{company_id}/incidents/affliction_types/{id}
        https://developers.procore.com/reference/rest/v1/affliction-types?version=1.0#show-affliction-type

        Returns:
            :class:`AfflictionType`.
        """
        return await self._one(
            AfflictionType,
            "GET",
            "/rest/v1.0/companies/{company_id}/incidents/affliction_types/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        sort: Literal["name", "-name"] | Unset = UNSET,
        filters: AfflictionTypeFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[AfflictionType]:
        """List affliction types.

        GET /rest/v1.0/companies/{company_id}/incidents/affliction_types
        https://developers.procore.com/reference/rest/v1/affliction-types?version=1.0#list-affliction-types

        Args:
            sort: Field to sort by; prefix it with ``-`` for descending order.
            filters: Query filters; other names are sent too.
            per_page: Items per page. Default: 1,000.
            concurrency: Pages to fetch ahead.
            **options: See :class:`Options`.

        Returns:
            :class:`Pages` of :class:`AfflictionType`.
        """
        return self._pages(
            AfflictionType,
            "/rest/v1.0/companies/{company_id}/incidents/affliction_types",
            {"company_id": company_id},
            options,
            query={"page": page, "sort": sort, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        affliction_type: AfflictionTypeInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> AfflictionType:
        """Update an affliction type.

        PATCH /rest/v1.0/companies/{company_id}/incidents/affliction_types/{id}
        https://developers.procore.com/reference/rest/v1/affliction-types?version=1.0#update-affliction-type

        Returns:
            :class:`AfflictionType`.
        """
        return await self._one(
            AfflictionType,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/incidents/affliction_types/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"affliction_type": affliction_type},
        )
