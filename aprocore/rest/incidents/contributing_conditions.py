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
    """What Procore tells of contributing conditions (Incidents)."""

    id: Id | None = None
    name: str | None = None
    active: bool | None = None
    global_: bool | None = renamed("global")
    created_at: DateTime | None = None
    updated_at: DateTime | None = None


class ContributingConditionInput(TypedDict, total=False):
    ids: Sequence[Id] | None
    active: bool | None
    name: str | None


class ContributingConditionFilters(TypedDict, total=False):
    active: bool
    id: Id | Sequence[Id]
    updated_at: DateRange


class ContributingConditionsResource(Resource):
    """Contributing conditions (Incidents)."""

    __slots__ = ()

    async def bulk_update(
        self,
        *,
        contributing_condition: ContributingConditionInput,
        company_id: Id | Unset = UNSET,
        **options: Unpack[ScopedOptions],
    ) -> Sequence[ContributingCondition]:
        """Bulk Update Contributing Conditions.

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
        """Create Contributing Condition.

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
        """Delete Contributing Condition.

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
        """Show Contributing Condition.

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
        """List Contributing Conditions.

        GET /rest/v1.0/companies/{company_id}/contributing_conditions
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
        """Update Contributing Condition.

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
