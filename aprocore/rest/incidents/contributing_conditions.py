"""Contributing conditions (Incidents)."""

# Written by aprocore._codegen from Procore's reference: never edited by hand.

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict, Unpack

from ...model import Model, record, renamed
from ...types import DateTime, Id
from .._base import UNSET, DateRange, Pages, Resource, ScopedOptions, Unset

__all__ = [
    "ContributingCondition",
    "ContributingConditionFilters",
    "ContributingConditionInput",
    "ContributingConditionsResource",
]


@record
class ContributingCondition(Model):
    """What Procore tells of contributing conditions."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class ContributingConditionInput(TypedDict, total=False):
    """What is sent as ``contributing_condition``."""

    ids: Sequence[Id] | None
    active: bool | None
    name: str | None


class ContributingConditionFilters(TypedDict, total=False):
    """What ``filters`` takes; names that are not here pass as well."""

    active: bool
    id: Id | Sequence[Id]
    updated_at: DateRange


class ContributingConditionsResource(Resource):
    """Contributing conditions (Incidents).

    Where ``company_id`` or ``project_id`` is left out, the session's own counts. What else every call takes is in
    :class:`~aprocore.rest._base.Options`.
    """

    __slots__ = ()

    async def bulk_update(
        self,
        *,
        contributing_condition: ContributingConditionInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[ContributingCondition]:
        """Bulk update contributing conditions.

        PATCH /rest/v1.0/companies/{company_id}/contributing_conditions/bulk_update
        """
        return await self._many(
            ContributingCondition,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/contributing_conditions/bulk_update",
            {"company_id": company_id},
            options,
            body={"contributing_condition": contributing_condition},
        )

    async def create(
        self,
        *,
        contributing_condition: ContributingConditionInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ContributingCondition:
        """Create contributing condition.

        POST /rest/v1.0/companies/{company_id}/contributing_conditions
        """
        return await self._one(
            ContributingCondition,
            "POST",
            "/rest/v1.0/companies/{company_id}/contributing_conditions",
            {"company_id": company_id},
            options,
            body={"contributing_condition": contributing_condition},
        )

    async def delete(self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]) -> None:
        """Delete contributing condition.

        DELETE /rest/v1.0/companies/{company_id}/contributing_conditions/{id}
        """
        await self._none(
            "DELETE",
            "/rest/v1.0/companies/{company_id}/contributing_conditions/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    async def get(
        self, *, id: Id, company_id: Id | Unset = UNSET, **options: Unpack[ScopedOptions]
    ) -> ContributingCondition:
        """Show contributing condition.

        GET /rest/v1.0/companies/{company_id}/contributing_conditions/{id}
        """
        return await self._one(
            ContributingCondition,
            "GET",
            "/rest/v1.0/companies/{company_id}/contributing_conditions/{id}",
            {"company_id": company_id, "id": id},
            options,
        )

    def list(
        self,
        *,
        company_id: Id | Unset = UNSET,
        page: int | Unset = UNSET,
        all: bool | Unset = UNSET,
        filters: ContributingConditionFilters | Unset = UNSET,
        per_page: int | Unset = UNSET,
        concurrency: int = 1,
        **options: Unpack[ScopedOptions],
    ) -> Pages[ContributingCondition]:
        """List contributing conditions.

        GET /rest/v1.0/companies/{company_id}/contributing_conditions

        Await it for the first page, or go through all items with ``async for``.

        Args:
            page: the page to begin with.
            per_page: items of a page; as many as are safe where it is left out.
            concurrency: pages that are fetched ahead.
        """
        return self._pages(
            ContributingCondition,
            "/rest/v1.0/companies/{company_id}/contributing_conditions",
            {"company_id": company_id},
            options,
            query={"page": page, "all": all, "filters": filters},
            per_page=per_page,
            concurrency=concurrency,
        )

    async def update(
        self,
        *,
        id: Id,
        contributing_condition: ContributingConditionInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> ContributingCondition:
        """Update contributing condition.

        PATCH /rest/v1.0/companies/{company_id}/contributing_conditions/{id}
        """
        return await self._one(
            ContributingCondition,
            "PATCH",
            "/rest/v1.0/companies/{company_id}/contributing_conditions/{id}",
            {"company_id": company_id, "id": id},
            options,
            body={"contributing_condition": contributing_condition},
        )
